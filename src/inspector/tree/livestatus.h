// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef LIVESTATUS_H
#define LIVESTATUS_H

#include <QtCore/qpointer.h>
#include <QtWidgets/qwidget.h>

class QLabel;
class QUsbContext;

/*! \brief How many devices there are, and whether the list follows what is plugged in and unplugged. */
class LiveStatus : public QWidget
{
    Q_OBJECT

public:
    /*! What the devices are. */
    enum class Devices : quint8 { OfTheSystem, Virtual };

    /*! Tells of the devices of \a context, not null. */
    explicit LiveStatus(QUsbContext *context, QWidget *parent = nullptr);

    /*! Says that the devices are \a devices. */
    void setDevices(Devices devices);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateCount();
    void updateIcon();

    QPointer<QUsbContext> m_context;
    Devices m_devices = Devices::OfTheSystem;
    QLabel *m_count;
    QLabel *m_icon;
    QLabel *m_live;
};

#endif // LIVESTATUS_H
