// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef COMMANDLINE_H
#define COMMANDLINE_H

#include "qusbdevicefilter.h"
#include "virtualoptions.h"

#include <QtCore/qsize.h>
#include <QtCore/qstringlist.h>

#include <optional>

/*! \brief What the program was told when it was started. */
class CommandLine
{
public:
    /*! What to do after parsing. */
    enum class Action : quint8 {
        Run, //!< Show the window, or take its picture.
        ShowText, //!< Print text() to the standard output and end well.
        ReportError, //!< Print text() to the standard error and end with 2.
    };

    /*! Parses \a arguments, the name of the program first. */
    explicit CommandLine(const QStringList &arguments);

    /*! Returns what to do. */
    Action action() const { return m_action; }
    /*! Returns what to print. */
    QString text() const { return m_text; }
    /*! Returns the file to save a picture of the window in; empty to show the window. */
    QString screenshotFile() const { return m_screenshotFile; }
    /*! Returns the files of snapshots or descriptors to open. */
    const QStringList &files() const { return m_files; }
    /*! Returns which device to select, as DeviceName has it; nothing if none. */
    std::optional<QUsbDeviceFilter> selection() const { return m_selection; }
    /*! Returns whether, and which, virtual devices are to be shown. */
    const VirtualOptions &virtualDevices() const { return m_virtualDevices; }
    /*! Returns the size the window is to have; invalid if nothing was said. */
    QSize size() const { return m_size; }

    /*! Returns whether the program, started with \a arguments, can do without a display. */
    static bool worksWithoutDisplay(const QStringList &arguments);

private:
    Action m_action = Action::Run;
    QString m_text;
    QString m_screenshotFile;
    QStringList m_files;
    std::optional<QUsbDeviceFilter> m_selection;
    QSize m_size;
    VirtualOptions m_virtualDevices;
};

#endif // COMMANDLINE_H
