// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "virtualbench.h"

#include "qusbvirtualdisk.h"
#include "testprogram.h"

#include <QtCore/qendian.h>

using Kind = QUsbError::Kind;
using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! Mass storage, driven by a small bulk-only host. */
class tst_VirtualDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatItIs();
    void saysItsCapacity();
    void readsWhatWasWritten();
    void readsInSeveralTransfers();
    void unknownCommandsFailWithSense();
    void rangesAreChecked();
    void shortAnswersHaveAResidue();
    void disagreementsEndAsTheTransportSays_data();
    void disagreementsEndAsTheTransportSays();
    void brokenWrappersNeedAReset_data();
    void brokenWrappersNeedAReset();
    void resetForgetsTheCommand();
    void canBeEjected();
    void otherMediumIsNoticed();
    void answersTheRemainingCommands();
    void fileSystemIsThere();
    void descriptorsAreRight();

private:
    enum class Way : quint8 { Out = 0x00, In = 0x80 };
    struct Outcome
    {
        int status = -1;
        quint32 residue = 0;
        QByteArray data;
        bool stalled = false;
    };
    static QByteArray wrapper(const QByteArray &command, quint32 size, Way way, quint32 tag);
    Outcome run(const QByteArray &command, quint32 size = 0, Way way = Way::In, const QByteArray &data = {});
    void readStatus(Outcome &outcome);
    QByteArray sense();

    std::unique_ptr<QUsbVirtualDisk> m_disk;
    std::unique_ptr<VirtualBench> m_bench;
    quint32 m_tag = 0;
};

constexpr quint8 in = 0x81;
constexpr quint8 out = 0x02;

static QByteArray command(std::initializer_list<int> bytes)
{
    QByteArray result;
    for (const int byte : bytes)
        result.append(char(byte));
    return result;
}

static QByteArray access(int code, quint32 block, quint16 count)
{
    QByteArray result(10, '\0');
    result[0] = char(code);
    qToBigEndian(block, result.data() + 2);
    qToBigEndian(count, result.data() + 7);
    return result;
}

void tst_VirtualDisk::init()
{
    QByteArray contents(64 * 512, '\0');
    for (qsizetype i = 0; i < contents.size(); ++i)
        contents[i] = char(i / 512);
    m_disk = std::make_unique<QUsbVirtualDisk>(contents);
    m_bench = std::make_unique<VirtualBench>(m_disk.get());
    QVERIFY(m_bench->interface);
}

void tst_VirtualDisk::cleanup()
{
    m_bench.reset();
    m_disk.reset();
}

QByteArray tst_VirtualDisk::wrapper(const QByteArray &command, quint32 size, Way way, quint32 tag)
{
    QByteArray result(31, '\0');
    result.replace(0, 4, "USBC");
    qToLittleEndian(tag, result.data() + 4);
    qToLittleEndian(size, result.data() + 8);
    result[12] = char(way);
    result[14] = char(command.size());
    return result.replace(15, command.size(), command);
}

tst_VirtualDisk::Outcome tst_VirtualDisk::run(const QByteArray &command, quint32 size, Way way, const QByteArray &data)
{
    Outcome outcome;
    if (!m_bench->write(out, wrapper(command, size, way, ++m_tag)))
        return outcome;
    if (size > 0) {
        const auto moved = way == Way::In ? m_bench->read(in, size) : m_bench->write(out, data);
        outcome.data = moved.data();
        outcome.stalled = moved.status() == Kind::Stall;
        if (outcome.stalled)
            (void)waitFor(m_bench->endpoint(way == Way::In ? in : out)->clearHalt());
    }
    readStatus(outcome);
    return outcome;
}

