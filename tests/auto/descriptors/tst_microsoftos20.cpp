// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "descriptorbytes.h"
#include "fieldfacts.h"
#include "testprogram.h"

#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

using namespace DescriptorBytes;
using namespace Qt::StringLiterals;
using Context = QUsbDescriptorDecoder::Context;
using Field = QUsbDescriptorField;
using Kind = QUsbDescriptorField::Kind;
using Severity = QUsbDescriptorField::Severity;

/* Microsoft OS 2.0 descriptor sets and WebUSB URLs: what devices answer to requests of platforms. */
class tst_MicrosoftOs20 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nestsBySubsets();
    void functionNeedsNoConfiguration();
    void saysWhatEachFieldMeans_data();
    void saysWhatEachFieldMeans();
    void lengthsAreNotBelieved_data();
    void lengthsAreNotBelieved();
    void wronglyPlacedHeadersDoNotNest();
    void remarksOnImpossibleValues_data();
    void remarksOnImpossibleValues();
    void anyBytesWillDo();
    void decodesUrls_data();
    void decodesUrls();
};

static QByteArray utf16(const QString &text, int zeros = 1)
{
    QByteArray result;
    for (const QChar c : text)
        result += bytes({c.unicode() & 0xff, c.unicode() >> 8});
    return result + QByteArray(2 * zeros, '\0');
}

static QByteArray feature(int type, const QByteArray &contents)
{
    return bytes({int(contents.size() + 4) & 0xff, int(contents.size() + 4) >> 8, type, 0}) + contents;
}

static QByteArray registryProperty(int type, const QByteArray &name, const QByteArray &data)
{
    return feature(4, bytes({type, 0, int(name.size()), 0}) + name + bytes({int(data.size()), 0}) + data);
}

static QByteArray subset(int type, int number, const QByteArray &contents, int total = -1)
{
    const int length = total < 0 ? int(contents.size()) + 8 : total;
    return bytes({8, 0, type, 0, number, 0, length & 0xff, length >> 8}) + contents;
}

static QByteArray set(const QByteArray &contents, int total = -1)
{
    const int length = total < 0 ? int(contents.size()) + 10 : total;
    return bytes({10, 0, 0, 0, 0, 0, 3, 6, length & 0xff, length >> 8}) + contents;
}

static QByteArray compatibleId()
{
    return feature(3, "WINUSB\0\0"_ba + QByteArray(8, '\0'));
}

static Field decoded(const QByteArray &bytes,
                     QUsbDescriptorBlock::Kind content = QUsbDescriptorBlock::Kind::MicrosoftOs20Set)
{
    Context context;
    context.content = content;
    const Field root = QUsbDescriptorDecoder::decode(bytes, context);
    const QString fault = FieldTree::coverageFault(root, bytes);
    if (!fault.isEmpty())
        qFatal("%s", qPrintable(fault));
    if (!bytes.isEmpty() && FieldFacts::readAll(root) == 0)
        qFatal("Nothing to say.");
    return root;
}

