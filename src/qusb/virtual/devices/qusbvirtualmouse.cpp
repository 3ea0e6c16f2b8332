// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualmouse.h"

#include "qusbvirtualhid_p.h"

#include <mutex>

using namespace QUsbProtocol;
using namespace Qt::StringLiterals;

class QUsbVirtualMousePrivate
{
public:
    static QByteArray reportDescriptor();
    static QUsbDescriptorBuilder descriptors();
    void move(int dx, int dy, int steps);

    QUsbVirtualHid hid = QUsbVirtualHid(QByteArray(4, '\0'), 3);
    std::mutex mutex; //!< For everything below.
    quint8 buttons = 0;
};

QByteArray QUsbVirtualMousePrivate::reportDescriptor()
{
    // Items by HID 1.11, 6.2.2; what they say is the boot mouse's layout, B.2, and a wheel.
    static constexpr quint8 bytes[] = {
        0x05, 0x01, 0x09, 0x02, 0xa1, 0x01, // Usage Page (Generic Desktop), Usage (Mouse), Collection (Application)
        0x09, 0x01, 0xa1, 0x00, // Usage (Pointer), Collection (Physical)
        0x05, 0x09, 0x19, 0x01, 0x29, 0x03, // Usage Page (Buttons), three of them
        0x15, 0x00, 0x25, 0x01, 0x75, 0x01, 0x95, 0x03, 0x81, 0x02, // 3 bits, Input (Variable)
        0x75, 0x05, 0x95, 0x01, 0x81, 0x01, // 5 bits, Input (Constant)
        0x05, 0x01, 0x09, 0x30, 0x09, 0x31, 0x09, 0x38, // Usage Page (Generic Desktop), X, Y, Wheel
        0x15, 0x81, 0x25, 0x7f, 0x75, 0x08, 0x95, 0x03, 0x81, 0x06, // -127 to 127, 3 bytes, Input (Variable, Relative)
        0xc0, 0xc0, // End Collection, twice
    };
    return QByteArray(reinterpret_cast<const char *>(bytes), sizeof bytes);
}

QUsbDescriptorBuilder QUsbVirtualMousePrivate::descriptors()
{
    return QUsbDescriptorBuilder(Speed::Low)
        .setIds(QUsbVirtualDevices::TestVendorId, 0x0002)
        .setStrings(QUsbVirtualDevices::manufacturer(), u"Virtual mouse"_s)
        .addConfiguration(100)
        .addInterface(ClassCode::Hid, 1, 2)
        .addReportDescriptor(reportDescriptor())
        .addEndpoint(QUsbVirtualMouse::InEndpoint, TransferType::Interrupt, 4, 10);
}

void QUsbVirtualMousePrivate::move(int dx, int dy, int steps)
{
    const auto take = [](int &distance) {
        const int part = qBound(-127, distance, 127);
        distance -= part;
        return char(part);
    };
    do {
        QByteArray report;
        report.append(char(buttons));
        report.append(take(dx));
        report.append(take(dy));
        report.append(take(steps));
        hid.report(report);
    } while (dx != 0 || dy != 0 || steps != 0);
}

QUsbVirtualMouse::QUsbVirtualMouse()
    : QUsbVirtualDevice(QUsbVirtualMousePrivate::descriptors())
    , d(std::make_unique<QUsbVirtualMousePrivate>())
{
    setHandler(InEndpoint, [this](const QUsbVirtualTransfer &transfer) { return d->hid.read(this, transfer); });
    setControlHandler([this](const QUsbVirtualTransfer &transfer) { return d->hid.control(transfer); });
    setResetHandler([this] { d->hid.reset(); });
}

QUsbVirtualMouse::~QUsbVirtualMouse()
{
    unplug(); // The handlers use members of this class.
}

void QUsbVirtualMouse::move(int dx, int dy)
{
    {
        const std::lock_guard lock(d->mutex);
        d->move(dx, dy, 0);
    }
    wake();
}

void QUsbVirtualMouse::turnWheel(int steps)
{
    {
        const std::lock_guard lock(d->mutex);
        d->move(0, 0, steps);
    }
    wake();
}

void QUsbVirtualMouse::press(Button button)
{
    {
        const std::lock_guard lock(d->mutex);
        d->buttons |= quint8(button);
        d->move(0, 0, 0);
    }
    wake();
}

void QUsbVirtualMouse::release(Button button)
{
    {
        const std::lock_guard lock(d->mutex);
        d->buttons &= quint8(~quint8(button));
        d->move(0, 0, 0);
    }
    wake();
}

void QUsbVirtualMouse::click(Button button)
{
    press(button);
    release(button);
}

qsizetype QUsbVirtualMouse::reportsWaiting() const
{
    return d->hid.reportsWaiting();
}
