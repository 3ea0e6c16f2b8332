// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "commandtable.h"
#include "qusbcontext.h"
#include "qusbdescriptorbuilder.h"
#include "qusblint.h"
#include "qusbsnapshotfile.h"
#include "qusbvirtualbus.h"
#include "qusbvirtualdevice.h"
#include "testprogram.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qdir.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qtemporaryfile.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Cli;
using namespace Qt::StringLiterals;

/*! `qusb lint` on a virtual bus: a device that breaks a rule and one that does not. */
class tst_LintCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void checksAllDevices();
    void checksDevicesByName_data();
    void checksDevicesByName();
    void endsAsAsked_data();
    void endsAsAsked();
    void choosesRules_data();
    void choosesRules();
    void printsJson();
    void printsSarif();
    void checksSnapshotFiles();
    void checksRawFiles();
    void checksHexadecimalFiles();
    void isToldTheSpeedOfFiles();
    void leavesRootHubsOut();
    void listsRules();
    void refuses_data();
    void refuses();
    void reportsMissingFiles();

private:
    std::optional<ExitCode> run(const QStringList &arguments);
    QString fileWith(const QString &name, const QByteArray &contents);
    QByteArray brokenDescriptors() const { return m_broken->info().descriptorBytes(); }
    QJsonObject jsonOutput() const { return QJsonDocument::fromJson(m_output).object(); }

    QTemporaryDir m_directory;
    std::unique_ptr<QUsbVirtualDevice> m_broken;
    std::unique_ptr<QUsbVirtualDevice> m_good;
    std::unique_ptr<QUsbVirtualBus> m_bus;
    std::unique_ptr<QUsbContext> m_context;
    QUsbError m_usageError;
    QByteArray m_output;
    QByteArray m_errorOutput;
};

static QUsbDescriptorBuilder builderOf(quint16 productId)
{
    QUsbDescriptorBuilder builder(QUsbProtocol::Speed::High);
    builder.setIds(0x1209, productId);
    builder.addInterface(QUsbProtocol::ClassCode::VendorSpecific);
    return builder;
}

void tst_LintCommand::init()
{
    QVERIFY(m_directory.isValid());
    m_context.reset();
    m_bus.reset();
    QUsbDescriptorBuilder broken = builderOf(0x0001);
    broken.addEndpoint(0x81, QUsbProtocol::TransferType::Bulk, 64);
    QUsbDescriptorBuilder good = builderOf(0x0002);
    good.addEndpoint(0x81, QUsbProtocol::TransferType::Bulk, 512);
    m_broken = std::make_unique<QUsbVirtualDevice>(broken);
    m_good = std::make_unique<QUsbVirtualDevice>(good);
    m_bus = std::make_unique<QUsbVirtualBus>();
    QVERIFY(!m_bus->plug(m_broken.get()).isError());
    QVERIFY(!m_bus->plug(m_good.get()).isError());
    m_context = std::make_unique<QUsbContext>(m_bus.get());
}

static QByteArray contentsOf(QTemporaryFile &file)
{
    file.seek(0);
    return file.readAll();
}

std::optional<ExitCode> tst_LintCommand::run(const QStringList &arguments)
{
    const std::unique_ptr<Command> command = CommandTable::find(u"lint")->create();
    std::optional<ExitCode> exitCode;
    connect(command.get(), &Command::finished, this, [&](ExitCode code) { exitCode = code; });
    QCommandLineParser parser;
    command->addOptions(parser);
    if (!parser.parse(QStringList(u"lint"_s) + arguments))
        return {};
    m_usageError = command->setOptions(parser);
    if (m_usageError.isError())
        return ExitCode::Usage;
    QTemporaryFile output;
    QTemporaryFile errorOutput;
    if (!output.open() || !errorOutput.open())
        return {};
    command->setOutput(Output(output.handle()), Output(errorOutput.handle()));
    command->start(m_context.get());
    (void)QTest::qWaitFor([&] { return exitCode.has_value(); });
    m_output = contentsOf(output);
    m_errorOutput = contentsOf(errorOutput);
    return exitCode;
}

