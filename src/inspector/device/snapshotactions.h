// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef SNAPSHOTACTIONS_H
#define SNAPSHOTACTIONS_H

#include "qusbdevicesnapshot.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

class InspectedDevice;
class QAction;
class QWidget;

/*!
    \brief What the inspector does with all that is known of a device: ask it for more, save it, open what was saved, and
    make a virtual device of it.
*/
class SnapshotActions : public QObject
{
    Q_OBJECT

public:
    /*! The dialogs belong to \a window. */
    explicit SnapshotActions(QWidget *window);

    /*! The device the actions are about; null: none. */
    void setDevice(InspectedDevice *device);
    /*! The snapshot the actions are about, in place of a device. */
    void setSnapshot(const QUsbDeviceSnapshot &snapshot);

    /*! Asks the device for what the system does not know. Sends standard requests to it. */
    QAction *askAction() const { return m_ask; }
    QAction *saveAction() const { return m_save; }
    /*! Saves without serial numbers, and what else tells one device of a model from the others. */
    QAction *shareAction() const { return m_share; }
    QAction *openAction() const { return m_open; }
    /*! Makes a virtual device that is like the device or the snapshot. */
    QAction *plugAction() const { return m_plug; }

    /*! Writes \a snapshot to \a fileName. Returns why that failed; a success if it did not. */
    static QUsbError save(const QUsbDeviceSnapshot &snapshot, const QString &fileName);

Q_SIGNALS:
    /*! A snapshot was saved as \a fileName. */
    void saved(const QString &fileName);
    /*! A snapshot could not be saved, because of \a error. */
    void failed(const QUsbError &error);
    /*! The user chose \a fileNames to be opened. */
    void openingRequested(const QStringList &fileNames);
    /*! The user wants virtual devices that are like \a snapshots. */
    void pluggingRequested(const QList<QUsbDeviceSnapshot> &snapshots);

private:
    QUsbDeviceSnapshot snapshot() const;
    void update();
    void chooseFile(QUsbDeviceSnapshot::Redactions redactions);
    void chooseSnapshot();

    QWidget *m_window;
    QPointer<InspectedDevice> m_device;
    QUsbDeviceSnapshot m_snapshot; // What the actions are about without a device.
    QAction *m_ask;
    QAction *m_save;
    QAction *m_share;
    QAction *m_open;
    QAction *m_plug;
};

#endif // SNAPSHOTACTIONS_H
