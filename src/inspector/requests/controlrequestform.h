// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CONTROLREQUESTFORM_H
#define CONTROLREQUESTFORM_H

#include "requestform.h"
#include "requesttemplates.h"

class DataEdit;
class HexSpinBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

/*! \brief A form for a control request: templates, all fields of the setup packet, data, and what it comes to. */
class ControlRequestForm : public RequestForm
{
    Q_OBJECT

public:
    explicit ControlRequestForm(QWidget *parent = nullptr);

    void setDevice(InspectedDevice *device) override;
    Request request() const override;
    /*! Fills the fields with \a setup and, as the data, \a payload. */
    void setRequest(const QUsbSetupPacket &setup, const QByteArray &payload = {});

protected:
    QString fieldObstacle() const override;
    void deviceChanged() override;

private:
    void nameParts();
    void fillChoices();
    void setUpFields();
    void setUpPreview();
    void buildLayout();
    QLayout *buildSetupGrid();
    void connectFields();
    void fillTemplates();
    void fillRequestNames();
    void requestTypeEdited();
    void partsEdited();
    void fieldsChanged();
    void showLength();
    quint8 interfaceClass() const;
    bool isOut() const;

    QList<RequestTemplate> m_templates;
    quint8 m_templateConfiguration = 0;
    int m_namesFor = -1; // What the names of requests depend on: bmRequestType, class.
    bool m_filling = false; // Fields are being set together.

    QComboBox *m_template;
    QComboBox *m_direction;
    QComboBox *m_type;
    QComboBox *m_recipient;
    HexSpinBox *m_requestType;
    QComboBox *m_requestName;
    HexSpinBox *m_requestCode;
    HexSpinBox *m_value;
    HexSpinBox *m_index;
    QSpinBox *m_length;
    DataEdit *m_data;
    QLabel *m_preview;
    QLabel *m_sentence;
};

#endif // CONTROLREQUESTFORM_H
