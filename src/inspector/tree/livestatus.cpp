// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "livestatus.h"

#include "icons.h"

#include "qusbcontext.h"

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qstyle.h>

LiveStatus::LiveStatus(QUsbContext *context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_count(new QLabel(this))
    , m_icon(new QLabel(this))
    , m_live(new QLabel(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    for (QLabel *label : {m_count, m_icon, m_live})
        line->addWidget(label);
    const bool isLive = context->isHotplugSupported();
    m_live->setText(isLive ? tr("Live") : tr("Not live"));
    const QString explanation = isLive
        ? tr("The list shows at once when a device is plugged in or unplugged.")
        : tr("The list shows the devices that were connected when the inspector was started.");
    m_live->setToolTip(explanation);
    m_icon->setToolTip(explanation);
    connect(context, &QUsbContext::deviceAdded, this, &LiveStatus::updateCount);
    connect(context, &QUsbContext::deviceRemoved, this, &LiveStatus::updateCount);
    updateCount();
    updateIcon();
}

void LiveStatus::setDevices(Devices devices)
{
    m_devices = devices;
    updateCount();
}

void LiveStatus::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        updateIcon();
}

void LiveStatus::updateCount()
{
    if (!m_context)
        return;
    const int count = int(m_context->devices().size());
    m_count->setText(m_devices == Devices::Virtual ? tr("%n virtual device(s)", nullptr, count)
                                                   : tr("%n device(s)", nullptr, count));
}

void LiveStatus::updateIcon()
{
    if (!m_context)
        return;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const Icon icon = m_context->isHotplugSupported() ? Icon::Success : Icon::Warning;
    m_icon->setPixmap(inspectorIcon(icon).pixmap(QSize(size, size), devicePixelRatio()));
}

#include "moc_livestatus.cpp"
