// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "fximages.h"
#include "testbackend.h"
#include "testdescriptors.h"
#include "waitfor.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbfxloader.h"
#include "testprogram.h"

#include <QtCore/qpointer.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <map>

using namespace FxImages;
using namespace Qt::StringLiterals;
using Chip = QUsbFxImage::Chip;
using Kind = QUsbError::Kind;
using LoadOption = QUsbFxLoader::LoadOption;

/*! Memory that answers vendor request 0xA0, as an FX2 and the boot loader of an FX3 do. */
class Memory
{
public:
    TestDevice::Reply answer(const QUsbSetupPacket &setup, const QByteArray &data);
    QByteArray read(quint32 address, qsizetype size) const;

    std::map<quint32, char> bytes;
    QList<QUsbSetupPacket> requests;
    QList<quint8> resets; // what was written to CPUCS
    std::optional<quint32> jumped;
    Kind startReply = Kind::NoError;
    std::function<std::optional<TestDevice::Reply>(qsizetype number)> onRequest;
};

TestDevice::Reply Memory::answer(const QUsbSetupPacket &setup, const QByteArray &data)
{
    requests.append(setup);
    if (onRequest) {
        if (const auto reply = onRequest(requests.size()))
            return *reply;
    }
    if ((setup.requestType() & 0x7f) != 0x40 || setup.request() != 0xa0)
        return {Kind::Stall, {}};
    const quint32 address = setup.value() | quint32(setup.index()) << 16;
    if (setup.requestType() == 0xc0)
        return {Kind::NoError, read(address, setup.length())};
    if (data.isEmpty()) {
        jumped = address;
        return {startReply, {}};
    }
    if (address == 0xe600) {
        resets.append(quint8(data.at(0)));
        return {resets.last() == 0 ? startReply : Kind::NoError, {}};
    }
    for (qsizetype i = 0; i < data.size(); ++i)
        bytes[address + quint32(i)] = data.at(i);
    return {Kind::NoError, {}};
}

QByteArray Memory::read(quint32 address, qsizetype size) const
{
    QByteArray data(size, '\0');
    for (qsizetype i = 0; i < size; ++i) {
        const auto it = bytes.find(address + quint32(i));
        data[i] = it == bytes.end() ? '\0' : it->second;
    }
    return data;
}

class tst_FxLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void loadsFx3_data();
    void loadsFx3();
    void loadsFx2();
    void startsWhateverTheAnswer_data();
    void startsWhateverTheAnswer();
    void differenceEndsTheLoad();
    void shortReadBackEndsTheLoad();
    void stallEndsTheLoad_data();
    void stallEndsTheLoad();
    void unpluggingEndsTheLoad();
    void cancellingEndsTheLoad_data();
    void cancellingEndsTheLoad();
    void cancelledInTheLastSlotDoesNotStart();
    void cancellingWhatDoesNotAnswer();
    void closingAborts();
    void deletingAnythingIsSafe_data();
    void deletingAnythingIsSafe();
    void oneLoadAtATime();
    void refusesWhatCannotBeLoaded();
    void closedDeviceSaysNotOpen();
    void canBeLoadedAgainInAContinuation();

private:
    static QUsbFxImage fx3Image(qsizetype size = 10'000);
    static QUsbFxImage fx2Image();

    TestBackend *m_backend = nullptr;
    std::unique_ptr<QUsbContext> m_context;
    std::unique_ptr<TestDevice> m_hardware;
    std::unique_ptr<Memory> m_memory;
    QPointer<QUsbDevice> m_device;
    QPointer<QUsbFxLoader> m_loader;
};

