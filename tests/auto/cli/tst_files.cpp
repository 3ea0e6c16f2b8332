// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "commandtable.h"
#include "testprogram.h"
#include "wholefile.h"

#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/*! What the tool reads and writes: files, and what only looks like one; standard streams, also closed ones. */
class tst_Files : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesAFile();
    void keepsTheOldFileAfterAnError_data();
    void keepsTheOldFileAfterAnError();
    void writesIntoWhatIsNoFile_data();
    void writesIntoWhatIsNoFile();
    void saysWhyAFileCannotBeUsed_data();
    void saysWhyAFileCannotBeUsed();
    void endsWithoutAStream_data();
    void endsWithoutAStream();
    void tellsThatItsOutputIsLost_data();
    void tellsThatItsOutputIsLost();
    void waitsForANonBlockingReader();
    void refusesArgumentsThatAreNoUtf8();
    void refusesAnEnvironmentItCannotFollow();

private:
    struct Outcome
    {
        int exitCode = -1;
        QByteArray output;
        QByteArray errorOutput;
    };
    /*! Runs \a script of bash, where "$qusb" is the program, in the directory. */
    Outcome run(const QString &script, const QStringList &environment = {}) const;
    static QByteArray contents(const QString &name);
    static QStringList commandLines();
    QString path(const QString &name) const { return m_directory.filePath(name); }

    QTemporaryDir m_directory;
};

tst_Files::Outcome tst_Files::run(const QString &script, const QStringList &environment) const
{
    QProcess shell;
    shell.setWorkingDirectory(m_directory.path());
    shell.setEnvironment(QProcess::systemEnvironment() + environment
                         + QStringList {u"qusb="_s + QStringLiteral(QUSB_PROGRAM)});
    shell.start(u"bash"_s, {u"-c"_s, script});
    if (!shell.waitForFinished(20'000) || shell.exitStatus() != QProcess::NormalExit) {
        qWarning() << "did not end:" << script;
        shell.kill();
        shell.waitForFinished();
        return {};
    }
    return {shell.exitCode(), shell.readAllStandardOutput(), shell.readAllStandardError()};
}

QByteArray tst_Files::contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

/*! One that works for each command of the table. */
QStringList tst_Files::commandLines()
{
    return {
        u"list --virtual"_s,
        u"info 1209:0004 --virtual"_s,
        u"show 1209:0004 --virtual"_s,
        u"decode --as device 0705810240 00"_s,
        u"tree --virtual"_s,
        u"lint 1209:0004 --virtual --fail-on never"_s,
        u"watch --present --virtual"_s,
        u"control 1209:0004 --virtual in GET_DESCRIPTOR 0x100 0 18"_s,
        u"read --virtual-devices source-sink 0525:a4a0"_s,
        u"write --virtual 1209:0004 00"_s,
        u"snapshot 1209:0004 --virtual"_s,
        u"diff 1209:0004 1209:0005 --virtual"_s,
        u"plug --list"_s,
    };
}

void tst_Files::replacesAFile()
{
    const QString name = path(u"replaced"_s);
    QVERIFY(!WholeFile::write(name, "old and long").isError());
    QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const QString link = path(u"link"_s);
    QVERIFY(QFile::link(name, link));
    QVERIFY(!WholeFile::write(link, "new").isError());
    QCOMPARE(contents(name), QByteArray("new"));
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(QFile::permissions(name).testFlag(QFile::ReadGroup));
}

void tst_Files::keepsTheOldFileAfterAnError_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("exitCode");
    // A file may have 1 KiB, as on a disk that is full then.
    const QString little = u"ulimit -f 1; trap '' XFSZ; "_s;
    QTest::newRow("snapshot, disk full") << little + u"\"$qusb\" snapshot --virtual --all -o old"_s << 1;
    QTest::newRow("snapshot, all at the end") << little + u"\"$qusb\" snapshot 1209:0005 --virtual -o old"_s << 1;
    QTest::newRow("snapshot, no such device") << u"\"$qusb\" snapshot 1209:9999 --virtual -o old"_s << 1;
    QTest::newRow("read, nothing comes") << u"\"$qusb\" read 1209:0004 -t 20ms --virtual -o old"_s << 1;
    QTest::newRow("read, no such device") << u"\"$qusb\" read 1209:9999 --virtual -o old"_s << 1;
    QTest::newRow("control, refused") << u"\"$qusb\" control 1209:0004 in,vendor 99 0 0 8 --virtual -o old"_s << 1;
}

