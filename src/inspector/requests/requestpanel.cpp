// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "requestpanel.h"

#include "controlrequestform.h"
#include "inspecteddevice.h"
#include "devicestrip.h"
#include "emptystate.h"
#include "icons.h"
#include "endpointrequestform.h"
#include "messagestrip.h"
#include "requesthistorymodel.h"
#include "responseview.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qsplitter.h>
#include <QtWidgets/qstackedwidget.h>
#include <QtWidgets/qtabwidget.h>
#include <QtWidgets/qtreeview.h>

using namespace Qt::StringLiterals;

RequestPanel::RequestPanel(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_strip(new DeviceStrip(this))
    , m_error(new MessageStrip(MessageStrip::Closing::Allowed, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_tabs(new QTabWidget(this))
    , m_control(new ControlRequestForm(this))
    , m_endpoint(new EndpointRequestForm(this))
    , m_response(new ResponseView(this))
    , m_history(new RequestHistoryModel(this))
    , m_historyView(new QTreeView(this))
{
    m_error->setObjectName(u"error"_s);
    m_tabs->setObjectName(u"forms"_s);
    m_historyView->setObjectName(u"history"_s);
    m_empty->setMessage({}, tr("Compose requests to the selected device here."));

    m_tabs->addTab(m_control, tr("Control"));
    m_tabs->addTab(m_endpoint, tr("Endpoints"));

    m_historyView->setModel(m_history);
    m_historyView->setRootIsDecorated(false);
    m_historyView->setAllColumnsShowFocus(true);
    m_historyView->setUniformRowHeights(true);
    m_historyView->setAlternatingRowColors(true);
    m_historyView->setAccessibleName(tr("Sent requests"));
    m_historyView->setTextElideMode(Qt::ElideRight);
    QHeaderView *header = m_historyView->header();
    // A column to be read is not what the others leave: where there is no room, one scrolls.
    const int digit = m_historyView->fontMetrics().horizontalAdvance(u'0');
    header->resizeSection(RequestHistoryModel::DeviceColumn, 7 * digit);
    header->resizeSection(RequestHistoryModel::RequestColumn, 21 * digit);
    header->resizeSection(RequestHistoryModel::StatusColumn, 14 * digit);
    // The newest request is the current one, and its time is with the response.
    m_historyView->hideColumn(RequestHistoryModel::TimeColumn);
    m_historyView->setContextMenuPolicy(Qt::CustomContextMenu);

    m_splitter->addWidget(m_tabs);
    m_splitter->addWidget(m_response);
    m_splitter->addWidget(m_historyView);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 4);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setStretchFactor(2, 3);
    m_splitter->setSizes({490, 430, 350});

    auto *page = new QWidget(m_pages);
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->addWidget(m_strip);
    pageLayout->addWidget(m_error);
    pageLayout->addWidget(m_splitter, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);

    connect(m_strip, &DeviceStrip::interfaceChanged, m_endpoint, &EndpointRequestForm::setInterfaceNumber);
    connect(m_error, &MessageStrip::dismissed, this, [this] {
        if (m_device)
            m_device->clearError();
    });
    for (RequestForm *form : {static_cast<RequestForm *>(m_control), static_cast<RequestForm *>(m_endpoint)})
        connect(form, &RequestForm::sendRequested, this, &RequestPanel::send);
    connect(m_control, &RequestForm::cancelRequested, this, [this] { cancel(Request::Kind::Control); });
    connect(m_endpoint, &RequestForm::cancelRequested, this, [this] { cancel(Request::Kind::Endpoint); });
    connect(m_response, &ResponseView::cancelRequested, this, &RequestPanel::cancelRequest);
    connect(m_historyView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RequestPanel::historySelected);
    connect(m_historyView, &QWidget::customContextMenuRequested, this, &RequestPanel::showHistoryMenu);
}

void RequestPanel::setDevice(InspectedDevice *device)
{
    showDevice(device);
}

void RequestPanel::setNoDevice(const QString &reason)
{
    m_empty->setMessage({}, reason);
    showDevice(nullptr);
}

void RequestPanel::showDevice(InspectedDevice *device)
{
    if (m_device)
        disconnect(m_device, &InspectedDevice::changed, this, &RequestPanel::deviceChanged);
    m_device = device;
    m_pages->setCurrentIndex(device ? 1 : 0);
    if (device) {
        connect(device, &InspectedDevice::changed, this, &RequestPanel::deviceChanged);
        connect(device, &InspectedDevice::requestFinished, this, &RequestPanel::finished, Qt::UniqueConnection);
    }
    m_control->setDevice(device);
    m_endpoint->setDevice(device);
    m_strip->setDevice(device);
    m_endpoint->setInterfaceNumber(m_strip->interfaceNumber());
    deviceChanged();
    updateForms();
}

InspectedDevice *RequestPanel::device() const
{
    return m_device;
}

QByteArray RequestPanel::saveState() const
{
    return m_splitter->saveState();
}

void RequestPanel::restoreState(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

void RequestPanel::deviceChanged()
{
    m_error->showError(m_device ? m_device->error() : QUsbError());
}

void RequestPanel::send(const Request &request)
{
    if (!m_device || runningOf(m_device, request.kind))
        return;
    RequestRecord record;
    record.id = ++m_lastId;
    record.device = m_device->info();
    record.request = request;
    record.started = QDateTime::currentDateTime();
    m_running.insert(record.id, {record, m_device});
    m_history->add(record);
    m_historyView->setCurrentIndex(m_history->index(m_history->rowOf(record.id), 0));
    updateForms();
    m_device->send(record.id, request);
}

void RequestPanel::cancel(Request::Kind kind)
{
    if (const Running *running = runningOf(m_device, kind))
        cancelRequest(running->record.id);
}

void RequestPanel::cancelRequest(quint64 id)
{
    const auto it = m_running.find(id);
    if (it == m_running.end() || !it->device || it->record.state != RequestRecord::State::Running)
        return;
    it->record.state = RequestRecord::State::Cancelling;
    const RequestRecord record = it->record;
    const QPointer<InspectedDevice> device = it->device;
    m_history->update(record);
    if (m_response->record().id == record.id)
        m_response->setRecord(record);
    updateForms();
    device->cancel(record.request); // May finish it at once.
}

void RequestPanel::cancelAll()
{
    const QList<quint64> ids = m_running.keys();
    for (const quint64 id : ids)
        cancelRequest(id);
}

void RequestPanel::showHistoryMenu(const QPoint &position)
{
    const QModelIndex index = m_historyView->indexAt(position);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const RequestRecord record = index.isValid() ? m_history->record(index.row()) : RequestRecord();
    QAction *cancel = menu->addAction(inspectorIcon(Icon::Stop), tr("&Cancel"));
    cancel->setEnabled(record.id && record.state == RequestRecord::State::Running);
    connect(cancel, &QAction::triggered, this, [this, id = record.id] { cancelRequest(id); });
    QAction *all = menu->addAction(tr("Cancel &All"));
    all->setEnabled(!m_running.isEmpty());
    connect(all, &QAction::triggered, this, &RequestPanel::cancelAll);
    menu->addSeparator();
    QAction *clear = menu->addAction(tr("C&lear"));
    clear->setEnabled(m_history->rowCount() > 0);
    connect(clear, &QAction::triggered, m_history, &RequestHistoryModel::clear);
    menu->popup(m_historyView->viewport()->mapToGlobal(position));
}

void RequestPanel::finished(quint64 id, const QUsbTransferResult &result, std::chrono::nanoseconds duration)
{
    const auto it = m_running.constFind(id);
    if (it == m_running.constEnd())
        return;
    RequestRecord record = it->record;
    m_running.erase(it);
    record.state = RequestRecord::State::Finished;
    record.result = result;
    record.duration = duration;
    m_history->update(record);
    if (m_response->record().id == id)
        m_response->setRecord(record);
    updateForms();
}

void RequestPanel::updateForms()
{
    for (const auto &[form, kind] : {std::pair(static_cast<RequestForm *>(m_control), Request::Kind::Control),
                                     std::pair(static_cast<RequestForm *>(m_endpoint), Request::Kind::Endpoint)}) {
        const Running *running = runningOf(m_device, kind);
        form->setRequestState(running ? running->record.state : RequestRecord::State::Finished);
    }
}

void RequestPanel::historySelected()
{
    const QModelIndex current = m_historyView->currentIndex();
    m_response->setRecord(current.isValid() ? m_history->record(current.row()) : RequestRecord());
}

RequestPanel::Running *RequestPanel::runningOf(const InspectedDevice *device, Request::Kind kind)
{
    for (Running &running : m_running) {
        if (device && running.device == device && running.record.request.kind == kind)
            return &running;
    }
    return nullptr;
}

#include "moc_requestpanel.cpp"
