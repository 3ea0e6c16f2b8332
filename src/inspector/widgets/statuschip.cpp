// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "statuschip.h"

#include <QtCore/qcoreevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qstyle.h>

StatusChip::StatusChip(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QFont bold = m_text->font();
    bold.setBold(true);
    m_text->setFont(bold);
    m_text->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 3, 10, 3);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
}

void StatusChip::setStatus(Tone tone, Icon icon, const QString &text)
{
    m_tone = tone;
    m_kind = icon;
    m_text->setText(text);
    setAccessibleName(text);
    updateIcon();
    update();
}

QString StatusChip::text() const
{
    return m_text->text();
}

void StatusChip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tonedBorder(palette(), m_tone));
    painter.setBrush(tonedBackground(palette(), m_tone));
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
}

void StatusChip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        updateIcon();
}

void StatusChip::updateIcon()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(inspectorIcon(m_kind).pixmap(QSize(size, size), devicePixelRatio()));
}

#include "moc_statuschip.cpp"
