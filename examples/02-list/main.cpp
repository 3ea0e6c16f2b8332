// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// Lists the devices on all buses as lsusb does, with names from usb.ids. It sends nothing and needs no permission.

#include <QUsbContext>
#include <QUsbStrings>

#include <QCoreApplication>
#include <QDebug>
#include <QTextStream>

/*! The name that usb.ids knows, or else what the device calls itself; that is shown without anything that could garble the line. */
static QString nameOf(const QUsbDeviceInfo &device)
{
    const QUsbIdDatabase names = QUsbContext::idDatabase();
    QString vendor = names.vendorName(device.vendorId());
    if (vendor.isEmpty())
        vendor = QUsbStrings::printable(device.manufacturer());
    QString product = names.productName(device.vendorId(), device.productId());
    if (product.isEmpty())
        product = QUsbStrings::printable(device.product());
    return (vendor + ' ' + product).trimmed();
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);

    const QUsbContext usb;
    if (usb.error().isError()) {
        qCritical().noquote() << usb.error().toString(); // says what failed, and what to do about it
        return 1;
    }

    QTextStream out(stdout);
    const auto devices = usb.devices();
    for (const QUsbDeviceInfo &device : devices) {
        out << QString("Bus %1 Device %2: ID %3:%4 %5\n")
                   .arg(device.bus(), 3, 10, QChar('0'))
                   .arg(device.address(), 3, 10, QChar('0'))
                   .arg(device.vendorId(), 4, 16, QChar('0'))
                   .arg(device.productId(), 4, 16, QChar('0'))
                   .arg(nameOf(device));
    }
    return 0; // the list is there at once: no event loop is needed
}
