// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include <QUsbContext>
#include <QUsbDevice>

#include <QCoreApplication>
#include <QDebug>
#include <QTimer>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QUsbContext usb;
    QObject::connect(&usb, &QUsbContext::deviceAdded, &usb, [](const QUsbDeviceInfo &device) { qInfo() << device; });
    qInfo() << "devices:" << usb.devices().size() << usb.error();
    QTimer::singleShot(0, &application, &QCoreApplication::quit);
    return application.exec();
}
