// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef REQUESTPANEL_H
#define REQUESTPANEL_H

#include "request.h"

#include <QtCore/qpointer.h>
#include <QtWidgets/qwidget.h>

class ControlRequestForm;
class InspectedDevice;
class DeviceStrip;
class EndpointRequestForm;
class EmptyState;
class MessageStrip;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTreeView;
class RequestForm;
class RequestHistoryModel;
class ResponseView;

/*! \brief The workbench: opens the device, puts requests together, sends them, shows what came back, remembers it. */
class RequestPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RequestPanel(QWidget *parent = nullptr);

    /*! Works on \a device, not null, from now on. Requests to other devices go on. */
    void setDevice(InspectedDevice *device);
    /*! Works on no device, and says \a reason in place of the forms. */
    void setNoDevice(const QString &reason);
    /*! Returns the device; may be null. */
    InspectedDevice *device() const;
    /*! Returns how many requests are under way. */
    qsizetype runningRequests() const { return m_running.size(); }

    /*! Cancels all requests that are under way, whatever their device. */
    void cancelAll();

    /*! Returns the form for control requests. */
    ControlRequestForm *controlForm() const { return m_control; }
    /*! Returns the form for bulk and interrupt endpoints. */
    EndpointRequestForm *endpointForm() const { return m_endpoint; }
    /*! Returns what shows the response. */
    ResponseView *responseView() const { return m_response; }
    /*! Returns the requests so far. */
    RequestHistoryModel *history() const { return m_history; }

    /*! Returns the sizes of the panes, for restoreState(). */
    QByteArray saveState() const;
    /*! Gives the panes the sizes in \a state. */
    void restoreState(const QByteArray &state);

private:
    /*! A request under way, and who runs it. */
    struct Running
    {
        RequestRecord record;
        QPointer<InspectedDevice> device;
    };

    void showDevice(InspectedDevice *device);
    void deviceChanged();
    void send(const Request &request);
    void cancel(Request::Kind kind);
    void cancelRequest(quint64 id);
    void showHistoryMenu(const QPoint &position);
    void finished(quint64 id, const QUsbTransferResult &result, std::chrono::nanoseconds duration);
    void updateForms();
    void historySelected();
    Running *runningOf(const InspectedDevice *device, Request::Kind kind);

    QPointer<InspectedDevice> m_device;
    QHash<quint64, Running> m_running;
    quint64 m_lastId = 0;

    QStackedWidget *m_pages;
    EmptyState *m_empty;
    DeviceStrip *m_strip;
    MessageStrip *m_error;
    QSplitter *m_splitter;
    QTabWidget *m_tabs;
    ControlRequestForm *m_control;
    EndpointRequestForm *m_endpoint;
    ResponseView *m_response;
    RequestHistoryModel *m_history;
    QTreeView *m_historyView;
};

#endif // REQUESTPANEL_H
