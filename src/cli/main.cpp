// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "tool.h"

#include "qusblibrary.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlibraryinfo.h>
#include <QtCore/qlocale.h>
#include <QtCore/qloggingcategory.h>
#include <QtCore/qtimer.h>
#include <QtCore/qtranslator.h>

#include <csignal>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    // A closed pipe is seen where it is written to, so that devices are given back in good order.
    std::signal(SIGPIPE, SIG_IGN);

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"qusb"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(QUSB_VERSION_STR));

    // Errors are told in one line each; QT_LOGGING_RULES="qusb.*=true" brings the library's log back.
    QLoggingCategory::setFilterRules(u"qusb*=false"_s);

    // Qt's part of the texts only goes with ours, or the languages would be mixed.
    QTranslator qtTranslator;
    if (QUsbLibrary::installTranslator() // has the tool's texts, too
        && qtTranslator.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&qtTranslator);
    }

    Cli::Tool tool;
    if (const std::optional<Cli::ExitCode> code = tool.prepare(QCoreApplication::arguments()))
        return int(*code);
    QTimer::singleShot(0, &tool, &Cli::Tool::run); // exit() needs a running event loop
    return QCoreApplication::exec();
}
