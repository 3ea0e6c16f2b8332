// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "lintcases.h"

#include "qusblint.h"
#include "testprogram.h"

#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace DescriptorBytes;
using namespace LintCases;
using namespace Qt::StringLiterals;
using Severity = QUsbDescriptorField::Severity;

/* A speed that is not known is none of the speeds: what is wrong at each of them is found, and nothing else. */
class tst_LintSpeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheRulesThatNeedTheSpeed();
    void saysSoOnce();
    void findsWhatIsWrongAtEachSpeed_data();
    void findsWhatIsWrongAtEachSpeed();
    void findsNothingThatIsRightAtSomeSpeed_data();
    void findsNothingThatIsRightAtSomeSpeed();
    void recognizesSuperSpeed_data();
    void recognizesSuperSpeed();
};

static QList<QUsbLintFinding> findingsOf(const QList<QUsbLintFinding> &findings, QStringView rule)
{
    QList<QUsbLintFinding> result = findings;
    result.removeIf([rule](const QUsbLintFinding &finding) { return finding.ruleId() != rule; });
    return result;
}

static QUsbDeviceSnapshot withoutSpeed(QUsbDeviceSnapshot snapshot)
{
    snapshot.setSpeed(Speed::Unknown);
    return snapshot;
}

static QSet<QString> rulesThatNeedTheSpeed()
{
    const auto note =
        findingsOf(QUsbLint::check(deviceWith(interface(0, 0, 0), 1, Speed::Unknown)), u"DEV-SPEED").value(0);
    QSet<QString> result;
    const QList<QUsbLintRule> rules = QUsbLint::rules();
    for (const QUsbLintRule &rule : rules) {
        if (note.message().contains(QRegularExpression(u"\\b%1\\b(?!-)"_s.arg(rule.id()))))
            result.insert(rule.id());
    }
    return result;
}

// Whatever is found at a speed only depends on it. That it is in the list, and nothing else is, is for the cases to show.
void tst_LintSpeed::namesTheRulesThatNeedTheSpeed()
{
    const QSet<QString> named = rulesThatNeedTheSpeed();
    QVERIFY(!named.isEmpty());
    QSet<QString> lost;
    QStringList notNamed;
    const QList<LintCase> cases = LintCases::all();
    for (const LintCase &lintCase : cases) {
        const QString rule = QString::fromLatin1(lintCase.rule);
        const bool isFound = !findingsOf(QUsbLint::check(withoutSpeed(lintCase.broken)), rule).isEmpty();
        if (isFound || lintCase.broken.speed() == Speed::Unknown)
            continue;
        lost.insert(rule);
        if (!named.contains(rule))
            notNamed += rule + u", "_s + QString::fromLatin1(lintCase.title);
    }
    QCOMPARE(notNamed.join(u"; "_s), QString());
    const QSet<QString> neverNeeded = QSet<QString>(named).subtract(lost);
    QCOMPARE(QStringList(neverNeeded.cbegin(), neverNeeded.cend()).join(u' '), QString());
}

void tst_LintSpeed::saysSoOnce()
{
    const QByteArray two =
        device(2) + configuration(1, 1, interface(0, 0, 0)) + configuration(2, 1, interface(0, 0, 0));
    const QList<QUsbLintFinding> notes = findingsOf(QUsbLint::check(snapshotOf(two, Speed::Unknown)), u"DEV-SPEED");
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.constFirst().severity(), Severity::Information);
    QCOMPARE(notes.constFirst().offset(), 0);
    QVERIFY(findingsOf(QUsbLint::check(snapshotOf(two, Speed::Full)), u"DEV-SPEED").isEmpty());
    // Nothing of a report depends on the speed; a configuration by itself does.
    const QByteArray report = bytes({0x05, 1, 0xa1, 1, 0xc0});
    QVERIFY(QUsbLint::check(snapshotOf(report, Speed::Unknown, BlockKind::HidReport)).isEmpty());
    const QByteArray alone = configuration(1, 1, interface(0, 0, 0));
    QCOMPARE(findingsOf(QUsbLint::check(snapshotOf(alone, Speed::Unknown)), u"DEV-SPEED").size(), 1);
}

void tst_LintSpeed::findsWhatIsWrongAtEachSpeed_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("descriptors");
    const QByteArray plain = interface(0, 0, 0);
    const auto row = [](const char *rule, const char *title, const QByteArray &descriptors) {
        QTest::addRow("%s, %s", rule, title) << QByteArray(rule) << descriptors;
    };
    const auto endpointRow = [&](const char *rule, const char *title, const QByteArray &endpoint) {
        row(rule, title, device() + configuration(1, 1, interface(0, 0, 0) + interface(0, 1, 1) + endpoint));
    };
    endpointRow("EP-MPS", "bulk of 63 bytes", endpoint(0x81, 2, 63));
    endpointRow("EP-MPS", "bulk of 0 bytes", endpoint(0x81, 2, 0));
    endpointRow("EP-MPS", "bulk of 2047 bytes", endpoint(0x81, 2, 2047));
    endpointRow("EP-MPS", "control of 63 bytes", endpoint(0x01, 0, 63));
    endpointRow("EP-MPS", "interrupt of 1025 bytes", endpoint(0x81, 3, 1025, 1));
    endpointRow("EP-MPS", "isochronous of 1025 bytes", endpoint(0x81, 1, 1025, 1));
    endpointRow("EP-MPS", "transactions of bulk", endpoint(0x81, 2, 512 | 1 << 11));
    endpointRow("EP-MPS", "small transactions", endpoint(0x81, 3, 512 | 1 << 11, 1));
    endpointRow("EP-INT", "interrupt, 0", endpoint(0x81, 3, 8, 0));
    endpointRow("EP-INT", "isochronous, 0", endpoint(0x81, 1, 8, 0));
    endpointRow("EP-INT", "isochronous, 17", endpoint(0x81, 1, 8, 17));
    endpointRow("EP-RSV", "usage of bulk", endpoint(0x81, 0x12));
    row("DEV-MPS0", "10", patched(device() + configuration(1, 1, plain), 7, {10}));
    row("CFG-PWR", "502 mA", patched(device() + configuration(1, 1, plain), 18 + 8, {251}));
}

