// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDEVICECONNECTOR_H
#define QUSBDEVICECONNECTOR_H

#include "qusb_export.h"
#include "qusbdevice.h"
#include "qusbdevicefilter.h"
#include "qusberror.h"

#include <QtCore/qobject.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QUsbContext;
class QUsbDeviceConnectorPrivate;

/*!
    \brief Keeps a device connected, however often it is unplugged and plugged in again.

    Describe once which device the application needs, which interfaces it claims and how the device is set up. The connector
    waits for the device, opens and claims it, and tells when it is ready. It does so again each time the device comes back.

    \code
    auto *connector = new QUsbDeviceConnector(&usb);
    connector->setFilter(QUsbDeviceFilter(0x0403, 0x6001));
    connector->addInterface(0, QUsbDevice::ClaimOption::DetachKernelDriver);
    connect(connector, &QUsbDeviceConnector::connected, this, [](QUsbDevice *device) {
        QUsbEndpoint *in = device->claimedInterface(0)->endpoint(0x81);
        qInfo() << "reading from" << in;
    });
    connect(connector, &QUsbDeviceConnector::disconnected, this, [] { qInfo() << "waiting for the device"; });
    connector->start();
    \endcode

    Each time there is a new QUsbDevice. It belongs to the connector, which deletes it after disconnected() or in stop(). The
    device, its interfaces and endpoints should therefore not be kept longer. Streams and other objects that use an endpoint
    are made in connected(), with the device as their parent.

    A device can come back as another product, as boot loaders do. Give the filters of both to setFilters(), and load the
    firmware in the function of setSetUpFunction(): it is no error if the device leaves meanwhile.

    If several devices match, the connector takes the first in the list of the context that can be used. Connectors of one
    context never take the same device, so two connectors with the same filter use two identical devices. Which of them
    comes back to which is up to setIdentity().

    A connector is a child of its context. Use it only in the thread of its context. A slot may delete the connector in any
    signal. The destructor closes the device and emits no signals.

    \since 0.1
*/
class QUSB_EXPORT QUsbDeviceConnector : public QObject
{
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QUsbDevice *device READ device NOTIFY stateChanged)
    Q_PROPERTY(QUsbError error READ error NOTIFY stateChanged)

public:
    /*! The state of a connector. */
    enum class State : int {
        Stopped, //!< start() was not called, or stop() was.
        Waiting, //!< No device that matches is plugged in.
        Connecting, //!< A device is being opened, claimed and set up.
        Connected, //!< The device is ready.
        Failed, //!< A device that matches cannot be used: error(). It is tried again after retryDelay().
    };
    Q_ENUM(State)

    /*! What makes a device the same device when it comes back. */
    enum class IdentityPart : int {
        None = 0x00, //!< Every device that matches will do.
        SerialNumber = 0x01, //!< It has the serial number of the device before, unless that had none.
        Port = 0x02, //!< It is at the port of the device before: QUsbDeviceInfo::portPath().
    };
    Q_DECLARE_FLAGS(Identity, IdentityPart)
    Q_FLAG(Identity)

    /*!
        Sets up an open device whose interfaces are claimed, for example with control transfers. Returns a future that tells
        how it ended. If the future fails or is cancelled, the device cannot be used: State::Failed.
    */
    using SetUpFunction = std::function<QFuture<QUsbResult<void>>(QUsbDevice *device)>;

    /*! Creates a connector that is stopped. \a context becomes its parent. */
    explicit QUsbDeviceConnector(QUsbContext *context);
    ~QUsbDeviceConnector() override;
    Q_DISABLE_COPY_MOVE(QUsbDeviceConnector)

    /*! Returns the context. */
    QUsbContext *context() const;

    /*! Returns which devices match: those that match any of the filters. */
    QList<QUsbDeviceFilter> filters() const;
    /*! Takes only devices that match any of \a filters. Without a filter, no device matches. Set it before start(). */
    void setFilters(const QList<QUsbDeviceFilter> &filters);
    /*! Takes only devices that match \a filter. Set it before start(). */
    void setFilter(const QUsbDeviceFilter &filter);
    /*! Returns what makes a device the same device when it comes back. */
    Identity identity() const;
    /*!
        Sets which device is taken after the first that was connected: by default, every device that matches. A device that
        changes its product may change its serial number as well, but stays at its port.
    */
    void setIdentity(Identity identity);
    /*! Forgets the device that was connected. The next that matches is taken, whatever identity() says. */
    void forgetDevice();

    /*! Returns bConfigurationValue of the configuration to be set; nothing if the one the system has chosen is kept. */
    std::optional<quint8> configurationValue() const;
    /*! Sets configuration \a configurationValue before interfaces are claimed. Set it before start(). */
    void setConfigurationValue(std::optional<quint8> configurationValue);
    /*!
        Claims interface \a interfaceNumber with \a options, and selects \a alternateSetting of it. Interfaces are claimed in
        the order of the calls. Call it before start().
    */
    void addInterface(quint8 interfaceNumber, QUsbDevice::ClaimOptions options = QUsbDevice::ClaimOption::None,
                      quint8 alternateSetting = 0);
    /*! Calls \a function with the device after its interfaces were claimed. Set it before start(). */
    void setSetUpFunction(const SetUpFunction &function);
    /*! Returns after which time a device that could not be used is tried again: one second by default. */
    std::chrono::milliseconds retryDelay() const;
    /*! Sets retryDelay(). With zero, a device is tried again only by retry(), or when it is plugged in again. */
    void setRetryDelay(std::chrono::milliseconds delay);

    /*! Returns the state. */
    State state() const;
    /*! Returns the device that is being connected or is connected; else null. */
    QUsbDevice *device() const;
    /*! Returns why the last attempt failed; a success when a device is connected, or if none was tried. */
    QUsbError error() const;

    /*! Connects a device that matches, now or when one is plugged in. Has no effect if the connector has started. */
    void start();
    /*! Closes and deletes the device. disconnected() is not emitted. Has no effect if the connector is stopped. */
    void stop();
    /*! Tries devices that could not be used again. Has no effect unless state() is State::Failed. */
    void retry();

Q_SIGNALS:
    /*! This signal is emitted when state() has changed to \a state. */
    void stateChanged(QUsbDeviceConnector::State state);
    /*! This signal is emitted when \a device is open, claimed and set up. */
    void connected(QUsbDevice *device);
    /*!
        This signal is emitted when the device that was connected was unplugged, or was closed other than by stop(). All its
        futures have finished. device() is null.
    */
    void disconnected();
    /*!
        This signal is emitted when a device that is plugged in could not be opened, configured, claimed or set up because of
        \a error. Each attempt emits it.
    */
    void errorOccurred(const QUsbError &error);

private:
    friend class QUsbDeviceConnectorPrivate;
    const std::unique_ptr<QUsbDeviceConnectorPrivate> d;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(QUsbDeviceConnector::Identity)

#endif // QUSBDEVICECONNECTOR_H
