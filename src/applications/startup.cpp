// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "startup.h"

#include "fileerror.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfile.h>

#include <initializer_list>

#ifdef Q_OS_UNIX
#    include <cerrno>
#    include <csignal>
#    include <fcntl.h>
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Startup)
};

/*! The value of the first of \a variables that is set, as setlocale() looks for it. */
QByteArray localeName(std::initializer_list<const char *> variables)
{
    for (const char *variable : variables) {
        if (const QByteArray value = qgetenv(variable); !value.isEmpty())
            return value;
    }
    return "C";
}

bool isPlain(const QByteArray &locale)
{
    return locale == "C" || locale == "POSIX";
}

} // namespace

void Startup::prepareStreams()
{
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) >= 0 || errno != EBADF)
            continue;
        // The wrong way round, so that reading and writing go on failing. It gets the lowest number that is free.
        ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
#endif
}

QUsbError Startup::checkArguments(int count, const char *const *arguments)
{
#ifdef Q_OS_UNIX
    for (int i = 1; i < count; ++i) {
        const QByteArray bytes(arguments[i]);
        const QString text = QString::fromUtf8(bytes);
        if (text.toUtf8() == bytes)
            continue;
        return QUsbError(QUsbError::Kind::InvalidParameter,
                         Text::tr("Argument %1, '%2', is not UTF-8.").arg(i).arg(text),
                         Text::tr("Rename the file or use a redirection; write bytes of a text as \\xHH."));
    }
#else
    Q_UNUSED(count);
    Q_UNUSED(arguments);
#endif
    return {};
}

QUsbError Startup::checkEnvironment()
{
    const QString handling = qEnvironmentVariable("QUSB_EVENT_HANDLING");
    if (!handling.isEmpty() && handling != "thread"_L1 && handling != "event-loop"_L1) {
        return QUsbError(QUsbError::Kind::InvalidParameter,
                         Text::tr("The environment variable %1 is '%2'.").arg(u"QUSB_EVENT_HANDLING"_s, handling),
                         Text::tr("Use one of: %1.").arg("event-loop, thread"_L1));
    }
    const QString names = qEnvironmentVariable("QUSB_USB_IDS");
    if (QFile file(names); !names.isEmpty() && !file.open(QIODevice::ReadOnly))
        return FileError::reading(names, file.errorString()).withContext(u"QUSB_USB_IDS"_s);
    return {};
}

QLocale Startup::language()
{
#ifdef Q_OS_UNIX
    if (isPlain(localeName({"LC_ALL", "LC_MESSAGES", "LANG"})))
        return QLocale(QLocale::English);
#endif
    return QLocale();
}

bool Startup::isAsciiOnly()
{
#ifdef Q_OS_UNIX
    return isPlain(localeName({"LC_ALL", "LC_CTYPE", "LANG"}));
#else
    return false;
#endif
}
