// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "lintcases.h"

#include "qusblint.h"
#include "testprogram.h"

#include <QtCore/qdiriterator.h>
#include <QtCore/qrandom.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace DescriptorBytes;
using namespace LintCases;
using namespace Qt::StringLiterals;
using Severity = QUsbDescriptorField::Severity;

class tst_Lint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsBroken_data();
    void findsWhatIsBroken();
    void everyRuleIsTriggered();
    void rulesAreComplete_data();
    void rulesAreComplete();
    void tablesUseKnownRules();
    void findingSaysWhere();
    void findingsAreInOrder();
    void saysNothingTwice();
    void needsToHaveAsked();
    void saysNothingOfWhatIsNotKnown_data();
    void saysNothingOfWhatIsNotKnown();
    void makersOwnDescriptorsAreNoFault();
    void comparesSerialNumbers();
    void comparesPowerOfHubs();
    void stopsAtTheLimit();
    void nullValues();
    void anyBytesWillDo();
};

void tst_Lint::findsWhatIsBroken_data()
{
    QTest::addColumn<LintCase>("lintCase");
    const QList<LintCase> cases = LintCases::all();
    for (const LintCase &lintCase : cases)
        QTest::addRow("%s, %s", lintCase.rule.constData(), lintCase.title.constData()) << lintCase;
}

void tst_Lint::findsWhatIsBroken()
{
    QFETCH(const LintCase, lintCase);
    const QList<QUsbLintFinding> broken = QUsbLint::check(lintCase.broken);
    const QString rule = QString::fromLatin1(lintCase.rule);
    const auto isExpected = [&](const QUsbLintFinding &finding) {
        return finding.ruleId() == rule && (lintCase.path.isEmpty() || finding.path() == lintCase.path);
    };
    QVERIFY2(std::any_of(broken.cbegin(), broken.cend(), isExpected),
             qPrintable(rule + u": "_s + lintCase.path + u" is not in "_s + idsOf(broken).join(u"; "_s)));

    const QList<QUsbLintFinding> good = QUsbLint::check(lintCase.good);
    QCOMPARE(idsOf(good, Severity::Warning).join(u"; "_s), QString());
    QVERIFY(std::none_of(good.cbegin(), good.cend(), [&](const QUsbLintFinding &finding) {
        return finding.ruleId() == QLatin1StringView(lintCase.rule);
    }));
}

// A rule that nothing breaks, or that everything breaks, checks nothing.
void tst_Lint::everyRuleIsTriggered()
{
    QSet<QString> triggered;
    const QList<LintCase> cases = LintCases::all();
    for (const LintCase &lintCase : cases)
        triggered.insert(QString::fromLatin1(lintCase.rule));
    QStringList missing;
    const QList<QUsbLintRule> rules = QUsbLint::rules();
    for (const QUsbLintRule &rule : rules) {
        if (!triggered.contains(rule.id()))
            missing.append(rule.id());
    }
    QCOMPARE(missing, QStringList());
}

static QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void tst_Lint::rulesAreComplete_data()
{
    QTest::addColumn<QUsbLintRule>("rule");
    const QList<QUsbLintRule> rules = QUsbLint::rules();
    for (const QUsbLintRule &rule : rules)
        QTest::newRow(qPrintable(rule.id())) << rule;
}

void tst_Lint::rulesAreComplete()
{
    QFETCH(const QUsbLintRule, rule);
    QCOMPARE(QUsbLint::rule(rule.id()), rule);
    QVERIFY(rule.severity() != Severity::None);
    const auto rules = QUsbLint::rules();
    QCOMPARE(std::count_if(rules.cbegin(), rules.cend(), [&](const auto &other) { return other.id() == rule.id(); }),
             1);

    QVERIFY(!rule.subject().isEmpty() && !rule.title().isEmpty());
    QVERIFY2(rule.explanation().endsWith(u'.') && rule.remedy().endsWith(u'.'), qPrintable(rule.id()));
}