void tst_Files::keepsTheOldFileAfterAnError()
{
    QFETCH(const QString, command);
    QFETCH(const int, exitCode);
    QVERIFY(!WholeFile::write(path(u"old"_s), "old\n").isError());
    const Outcome outcome = run(command);
    QCOMPARE(outcome.exitCode, exitCode);
    QCOMPARE(outcome.errorOutput.count('\n'), 1);
    QVERIFY2(!outcome.errorOutput.contains("Unknown"), outcome.errorOutput);
    QCOMPARE(contents(path(u"old"_s)), QByteArray("old\n"));
    QCOMPARE(QDir(m_directory.path()).entryList({u"old*"_s}), QStringList {u"old"_s}); // and nothing beside it
    // Nor does a file appear where there was none.
    const Outcome missing = run(QString(command).replace(u"-o old"_s, u"-o young"_s));
    QCOMPARE(missing.exitCode, exitCode);
    QVERIFY(!QFile::exists(path(u"young"_s)));
}

void tst_Files::writesIntoWhatIsNoFile_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("snapshot") << u"\"$qusb\" snapshot 1209:0004 --virtual"_s;
    QTest::newRow("read") << u"\"$qusb\" read --virtual-devices source-sink 0525:a4a0 --format raw"_s;
    QTest::newRow("control") << u"\"$qusb\" control 1209:0004 --virtual in GET_DESCRIPTOR 0x100 0 18 --format raw"_s;
}

void tst_Files::writesIntoWhatIsNoFile()
{
    QFETCH(const QString, command);
    const auto size = [this](const QString &script) {
        const Outcome outcome = run(script);
        if (outcome.exitCode != 0)
            qWarning() << outcome.errorOutput;
        return outcome.output.simplified().toInt();
    };
    const int expected = size(command + u" | wc -c"_s);
    QVERIFY(expected > 0);

    QCOMPARE(size(u"rm -f fifo; mkfifo fifo; wc -c < fifo & "_s + command + u" -o fifo && test -p fifo && wait"_s),
             expected);
    QCOMPARE(size(command + u" -o /proc/self/fd/1 | wc -c"_s), expected);
    QCOMPARE(size(command + u" -o /dev/stdout | wc -c"_s), expected);
    QCOMPARE(size(u"{ "_s + command + u" -o >(wc -c >&3); } 3>&1 | cat"_s), expected);
    // The file that a shell has opened, not another one of its name.
    QCOMPARE(size(u"exec 3> out; rm out; "_s + command + u" -o /proc/self/fd/3 && wc -c < /proc/self/fd/3"_s),
             expected);
    QCOMPARE(run(command + u" -o /dev/null && test -c /dev/null"_s).exitCode, 0);
    const Outcome full = run(command + u" -o /dev/full"_s);
    QCOMPARE(full.exitCode, 1);
    QVERIFY2(full.errorOutput.contains("/dev/full: No space left on device"), full.errorOutput);
    QCOMPARE(full.errorOutput.count('\n'), 1);
    QCOMPARE(run(u"test -c /dev/full"_s).exitCode, 0);
}

void tst_Files::saysWhyAFileCannotBeUsed_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("writes");
    QTest::newRow("snapshot -o") << u"snapshot 1209:0004 --virtual -o"_s << true;
    QTest::newRow("read -o") << u"read --virtual-devices source-sink 0525:a4a0 -o"_s << true;
    QTest::newRow("control -o") << u"control 1209:0004 --virtual in GET_DESCRIPTOR 0x100 0 18 -o"_s << true;
    QTest::newRow("write --file") << u"write 1209:0004 --virtual --file"_s << false;
    QTest::newRow("control --file") << u"control 1209:0004 --virtual out,vendor 1 0 0 --file"_s << false;
    QTest::newRow("show") << u"show"_s << false;
    QTest::newRow("lint") << u"lint"_s << false;
    QTest::newRow("decode") << u"decode"_s << false;
    QTest::newRow("snapshot") << u"snapshot"_s << false;
    QTest::newRow("diff") << u"diff ./other.json"_s << false;
    QTest::newRow("list --virtual-devices") << u"list --virtual-devices"_s << false;
}

