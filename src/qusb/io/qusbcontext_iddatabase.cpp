// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbcontext.h"

#include <QtCore/qfile.h>

using namespace Qt::StringLiterals;

static QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QUsbIdDatabase loadIdDatabase()
{
    const QString chosen = qEnvironmentVariable("QUSB_USB_IDS");
    if (!chosen.isEmpty())
        return QUsbIdDatabase(readFile(chosen));

    // Where distributions keep it. Several may be installed, and some are links to another.
    static constexpr QLatin1StringView paths[] {
        "/usr/share/hwdata/usb.ids"_L1,       "/usr/share/misc/usb.ids"_L1,     "/var/lib/usbutils/usb.ids"_L1,
        "/usr/local/share/usbids/usb.ids"_L1, "/opt/homebrew/share/usb.ids"_L1,
    };
    QUsbIdDatabase newest;
    for (const QLatin1StringView path : paths) {
        const QByteArray contents = readFile(path);
        if (contents.isEmpty())
            continue;
        const QUsbIdDatabase candidate(contents);
        if (newest.isEmpty() || candidate.version() > newest.version()) // versions are dates: 2025.07.26
            newest = candidate;
    }
    return newest;
}

QUsbIdDatabase QUsbContext::idDatabase()
{
    static const QUsbIdDatabase database = loadIdDatabase();
    return database;
}