void tst_MicrosoftOs20::nestsBySubsets()
{
    const QByteArray function = subset(2, 1, compatibleId() + registryProperty(1, utf16(u"Label"_s), utf16(u"QUsb"_s)));
    const QByteArray blob = set(subset(1, 0, function + subset(2, 3, compatibleId())) + feature(8, bytes({1, 0})));
    const QUsbDescriptorBlock block(QUsbDescriptorBlock::Kind::MicrosoftOs20Set, blob);
    const Field root = QUsbDescriptorDecoder::decode(block);
    QCOMPARE(root, decoded(blob));
    QCOMPARE(root.children().size(), 1);
    const Field setNode = root.children().constFirst();
    QCOMPARE(FieldFacts::namesOf(setNode),
             u"wLength wDescriptorType dwWindowsVersion wTotalLength Configuration Subset Header "
             "Vendor Revision Descriptor"_s);
    const Field configurationNode = setNode.child(u"Configuration Subset Header");
    QCOMPARE(FieldFacts::namesOf(configurationNode),
             u"wLength wDescriptorType bConfigurationValue bReserved wTotalLength Function Subset Header "
             "Function Subset Header"_s);
    const Field functionNode = configurationNode.child(u"Function Subset Header");
    QCOMPARE(FieldFacts::namesOf(functionNode),
             u"wLength wDescriptorType bFirstInterface bReserved wSubsetLength Compatible ID Descriptor "
             "Registry Property Descriptor"_s);
    QCOMPARE(functionNode.size(), function.size());
    QCOMPARE(FieldFacts::firstWrong(setNode,
                                    {u"dwWindowsVersion = 0x06030000 | Windows 8.1"_s,
                                     u"Configuration Subset Header/wTotalLength = %1"_s.arg(blob.size() - 16)}),
             QString());
    QCOMPARE(setNode.child(u"wTotalLength").remark(), QString());
    QCOMPARE(configurationNode.child(u"wTotalLength").remark(), QString());
    QCOMPARE(functionNode.child(u"wSubsetLength").remark(), QString());
}

void tst_MicrosoftOs20::functionNeedsNoConfiguration()
{
    const Field setNode = decoded(set(subset(2, 0, compatibleId()))).children().constFirst();
    const Field function = setNode.child(u"Function Subset Header");
    QCOMPARE(function.remark(), QString());
    QVERIFY(!function.child(u"Compatible ID Descriptor").isNull());
}

void tst_MicrosoftOs20::saysWhatEachFieldMeans_data()
{
    QTest::addColumn<QByteArray>("feature");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("names"); // after the first two
    QTest::addColumn<QStringList>("facts");
    const auto row = [](const char *title, const QByteArray &feature, const QString &name, const QString &names,
                        const QStringList &facts) { QTest::newRow(title) << feature << name << names << facts; };
    const QString registryNames =
        u"wPropertyDataType wPropertyNameLength PropertyName wPropertyDataLength PropertyData"_s;
    const QString registry = u"Registry Property Descriptor"_s;
    const QByteArray name = utf16(u"Name"_s);
    row("compatible ID", compatibleId(), u"Compatible ID Descriptor"_s, u"CompatibleID SubCompatibleID"_s,
        {u"wDescriptorType = 0x0003 | Compatible ID"_s, u"CompatibleID = WINUSB"_s, u"SubCompatibleID = "_s});
    row("string", registryProperty(1, name, utf16(u"Vélo"_s)), registry, registryNames,
        {u"wPropertyDataType = 1 | String"_s, u"wPropertyNameLength = 10"_s, u"PropertyName = Name"_s,
         u"wPropertyDataLength = 10"_s, u"PropertyData = Vélo"_s});
    row("strings", registryProperty(7, utf16(u"DeviceInterfaceGUIDs"_s), utf16(u"{A}"_s) + utf16(u"{B}"_s, 2)),
        registry, registryNames, {u"PropertyName = DeviceInterfaceGUIDs"_s, u"PropertyData = {A}; {B}"_s});
    row("binary", registryProperty(3, name, bytes({1, 2, 3})), registry, registryNames,
        {u"wPropertyDataType = 3 | Binary"_s, u"PropertyData = "_s});
    row("little-endian", registryProperty(4, name, bytes({1, 2, 3, 4})), registry, registryNames,
        {u"PropertyData = 0x04030201"_s});
    row("big-endian", registryProperty(5, name, bytes({1, 2, 3, 4})), registry, registryNames,
        {u"PropertyData = 0x01020304"_s});
    row("no data", registryProperty(3, name, {}), registry,
        u"wPropertyDataType wPropertyNameLength PropertyName wPropertyDataLength"_s, {});
    row("half a surrogate pair", registryProperty(1, name, bytes({0x3d, 0xd8, 0x42, 0, 0, 0})), registry, registryNames,
        {u"PropertyData = \ufffdB"_s});
    row("control characters", registryProperty(1, name, utf16(u"a\nb"_s)), registry, registryNames,
        {u"PropertyData = a\u240ab"_s});
    row("resume time", feature(5, bytes({10, 20})), u"Minimum USB Resume Time Descriptor"_s,
        u"bResumeRecoveryTime bResumeSignalingTime"_s,
        {u"bResumeRecoveryTime = 10 | 10 ms"_s, u"bResumeSignalingTime = 20 | 20 ms"_s});
    row("model", feature(6, QByteArray::fromHex("33221100554477668899aabbccddeeff")), u"Model ID Descriptor"_s,
        u"ModelID"_s, {u"ModelID = {00112233-4455-6677-8899-aabbccddeeff}"_s});
    row("CCGP", feature(7, {}), u"CCGP Device Descriptor"_s, QString(), {u"wDescriptorType = 0x0007 | CCGP device"_s});
    row("revision", feature(8, bytes({2, 1})), u"Vendor Revision Descriptor"_s, u"VendorRevision"_s,
        {u"VendorRevision = 258"_s});
    row("unknown", feature(9, bytes({2, 1})), u"Unknown Descriptor"_s, u"data"_s, {u"wDescriptorType = 0x0009"_s});
}