void tst_Lint::tablesUseKnownRules()
{
    QDirIterator sources(QStringLiteral(QUSB_SOURCE_DIR "/src/qusb"), {u"qusb*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    static const QRegularExpression ids(u"\"((?:DESC|DEV|CFG|IF|IAD|EP|SSP?|BOS|STR|HID|CDC|U[AV]C|MIDI|HUB|MSOS|"
                                        u"WEBUSB|DFU|CCID|MSC|PRN|PTP|TMC|HOST|PD|BILLBOARD)"
                                        "-[A-Z0-9]+)\""_s);
    QStringList unknown;
    int count = 0;
    while (sources.hasNext()) {
        const QString source = contentsOf(sources.next());
        for (auto matches = ids.globalMatch(source); matches.hasNext(); ++count) {
            const QString id = matches.next().captured(1);
            if (QUsbLint::rule(id).isNull())
                unknown.append(sources.fileName() + u": "_s + id);
        }
    }
    QVERIFY(count > 50);
    QCOMPARE(unknown, QStringList());
}

void tst_Lint::findingSaysWhere()
{
    const QUsbDeviceSnapshot snapshot = deviceWith(interface(0, 0, 1) + endpoint(0x81, 2, 64));
    const QList<QUsbLintFinding> findings = QUsbLint::check(QList<QUsbDeviceSnapshot> {deviceWith({}), snapshot});
    const auto it = std::find_if(findings.cbegin(), findings.cend(),
                                 [](const QUsbLintFinding &finding) { return finding.ruleId() == "EP-MPS"_L1; });
    QVERIFY(it != findings.cend());
    QCOMPARE(it->deviceIndex(), 1);
    QCOMPARE(it->offset(), 18 + 9 + 9 + 4);
    QCOMPARE(it->size(), 2);
    QCOMPARE(it->block(), snapshot.block(BlockKind::Device));
    QCOMPARE(it->severity(), Severity::Warning);
    QCOMPARE(it->section(), u"USB 2.0, 5.5.3 to 5.8.3"_s);
    QCOMPARE(it->remedy(), QUsbLint::rule(u"EP-MPS").remedy());
    QCOMPARE(it->field().name(), u"wMaxPacketSize"_s);
    QVERIFY(!it->message().isEmpty());

    // A rule of any descriptor is where the descriptor is.
    const QList<QUsbLintFinding> cut = QUsbLint::check(deviceWith(interface(0, 0, 1) + bytes({5, 5, 0x81, 2, 0})));
    QCOMPARE(cut.constLast().ruleId(), u"DESC-CUT"_s);
    QCOMPARE(cut.constLast().section(), u"USB 2.0, table 9-13"_s);
}

void tst_Lint::findingsAreInOrder()
{
    QUsbDeviceSnapshot snapshot = deviceWith(endpoint(0x80, 2, 64) + interface(0, 1, 3));
    snapshot.setBlock(QUsbDescriptorBlock(BlockKind::DeviceQualifier, bytes({10, 6, 0, 2, 0, 0, 0, 64, 0, 1})));
    const QList<QUsbLintFinding> findings = QUsbLint::check(snapshot);
    QVERIFY(findings.size() > 5);
    for (qsizetype i = 1; i < findings.size(); ++i) {
        const QUsbLintFinding &a = findings.at(i - 1);
        const QUsbLintFinding &b = findings.at(i);
        QVERIFY(a.block().kind() <= b.block().kind());
        if (a.block() != b.block())
            continue;
        QVERIFY(a.offset() <= b.offset());
        if (a.offset() == b.offset())
            QVERIFY(a.severity() >= b.severity());
    }
}

void tst_Lint::saysNothingTwice()
{
    const QList<LintCase> cases = LintCases::all();
    for (const LintCase &lintCase : cases) {
        const QList<QUsbLintFinding> findings = QUsbLint::check(lintCase.broken);
        for (qsizetype i = 1; i < findings.size(); ++i) {
            const bool isTwice = findings.at(i).ruleId() == findings.at(i - 1).ruleId()
                && findings.at(i).offset() == findings.at(i - 1).offset()
                && findings.at(i).block() == findings.at(i - 1).block();
            QVERIFY2(!isTwice, qPrintable(QString::fromLatin1(lintCase.rule + ", " + lintCase.title)));
        }
    }
}

void tst_Lint::needsToHaveAsked()
{
    QUsbDeviceSnapshot snapshot = deviceWith(interface(0, 0, 0));
    const QUsbDescriptorBlock block = snapshot.block(BlockKind::Device);
    snapshot.setBlock(block.withBytes(patched(block.bytes(), 2, {0x10, 0x02})));
    const QString missing = u"QUAL: Device"_s;
    QVERIFY(!idsOf(QUsbLint::check(snapshot)).contains(missing));
    snapshot.setBlock(QUsbDescriptorBlock(BlockKind::Device, block.bytes(), 0, 0, QUsbDescriptorBlock::Origin::Device));
    QVERIFY(idsOf(QUsbLint::check(snapshot)).contains(missing));
}

// An audio function: a terminal with ID 1, one more descriptor, and a stream from a terminal.
static QUsbDeviceSnapshot audioWith(const QByteArray &more, int terminalLink, int protocol = 0)
{
    const QByteArray terminal = bytes({12, 0x24, 2, 1, 1, 1, 0, 1, 0, 0, 0, 0});
    const int total = 9 + int(terminal.size() + more.size());
    return deviceWith(join({interface(0, 0, 0, 1, 1, protocol), bytes({9, 0x24, 1, 0, 1, total, 0, 1, 1}), terminal,
                            more, interface(1, 0, 0, 1, 2), bytes({7, 0x24, 1, terminalLink, 1, 1, 0})}),
                      2);
}

static QUsbDeviceSnapshot videoWith(const QByteArray &more, int terminalLink)
{
    const QByteArray terminal = bytes({17, 0x24, 2, 1, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0});
    const int total = 13 + int(terminal.size() + more.size());
    return deviceWith(
        join({bytes({8, 11, 0, 2, 14, 3, 0, 0}), interface(0, 0, 0, 14, 1),
              bytes({13, 0x24, 1, 0, 1, total, 0, 0, 0, 0, 0, 1, 1}), terminal, more, interface(1, 0, 1, 14, 2),
              bytes({13, 0x24, 1, 0, 13, 0, 0x81, 0, terminalLink, 0, 0, 0, 1}), endpoint(0x81)}),
        2);
}

static QUsbDeviceSnapshot streamWith(const QByteArray &formats)
{
    const QByteArray header = bytes({14, 0x24, 1, 1, 14 + int(formats.size()), 0, 0x81, 0, 1, 0, 0, 0, 1, 0});
    return deviceWith(join({interface(0, 0, 1, 14, 2), header, formats, endpoint(0x81)}));
}

// The other end of a link may be where nobody could look.
void tst_Lint::saysNothingOfWhatIsNotKnown_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QUsbDeviceSnapshot>("known"); // The rule is broken.
    QTest::addColumn<QUsbDeviceSnapshot>("notKnown"); // It may be broken.
    const auto row = [](const char *rule, const char *title, const QUsbDeviceSnapshot &known,
                        const QUsbDeviceSnapshot &notKnown) {
        QTest::addRow("%s, %s", rule, title) << QString::fromLatin1(rule) << known << notKnown;
    };
    const QByteArray unknown = bytes({5, 0x24, 0x4f, 7, 0});
    const QByteArray tooShort = bytes({3, 0x24, 2});
    const QByteArray output = bytes({9, 0x24, 3, 3, 1, 3, 0, 7, 0}); // from 7
    row("UAC-LINK", "terminal of a stream", audioWith({}, 7), audioWith(unknown, 7));
    row("UAC-LINK", "terminal without its ID", audioWith({}, 7), audioWith(tooShort, 7));
    row("UAC-LINK", "unit", audioWith(output, 1), audioWith(output + unknown, 1));
    row("UAC-LINK", "unknown protocol", audioWith({}, 2), audioWith({}, 1, 4));
    row("UVC-LINK", "terminal of a stream", videoWith({}, 7), videoWith(unknown, 7));
    const QByteArray format = bytes({11, 0x24, 6, 1, 1, 0, 1, 0, 0, 0, 0}); // of one frame
    row("UVC-FRAME", "frame", streamWith(format), streamWith(format + unknown));
    row("UVC-LINK", "unit", videoWith(output, 1), videoWith(output + unknown, 1));

    // What follows cannot be read.
    const QByteArray damage = bytes({0, 4, 1, 0, 0, 0xff, 0, 0, 0});
    const auto damaged = [&](const QByteArray &contents) { return deviceWith(contents + damage, 2); };
    const QByteArray zero = interface(0, 0, 0);
    const QByteArray association = bytes({8, 11, 0, 2, 2, 2, 0, 0}) + zero;
    row("IAD-RANGE", "damaged", deviceWith(association), damaged(association));
    const QByteArray header = bytes({5, 0x24, 0, 0x10, 1});
    const QByteArray modem = interface(0, 0, 0, 2, 2) + header + bytes({5, 0x24, 6, 0, 1});
    row("CDC-UNION", "damaged", deviceWith(modem), damaged(modem));
    row("CDC-EP", "damaged", deviceWith(modem), damaged(modem));
    row("CDC-FUNC", "damaged", deviceWith(interface(0, 0, 0, 2, 2) + header),
        damaged(interface(0, 0, 0, 2, 2) + header));
    row("HID-DESC", "damaged", deviceWith(interface(0, 0, 0, 3)), damaged(interface(0, 0, 0, 3)));
    row("UAC-LINK", "damaged", audioWith(output, 1),
        damaged(join({interface(0, 0, 0, 1, 1), bytes({9, 0x24, 1, 0, 1, 18, 0, 1, 1}), output})));
    row("UVC-IAD", "damaged", deviceWith(interface(0, 0, 0, 14, 1)), damaged(interface(0, 0, 0, 14, 1)));
    const QByteArray sink = zero + interface(0, 1, 1) + endpoint(0x01, 0x05, 192, 4);
    row("EP-SYNC", "damaged", deviceWith(sink), damaged(sink));
    // Nor what was not sent.
    row("IAD-RANGE", "too few bytes", deviceWith(association),
        snapshotOf(device() + configuration(1, 2, association, int(association.size()) + 18)));

    QUsbDeviceSnapshot asked = deviceWith(zero);
    asked.setBlock(
        QUsbDescriptorBlock(BlockKind::String, bytes({4, 3, 9, 4}), 0, 0, QUsbDescriptorBlock::Origin::Device));
    QUsbDeviceSnapshot brokenOff = asked;
    brokenOff.setQueryError(QUsbError(QUsbError::Kind::NotFound, u"Unplugged."_s));
    row("STR-LANG", "broken off", asked, brokenOff);
    row("QUAL", "broken off", asked, brokenOff);
}

