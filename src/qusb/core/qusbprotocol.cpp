// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbprotocol.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qmetaobject.h>

#include <array>

using namespace Qt::StringLiterals;

namespace {

// The enumerators are the specification's names in camel case, so the names need no table of their own.
QString specificationName(QLatin1StringView key)
{
    QString name;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const QChar c = key.at(i);
        const bool startsWord = c.isUpper() && i > 0
            && (!QChar(key.at(i - 1)).isUpper() || (i + 1 < key.size() && QChar(key.at(i + 1)).isLower()));
        if (startsWord)
            name += u'_';
        name += c.toUpper();
    }
    return name;
}

template <typename Enum>
QLatin1StringView keyOf(int value)
{
    return QLatin1StringView(QMetaEnum::fromType<Enum>().valueToKey(value));
}

using KeyFunction = QLatin1StringView (*)(int value);
struct ClassRequests
{
    QUsbProtocol::ClassCode interfaceClass;
    KeyFunction key;
};

constexpr std::array classRequests {
    ClassRequests {QUsbProtocol::ClassCode::Hid, keyOf<QUsbProtocol::HidRequest>},
    ClassRequests {QUsbProtocol::ClassCode::Communications, keyOf<QUsbProtocol::CdcRequest>},
    ClassRequests {QUsbProtocol::ClassCode::MassStorage, keyOf<QUsbProtocol::MassStorageRequest>},
    ClassRequests {QUsbProtocol::ClassCode::Printer, keyOf<QUsbProtocol::PrinterRequest>},
    ClassRequests {QUsbProtocol::ClassCode::ApplicationSpecific, keyOf<QUsbProtocol::DfuRequest>},
    ClassRequests {QUsbProtocol::ClassCode::Audio, keyOf<QUsbProtocol::ControlRequest>},
    ClassRequests {QUsbProtocol::ClassCode::Video, keyOf<QUsbProtocol::ControlRequest>},
};

// Requests that read are called "get", but for one.
bool fitsDirection(QLatin1StringView key, QUsbProtocol::Direction direction)
{
    const bool reads = key.contains("Get"_L1) || key == "DfuUpload"_L1;
    return reads == (direction == QUsbProtocol::Direction::In);
}

QLatin1StringView interfaceRequestKey(QUsbProtocol::Direction direction, quint8 request, quint8 interfaceClass)
{
    QLatin1StringView found;
    for (const ClassRequests &candidate : classRequests) {
        if (interfaceClass != 0 && interfaceClass != quint8(candidate.interfaceClass))
            continue;
        const QLatin1StringView key = candidate.key(request);
        if (key.isEmpty() || !fitsDirection(key, direction))
            continue;
        if (!found.isEmpty() && found != key)
            return {}; // ambiguous
        found = key;
    }
    return found;
}

} // namespace

qint64 QUsbProtocol::bitRate(Speed speed) noexcept
{
    switch (speed) {
    case Speed::Unknown:
        break;
    case Speed::Low:
        return 1'500'000;
    case Speed::Full:
        return 12'000'000;
    case Speed::High:
        return 480'000'000;
    case Speed::Super:
        return 5'000'000'000;
    case Speed::SuperPlus:
        return 10'000'000'000;
    case Speed::SuperPlusX2:
        return 20'000'000'000;
    }
    return 0;
}

QString QUsbProtocol::speedName(Speed speed)
{
    switch (speed) {
    case Speed::Unknown:
        break;
    case Speed::Low:
        return QCoreApplication::translate("QUsbProtocol", "Low speed (1.5 Mb/s)");
    case Speed::Full:
        return QCoreApplication::translate("QUsbProtocol", "Full speed (12 Mb/s)");
    case Speed::High:
        return QCoreApplication::translate("QUsbProtocol", "High speed (480 Mb/s)");
    case Speed::Super:
        return QCoreApplication::translate("QUsbProtocol", "SuperSpeed (5 Gb/s)");
    case Speed::SuperPlus:
        return QCoreApplication::translate("QUsbProtocol", "SuperSpeedPlus (10 Gb/s)");
    case Speed::SuperPlusX2:
        return QCoreApplication::translate("QUsbProtocol", "SuperSpeedPlus, two lanes (20 Gb/s)");
    }
    return QCoreApplication::translate("QUsbProtocol", "Unknown speed");
}

QString QUsbProtocol::transferTypeName(TransferType type)
{
    switch (type) {
    case TransferType::Control:
        return QCoreApplication::translate("QUsbProtocol", "Control");
    case TransferType::Isochronous:
        return QCoreApplication::translate("QUsbProtocol", "Isochronous");
    case TransferType::Bulk:
        return QCoreApplication::translate("QUsbProtocol", "Bulk");
    case TransferType::Interrupt:
        return QCoreApplication::translate("QUsbProtocol", "Interrupt");
    }
    return {};
}

QString QUsbProtocol::descriptorTypeName(quint8 descriptorType)
{
    return specificationName(keyOf<DescriptorType>(descriptorType));
}

QString QUsbProtocol::requestName(quint8 requestType, quint8 request, quint8 interfaceClass)
{
    const auto direction = Direction(requestType & 0x80);
    const auto recipient = Recipient(requestType & 0x1f);
    const auto hub = quint8(ClassCode::Hub);
    switch (RequestType(requestType & 0x60)) {
    case RequestType::Standard:
        return specificationName(keyOf<Request>(request));
    case RequestType::Class:
        break;
    case RequestType::Vendor:
    case RequestType::Reserved:
        return {};
    }
    // Only hubs have class requests for the device as a whole or for ports; but see that the direction fits.
    if (recipient == Recipient::Device || recipient == Recipient::Other) {
        const QLatin1StringView key = keyOf<HubRequest>(request);
        const bool isHub = (interfaceClass == 0 || interfaceClass == hub) && fitsDirection(key, direction);
        return isHub ? specificationName(key) : QString();
    }
    return specificationName(interfaceRequestKey(direction, request, interfaceClass));
}

QString QUsbProtocol::featureName(Recipient recipient, quint16 feature)
{
    if (recipient == Recipient::Interface && feature == quint16(Feature::FunctionSuspend))
        return u"FUNCTION_SUSPEND"_s; // shares its number with ENDPOINT_HALT
    return specificationName(keyOf<Feature>(feature));
}

QString QUsbProtocol::hubFeatureName(Recipient recipient, quint16 feature)
{
    const bool isPort = recipient == Recipient::Other;
    return specificationName(isPort ? keyOf<PortFeature>(feature) : keyOf<HubFeature>(feature));
}

#include "moc_qusbprotocol.cpp"
