// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "requestbutton.h"

#include "icons.h"

RequestButton::RequestButton(QWidget *parent)
    : QPushButton(parent)
    , m_sendText(tr("&Send"))
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_state == RequestRecord::State::Running)
            Q_EMIT cancelTriggered();
        else if (m_state == RequestRecord::State::Finished)
            Q_EMIT sendTriggered();
    });
    updateFace();
}

void RequestButton::setSendText(const QString &text)
{
    m_sendText = text;
    updateFace();
}

void RequestButton::setRequestState(RequestRecord::State state)
{
    m_state = state;
    updateFace();
}

void RequestButton::setObstacle(const QString &obstacle)
{
    m_obstacle = obstacle;
    updateFace();
}

void RequestButton::updateFace()
{
    switch (m_state) {
    case RequestRecord::State::Running:
        setText(tr("&Cancel"));
        setIcon(inspectorIcon(Icon::Stop));
        setEnabled(true);
        setToolTip(tr("Cancel the request. Data transferred until then is kept."));
        break;
    case RequestRecord::State::Cancelling:
        setText(tr("Cancelling…"));
        setIcon(inspectorIcon(Icon::Stop));
        setEnabled(true); // Disabled, it would pass the focus on.
        setToolTip(tr("Waiting until the request is cancelled"));
        break;
    case RequestRecord::State::Finished:
        setText(m_sendText);
        setIcon(inspectorIcon(Icon::Send));
        setEnabled(m_obstacle.isEmpty());
        setToolTip(m_obstacle.isEmpty() ? tr("Send the request (Ctrl+Return)") : m_obstacle);
        break;
    }
}

#include "moc_requestbutton.cpp"
