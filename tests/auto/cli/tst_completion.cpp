// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "commandtable.h"
#include "completion.h"
#include "optiontable.h"
#include "testprogram.h"

#include "qusbvirtualcatalogue.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qprocess.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Cli;
using namespace Qt::StringLiterals;

/*! What shells offer; from the tables, so that nothing is missing and nothing is too much. */
class tst_Completion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersAllCommands();
    void offersAllOptions_data();
    void offersAllOptions();
    void offersTheWordsOfLists_data();
    void offersTheWordsOfLists();
    void offers_data();
    void offers();
    void shellsUseIt_data();
    void shellsUseIt();

private:
    static QStringList words(const QStringList &line);
};

QStringList tst_Completion::words(const QStringList &line)
{
    QStringList result;
    const QList<Candidate> candidates = Completion::candidates(line);
    for (const Candidate &candidate : candidates)
        result += candidate.word;
    return result;
}

void tst_Completion::offersAllCommands()
{
    const QStringList all = words({QString()});
    for (const CommandEntry &entry : CommandTable::entries())
        QVERIFY2(all.contains(QString(entry.name)), entry.name.data());
    QVERIFY(all.contains(u"--version"_s) && all.contains(u"--virtual-devices"_s));
    QCOMPARE(words({u"sn"_s}), QStringList {u"snapshot"_s});
    QCOMPARE(words({}), all);
}

void tst_Completion::offersAllOptions_data()
{
    QTest::addColumn<QString>("command");
    for (const CommandEntry &entry : CommandTable::entries())
        QTest::newRow(entry.name.data()) << QString(entry.name);
}

void tst_Completion::offersAllOptions()
{
    QFETCH(const QString, command);
    const std::unique_ptr<Command> instance = CommandTable::find(command)->create();
    const QStringList offered = words({command, u"-"_s});
    const QList<OptionEntry> options = OptionTable::of(*instance);
    QVERIFY(options.size() >= 3);
    for (const OptionEntry &option : options) {
        const QString name = option.names.last();
        QVERIFY2(offered.contains(name), qPrintable(name));
        const QStringList given = option.value.isEmpty() ? QStringList {name} : QStringList {name, u"1"_s};
        QCOMPARE(words(QStringList {command} + given + QStringList {u"-"_s}).contains(name),
                 instance->repeatableOptions().contains(name.mid(2)));
    }
    QCOMPARE(offered.size(), options.size());
}

void tst_Completion::offersTheWordsOfLists_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("option");
    for (const CommandEntry &entry : CommandTable::entries()) {
        const QList<OptionEntry> options = OptionTable::of(*entry.create());
        for (const OptionEntry &option : options) {
            if (QStringList {u"FORMAT"_s, u"KIND"_s, u"SPEED"_s, u"SEVERITY"_s, u"WHAT"_s}.contains(option.value))
                QTest::addRow("%s %s", entry.name.data(), qPrintable(option.names.last()))
                    << QString(entry.name) << option.names.last();
        }
    }
}

/*! Each word is one that the command takes; another one is refused. */
void tst_Completion::offersTheWordsOfLists()
{
    QFETCH(const QString, command);
    QFETCH(const QString, option);
    const auto errorOf = [&](const QString &word) {
        const std::unique_ptr<Command> instance = CommandTable::find(command)->create();
        QCommandLineParser parser;
        instance->addOptions(parser);
        const QStringList arguments = command == "control"_L1
            ? QStringList {u"1:2"_s, u"80"_s, u"6"_s, u"0"_s, u"0"_s, u"1"_s}
            : command == "read"_L1 ? QStringList {u"1:2"_s}
                                   : QStringList {};
        parser.parse(QStringList {command, option, word} + arguments);
        return instance->setOptions(parser).message();
    };
    QVERIFY(errorOf(u"toaster"_s).contains("'toaster'"_L1));
    const QStringList offered = words({command, option, QString()});
    QVERIFY(offered.size() >= 3);
    for (const QString &word : offered)
        QVERIFY2(!errorOf(word).contains(u'\'' + word + u'\''), qPrintable(errorOf(word)));
    QCOMPARE(words({command, option + u'='}).size(), offered.size());
}