void tst_Files::saysWhyAFileCannotBeUsed()
{
    QFETCH(const QString, command);
    QFETCH(const bool, writes);
    QDir(m_directory.path()).mkdir(u"directory.json"_s);
    QVERIFY(!WholeFile::write(path(u"secret.json"_s), "{}").isError());
    QVERIFY(QFile::setPermissions(path(u"secret.json"_s), {}));
    QCOMPARE(run(u"\"$qusb\" snapshot 1209:0004 --virtual -o other.json"_s).exitCode, 0);

    const auto reason = [&](const QString &name) { return run(u"\"$qusb\" "_s + command + u' ' + name).errorOutput; };
    const QByteArray missing = reason(u"./nowhere/file.json"_s);
    QVERIFY2(missing.contains("file.json: No such file or directory."), missing);
    QVERIFY2(missing.contains(writes ? "Create the directory" : "Check the file name"), missing);
    const QByteArray directory = reason(u"./directory.json"_s);
    QVERIFY2(directory.contains("directory.json: Is a directory."), directory);
    QVERIFY2(!directory.contains("space"), directory);
    if (::geteuid() != 0) {
        const QByteArray secret = reason(u"./secret.json"_s);
        QVERIFY2(secret.contains("secret.json: Permission denied."), secret);
    }
}

void tst_Files::endsWithoutAStream_data()
{
    QTest::addColumn<QString>("commandLine");
    const QStringList lines = commandLines();
    QSet<QString> commands;
    for (const QString &line : lines) {
        commands.insert(line.section(u' ', 0, 0));
        QTest::newRow(qPrintable(line.section(u' ', 0, 0))) << line;
    }
    for (const Cli::CommandEntry &entry : Cli::CommandTable::entries())
        QVERIFY2(commands.contains(QString(entry.name)), entry.name.data());
    // These read the standard input.
    QTest::newRow("write from stdin") << u"write --virtual 1209:0004 --file -"_s;
    QTest::newRow("control from stdin") << u"control --virtual 1209:0004 out,vendor 1 0 0 --file -"_s;
    QTest::newRow("decode stdin") << u"decode"_s;
    QTest::newRow("show stdin") << u"show -"_s;
    QTest::newRow("lint stdin") << u"lint -"_s;
    QTest::newRow("diff stdin") << u"diff - 1209:0004 --virtual"_s;
    QTest::newRow("snapshot from stdin") << u"snapshot -"_s;
}

void tst_Files::endsWithoutAStream()
{
    QFETCH(const QString, commandLine);
    const bool reads = QByteArray(QTest::currentDataTag()).contains("stdin");
    const bool writes = !reads && !commandLine.startsWith("write"_L1);
    const bool endless = commandLine.startsWith("watch"_L1);
    const QString command = u"\"$qusb\" "_s + commandLine;
    if (!endless) {
        const Outcome noInput = run(command + u" <&-"_s);
        QCOMPARE_NE(noInput.exitCode, -1);
        QCOMPARE(noInput.exitCode != 0, reads || commandLine.startsWith("diff"_L1));
        QCOMPARE(noInput.errorOutput.contains("standard input"), reads);
        const Outcome nothing = run(command + u" <&- >&- 2>&-"_s);
        QCOMPARE(nothing.exitCode != 0, reads || writes);
    }
    if (!writes)
        return;
    const Outcome noOutput = run(command + u" >&-"_s);
    QVERIFY(noOutput.exitCode > 0);
    QVERIFY2(noOutput.errorOutput.contains("the standard output is closed"), noOutput.errorOutput);
    QCOMPARE(noOutput.errorOutput.count('\n'), 1);
}

