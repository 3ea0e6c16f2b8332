// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "hexview.h"

#include "icons.h"
#include "palettetint.h"

#include <QtGui/qaccessible.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qevent.h>
#include <QtGui/qfontdatabase.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qscrollbar.h>
#include <QtWidgets/qtooltip.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int GroupSize = 8; // A gap after so many bytes helps the eye.

bool isVisibleAscii(char byte)
{
    return byte >= ' ' && byte < 0x7f;
}

} // namespace

HexView::HexView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // Bytes are counted from left to right everywhere.
    viewport()->setCursor(Qt::IBeamCursor);
    setAccessibleName(tr("Bytes"));
    updateGeometryOfText();
}

void HexView::setData(const QByteArray &data)
{
    m_data = data;
    m_selectionOffset = 0;
    m_selectionSize = 0;
    m_current = 0;
    m_anchor = -1;
    updateGeometryOfText();
    verticalScrollBar()->setValue(0);
    updateAccessibleText();
}

void HexView::setSelection(qsizetype offset, qsizetype size)
{
    m_selectionOffset = std::clamp<qsizetype>(offset, 0, m_data.size());
    m_selectionSize = std::clamp<qsizetype>(size, 0, m_data.size() - m_selectionOffset);
    m_anchor = -1;
    if (m_selectionSize > 0) {
        if (m_current < m_selectionOffset || m_current >= m_selectionOffset + m_selectionSize)
            m_current = m_selectionOffset;
        ensureVisible(m_selectionOffset + m_selectionSize - 1);
        ensureVisible(m_selectionOffset);
    }
    updateAccessibleText();
    viewport()->update();
}

void HexView::clearSelection()
{
    setSelection(0, 0);
}

QByteArray HexView::selectedBytes() const
{
    return m_selectionSize > 0 ? m_data.sliced(m_selectionOffset, m_selectionSize) : m_data;
}

void HexView::copy() const
{
    if (!m_data.isEmpty())
        QGuiApplication::clipboard()->setText(QString::fromLatin1(selectedBytes().toHex(' ')));
}

QRect HexView::byteRect(qsizetype offset) const
{
    const auto row = int(offset / m_bytesPerRow) - verticalScrollBar()->value();
    const auto column = int(offset % m_bytesPerRow);
    return {hexX(column) - horizontalScrollBar()->value(), row * m_rowHeight, 2 * m_charWidth, m_rowHeight};
}

QSize HexView::sizeHint() const
{
    const int frame = 2 * frameWidth();
    return {contentWidth(16) + verticalScrollBar()->sizeHint().width() + frame, 12 * m_rowHeight + frame};
}

QSize HexView::minimumSizeHint() const
{
    const int frame = 2 * frameWidth();
    return {contentWidth(8) + verticalScrollBar()->sizeHint().width() + frame, 3 * m_rowHeight + frame};
}

int HexView::hexX(int column) const
{
    return (m_offsetDigits + 2 + column * 3 + column / GroupSize) * m_charWidth + m_charWidth / 2;
}

int HexView::asciiX(int column) const
{
    return hexX(m_bytesPerRow) + column * m_charWidth;
}

int HexView::contentWidth(int bytesPerRow) const
{
    const int hex = bytesPerRow * 3 + bytesPerRow / GroupSize;
    return (m_offsetDigits + 2 + hex + bytesPerRow + 1) * m_charWidth;
}

void HexView::updateGeometryOfText()
{
    const QFontMetrics metrics(font());
    m_charWidth = metrics.horizontalAdvance(u'0');
    m_rowHeight = metrics.height() + 2;
    m_offsetDigits = m_data.size() > 0xffff ? 8 : 4;
    m_bytesPerRow = viewport()->width() >= contentWidth(32) ? 32 : viewport()->width() >= contentWidth(16) ? 16 : 8;
    updateScrollBars();
    viewport()->update();
}

void HexView::updateScrollBars()
{
    const auto rows = int((m_data.size() + m_bytesPerRow - 1) / m_bytesPerRow);
    const int visibleRows = std::max(1, viewport()->height() / m_rowHeight);
    verticalScrollBar()->setPageStep(visibleRows);
    verticalScrollBar()->setRange(0, std::max(0, rows - visibleRows));
    horizontalScrollBar()->setSingleStep(m_charWidth);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, contentWidth(m_bytesPerRow) - viewport()->width()));
}

