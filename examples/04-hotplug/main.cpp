// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// Prints the connected devices, and then each device that is plugged in or unplugged, until it is interrupted:
//   hotplug [VENDOR [PRODUCT]]

#include <QUsbContext>
#include <QUsbStrings>

#include <QCoreApplication>
#include <QDebug>
#include <QTextStream>

static void print(const char *event, const QUsbDeviceInfo &device)
{
    QTextStream(stdout) << event << ' ' << device.portPath() << ' '
                        << QString::number(device.vendorId(), 16).rightJustified(4, '0') << ':'
                        << QString::number(device.productId(), 16).rightJustified(4, '0') << ' '
                        << QUsbStrings::printable(device.product()) << Qt::endl;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList ids = application.arguments().mid(1); // in hexadecimal
    QUsbDeviceFilter filter; // matches every device
    if (ids.size() > 0)
        filter = filter.withVendorId(ids.at(0).toUShort(nullptr, 16));
    if (ids.size() > 1)
        filter = filter.withProductId(ids.at(1).toUShort(nullptr, 16));

    QUsbContext usb;
    if (usb.error().isError()) {
        qCritical().noquote() << usb.error().toString(); // says what failed, and what to do about it
        return 1;
    }
    if (!usb.isHotplugSupported()) {
        qCritical("This system does not support hotplug notification.");
        return 1;
    }
    QObject::connect(&usb, &QUsbContext::deviceAdded, &usb, [filter](const QUsbDeviceInfo &device) {
        if (filter.matches(device))
            print("+", device);
    });
    QObject::connect(&usb, &QUsbContext::deviceRemoved, &usb, [filter](const QUsbDeviceInfo &device) {
        if (filter.matches(device)) // its description stays valid after unplugging
            print("-", device);
    });

    const auto devices = usb.devices(filter); // deviceAdded() is not emitted for these
    for (const QUsbDeviceInfo &device : devices)
        print("=", device);
    return application.exec();
}
