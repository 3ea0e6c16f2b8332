// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbfunctioninterfaces_p.h"

#include "qusbaudioprotocol_p.h"
#include "qusbprotocol.h"

#include <algorithm>

using namespace QUsbProtocol;

namespace {

constexpr quint8 classSpecificInterface = 0x24;

/*! The bytes of \a descriptor from \a first on, at most \a count. */
QList<quint8> numbers(const QUsbDescriptor &descriptor, qsizetype first, qsizetype count)
{
    const QByteArray bytes = descriptor.bytes().mid(first, count);
    return {bytes.cbegin(), bytes.cend()};
}

/*! The interfaces that \a descriptor of \a setting puts under one, which is the first; empty if it speaks of none. */
QList<quint8> group(const QUsbAlternateSettingInfo &setting, const QUsbDescriptor &descriptor)
{
    if (quint8(descriptor.type()) != classSpecificInterface)
        return {};
    const quint8 subtype = descriptor.byteAt(2);
    const quint8 interfaceClass = setting.interfaceClass();
    const bool isControl = setting.interfaceSubclass() == 1 && subtype == 1; // of audio and video: its header
    if (interfaceClass == quint8(ClassCode::Communications) && subtype == 6) // a union
        return numbers(descriptor, 3, -1);
    if (interfaceClass == quint8(ClassCode::Audio) && isControl
        && QUsbAudioProtocol::nearest(setting.interfaceProtocol()) == QUsbAudioProtocol::Audio1) {
        return QList<quint8> {setting.interfaceNumber()} + numbers(descriptor, 8, descriptor.byteAt(7));
    }
    if (interfaceClass == quint8(ClassCode::Video) && isControl)
        return QList<quint8> {setting.interfaceNumber()} + numbers(descriptor, 12, descriptor.byteAt(11));
    return {};
}

/*! All groups that the descriptors speak of, those that name the controlling interface first. */
QList<QList<quint8>> groups(const QUsbConfigurationInfo &configuration)
{
    QList<QList<quint8>> groups;
    for (const QUsbInterfaceInfo &interface : configuration.interfaces()) {
        for (const QUsbAlternateSettingInfo &setting : interface.alternateSettings()) {
            for (const QUsbDescriptor &descriptor : setting.extraDescriptors())
                groups.append(group(setting, descriptor));
        }
    }
    for (const QUsbInterfaceAssociation &association : configuration.interfaceAssociations()) {
        QList<quint8> members;
        for (int i = 0; i < association.interfaceCount(); ++i)
            members.append(quint8(association.firstInterfaceNumber() + i));
        groups.append(members);
    }
    return groups;
}

} // namespace

QList<quint8> QUsbFunctionInterfaces::with(quint8 interfaceNumber, const QUsbConfigurationInfo &configuration)
{
    QList<quint8> members;
    const auto add = [&](const QList<quint8> &more) {
        for (const quint8 each : more) {
            if (!members.contains(each) && !configuration.interfaceByNumber(each).isNull())
                members.append(each);
        }
    };
    for (const QList<quint8> &group : groups(configuration)) {
        if (group.contains(interfaceNumber))
            add(group);
    }
    add({interfaceNumber});
    if (members.isEmpty()) // none of the configuration
        members.append(interfaceNumber);
    return members;
}
