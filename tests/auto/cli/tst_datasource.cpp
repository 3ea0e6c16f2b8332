// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "datasource.h"
#include "hexnotations.h"
#include "testprogram.h"

#include <QtCore/qtemporarydir.h>
#include <QtCore/qtemporaryfile.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <sys/stat.h>
#include <unistd.h>

using namespace Cli;
using namespace Qt::StringLiterals;

class tst_DataSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesComeInPieces();
    void readsAllNotations_data();
    void readsAllNotations();
    void refusesWhatIsNoNotation_data();
    void refusesWhatIsNoNotation();
    void takesOneSourceOnly_data();
    void takesOneSourceOnly();
    void fileComesInPieces();
    void pipeIsWaitedFor();
    void writerOfAPipeIsWaitedFor();
    void saysWhatIsWrongWithTheFile_data();
    void saysWhatIsWrongWithTheFile();

private:
    static QUsbError setUp(DataSource &source, const QStringList &options, const QStringList &hex = {});
};

QUsbError tst_DataSource::setUp(DataSource &source, const QStringList &options, const QStringList &hex)
{
    QCommandLineParser parser;
    DataSource::addOptions(parser);
    if (!parser.parse(QStringList(u"test"_s) + options))
        return QUsbError(QUsbError::Kind::InvalidParameter, parser.errorText());
    return source.setOptions(parser, hex);
}

void tst_DataSource::bytesComeInPieces()
{
    DataSource source;
    QVERIFY(!setUp(source, {}, {u"01 02"_s, u"03"_s}).isError());
    QVERIFY(source.isSet());
    QVERIFY(!source.open().isError());
    QSignalSpy received(&source, &DataSource::received);
    source.request(2);
    source.request(2);
    QCOMPARE(received.size(), 2);
    QCOMPARE(received.at(0).at(0).toByteArray(), QByteArray("\x01\x02"));
    QCOMPARE(received.at(0).at(1).value<DataSource::End>(), DataSource::End::MayContinue);
    QCOMPARE(received.at(1).at(0).toByteArray(), QByteArray("\x03"));
    QCOMPARE(received.at(1).at(1).value<DataSource::End>(), DataSource::End::AtEnd);
}

void tst_DataSource::readsAllNotations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    HexNotations::addRows();
}

void tst_DataSource::readsAllNotations()
{
    QFETCH(const QByteArray, text);
    DataSource source;
    QCOMPARE(setUp(source, {}, {QString::fromUtf8(text)}).message(), QString());
    QSignalSpy received(&source, &DataSource::received);
    source.request(1024);
    QCOMPARE(received.size(), 1);
    QTEST(received.at(0).at(0).toByteArray(), "bytes");
}

void tst_DataSource::refusesWhatIsNoNotation_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    HexNotations::addRefusedRows();
}

void tst_DataSource::refusesWhatIsNoNotation()
{
    QFETCH(const QByteArray, text);
    DataSource source;
    QTEST(setUp(source, {}, {QString::fromUtf8(text)}).message(), "message");
}

void tst_DataSource::takesOneSourceOnly_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("hex");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<bool>("isSet");

    QTest::newRow("none") << QStringList() << QStringList() << true << false;
    QTest::newRow("bytes") << QStringList() << QStringList {u"01"_s} << true << true;
    QTest::newRow("text") << QStringList {u"--text"_s, u"hi"_s} << QStringList() << true << true;
    QTest::newRow("empty text") << QStringList {u"--text"_s, QString()} << QStringList() << true << true;
    QTest::newRow("stdin") << QStringList {u"--file"_s, u"-"_s} << QStringList() << true << true;
    QTest::newRow("bad bytes") << QStringList() << QStringList {u"0g"_s} << false << true;
    QTest::newRow("bad text") << QStringList {u"--text"_s, u"\\q"_s} << QStringList() << false << true;
    QTest::newRow("two") << QStringList {u"--text"_s, u"hi"_s, u"--file"_s, u"-"_s} << QStringList() << false << false;
    QTest::newRow("bytes and text") << QStringList {u"--text"_s, u"hi"_s} << QStringList {u"01"_s} << false << false;
}

