// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef DEVICESTRIP_H
#define DEVICESTRIP_H

#include "requestform.h"

#include <QtCore/qpointer.h>
#include <QtWidgets/qwidget.h>

class InspectedDevice;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

/*! \brief Opens and closes the device, selects a configuration, claims an interface, and allows writing: it looks different then. */
class DeviceStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceStrip(QWidget *parent = nullptr);

    /*! Works on \a device from now on; null for none. */
    void setDevice(InspectedDevice *device);
    /*! Returns bInterfaceNumber of the interface that is chosen; -1 if there is none. */
    int interfaceNumber() const;

Q_SIGNALS:
    /*! The user, or a change of the device, chose the interface \a interfaceNumber; -1 for none. */
    void interfaceChanged(int interfaceNumber);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void nameParts();
    void setUpParts();
    void buildLayout();
    void connectParts();
    void openOrClose();
    void claimOrRelease();
    void deviceChanged();
    void fillConfigurations();
    void fillInterfaces();
    void updateState();
    void updateWriteAccess();
    bool isWritingAllowed() const;

    QPointer<InspectedDevice> m_device;
    QPushButton *m_open;
    QLabel *m_stateIcon;
    QLabel *m_state;
    QLabel *m_configurationLabel;
    QComboBox *m_configuration;
    QPushButton *m_selectConfiguration;
    QComboBox *m_interface;
    QPushButton *m_claim;
    QCheckBox *m_detach;
    QToolButton *m_allowWrites;
};

#endif // DEVICESTRIP_H
