// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "thermometer.h"

#include <QUsbFuture>
#include <QUsbInterface>

#include <QPromise>
#include <QtEndian>

static const QUsbDeviceFilter thermometers(0x1209, 0x0001);

Thermometer::Thermometer(QUsbContext *usb, QObject *parent)
    : QObject(parent)
    , m_usb(usb)
{
    connect(usb, &QUsbContext::deviceAdded, this, &Thermometer::attach);
    for (const QUsbDeviceInfo &info : usb->devices())
        attach(info);
}

Thermometer::~Thermometer()
{
    delete m_device;
}

void Thermometer::attach(const QUsbDeviceInfo &info)
{
    if (m_device || !thermometers.matches(info))
        return;
    m_device = new QUsbDevice(info, m_usb);
    connect(m_device, &QUsbDevice::disconnected, this, [this] {
        m_device->deleteLater();
        m_device = nullptr;
        Q_EMIT disconnected();
    });
    m_device->open(); // returns at once; the next call waits for it, and reports its error
    QUsbFuture::then(m_device->claimInterface(0), this, // which may be deleted first
                     [this](const QUsbResult<QUsbInterface *> &result) { claimed(result); });
}

void Thermometer::claimed(const QUsbResult<QUsbInterface *> &claimed)
{
    if (!claimed) {
        Q_EMIT errorOccurred(claimed.error().message());
        return;
    }
    m_endpoint = claimed.value()->endpoint(0x81);
    Q_EMIT connected();
    read();
}

void Thermometer::read()
{
    if (!m_endpoint)
        return;
    QUsbFuture::then(m_endpoint->read(2), this, [this](const QUsbTransferResult &result) { received(result); });
}

void Thermometer::received(const QUsbTransferResult &result)
{
    if (result.status() == QUsbError::Kind::Stall && m_endpoint) { // the device is calibrating itself
        QUsbFuture::then(m_endpoint->clearHalt(), this, [this](const QUsbResult<void> &cleared) {
            if (cleared)
                read();
        });
        return;
    }
    if (result.status() != QUsbError::Kind::NoError) {
        if (result.status() != QUsbError::Kind::Disconnected)
            Q_EMIT errorOccurred(result.error().message());
        return;
    }
    if (const QByteArray bytes = result.data(); bytes.size() == 2) {
        m_temperature = qFromLittleEndian<qint16>(bytes.constData()) / 100.0;
        Q_EMIT temperatureChanged(m_temperature);
    }
    read();
}

QFuture<QUsbTransferResult> Thermometer::setInterval(std::chrono::milliseconds interval)
{
    if (!isConnected()) {
        QPromise<QUsbTransferResult> promise; // works with every Qt 6; QtFuture::makeReadyFuture() was renamed in 6.6
        promise.start();
        promise.addResult(QUsbTransferResult(QUsbError(QUsbError::Kind::NotOpen, tr("There is no thermometer."))));
        promise.finish();
        return promise.future();
    }
    return m_device->controlOut(QUsbProtocol::RequestType::Vendor, 1, quint16(interval.count()), 0, {});
}
