// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "streamdevicebench.h"

#include "qusbinstream.h"
#include "qusboutstream.h"
#include "testprogram.h"

#include <QtCore/qdatastream.h>
#include <QtCore/qtextstream.h>
#include <QtTest/qsignalspy.h>

using Kind = QUsbError::Kind;
using namespace QUsbProtocol;
using namespace std::chrono_literals;

/*! What a QUsbStreamDevice does as a QIODevice. */
class tst_StreamDevice : public StreamDeviceBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { StreamDeviceBench::init(); }
    void cleanup() { StreamDeviceBench::cleanup(); }

    void readsAndWrites();
    void startsOnlyWhatTheModeNeeds();
    void openFails_data();
    void openFails();
    void opensAgainAtOnce();
    void closeKeepsWhatWasNotRead();
    void closeDropsWhatWasNotReadIfToldTo();
    void readsLines();
    void textStreamReadsLines();
    void dataStreamTransactionsFedByteByByte();
    void fullBufferPausesTheStream();
    void unlimitedBufferNeverPauses();
    void writeTakesEverything();
    void dropsPacketHeaders();
    void dropsPacketHeadersOfWhatIsKept_data();
    void dropsPacketHeadersOfWhatIsKept();
    void errorEndsBothDirectionsOnce_data();
    void errorEndsBothDirectionsOnce();
    void writeErrorLeavesWhatHasArrived();
    void opensAfresh();
    void readyReadIsNotRecursive();
};

void tst_StreamDevice::readsAndWrites()
{
    QSignalSpy readyRead(m_io, &QIODevice::readyRead);
    QSignalSpy bytesWritten(m_io, &QIODevice::bytesWritten);
    QVERIFY(m_io->isSequential());
    QVERIFY2(openDevice(), qPrintable(m_io->errorString()));
    QVERIFY(m_io->isReadable() && m_io->isWritable());
    QVERIFY(m_io->atEnd());
    QCOMPARE(m_io->read(10), QByteArray());
    char byte;
    QCOMPARE(m_io->read(&byte, 1), qint64(0)); // nothing now, but perhaps later
    m_hardware->send(0x81, "hello");
    QTRY_COMPARE(readyRead.size(), 1);
    QCOMPARE(m_io->bytesAvailable(), qint64(5));
    QVERIFY(!m_io->atEnd());
    QCOMPARE(m_io->peek(2), "he");
    QCOMPARE(m_io->read(2), "he");
    m_io->ungetChar('e');
    QCOMPARE(m_io->readAll(), "ello");
    QVERIFY(m_io->atEnd());

    QCOMPARE(m_io->write("to the device"), qint64(13));
    QCOMPARE(m_io->bytesToWrite(), qint64(13));
    QTRY_COMPARE(bytesWritten.size(), 1);
    QCOMPARE(bytesWritten.at(0).at(0), QVariant(qint64(13)));
    QCOMPARE(m_io->bytesToWrite(), qint64(0));
    QCOMPARE(m_hardware->received(0x02), "to the device");
    QVERIFY(m_log.isEmpty());
    m_io->close();
    QCOMPARE(m_log, QStringList {QStringLiteral("about to close")});
}

void tst_StreamDevice::startsOnlyWhatTheModeNeeds()
{
    QVERIFY(openDevice(QIODevice::ReadOnly));
    QVERIFY(m_io->inStream()->isRunning());
    QVERIFY(!m_io->outStream()->isRunning());
    QCOMPARE(m_io->openMode(), QIODevice::ReadOnly | QIODevice::Unbuffered);
    QVERIFY(waitFor(m_out->write("not busy")));
    m_io->close();
    QVERIFY(openDevice(QIODevice::WriteOnly));
    QVERIFY(!m_io->inStream()->isRunning());
    QVERIFY(m_io->outStream()->isRunning());
    QUsbStreamDevice readOnly(m_in, nullptr);
    QVERIFY(!readOnly.outStream());
    QVERIFY(readOnly.open(QIODevice::ReadOnly));
    m_hardware->send(0x81, "x");
    QTRY_COMPARE(readOnly.bytesAvailable(), qint64(1));
    QCOMPARE(readOnly.readAll(), "x");
}

