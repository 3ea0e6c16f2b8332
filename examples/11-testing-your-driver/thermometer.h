// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef THERMOMETER_H
#define THERMOMETER_H

#include <QUsbContext>
#include <QUsbDevice>
#include <QUsbEndpoint>

#include <QPointer>

/*
    A driver for a thermometer, 1209:0001. Its interrupt endpoint 0x81 reports the temperature, in hundredths of a degree
    Celsius as a little-endian 16-bit number, each time it changes. Vendor request 1 sets the interval of measurement.

    It takes the context from outside. That is all a driver must do to be testable.
*/
class Thermometer : public QObject
{
    Q_OBJECT

public:
    explicit Thermometer(QUsbContext *usb, QObject *parent = nullptr);
    ~Thermometer() override;

    bool isConnected() const { return m_endpoint; }
    double temperature() const { return m_temperature; }
    /* NotOpen while no thermometer is connected; Stall if it cannot measure so often. */
    QFuture<QUsbTransferResult> setInterval(std::chrono::milliseconds interval);

Q_SIGNALS:
    void connected();
    void disconnected();
    void temperatureChanged(double celsius);
    void errorOccurred(const QString &message);

private:
    void attach(const QUsbDeviceInfo &info);
    void claimed(const QUsbResult<QUsbInterface *> &claimed);
    void read();
    void received(const QUsbTransferResult &result);

    QUsbContext *const m_usb;
    QPointer<QUsbDevice> m_device;
    QPointer<QUsbEndpoint> m_endpoint;
    double m_temperature = 0;
};

#endif // THERMOMETER_H
