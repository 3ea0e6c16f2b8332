// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBIDFILES_P_H
#define QUSBIDFILES_P_H

#include "qusbiddatabase.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qstringlist.h>

#include <chrono>
#include <mutex>
#include <vector>

/*
    The newest of several usb.ids files, as they are now: whoever asks gets names of a file that was replaced, removed
    or installed meanwhile. To look costs some calls of stat, and is done at most once in an interval; there is no
    watcher, for that would need an event loop, and directories that need not be there. Thread-safe.
*/
class QUsbIdFiles
{
public:
    explicit QUsbIdFiles(const QStringList &paths, std::chrono::milliseconds interval = std::chrono::seconds(2));

    /* Returns the names in the newest file; an empty database if there is none. */
    QUsbIdDatabase database();

    /* Where files may be on this system; if the environment variable QUSB_USB_IDS names one, only that. */
    static QStringList systemPaths();

private:
    // What is different when a file is not the same any more. A rename changes the last of them.
    struct Stamp
    {
        QString path;
        qint64 size = -1;
        QDateTime modified;
        QDateTime changed;

        bool operator==(const Stamp &) const = default;
    };
    static std::vector<Stamp> look(const QStringList &paths);
    void load(const std::vector<Stamp> &stamps);

    std::mutex m_mutex; // For everything below.
    const QStringList m_paths;
    const std::chrono::milliseconds m_interval;
    QDeadlineTimer m_nextLook; // At once.
    std::vector<Stamp> m_stamps;
    QUsbIdDatabase m_database;
};

#endif // QUSBIDFILES_P_H
