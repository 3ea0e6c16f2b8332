// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBENDPOINTINFO_H
#define QUSBENDPOINTINFO_H

#include "qusbdescriptor.h"
#include "qusbprotocol.h"

#include <QtCore/qlist.h>
#include <QtCore/qshareddata.h>

#include <chrono>
#include <optional>

class QDebug;
class QUsbEndpointInfoPrivate;
QT_DECLARE_QESDP_SPECIALIZATION_DTOR(QUsbEndpointInfoPrivate)

/*!
    \brief What the descriptors say of one endpoint in one alternate setting (USB 2.0, 9.6.6).

    Implicitly shared, read only. Reentrant.

    \since 0.1
*/
class QUsbEndpointInfo
{
    Q_GADGET_EXPORT(QUSB_EXPORT)
    Q_PROPERTY(int address READ address CONSTANT)
    Q_PROPERTY(int number READ number CONSTANT)
    Q_PROPERTY(QUsbProtocol::Direction direction READ direction CONSTANT)
    Q_PROPERTY(QUsbProtocol::TransferType transferType READ transferType CONSTANT)
    Q_PROPERTY(int maxPacketSize READ maxPacketSize CONSTANT)
    Q_PROPERTY(int intervalField READ intervalField CONSTANT)

public:
    /*! A null value: isNull() is true, everything else 0 or empty. */
    QUSB_EXPORT QUsbEndpointInfo() noexcept;
    QUSB_EXPORT QUsbEndpointInfo(const QUsbEndpointInfo &other) noexcept;
    QUsbEndpointInfo(QUsbEndpointInfo &&other) noexcept = default;
    QUSB_EXPORT QUsbEndpointInfo &operator=(const QUsbEndpointInfo &other) noexcept;
    QT_MOVE_ASSIGNMENT_OPERATOR_IMPL_VIA_PURE_SWAP(QUsbEndpointInfo)
    QUSB_EXPORT ~QUsbEndpointInfo();
    void swap(QUsbEndpointInfo &other) noexcept { d.swap(other.d); }

    /*! Returns whether there is no such endpoint. */
    bool isNull() const noexcept { return !d; }
    /*! Returns bEndpointAddress: number and direction. */
    QUSB_EXPORT quint8 address() const noexcept;
    /*! Returns the endpoint number, 0 to 15. Not unique: two endpoints may share it, one for each direction. */
    QUSB_EXPORT quint8 number() const noexcept;
    /*! Returns which way data moves. Meaningless for control endpoints. */
    QUSB_EXPORT QUsbProtocol::Direction direction() const noexcept;
    /*! Returns bmAttributes. */
    QUSB_EXPORT quint8 attributes() const noexcept;
    /*! Returns how data moves. */
    QUSB_EXPORT QUsbProtocol::TransferType transferType() const noexcept;
    /*! Returns how an isochronous endpoint keeps time; SynchronizationType::None for others. */
    QUSB_EXPORT QUsbProtocol::SynchronizationType synchronizationType() const noexcept;
    /*! Returns what an isochronous or interrupt endpoint is used for; UsageType::Data for others. */
    QUSB_EXPORT QUsbProtocol::UsageType usageType() const noexcept;

    /*! Returns the greatest number of bytes in one packet: bits 10..0 of wMaxPacketSize. */
    QUSB_EXPORT int maxPacketSize() const noexcept;
    /*!
        Returns the number of packets in one microframe, 1 to 3: one more than bits 12..11 of wMaxPacketSize. More
        than 1 is for high-speed isochronous and interrupt endpoints; 4 is what a damaged descriptor gives.
    */
    QUSB_EXPORT int transactionsPerMicroframe() const noexcept;
    /*!
        Returns the most bytes that the endpoint moves in one service interval, which is what one packet of an
        isochronous transfer may carry: maxPacketSize() times transactionsPerMicroframe() up to high speed (USB 2.0,
        5.9), and bytesPerInterval() of the companion descriptor at SuperSpeed (USB 3.2, 9.6.7).
    */
    QUSB_EXPORT int maxPayloadPerInterval() const noexcept;
    /*! Returns wMaxPacketSize as the device sent it. */
    QUSB_EXPORT quint16 maxPacketSizeField() const noexcept;
    /*! Returns bInterval as the device sent it; its unit depends on speed and transfer type, see interval(). */
    QUSB_EXPORT quint8 intervalField() const noexcept;
    /*!
        Returns how often the host serves the endpoint when the device operates at \a speed. Nothing if that is not
        defined: control and bulk endpoints, an unknown speed, or a bInterval out of range.
    */
    QUSB_EXPORT std::optional<std::chrono::microseconds> interval(QUsbProtocol::Speed speed) const noexcept;

    /*! Returns whether the descriptor has the two bytes that Audio 1.0 adds: refresh() and synchAddress(). */
    QUSB_EXPORT bool hasAudioFields() const noexcept;
    /*! Returns bRefresh (Audio 1.0, 4.6.1.1): feedback is sent every 2 to this power frames; 0 if absent. */
    QUSB_EXPORT quint8 refresh() const noexcept;
    /*! Returns bSynchAddress (Audio 1.0, 4.6.1.1): the address of the endpoint that sends feedback; 0 if none. */
    QUSB_EXPORT quint8 synchAddress() const noexcept;

    /*! Returns whether a SuperSpeed endpoint companion descriptor follows (USB 3.2, 9.6.7). */
    QUSB_EXPORT bool hasSuperSpeedCompanion() const noexcept;
    /*! Returns the packets in one burst, 1 to 16 (bMaxBurst + 1); 1 without a companion. */
    QUSB_EXPORT int maxBurst() const noexcept;
    /*! Returns the number of streams a SuperSpeed bulk endpoint supports; 0 if it has none. */
    QUSB_EXPORT int maxStreams() const noexcept;
    /*! Returns the bursts in one service interval of a SuperSpeed isochronous endpoint, 1 to 3 (Mult + 1); else 1. */
    QUSB_EXPORT int mult() const noexcept;
    /*!
        Returns the bytes a SuperSpeed periodic endpoint moves in one service interval: wBytesPerInterval, or
        dwBytesPerInterval of a SuperSpeedPlus isochronous companion; 0 if not told.
    */
    QUSB_EXPORT quint32 bytesPerInterval() const noexcept;

    /*! Returns the endpoint descriptor itself. */
    QUSB_EXPORT QUsbDescriptor descriptor() const;
    /*! Returns the endpoint descriptor and everything that follows it up to the next endpoint or interface. */
    QUSB_EXPORT QByteArray descriptorBytes() const;
    /*! Returns the class-specific and unknown descriptors after the endpoint's own, in their order. */
    QUSB_EXPORT QList<QUsbDescriptor> extraDescriptors() const;

private:
    friend class QUsbEndpointInfoPrivate;
    friend bool operator==(const QUsbEndpointInfo &a, const QUsbEndpointInfo &b) noexcept { return equals(a, b); }
    friend bool operator!=(const QUsbEndpointInfo &a, const QUsbEndpointInfo &b) noexcept { return !equals(a, b); }
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbEndpointInfo &endpoint);
    QUSB_EXPORT static bool equals(const QUsbEndpointInfo &a, const QUsbEndpointInfo &b) noexcept;
    explicit QUsbEndpointInfo(QUsbEndpointInfoPrivate *dd) noexcept;

    QExplicitlySharedDataPointer<QUsbEndpointInfoPrivate> d;
};
Q_DECLARE_SHARED(QUsbEndpointInfo)

#endif // QUSBENDPOINTINFO_H
