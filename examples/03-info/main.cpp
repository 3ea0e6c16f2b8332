// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// Shows the descriptors of a device as a tree, and the strings that only the device itself knows: info VENDOR PRODUCT

#include <QUsbContext>
#include <QUsbDescriptorDecoder>
#include <QUsbDevice>
#include <QUsbFuture>
#include <QUsbStrings>

#include <QCoreApplication>
#include <QDebug>
#include <QTextStream>

static void printFields(const QUsbDescriptorField &parent, int depth = 0)
{
    const auto fields = parent.children();
    for (const QUsbDescriptorField &field : fields) {
        const QStringList columns {field.name(), field.valueText(), field.text(), field.remark()};
        QTextStream(stdout) << QString(2 * depth, ' ') << columns.join(' ').simplified() << '\n';
        printFields(field, depth + 1);
    }
}

/*! Indexes of the strings that the system has not read; 0 stands for no string. */
static QList<quint8> unknownStrings(const QUsbDeviceInfo &info)
{
    QList<quint8> indexes {info.manufacturer().isEmpty() ? info.manufacturerIndex() : quint8(0),
                           info.product().isEmpty() ? info.productIndex() : quint8(0),
                           info.serialNumber().isEmpty() ? info.serialNumberIndex() : quint8(0)};
    const auto configurations = info.configurations();
    for (const QUsbConfigurationInfo &configuration : configurations)
        indexes.append(configuration.descriptionIndex());
    indexes.removeAll(0);
    return indexes;
}

static void printStrings(QUsbDevice *device, QList<quint8> indexes)
{
    if (indexes.isEmpty())
        return QCoreApplication::quit();
    const quint8 index = indexes.takeFirst();
    QUsbFuture::then(device->readString(index), device->context(), [=](const QUsbResult<QString> &string) {
        if (string)
            QTextStream(stdout) << "String " << index << ": " << QUsbStrings::printable(string.value()) << '\n';
        else
            qWarning().noquote() << string.error().toString();
        printStrings(device, indexes);
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
    printFields(QUsbDescriptorDecoder::decode(info.value().descriptorBytes(), info.value().speed())); // sends nothing
    const QList<quint8> indexes = unknownStrings(info.value());
    if (indexes.isEmpty())
        return 0;

    auto *device = new QUsbDevice(info.value(), &usb);
    QUsbFuture::then(device->open(), &usb, [=](const QUsbResult<void> &opened) {
        if (opened)
            return printStrings(device, indexes);
        qCritical().noquote() << opened.error().toString(); // says what failed, and what to do about it
        QCoreApplication::exit(1);
    });
    return application.exec();
}
