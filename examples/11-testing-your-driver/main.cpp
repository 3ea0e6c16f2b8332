// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// A program that uses the driver: prints each temperature.

#include "thermometer.h"

#include <QCoreApplication>
#include <QDebug>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QUsbContext usb; // the system's buses
    Thermometer thermometer(&usb);
    QObject::connect(&thermometer, &Thermometer::temperatureChanged, &application,
                     [](double celsius) { qInfo() << celsius << "degrees"; });
    QObject::connect(&thermometer, &Thermometer::errorOccurred, &application,
                     [](const QString &message) { qWarning().noquote() << message; });
    if (!thermometer.isConnected())
        qInfo() << "Plug a thermometer in, 1209:0001.";
    return application.exec();
}