void tst_MicrosoftOs20::saysWhatEachFieldMeans()
{
    QFETCH(const QByteArray, feature);
    QFETCH(const QString, names);
    QFETCH(const QStringList, facts);
    const Field node = decoded(set(feature)).children().constFirst().children().last();
    QTEST(node.name(), "name");
    QCOMPARE(FieldFacts::namesOf(node), QString(u"wLength wDescriptorType "_s + names).trimmed());
    QCOMPARE(FieldFacts::firstWrong(node, facts), QString());
    QCOMPARE(node.remark(), QString());
    const QList<Field> fields = node.children();
    for (const Field &field : fields)
        QCOMPARE(field.remark(), QString());
}

void tst_MicrosoftOs20::lengthsAreNotBelieved_data()
{
    QTest::addColumn<QByteArray>("blob");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("rule");
    QTest::newRow("set too long") << set(compatibleId(), 99) << u"Descriptor Set Header/wTotalLength"_s
                                  << u"MSOS-TOTAL"_s;
    QTest::newRow("set too short") << set(compatibleId(), 9) << u"Descriptor Set Header/wTotalLength"_s
                                   << u"MSOS-TOTAL"_s;
    QTest::newRow("rest of a short set") << set(compatibleId(), 10) << u"Compatible ID Descriptor"_s << u"DESC-PLACE"_s;
    QTest::newRow("function too long") << set(subset(2, 0, compatibleId(), 999))
                                       << u"Descriptor Set Header/Function Subset Header/wSubsetLength"_s
                                       << u"MSOS-TOTAL"_s;
    QTest::newRow("feature too long") << set(bytes({9, 0, 8, 0, 1, 0})) << u"Descriptor Set Header/Damaged Descriptor"_s
                                      << u"DESC-LENGTH"_s;
    QTest::newRow("feature without length")
        << set(bytes({0, 0, 8, 0, 1, 0})) << u"Descriptor Set Header/Damaged Descriptor"_s << u"DESC-LENGTH"_s;
    QTest::newRow("one byte") << set(bytes({4})) << u"Descriptor Set Header/Damaged Descriptor"_s << u"DESC-LENGTH"_s;
    QTest::newRow("short feature") << set(feature(3, bytes({65})))
                                   << u"Descriptor Set Header/Compatible ID Descriptor"_s << u"DESC-SHORT"_s;
    QTest::newRow("name too long") << set(feature(4, bytes({1, 0, 200, 0, 65, 0, 66, 0})))
                                   << u"Descriptor Set Header/Registry Property Descriptor/PropertyName"_s
                                   << u"DESC-CUT"_s;
    QTest::newRow("data too long") << set(feature(4, bytes({3, 0, 2, 0, 0, 0, 200, 0, 1})))
                                   << u"Descriptor Set Header/Registry Property Descriptor/PropertyData"_s
                                   << u"DESC-CUT"_s;
}