void tst_VirtualDisk::readStatus(Outcome &outcome)
{
    auto read = m_bench->read(in, 13);
    if (read.status() == Kind::Stall) { // once more (Bulk-Only Transport 1.0, figure 2)
        outcome.stalled = true;
        (void)waitFor(m_bench->endpoint(in)->clearHalt());
        read = m_bench->read(in, 13);
    }
    const QByteArray status = read.data();
    QCOMPARE(status.size(), qsizetype(13));
    QCOMPARE(status.first(4), "USBS");
    QCOMPARE(qFromLittleEndian<quint32>(status.data() + 4), m_tag);
    outcome.residue = qFromLittleEndian<quint32>(status.data() + 8);
    outcome.status = quint8(status[12]);
}

/*! Key, code and qualifier. */
QByteArray tst_VirtualDisk::sense()
{
    const QByteArray data = run(command({0x03, 0, 0, 0, 18, 0}), 18).data;
    return data.size() == 18 ? data.mid(2, 1).toHex() + data.mid(12, 2).toHex() : "none"_ba;
}

void tst_VirtualDisk::saysWhatItIs()
{
    const Outcome outcome = run(command({0x12, 0, 0, 0, 36, 0}), 36);
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.residue, 0U);
    QCOMPARE(outcome.data.size(), qsizetype(36));
    QCOMPARE(outcome.data.first(5), QByteArray::fromHex("008004021f"));
    QCOMPARE(outcome.data.sliced(8), "QUsb    Virtual disk    1.0 ");
    QCOMPARE(run(command({0x12, 1, 0x80, 0, 36, 0}), 36).status, 1); // no vital product data
    QCOMPARE(sense(), "052400");
    QCOMPARE(m_bench->controlIn(RequestType::Class, 0xfe, 0, 1).data(), QByteArray(1, 0)); // GET_MAX_LUN
}

void tst_VirtualDisk::saysItsCapacity()
{
    QCOMPARE(run(access(0x25, 0, 0), 8).data.toHex(), "0000003f00000200");
    QCOMPARE(run(access(0x23, 0, 12), 12).data.toHex(), "000000080000004002000200");
    QCOMPARE(QUsbVirtualDisk(1000).contents().size(), qsizetype(1024));
    QCOMPARE(QUsbVirtualDisk().contents().size(), qsizetype(1024 * 1024));
}

void tst_VirtualDisk::readsWhatWasWritten()
{
    const QByteArray data = QByteArray(512, 'a') + QByteArray(512, 'b');
    const Outcome written = run(access(0x2a, 10, 2), 1024, Way::Out, data);
    QCOMPARE(written.status, 0);
    QCOMPARE(written.residue, 0U);
    const Outcome read = run(access(0x28, 9, 4), 2048);
    QCOMPARE(read.status, 0);
    QCOMPARE(read.data, QByteArray(512, 9) + data + QByteArray(512, 12));
    QCOMPARE(m_disk->contents().sliced(10 * 512, 1024), data);
}

void tst_VirtualDisk::readsInSeveralTransfers()
{
    QVERIFY(m_bench->write(out, wrapper(access(0x28, 0, 8), 4096, Way::In, ++m_tag)));
    QByteArray data;
    for (int i = 0; i < 4; ++i)
        data += m_bench->read(in, 1024).data();
    QCOMPARE(data, m_disk->contents().first(4096));
    Outcome outcome;
    readStatus(outcome);
    QCOMPARE(outcome.status, 0);

    QVERIFY(m_bench->write(out, wrapper(access(0x2a, 0, 4), 2048, Way::Out, ++m_tag)));
    QVERIFY(m_bench->write(out, QByteArray(512, 'x')));
    QVERIFY(m_bench->write(out, QByteArray(1536, 'y')));
    readStatus(outcome);
    QCOMPARE(outcome.status, 0);
    QCOMPARE(m_disk->contents().first(2048), QByteArray(512, 'x') + QByteArray(1536, 'y'));
}

