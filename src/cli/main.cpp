// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "output.h"
#include "startup.h"
#include "tool.h"

#include "qusblibrary.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlibraryinfo.h>
#include <QtCore/qloggingcategory.h>
#include <QtCore/qtimer.h>
#include <QtCore/qtranslator.h>

#include <unistd.h>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    Startup::prepareStreams();
    if (Startup::isAsciiOnly())
        Cli::Output::setCharacters(Cli::Output::Characters::Ascii);

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"qusb"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(QUSB_VERSION_STR));

    // Errors are told in one line each; QT_LOGGING_RULES="qusb.*=true" brings the library's log back.
    QLoggingCategory::setFilterRules(u"qusb*=false"_s);

    // Qt's part of the texts only goes with ours, or the languages would be mixed.
    QTranslator qtTranslator;
    const QLocale language = Startup::language();
    if (QUsbLibrary::installTranslator(language) // has the tool's texts, too
        && qtTranslator.load(language, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&qtTranslator);
    }

    for (const QUsbError &error : {Startup::checkArguments(argc, argv), Startup::checkEnvironment()}) {
        if (!error.isError())
            continue;
        (void)Cli::Output(STDERR_FILENO).writeText(Cli::errorLine(error));
        return int(Cli::ExitCode::Usage);
    }
    Cli::Tool tool;
    if (const std::optional<Cli::ExitCode> code = tool.prepare(QCoreApplication::arguments()))
        return int(*code);
    QTimer::singleShot(0, &tool, &Cli::Tool::run); // exit() needs a running event loop
    return QCoreApplication::exec();
}
