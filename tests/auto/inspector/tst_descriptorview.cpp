// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "descriptorview.h"
#include "fielddelegate.h"
#include "fieldtreeview.h"
#include "hexview.h"
#include "testprogram.h"

#include "qusbdevicesnapshot.h"

#include <QtTest/qtest.h>
#include <QtWidgets/qheaderview.h>

#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;

/*! Counts the rows whose size the view asks for. */
class CountingDelegate : public FieldDelegate
{
public:
    using FieldDelegate::FieldDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ++asked;
        return FieldDelegate::sizeHint(option, index);
    }
    mutable int asked = 0;
};

class tst_DescriptorView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesNotMeasureEachRow_data();
    void doesNotMeasureEachRow();
    void unfoldsDescriptorsAndNoDetails();
    void staysAsItWasForTheSameDevice();
    void findingsLeadToTheirFields();
    void meaningsHaveRoom();

private:
    static QUsbDeviceSnapshot camera(int frames);
};

/*! A camera with many frame descriptors, of 30 bytes each. */
QUsbDeviceSnapshot tst_DescriptorView::camera(int frames)
{
    QByteArray configuration = QByteArray::fromHex("0904000000ef000000"
                                                   "0904010000 0e020000"
                                                   "07240601010001");
    for (int i = 0; i < frames; ++i) {
        configuration += QByteArray::fromHex("1e240501008002e0010000fa0000004006009600"
                                             "15160500"
                                             "01151605000000");
        configuration[configuration.size() - 27] = char(i);
    }
    QByteArray head = QByteArray::fromHex("090200000201008032");
    const auto total = quint16(head.size() + configuration.size());
    head[2] = char(total & 0xff);
    head[3] = char(total >> 8);
    const QByteArray descriptors = QByteArray::fromHex("12010002ef02014009090100000100000001") + head + configuration;
    return QUsbDeviceSnapshot::fromInfo(QUsbDeviceInfo::fromDescriptors(descriptors, QUsbProtocol::Speed::High));
}

void tst_DescriptorView::doesNotMeasureEachRow_data()
{
    QTest::addColumn<int>("frames");
    for (const int frames : {20, 200, 2100}) // The last takes nearly 64 KiB.
        QTest::addRow("%d", frames) << frames;
}

