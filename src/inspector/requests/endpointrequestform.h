// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef ENDPOINTREQUESTFORM_H
#define ENDPOINTREQUESTFORM_H

#include "requestform.h"

class DataEdit;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

/*! \brief A form to read from or write to a bulk, interrupt or isochronous endpoint of the claimed interface. */
class EndpointRequestForm : public RequestForm
{
    Q_OBJECT

public:
    explicit EndpointRequestForm(QWidget *parent = nullptr);

    void setInterfaceNumber(int interfaceNumber) override;
    Request request() const override;

protected:
    QString fieldObstacle() const override;
    void deviceChanged() override;

private:
    void nameParts();
    void setUpFields();
    void buildLayout();
    QLayout *buildRows();
    void connectFields();
    void fillSettings();
    void fillEndpoints();
    void endpointChanged();
    void updateButtons();
    QUsbInterfaceInfo interfaceInfo() const;
    QUsbEndpointInfo endpoint() const;

    QComboBox *m_setting;
    QPushButton *m_select;
    QComboBox *m_endpoint;
    QPushButton *m_clearHalt;
    QLabel *m_lengthLabel;
    QSpinBox *m_length;
    QLabel *m_packetsLabel;
    QSpinBox *m_packets; // Instead of the length, for isochronous endpoints.
    DataEdit *m_data;
    QCheckBox *m_zeroLengthPacket;
};

#endif // ENDPOINTREQUESTFORM_H
