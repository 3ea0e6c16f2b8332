// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef DEVICEHEADER_H
#define DEVICEHEADER_H

#include "qusbdescriptorfield.h"
#include "qusbdeviceinfo.h"

#include <QtCore/qmap.h>
#include <QtWidgets/qwidget.h>

class QAction;
class QGridLayout;
class QLabel;
class QToolButton;

/*! \brief What a device is, at a glance: name, identifiers, place, speed, power, driver. */
class DeviceHeader : public QWidget
{
    Q_OBJECT

public:
    /*! Where what is shown below comes from. */
    enum class Source : quint8 { System, SystemAndDevice, File };

    explicit DeviceHeader(QWidget *parent = nullptr);

    /*! Shows \a device. Nothing is known of its drivers until setDrivers(). */
    void setDevice(const QUsbDeviceInfo &device);
    /*! Shows the names of kernel \a drivers by interface. */
    void setDrivers(const QMap<quint8, QString> &drivers);
    /*! Shows where what is known comes from. */
    void setSource(Source source);
    /*! Offers \a action beside the source. */
    void setAskAction(QAction *action);
    /*! Shows how many findings there are of each severity. */
    void setFindings(const QMap<QUsbDescriptorField::Severity, int> &counts);

Q_SIGNALS:
    /*! The user wants to see the findings. */
    void findingsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addFact(int row, int column, const QString &name);
    void updateAppearance();

    QUsbDeviceInfo m_device;
    QList<QLabel *> m_captions;
    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_subtitle;
    QGridLayout *m_facts;
    QLabel *m_id;
    QLabel *m_usbVersion;
    QLabel *m_speed;
    QLabel *m_power;
    QLabel *m_location;
    QLabel *m_node;
    QLabel *m_serial;
    QLabel *m_driver;
    QLabel *m_source;
    QToolButton *m_findings;
    QToolButton *m_ask;
};

#endif // DEVICEHEADER_H