QString tst_LintCommand::fileWith(const QString &name, const QByteArray &contents)
{
    QFile file(m_directory.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size() ? file.fileName() : QString();
}

void tst_LintCommand::checksAllDevices()
{
    QCOMPARE(run({}), ExitCode::Failure);
    QCOMPARE(m_errorOutput, QByteArray());
    QVERIFY2(m_output.contains("1209:0001 "), m_output);
    QVERIFY2(m_output.contains(": warning: [EP-MPS] Configuration 1, Interface 0.0, Endpoint 0x81, wMaxPacketSize "
                               "(offset 0x28): "),
             m_output);
    QVERIFY2(m_output.contains(" See USB 2.0, 5.5.3 to 5.8.3.\n"), m_output);
    QVERIFY2(!m_output.contains("1209:0002"), m_output);
    QVERIFY2(m_output.endsWith("errors: 0, warnings: 1, notes: 0.\n"), m_output);
}

void tst_LintCommand::checksDevicesByName_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<ExitCode>("exitCode");
    QTest::newRow("good") << QStringList {u"1209:0002"_s} << ExitCode::Success;
    QTest::newRow("broken") << QStringList {u"1209:0001"_s} << ExitCode::Failure;
    QTest::newRow("option") << QStringList {u"--device"_s, u"1209:0002"_s} << ExitCode::Success;
    QTest::newRow("two words") << QStringList {u"1209"_s, u"0002"_s} << ExitCode::Success;
    QTest::newRow("two devices") << QStringList {u"1209:0002"_s, u"1209:0001"_s} << ExitCode::Failure;
}

void tst_LintCommand::checksDevicesByName()
{
    QFETCH(const QStringList, arguments);
    QTEST(run(arguments).value(), "exitCode");
}

void tst_LintCommand::endsAsAsked_data()
{
    QTest::addColumn<QString>("failOn");
    QTest::addColumn<ExitCode>("exitCode");
    QTest::newRow("error") << u"error"_s << ExitCode::Success;
    QTest::newRow("warning") << u"warning"_s << ExitCode::Failure;
    QTest::newRow("info") << u"info"_s << ExitCode::Failure;
    QTest::newRow("never") << u"never"_s << ExitCode::Success;
}

void tst_LintCommand::endsAsAsked()
{
    QFETCH(const QString, failOn);
    QTEST(run({u"--fail-on"_s, failOn}).value(), "exitCode");
    QVERIFY(m_output.contains("[EP-MPS]"));
}

void tst_LintCommand::choosesRules_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<ExitCode>("exitCode");
    QTest::newRow("this") << QStringList {u"--rule=EP-MPS"_s} << ExitCode::Failure;
    QTest::newRow("small letters") << QStringList {u"--rule=ep-mps"_s} << ExitCode::Failure;
    QTest::newRow("others") << QStringList {u"--rule=EP-INT,EP-DUP"_s, u"--rule=EP-RSV"_s} << ExitCode::Success;
    QTest::newRow("not this") << QStringList {u"--ignore=EP-MPS"_s} << ExitCode::Success;
    QTest::newRow("not others") << QStringList {u"--ignore=EP-INT"_s} << ExitCode::Failure;
}

void tst_LintCommand::choosesRules()
{
    QFETCH(const QStringList, arguments);
    QTEST(run(arguments).value(), "exitCode");
}

void tst_LintCommand::printsJson()
{
    QCOMPARE(run({u"--format=json"_s, u"1209:0001"_s}), ExitCode::Failure);
    const QJsonObject root = jsonOutput();
    QCOMPARE(root.value("counts"_L1).toObject().value("warning"_L1).toInt(), 1);
    const QJsonArray devices = root.value("devices"_L1).toArray();
    QCOMPARE(devices.size(), 1);
    const QJsonObject device = devices.first().toObject();
    QCOMPARE(device.value("idProduct"_L1).toInt(), 1);
    QCOMPARE(device.value("portPath"_L1).toString(), m_broken->info().portPath());
    const QJsonObject finding = device.value("findings"_L1).toArray().first().toObject();
    QCOMPARE(finding.value("ruleId"_L1).toString(), u"EP-MPS"_s);
    QCOMPARE(finding.value("severity"_L1).toString(), u"warning"_s);
    QCOMPARE(finding["block"_L1]["kind"_L1].toString(), u"device"_s);
    QCOMPARE(finding.value("offset"_L1).toInt(), 40);
    QCOMPARE(finding.value("size"_L1).toInt(), 2);
    QCOMPARE(finding.value("path"_L1).toString(),
             u"Configuration 1 / Interface 0.0 / Endpoint 0x81 / wMaxPacketSize"_s);
}

