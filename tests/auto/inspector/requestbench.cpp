// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "requestbench.h"

#include "controlrequestform.h"
#include "endpointrequestform.h"
#include "inspecteddevice.h"
#include "requestbutton.h"
#include "requestpanel.h"
#include "responseview.h"

#include <QtTest/qtest.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qtabwidget.h>
#include <QtWidgets/qtoolbutton.h>

void RequestBench::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->plugAll();
    m_probe = m_bench->probe;
    m_window = std::make_unique<MainWindow>(m_bench->context.get(), MainWindow::Arrangement::Default);
    m_window->selectDevice(m_probe->info);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_controlButton = panel()->controlForm()->button();
    m_endpointButton = panel()->endpointForm()->button();
    m_open = in<QPushButton>(panel(), "open");
    m_claim = in<QPushButton>(panel(), "claim");
    m_allowWrites = in<QToolButton>(panel(), "allowWrites");
    QVERIFY(m_open && m_claim && m_allowWrites);
}

void RequestBench::cleanup()
{
    m_window.reset();
    m_bench.reset();
}

ResponseView *RequestBench::response() const
{
    return panel()->responseView();
}

RequestRecord RequestBench::record() const
{
    return response()->record();
}

void RequestBench::open()
{
    m_open->click();
    QTRY_COMPARE(panel()->device()->state(), QUsbDevice::State::Open);
    QTRY_VERIFY(!panel()->device()->isBusy());
}

void RequestBench::openForWriting()
{
    open();
    m_allowWrites->click();
    QVERIFY(m_allowWrites->isChecked());
}

void RequestBench::claim()
{
    open();
    m_claim->click();
    QTRY_VERIFY(panel()->device()->claimedInterface(0));
    QTRY_VERIFY(!panel()->device()->isBusy());
    in<QTabWidget>(panel(), "forms")->setCurrentWidget(panel()->endpointForm());
}

void RequestBench::useEndpoint(quint8 address)
{
    auto *endpoints = in<QComboBox>(panel()->endpointForm(), "endpoint");
    const int index = endpoints->findData(uint(address));
    QVERIFY(index >= 0);
    endpoints->setCurrentIndex(index);
}
