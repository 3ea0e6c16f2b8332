// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbidfiles_p.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qstandardpaths.h>

#include <algorithm>

using namespace Qt::StringLiterals;

static QByteArray readFile(const QString &path)
{
    constexpr qint64 MaximumSize = 64 * 1024 * 1024; // A hundred times what there is.
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(MaximumSize) : QByteArray();
}

QUsbIdFiles::QUsbIdFiles(const QStringList &paths, std::chrono::milliseconds interval)
    : m_paths(paths)
    , m_interval(interval)
{
}

QStringList QUsbIdFiles::systemPaths()
{
    const QString chosen = qEnvironmentVariable("QUSB_USB_IDS");
    if (!chosen.isEmpty())
        return {chosen};

    QStringList paths;
    // The user's own, and where distributions keep it below their data directories.
    const QStringList directories = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString &directory : directories) {
        for (const QLatin1StringView name :
             {"/qusb/usb.ids"_L1, "/hwdata/usb.ids"_L1, "/misc/usb.ids"_L1, "/usb.ids"_L1})
            paths += directory + name;
    }
    for (const QLatin1StringView path :
         {"/usr/share/hwdata/usb.ids"_L1, "/usr/share/misc/usb.ids"_L1, "/var/lib/usbutils/usb.ids"_L1,
          "/usr/share/usb.ids"_L1, "/usr/local/share/usbids/usb.ids"_L1, "/opt/homebrew/share/usb.ids"_L1}) {
        if (!paths.contains(path))
            paths += path;
    }
    return paths;
}

std::vector<QUsbIdFiles::Stamp> QUsbIdFiles::look(const QStringList &paths)
{
    std::vector<Stamp> stamps;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        const QString canonical = info.canonicalFilePath(); // Some are links to another.
        const auto isThere = [&canonical](const Stamp &stamp) { return stamp.path == canonical; };
        if (canonical.isEmpty() || std::any_of(stamps.cbegin(), stamps.cend(), isThere))
            continue;
        stamps.push_back({canonical, info.size(), info.lastModified(), info.metadataChangeTime()});
    }
    return stamps;
}

void QUsbIdFiles::load(const std::vector<Stamp> &stamps)
{
    m_database = {};
    for (const Stamp &stamp : stamps) {
        const QUsbIdDatabase candidate(readFile(stamp.path));
        if (!candidate.isEmpty() && (m_database.isEmpty() || candidate.isNewerThan(m_database)))
            m_database = candidate;
    }
}

QUsbIdDatabase QUsbIdFiles::database()
{
    const std::scoped_lock lock(m_mutex);
    if (m_nextLook.hasExpired()) {
        // Stat before reading, so that changes made in the meantime are noticed next time.
        std::vector<Stamp> stamps = look(m_paths);
        if (stamps != m_stamps) {
            load(stamps);
            m_stamps = std::move(stamps);
        }
        m_nextLook = QDeadlineTimer(m_interval);
    }
    return m_database;
}
