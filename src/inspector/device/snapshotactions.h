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
    \brief What the inspector does with all that is known of a device: ask it for more, save it, open what was saved.

    A snapshot is opened in an inspector of its own, where it is plugged into a virtual bus.
*/
class SnapshotActions : public QObject
{
    Q_OBJECT

public:
    /*! The dialogs belong to \a window. */
    explicit SnapshotActions(QWidget *window);

    /*! The device the actions are about; null: none. */
    void setDevice(InspectedDevice *device);

    /*! Asks the device for what the system does not know. Sends standard requests to it. */
    QAction *askAction() const { return m_ask; }
    QAction *saveAction() const { return m_save; }
    /*! Saves without serial numbers, and what else tells one device of a model from the others. */
    QAction *shareAction() const { return m_share; }
    QAction *openAction() const { return m_open; }

    /*! Writes \a snapshot to \a fileName. Returns a sentence that tells how it ended. */
    static QString save(const QUsbDeviceSnapshot &snapshot, const QString &fileName);

Q_SIGNALS:
    /*! Something ended in a way that \a message tells. */
    void ended(const QString &message);

private:
    void update();
    void chooseFile(QUsbDeviceSnapshot::Redactions redactions);
    void chooseSnapshot();

    QWidget *m_window;
    QPointer<InspectedDevice> m_device;
    QAction *m_ask;
    QAction *m_save;
    QAction *m_share;
    QAction *m_open;
};

#endif // SNAPSHOTACTIONS_H