QUsbFxImage tst_FxLoader::fx3Image(qsizetype size)
{
    return QUsbFxImage::fromBytes(bootImage({{0x4000'3000, pattern(size)}, {0x100, pattern(8, 3)}}, 0x4000'3010))
        .value();
}

QUsbFxImage tst_FxLoader::fx2Image()
{
    return QUsbFxImage::fromBytes(intelHex({{0x0000, pattern(2500)}, {0xe000, pattern(512, 3)}})).value();
}

void tst_FxLoader::init()
{
    m_context = TestBackend::createContext(&m_backend);
    m_memory = std::make_unique<Memory>();
    m_hardware = std::make_unique<TestDevice>();
    m_hardware->onControl = [this](const QUsbSetupPacket &setup, const QByteArray &data) {
        return m_memory->answer(setup, data);
    };
    m_backend->plug(m_hardware.get());
    QTRY_COMPARE(m_context->devices().size(), 1);
    m_device = new QUsbDevice(m_hardware->info, m_context.get());
    m_loader = new QUsbFxLoader(m_device);
    m_device->open();
}

void tst_FxLoader::cleanup()
{
    m_context.reset();
    QVERIFY(!m_loader);
}

void tst_FxLoader::loadsFx3_data()
{
    QTest::addColumn<bool>("verify");
    QTest::newRow("verified") << true;
    QTest::newRow("unverified") << false;
}

void tst_FxLoader::loadsFx3()
{
    QFETCH(bool, verify);
    QSignalSpy progress(m_loader, &QUsbFxLoader::progressChanged);
    QSignalSpy loading(m_loader, &QUsbFxLoader::loadingChanged);
    const auto future = m_loader->load(fx3Image(), verify ? LoadOption::Verify : LoadOption::None);
    QVERIFY(m_loader->isLoading());
    const auto result = waitFor(future);
    QVERIFY2(result, qPrintable(result.error().toString()));
    QVERIFY(!m_loader->isLoading());
    QCOMPARE(loading, (QList<QVariantList> {{true}, {false}}));
    QCOMPARE(m_memory->read(0x4000'3000, 10'000), pattern(10'000));
    QCOMPARE(m_memory->read(0x100, 8), pattern(8, 3));
    QCOMPARE(m_memory->bytes.size(), size_t(10'008));
    QCOMPARE(m_memory->jumped, std::optional<quint32>(0x4000'3010));
    QCOMPARE(progress, (QList<QVariantList> {{4096, 10'008}, {8192, 10'008}, {10'000, 10'008}, {10'008, 10'008}}));

    QList<QUsbSetupPacket> writes;
    for (const QUsbSetupPacket &setup : std::as_const(m_memory->requests)) {
        if (setup.requestType() == 0x40)
            writes.append(setup);
    }
    QCOMPARE(writes,
             (QList<QUsbSetupPacket> {{0x40, 0xa0, 0x3000, 0x4000, 4096},
                                      {0x40, 0xa0, 0x4000, 0x4000, 4096},
                                      {0x40, 0xa0, 0x5000, 0x4000, 1808},
                                      {0x40, 0xa0, 0x0100, 0x0000, 8},
                                      {0x40, 0xa0, 0x3010, 0x4000, 0}}));
    QCOMPARE(m_memory->requests.size(), writes.size() + (verify ? 4 : 0));
    if (verify)
        QCOMPARE(m_memory->requests.at(1), QUsbSetupPacket(0xc0, 0xa0, 0x3000, 0x4000, 4096));
}

void tst_FxLoader::loadsFx2()
{
    const auto result = waitFor(m_loader->load(fx2Image(), LoadOption::None));
    QVERIFY2(result, qPrintable(result.error().toString()));
    QCOMPARE(m_memory->resets, (QList<quint8> {1, 0}));
    QCOMPARE(m_memory->requests,
             (QList<QUsbSetupPacket> {{0x40, 0xa0, 0xe600, 0, 1},
                                      {0x40, 0xa0, 0x0000, 0, 1024},
                                      {0x40, 0xa0, 0x0400, 0, 1024},
                                      {0x40, 0xa0, 0x0800, 0, 452},
                                      {0x40, 0xa0, 0xe000, 0, 512},
                                      {0x40, 0xa0, 0xe600, 0, 1}}));
    QCOMPARE(m_memory->read(0, 2500), pattern(2500));
    QVERIFY(waitFor(m_loader->load(fx2Image())));
}

void tst_FxLoader::startsWhateverTheAnswer_data()
{
    QTest::addColumn<Kind>("answer");
    QTest::addColumn<Chip>("chip");
    for (const Kind kind : {Kind::NoError, Kind::Stall, Kind::Disconnected, Kind::TransferError, Kind::TimedOut}) {
        const char *name = QMetaEnum::fromType<Kind>().valueToKey(int(kind));
        QTest::addRow("FX3 %s", name) << kind << Chip::Fx3;
        QTest::addRow("FX2 %s", name) << kind << Chip::Fx2;
    }
}

void tst_FxLoader::startsWhateverTheAnswer()
{
    QFETCH(Kind, answer);
    QFETCH(Chip, chip);
    m_memory->startReply = answer;
    const QUsbFxImage image = chip == Chip::Fx3 ? fx3Image() : fx2Image();
    const auto result = waitFor(m_loader->load(image));
    QVERIFY2(result, qPrintable(result.error().toString()));
}

void tst_FxLoader::differenceEndsTheLoad()
{
    m_memory->onRequest = [this](qsizetype number) -> std::optional<TestDevice::Reply> {
        if (number == 4)
            m_memory->bytes[0x4000'4005] = char(m_memory->bytes[0x4000'4005] ^ 0xff);
        return std::nullopt;
    };
    const auto result = waitFor(m_loader->load(fx3Image()));
    QCOMPARE(result.error().kind(), Kind::TransferError);
    const auto wanted = quint8(pattern(10'000).at(0x1005));
    const QString message = result.error().message();
    QVERIFY2(message.contains(u"at address 0x40004000, after 4096 of 10008 bytes"_s), qPrintable(message));
    QVERIFY2(message.contains(QString::asprintf("Verification of 1209:0001 at 1-1 failed at address 0x40004005: "
                                                "read 0x%02x instead of 0x%02x.",
                                                wanted ^ 0xff, wanted)),
             qPrintable(message));
    QVERIFY(!result.error().remedy().isEmpty());
    QVERIFY(!m_memory->jumped);
    QCOMPARE(m_memory->requests.size(), 4);
}

void tst_FxLoader::shortReadBackEndsTheLoad()
{
    m_memory->onRequest = [](qsizetype number) -> std::optional<TestDevice::Reply> {
        return number == 2 ? std::optional(TestDevice::Reply {Kind::NoError, pattern(10)}) : std::nullopt;
    };
    const auto result = waitFor(m_loader->load(fx3Image()));
    QCOMPARE(result.error().kind(), Kind::TransferError);
    QVERIFY2(result.error().message().contains(u"Only 10 of 4096 bytes could be read back from 1209:0001"_s),
             qPrintable(result.error().message()));
}

void tst_FxLoader::stallEndsTheLoad_data()
{
    QTest::addColumn<int>("request");
    QTest::addColumn<Chip>("chip");
    QTest::addColumn<QString>("place");
    const auto row = [](int request, Chip chip, const char *place) {
        QTest::addRow("%s, request %d", chip == Chip::Fx3 ? "FX3" : "FX2", request)
            << request << chip << QString::fromLatin1(place);
    };
    row(1, Chip::Fx3, "at address 0x40003000, after 0 of 10008 bytes");
    row(2, Chip::Fx3, "at address 0x40003000, after 0 of 10008 bytes");
    row(3, Chip::Fx3, "at address 0x40004000, after 4096 of 10008 bytes");
    row(8, Chip::Fx3, "at address 0x00000100, after 10000 of 10008 bytes");
    row(1, Chip::Fx2, "at address 0x0000, after 0 of 3012 bytes");
    row(4, Chip::Fx2, "at address 0x0400, after 1024 of 3012 bytes");
}

void tst_FxLoader::stallEndsTheLoad()
{
    QFETCH(int, request);
    QFETCH(Chip, chip);
    QFETCH(QString, place);
    m_memory->onRequest = [request](qsizetype number) -> std::optional<TestDevice::Reply> {
        return number == request ? std::optional(TestDevice::Reply {Kind::Stall, {}}) : std::nullopt;
    };
    const auto result = waitFor(m_loader->load(chip == Chip::Fx3 ? fx3Image() : fx2Image()));
    QCOMPARE(result.error().kind(), Kind::Stall);
    QVERIFY2(result.error().message().contains(place), qPrintable(result.error().message()));
    QVERIFY(result.error().message().contains(u"1209:0001 at 1-1"_s));
    QVERIFY(result.error().remedy().contains(u"boot loader"_s));
    QCOMPARE(m_memory->requests.size(), request);
    QVERIFY(!m_loader->isLoading());
    QVERIFY(!m_memory->resets.contains(0));

    m_memory->onRequest = nullptr;
    QVERIFY(waitFor(m_loader->load(chip == Chip::Fx3 ? fx3Image() : fx2Image())));
}

void tst_FxLoader::unpluggingEndsTheLoad()
{
    connect(m_loader, &QUsbFxLoader::progressChanged, this, [this](qint64 done) {
        if (done == 8192)
            m_backend->unplug(m_hardware.get());
    });
    const auto result = waitFor(m_loader->load(fx3Image()));
    QCOMPARE(result.error().kind(), Kind::Disconnected);
    QVERIFY2(result.error().message().contains(u"after 8192 of 10008 bytes"_s), qPrintable(result.error().message()));
    QVERIFY(!result.error().remedy().isEmpty());
    QVERIFY(!m_memory->jumped);
}

void tst_FxLoader::cancellingEndsTheLoad_data()
{
    QTest::addColumn<bool>("inSlot");
    QTest::newRow("in a slot") << true;
    QTest::newRow("at once") << false;
}

void tst_FxLoader::cancellingEndsTheLoad()
{
    QFETCH(bool, inSlot);
    QSignalSpy loading(m_loader, &QUsbFxLoader::loadingChanged);
    auto future = m_loader->load(fx3Image(1'000'000));
    if (inSlot)
        connect(m_loader, &QUsbFxLoader::progressChanged, this, [&] { future.cancel(); });
    else
        future.cancel();
    QVERIFY(m_loader->isLoading());
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
    QCOMPARE(future.resultCount(), 0);
    QVERIFY(!m_loader->isLoading());
    QCOMPARE(loading.size(), 2);
    QCOMPARE_LE(m_memory->requests.size(), 4);
    QVERIFY(!m_memory->jumped);
    QVERIFY(waitFor(m_loader->load(fx2Image())));
}

void tst_FxLoader::cancelledInTheLastSlotDoesNotStart()
{
    auto future = m_loader->load(fx3Image());
    connect(m_loader, &QUsbFxLoader::progressChanged, this, [&](qint64 done, qint64 total) {
        if (done == total)
            future.cancel();
    });
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
    QTest::qWait(10); // nothing must happen
    QVERIFY(!m_memory->jumped);
    QVERIFY(!m_loader->isLoading());
}

void tst_FxLoader::cancellingWhatDoesNotAnswer()
{
    m_hardware->silent = true;
    QVERIFY(waitFor(m_device->open()));
    QSignalSpy transfers(m_device, &QUsbDevice::controlTransferFinished);
    auto future = m_loader->load(fx3Image());
    QTRY_COMPARE(m_hardware->submissions(0), 1);
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    QTRY_COMPARE(transfers.size(), 1);
    QCOMPARE(transfers.at(0).at(1).value<QUsbTransferResult>().status(), Kind::Cancelled);
}

void tst_FxLoader::closingAborts()
{
    connect(m_loader, &QUsbFxLoader::progressChanged, this, [this] { m_device->close(); });
    const auto result = waitFor(m_loader->load(fx3Image()));
    QCOMPARE_NE(result.error().kind(), Kind::NoError);
    QVERIFY(result.error().message().contains(u"after 4096 of 10008 bytes"_s));
    QVERIFY(!m_memory->jumped);
}

void tst_FxLoader::deletingAnythingIsSafe_data()
{
    QTest::addColumn<int>("victim");
    QTest::addColumn<int>("moment");
    const char *victims[] = {"loader", "device", "context"};
    const char *moments[] = {"at once", "under way", "in a progress slot", "in a loading slot", "in a continuation"};
    for (int victim = 0; victim < 3; ++victim) {
        for (int moment = 0; moment < 5; ++moment)
            QTest::addRow("%s %s", victims[victim], moments[moment]) << victim << moment;
    }
}

void tst_FxLoader::deletingAnythingIsSafe()
{
    QFETCH(int, victim);
    QFETCH(int, moment);
    const auto destroy = [&] {
        if (victim == 0)
            delete m_loader;
        else if (victim == 1)
            delete m_device;
        else
            m_context.reset();
    };
    int finished = 0;
    Kind kind = Kind::NoError;
    if (moment == 1)
        m_hardware->silent = true;
    if (moment == 2)
        connect(m_loader, &QUsbFxLoader::progressChanged, m_context.get(), destroy);
    if (moment == 3)
        connect(m_loader, &QUsbFxLoader::loadingChanged, m_context.get(), [&](bool loading) {
            if (!loading)
                destroy();
        });
    m_loader->load(fx3Image()).then(this, [&](const QUsbResult<void> &result) {
        ++finished;
        kind = result.error().kind();
        if (moment == 4)
            destroy();
    });
    if (moment == 1)
        QTRY_COMPARE(m_hardware->submissions(0), 1);
    if (moment < 2)
        destroy();
    QTRY_COMPARE(finished, 1);
    QVERIFY(!m_loader);
    QCOMPARE(kind, moment < 3 ? Kind::Aborted : Kind::NoError);
}

void tst_FxLoader::oneLoadAtATime()
{
    const auto first = m_loader->load(fx3Image());
    QCOMPARE(waitFor(m_loader->load(fx3Image())).error().kind(), Kind::Busy);
    QVERIFY(waitFor(first));
}

void tst_FxLoader::refusesWhatCannotBeLoaded()
{
    QCOMPARE(waitFor(m_loader->load({})).error().kind(), Kind::InvalidParameter);
    for (const quint32 address : {0x3fffu, 0x4000u, 0xdfffu, 0xe1ffu, 0xe600u, 0xfffeu}) {
        const auto image = QUsbFxImage::fromBytes(intelHex({{0, "ab"}, {address, "ab"}}));
        QVERIFY(image);
        const auto result = waitFor(m_loader->load(image.value()));
        QCOMPARE(result.error().kind(), Kind::InvalidParameter);
        QVERIFY2(result.error().message().contains(QString::asprintf("0x%04x", address)),
                 qPrintable(result.error().message()));
    }
    QVERIFY(m_memory->requests.isEmpty());
    QVERIFY(!m_loader->isLoading());
}

void tst_FxLoader::closedDeviceSaysNotOpen()
{
    QVERIFY(waitFor(m_device->close()));
    const auto result = waitFor(m_loader->load(fx3Image()));
    QCOMPARE(result.error().kind(), Kind::NotOpen);
    QVERIFY(!m_loader->isLoading());
}

void tst_FxLoader::canBeLoadedAgainInAContinuation()
{
    QFuture<QUsbResult<void>> second;
    m_loader->load(fx3Image()).then(this, [&](const QUsbResult<void> &) { second = m_loader->load(fx2Image()); });
    QTRY_VERIFY(second.isValid());
    QVERIFY(waitFor(second));
    QCOMPARE(m_memory->resets, (QList<quint8> {1, 0}));
}

QUSB_TEST(tst_FxLoader)
#include "tst_fxloader.moc"
