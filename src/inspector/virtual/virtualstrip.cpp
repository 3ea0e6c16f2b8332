// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "virtualstrip.h"

#include "elidedlabel.h"
#include "icons.h"
#include "palettetint.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qaction.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

VirtualStrip::VirtualStrip(const QUsbError &reason, QWidget *parent)
    : QToolBar(parent)
    , m_reason(reason)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(tr("Virtual devices"), this))
    , m_text(new ElidedLabel(this))
{
    setObjectName(u"virtualStrip"_s);
    setWindowTitle(m_title->text());
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    toggleViewAction()->setVisible(false); // Nor can the window's own menu put it away.

    m_text->setText(reason.isError()
                        ? tr("This computer has no USB bus. These virtual devices exist only in this program.")
                        : tr("These virtual devices exist only in this program."));
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());

    auto *content = new QWidget(this);
    auto *line = new QHBoxLayout(content);
    const int gap = style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing, nullptr, this);
    line->setContentsMargins(gap, 2, gap, 2);
    line->addWidget(m_icon);
    line->addWidget(m_title);
    line->addSpacing(gap);
    line->addWidget(m_text, 1);
    if (reason.isError()) {
        auto *why = new QToolButton(content);
        why->setObjectName(u"why"_s);
        why->setText(tr("Why?", "Why is there no USB bus?"));
        why->setToolTip(tr("Shows why this computer has no USB bus, and what to do about it"));
        why->setAccessibleName(why->toolTip());
        connect(why, &QToolButton::clicked, this, &VirtualStrip::explain);
        line->addWidget(why);
    }
    content->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(content);
    updateAppearance();
}

QString VirtualStrip::text() const
{
    return m_title->text() + u": "_s + m_text->text();
}

void VirtualStrip::explain()
{
    auto *box =
        new QMessageBox(QMessageBox::Information, tr("No USB bus"), m_reason.message(), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(m_reason.remedy());
    box->open();
}

void VirtualStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tonedBackground(palette(), Tone::Information));
    painter.setPen(tonedBorder(palette(), Tone::Information));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void VirtualStrip::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::FontChange)
        updateAppearance();
}

void VirtualStrip::updateAppearance()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(inspectorIcon(Icon::Information).pixmap(QSize(size, size), devicePixelRatio()));
}

#include "moc_virtualstrip.cpp"
