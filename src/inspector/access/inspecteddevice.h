// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef INSPECTEDDEVICE_H
#define INSPECTEDDEVICE_H

#include "request.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbdevicesnapshot.h"
#include "qusbsnapshotreader.h"

#include <QtCore/qmap.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

class QUsbInterface;

/*!
    \brief A device that the user inspects: it is opened and closed, claimed, and sent requests.

    Nothing is opened or sent until asked. It is a child of the context, since continuations of the context's
    futures must find it alive; retire() ends it when that is possible.
*/
class InspectedDevice : public QObject
{
    Q_OBJECT

public:
    InspectedDevice(const QUsbDeviceInfo &info, QUsbContext *context);

    /*! Returns the device. */
    QUsbDeviceInfo info() const { return m_info; }
    /*! Returns whether the device is still there. */
    bool isPluggedIn() const { return m_pluggedIn; }
    /*! Returns whether the device is open, and so on. */
    QUsbDevice::State state() const;
    /*! Returns whether a change is under way: opening, claiming, another setting. Requests are none. */
    bool isBusy() const { return m_changes > 0; }
    /*! Returns whether there is nothing that would be lost if it were deleted. */
    bool isIdle() const;
    /*! Returns why the last change failed; a success if it did not. */
    QUsbError error() const { return m_error; }
    /*! Forgets error(). */
    void clearError();
    /*! Returns whether the user allows requests that may change the device. Locked when it is opened and when it closes. */
    WriteAccess writeAccess() const { return m_writeAccess; }
    /*! Sets writeAccess() until the device closes. Has no effect unless it is open. */
    void setWriteAccess(WriteAccess access);

    /*! Returns the configuration that is selected, as far as is known. */
    quint8 configurationValue() const;
    /*! Returns what the descriptors say of that configuration. */
    QUsbConfigurationInfo configuration() const;
    /*! Returns the interface numbered \a interfaceNumber if it is claimed, else null. */
    QUsbInterface *claimedInterface(quint8 interfaceNumber) const;
    /*! Returns whether any interface is claimed. */
    bool hasClaims() const;
    /*! Returns all that is known of the device: from the system at first, and from itself once it has been asked. */
    QUsbDeviceSnapshot snapshot() const { return m_snapshot; }
    /*! Returns the names of the kernel drivers of the interfaces, by bInterfaceNumber, as far as is known. */
    QMap<quint8, QString> drivers() const;
    /*! Returns whether the system has been asked for drivers(). */
    bool areDriversKnown() const { return m_driversKnown; }
    /*! Returns whether the device is being asked: askDevice(). */
    bool isAskingDevice() const { return m_asking; }

    /*! Asks the device for what the system does not know: strings, BOS and more. snapshotChanged() tells the answer. */
    void askDevice();
    /*! Opens the device. */
    void open();
    /*! Closes the device; requests under way end as Aborted. */
    void close();
    /*! Selects the configuration \a configurationValue. */
    void setConfiguration(quint8 configurationValue);
    /*! Claims an interface. */
    void claim(quint8 interfaceNumber, QUsbDevice::ClaimOptions options);
    /*! Releases an interface. */
    void release(quint8 interfaceNumber);
    /*! Selects an alternate setting of a claimed interface. */
    void setAlternateSetting(quint8 interfaceNumber, quint8 alternateSetting);
    /*! Ends the halt of an endpoint of a claimed interface. */
    void clearHalt(quint8 interfaceNumber, quint8 endpointAddress);

    /*! Sends \a request; requestFinished() tells the end under \a id. */
    void send(quint64 id, const Request &request);
    /*! Asks for the end of \a request, and of all others to the same endpoint. */
    void cancel(const Request &request);

    /*! The device was unplugged. */
    void setUnplugged();
    /*! Nobody needs it any more: closes the device and deletes this object when nothing is under way. */
    void retire();

Q_SIGNALS:
    /*! Something that the accessors tell changed. */
    void changed();
    /*! snapshot() changed. */
    void snapshotChanged();
    /*! The request sent as \a id ended with \a result after \a duration. */
    void requestFinished(quint64 id, const QUsbTransferResult &result, std::chrono::nanoseconds duration);

private:
    template <typename T>
    void follow(QFuture<QUsbResult<T>> future);
    QFuture<QUsbTransferResult> start(const Request &request);
    void askSystem();
    void readSnapshot(QUsbSnapshotReader::Source source);
    void setSnapshot(QUsbDeviceSnapshot snapshot);
    void deleteWhenIdle();
    void stateChanged();

    QUsbDeviceInfo m_info;
    QPointer<QUsbDevice> m_device; // Ours, though the context is its parent and may delete it before us.
    QUsbError m_error;
    QUsbDeviceSnapshot m_snapshot;
    QPointer<QUsbContext> m_context;
    WriteAccess m_writeAccess = WriteAccess::Locked;
    int m_changes = 0;
    int m_snapshotReads = 0;
    int m_requests = 0;
    bool m_pluggedIn = true;
    bool m_driversKnown = false;
    bool m_retired = false;
    bool m_asking = false;
};

#endif // INSPECTEDDEVICE_H
