// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBCONTEXTTASK_P_H
#define QUSBCONTEXTTASK_P_H

#include <QtCore/qobject.h>

class QUsbContext;

/*!
    \internal
    Something under way that uses a context. It is a child of the context, whose destructor deletes it while everything
    else of the context is still there.
*/
class QUsbContextTask : public QObject
{
    Q_OBJECT

public:
    explicit QUsbContextTask(QUsbContext *context);
    ~QUsbContextTask() override;
    Q_DISABLE_COPY_MOVE(QUsbContextTask)
};

#endif // QUSBCONTEXTTASK_P_H
