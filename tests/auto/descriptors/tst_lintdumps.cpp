// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "devicedumps.h"

#include "qusbcontext.h"
#include "qusblint.h"
#include "qusbsnapshotreader.h"
#include "qusbvirtualbus.h"
#include "qusbvirtualcatalogue.h"
#include "qusbvirtualdevice.h"
#include "testprogram.h"

#include <QtCore/qdir.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using BlockKind = QUsbDescriptorBlock::Kind;
using Severity = QUsbDescriptorField::Severity;

/* Lint on devices that exist, on malformed descriptors from outside the repository, and on the virtual devices. */
class tst_LintDumps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realDevicesHaveNoErrors_data();
    void realDevicesHaveNoErrors();
    void realDevicesBreakKnownRulesOnly_data();
    void realDevicesBreakKnownRulesOnly();
    void malformedDevicesAreFound_data();
    void malformedDevicesAreFound();
    void virtualDevicesAreClean_data();
    void virtualDevicesAreClean();

private:
    const QDir m_bad {QStringLiteral(QUSB_SHARED_DATA "/descriptors-bad")};
};

static QStringList linesOf(const QList<QUsbLintFinding> &findings, Severity least)
{
    QStringList lines;
    for (const QUsbLintFinding &finding : findings) {
        if (finding.severity() >= least)
            lines += u"[%1] %2: %3"_s.arg(finding.ruleId(), finding.path(), finding.message());
    }
    return lines;
}

void tst_LintDumps::realDevicesHaveNoErrors_data()
{
    QTest::addColumn<DeviceDump>("dump");
    for (const DeviceDump &dump : DeviceDumps::all())
        QTest::newRow(qPrintable(dump.name)) << dump;
}

void tst_LintDumps::realDevicesHaveNoErrors()
{
    QFETCH(const DeviceDump, dump);
    const QList<QUsbLintFinding> findings = QUsbLint::check(dump.snapshot);
    for (const QString &line : linesOf(findings, Severity::Information))
        qInfo().noquote() << line;
    // That root hubs send more than bLength says is no error.
    if (DeviceDumps::hasFaultyHubDescriptor(dump) && !dump.name.contains("root-hub"_L1))
        QEXPECT_FAIL("", "Its hub descriptor has not the length that it should have", Continue);
    QCOMPARE(linesOf(findings, Severity::Error), QStringList());
}

// The faults that devices really have, by their bytes. A new rule that finds more in devices that work is wrong, or
// belongs here.
void tst_LintDumps::realDevicesBreakKnownRulesOnly_data()
{
    QTest::addColumn<QUsbDeviceSnapshot>("snapshot");
    QTest::addColumn<QStringList>("rules");
    const std::pair<QString, QStringList> faults[] {
        {u"046d_0825"_s, {u"UAC-TOTAL"_s, u"UVC-FRAME"_s}},
        {u"0a12_4007"_s, {u"DESC-PLACE"_s}},
        {u"0bda_581"_s, {u"DEV-IAD"_s}},
        {u"1050_0407"_s, {u"CCID-PPS"_s}},
        {u"1e0e_9011"_s, {u"CDC-UNION"_s}},
        {u"298d_1010"_s, {u"IF-CLASS"_s}},
        {u"303a_4000"_s, {u"DEV-IAD"_s}},
        {u"32e4_9415"_s, {u"UVC-LINK"_s}},
        {u"gadget-"_s, {u"DEV-IAD"_s, u"SS-BPI"_s, u"STR-SER"_s}},
        {u"gadget-uvc"_s, {u"UVC-INT"_s}},
        {u"gadget-composite-camera"_s, {u"UVC-INT"_s}},
        {u"qemu-"_s, {u"STR-SER"_s, u"CCID-PPS"_s}},
        {u"qemu-audio"_s, {u"UAC-PROTOCOL"_s}},
        {u"qemu-audio-surround"_s, {u"UAC-TOTAL"_s}}, // 9 + 12 + 25 + 9 bytes, and wTotalLength 56
        {u"qemu-hub"_s, {u"DESC-CUT"_s, u"HUB-LEN"_s}},
        {u"qemu-mouse"_s, {u"HID-BCD"_s}},
        {u"qemu-tablet"_s, {u"HID-BCD"_s}},
        {u"qemu-wacom-tablet"_s, {u"HID-BCD"_s}},
        {u"qemu-root-hub-super"_s, {u"BOS-LPM"_s, u"BOS-SS"_s, u"SS-FUNCTIONALITY"_s}},
    };
    const QList<DeviceDump> dumps = DeviceDumps::all();
    const qsizetype ofTheTree = DeviceDumps::ofTheTree().size();
    for (qsizetype i = 0; i < dumps.size(); ++i) {
        QUsbDeviceSnapshot snapshot = dumps.at(i).snapshot;
        if (i >= ofTheTree)
            snapshot.setSpeed(QUsbProtocol::Speed::Unknown); // as it is in a file of bytes
        QStringList rules;
        for (const auto &[prefix, known] : faults) {
            if (dumps.at(i).name.startsWith(prefix))
                rules += known;
        }
        QTest::newRow(qPrintable(dumps.at(i).name)) << snapshot << rules;
    }
}