void tst_MicrosoftOs20::lengthsAreNotBelieved()
{
    QFETCH(const QByteArray, blob);
    QFETCH(const QString, path);
    const Field field = FieldFacts::at(decoded(blob), path);
    QVERIFY(!field.isNull());
    QTEST(field.rule(), "rule");
    QVERIFY(!field.remark().isEmpty());
}

void tst_MicrosoftOs20::wronglyPlacedHeadersDoNotNest()
{
    QByteArray blob;
    for (int i = 0; i < 1000; ++i) { // each claims to hold all that follow
        const int left = 10 * (1000 - i);
        blob += bytes({10, 0, 0, 0, 0, 0, 3, 6, left & 0xff, left >> 8});
    }
    const Field root = decoded(blob);
    QCOMPARE(FieldTree::depth(root), 4);
    const Field setNode = root.children().constFirst();
    QCOMPARE(setNode.children().size(), 4 + 999);
    QCOMPARE(setNode.children().last().rule(), u"DESC-PLACE"_s);
    const Field nested = decoded(set(subset(2, 0, subset(1, 0, compatibleId()))));
    const Field inner = FieldFacts::at(nested, u"Descriptor Set Header/Function Subset Header"_s);
    QCOMPARE(inner.child(u"Configuration Subset Header").rule(), u"DESC-PLACE"_s);
    QVERIFY(!inner.child(u"Compatible ID Descriptor").isNull());
}

void tst_MicrosoftOs20::remarksOnImpossibleValues_data()
{
    QTest::addColumn<QByteArray>("feature");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *title, const QByteArray &feature, const QString &field, const QString &rule) {
        QTest::newRow(title) << feature << field << rule;
    };
    row("small letters", feature(3, "winusb\0\0"_ba + QByteArray(8, '\0')), u"CompatibleID"_s, u"MSOS-ID"_s);
    row("after zeros", feature(3, QByteArray(8, '\0') + "A\0A\0\0\0\0\0"_ba), u"SubCompatibleID"_s, u"MSOS-ID"_s);
    row("type 0", registryProperty(0, utf16(u"N"_s), {}), u"wPropertyDataType"_s, u"MSOS-TYPE"_s);
    row("GUIDs", registryProperty(1, utf16(u"DeviceInterfaceGUIDs"_s), utf16(u"{A}"_s)), u"wPropertyDataType"_s,
        u"MSOS-TYPE"_s);
    row("GUID", registryProperty(7, utf16(u"DeviceInterfaceGUID"_s), utf16(u"{A}"_s, 2)), u"wPropertyDataType"_s,
        u"MSOS-TYPE"_s);
    row("short number", registryProperty(4, utf16(u"N"_s), bytes({1, 2})), u"wPropertyDataLength"_s, u"MSOS-TYPE"_s);
    row("name without zero", registryProperty(3, utf16(u"N"_s, 0), bytes({1})), u"PropertyName"_s, u"MSOS-STRING"_s);
    row("odd text", registryProperty(1, utf16(u"N"_s), bytes({65, 0, 0})), u"PropertyData"_s, u"MSOS-STRING"_s);
    row("strings with one zero", registryProperty(7, utf16(u"N"_s), utf16(u"A"_s)), u"PropertyData"_s,
        u"MSOS-STRING"_s);
    row("recovery", feature(5, bytes({11, 20})), u"bResumeRecoveryTime"_s, u"MSOS-RESUME"_s);
    row("signaling", feature(5, bytes({10, 0})), u"bResumeSignalingTime"_s, u"MSOS-RESUME"_s);
}

