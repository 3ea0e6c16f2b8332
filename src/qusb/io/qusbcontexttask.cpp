// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbcontexttask_p.h"

#include "qusbcontext.h"

QUsbContextTask::QUsbContextTask(QUsbContext *context)
    : QObject(context)
{
}

QUsbContextTask::~QUsbContextTask() = default;

#include "moc_qusbcontexttask_p.cpp"
