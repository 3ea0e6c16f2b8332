// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "pluggeddevice.h"

#include "guest.h"

#include <QtCore/qdebug.h>
#include <QtCore/qfile.h>

using namespace Qt::StringLiterals;

PluggedDevice::PluggedDevice(const QByteArray &descriptors, QUsbProtocol::Speed speed)
    : QUsbVirtualDevice(descriptors, speed)
{
    setString(1, u"QUsb"_s);
    setString(2, u"Test device"_s);
    setString(3, u"QUSB-VHCI"_s);
}

bool PluggedDevice::loadModule()
{
    const QString file = u"/sys/devices/platform/vhci_hcd.0/attach"_s;
    if (QFile::exists(file))
        return true;
    const auto output = Guest::run(u"modprobe"_s, {u"vhci-hcd"_s});
    if (output.exitCode != 0)
        qWarning("modprobe: %s", output.err.constData());
    Guest::run(u"udevadm"_s, {u"settle"_s});
    return QFile::exists(file);
}

bool PluggedDevice::plug()
{
    const QUsbError error = m_port.plug(this);
    if (error.isError())
        qWarning() << error;
    return !error.isError();
}
