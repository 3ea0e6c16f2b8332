// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "elidedlabel.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qstylepainter.h>
#include <QtWidgets/qtooltip.h>

#include <algorithm>

using namespace Qt::StringLiterals;

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

QSize ElidedLabel::minimumSizeHint() const
{
    // Short texts are whole.
    const int width = std::min(fontMetrics().horizontalAdvance(text()), fontMetrics().averageCharWidth() * 14);
    return {std::max(width, fontMetrics().averageCharWidth() * 6), QLabel::minimumSizeHint().height()};
}

bool ElidedLabel::isTooLong() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    if (!isTooLong()) {
        QLabel::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    painter.drawItemText(contentsRect(), int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
                         isEnabled(), fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()),
                         foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isTooLong()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           u"<qt>"_s + text().toHtmlEscaped() + u"</qt>"_s, this);
        return true;
    }
    return QLabel::event(event);
}

#include "moc_elidedlabel.cpp"