void tst_Lint::saysNothingOfWhatIsNotKnown()
{
    QFETCH(const QString, rule);
    QFETCH(const QUsbDeviceSnapshot, known);
    QFETCH(const QUsbDeviceSnapshot, notKnown);
    const auto isMeant = [&](const QUsbLintFinding &finding) { return finding.ruleId() == rule; };
    const QList<QUsbLintFinding> found = QUsbLint::check(known);
    QVERIFY2(std::any_of(found.cbegin(), found.cend(), isMeant), qPrintable(idsOf(found).join(u"; "_s)));
    const QList<QUsbLintFinding> notFound = QUsbLint::check(notKnown);
    QVERIFY2(std::none_of(notFound.cbegin(), notFound.cend(), isMeant), qPrintable(idsOf(notFound).join(u"; "_s)));
}

// Class FFh uses the descriptors of other classes for what it likes.
void tst_Lint::makersOwnDescriptorsAreNoFault()
{
    const QByteArray toItself = bytes({5, 0x24, 6, 0, 0});
    const auto severityOf = [&](int interfaceClass) {
        const QUsbDeviceSnapshot snapshot =
            deviceWith(interface(0, 0, 0, interfaceClass, 2) + bytes({5, 0x24, 0, 0x10, 1}) + toItself);
        const QList<QUsbLintFinding> findings = QUsbLint::check(snapshot);
        const auto it = std::find_if(findings.cbegin(), findings.cend(),
                                     [](const QUsbLintFinding &finding) { return finding.ruleId() == "CDC-UNION"_L1; });
        return it == findings.cend() ? Severity::None : it->severity();
    };
    QCOMPARE(severityOf(2), Severity::Warning);
    QCOMPARE(severityOf(0xff), Severity::Information);
    // What all devices have is checked there, too.
    const QUsbDeviceSnapshot snapshot = deviceWith(interface(0, 0, 1) + endpoint(0x81, 2, 64));
    QCOMPARE(idsOf(QUsbLint::check(snapshot), Severity::Warning).size(), 1);
}

