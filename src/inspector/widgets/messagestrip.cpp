// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "messagestrip.h"

#include "icons.h"

#include <QtCore/qregularexpression.h>
#include <QtGui/qaccessible.h>
#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qevent.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

namespace {

Icon toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Information:
        return Icon::Information;
    case Tone::Positive:
        return Icon::Success;
    case Tone::Warning:
        return Icon::Warning;
    case Tone::Negative:
        return Icon::Error;
    }
    return Icon::Information;
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

MessageStrip::MessageStrip(Closing closing, QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(plainLabel(this))
    , m_details(plainLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_copyRule(new QAction(inspectorIcon(Icon::Copy), tr("Copy Rule"), this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    QFont bold = m_text->font();
    bold.setBold(true);
    m_text->setFont(bold);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_text);
    texts->addWidget(m_details);

    auto *layout = new QHBoxLayout(this);
    const int margin = style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing, nullptr, this);
    layout->setContentsMargins(margin + 4, margin, margin, margin);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addLayout(m_buttons);

    m_copyRule->setToolTip(tr("Copy the udev rule that gives access to this device"));
    connect(m_copyRule, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(m_rule + u'\n'); });
    m_copyRule->setVisible(false);
    addActionButton(m_copyRule);

    if (closing == Closing::Allowed) {
        auto *close = new QToolButton(this);
        close->setAutoRaise(true);
        close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton, nullptr, this));
        close->setToolTip(tr("Close this message"));
        close->setAccessibleName(close->toolTip());
        connect(close, &QToolButton::clicked, this, [this] {
            hide();
            Q_EMIT dismissed();
        });
        layout->addWidget(close, 0, Qt::AlignTop);
    }
    hide();
}

QString MessageStrip::text() const
{
    return m_text->text();
}

QString MessageStrip::details() const
{
    return m_details->text();
}

void MessageStrip::showMessage(Tone tone, const QString &text, const QString &details)
{
    m_tone = tone;
    m_text->setText(text);
    m_rule = udevRule(details);
    // A rule has its own line.
    m_details->setText(m_rule.isEmpty()
                           ? details
                           : details.section(m_rule, 0, 0).trimmed() + u'\n' + m_rule + details.section(m_rule, 1));
    m_details->setVisible(!details.isEmpty());
    m_copyRule->setVisible(!m_rule.isEmpty());
    setAccessibleName(text);
    updateIcon();
    show();
    updateGeometry();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageStrip::showError(const QUsbError &error, Tone tone)
{
    if (!error.isError()) {
        hide();
        return;
    }
    showMessage(tone, error.message(), error.remedy());
    setToolTip(error.details().isEmpty() ? QString() : u"<qt>"_s + error.details().toHtmlEscaped() + u"</qt>"_s);
}

void MessageStrip::addActionButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setDefaultAction(action);
    button->setVisible(action->isVisible());
    connect(action, &QAction::changed, button, [button, action] { button->setVisible(action->isVisible()); });
    m_buttons->addWidget(button, 0, Qt::AlignTop);
}

QString MessageStrip::udevRule(const QString &remedy)
{
    static const QRegularExpression pattern(u"(ACTION|SUBSYSTEM)==.*$"_s, QRegularExpression::MultilineOption);
    return pattern.match(remedy).captured();
}

void MessageStrip::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tonedBorder(palette(), m_tone));
    painter.setBrush(tonedBackground(palette(), m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void MessageStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        updateIcon();
}

void MessageStrip::updateIcon()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(inspectorIcon(toneIcon(m_tone)).pixmap(QSize(size, size), devicePixelRatio()));
}

#include "moc_messagestrip.cpp"
