// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef REQUESTBENCH_H
#define REQUESTBENCH_H

#include "bench.h"
#include "mainwindow.h"
#include "request.h"

#include <QtCore/qobject.h>

class QPushButton;
class QToolButton;
class RequestButton;
class RequestPanel;
class ResponseView;

/*! A window with devices of Bench, of which the probe is selected, for tests that send requests. */
class RequestBench : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    RequestPanel *panel() const { return m_window->requestPanel(); }
    ResponseView *response() const;
    RequestRecord record() const;
    template <typename Widget>
    Widget *in(const QObject *owner, const char *name) const
    {
        return owner->findChild<Widget *>(QLatin1StringView(name));
    }
    /*! Opens the device. */
    void open();
    /*! Opens the device and allows to change it. */
    void openForWriting();
    /*! Opens the device, claims interface 0 and turns to its endpoints. */
    void claim();
    void useEndpoint(quint8 address);

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<MainWindow> m_window;
    TestDevice *m_probe = nullptr;
    RequestButton *m_controlButton = nullptr;
    RequestButton *m_endpointButton = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_claim = nullptr;
    QToolButton *m_allowWrites = nullptr;
};

#endif // REQUESTBENCH_H
