// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// Prints which devices are there, and then which come and go, until it is interrupted: hotplug [VENDOR [PRODUCT]]

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
        qCritical().noquote() << usb.error().toString(); // in words, with what to do
        return 1;
    }
    if (!usb.isHotplugSupported()) {
        qCritical("This system does not tell when devices come and go.");
        return 1;
    }
    QObject::connect(&usb, &QUsbContext::deviceAdded, &usb, [filter](const QUsbDeviceInfo &device) {
        if (filter.matches(device))
            print("+", device);
    });
    QObject::connect(&usb, &QUsbContext::deviceRemoved, &usb, [filter](const QUsbDeviceInfo &device) {
        if (filter.matches(device)) // it is gone, but what it was is still known
            print("-", device);
    });

    const auto devices = usb.devices(filter); // none of them is announced again, and none is missed
    for (const QUsbDeviceInfo &device : devices)
        print("=", device);
    return application.exec();
}