void tst_Completion::offers_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QStringList>("some"); // must be among the words
    QTest::addColumn<QStringList>("none"); // must not
    const QString files = Completion::Files;
    QTest::newRow("device by IDs") << QStringList {u"info"_s, u"--virtual"_s, u"1209:"_s}
                                   << QStringList {u"1209:0004"_s} << QStringList {files, u"1-1"_s, u"0403:6001"_s};
    QTest::newRow("device by port") << QStringList {u"--virtual"_s, u"read"_s, u"1-"_s}
                                    << QStringList {u"1-1"_s, u"1-1.2"_s} << QStringList {u"1209:0004"_s};
    QTest::newRow("device by serial number") << QStringList {u"list"_s, u"--virtual"_s, u"serial:"_s}
                                             << QStringList {u"serial:QUSB0001"_s} << QStringList {u"1-1"_s};
    QTest::newRow("--port") << QStringList {u"list"_s, u"--virtual"_s, u"--port"_s, QString()}
                            << QStringList {u"usb1"_s, u"1-1.1"_s} << QStringList {u"1209:0004"_s};
    QTest::newRow("-d") << QStringList {u"list"_s, u"--virtual-devices"_s, u"disk"_s, u"-d"_s, QString()}
                        << QStringList {u"1209:0003"_s} << QStringList {u"1209:0004"_s};
    QTest::newRow("--address=") << QStringList {u"list"_s, u"--virtual"_s, u"--address=1:"_s}
                                << QStringList {u"--address=1:1"_s} << QStringList {u"1:1"_s};
    QTest::newRow("device or file") << QStringList {u"show"_s, u"--virtual-devices=disk"_s, QString()}
                                    << QStringList {u"1209:0003"_s, u"1-1"_s, files} << QStringList {u"--json"_s};
    QTest::newRow("a second one") << QStringList {u"diff"_s, u"a.json"_s, u"--virtual-devices=disk"_s, QString()}
                                  << QStringList {u"1-1"_s, files} << QStringList {};
    QTest::newRow("no second one") << QStringList {u"info"_s, u"1-1"_s, u"--virtual"_s, QString()} << QStringList {}
                                   << QStringList {u"1-1"_s};
    QTest::newRow("output file") << QStringList {u"snapshot"_s, u"-o"_s, u"x"_s} << QStringList {files}
                                 << QStringList {u"--all"_s};
    QTest::newRow("request type") << QStringList {u"control"_s, u"1209:1"_s, u"in,"_s}
                                  << QStringList {u"in,vendor,device"_s} << QStringList {u"out,vendor,device"_s};
    QTest::newRow("rules") << QStringList {u"lint"_s, u"--rule"_s, u"dev-"_s} << QStringList {u"DEV-NCFG"_s}
                           << QStringList {u"EP-MPS"_s};
    QTest::newRow("virtual devices") << QStringList {u"list"_s, u"--virtual-devices"_s, QString()}
                                     << QUsbVirtualCatalogue::deviceNames() + QStringList {u"none"_s, files}
                                     << QStringList {};
    QTest::newRow("more virtual devices")
        << QStringList {u"list"_s, u"--virtual-devices"_s, u"disk,k"_s} << QStringList {u"disk,keyboard"_s}
        << QStringList {u"disk,none"_s, u"keyboard"_s};
    QTest::newRow("plug") << QStringList {u"plug"_s, u"disk"_s, u"m"_s} << QStringList {u"mouse"_s, u"modem"_s, files}
                          << QStringList {u"disk"_s};
    QTest::newRow("free text") << QStringList {u"write"_s, u"--text"_s, QString()} << QStringList {}
                               << QStringList {files, u"--zlp"_s};
    QTest::newRow("unknown command") << QStringList {u"lst"_s, QString()} << QStringList {} << QStringList {files};
}

void tst_Completion::offers()
{
    QFETCH(const QStringList, line);
    QFETCH(const QStringList, some);
    QFETCH(const QStringList, none);
    const QStringList offered = words(line);
    for (const QString &word : some)
        QVERIFY2(offered.contains(word), qPrintable(word + " is not in "_L1 + offered.join(u' ')));
    for (const QString &word : none)
        QVERIFY2(!offered.contains(word), qPrintable(word + " is in "_L1 + offered.join(u' ')));
}

void tst_Completion::shellsUseIt_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("script"); // prints what is offered for the line $1
    const QString folder = QStringLiteral(QUSB_SOURCE_DIR "/src/cli/completions/");
    QTest::newRow("bash") << u"bash"_s
                          << "source "_L1 + folder
            + u"qusb.bash; COMP_LINE=$1; COMP_POINT=${#1}; "
              "COMP_WORDBREAKS=$' \\t\\n\"\\'><=;|&(:'; _qusb; printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    QTest::newRow("fish") << u"fish"_s << "source "_L1 + folder + u"qusb.fish; complete -C \"$argv[1]\" | cut -f 1"_s;
    // zsh completes in its line editor only; that the file can be read is what can be tested.
    QTest::newRow("zsh") << u"zsh"_s << "zsh -n "_L1 + folder + u"_qusb && echo whole"_s;
}

void tst_Completion::shellsUseIt()
{
    QFETCH(const QString, shell);
    QFETCH(const QString, script);
    const QString program = QStandardPaths::findExecutable(shell);
    if (program.isEmpty())
        QSKIP("This shell is not installed.");
    QTemporaryDir directory;
    const auto offered = [&](const QString &line) {
        QProcess process;
        process.setWorkingDirectory(directory.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s,
                           QFileInfo(QStringLiteral(QUSB_PROGRAM)).path() + u':' + environment.value(u"PATH"_s));
        environment.insert(u"HOME"_s, directory.path());
        process.setProcessEnvironment(environment);
        process.start(program, {u"-c"_s, script, shell == "fish"_L1 ? line : u"-"_s, line});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    };
    if (shell == "zsh"_L1) {
        QCOMPARE(offered({}), QStringList {u"whole"_s});
        return;
    }
    QFile file(directory.filePath(u"dump.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(offered(u"qusb sn"_s), QStringList {u"snapshot"_s});
    QVERIFY(offered(u"qusb list --"_s).contains(u"--serial"_s));
    QVERIFY(offered(u"qusb show --virtual-devices=none d"_s).contains(u"dump.json"_s));
    const QStringList ids = offered(u"qusb info --virtual 0403:"_s);
    QVERIFY2(ids.contains(shell == "bash"_L1 ? u"6001"_s : u"0403:6001"_s), qPrintable(ids.join(u' ')));
}

QUSB_TEST(tst_Completion)

#include "tst_completion.moc"
