// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualsinesource.h"

#include "qusbvirtualdevices_p.h"

#include <QtCore/qendian.h>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace QUsbProtocol;
using namespace Qt::StringLiterals;

class QUsbVirtualSineSourcePrivate
{
public:
    QUsbVirtualSineSourcePrivate(int rate, double hertz)
        : sampleRate(rate)
        , frequency(hertz)
    {
    }

    static int limited(int sampleRate) { return std::clamp(sampleRate, 8000, 192000); }
    static QUsbDescriptorBuilder descriptors(int sampleRate);
    /*! The first sample of packet \a index. */
    quint64 firstSample(quint64 index) const
    {
        return index * quint64(sampleRate) / QUsbVirtualSineSource::PacketsPerSecond;
    }
    qint16 sampleAt(quint64 index) const;
    QUsbVirtualReply send(const QUsbVirtualTransfer &transfer);

    const int sampleRate;
    const double frequency;
    quint64 packet = 0; //!< The next one. For handlers only, which are called one at a time.
};

QUsbDescriptorBuilder QUsbVirtualSineSourcePrivate::descriptors(int sampleRate)
{
    constexpr int packetsPerSecond = QUsbVirtualSineSource::PacketsPerSecond;
    const int samples = (sampleRate + packetsPerSecond - 1) / packetsPerSecond;
    constexpr quint8 asynchronous = int(SynchronizationType::Asynchronous) << 2;
    return QUsbDescriptorBuilder(Speed::High)
        .setIds(QUsbVirtualDevices::TestVendorId, 0x0008)
        .setStrings(QUsbVirtualDevices::manufacturer(), u"Virtual sine source"_s)
        .addConfiguration(100)
        .addInterface(ClassCode::VendorSpecific)
        .addAlternateSetting()
        .addEndpoint(QUsbVirtualSineSource::InEndpoint, TransferType::Isochronous, quint16(samples * 2), 1, 1,
                     asynchronous);
}

qint16 QUsbVirtualSineSourcePrivate::sampleAt(quint64 index) const
{
    constexpr double amplitude = 16384;
    // The periods that are over are left out: large angles are not exact.
    const double periods = std::fmod(double(index) * frequency, double(sampleRate)) / sampleRate;
    return qint16(std::lround(amplitude * std::sin(2 * std::numbers::pi * periods)));
}

QUsbVirtualReply QUsbVirtualSineSourcePrivate::send(const QUsbVirtualTransfer &transfer)
{
    QList<QUsbVirtualReply::Packet> packets;
    for (qsizetype i = 0; i < transfer.packetCount(); ++i, ++packet) {
        const quint64 begin = firstSample(packet);
        const quint64 end = firstSample(packet + 1);
        QByteArray samples(qsizetype(end - begin) * 2, Qt::Uninitialized);
        for (quint64 sample = begin; sample < end; ++sample)
            qToLittleEndian(sampleAt(sample), samples.data() + 2 * (sample - begin));
        packets.append({QUsbError::Kind::NoError, samples});
    }
    return QUsbVirtualReply::packets(packets);
}

QUsbVirtualSineSource::QUsbVirtualSineSource(int sampleRate, double frequency)
    : QUsbVirtualDevice(QUsbVirtualSineSourcePrivate::descriptors(QUsbVirtualSineSourcePrivate::limited(sampleRate)))
    , d(std::make_unique<QUsbVirtualSineSourcePrivate>(QUsbVirtualSineSourcePrivate::limited(sampleRate), frequency))
{
    setHandler(InEndpoint, [this](const QUsbVirtualTransfer &transfer) { return d->send(transfer); });
    setControlHandler([this](const QUsbVirtualTransfer &transfer) -> std::optional<QUsbVirtualReply> {
        const QUsbSetupPacket setup = transfer.setup();
        if (setup.type() == RequestType::Standard && Request(setup.request()) == Request::SetInterface)
            d->packet = 0;
        return std::nullopt; // The rest is as usual.
    });
}

QUsbVirtualSineSource::~QUsbVirtualSineSource()
{
    unplug(); // The handlers use members of this class.
}

int QUsbVirtualSineSource::sampleRate() const
{
    return d->sampleRate;
}

double QUsbVirtualSineSource::frequency() const
{
    return d->frequency;
}

qint16 QUsbVirtualSineSource::sampleAt(quint64 index) const
{
    return d->sampleAt(index);
}