void tst_StreamDevice::openFails_data()
{
    using Action = std::function<void(tst_StreamDevice *)>;
    QTest::addColumn<Action>("before");
    QTest::addColumn<QIODevice::OpenMode>("mode");
    QTest::addColumn<Kind>("kind");
    const Action nothing = [](tst_StreamDevice *) {};
    const QIODevice::OpenMode both = QIODevice::ReadWrite;
    QTest::newRow("no mode") << nothing << QIODevice::OpenMode(QIODevice::NotOpen) << Kind::InvalidParameter;
    QTest::newRow("no IN endpoint") << Action([](tst_StreamDevice *test) {
        delete test->m_io;
        test->m_io = new QUsbStreamDevice(nullptr, test->m_out, test);
    }) << both << Kind::InvalidParameter;
    QTest::newRow("no OUT endpoint") << Action([](tst_StreamDevice *test) {
        delete test->m_io;
        test->m_io = new QUsbStreamDevice(test->m_in, nullptr, test);
    }) << both << Kind::InvalidParameter;
    QTest::newRow("IN is busy") << Action([](tst_StreamDevice *test) { (void)test->m_in->read(512); }) << both
                                << Kind::Busy;
    QTest::newRow("OUT is busy") << Action([](tst_StreamDevice *test) {
        test->m_hardware->silent = true;
        (void)test->m_out->write("x");
    }) << both << Kind::Busy;
    QTest::newRow("closed") << Action([](tst_StreamDevice *test) { test->m_bench->device->close(); }) << both
                            << Kind::NotOpen;
    QTest::newRow("gone") << Action([](tst_StreamDevice *test) { test->m_bench->context.reset(); }) << both
                          << Kind::NotOpen;
}

void tst_StreamDevice::openFails()
{
    QFETCH(std::function<void(tst_StreamDevice *)>, before);
    QFETCH(QIODevice::OpenMode, mode);
    QFETCH(Kind, kind);
    before(this);
    QVERIFY(!openDevice(mode));
    QVERIFY(!m_io->isOpen());
    QCOMPARE(m_io->error().kind(), kind);
    QCOMPARE(m_io->errorString(), m_io->error().message());
    QVERIFY(!m_io->errorString().isEmpty());
    if (m_bench->context)
        QTRY_COMPARE(m_hardware->pending(0x81), qsizetype(kind == Kind::Busy && !m_hardware->silent));
    QVERIFY(m_log.isEmpty());
}

void tst_StreamDevice::opensAgainAtOnce()
{
    QVERIFY(openDevice());
    QVERIFY(!openDevice()); // is open
    QVERIFY(m_io->isOpen());
    QVERIFY(!m_io->error().isError());
    for (int i = 0; i < 3; ++i) {
        m_io->close();
        QVERIFY2(openDevice(), qPrintable(m_io->errorString()));
    }
    m_hardware->send(0x81, "works");
    QTRY_COMPARE(m_io->bytesAvailable(), qint64(5));
}

void tst_StreamDevice::closeKeepsWhatWasNotRead()
{
    QVERIFY(openDevice());
    m_hardware->send(0x81, "unread, ");
    QTRY_COMPARE(m_io->bytesAvailable(), qint64(8));
    QCOMPARE(m_io->read(2), "un");
    m_hardware->send(0x81, "undelivered, ");
    m_hardware->sendPart(0x81, "begun");
    m_io->close();
    QCOMPARE(m_io->bytesAvailable(), qint64(0));
    QVERIFY(openDevice());
    QTRY_COMPARE(m_io->bytesAvailable(), qint64(24));
    QCOMPARE(m_io->readAll(), "read, undelivered, begun");
}

