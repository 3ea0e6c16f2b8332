// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef DEVICEPAGE_H
#define DEVICEPAGE_H

#include "qusbdevicesnapshot.h"

#include <QtCore/qpointer.h>
#include <QtWidgets/qwidget.h>

class DescriptorView;
class DeviceHeader;
class InspectedDevice;
class MessageStrip;

/*! \brief Everything that is known of one device without asking it. */
class DevicePage : public QWidget
{
    Q_OBJECT

public:
    explicit DevicePage(QWidget *parent = nullptr);

    /*! Shows \a device, not null. */
    void setDevice(InspectedDevice *device);
    /*! Shows \a snapshot, which is in file \a fileName. */
    void setSnapshot(const QUsbDeviceSnapshot &snapshot, const QString &fileName);
    /*! Returns the name of the file the snapshot that is shown is in; empty if a device is shown. */
    QString snapshotFileName() const { return m_fileName; }
    /*! Returns the device that is shown, or that the snapshot is of. */
    QUsbDeviceInfo info() const { return m_info; }
    /*! Returns whether the page shows \a device itself, and not a snapshot. */
    bool isShowing(const QUsbDeviceInfo &device) const { return m_fileName.isEmpty() && m_info == device; }
    /*! Tells that the device was unplugged; what is known of it stays. */
    void setUnplugged();
    /*! Returns whether the device that is shown was unplugged. */
    bool isUnplugged() const { return m_unplugged; }
    /*! Offers to show \a replacement, which looks like the device that was unplugged; a null value ends the offer. */
    void offerReplacement(const QUsbDeviceInfo &replacement);

    /*! Offers \a action, which asks the device for more. */
    void setAskAction(QAction *action);
    /*! Offers \a action, which makes a virtual device of a snapshot, beside snapshots. */
    void setPlugAction(QAction *action);

    /*! Returns the descriptors. */
    DescriptorView *descriptorView() const { return m_descriptors; }
    /*! Returns the strip that tells of unplugging, or which file is shown. */
    MessageStrip *messageStrip() const { return m_strip; }

Q_SIGNALS:
    /*! The user wants to see \a device. */
    void deviceRequested(const QUsbDeviceInfo &device);

private:
    void reset();
    void showDrivers();
    void showSnapshot();

    QPointer<InspectedDevice> m_device;
    QUsbDeviceInfo m_info;
    QUsbDeviceInfo m_replacement;
    QString m_fileName;
    bool m_unplugged = false;
    DeviceHeader *m_header;
    MessageStrip *m_strip;
    QAction *m_showReplacement;
    QPointer<QAction> m_plug;
    DescriptorView *m_descriptors;
};

#endif // DEVICEPAGE_H