void HexView::updateAccessibleText()
{
    QString text;
    if (m_data.isEmpty()) {
        text = tr("No bytes");
    } else {
        const auto byte = quint8(m_data.at(m_current));
        text = tr("Byte %1 of %2: 0x%3").arg(m_current + 1).arg(m_data.size()).arg(byte, 2, 16, '0'_L1);
        if (m_selectionSize > 1)
            text += u", "_s + tr("%n byte(s) selected", nullptr, int(m_selectionSize));
    }
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text); // Tells assistive technology by itself.
}

void HexView::ensureVisible(qsizetype offset)
{
    const auto row = int(offset / m_bytesPerRow);
    const int first = verticalScrollBar()->value();
    const int visibleRows = std::max(1, viewport()->height() / m_rowHeight);
    if (row < first)
        verticalScrollBar()->setValue(row);
    else if (row >= first + visibleRows)
        verticalScrollBar()->setValue(row - visibleRows + 1);
}

void HexView::moveTo(qsizetype offset)
{
    if (m_data.isEmpty())
        return;
    m_current = std::clamp<qsizetype>(offset, 0, m_data.size() - 1);
    if (m_anchor >= 0) {
        m_selectionOffset = std::min(m_anchor, m_current);
        m_selectionSize = std::max(m_anchor, m_current) - m_selectionOffset + 1;
    } else {
        m_selectionOffset = m_current;
        m_selectionSize = 1;
    }
    ensureVisible(m_current);
    updateAccessibleText();
    viewport()->update();
    if (m_anchor < 0)
        Q_EMIT byteActivated(m_current);
}

qsizetype HexView::byteAt(const QPoint &position) const
{
    const int x = position.x() + horizontalScrollBar()->value();
    const qsizetype row = position.y() / m_rowHeight + verticalScrollBar()->value();
    int column = -1;
    if (x >= asciiX(0) && x < asciiX(m_bytesPerRow)) {
        column = (x - asciiX(0)) / m_charWidth;
    } else {
        for (int i = 0; i < m_bytesPerRow && column < 0; ++i) {
            if (x >= hexX(i) - m_charWidth / 2 && x < hexX(i) + 2 * m_charWidth + m_charWidth / 2)
                column = i;
        }
    }
    const qsizetype offset = row * m_bytesPerRow + column;
    return position.y() >= 0 && column >= 0 && offset < m_data.size() ? offset : -1;
}

void HexView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setFont(font());
    painter.translate(-horizontalScrollBar()->value(), 0);

    const QPalette::ColorGroup group = !isEnabled() ? QPalette::Disabled
        : hasFocus()                                ? QPalette::Active
                                                    : QPalette::Inactive;
    const QColor text = palette().color(group, QPalette::Text);
    const QColor faint = secondaryPalette(palette()).color(group, QPalette::Text);
    const QColor selectedText = palette().color(group, QPalette::HighlightedText);
    const QColor highlight = palette().color(group, QPalette::Highlight);

    // The offsets have a different background.
    painter.fillRect(QRect(0, 0, (m_offsetDigits + 1) * m_charWidth + m_charWidth / 4, viewport()->height()),
                     palette().color(group, QPalette::AlternateBase));

    const QFontMetrics metrics(font());
    const int ascent = metrics.ascent() + 1;
    const int firstRow = verticalScrollBar()->value() + event->rect().top() / m_rowHeight;
    const int lastRow = verticalScrollBar()->value() + event->rect().bottom() / m_rowHeight;
    const auto isSelected = [this](qsizetype offset) {
        return offset >= m_selectionOffset && offset < m_selectionOffset + m_selectionSize;
    };

    for (int row = firstRow; row <= lastRow; ++row) {
        const qsizetype rowOffset = qsizetype(row) * m_bytesPerRow;
        if (rowOffset >= m_data.size())
            break;
        const int top = (row - verticalScrollBar()->value()) * m_rowHeight;
        painter.setPen(faint);
        painter.drawText(m_charWidth / 2, top + ascent, u"%1"_s.arg(rowOffset, m_offsetDigits, 16, '0'_L1));

        const auto columns = int(std::min<qsizetype>(m_bytesPerRow, m_data.size() - rowOffset));
        for (int column = 0; column < columns; ++column) {
            const qsizetype offset = rowOffset + column;
            const char byte = m_data.at(offset);
            const bool selected = isSelected(offset);
            if (selected) {
                // Up to the next byte, so that a range is one block.
                const bool joined = column + 1 < columns && isSelected(offset + 1);
                const int left = hexX(column) - m_charWidth / 2;
                const int right =
                    joined ? hexX(column + 1) - m_charWidth / 2 : hexX(column) + 2 * m_charWidth + m_charWidth / 2;
                painter.fillRect(QRect(left, top, right - left, m_rowHeight), highlight);
                painter.fillRect(QRect(asciiX(column), top, m_charWidth, m_rowHeight), highlight);
            }
            painter.setPen(selected ? selectedText : byte ? text : faint);
            painter.drawText(hexX(column), top + ascent, u"%1"_s.arg(quint8(byte), 2, 16, '0'_L1));
            const bool visible = isVisibleAscii(byte);
            painter.setPen(selected ? selectedText : visible ? text : faint);
            painter.drawText(asciiX(column), top + ascent, visible ? QString(QLatin1Char(byte)) : u"."_s);
            if (offset == m_current && hasFocus()) {
                painter.setPen(selected ? selectedText : text);
                painter.drawRect(QRect(hexX(column) - 2, top, 2 * m_charWidth + 3, m_rowHeight - 1));
            }
        }
    }
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateGeometryOfText();
    if (m_selectionSize > 0)
        ensureVisible(m_selectionOffset);
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometryOfText();
        updateGeometry();
    }
}

