// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualcatalogue.h"

#include "qusbvirtualcamera.h"
#include "qusbvirtualdisk.h"
#include "qusbvirtualheadset.h"
#include "qusbvirtualhub.h"
#include "qusbvirtualkeyboard.h"
#include "qusbvirtualloopback.h"
#include "qusbvirtualmodem.h"
#include "qusbvirtualmouse.h"
#include "qusbvirtualserialport.h"
#include "qusbvirtualsinesource.h"
#include "qusbvirtualsourcesink.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>

namespace {

struct Entry
{
    const char *name;
    const char *description;
    std::unique_ptr<QUsbVirtualDevice> (*create)();
};

template <typename Device>
std::unique_ptr<QUsbVirtualDevice> make()
{
    return std::make_unique<Device>();
}

/*! A disk that a system can mount. */
std::unique_ptr<QUsbVirtualDevice> makeDisk()
{
    static const QByteArray readme = "This disk is in the memory of a program that uses QUsb.\r\n"
                                     "What you write to it is gone when the program ends.\r\n";
    return std::make_unique<QUsbVirtualDisk>(QUsbVirtualDisk::fileSystem({{QStringLiteral("README.TXT"), readme}}));
}

constexpr Entry entries[] = {
    {"loopback", QT_TRANSLATE_NOOP("QUsbVirtualCatalogue", "Loopback: returns the data it receives (bulk)"),
     make<QUsbVirtualLoopback>},
    {"source-sink",
     QT_TRANSLATE_NOOP("QUsbVirtualCatalogue", "Source and sink: sends and receives zeros endlessly (bulk)"),
     make<QUsbVirtualSourceSink>},
    {"serial", QT_TRANSLATE_NOOP("QUsbVirtualCatalogue", "Serial port with echo (FTDI)"), make<QUsbVirtualSerialPort>},
    {"modem", QT_TRANSLATE_NOOP("QUsbVirtualCatalogue", "Serial port with echo (CDC ACM)"), make<QUsbVirtualModem>},
    {"keyboard", QT_TRANSLATE_NOOP("QUsbVirtualCatalogue", "Keyboard (HID)"), make<QUsbVirtualKeyboard>},
    {"mouse", QT_TRANSLATE_NOOP("QUsbVirtualCatalogue", "Mouse (HID)"), make<QUsbVirtualMouse>},
    {"disk", QT_TRANSLATE_NOOP("QUsbVirtualCatalogue", "Memory stick of 1 MiB with one file"), makeDisk},
    {"camera", QT_TRANSLATE_NOOP("QUsbVirtualCatalogue", "Camera: descriptors only, without pictures"),
     make<QUsbVirtualCamera>},
    {"headset", QT_TRANSLATE_NOOP("QUsbVirtualCatalogue", "Headset: descriptors only, without sound"),
     make<QUsbVirtualHeadset>},
    {"hub", QT_TRANSLATE_NOOP("QUsbVirtualCatalogue", "Hub with 7 ports"), make<QUsbVirtualHub>},
    {"sine", QT_TRANSLATE_NOOP("QUsbVirtualCatalogue", "Endless sine wave of 441 Hz (isochronous)"),
     make<QUsbVirtualSineSource>},
};

const Entry *entryOf(const QString &name)
{
    const auto isIt = [&name](const Entry &entry) { return name == QLatin1StringView(entry.name); };
    const auto it = std::find_if(std::begin(entries), std::end(entries), isIt);
    return it == std::end(entries) ? nullptr : it;
}

} // namespace

QStringList QUsbVirtualCatalogue::deviceNames()
{
    QStringList names;
    for (const Entry &entry : entries)
        names += QLatin1StringView(entry.name);
    return names;
}

QString QUsbVirtualCatalogue::description(const QString &name)
{
    const Entry *entry = entryOf(name);
    return entry ? QCoreApplication::translate("QUsbVirtualCatalogue", entry->description) : QString();
}

std::unique_ptr<QUsbVirtualDevice> QUsbVirtualCatalogue::create(const QString &name)
{
    const Entry *entry = entryOf(name);
    return entry ? entry->create() : nullptr;
}
