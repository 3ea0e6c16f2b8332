// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testdescriptors.h"

#include "qusbdescriptordecoder.h"
#include "qusbdescriptormodel.h"
#include "qusbdeviceinfo_p.h"
#include "testprogram.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class tst_DescriptorModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyAtFirst();
    void showsADevice();
    void everyByteLeadsToItsField();
    void bitsAreNotWhereABytesLeads();
    void explainsStringsAndIdentifiers();
    void descriptorsAreToldApart();
    void toolTipNamesTheSpecification();
    void textsOfTheDeviceAreEscaped();
    void damagedDescriptorsAreShown();
    void showsAllThatASnapshotHolds();
    void eachBlockHasItsOwnBytes();
    void equalBlocksAreToldApart();
    void findingsAreWithTheirFields();

private:
    static QUsbDeviceInfo device(const QString &product = u"Probe"_s);
    static QModelIndex find(const QUsbDescriptorModel &model, const QString &name, const QModelIndex &below = {});
};

QUsbDeviceInfo tst_DescriptorModel::device(const QString &product)
{
    auto data = std::make_unique<QUsbDeviceInfoPrivate>();
    data->arrival = 77;
    data->speed = QUsbProtocol::Speed::High;
    data->product = product;
    data->setDescriptors(TestDescriptors::bulkDevice());
    return QUsbDeviceInfoPrivate::create(std::move(data));
}

QModelIndex tst_DescriptorModel::find(const QUsbDescriptorModel &model, const QString &name, const QModelIndex &below)
{
    for (int row = 0; row < model.rowCount(below); ++row) {
        const QModelIndex index = model.index(row, 0, below);
        if (index.data().toString() == name)
            return index;
        if (const QModelIndex inner = find(model, name, index); inner.isValid())
            return inner;
    }
    return {};
}

void tst_DescriptorModel::emptyAtFirst()
{
    const QUsbDescriptorModel model;
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 4);
    QVERIFY(model.device().isNull());
    QVERIFY(model.field().isNull());
    QVERIFY(model.bytes().isEmpty());
    QVERIFY(!model.indexForOffset(0).isValid());
}

void tst_DescriptorModel::showsADevice()
{
    QUsbDescriptorModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QVERIFY(resets.isValid());
    const QUsbDeviceInfo info = device();
    model.setDevice(info);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.device(), info);
    QCOMPARE(model.bytes(), info.descriptorBytes());
    QCOMPARE(model.rowCount(), 2); // The device descriptor, and the configuration with all that is in it.

    const QModelIndex length = find(model, u"bLength"_s);
    QVERIFY(length.isValid());
    QCOMPARE(length.siblingAtColumn(QUsbDescriptorModel::ValueColumn).data().toString(), u"18"_s);
    QCOMPARE(length.siblingAtColumn(QUsbDescriptorModel::OffsetColumn).data().toString(), u"0x0000"_s);
    const QModelIndex vendor = find(model, u"idVendor"_s);
    QCOMPARE(vendor.siblingAtColumn(QUsbDescriptorModel::ValueColumn).data().toString(), u"0x1209"_s);
    QCOMPARE(vendor.data(QUsbDescriptorModel::OffsetRole).value<qsizetype>(), 8);
    QCOMPARE(vendor.data(QUsbDescriptorModel::SizeRole).value<qsizetype>(), 2);
    QCOMPARE(model.field(vendor).name(), u"idVendor"_s);
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());

    model.setField({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.device().isNull());
}

void tst_DescriptorModel::everyByteLeadsToItsField()
{
    QUsbDescriptorModel model;
    model.setDevice(device());
    for (qsizetype offset = 0; offset < model.bytes().size(); ++offset) {
        const QModelIndex index = model.indexForOffset(offset);
        QVERIFY(index.isValid());
        const auto first = index.data(QUsbDescriptorModel::OffsetRole).value<qsizetype>();
        const auto size = index.data(QUsbDescriptorModel::SizeRole).value<qsizetype>();
        QVERIFY(offset >= first && offset < first + size);
        QVERIFY(model.field(index).kind() != QUsbDescriptorField::Kind::Group);
    }
    QVERIFY(!model.indexForOffset(-1).isValid());
    QVERIFY(!model.indexForOffset(model.bytes().size()).isValid());
}