void tst_Lint::comparesSerialNumbers()
{
    QUsbDeviceSnapshot one = deviceWith(interface(0, 0, 0));
    one.setStrings({}, {}, u"4711"_s);
    one.setPlace(1, 2, u"1-1"_s);
    QUsbDeviceSnapshot two = one;
    const auto warnings = [&] { return idsOf(QUsbLint::check(QList {one, two}), Severity::Warning); };
    QCOMPARE(warnings(), QStringList()); // the same device twice
    two.setPlace(1, 3, u"1-2"_s);
    QCOMPARE(warnings(), QStringList(u"STR-SER: Device / iSerialNumber"_s));
    QCOMPARE(QUsbLint::check(QList {one, two}).constLast().deviceIndex(), 1);
    two.setStrings({}, {}, u"4712"_s);
    QCOMPARE(warnings(), QStringList());
    two.setStrings({}, {}, u"4711"_s);
    two.setHost(u"another"_s);
    QCOMPARE(warnings(), QStringList());
}

void tst_Lint::comparesPowerOfHubs()
{
    const QByteArray descriptors = device() + configuration(1, 1, interface(0, 0, 0));
    const auto hub = [&](int attributes) {
        QUsbDeviceSnapshot snapshot = snapshotOf(patched(patched(descriptors, 4, {9, 0, 1}), 18 + 7, {attributes}));
        snapshot.setPlace(1, 2, u"1-1"_s);
        snapshot.setActiveConfigurationValue(1);
        return snapshot;
    };
    const auto device = [&](int power) {
        QUsbDeviceSnapshot snapshot = snapshotOf(patched(descriptors, 18 + 8, {power}));
        snapshot.setPlace(1, 3, u"1-1.4"_s);
        return snapshot;
    };
    const auto warnings = [](const QUsbDeviceSnapshot &a, const QUsbDeviceSnapshot &b) {
        return idsOf(QUsbLint::check(QList {a, b}), Severity::Warning);
    };
    QCOMPARE(warnings(hub(0x80), device(51)), QStringList(u"CFG-PWR: Configuration 1 / bMaxPower"_s));
    QCOMPARE(warnings(hub(0x80), device(50)), QStringList());
    QCOMPARE(warnings(hub(0xc0), device(51)), QStringList());
    QUsbDeviceSnapshot elsewhere = device(51);
    elsewhere.setPlace(1, 3, u"1-2"_s);
    QCOMPARE(warnings(hub(0x80), elsewhere), QStringList());
}

