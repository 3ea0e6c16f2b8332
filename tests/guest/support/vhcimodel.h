// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef VHCIMODEL_H
#define VHCIMODEL_H

#include "vhcireply.h"

#include <QtCore/qhash.h>
#include <QtCore/qset.h>
#include <QtCore/qstring.h>

/*! The part of a device that answers standard requests (USB 2.0, chapter 9): its descriptors and its state. */
class VhciModel
{
public:
    /*! Sets the device descriptor and its configurations, which follow one after the other in \a descriptors. */
    void setDescriptors(const QByteArray &descriptors);
    /*! Sets what GET_DESCRIPTOR returns for \a type and \a index; any bytes will do. None means a stall. */
    void setDescriptor(QUsbProtocol::DescriptorType type, quint8 index, const QByteArray &descriptor);
    /*! Sets string \a index, in US English. */
    void setString(quint8 index, const QString &text);

    /*! Answers a control transfer; what is not a standard request, or does not fit the descriptors, stalls. */
    VhciReply answer(const VhciTransfer &transfer);
    /*! What a port reset does: no configuration, no halts, alternate settings 0. */
    void restart();

    quint8 configurationValue() const { return m_configurationValue; }
    quint8 alternateSetting(quint8 interface) const { return m_alternateSettings.value(interface); }
    bool isHalted(quint8 endpoint) const { return m_halted.contains(endpoint); }
    void setHalted(quint8 endpoint, bool halted);

private:
    VhciReply descriptor(const QUsbSetupPacket &setup) const;
    VhciReply status(const QUsbSetupPacket &setup) const;
    VhciReply setFeature(const QUsbSetupPacket &setup, bool on);
    VhciReply setConfiguration(quint8 value);
    VhciReply setInterface(quint8 interface, quint8 alternateSetting);
    QByteArray configuration(quint8 value) const;

    QHash<quint16, QByteArray> m_descriptors; //!< By wValue of GET_DESCRIPTOR.
    quint8 m_configurationValue = 0;
    QHash<quint8, quint8> m_alternateSettings;
    QSet<quint8> m_halted;
};

#endif // VHCIMODEL_H
