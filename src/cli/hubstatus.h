// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_HUBSTATUS_H
#define CLI_HUBSTATUS_H

#include "qusbdeviceinfo.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qobject.h>

#include <optional>

class QUsbContext;
class QUsbDevice;
class QUsbTransferResult;

namespace Cli {

/*! How a hub lays out wPortStatus. */
enum class PortLayout : quint8 {
    Usb2, //!< USB 2.0, table 11-21
    SuperSpeed, //!< USB 3.2, table 10-13
};

/*! \brief What a hub says of one of its ports. */
struct PortState
{
    quint16 status = 0; //!< wPortStatus
    quint16 change = 0; //!< wPortChange
    PortLayout layout = PortLayout::Usb2;

    /*! Reads the answer to GET_STATUS; nothing if it is too short. */
    static std::optional<PortState> fromBytes(const QByteArray &bytes, PortLayout layout);

    bool isConnected() const;
    bool isPowered() const;
    /*! Returns what there is to say of the port: "powered", "suspended, over-current". Translated; may be empty. */
    QString text() const;

    friend bool operator==(const PortState &, const PortState &) = default;
};

/*! What is known of a hub's ports, the first of which has number 1. */
using PortStates = QList<std::optional<PortState>>;

/*! \brief Asks a hub for the status of its ports: opens it, asks all ports at once, closes it. */
class HubStatusReader : public QObject
{
    Q_OBJECT

public:
    /*! A reader for \a hub, which \a context lists. */
    HubStatusReader(const QUsbDeviceInfo &hub, QUsbContext *context, QObject *parent);

    /*! Starts; finished() is the end of it. */
    void start();
    /*! Learns no more; finished() comes soon. */
    void cancel();
    /*! Returns the hub. */
    QUsbDeviceInfo hub() const;
    /*! Returns what was learnt; nothing if the hub could not be asked. */
    const PortStates &ports() const { return m_ports; }

Q_SIGNALS:
    /*! There is nothing more to come, and the hub is closed. */
    void finished();

private:
    void readPorts(const QUsbTransferResult &hubDescriptor);
    void readPort(int port);
    void close();

    QUsbDevice *m_device; // the context owns it
    PortLayout m_layout;
    PortStates m_ports;
    int m_pending = 0;
};

} // namespace Cli

#endif // CLI_HUBSTATUS_H
