// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "screenshottask.h"

#include "mainwindow.h"

#include <QtCore/qcoreevent.h>

#include <chrono>

using namespace std::chrono_literals;

ScreenshotTask::ScreenshotTask(MainWindow *window, const QString &fileName, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_fileName(fileName)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(250ms);
    connect(&m_rest, &QTimer::timeout, this, &ScreenshotTask::take);
    m_patience.setSingleShot(true);
    m_patience.setInterval(3s);
    connect(&m_patience, &QTimer::timeout, this, &ScreenshotTask::take);
}

void ScreenshotTask::start()
{
    m_window->installEventFilter(this);
    m_patience.start();
    m_window->show();
}

bool ScreenshotTask::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::UpdateRequest || event->type() == QEvent::LayoutRequest
        || event->type() == QEvent::Show || event->type() == QEvent::Resize)
        m_rest.start();
    return QObject::eventFilter(watched, event);
}

void ScreenshotTask::take()
{
    m_window->removeEventFilter(this);
    m_rest.stop();
    m_patience.stop();
    Q_EMIT finished(m_window->saveScreenshot(m_fileName));
}

#include "moc_screenshottask.cpp"
