// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef REQUESTFORM_H
#define REQUESTFORM_H

#include "request.h"

#include <QtCore/qpointer.h>
#include <QtWidgets/qwidget.h>

#include <initializer_list>

class InspectedDevice;
class QLabel;
class QSpinBox;
class RequestButton;

/*! \brief What the forms to put a request together have in common: a device, a time-out, and a button to send it. */
class RequestForm : public QWidget
{
    Q_OBJECT

public:
    explicit RequestForm(QWidget *parent = nullptr);

    /*! Puts requests to \a device together from now on; null for none. */
    virtual void setDevice(InspectedDevice *device);
    /*! Returns the device; may be null. */
    InspectedDevice *device() const { return m_device; }
    /*! Works with the interface numbered \a interfaceNumber of the configuration in use; -1 for none. */
    virtual void setInterfaceNumber(int interfaceNumber);
    /*! Returns the number of the interface, -1 if there is none. */
    int interfaceNumber() const { return m_interfaceNumber; }

    /*! Returns the request as it would be sent. */
    virtual Request request() const = 0;
    /*! Returns why it cannot be sent, a sentence; empty if it can. */
    QString obstacle() const;

    /*! Shows the state of the request that this form has sent; RequestRecord::State::Finished if none is under way. */
    void setRequestState(RequestRecord::State state);
    /*! Returns the button that sends and cancels. */
    RequestButton *button() const { return m_button; }

Q_SIGNALS:
    /*! The user wants \a request sent. */
    void sendRequested(const Request &request);
    /*! The user wants the running request cancelled. */
    void cancelRequested();

protected:
    /*! Returns what is wrong with the fields, a sentence; empty if nothing is. */
    virtual QString fieldObstacle() const = 0;
    /*! Called when the state of the device has changed. */
    virtual void deviceChanged();
    /*! To be called when a field has changed. */
    void updateObstacle();
    /*! Returns a label that names \a field, with it as its buddy. */
    static QLabel *fieldLabel(const QString &text, QWidget *field);
    /*! Makes the tab key go from one of \a widgets to the next. */
    static void setTabSequence(std::initializer_list<QWidget *> widgets);
    /*! Returns the time-out, zero for none. */
    std::chrono::milliseconds timeout() const;

    QLabel *const m_obstacleIcon;
    QLabel *const m_obstacleText;
    QSpinBox *const m_timeout;
    RequestButton *const m_button;

private:
    QPointer<InspectedDevice> m_device;
    int m_interfaceNumber = -1;
};

#endif // REQUESTFORM_H
