// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbendpoint.h"
#include "qusbinterface.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qtimer.h>

using namespace std::chrono_literals;

/*!
    A program that does not tidy up: it has transfers under way when it quits, and its context outlives its
    QCoreApplication. The argument is the device's port path.
*/
int main(int argc, char *argv[])
{
    std::unique_ptr<QUsbContext> context;
    QCoreApplication application(argc, argv);
    context = std::make_unique<QUsbContext>();
    const auto info = context->anyDevice(QUsbDeviceFilter().withPortPath(QCoreApplication::arguments().value(1)));
    if (!info)
        return 2;
    auto *device = new QUsbDevice(info.value(), context.get());
    device->open();
    device->claimInterface(0).then(context.get(), [&](const QUsbResult<QUsbInterface *> &claimed) {
        if (!claimed)
            QCoreApplication::exit(3);
        for (int i = 0; claimed && i < 8; ++i)
            claimed.value()->endpoint(0x81)->read(512);
        QTimer::singleShot(100ms, &application, &QCoreApplication::quit);
    });
    return application.exec();
}
