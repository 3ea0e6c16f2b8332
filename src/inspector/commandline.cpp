// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "commandline.h"

#include "devicename.h"
#include "optioncheck.h"
#include "snapshotstore.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qcoreapplication.h>
#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Text // For tr().
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString firstThatIsNoFile(const QStringList &arguments)
{
    const auto it = std::find_if_not(arguments.begin(), arguments.end(), [](const QString &argument) {
        return SnapshotStore::isFileName(argument) || QFile::exists(argument);
    });
    return it == arguments.end() ? QString() : *it;
}

} // namespace

CommandLine::CommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Shows USB devices and their descriptors, and sends requests to them."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Text::tr("Show this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Text::tr("Show the version."));
    const QCommandLineOption screenshot(u"screenshot"_s,
                                        Text::tr("Save a picture of the window as FILE and exit. Needs no display."),
                                        Text::tr("FILE"));
    const QCommandLineOption select(u"select"_s,
                                    Text::tr("Select a device by its IDs (1209:0001, hexadecimal), its port (1-2.3), "
                                             "its bus and address (1:4 or 001:004, decimal), or its serial number "
                                             "(serial:A1B2)."),
                                    Text::tr("DEVICE"));
    const QCommandLineOption size(u"size"_s, Text::tr("The size of the window, like 1280x800."), Text::tr("SIZE"));
    parser.addOptions({help, version, screenshot, select, size});
    parser.addOptions(VirtualOptions::options());
    parser.addPositionalArgument(u"FILE"_s, Text::tr("Snapshots or descriptors to open."), u"[FILE...]"_s);

    const auto fail = [this](const QString &text) {
        m_action = Action::ReportError;
        m_text = text;
    };
    const bool isUnderstood = parser.parse(arguments);
    m_virtualDevices = VirtualOptions(parser);
    if (!isUnderstood) {
        fail(parser.errorText());
    } else if (parser.isSet(help)) {
        m_action = Action::ShowText;
        m_text = parser.helpText();
    } else if (parser.isSet(version)) {
        m_action = Action::ShowText;
        m_text = u"%1 %2\n"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion());
    } else if (const QString other = firstThatIsNoFile(parser.positionalArguments()); !other.isEmpty()) {
        fail(Text::tr("“%1” is no file. To select a device, use --select. See --help.").arg(other));
    } else if (const QString problem = OptionCheck::problem(parser); !problem.isEmpty()) {
        fail(problem + u'.');
    } else if (m_virtualDevices.error().isError()) {
        fail(m_virtualDevices.error().message() + u'.');
    } else {
        m_screenshotFile = parser.value(screenshot);
        m_files = parser.positionalArguments();
        if (parser.isSet(select)) {
            const QUsbResult<QUsbDeviceFilter> filter = DeviceName::withWord({}, parser.value(select));
            if (!filter) {
                fail(filter.error().message() + u'.');
                return;
            }
            m_selection = filter.value();
        }
        if (parser.isSet(size)) {
            static const QRegularExpression pattern(u"^(\\d{3,5})x(\\d{3,5})$"_s);
            const QRegularExpressionMatch match = pattern.match(parser.value(size));
            m_size = {match.captured(1).toInt(), match.captured(2).toInt()};
            if (!match.hasMatch() || m_size.width() > 16384 || m_size.height() > 16384)
                fail(Text::tr("Invalid size “%1”. Write width and height like 1280x800.").arg(parser.value(size)));
        }
    }
}

bool CommandLine::worksWithoutDisplay(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        const QString option = argument.section(u'=', 0, 0);
        if (option == "-h"_L1 || option == "-v"_L1 || option == "--help"_L1 || option == "--version"_L1
            || option == "--screenshot"_L1)
            return true;
    }
    return false;
}
