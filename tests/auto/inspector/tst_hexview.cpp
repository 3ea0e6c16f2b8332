// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "hexview.h"
#include "testprogram.h"

#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qscrollbar.h>

#include <memory>

using namespace Qt::StringLiterals;

class tst_HexView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }

    void clickingAByteActivatesIt();
    void clickingOutsideDoesNothing();
    void keyboardMoves();
    void draggingSelectsARange();
    void selectionIsClampedToTheData();
    void selectionScrollsIntoView();
    void copiesTheSelection();
    void emptyViewIsHarmless();
    void isReadOutLoud();
    void followsItsWidth();

private:
    QPoint centre(qsizetype offset) const { return m_view->byteRect(offset).center(); }
    std::unique_ptr<HexView> m_view;
};

void tst_HexView::init()
{
    m_view = std::make_unique<HexView>();
    QByteArray bytes;
    for (int i = 0; i < 1000; ++i)
        bytes.append(char(i));
    m_view->setData(bytes);
    m_view->resize(m_view->sizeHint());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void tst_HexView::clickingAByteActivatesIt()
{
    QSignalSpy activated(m_view.get(), &HexView::byteActivated);
    QVERIFY(activated.isValid());
    for (const qsizetype offset : {0, 7, 8, 15, 16, 39}) {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centre(offset));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.takeFirst().first().value<qsizetype>(), offset);
        QCOMPARE(m_view->currentByte(), offset);
        QCOMPARE(m_view->selectionSize(), 1);
    }
}

void tst_HexView::clickingOutsideDoesNothing()
{
    QSignalSpy activated(m_view.get(), &HexView::byteActivated);
    m_view->setData("abc");
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centre(3));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {1, 1});
    QCOMPARE(activated.size(), 0);
}

void tst_HexView::keyboardMoves()
{
    QSignalSpy activated(m_view.get(), &HexView::byteActivated);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->currentByte(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentByte(), 17);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentByte(), 16);
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_view->currentByte(), 999);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->currentByte(), 999);
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->currentByte(), 0);
    QCOMPARE(activated.size(), 7);

    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->selectionOffset(), 0);
    QCOMPARE(m_view->selectionSize(), 17);
    QCOMPARE(activated.size(), 7); // A range is no byte.
}

void tst_HexView::draggingSelectsARange()
{
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, centre(20));
    QMouseEvent move(QEvent::MouseMove, QPointF(centre(4)), m_view->viewport()->mapToGlobal(QPointF(centre(4))),
                     Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_view->viewport(), &move);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, centre(4));
    QCOMPARE(m_view->selectionOffset(), 4);
    QCOMPARE(m_view->selectionSize(), 17);
}

void tst_HexView::selectionIsClampedToTheData()
{
    m_view->setSelection(990, 100);
    QCOMPARE(m_view->selectionOffset(), 990);
    QCOMPARE(m_view->selectionSize(), 10);
    m_view->setSelection(-5, 10);
    QCOMPARE(m_view->selectionOffset(), 0);
    m_view->setSelection(5000, 10);
    QCOMPARE(m_view->selectionSize(), 0);
}

void tst_HexView::selectionScrollsIntoView()
{
    QVERIFY(m_view->verticalScrollBar()->maximum() > 0);
    m_view->setSelection(900, 4);
    QVERIFY(m_view->viewport()->rect().contains(m_view->byteRect(900)));
    m_view->setSelection(0, 500); // Too long to be seen as a whole: its beginning is.
    QVERIFY(m_view->viewport()->rect().contains(m_view->byteRect(0)));
}

void tst_HexView::copiesTheSelection()
{
    m_view->setSelection(10, 3);
    QTest::keySequence(m_view.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"0a 0b 0c"_s);
    QTest::keySequence(m_view.get(), QKeySequence::SelectAll);
    QCOMPARE(m_view->selectedBytes(), m_view->data());
}

void tst_HexView::emptyViewIsHarmless()
{
    m_view->setData({});
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->viewport()->rect().center());
    QTest::keySequence(m_view.get(), QKeySequence::Copy);
    QVERIFY(!m_view->grab().isNull());
    QCOMPARE(m_view->selectedBytes(), QByteArray());
}

void tst_HexView::isReadOutLoud()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centre(10));
    QVERIFY2(m_view->accessibleDescription().contains("0x0a"_L1), qPrintable(m_view->accessibleDescription()));
}

void tst_HexView::followsItsWidth()
{
    const int wide = m_view->byteRect(8).y();
    m_view->resize(m_view->minimumSizeHint().width(), 300);
    QCOMPARE_GT(m_view->byteRect(8).y(), wide); // Eight bytes in a row.
}

QUSB_TEST(tst_HexView)
#include "tst_hexview.moc"