void tst_VirtualDisk::unknownCommandsFailWithSense()
{
    const Outcome unknown = run(command({0xc0, 0, 0, 0, 0, 0}), 100);
    QVERIFY(unknown.stalled);
    QCOMPARE(unknown.status, 1);
    QCOMPARE(unknown.residue, 100U);
    QCOMPARE(sense(), "052000");
    QCOMPARE(sense(), "000000"); // It is told once.
    const Outcome noData = run(command({0xc0, 0, 0, 0, 0, 0}));
    QVERIFY(!noData.stalled);
    QCOMPARE(noData.status, 1);
    const Outcome withData = run(command({0xc0, 0, 0, 0, 0, 0}), 512, Way::Out, QByteArray(512, 'x'));
    QVERIFY(withData.stalled);
    QCOMPARE(withData.status, 1);
    QCOMPARE(withData.residue, 512U);
    QCOMPARE(run(command({0, 0, 0, 0, 0, 0})).status, 0); // and on it goes
}

void tst_VirtualDisk::rangesAreChecked()
{
    QCOMPARE(run(access(0x28, 63, 1), 512).status, 0);
    QCOMPARE(run(access(0x28, 63, 2), 1024).status, 1);
    QCOMPARE(sense(), "052100");
    QCOMPARE(run(access(0x28, 0xffffffff, 1), 512).status, 1);
    QCOMPARE(sense(), "052100");
    QCOMPARE(run(access(0x2a, 64, 1), 512, Way::Out, QByteArray(512, 'x')).status, 1);
    QCOMPARE(sense(), "052100");
    QCOMPARE(run(access(0x2f, 64, 1)).status, 1); // VERIFY
    QCOMPARE(run(access(0x2f, 0, 64)).status, 0);
}

void tst_VirtualDisk::shortAnswersHaveAResidue()
{
    const Outcome sensed = run(command({0x1a, 0, 0x3f, 0, 192, 0}), 192); // MODE SENSE, as Linux asks
    QCOMPARE(sensed.status, 0);
    QVERIFY(!sensed.stalled);
    QCOMPARE(sensed.data.size(), qsizetype(24));
    QCOMPARE(sensed.residue, 168U);
    // Whole packets, which end nothing, are followed by a stall.
    QVERIFY(m_bench->write(out, wrapper(access(0x28, 0, 1), 1024, Way::In, ++m_tag)));
    QCOMPARE(m_bench->read(in, 512).data().size(), qsizetype(512));
    QCOMPARE(m_bench->read(in, 512).status(), Kind::Stall);
    QVERIFY(waitFor(m_bench->endpoint(in)->clearHalt()));
    Outcome outcome;
    readStatus(outcome);
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.residue, 512U);
    // A host may send more than a command takes.
    const Outcome more = run(access(0x2a, 0, 1), 1024, Way::Out, QByteArray(1024, 'x'));
    QCOMPARE(more.status, 0);
    QCOMPARE(more.residue, 512U);
    QCOMPARE(m_disk->contents().at(512), char(1));
}

void tst_VirtualDisk::disagreementsEndAsTheTransportSays_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isIn");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("stalls");
    const QByteArray ready(6, '\0');
    QTest::newRow("2: Hn < Di") << access(0x28, 0, 1) << 0 << true << 2 << false;
    QTest::newRow("3: Hn < Do") << access(0x2a, 0, 1) << 0 << true << 2 << false;
    QTest::newRow("4: Hi > Dn") << ready << 512 << true << 0 << true;
    QTest::newRow("7: Hi < Di") << access(0x28, 0, 2) << 512 << true << 2 << true;
    QTest::newRow("8: Hi <> Do") << access(0x2a, 0, 1) << 512 << true << 2 << true;
    QTest::newRow("9: Ho > Dn") << ready << 512 << false << 0 << true;
    QTest::newRow("10: Ho <> Di") << access(0x28, 0, 1) << 512 << false << 2 << true;
    QTest::newRow("13: Ho < Do") << access(0x2a, 0, 2) << 512 << false << 2 << true;
}