void tst_StreamDevice::closeDropsWhatWasNotReadIfToldTo()
{
    m_in->setCancelledDataPolicy(QUsbEndpoint::CancelledDataPolicy::Discard);
    QVERIFY(openDevice());
    m_hardware->send(0x81, "unread");
    QTRY_COMPARE(m_io->bytesAvailable(), qint64(6));
    m_hardware->send(0x81, "undelivered");
    m_io->close();
    QVERIFY(openDevice());
    m_hardware->send(0x81, "new");
    QTRY_COMPARE(m_io->bytesAvailable(), qint64(3));
    QCOMPARE(m_io->readAll(), "new");
}

void tst_StreamDevice::readsLines()
{
    QVERIFY(openDevice());
    m_hardware->send(0x81, "one\ntw");
    QTRY_VERIFY(m_io->canReadLine());
    QCOMPARE(m_io->readLine(), "one\n");
    QVERIFY(!m_io->canReadLine());
    m_hardware->send(0x81, "o\nthree");
    QTRY_VERIFY(m_io->canReadLine());
    QCOMPARE(m_io->readLine(3), "tw");
    QCOMPARE(m_io->readLine(), "o\n");
    QCOMPARE(m_io->readLine(), "three"); // what there is
}

void tst_StreamDevice::textStreamReadsLines()
{
    QVERIFY(openDevice(QIODevice::ReadWrite | QIODevice::Text));
    QTextStream text(m_io);
    QStringList lines;
    connect(m_io, &QIODevice::readyRead, this, [&] {
        while (m_io->canReadLine())
            lines += text.readLine();
    });
    for (const char *part : {"on", "e\r\ntwo\r", "\n\xc3", "\xa4\n"})
        m_hardware->send(0x81, part);
    QTRY_COMPARE(lines.size(), 3);
    QCOMPARE(lines, (QStringList {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("ä")}));
    text << "written " << 42 << Qt::endl;
    QTRY_COMPARE(m_hardware->received(0x02), "written 42\n");
}

void tst_StreamDevice::dataStreamTransactionsFedByteByByte()
{
    QVERIFY(openDevice());
    QByteArray message;
    QDataStream(&message, QIODevice::WriteOnly) << quint32(0xcafe) << QStringLiteral("text") << 2.5;
    QDataStream stream(m_io);
    int complete = 0;
    int rolledBack = 0;
    connect(m_io, &QIODevice::readyRead, this, [&] {
        quint32 number = 0;
        QString text;
        double fraction = 0;
        while (m_io->bytesAvailable() > 0) {
            stream.startTransaction();
            stream >> number >> text >> fraction;
            if (!stream.commitTransaction()) {
                ++rolledBack;
                return;
            }
            QCOMPARE(number, 0xcafeu);
            QCOMPARE(text, QStringLiteral("text"));
            QCOMPARE(fraction, 2.5);
            ++complete;
        }
    });
    for (int i = 0; i < 3; ++i) {
        for (const char byte : std::as_const(message))
            m_hardware->send(0x81, QByteArray(1, byte));
    }
    QTRY_COMPARE(complete, 3);
    QCOMPARE(rolledBack, 3 * int(message.size() - 1));
    stream << quint32(1);
    QTRY_COMPARE(m_hardware->received(0x02).toHex(), "00000001");
}

void tst_StreamDevice::fullBufferPausesTheStream()
{
    QCOMPARE(m_io->readBufferSize(), qint64(256 * 1024));
    m_io->setReadBufferSize(1000);
    m_io->inStream()->setTransferSize(512);
    m_io->inStream()->setQueuedTransfers(2);
    QVERIFY(openDevice());
    for (int i = 0; i < 100; ++i)
        m_hardware->send(0x81, QByteArray(100, char(i)));
    QTRY_VERIFY(m_io->inStream()->isPaused());
    QTest::qWait(1);
    QCOMPARE(m_io->bytesAvailable(), qint64(1000));
    QVERIFY(m_hardware->submissions(0x81) <= 14);
    QByteArray received;
    while (received.size() < 10'000) {
        QTRY_VERIFY(m_io->bytesAvailable() > 0);
        QVERIFY(m_io->bytesAvailable() <= 1100);
        received += m_io->read(70);
    }
    for (int i = 0; i < 100; ++i)
        QCOMPARE(received.mid(100 * i, 100), QByteArray(100, char(i)));
    QVERIFY(!m_io->inStream()->isPaused());
}

