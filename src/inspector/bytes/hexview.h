// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef HEXVIEW_H
#define HEXVIEW_H

#include <QtWidgets/qabstractscrollarea.h>

/*!
    \brief Bytes as offset, hexadecimal and ASCII columns.

    There is a current byte, moved with the keyboard or the mouse, and a selected range, which is what gets copied. Any
    number of bytes is fine: only visible rows are painted.
*/
class HexView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HexView(QWidget *parent = nullptr);

    /*! Returns the bytes. */
    QByteArray data() const { return m_data; }
    /*! Shows \a data from the beginning, without a selection. */
    void setData(const QByteArray &data);

    /*! Selects the \a size bytes from \a offset on, as far as they exist, and scrolls there. */
    void setSelection(qsizetype offset, qsizetype size);
    /*! Selects nothing. */
    void clearSelection();
    /*! Returns where the selection begins. */
    qsizetype selectionOffset() const { return m_selectionOffset; }
    /*! Returns how many bytes are selected. */
    qsizetype selectionSize() const { return m_selectionSize; }
    /*! Returns the selected bytes; all bytes if none are selected. */
    QByteArray selectedBytes() const;
    /*! Returns the byte the keyboard is at. */
    qsizetype currentByte() const { return m_current; }

    /*! Copies selectedBytes() to the clipboard as hexadecimal text. */
    void copy() const;

    /*! Returns where the hexadecimal digits of the byte at \a offset are painted, in coordinates of the viewport. */
    QRect byteRect(qsizetype offset) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /*! The user went to the byte at \a offset. */
    void byteActivated(qsizetype offset);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void updateGeometryOfText();
    void updateScrollBars();
    void updateAccessibleText();
    void ensureVisible(qsizetype offset);
    void moveTo(qsizetype offset);
    qsizetype byteAt(const QPoint &position) const;
    int hexX(int column) const;
    int asciiX(int column) const;
    int contentWidth(int bytesPerRow) const;

    QByteArray m_data;
    qsizetype m_selectionOffset = 0;
    qsizetype m_selectionSize = 0;
    qsizetype m_current = 0;
    qsizetype m_anchor = -1;
    int m_bytesPerRow = 16;
    int m_offsetDigits = 4;
    int m_charWidth = 8;
    int m_rowHeight = 16;
};

#endif // HEXVIEW_H