void tst_VirtualDisk::disagreementsEndAsTheTransportSays()
{
    QFETCH(const QByteArray, code);
    QFETCH(const int, size);
    QFETCH(const bool, isIn);
    QFETCH(const int, status);
    QFETCH(const bool, stalls);
    const QByteArray before = m_disk->contents();
    const Outcome outcome = run(code, quint32(size), isIn ? Way::In : Way::Out, QByteArray(size, 'x'));
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.stalled, stalls);
    QCOMPARE(outcome.residue, quint32(size));
    QCOMPARE(m_disk->contents(), before);
    QCOMPARE(run(QByteArray(6, '\0')).status, 0);
}

void tst_VirtualDisk::brokenWrappersNeedAReset_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray right = wrapper(QByteArray(6, '\0'), 0, Way::In, 1);
    QTest::newRow("short") << right.first(30);
    QTest::newRow("long") << right + 'x';
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("signature") << QByteArray(right).replace(0, 4, "USBX");
    QTest::newRow("unit") << QByteArray(right).replace(13, 1, "\x01");
    QTest::newRow("no command") << QByteArray(right).replace(14, 1, QByteArray(1, 0));
    QTest::newRow("long command") << QByteArray(right).replace(14, 1, "\x11");
}

void tst_VirtualDisk::brokenWrappersNeedAReset()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(m_bench->write(out, bytes).status(), Kind::Stall);
    QCOMPARE(m_bench->read(in, 13).status(), Kind::Stall);
    // Clearing the halts is not enough (6.6.1).
    QVERIFY(waitFor(m_bench->endpoint(in)->clearHalt()));
    QVERIFY(waitFor(m_bench->endpoint(out)->clearHalt()));
    QCOMPARE(m_bench->write(out, wrapper(QByteArray(6, '\0'), 0, Way::In, 2)).status(), Kind::Stall);
    QCOMPARE(m_bench->read(in, 13).status(), Kind::Stall);
    // Reset recovery (5.3.4)
    QVERIFY(m_bench->controlOut(RequestType::Class, 0xff, 0));
    QVERIFY(m_disk->isHalted(in));
    QVERIFY(waitFor(m_bench->endpoint(in)->clearHalt()));
    QVERIFY(waitFor(m_bench->endpoint(out)->clearHalt()));
    QCOMPARE(run(QByteArray(6, '\0')).status, 0);
}

void tst_VirtualDisk::resetForgetsTheCommand()
{
    QVERIFY(m_bench->write(out, wrapper(access(0x28, 0, 8), 4096, Way::In, ++m_tag)));
    QVERIFY(m_bench->controlOut(RequestType::Class, 0xff, 0));
    QCOMPARE(run(QByteArray(6, '\0')).status, 0);
    QVERIFY(m_bench->write(out, wrapper(access(0x28, 0, 8), 4096, Way::In, ++m_tag)));
    QVERIFY(waitFor(m_bench->device.reset()));
    QCOMPARE(run(QByteArray(6, '\0')).status, 0);
}

void tst_VirtualDisk::canBeEjected()
{
    const QByteArray eject = command({0x1b, 0, 0, 0, 2, 0});
    QCOMPARE(run(command({0x1e, 0, 0, 0, 1, 0})).status, 0); // PREVENT
    QCOMPARE(run(eject).status, 1);
    QCOMPARE(sense(), "055302");
    QCOMPARE(run(command({0x1e, 0, 0, 0, 0, 0})).status, 0); // ALLOW
    QCOMPARE(run(eject).status, 0);
    QVERIFY(m_disk->isEjected());
    QCOMPARE(run(QByteArray(6, '\0')).status, 1);
    QCOMPARE(sense(), "023a00");
    QCOMPARE(run(access(0x28, 0, 1), 512).status, 1);
    QCOMPARE(run(command({0x1b, 0, 0, 0, 3, 0})).status, 0); // load
    QVERIFY(!m_disk->isEjected());
    QCOMPARE(run(QByteArray(6, '\0')).status, 0);
}