void tst_DescriptorModel::bitsAreNotWhereABytesLeads()
{
    QUsbDescriptorModel model;
    model.setDevice(device());
    const QModelIndex attributes = find(model, u"bmAttributes"_s);
    QVERIFY(attributes.isValid());
    QVERIFY(model.rowCount(attributes) > 0);
    const QModelIndex bits = model.index(0, 0, attributes);
    QCOMPARE(model.field(bits).kind(), QUsbDescriptorField::Kind::BitField);
    QVERIFY(bits.siblingAtColumn(QUsbDescriptorModel::OffsetColumn).data().toString().startsWith("bit"_L1));
    QCOMPARE(model.indexForOffset(attributes.data(QUsbDescriptorModel::OffsetRole).value<qsizetype>()), attributes);
}

void tst_DescriptorModel::explainsStringsAndIdentifiers()
{
    QUsbDescriptorModel model;
    model.setDevice(device());
    const QModelIndex product = find(model, u"iProduct"_s);
    QCOMPARE(product.siblingAtColumn(QUsbDescriptorModel::MeaningColumn).data().toString(), u"“Probe”"_s);
    // The bytes alone do not tell.
    model.setField(QUsbDescriptorDecoder::decode(TestDescriptors::bulkDevice()));
    QVERIFY(!find(model, u"iProduct"_s)
                 .siblingAtColumn(QUsbDescriptorModel::MeaningColumn)
                 .data()
                 .toString()
                 .contains("Probe"_L1));
}

void tst_DescriptorModel::descriptorsAreToldApart()
{
    QUsbDescriptorModel model;
    model.setDevice(device());
    const auto meaning = [&model](const QString &name) {
        return find(model, name).siblingAtColumn(QUsbDescriptorModel::MeaningColumn).data().toString();
    };
    QCOMPARE(meaning(u"Configuration Descriptor"_s), u"Configuration 1"_s);
    QCOMPARE(meaning(u"Interface Descriptor"_s), u"Interface 0, setting 0, Vendor specific"_s);
    QCOMPARE(meaning(u"Endpoint Descriptor"_s), u"0x81, Bulk"_s);
}

void tst_DescriptorModel::toolTipNamesTheSpecification()
{
    QUsbDescriptorModel model;
    model.setDevice(device());
    const QString toolTip = find(model, u"idVendor"_s).data(Qt::ToolTipRole).toString();
    QVERIFY2(toolTip.contains("USB 2.0"_L1) || toolTip.contains("USB 3.2"_L1), qPrintable(toolTip));
}

void tst_DescriptorModel::textsOfTheDeviceAreEscaped()
{
    QUsbDescriptorModel model;
    model.setDevice(device(u"<b>\u202Ex</b>"_s));
    const QModelIndex product = find(model, u"iProduct"_s);
    QCOMPARE(product.siblingAtColumn(QUsbDescriptorModel::MeaningColumn).data().toString(), u"“<b>\uFFFDx</b>”"_s);
    QVERIFY(!product.data(Qt::ToolTipRole).toString().contains("<b>"_L1));
}

void tst_DescriptorModel::damagedDescriptorsAreShown()
{
    QUsbDescriptorModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QByteArray whole = TestDescriptors::bulkDevice();
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        model.setField(QUsbDescriptorDecoder::decode(whole.first(size)));
        for (qsizetype offset = 0; offset < size; ++offset)
            QVERIFY(model.indexForOffset(offset).isValid());
    }
}

static QUsbDeviceSnapshot snapshotOf(const QUsbDeviceInfo &device)
{
    using Kind = QUsbDescriptorBlock::Kind;
    QUsbDeviceSnapshot snapshot = QUsbDeviceSnapshot::fromInfo(device);
    snapshot.setBlock(QUsbDescriptorBlock(Kind::Bos, QByteArray::fromHex("050f0c000107100202000000")));
    const QByteArray report = QByteArray::fromHex("05010902a101c0");
    snapshot.setBlock(QUsbDescriptorBlock(Kind::HidReport, report, 0));
    snapshot.setBlock(QUsbDescriptorBlock(Kind::HidReport, report, 1));
    snapshot.setBlock(QUsbDescriptorBlock(Kind::String, QByteArray::fromHex("04030904"), 0));
    snapshot.setBlock(QUsbDescriptorBlock(Kind::String, QByteArray::fromHex("0a0353006f006e006400"), 2, 0x0409));
    snapshot.setAttribute(u"rx_lanes"_s, u"1"_s);
    snapshot.setInterfaceState({0, u"usbhid"_s, {u"/dev/hidraw0"_s}});
    snapshot.addNote(u"The device did not answer."_s);
    return snapshot;
}

