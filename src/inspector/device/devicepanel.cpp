// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "devicepanel.h"

#include "devicefiltermodel.h"
#include "devicetreeview.h"
#include "emptystate.h"
#include "icons.h"

#include "qusbdevicemodel.h"

#include <QtCore/qtimer.h>
#include <QtGui/qshortcut.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qstackedwidget.h>

#include <chrono>

using namespace std::chrono_literals;

DevicePanel::DevicePanel(QUsbDeviceModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filterModel(new DeviceFilterModel(model, this))
    , m_filter(new QLineEdit(this))
    , m_pages(new QStackedWidget(this))
    , m_tree(new DeviceTreeView(m_filterModel, this))
    , m_empty(new EmptyState(this))
{
    m_filter->setPlaceholderText(tr("Filter devices"));
    m_filter->setAccessibleName(tr("Filter devices"));
    m_filter->setToolTip(
        tr("Shows devices with these words in their name, ID, location, speed, class or serial number"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(inspectorIcon(Icon::Find), QLineEdit::LeadingPosition);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_pages, 1);

    // Not with each letter: a long tree would flicker.
    auto *delay = new QTimer(this);
    delay->setSingleShot(true);
    delay->setInterval(150ms);
    connect(delay, &QTimer::timeout, this, &DevicePanel::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, delay, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        applyFilter();
        m_tree->setFocus();
    });
    auto *clear = new QShortcut(QKeySequence(Qt::Key_Escape), m_filter);
    clear->setContext(Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_filter, &QLineEdit::clear);

    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filterModel, signal, this, &DevicePanel::updatePage);
    updatePage();
}

void DevicePanel::applyFilter()
{
    m_filterModel->setFilterText(m_filter->text());
    m_tree->filterChanged();
    updatePage();
}

void DevicePanel::updatePage()
{
    const bool nothingMatches = m_filterModel->rowCount() == 0 && m_model->rowCount() > 0;
    if (nothingMatches)
        m_empty->setMessage(tr("No device matches"), tr("Clear the filter to see all devices."));
    m_pages->setCurrentIndex(nothingMatches ? 1 : 0);
}

#include "moc_devicepanel.cpp"