void tst_StreamDevice::unlimitedBufferNeverPauses()
{
    m_io->setReadBufferSize(100);
    QVERIFY(openDevice());
    m_hardware->send(0x81, QByteArray(100, 'x'));
    QTRY_VERIFY(m_io->inStream()->isPaused());
    m_io->setReadBufferSize(0);
    for (int i = 0; i < 100; ++i)
        m_hardware->send(0x81, QByteArray(16384, 'x'));
    QTRY_COMPARE(m_io->bytesAvailable(), qint64(100 + 100 * 16384));
}

void tst_StreamDevice::writeTakesEverything()
{
    QByteArray data;
    for (int i = 0; i < 2'000'000; ++i)
        data += char(i % 251);
    qint64 written = 0;
    connect(m_io, &QIODevice::bytesWritten, this, [&](qint64 bytes) { written += bytes; });
    QVERIFY(openDevice(QIODevice::WriteOnly));
    QCOMPARE(m_io->write(data), qint64(data.size()));
    QCOMPARE(m_io->write("end"), qint64(3));
    QCOMPARE(m_io->bytesToWrite(), qint64(data.size() + 3));
    QTRY_COMPARE(written, qint64(data.size() + 3));
    QCOMPARE(m_hardware->received(0x02), data + "end");
}

void tst_StreamDevice::dropsPacketHeaders()
{
    m_io->setPacketHeaderSize(2);
    QVERIFY(openDevice());
    QSignalSpy readyRead(m_io, &QIODevice::readyRead);
    m_hardware->send(0x81, "\x01\x60");
    m_hardware->send(0x81, "\x01\x60payload");
    m_hardware->send(0x81, "#"); // shorter than a header
    m_hardware->send(0x81, "##" + QByteArray(510, 'a') + "##" + QByteArray(510, 'b') + "##end");
    QTRY_COMPARE(m_io->bytesAvailable(), qint64(7 + 1020 + 3));
    QCOMPARE(m_io->readAll(), "payload" + QByteArray(510, 'a') + QByteArray(510, 'b') + "end");
    QCOMPARE(readyRead.size(), 2);
}

void tst_StreamDevice::dropsPacketHeadersOfWhatIsKept_data()
{
    using End = std::function<void(QPointer<QUsbStreamDevice> &)>;
    QTest::addColumn<End>("end");
    QTest::newRow("closed") << End([](QPointer<QUsbStreamDevice> &device) { device->close(); });
    QTest::newRow("deleted") << End([](QPointer<QUsbStreamDevice> &device) { delete device; });
}

void tst_StreamDevice::dropsPacketHeadersOfWhatIsKept()
{
    QFETCH(std::function<void(QPointer<QUsbStreamDevice> &)>, end);
    m_io->setPacketHeaderSize(2);
    QVERIFY(openDevice());
    for (int i = 0; i < 4; ++i)
        m_hardware->send(0x81, "##" + QByteArray(1, char('a' + i)));
    connect(m_io, &QIODevice::readyRead, this, [&] { end(m_io); });
    QTRY_COMPARE(m_in->keptBytes(), 4);
    QUsbStreamDevice next(m_in, m_out);
    next.setPacketHeaderSize(2);
    QTRY_VERIFY(next.isOpen() || next.open(QIODevice::ReadOnly));
    m_hardware->send(0x81, "##e");
    QTRY_COMPARE(next.bytesAvailable(), qint64(5));
    QCOMPARE(next.readAll(), "abcde");
}

