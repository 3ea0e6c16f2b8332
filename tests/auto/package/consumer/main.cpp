// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include <QUsb/QUsb>
#include <QUsb/QUsbContext> // IWYU pragma: keep
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
    qInfo().noquote() << "version:" << QUsbLibrary::version().toString();

    const QUsbDeviceFilter filter = QUsbDeviceFilter().withSerialNumber(QStringLiteral("1"));
    const QString english = filter.description();
    const bool isGerman = QUsbLibrary::installTranslator(QLocale(QLocale::German));
    qInfo() << "translated:" << (isGerman && filter.description() != english);

    QTimer::singleShot(0, &application, &QCoreApplication::quit);
    return application.exec();
}