void tst_Files::tellsThatItsOutputIsLost_data()
{
    QTest::addColumn<QString>("commandLine");
    const QStringList lines = commandLines();
    for (const QString &line : lines) {
        if (!line.startsWith("write"_L1))
            QTest::newRow(qPrintable(line.section(u' ', 0, 0))) << line;
    }
}

void tst_Files::tellsThatItsOutputIsLost()
{
    QFETCH(const QString, commandLine);
    const Outcome full = run(u"\"$qusb\" "_s + commandLine + u" > /dev/full"_s);
    QVERIFY(full.exitCode > 0);
    QVERIFY2(full.errorOutput.contains("No space left on device"), full.errorOutput);
    QCOMPARE(full.errorOutput.count('\n'), 1);
    // A reader that has had enough is no error.
    const Outcome gone = run(u"{ sleep 0.2; \"$qusb\" "_s + commandLine + u"; echo \"status $?\" >&2; } | exec 0<&-"_s);
    QCOMPARE(gone.errorOutput, commandLine.startsWith("diff"_L1) ? QByteArray("status 1\n") : QByteArray("status 0\n"));
}

void tst_Files::waitsForANonBlockingReader()
{
    // More than a pipe holds; Python makes the end of the tool non-blocking, as ssh and others do.
    int ends[2];
    QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
    ::fcntl(ends[1], F_SETFL, O_NONBLOCK);
    QProcess process;
    process.setChildProcessModifier([fd = ends[1]] { ::dup2(fd, STDOUT_FILENO); });
    process.start(QStringLiteral(QUSB_PROGRAM), {u"show"_s, u"--virtual"_s, u"--json"_s});
    QVERIFY(process.waitForStarted());
    ::close(ends[1]);
    qsizetype size = 0;
    char buffer[4096];
    for (ssize_t count = 0; (count = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        size += count;
    ::close(ends[0]);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(size > 65536);
}

void tst_Files::refusesArgumentsThatAreNoUtf8()
{
    for (const QString &arguments :
         {u"write --virtual 1209:0004 --text $'\\xff\\xfe'"_s, u"snapshot --virtual 1209:0004 -o $'o\\xffo.json'"_s,
          u"show $'./n\\xffn.json'"_s, u"$'\\xff'"_s, u"list --virtual-devices $'./\\xff.json'"_s}) {
        const Outcome outcome = run(u"\"$qusb\" "_s + arguments);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.errorOutput.contains("is not UTF-8"), outcome.errorOutput);
        QCOMPARE(outcome.errorOutput.count('\n'), 1);
    }
    QVERIFY(QDir(m_directory.path()).entryList({u"o*o.json"_s}).isEmpty());
    // Characters that are UTF-8 reach the file's name.
    QCOMPARE(run(u"\"$qusb\" snapshot --virtual 1209:0004 -o 'ö€😀.json' && test -f 'ö€😀.json'"_s).exitCode, 0);
}

void tst_Files::refusesAnEnvironmentItCannotFollow()
{
    const QString list = u"\"$qusb\" list --virtual"_s;
    const Outcome handling = run(list, {u"QUSB_EVENT_HANDLING=threads"_s});
    QCOMPARE(handling.exitCode, 2);
    QVERIFY2(handling.errorOutput.contains("'threads'") && handling.errorOutput.contains("event-loop"),
             handling.errorOutput);
    const Outcome names = run(list, {u"QUSB_USB_IDS=/nowhere/usb.ids"_s});
    QCOMPARE(names.exitCode, 2);
    QVERIFY2(names.errorOutput.contains("/nowhere/usb.ids: No such file"), names.errorOutput);
    for (const QString &right :
         {u"QUSB_EVENT_HANDLING=thread"_s, u"QUSB_EVENT_HANDLING="_s, u"QUSB_USB_IDS=/dev/null"_s})
        QCOMPARE(run(list, {right}).errorOutput, QByteArray());
}

QUSB_APPLESS_TEST(tst_Files)

#include "tst_files.moc"