void tst_StreamDevice::errorEndsBothDirectionsOnce_data()
{
    using Action = std::function<void(tst_StreamDevice *)>;
    QTest::addColumn<Action>("action");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("IN stalls") << Action([](tst_StreamDevice *test) { test->m_hardware->send(0x81, {}, Kind::Stall); })
                               << Kind::Stall;
    QTest::newRow("OUT stalls") << Action([](tst_StreamDevice *test) { test->m_hardware->send(0x02, {}, Kind::Stall); })
                                << Kind::Stall;
    QTest::newRow("unplug") << Action([](tst_StreamDevice *test) { test->m_bench->backend->unplug(test->m_hardware); })
                            << Kind::Disconnected;
    QTest::newRow("interface released") << Action([](tst_StreamDevice *test) { test->m_bench->interface->release(); })
                                        << Kind::Aborted;
    QTest::newRow("context deleted") << Action([](tst_StreamDevice *test) { test->m_bench->context.reset(); })
                                     << Kind::Aborted;
}

void tst_StreamDevice::errorEndsBothDirectionsOnce()
{
    QFETCH(std::function<void(tst_StreamDevice *)>, action);
    QFETCH(Kind, kind);
    m_hardware->silent = true;
    QVERIFY(openDevice());
    m_io->write(QByteArray(1'000'000, 'x'));
    m_hardware->send(0x81, "arrived\n");
    action(this);
    const QString name = QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(kind)));
    QTRY_COMPARE(m_log, (QStringList {name, QStringLiteral("read channel finished")}));
    QCOMPARE(m_io->error().kind(), kind);
    QCOMPARE(m_io->errorString(), m_io->error().message());
    QVERIFY(m_io->isOpen());
    QCOMPARE(m_io->bytesToWrite(), qint64(0));
    QCOMPARE(m_io->write("more"), qint64(-1));
    QCOMPARE(m_io->bytesAvailable(), qint64(8)); // remains readable
    QVERIFY(m_io->canReadLine());
    QCOMPARE(m_io->readAll(), "arrived\n");
    char byte;
    QCOMPARE(m_io->read(&byte, 1), qint64(-1));
    QVERIFY(m_io->atEnd());
    QVERIFY(!m_io->waitForReadyRead(-1));
    m_io->close();
    QCOMPARE(m_log.mid(2), QStringList {QStringLiteral("about to close")});
}

void tst_StreamDevice::writeErrorLeavesWhatHasArrived()
{
    m_hardware->silent = true;
    QVERIFY(openDevice());
    m_io->write("x");
    m_hardware->send(0x81, "before, ");
    m_hardware->send(0x02, {}, Kind::Stall);
    m_hardware->sendPart(0x81, "begun");
    QTRY_COMPARE(m_log, (QStringList {QStringLiteral("Stall"), QStringLiteral("read channel finished")}));
    QCOMPARE(m_io->readAll(), "before, begun");
}

void tst_StreamDevice::opensAfresh()
{
    QVERIFY(openDevice());
    m_hardware->send(0x81, {}, Kind::Stall);
    QTRY_VERIFY(m_io->error().isError());
    m_io->close();
    QVERIFY(waitFor(m_in->clearHalt()));
    QVERIFY(openDevice());
    QVERIFY(!m_io->error().isError());
    m_hardware->send(0x81, "again");
    QTRY_COMPARE(m_io->bytesAvailable(), qint64(5));
    QCOMPARE(m_io->readAll(), "again");
    QCOMPARE(m_io->write("x"), qint64(1));
    QTRY_COMPARE(m_hardware->received(0x02), "x");
}

void tst_StreamDevice::readyReadIsNotRecursive()
{
    int depth = 0;
    int deepest = 0;
    QByteArray received;
    connect(m_io, &QIODevice::readyRead, this, [&] {
        deepest = qMax(deepest, ++depth);
        received += m_io->readAll();
        if (received == "one ") {
            m_hardware->send(0x81, "two ");
            QTest::qWait(10); // an event loop
            QCOMPARE(m_io->bytesAvailable(), qint64(4));
        }
        --depth;
    });
    QVERIFY(openDevice());
    m_hardware->send(0x81, "one ");
    QTRY_COMPARE(received, "one two "); // and no data is left lying
    QCOMPARE(deepest, 1);
}

QUSB_TEST(tst_StreamDevice)
#include "tst_streamdevice.moc"
