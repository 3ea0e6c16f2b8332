// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_HUBSTATUSREADER_H
#define CLI_HUBSTATUSREADER_H

#include "qusbdeviceinfo.h"
#include "treetext.h"

#include <QtCore/qobject.h>

class QUsbContext;
class QUsbDevice;
class QUsbHub;

namespace Cli {

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
    void readPorts(int count);
    void close();

    QUsbDevice *m_device; // the context owns it
    QUsbHub *m_hub; // m_device owns it
    PortStates m_ports;
    int m_pending = 0;
};

} // namespace Cli

#endif // CLI_HUBSTATUSREADER_H