void HexView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void HexView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        setSelection(0, m_data.size());
        return;
    }
    const qsizetype page = qsizetype(verticalScrollBar()->pageStep()) * m_bytesPerRow;
    const qsizetype rowStart = m_current - m_current % m_bytesPerRow;
    qsizetype target = -1;
    switch (event->key()) {
    case Qt::Key_Left:
        target = m_current - 1;
        break;
    case Qt::Key_Right:
        target = m_current + 1;
        break;
    case Qt::Key_Up:
        target = m_current >= m_bytesPerRow ? m_current - m_bytesPerRow : m_current;
        break;
    case Qt::Key_Down:
        target = m_current + m_bytesPerRow < m_data.size() ? m_current + m_bytesPerRow : m_current;
        break;
    case Qt::Key_PageUp:
        target = m_current - page;
        break;
    case Qt::Key_PageDown:
        target = m_current + page;
        break;
    case Qt::Key_Home:
        target = event->modifiers() & Qt::ControlModifier ? 0 : rowStart;
        break;
    case Qt::Key_End:
        target = event->modifiers() & Qt::ControlModifier ? m_data.size() : rowStart + m_bytesPerRow - 1;
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (!(event->modifiers() & Qt::ShiftModifier))
        m_anchor = -1;
    else if (m_anchor < 0)
        m_anchor = m_current;
    moveTo(std::max<qsizetype>(0, target));
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    const qsizetype offset = byteAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || offset < 0)
        return;
    if (!(event->modifiers() & Qt::ShiftModifier))
        m_anchor = -1;
    else if (m_anchor < 0)
        m_anchor = m_current;
    moveTo(offset);
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    const qsizetype offset = byteAt(event->position().toPoint());
    if (!(event->buttons() & Qt::LeftButton) || offset < 0 || (m_anchor < 0 && offset == m_current))
        return;
    if (m_anchor < 0)
        m_anchor = m_current;
    moveTo(offset);
}

void HexView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept(); // The press was ours.
}

void HexView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction = menu->addAction(inspectorIcon(Icon::Copy), tr("&Copy Bytes"));
    copyAction->setEnabled(!m_data.isEmpty());
    connect(copyAction, &QAction::triggered, this, &HexView::copy);
    QAction *selectAllAction = menu->addAction(tr("Select &All"));
    selectAllAction->setEnabled(!m_data.isEmpty());
    connect(selectAllAction, &QAction::triggered, this, [this] { setSelection(0, m_data.size()); });
    menu->popup(event->globalPos());
}

bool HexView::event(QEvent *event)
{
    // The window has a shortcut for copying, too; here it means these bytes.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool HexView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype offset = byteAt(help->pos());
        if (offset < 0) {
            QToolTip::hideText();
        } else {
            const auto byte = quint8(m_data.at(offset));
            QToolTip::showText(help->globalPos(),
                               tr("Offset 0x%1: 0x%2 = %3 = 0b%4")
                                   .arg(offset, m_offsetDigits, 16, '0'_L1)
                                   .arg(byte, 2, 16, '0'_L1)
                                   .arg(byte)
                                   .arg(byte, 8, 2, '0'_L1),
                               viewport());
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void HexView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx);
    Q_UNUSED(dy);
    viewport()->update();
}

#include "moc_hexview.cpp"