void tst_VirtualDisk::otherMediumIsNoticed()
{
    m_disk->setContents(QByteArray(512, 'n'));
    QCOMPARE(run(command({0x12, 0, 0, 0, 36, 0}), 36).status, 0); // does not tell
    QCOMPARE(run(QByteArray(6, '\0')).status, 1);
    QCOMPARE(sense(), "062800");
    QCOMPARE(run(access(0x25, 0, 0), 8).data.toHex(), "0000000000000200");
    QCOMPARE(run(access(0x28, 0, 1), 512).data, QByteArray(512, 'n'));
}

void tst_VirtualDisk::answersTheRemainingCommands()
{
    QCOMPARE(run(access(0x35, 0, 0)).status, 0); // SYNCHRONIZE CACHE
    QCOMPARE(run(command({0xa0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0}), 16).data.toHex(), "00000008" + QByteArray(24, '0'));
    QCOMPARE(run(command({0x1a, 0, 0x08, 0, 24, 0}), 24).data.sliced(4, 2).toHex(), "0812");
    QCOMPARE(run(command({0x1a, 0, 0x1c, 0, 24, 0}), 24).status, 1);
    QCOMPARE(run(command({0x1b, 0, 0, 0, 1, 0})).status, 0); // START
    QCOMPARE(run(access(0x28, 0, 0)).status, 0); // nothing
}

void tst_VirtualDisk::fileSystemIsThere()
{
    QByteArray big(5000, '\0');
    for (qsizetype i = 0; i < big.size(); ++i)
        big[i] = char(i * 3);
    for (const qint64 size : {64 * 1024, 1024 * 1024, 40 * 1024 * 1024}) {
        const QByteArray image = QUsbVirtualDisk::fileSystem({{u"README.TXT"_s, "hello"}, {u"BIG"_s, big}}, size);
        QCOMPARE(image.size(), qsizetype(size));
        QCOMPARE(image.sliced(510, 2).toHex(), "55aa");
        QCOMPARE(image.sliced(54, 8), "FAT12   ");
        const auto word = [&image](qsizetype offset) { return qFromLittleEndian<quint16>(image.constData() + offset); };
        const int clusterSize = 512 * quint8(image[13]);
        const int table = 512 * word(14);
        const int root = table + 2 * 512 * word(22);
        const int data = root + 32 * word(17);
        QVERIFY((size - data) / clusterSize < 4085);
        QVERIFY((size - data) / clusterSize + 2 <= word(22) * 512 * 2 / 3);
        QCOMPARE(image.sliced(root + 32, 11), "BIG        ");
        QCOMPARE(image.sliced(root + 64, 11), "README  TXT");
        int cluster = word(root + 32 + 26);
        QByteArray read;
        while (cluster < 0xff8) {
            read += image.sliced(data + (cluster - 2) * clusterSize, clusterSize);
            const int entry = word(table + cluster * 3 / 2);
            cluster = cluster % 2 ? entry >> 4 : entry & 0xfff;
        }
        QCOMPARE(read.first(5000), big);
        QCOMPARE(image.sliced(data + (word(root + 64 + 26) - 2) * clusterSize, 5), "hello");
    }
}

void tst_VirtualDisk::descriptorsAreRight()
{
    QCOMPARE(m_bench->info.warnings(), QStringList());
    QCOMPARE(m_bench->info.configuration(1).warnings(), QStringList());
    QCOMPARE(m_bench->info.serialNumber(), u"000000000003"_s);
    const auto setting = m_bench->info.configuration(1).interfaceByNumber(0).defaultAlternateSetting();
    QCOMPARE(setting.descriptor().bytes().sliced(5, 3).toHex(), "080650");
}

QUSB_TEST(tst_VirtualDisk)
#include "tst_virtualdisk.moc"
