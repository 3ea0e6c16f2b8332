// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "descriptorbytes.h"

#include "qusbdescriptordecoder.h"
#include "qusbdescriptorhtml.h"
#include "qusbdescriptorjson.h"
#include "qusbdescriptortext.h"
#include "testprogram.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

using namespace DescriptorBytes;
using namespace Qt::StringLiterals;

/* Text, JSON and HTML of a device that means no good. */
class tst_DescriptorPrinters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textHasEachField();
    void textHasRemarksAndStrings();
    void jsonHasEachByte();
    void jsonHasWhatTheTreeHas();
    void numbersAreExact();
    void htmlIsEscaped();
    void htmlLoadsNothing();
    void htmlIsBalanced();
};

// A string that tries to get out of a page, a line and a terminal.
static const QString hostile = u"<script>alert(\"1\")</script>&'\x1b[31m\n\u202e"_s;

static QByteArray stringDescriptor(const QString &text)
{
    QByteArray result = bytes({int(text.size() * 2 + 2), 3});
    for (const QChar c : text)
        result += bytes({c.unicode() & 0xff, c.unicode() >> 8});
    return result;
}

static QByteArray blob()
{
    const QByteArray contents = join({interface(0, 0, 2), endpoint(0x81), bytes({4, 0xfe, 1, 2}), endpoint(0x02),
                                      bytes({200, 5, 1})}); // ends within itself
    return device() + configuration(1, 1, contents);
}

static QUsbDeviceSnapshot snapshot()
{
    using Kind = QUsbDescriptorBlock::Kind;
    QUsbDeviceSnapshot result;
    result.setBlock(QUsbDescriptorBlock(Kind::Device, blob()));
    for (const quint8 index : {1, 2, 3, 4, 5})
        result.setBlock(QUsbDescriptorBlock(Kind::String, stringDescriptor(hostile), index, 0x0409));
    result.setBlock(QUsbDescriptorBlock::other(hostile, bytes({1, 2, 3})));
    result.setStrings(hostile, hostile, hostile);
    result.setPlace(1, 2, hostile);
    result.setSpeed(QUsbProtocol::Speed::High);
    result.setAttribute(hostile, hostile);
    result.setInterfaceState({0, hostile, {hostile}});
    result.setHost(hostile);
    result.setTool(hostile);
    result.addNote(hostile);
    return result;
}

static QUsbIdDatabase names()
{
    return QUsbIdDatabase("1209  <b>Generic</b>\n\t0001  \x1b[31mpid\n");
}

static void collect(const QUsbDescriptorField &node, QList<QUsbDescriptorField> &all)
{
    const QList<QUsbDescriptorField> children = node.children();
    for (const QUsbDescriptorField &child : children) {
        all += child;
        collect(child, all);
    }
}

void tst_DescriptorPrinters::textHasEachField()
{
    QList<QUsbDescriptorField> all;
    const QUsbDescriptorField tree = QUsbDescriptorDecoder::decode(blob(), QUsbProtocol::Speed::High);
    collect(tree, all);
    const QStringList lines = QUsbDescriptorText::toText(tree).split(u'\n');
    qsizetype line = 0;
    for (const QUsbDescriptorField &node : std::as_const(all)) {
        if (node.kind() == QUsbDescriptorField::Kind::BitField && node.name() == u"Reserved")
            continue;
        while (line < lines.size()
               && !(lines.at(line).trimmed().startsWith(node.name()) && lines.at(line).contains(node.valueText())))
            ++line;
        QVERIFY2(line < lines.size(), qPrintable(node.name()));
        ++line;
    }
}

void tst_DescriptorPrinters::textHasRemarksAndStrings()
{
    const QString text = QUsbDescriptorText::toText(snapshot(), names());
    QVERIFY(text.contains(u"[DESC-LENGTH]"_s));
    QVERIFY(text.contains(u"c8 05 01"_s));
    QVERIFY(text.contains(u"ID 1209:0001 <script>"_s));
    QVERIFY(text.contains(u"iProduct            2           <script>"_s));
    for (const QChar c : text)
        QVERIFY(c == u'\n' || (c >= u' ' && c != QChar(0x202e)));
}

static void collectHex(const QJsonArray &nodes, QByteArray &hex)
{
    for (const QJsonValue &value : nodes) {
        const QJsonObject node = value.toObject();
        hex += node.value("hex"_L1).toString().toLatin1();
        collectHex(node.value("children"_L1).toArray(), hex);
    }
}

void tst_DescriptorPrinters::jsonHasEachByte()
{
    const QJsonObject document = QJsonDocument::fromJson(QUsbDescriptorJson::toJson({snapshot()}, names())).object();
    QCOMPARE(document.value("format"_L1).toString(), u"qusb-descriptors"_s);
    QCOMPARE(document.value("version"_L1).toInt(), QUsbDescriptorJson::Version);
    const QJsonObject device = document.value("devices"_L1).toArray().first().toObject();
    QCOMPARE(device.value("product"_L1).toString(), hostile);
    QCOMPARE(device.value("vendorName"_L1).toString(), u"<b>Generic</b>"_s);
    const QJsonArray blocks = device.value("blocks"_L1).toArray();
    const QList<QUsbDescriptorBlock> expected = snapshot().blocks();
    QCOMPARE(blocks.size(), expected.size());
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        QByteArray hex;
        collectHex(blocks.at(i).toObject().value("descriptors"_L1).toArray(), hex);
        QCOMPARE(hex, expected.at(i).bytes().toHex());
        QCOMPARE(blocks.at(i).toObject().value("kind"_L1).toString(), expected.at(i).name());
    }
}