void tst_DataSource::takesOneSourceOnly()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, hex);
    QFETCH(bool, ok);
    QFETCH(bool, isSet);
    DataSource source;
    QCOMPARE(!setUp(source, options, hex).isError(), ok);
    QCOMPARE(source.isSet(), isSet);
}

void tst_DataSource::fileComesInPieces()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("hello");
    file.close();

    DataSource source;
    QVERIFY(!setUp(source, {u"--file"_s, file.fileName()}).isError());
    QVERIFY(!source.open().isError());
    QSignalSpy received(&source, &DataSource::received);
    source.request(5);
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.at(0).at(0).toByteArray(), QByteArray("hello"));
    QCOMPARE(received.at(0).at(1).value<DataSource::End>(), DataSource::End::MayContinue);
    source.request(5);
    QTRY_COMPARE(received.size(), 2);
    QCOMPARE(received.at(1).at(0).toByteArray(), QByteArray());
    QCOMPARE(received.at(1).at(1).value<DataSource::End>(), DataSource::End::AtEnd);
}

void tst_DataSource::pipeIsWaitedFor()
{
    QTemporaryDir directory;
    const QString name = directory.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(name).constData(), 0600), 0);
    QFile writer(name);
    QVERIFY(writer.open(QIODevice::ReadWrite | QIODevice::Unbuffered)); // a FIFO opens at once for both

    DataSource source;
    QVERIFY(!setUp(source, {u"--file"_s, name}).isError());
    QVERIFY(!source.open().isError());
    QSignalSpy received(&source, &DataSource::received);
    source.request(4);
    QCOMPARE(writer.write("ab"), 2);
    QVERIFY(!received.wait(50)); // neither all nor the end
    QCOMPARE(writer.write("cd"), 2);
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.at(0).at(0).toByteArray(), QByteArray("abcd"));

    source.request(4);
    QCOMPARE(writer.write("e"), 1);
    writer.close();
    QTRY_COMPARE(received.size(), 2);
    QCOMPARE(received.at(1).at(0).toByteArray(), QByteArray("e"));
    QCOMPARE(received.at(1).at(1).value<DataSource::End>(), DataSource::End::AtEnd);
}

void tst_DataSource::writerOfAPipeIsWaitedFor()
{
    QTemporaryDir directory;
    const QString name = directory.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(name).constData(), 0600), 0);
    DataSource source;
    QVERIFY(!setUp(source, {u"--file"_s, name}).isError());
    QVERIFY(!source.open().isError()); // at once
    QSignalSpy received(&source, &DataSource::received);
    source.request(4);
    QVERIFY(!received.wait(50));
    {
        QFile writer(name);
        QVERIFY(writer.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QCOMPARE(writer.write("ab"), 2);
    }
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.at(0).at(0).toByteArray(), QByteArray("ab"));
    QCOMPARE(received.at(0).at(1).value<DataSource::End>(), DataSource::End::AtEnd);
}

void tst_DataSource::saysWhatIsWrongWithTheFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("missing") << u"/nonexistent/file"_s;
    QTest::newRow("directory") << u"/"_s;
}

void tst_DataSource::saysWhatIsWrongWithTheFile()
{
    QFETCH(QString, name);
    DataSource source;
    QVERIFY(!setUp(source, {u"--file"_s, name}).isError());
    QSignalSpy failed(&source, &DataSource::failed);
    QUsbError error = source.open();
    if (!error.isError()) {
        source.request(1);
        QTRY_COMPARE(failed.size(), 1);
        error = failed.at(0).at(0).value<QUsbError>();
    }
    QVERIFY(error.message().contains(name));
}

QUSB_TEST(tst_DataSource)

#include "tst_datasource.moc"