// What the schema of SARIF 2.1.0 requires.
void tst_LintCommand::printsSarif()
{
    QCOMPARE(run({u"--format=sarif"_s, u"1209:0001"_s}), ExitCode::Failure);
    const QJsonObject root = jsonOutput();
    QCOMPARE(root.value("version"_L1).toString(), u"2.1.0"_s);
    const QJsonObject sarifRun = root.value("runs"_L1).toArray().first().toObject();
    const QJsonObject driver = sarifRun.value("tool"_L1).toObject().value("driver"_L1).toObject();
    QCOMPARE(driver.value("name"_L1).toString(), u"qusb"_s);
    const QJsonArray rules = driver.value("rules"_L1).toArray();
    QCOMPARE(rules.size(), QUsbLint::rules().size());
    for (const QJsonValue &rule : rules) {
        QVERIFY(!rule.toObject().value("id"_L1).toString().isEmpty());
        QVERIFY(!rule.toObject().value("shortDescription"_L1).toObject().value("text"_L1).toString().isEmpty());
    }
    const QJsonArray results = sarifRun.value("results"_L1).toArray();
    QCOMPARE(results.size(), 1);
    const QJsonObject result = results.first().toObject();
    QCOMPARE(result.value("ruleId"_L1).toString(), u"EP-MPS"_s);
    QCOMPARE(rules.at(result.value("ruleIndex"_L1).toInt()).toObject().value("id"_L1).toString(), u"EP-MPS"_s);
    QCOMPARE(result.value("level"_L1).toString(), u"warning"_s);
    QVERIFY(!result.value("message"_L1).toObject().value("text"_L1).toString().isEmpty());
    const QJsonObject location = result.value("locations"_L1).toArray().first().toObject();
    const QJsonObject logical = location.value("logicalLocations"_L1).toArray().first().toObject();
    QCOMPARE(logical.value("fullyQualifiedName"_L1).toString(),
             u"Configuration 1 / Interface 0.0 / Endpoint 0x81 / wMaxPacketSize"_s);
    QVERIFY(!location.contains("physicalLocation"_L1));
}

void tst_LintCommand::checksSnapshotFiles()
{
    const QList snapshots {QUsbDeviceSnapshot::fromInfo(m_good->info()),
                           QUsbDeviceSnapshot::fromInfo(m_broken->info())};
    const QString name = fileWith(u"two.json"_s, QUsbSnapshotFile::toJson(snapshots));
    QVERIFY(!name.isEmpty());
    QCOMPARE(run({name}), ExitCode::Failure);
    QVERIFY2(m_output.startsWith(QByteArray(name.toUtf8() + ": 1209:0001")), m_output);
    QCOMPARE(run({name, u"--device=1209:0002"_s}), ExitCode::Success);

    QCOMPARE(run({name, u"--format=sarif"_s}), ExitCode::Failure);
    const QJsonObject result =
        jsonOutput().value("runs"_L1).toArray().first().toObject().value("results"_L1).toArray().first().toObject();
    const QJsonObject physical =
        result.value("locations"_L1).toArray().first().toObject().value("physicalLocation"_L1).toObject();
    QCOMPARE(physical.value("artifactLocation"_L1).toObject().value("uri"_L1).toString(), u"file://"_s + name);
    QVERIFY(!physical.contains("region"_L1)); // the bytes stand there as text
}

void tst_LintCommand::checksRawFiles()
{
    QByteArray descriptors = brokenDescriptors();
    descriptors[18 + 7] = 0; // bit 7 of the configuration's bmAttributes
    const QString name = fileWith(u"raw.bin"_s, descriptors);
    QVERIFY(!name.isEmpty());
    QCOMPARE(run({name, u"--format=sarif"_s, u"--rule=CFG-B7"_s}), ExitCode::Failure);
    const QJsonObject result =
        jsonOutput().value("runs"_L1).toArray().first().toObject().value("results"_L1).toArray().first().toObject();
    QCOMPARE(result.value("ruleId"_L1).toString(), u"CFG-B7"_s);
    const QJsonObject region = result.value("locations"_L1)
                                   .toArray()
                                   .first()
                                   .toObject()
                                   .value("physicalLocation"_L1)
                                   .toObject()
                                   .value("region"_L1)
                                   .toObject();
    QCOMPARE(region.value("byteOffset"_L1).toInt(), 18 + 7);
    QCOMPARE(region.value("byteLength"_L1).toInt(), 1);
}

void tst_LintCommand::checksHexadecimalFiles()
{
    QByteArray descriptors = brokenDescriptors();
    descriptors[18 + 7] = 0;
    const QString name = fileWith(u"dump.hex"_s, descriptors.toHex(' '));
    QVERIFY(!name.isEmpty());
    QCOMPARE(run({name}), ExitCode::Failure);
    QVERIFY2(m_output.contains("[CFG-B7]"), m_output);
}