static void compare(const QJsonObject &object, const QUsbDescriptorField &node)
{
    QCOMPARE(object.value("name"_L1).toString(), node.name());
    QCOMPARE(object.value("offset"_L1).toInteger(), node.offset());
    QCOMPARE(object.value("size"_L1).toInteger(), node.size());
    const bool hasNumber = node.format() != QUsbDescriptorField::Format::None;
    QCOMPARE(object.value("value"_L1).toInteger(-1), hasNumber ? qint64(node.value()) : -1);
    QCOMPARE(object.value("valueText"_L1).toString(), node.valueText());
    QCOMPARE(object.value("text"_L1).toString(), node.text());
    QCOMPARE(object.value("unit"_L1).toString(), node.unit());
    QCOMPARE(object.value("section"_L1).toString(), node.section());
    QCOMPARE(object.value("rule"_L1).toString(), node.rule());
    QCOMPARE(object.value("remark"_L1).toString(), node.remark());
    QCOMPARE(object.value("bits"_L1).toObject().value("width"_L1).toInt(), node.bitWidth());
    const QJsonArray objects = object.value("children"_L1).toArray();
    const QList<QUsbDescriptorField> nodes = node.children();
    QCOMPARE(objects.size(), nodes.size());
    for (qsizetype i = 0; i < nodes.size() && !QTest::currentTestFailed(); ++i)
        compare(objects.at(i).toObject(), nodes.at(i));
}

void tst_DescriptorPrinters::jsonHasWhatTheTreeHas()
{
    const QUsbDescriptorField tree = QUsbDescriptorDecoder::decode(blob(), QUsbProtocol::Speed::High);
    const QJsonArray objects =
        QJsonDocument::fromJson(QUsbDescriptorJson::toJson(tree)).object().value("descriptors"_L1).toArray();
    const QList<QUsbDescriptorField> nodes = tree.children();
    QCOMPARE(objects.size(), nodes.size());
    for (qsizetype i = 0; i < nodes.size(); ++i)
        compare(objects.at(i).toObject(), nodes.at(i));
    const QJsonObject endpoint = objects.at(1)["children"_L1][8]["children"_L1][9].toObject();
    QCOMPARE(endpoint.value("name"_L1).toString(), u"Endpoint Descriptor"_s);
}

void tst_DescriptorPrinters::numbersAreExact()
{
    const QByteArray capability = bytes({5, 15, 12, 0, 1, 7, 16, 2, 0xff, 0xff, 0xff, 0xff});
    const QUsbDescriptorField tree = QUsbDescriptorDecoder::decode(capability);
    const QByteArray json = QUsbDescriptorJson::toJson(tree);
    QVERIFY(json.contains("\"value\": 4294967295"));
}

void tst_DescriptorPrinters::htmlIsEscaped()
{
    const QString html = QUsbDescriptorHtml::toHtml({snapshot()}, names());
    QVERIFY(html.contains(u"&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;"_s));
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(!html.contains(u"<b>"_s));
    for (const QChar c : html)
        QVERIFY(c == u'\n' || (c >= u' ' && c != QChar(0x202e)));
    const QString title = QUsbDescriptorHtml::toHtml(QUsbDescriptorDecoder::decode(blob()), hostile);
    QVERIFY(title.contains(u"<title>&lt;script&gt;"_s));
    QVERIFY(!title.contains(u"<script"_s));
}

void tst_DescriptorPrinters::htmlLoadsNothing()
{
    const QString html = QUsbDescriptorHtml::toHtml({snapshot(), snapshot()}, names());
    QVERIFY(html.contains(u"default-src 'none'"_s));
    QVERIFY(html.contains(u"prefers-color-scheme: dark"_s));
    for (const QString &way : {u"src="_s, u"href="_s, u"url("_s, u"@import"_s})
        QVERIFY2(!html.contains(way), qPrintable(way));
}

void tst_DescriptorPrinters::htmlIsBalanced()
{
    const QString html = QUsbDescriptorHtml::toHtml({snapshot()}, names());
    for (const QString &tag : {u"details"_s, u"summary"_s, u"table"_s, u"tr"_s, u"td"_s, u"div"_s, u"body"_s}) {
        const qsizetype begins = html.count(u'<' + tag + u'>') + html.count(u'<' + tag + u' ');
        QVERIFY(begins > 0);
        QCOMPARE(html.count(u"</"_s + tag + u'>'), begins);
    }
}

QUSB_TEST(tst_DescriptorPrinters)
#include "tst_descriptorprinters.moc"
