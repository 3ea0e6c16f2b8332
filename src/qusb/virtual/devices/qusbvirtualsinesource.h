// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALSINESOURCE_H
#define QUSBVIRTUALSINESOURCE_H

#include "qusbvirtualdevice.h"

class QUsbVirtualSineSourcePrivate;

/*!
    \brief Sends an endless sine wave on an isochronous endpoint, like an audio converter.

    Interface 0, of a vendor's class so that no driver takes it, has no endpoint in alternate setting 0, and in
    alternate setting 1 isochronous endpoint 0x81, which is served in every microframe (125 µs) of high speed. The
    samples are signed, of 16 bits, little-endian, one channel, at half of full scale. Each packet carries those of
    its microframe: 5 or 6 at 44100 Hz, so that 8000 packets have exactly as many samples as a second has.

    The sine begins at 0 when the alternate setting is selected, and goes on where it was from packet to packet. It
    has no clock: packets that the host does not request in time are not lost, but sent later.

    Threads and ownership: QUsbVirtualDevice. It has handlers of its own, which setHandler() and setControlHandler()
    replace.

    \since 0.1
*/
class QUSB_EXPORT QUsbVirtualSineSource : public QUsbVirtualDevice
{
public:
    static constexpr quint8 InEndpoint = 0x81;
    static constexpr quint8 StreamingSetting = 1; //!< The alternate setting with the endpoint.
    static constexpr int PacketsPerSecond = 8000;

    /*! A sine of \a frequency, in Hz, in \a sampleRate samples per second (8000 to 192000). */
    explicit QUsbVirtualSineSource(int sampleRate = 44100, double frequency = 441);
    ~QUsbVirtualSineSource() override;

    int sampleRate() const;
    double frequency() const;
    /*! Returns sample \a index from the beginning. */
    qint16 sampleAt(quint64 index) const;

private:
    const std::unique_ptr<QUsbVirtualSineSourcePrivate> d;
};

#endif // QUSBVIRTUALSINESOURCE_H