void tst_LintSpeed::findsWhatIsWrongAtEachSpeed()
{
    QFETCH(const QByteArray, rule);
    QFETCH(const QByteArray, descriptors);
    for (const Speed speed : {Speed::Unknown, Speed::Low, Speed::Full, Speed::High, Speed::Super, Speed::SuperPlus}) {
        const QList<QUsbLintFinding> findings = QUsbLint::check(snapshotOf(descriptors, speed));
        QVERIFY2(!findingsOf(findings, QString::fromLatin1(rule)).isEmpty(), qPrintable(QString::number(int(speed))));
    }
}

void tst_LintSpeed::findsNothingThatIsRightAtSomeSpeed_data()
{
    QTest::addColumn<QByteArray>("endpoint");
    QTest::newRow("bulk of 8 bytes") << endpoint(0x81, 2, 8);
    QTest::newRow("bulk of 64 bytes") << endpoint(0x81, 2, 64);
    QTest::newRow("bulk of 512 bytes") << endpoint(0x81, 2, 512);
    QTest::newRow("bulk of 1024 bytes") << endpoint(0x81, 2, 1024);
    QTest::newRow("bulk with an interval") << endpoint(0x81, 2, 512, 1);
    QTest::newRow("interrupt of 1024 bytes") << endpoint(0x81, 3, 1024, 16);
    QTest::newRow("interrupt every 255 ms") << endpoint(0x81, 3, 8, 255);
    QTest::newRow("interrupt with a usage") << endpoint(0x81, 0x13, 8, 1);
    QTest::newRow("isochronous of 0 bytes") << endpoint(0x81, 1, 0, 1);
    QTest::newRow("two transactions") << endpoint(0x81, 1, 513 | 1 << 11, 16);
}

void tst_LintSpeed::findsNothingThatIsRightAtSomeSpeed()
{
    QFETCH(const QByteArray, endpoint);
    const QByteArray contents = interface(0, 0, 0) + interface(0, 1, 1) + endpoint;
    const QList<QUsbLintFinding> findings = QUsbLint::check(deviceWith(contents, 1, Speed::Unknown));
    QCOMPARE(idsOf(findings, Severity::Warning).join(u"; "_s), QString());
}

void tst_LintSpeed::recognizesSuperSpeed_data()
{
    QTest::addColumn<int>("release");
    QTest::addColumn<int>("packetSize");
    QTest::addColumn<bool>("hasCompanion");
    QTest::addColumn<QString>("found"); // what the descriptors break at SuperSpeed; empty: it is not recognized
    QTest::newRow("all") << 0x0320 << 9 << true << u"EP-INT"_s;
    QTest::newRow("companion missing") << 0x0300 << 9 << false << u"SS-COMP"_s;
    QTest::newRow("release too low") << 0x0210 << 9 << true << u"DEV-VER"_s;
    QTest::newRow("wrong packet size") << 0x0320 << 64 << true << u"DEV-MPS0"_s;
    QTest::newRow("release alone") << 0x0320 << 64 << false << QString();
    QTest::newRow("companion alone") << 0x0210 << 64 << true << QString();
    QTest::newRow("none") << 0x0200 << 64 << false << QString();
}

void tst_LintSpeed::recognizesSuperSpeed()
{
    QFETCH(const int, release);
    QFETCH(const int, packetSize);
    QFETCH(const bool, hasCompanion);
    QFETCH(const QString, found);
    const QByteArray companion = hasCompanion ? bytes({6, 0x30, 0, 0, 0, 0}) : QByteArray();
    // A bulk endpoint with an interval, which it does not have at SuperSpeed only.
    const QByteArray contents = interface(0, 0, 1) + endpoint(0x81, 2, 1024, 1) + companion;
    QByteArray descriptors = patched(device() + configuration(1, 1, contents), 2, {release & 0xff, release >> 8});
    descriptors[7] = char(packetSize);
    const QList<QUsbLintFinding> findings = QUsbLint::check(snapshotOf(descriptors, Speed::Unknown));
    QCOMPARE(findingsOf(findings, u"DEV-SPEED").size(), 1);
    QCOMPARE(!findingsOf(findings, u"EP-INT").isEmpty(), !found.isEmpty());
    if (!found.isEmpty())
        QVERIFY2(!findingsOf(findings, found).isEmpty(), qPrintable(idsOf(findings).join(u"; "_s)));
    // If it is known, it is not guessed.
    QVERIFY(findingsOf(QUsbLint::check(snapshotOf(descriptors, Speed::High)), u"EP-INT").isEmpty());
}

QUSB_TEST(tst_LintSpeed)
#include "tst_lintspeed.moc"