void tst_Lint::stopsAtTheLimit()
{
    QByteArray contents;
    while (contents.size() + 9 <= 65535 - 9)
        contents += bytes({9, 4, 9, 9, 9, 0, 0, 0, 0});
    const QList<QUsbLintFinding> findings = QUsbLint::check(deviceWith(contents));
    QCOMPARE(findings.size(), QUsbLint::MaximumFindings);
}

void tst_Lint::nullValues()
{
    QVERIFY(QUsbLint::check(QUsbDeviceSnapshot()).isEmpty());
    QVERIFY(QUsbLint::check(QList<QUsbDeviceSnapshot>()).isEmpty());
    QVERIFY(QUsbLint::rule(u"NO-SUCH").isNull());
    QCOMPARE(QUsbLintRule().title(), QString());
    QCOMPARE(QUsbLintRule().subject(), QString());
    QVERIFY(QUsbLintFinding().isNull());
    QCOMPARE(QUsbLintFinding().path(), QString());
    QCOMPARE(QUsbLintFinding(), QUsbLintFinding());
}

// Each bit of each snapshot counts for something; none of them may do harm.
void tst_Lint::anyBytesWillDo()
{
    const QList<LintCase> cases = LintCases::all();
    QRandomGenerator random(20261123);
    for (int i = 0; i < 3'000; ++i) {
        QUsbDeviceSnapshot snapshot = cases.at(random.bounded(int(cases.size()))).good;
        const QList<QUsbDescriptorBlock> blocks = snapshot.blocks();
        for (const QUsbDescriptorBlock &block : blocks) {
            QByteArray bytes = block.bytes();
            for (int change = random.bounded(4); change > 0 && !bytes.isEmpty(); --change) {
                const qsizetype at = random.bounded(int(bytes.size()));
                if (random.bounded(5) == 0)
                    bytes.truncate(at);
                else
                    bytes[at] = char(random.bounded(256));
            }
            snapshot.setBlock(block.withBytes(bytes));
        }
        snapshot.setSpeed(Speed(random.bounded(7)));
        const QList<QUsbLintFinding> findings = QUsbLint::check(snapshot);
        for (const QUsbLintFinding &finding : findings) {
            QVERIFY(!finding.message().isEmpty() && !finding.ruleId().isEmpty() && !finding.path().isEmpty());
            QVERIFY(finding.offset() >= 0 && finding.offset() + finding.size() <= finding.block().bytes().size());
        }
    }
}

QUSB_TEST(tst_Lint)
#include "tst_lint.moc"