void tst_DescriptorView::doesNotMeasureEachRow()
{
    QFETCH(const int, frames);
    DescriptorView view;
    CountingDelegate delegate;
    view.fieldView()->setItemDelegate(&delegate);
    view.resize(900, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QUsbDeviceSnapshot snapshot = camera(frames);
    QVERIFY(snapshot.info().descriptorBytes().size() > frames * 29);
    delegate.asked = 0;
    view.setSnapshot(snapshot);
    QVERIFY(!view.grab().isNull());
    QVERIFY2(delegate.asked < 2000, qPrintable(QString::number(delegate.asked)));
    delegate.asked = 0;
    view.setSnapshot(snapshot); // The device has been asked, say.
    QVERIFY(!view.grab().isNull());
    view.fieldView()->expandAll();
    QVERIFY(!view.grab().isNull());
    QVERIFY2(delegate.asked < 2000, qPrintable(QString::number(delegate.asked)));
}

void tst_DescriptorView::unfoldsDescriptorsAndNoDetails()
{
    DescriptorView view;
    view.setSnapshot(camera(3));
    const FieldTreeView *fields = view.fieldView();
    int unfolded = 0;
    int folded = 0;
    const std::function<void(const QModelIndex &)> look = [&](const QModelIndex &parent) {
        for (int row = 0; row < view.model()->rowCount(parent); ++row) {
            const QModelIndex index = view.model()->index(row, 0, parent);
            if (!view.model()->hasChildren(index))
                continue;
            const bool isDescriptor = view.model()->field(index).kind() == QUsbDescriptorField::Kind::Group;
            const bool hasOwnBytes = !parent.isValid() && view.model()->bytes(index) != view.model()->bytes();
            QCOMPARE(fields->isExpanded(index), isDescriptor && !hasOwnBytes);
            ++(fields->isExpanded(index) ? unfolded : folded);
            if (!hasOwnBytes)
                look(index);
        }
    };
    look({});
    QVERIFY(unfolded >= 6 && folded >= 1);
}

void tst_DescriptorView::staysAsItWasForTheSameDevice()
{
    DescriptorView view;
    const QUsbDeviceSnapshot snapshot = camera(3);
    view.setSnapshot(snapshot);
    FieldTreeView *fields = view.fieldView();
    const auto at = [&](std::initializer_list<int> rows) {
        QModelIndex index;
        for (const int row : rows)
            index = view.model()->index(row, 0, index);
        return index;
    };
    fields->collapse(at({0}));
    QModelIndex bits;
    for (int row = 0; row < view.model()->rowCount(at({1})); ++row) {
        if (view.model()->field(at({1, row})).kind() == QUsbDescriptorField::Kind::Field
            && view.model()->hasChildren(at({1, row})))
            bits = at({1, row});
    }
    QVERIFY(bits.isValid());
    const int bitsRow = bits.row();
    fields->expand(bits);
    fields->setCurrentIndex(view.model()->index(1, 0, bits));
    view.setSnapshot(snapshot);
    QVERIFY(!fields->isExpanded(at({0})));
    QVERIFY(fields->isExpanded(at({1})));
    QVERIFY(fields->isExpanded(at({1, bitsRow})));
    QCOMPARE(fields->currentIndex(), at({1, bitsRow, 1}));
}

void tst_DescriptorView::findingsLeadToTheirFields()
{
    DescriptorView view;
    view.resize(900, 400);
    view.show();
    QByteArray descriptors = camera(3).info().descriptorBytes();
    descriptors[7] = 7; // bMaxPacketSize0
    view.setSnapshot(QUsbDeviceSnapshot::fromInfo(QUsbDeviceInfo::fromDescriptors(descriptors, QUsbProtocol::Speed::High)));
    const auto counts = view.findingCounts();
    QVERIFY(counts.value(QUsbDescriptorField::Severity::Error) > 0);
    view.showFindings();
    const QModelIndex list = view.fieldView()->currentIndex().parent();
    QVERIFY(list.isValid());
    QVERIFY(view.fieldView()->visualRect(list).isValid());
    QCOMPARE(std::accumulate(counts.cbegin(), counts.cend(), 0), view.model()->rowCount(list));
    int led = 0;
    for (int row = 0; row < view.model()->rowCount(list); ++row) {
        const QModelIndex finding = view.model()->index(row, 0, list);
        view.fieldView()->setCurrentIndex(finding);
        QTest::keyClick(view.fieldView(), Qt::Key_Return);
        const QModelIndex current = view.fieldView()->currentIndex();
        if (current == finding)
            continue;
        ++led;
        QCOMPARE(current.data(QUsbDescriptorModel::OffsetRole), finding.data(QUsbDescriptorModel::OffsetRole));
        if (current.data().toString() == "bMaxPacketSize0"_L1)
            return;
    }
    QFAIL(qPrintable(QString::number(led)));
}

/*! Also in a window of 1024 pixels, which leaves the view 690. */
void tst_DescriptorView::meaningsHaveRoom()
{
    for (const int width : {690, 760, 900}) {
        DescriptorView view;
        view.resize(width, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setSnapshot(camera(3));
        QVERIFY(!view.grab().isNull()); // Lays the columns out.
        const QHeaderView *header = view.fieldView()->header();
        const int meaning = header->sectionSize(QUsbDescriptorModel::MeaningColumn);
        QVERIFY2(meaning >= 14 * view.fontMetrics().horizontalAdvance(u'0'), qPrintable(u"%1 of %2, %3"_s.arg(meaning).arg(view.fieldView()->viewport()->width()).arg(header->sectionPosition(QUsbDescriptorModel::MeaningColumn))));
        QVERIFY(view.fieldView()->viewport()->width() >= header->sectionPosition(QUsbDescriptorModel::MeaningColumn) + meaning);
    }
}

QUSB_TEST(tst_DescriptorView)
#include "tst_descriptorview.moc"