// A bulk endpoint of 64 bytes is right at full speed and wrong at high speed.
void tst_LintCommand::isToldTheSpeedOfFiles()
{
    const QString raw = fileWith(u"raw.bin"_s, brokenDescriptors());
    QUsbDeviceSnapshot snapshot = QUsbDeviceSnapshot::fromInfo(m_broken->info());
    const QString high = fileWith(u"high.json"_s, QUsbSnapshotFile::toJson({snapshot}));
    snapshot.setSpeed(QUsbProtocol::Speed::Unknown);
    const QString unknown = fileWith(u"unknown.json"_s, QUsbSnapshotFile::toJson({snapshot}));

    for (const QString &file : {raw, unknown}) {
        QCOMPARE(run({file}), ExitCode::Success);
        QVERIFY2(m_output.contains("note: [DEV-SPEED] Device") && m_output.contains("EP-MPS"), m_output);
        QCOMPARE(run({file, u"--speed=full"_s}), ExitCode::Success);
        QVERIFY2(!m_output.contains("DEV-SPEED") && !m_output.contains("EP-MPS"), m_output);
        QCOMPARE(run({file, u"--speed=high"_s}), ExitCode::Failure);
        QVERIFY2(m_output.contains("[EP-MPS]"), m_output);
        QCOMPARE(run({file, u"--speed=super-plus"_s}), ExitCode::Failure);
        QVERIFY2(m_output.contains("[SS-COMP]"), m_output);
    }
    // What a file says counts, and so does what a device says.
    QCOMPARE(run({high, u"--speed=full"_s}), ExitCode::Failure);
    QCOMPARE(run({raw, u"1209:0001"_s, u"--speed=full"_s}), ExitCode::Failure);
    QCOMPARE(m_output.count("[EP-MPS]"), 1);
}

void tst_LintCommand::leavesRootHubsOut()
{
    const auto devicesIn = [this] { return jsonOutput().value("devices"_L1).toArray().size(); };
    const QList<QUsbDeviceInfo> devices = m_context->devices();
    const auto isRootHub = [](const QUsbDeviceInfo &device) { return device.isRootHub(); };
    const auto rootHub = std::find_if(devices.cbegin(), devices.cend(), isRootHub);
    QVERIFY(rootHub != devices.cend());
    QVERIFY(run({u"--format=json"_s}));
    QCOMPARE(devicesIn(), std::count_if(devices.cbegin(), devices.cend(), std::not_fn(isRootHub)));

    const QString ids = u"%1:%2"_s.arg(rootHub->vendorId(), 4, 16, '0'_L1).arg(rootHub->productId(), 4, 16, '0'_L1);
    for (const QString &name : {ids, QString(u"--device="_s + ids)}) {
        QVERIFY(run({u"--format=json"_s, name}));
        QVERIFY(devicesIn() > 0);
    }
}

void tst_LintCommand::listsRules()
{
    QCOMPARE(run({u"--rules"_s}), ExitCode::Success);
    QCOMPARE(m_output.count('\n'), QUsbLint::rules().size());
    QVERIFY(m_output.contains("CFG-TOTAL     warning  "));
    QCOMPARE(run({u"--rules"_s, u"--format=json"_s}), ExitCode::Success);
    const QJsonArray rules = QJsonDocument::fromJson(m_output).array();
    QCOMPARE(rules.size(), QUsbLint::rules().size());
    QCOMPARE(rules.first().toObject().value("id"_L1).toString(), QUsbLint::rules().constFirst().id());
}

void tst_LintCommand::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("format") << QStringList {u"--format=xml"_s} << u"xml"_s;
    QTest::newRow("severity") << QStringList {u"--fail-on=all"_s} << u"all"_s;
    QTest::newRow("rule") << QStringList {u"--rule=EP-XXX"_s} << u"EP-XXX"_s;
    QTest::newRow("ignored rule") << QStringList {u"--ignore=EP-XXX"_s} << u"EP-XXX"_s;
    QTest::newRow("speed") << QStringList {u"--speed=warp"_s} << u"warp"_s;
    QTest::newRow("speed of devices") << QStringList {u"--speed=high"_s} << u"file"_s;
    QTest::newRow("speed of a device") << QStringList {u"--speed=high"_s, u"1209:0001"_s} << u"file"_s;
    QTest::newRow("ids") << QStringList {u"12x9:1"_s} << u"12x9"_s;
    QTest::newRow("rules of a device") << QStringList {u"--rules"_s, u"1209:1"_s} << u"1209:1"_s;
}

void tst_LintCommand::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, word);
    QCOMPARE(run(arguments), ExitCode::Usage);
    QVERIFY2(m_usageError.message().contains(word), qPrintable(m_usageError.message()));
}

void tst_LintCommand::reportsMissingFiles()
{
    const QString name = m_directory.filePath(u"missing.json"_s);
    QCOMPARE(run({name}), ExitCode::Usage);
    QVERIFY2(m_errorOutput.contains(name.toUtf8()), m_errorOutput);
    QCOMPARE(m_output, QByteArray());
    QCOMPARE(run({u"1209:0003"_s}), ExitCode::Usage);
    QCOMPARE(m_output, QByteArray());
}

QUSB_TEST(tst_LintCommand)
#include "tst_lintcommand.moc"
