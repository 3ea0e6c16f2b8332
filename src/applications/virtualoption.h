// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef VIRTUALOPTION_H
#define VIRTUALOPTION_H

#include "qusberror.h"

#include <QtCore/qcommandlineoption.h>
#include <QtCore/qcoreapplication.h>
#include <QtCore/qstringlist.h>

/*!
    \brief The option `--virtual[=NAMES]` of the programs: virtual devices in place of the system's.

    QCommandLineParser has no options with an optional value, so this one is taken from the arguments before it sees
    them. To its help it is added all the same.
*/
class VirtualOption
{
    Q_DECLARE_TR_FUNCTIONS(VirtualOption)

public:
    /*!
        Takes the option from \a arguments, wherever it stands before "--"; the last one counts. As it never becomes the
        value of an option before it, no program goes to work on hardware by accident when it is there.
    */
    static VirtualOption takeFrom(QStringList &arguments);

    /*! Returns whether there are to be virtual devices. */
    bool isSet() const { return m_isSet; }
    /*! Returns why the option makes no sense; a success if it does, or if it is not set. */
    const QUsbError &error() const { return m_error; }
    /*! Returns whether it is the demonstration that is asked for, as it is if no device was named. */
    bool isDemonstration() const { return m_isDemonstration; }
    /*! Returns the devices named, which the catalogue has, and names of files of snapshots; none for an empty bus. */
    const QStringList &names() const { return m_names; }

    /*! Returns the option for the help of a QCommandLineParser. */
    static QCommandLineOption option();
    /*! Returns \a help, a parser's text, with the option written as it is used. */
    static QString correctedHelp(QString help);
    /*! Returns what the option is for, as help has it. */
    static QString description();

private:
    void setValue(const QString &value);

    bool m_isSet = false;
    bool m_isDemonstration = true;
    QStringList m_names;
    QUsbError m_error;
};

#endif // VIRTUALOPTION_H