void tst_LintDumps::realDevicesBreakKnownRulesOnly()
{
    QFETCH(const QUsbDeviceSnapshot, snapshot);
    QFETCH(const QStringList, rules);
    QList<QUsbLintFinding> findings = QUsbLint::check(snapshot);
    findings.removeIf([&](const QUsbLintFinding &finding) { return rules.contains(finding.ruleId()); });
    QCOMPARE(linesOf(findings, Severity::Warning).join(u"; "_s), QString());
}

void tst_LintDumps::malformedDevicesAreFound_data()
{
    if (!m_bad.exists())
        QSKIP("The collection of malformed descriptors is not beside the repository (" QUSB_SHARED_DATA ").");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("rules"); // One of these; none: the device is possible.
    const QStringList damaged {u"DESC-LENGTH"_s, u"DESC-CUT"_s, u"DESC-SHORT"_s};
    const QHash<QString, QStringList> rules {
        {u"good.bin"_s, {}},
        {u"cfg-255-real-interfaces.bin"_s, {u"HOST-LIMIT"_s}},
        {u"cfg-nif-0-with-if.bin"_s, {u"CFG-NIF"_s}},
        {u"cfg-nif-32.bin"_s, {u"CFG-NIF"_s}},
        {u"cfg-truncated-mid-ep.bin"_s, damaged},
        {u"cfg-wTotal-0.bin"_s, {u"CFG-TOTAL"_s}},
        {u"cfg-wTotal-8.bin"_s, {u"CFG-TOTAL"_s}},
        {u"cfg-wTotal-bigger-by-1.bin"_s, {u"CFG-TOTAL"_s}},
        {u"dev-b0-0.bin"_s, {u"DEV-MPS0"_s}},
        {u"dev-bLength255.bin"_s, {u"DEV-LEN"_s}},
        {u"dev-ncfg0.bin"_s, {u"DEV-NCFG"_s}},
        {u"dev-only-no-config.bin"_s, {u"DEV-NCFG"_s}},
        {u"dev-type-wrong.bin"_s, {u"DEV-LEN"_s}},
        {u"empty.bin"_s, {u"DEV-NONE"_s}},
        {u"ep-addr-0.bin"_s, {u"EP-ZERO"_s}},
        {u"ep-before-if.bin"_s, {u"DESC-PLACE"_s}},
        {u"ep-mps-0.bin"_s, {u"EP-MPS"_s}},
        {u"iad-count-255.bin"_s, {u"IAD-RANGE"_s}},
        {u"if-129-alts.bin"_s, {u"HOST-LIMIT"_s}},
        {u"if-dup-same-alt.bin"_s, {u"IF-ALT"_s}},
        {u"if-nep-0-has-2.bin"_s, {u"EP-NUM"_s}},
        {u"if-nep-30-has-1.bin"_s, {u"EP-NUM"_s}},
        {u"if-nep-33.bin"_s, {u"EP-NUM"_s}},
        {u"two-cfg-same-value.bin"_s, {u"CFG-DUP"_s}},
        {u"type0-descriptors.bin"_s, {u"DESC-TYPE"_s}},
    };
    const QStringList names = m_bad.entryList({u"*.bin"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name << rules.value(name, damaged);
}

void tst_LintDumps::malformedDevicesAreFound()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, rules);
    QByteArray bytes = DeviceDumps::contentsOf(m_bad.filePath(name));
    if (bytes.isNull())
        bytes = "";
    QUsbDeviceSnapshot snapshot;
    snapshot.setBlock(QUsbDescriptorBlock(BlockKind::Device, bytes));
    const QList<QUsbLintFinding> findings = QUsbLint::check(snapshot);
    const auto isMeant = [&](const QUsbLintFinding &finding) { return rules.contains(finding.ruleId()); };
    const QStringList lines = linesOf(findings, Severity::Warning);
    if (rules.isEmpty())
        QCOMPARE(lines, QStringList());
    else
        QVERIFY2(std::any_of(findings.cbegin(), findings.cend(), isMeant), qPrintable(lines.join(u'\n')));
}

void tst_LintDumps::virtualDevicesAreClean_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QUsbVirtualCatalogue::deviceNames();
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void tst_LintDumps::virtualDevicesAreClean()
{
    QFETCH(const QString, name);
    QUsbVirtualBus bus;
    const std::unique_ptr<QUsbVirtualDevice> device = QUsbVirtualCatalogue::create(name);
    QVERIFY(!bus.plug(device.get()).isError());
    QUsbContext context(&bus);
    const QList<QUsbDeviceInfo> devices = context.devices();
    QVERIFY(!devices.isEmpty());
    for (const QUsbDeviceInfo &info : devices) {
        const auto future = QUsbSnapshotReader::read(&context, info, QUsbSnapshotReader::Source::SystemAndDevice);
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result());
        QCOMPARE(linesOf(QUsbLint::check(future.result().value()), Severity::Warning), QStringList());
    }
}

QUSB_TEST(tst_LintDumps)
#include "tst_lintdumps.moc"
