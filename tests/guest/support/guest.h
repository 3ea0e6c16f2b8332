// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef GUEST_H
#define GUEST_H

#include "qusbdevicefilter.h"
#include "qusbdeviceinfo.h"
#include "waitfor.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qstringlist.h>
#include <QtTest/qtest.h>

class QUsbContext;
class PluggedDevice;

/*! What the machine that `boot` makes offers to the tests that run in it. */
namespace Guest {

/*! Whether this runs in the guest at all. */
bool isHere();

/*! How often a test repeats what needs many tries: \a full times with QUSB_TEST_LONG in the environment, else a fifth. */
int repetitions(int full);

/*! What a program printed, and how it ended. */
struct Output
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};
/*! Runs \a program to its end, at most 60 s. */
Output run(const QString &program, const QStringList &arguments = {});

/*! Sends QEMU the command \a execute and returns its answer (QEMU Machine Protocol). */
QJsonObject qemu(const QString &execute, const QJsonObject &arguments = {});

/*! Plugs gadget zero in ("bind") or pulls it out ("unbind"). */
void gadget(const QString &action);
/*! Sets what its bulk IN endpoint gives: 0 zeros, 1 each byte its place in the packet modulo 63. It is plugged in anew. */
void setGadgetPattern(int pattern);

/*! The port behind the serial device \a name: what is written here is what its line receives. */
class Port
{
public:
    explicit Port(const QString &name);
    ~Port();
    Q_DISABLE_COPY_MOVE(Port)
    void write(const QByteArray &data);
    /*! Reads until \a size bytes have come or 5 s have passed. */
    QByteArray read(qsizetype size);

private:
    int m_fd = -1;
};

// What `boot` plugs in
inline QUsbDeviceFilter serialAdapter()
{
    return QUsbDeviceFilter(0x0403, 0x6001);
}
inline QUsbDeviceFilter disk()
{
    return QUsbDeviceFilter(0x46f4, 0x0001);
}
inline QUsbDeviceFilter keyboard()
{
    return QUsbDeviceFilter(0x0627, 0x0001).withPortPath(QStringLiteral("1-3"));
}
inline QUsbDeviceFilter audio()
{
    return QUsbDeviceFilter(0x46f4, 0x0002);
}
inline QUsbDeviceFilter hub()
{
    return QUsbDeviceFilter(0x0409, 0x55aa);
}
inline QUsbDeviceFilter tablet()
{
    return QUsbDeviceFilter(0x0627, 0x0001).withPortPath(QStringLiteral("1-5.1"));
}
inline QUsbDeviceFilter gadgetZero()
{
    return QUsbDeviceFilter(0x0525, 0xa4a0);
}

/*! The device that \a filter means, once it is there; waits up to 10 s. */
QUsbDeviceInfo device(const QUsbContext &context, const QUsbDeviceFilter &filter);

/*!
    Plugs \a vhci in and returns what \a context then adds. Another device at the same port, which the kernel may still be
    about to remove, is not taken for it.
*/
QUsbDeviceInfo plugIn(const QUsbContext &context, PluggedDevice &vhci);

} // namespace Guest

#endif // GUEST_H