void tst_DescriptorModel::showsAllThatASnapshotHolds()
{
    QUsbDescriptorModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QUsbDeviceSnapshot snapshot = snapshotOf(device());
    model.setSnapshot(snapshot);
    QCOMPARE(model.snapshot(), snapshot);
    QVERIFY(model.device().isNull());
    QCOMPARE(model.bytes(), snapshot.info().descriptorBytes());
    const auto meaning = [&model](const QString &name) {
        return find(model, name).siblingAtColumn(QUsbDescriptorModel::MeaningColumn).data().toString();
    };
    QVERIFY(find(model, u"BOS Descriptor"_s).isValid());
    QVERIFY(find(model, u"USB 2.0 Extension Descriptor"_s).isValid());
    QCOMPARE(meaning(u"iProduct"_s), u"“Sond”"_s);
    QCOMPARE(meaning(u"rx_lanes"_s), u"1"_s);
    QCOMPARE(find(model, u"rx_lanes"_s).parent(), find(model, u"System"_s));
    QCOMPARE(meaning(u"Interface 0"_s), u"usbhid, /dev/hidraw0"_s);
    QCOMPARE(meaning(u"Note"_s), u"The device did not answer."_s);
    const QModelIndex system = find(model, u"System"_s);
    QVERIFY(model.bytes(system).isEmpty());
    QCOMPARE(system.data(QUsbDescriptorModel::SizeRole).value<qsizetype>(), 0);
    model.setSnapshot({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_DescriptorModel::eachBlockHasItsOwnBytes()
{
    QUsbDescriptorModel model;
    model.setSnapshot(snapshotOf(device()));
    const QModelIndex bos = find(model, u"BOS Descriptor"_s);
    QCOMPARE(model.bytes(bos).size(), 12);
    QCOMPARE(bos.data(QUsbDescriptorModel::OffsetRole).value<qsizetype>(), 0);
    for (qsizetype offset = 0; offset < 12; ++offset) {
        const QModelIndex index = model.indexForOffset(offset, bos);
        QVERIFY(index.isValid());
        QCOMPARE(model.bytes(index), model.bytes(bos));
    }
    QVERIFY(!model.indexForOffset(12, bos).isValid());
    QCOMPARE(model.field(model.indexForOffset(7, bos)).name(), u"bDevCapabilityType"_s);
    QCOMPARE(model.field(model.indexForOffset(8)).name(), u"idVendor"_s);
    const QModelIndex string = find(model, u"bString"_s);
    QCOMPARE(model.indexForOffset(5, string), string);
}

void tst_DescriptorModel::equalBlocksAreToldApart()
{
    QUsbDescriptorModel model;
    model.setSnapshot(snapshotOf(device()));
    const QModelIndex first = find(model, u"HID report descriptor of interface 0"_s);
    const QModelIndex second = find(model, u"HID report descriptor of interface 1"_s);
    QVERIFY(first.isValid());
    QVERIFY(second.isValid());
    QCOMPARE(model.bytes(first), model.bytes(second));
    const auto top = [](QModelIndex index) {
        while (index.parent().isValid())
            index = index.parent();
        return index;
    };
    QCOMPARE(top(model.indexForOffset(1, first)), first);
    QCOMPARE(top(model.indexForOffset(1, second)), second);
}

void tst_DescriptorModel::findingsAreWithTheirFields()
{
    QByteArray descriptors = TestDescriptors::bulkDevice();
    descriptors[18 + 7] = char(0x00); // Bit 7 of the configuration's attributes must be set.
    QUsbDescriptorModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSnapshot(
        QUsbDeviceSnapshot::fromInfo(QUsbDeviceInfo::fromDescriptors(descriptors, QUsbProtocol::Speed::High)));
    const QModelIndex attributes = find(model, u"bmAttributes"_s, find(model, u"Configuration Descriptor"_s));
    const auto severity = [](const QModelIndex &index) {
        return index.data(QUsbDescriptorModel::SeverityRole).value<QUsbDescriptorField::Severity>();
    };
    QCOMPARE(severity(attributes), QUsbDescriptorField::Severity::Warning);
    QVERIFY(attributes.data(Qt::ToolTipRole).toString().contains("CFG-B7"_L1));
    const QModelIndex finding = find(model, u"CFG-B7"_s, find(model, u"Findings"_s));
    QVERIFY(finding.isValid());
    QCOMPARE(severity(finding), QUsbDescriptorField::Severity::Warning);
    QCOMPARE(finding.data(QUsbDescriptorModel::OffsetRole).value<qsizetype>(), 18 + 7);
    QCOMPARE(finding.data(QUsbDescriptorModel::SizeRole).value<qsizetype>(), 1);
    QCOMPARE(model.bytes(finding), model.bytes());

    model.setSnapshot(QUsbDeviceSnapshot::fromInfo(device()));
    QVERIFY(!find(model, u"CFG-B7"_s).isValid());
}

QUSB_TEST(tst_DescriptorModel)
#include "tst_descriptormodel.moc"