void tst_MicrosoftOs20::remarksOnImpossibleValues()
{
    QFETCH(const QByteArray, feature);
    QFETCH(const QString, field);
    const Field node = decoded(set(feature)).children().constFirst().children().last().child(field);
    QVERIFY(!node.isNull());
    QTEST(node.rule(), "rule");
    QCOMPARE(node.severity(), Severity::Warning);
}

void tst_MicrosoftOs20::anyBytesWillDo()
{
    const QByteArray good =
        set(subset(1, 0,
                   subset(2, 1,
                          compatibleId() + registryProperty(7, utf16(u"DeviceInterfaceGUIDs"_s), utf16(u"{A}"_s, 2))
                              + feature(5, bytes({10, 20})))));
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY(FieldTree::depth(decoded(good.first(size))) <= 8);
    QRandomGenerator random(20261123);
    for (int i = 0; i < 5000; ++i) {
        QByteArray blob = good;
        for (int change = random.bounded(1, 6); change > 0; --change)
            blob[random.bounded(int(blob.size()))] =
                char(random.bounded(3) == 0 ? random.bounded(256) : random.bounded(12));
        QVERIFY(FieldTree::depth(decoded(blob)) <= 8);
    }
    const Field huge = decoded(set(QByteArray(70'000, '\0')));
    QCOMPARE(huge.children().last().rule(), u"DESC-SIZE"_s);
}

void tst_MicrosoftOs20::decodesUrls_data()
{
    QTest::addColumn<QByteArray>("descriptor");
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("rules");
    const auto row = [](const char *title, int scheme, const QByteArray &url, const QString &schemeText,
                        const QString &text, const QString &rules = {}) {
        QTest::newRow(title) << bytes({int(url.size()) + 3, 3, scheme}) + url << schemeText << text << rules;
    };
    row("http", 0, "example.com/a"_ba, u"0 | http://"_s, u"http://example.com/a"_s);
    row("https", 1, "example.com"_ba, u"1 | https://"_s, u"https://example.com"_s);
    row("none", 255, "ftp://example.com"_ba, u"255 | In the URL"_s, u"ftp://example.com"_s);
    row("UTF-8", 1, "exämple.com"_ba, u"1 | https://"_s, u"https://exämple.com"_s);
    row("unknown scheme", 2, "http://example.com"_ba, u"2"_s, u"http://example.com"_s, u"WEBUSB-SCHEME"_s);
    row("relative", 255, "example.com"_ba, u"255 | In the URL"_s, u"example.com"_s, u"WEBUSB-URL"_s);
    row("no UTF-8", 1, "ex\xff"_ba, u"1 | https://"_s, u"https://ex\ufffd"_s, u"WEBUSB-URL"_s);
}

void tst_MicrosoftOs20::decodesUrls()
{
    QFETCH(const QByteArray, descriptor);
    const Field root = decoded(descriptor, QUsbDescriptorBlock::Kind::WebUsbUrl);
    const Field node = root.children().constFirst();
    QCOMPARE(node.name(), u"URL Descriptor"_s);
    QCOMPARE(FieldFacts::namesOf(node), u"bLength bDescriptorType bScheme URL"_s);
    QTEST(FieldFacts::describe(node.child(u"bScheme")), "scheme");
    QTEST(node.child(u"URL").text(), "url");
    QTEST(QString(node.child(u"bScheme").rule() + node.child(u"URL").rule()), "rules");
    for (qsizetype size = 0; size < descriptor.size(); ++size)
        decoded(descriptor.first(size), QUsbDescriptorBlock::Kind::WebUsbUrl);
    QCOMPARE(decoded(descriptor, QUsbDescriptorBlock::Kind::Device).children().constFirst().name(),
             u"String Descriptor"_s);
}

QUSB_TEST(tst_MicrosoftOs20)
#include "tst_microsoftos20.moc"
