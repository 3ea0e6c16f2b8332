// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "usbmonitor.h"

#include <QtCore/qstring.h>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace {

// The kernel's Documentation/usb/usbmon.rst; there is no header.
struct Packet
{
    quint64 id;
    char type; // 'S'ubmission, 'C'ompletion, 'E'rror
    quint8 transferType;
    quint8 endpoint;
    quint8 device;
    quint16 bus;
    char hasSetup;
    char hasData;
    qint64 seconds;
    qint32 microseconds;
    qint32 status;
    quint32 length;
    quint32 captured;
    quint8 setup[8];
    qint32 interval;
    qint32 startFrame;
    quint32 flags;
    quint32 descriptors;
};
static_assert(sizeof(Packet) == 64);

struct Get
{
    Packet *header;
    void *data;
    size_t size;
};

constexpr unsigned long setRingSize = _IO(0x92, 4);
constexpr unsigned long getPacket = _IOW(0x92, 10, Get);

} // namespace

UsbMonitor::UsbMonitor(int bus)
    : m_fd(::open(qPrintable(QStringLiteral("/dev/usbmon%1").arg(bus)), O_RDONLY | O_NONBLOCK | O_CLOEXEC))
{
    if (m_fd < 0 || ::ioctl(m_fd, setRingSize, 1024 * 1024) != 0)
        qWarning("usbmon cannot be used");
}

UsbMonitor::~UsbMonitor()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

void UsbMonitor::clear()
{
    completions(0);
}

std::vector<double> UsbMonitor::completions(quint8 address)
{
    std::vector<double> times;
    Packet packet;
    Get get {&packet, nullptr, 0};
    while (m_fd >= 0 && ::ioctl(m_fd, getPacket, &get) == 0) {
        if (packet.type == 'C' && packet.endpoint == address && packet.status == 0)
            times.push_back(double(packet.seconds) + packet.microseconds * 1e-6);
    }
    return times;
}
