// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// Sends three control requests, one after the other: they read the status of a device, the languages of its strings, and
// its name in the first language: control VENDOR PRODUCT

#include <QUsbContext>
#include <QUsbDevice>
#include <QUsbFuture>
#include <QUsbStrings>

#include <QCoreApplication>
#include <QDebug>
#include <QTextStream>

using namespace std::chrono_literals;

static void quit(const QUsbError &error = {})
{
    if (error.isError())
        qCritical().noquote() << error.toString(); // says what failed, and what to do about it
    QCoreApplication::exit(error.isError() ? 1 : 0);
}

static void readProduct(QUsbDevice *device, quint16 language)
{
    QUsbFuture::then(
        device->readDescriptor(QUsbProtocol::DescriptorType::String, device->info().productIndex(), 255, language, 1s),
        device->context(), [](const QUsbTransferResult &result) {
            if (result)
                QTextStream(stdout) << "Product: " << QUsbStrings::printable(QUsbStrings::fromDescriptor(result.data()))
                                    << '\n';
            quit(result.error());
        });
}

static void readLanguages(QUsbDevice *device)
{
    QUsbFuture::then(device->readDescriptor(QUsbProtocol::DescriptorType::String, 0, 255, 0, 1s), device->context(),
                     [device](const QUsbTransferResult &result) {
                         const QList<quint16> languages = QUsbStrings::languageIds(result.data());
                         if (!result || languages.isEmpty())
                             return quit(result.error());
                         QTextStream(stdout)
                             << "Language: " << QUsbContext::idDatabase().languageName(languages.first()) << '\n';
                         readProduct(device, languages.first());
                     });
}

static void readStatus(QUsbDevice *device)
{
    const QUsbSetupPacket getStatus(QUsbProtocol::Direction::In, QUsbProtocol::Recipient::Device,
                                    QUsbProtocol::Request::GetStatus, 0, 0, 2);
    QUsbFuture::then(device->control(getStatus, {}, 1s), device->context(), [device](const QUsbTransferResult &result) {
        if (!result)
            return quit(result.error());
        QTextStream(stdout) << "Status: " << result.data().toHex(' ') << '\n'; // little-endian, as received
        readLanguages(device);
    });
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QUsbContext usb;
    const QStringList ids = application.arguments().mid(1); // in hexadecimal
    const auto info = usb.anyDevice({ids.value(0).toUShort(nullptr, 16), ids.value(1).toUShort(nullptr, 16)});
    if (!info) {
        qCritical().noquote() << info.error().toString();
        return 1;
    }
    auto *device = new QUsbDevice(info.value(), &usb);
    device->open(); // returns at once; the next call waits for it
    readStatus(device);
    return application.exec();
}
