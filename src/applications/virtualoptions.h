// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef VIRTUALOPTIONS_H
#define VIRTUALOPTIONS_H

#include "qusberror.h"

#include <QtCore/qcommandlineoption.h>
#include <QtCore/qcoreapplication.h>
#include <QtCore/qstringlist.h>

class QCommandLineParser;

/*!
    \brief The options `--virtual` and `--virtual-devices NAMES` of the programs: virtual devices in place of the system's.

    `--virtual` is a demonstration bus; `--virtual-devices` chooses what is plugged in, and needs no `--virtual` beside it.
*/
class VirtualOptions
{
    Q_DECLARE_TR_FUNCTIONS(VirtualOptions)

public:
    /*! None is set. */
    VirtualOptions() = default;
    /*! The options as \a parser, which has parsed, found them. Check error(). */
    explicit VirtualOptions(const QCommandLineParser &parser);

    /*! Returns what stands for a bus without devices. */
    static VirtualOptions emptyBus();

    /*! Returns the options, for a QCommandLineParser. */
    static QList<QCommandLineOption> options();

    /*! Returns whether there are to be virtual devices. */
    bool isSet() const { return m_isSet; }
    /*! Returns why the options cannot be used; a success if they can, or if none is set. */
    const QUsbError &error() const { return m_error; }
    /*! Returns whether the demonstration is wanted, as it is if no devices were named. */
    bool isDemonstration() const { return m_isDemonstration; }
    /*! Returns the devices named, which the catalogue has, and names of files of snapshots; none for an empty bus. */
    const QStringList &names() const { return m_names; }

private:
    void addNames(const QString &list);

    bool m_isSet = false;
    bool m_isDemonstration = true;
    QStringList m_names;
    QUsbError m_error;
};

#endif // VIRTUALOPTIONS_H
