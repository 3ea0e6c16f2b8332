// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALMODEL_P_H
#define QUSBVIRTUALMODEL_P_H

#include "qusbprotocol.h"
#include "qusbvirtualreply.h"
#include "qusbsetuppacket.h"

#include <QtCore/qhash.h>
#include <QtCore/qset.h>
#include <QtCore/qstring.h>

#include <optional>

/*! \internal The part of a device that answers standard requests (USB 2.0, chapter 9): its descriptors and its state. */
class QUsbVirtualModel
{
public:
    /*! What an endpoint descriptor says about a transfer of the active settings. */
    struct Endpoint
    {
        QUsbProtocol::TransferType type = QUsbProtocol::TransferType::Control;
        int maxPacketSize = 0; //!< Of one packet.
        quint8 interval = 0; //!< bInterval
    };

    /*! Sets the device descriptor and its configurations, which follow one after the other in \a descriptors. */
    void setDescriptors(const QByteArray &descriptors);
    QByteArray descriptors() const { return m_bytes; }
    /*! Sets what GET_DESCRIPTOR returns for \a type and \a index; any bytes will do. None means a stall. */
    void setDescriptor(QUsbProtocol::DescriptorType type, quint8 index, const QByteArray &descriptor);
    void setInterfaceDescriptor(quint8 interfaceNumber, QUsbProtocol::DescriptorType type,
                                const QByteArray &descriptor);
    /*! Sets string \a index, in US English. */
    void setString(quint8 index, const QString &text);

    /*! Answers a control request. Stalls if it is not a standard request, or does not match the descriptors. */
    QUsbVirtualReply answer(const QUsbSetupPacket &setup);
    /*! What a port reset does: no configuration, no halts, alternate settings 0. */
    void restart();

    quint8 configurationValue() const { return m_configurationValue; }
    quint8 alternateSetting(quint8 interfaceNumber) const { return m_alternateSettings.value(interfaceNumber); }
    /*! Whether the active configuration has \a interfaceNumber, with \a alternateSetting. */
    bool hasInterface(quint8 interfaceNumber, std::optional<quint8> alternateSetting = {}) const;
    /*! The endpoint in the settings that are active. */
    std::optional<Endpoint> endpoint(quint8 address) const;
    bool isHalted(quint8 endpoint) const { return m_halted.contains(endpoint); }
    void setHalted(quint8 endpoint) { m_halted.insert(endpoint); }
    void clearHalt(quint8 endpoint) { m_halted.remove(endpoint); }

private:
    QUsbVirtualReply descriptor(const QUsbSetupPacket &setup) const;
    QUsbVirtualReply status(const QUsbSetupPacket &setup) const;
    enum class Change : quint8 { Set, Clear };
    QUsbVirtualReply changeFeature(const QUsbSetupPacket &setup, Change change);
    QUsbVirtualReply setConfiguration(quint8 value);
    QUsbVirtualReply setInterface(quint8 interfaceNumber, quint8 alternateSetting);
    QByteArray configuration(quint8 value) const;
    void readEndpoints();

    QByteArray m_bytes;
    QHash<quint16, QByteArray> m_descriptors; //!< By wValue of GET_DESCRIPTOR.
    QHash<quint32, QByteArray> m_interfaceDescriptors; //!< By interface number and wValue.
    quint8 m_configurationValue = 0;
    quint8 m_deviceFeatures = 0; //!< Bits of GET_STATUS that the host sets.
    QHash<quint8, quint8> m_alternateSettings;
    QHash<quint8, Endpoint> m_endpoints; //!< Of the active settings.
    QSet<quint8> m_halted;
};

#endif // QUSBVIRTUALMODEL_P_H
