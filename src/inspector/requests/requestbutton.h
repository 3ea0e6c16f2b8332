// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef REQUESTBUTTON_H
#define REQUESTBUTTON_H

#include "request.h"

#include <QtWidgets/qpushbutton.h>

/*! \brief The button that sends a request, and that cancels it while it runs. */
class RequestButton : public QPushButton
{
    Q_OBJECT

public:
    explicit RequestButton(QWidget *parent = nullptr);

    /*! Says \a text, "Send" or the like, while no request is under way. */
    void setSendText(const QString &text);
    /*! Follows a request: RequestRecord::State::Finished is also for none. */
    void setRequestState(RequestRecord::State state);
    /*! Returns the state. */
    RequestRecord::State requestState() const { return m_state; }
    /*! Lets requests be sent unless there is an \a obstacle, a sentence. Cancelling is always possible. */
    void setObstacle(const QString &obstacle);

Q_SIGNALS:
    /*! The user wants the request sent. */
    void sendTriggered();
    /*! The user wants the request cancelled. */
    void cancelTriggered();

private:
    void updateFace();

    QString m_sendText;
    QString m_obstacle;
    RequestRecord::State m_state = RequestRecord::State::Finished;
};

#endif // REQUESTBUTTON_H
