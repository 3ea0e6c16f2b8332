// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "request.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;
using QUsbProtocol::Direction;

namespace {

struct Text // For tr().
{
    Q_DECLARE_TR_FUNCTIONS(Request)
};

} // namespace

Direction Request::direction() const
{
    if (kind == Kind::Control)
        return setup.direction();
    return QUsbProtocol::endpointDirection(endpointAddress);
}

qsizetype Request::wantedBytes() const
{
    if (direction() == Direction::Out)
        return data.size();
    return kind == Kind::Control ? setup.length() : length;
}

qsizetype Request::packetCount() const
{
    return packetSize > 0 ? (wantedBytes() + packetSize - 1) / packetSize : 0;
}

bool Request::needsWriteAccess() const
{
    using QUsbProtocol::RequestType;
    const bool isKnown = kind == Kind::Endpoint || setup.type() == RequestType::Standard
        || setup.type() == RequestType::Class;
    return direction() == Direction::Out || !isKnown;
}

bool Request::belongsToSystem() const
{
    using StandardRequest = QUsbProtocol::Request;
    if (kind != Kind::Control || direction() == Direction::In
        || setup.type() != QUsbProtocol::RequestType::Standard)
        return false;
    constexpr quint16 EndpointHalt = 0;
    switch (StandardRequest(setup.request())) {
    case StandardRequest::SetAddress:
    case StandardRequest::SetConfiguration:
    case StandardRequest::SetInterface:
        return true;
    case StandardRequest::ClearFeature:
        return setup.recipient() == QUsbProtocol::Recipient::Endpoint && setup.value() == EndpointHalt;
    default:
        return false;
    }
}

QString Request::description() const
{
    if (kind == Kind::Control)
        return setup.description(interfaceClass);
    const QString address = u"0x%1"_s.arg(endpointAddress, 2, 16, '0'_L1);
    if (packetSize > 0 && direction() == Direction::In)
        return Text::tr("Read %n packet(s) from isochronous endpoint %1", nullptr, int(packetCount())).arg(address);
    if (direction() == Direction::In)
        return Text::tr("Read up to %n byte(s) from endpoint %1", nullptr, int(length)).arg(address);
    if (data.isEmpty())
        return Text::tr("Write an empty packet to endpoint %1").arg(address);
    if (packetSize > 0) {
        return Text::tr("Write %1 bytes in %n packet(s) to isochronous endpoint %2", nullptr, int(packetCount()))
            .arg(data.size())
            .arg(address);
    }
    return Text::tr("Write %n byte(s) to endpoint %1", nullptr, int(data.size())).arg(address);
}

QString RequestRecord::statusText() const
{
    switch (state) {
    case State::Running:
        return Text::tr("Running…");
    case State::Cancelling:
        return Text::tr("Cancelling…");
    case State::Finished:
        return statusWords(result.status());
    }
    return {};
}

QString RequestRecord::bytesText() const
{
    if (state != State::Finished)
        return {};
    return Text::tr("%1 of %n byte(s)", nullptr, int(request.wantedBytes()))
        .arg(QLocale().toString(result.bytesTransferred()));
}

QString RequestRecord::durationText() const
{
    if (state != State::Finished)
        return {};
    const QLocale locale;
    const auto microseconds = std::chrono::duration<double, std::micro>(duration).count();
    if (microseconds < 1000)
        return Text::tr("%1 µs", "microseconds").arg(locale.toString(microseconds, 'f', 0));
    if (microseconds < 1'000'000)
        return Text::tr("%1 ms", "milliseconds")
            .arg(locale.toString(microseconds / 1000, 'f', microseconds < 10'000 ? 2 : 1));
    return Text::tr("%1 s", "seconds").arg(locale.toString(microseconds / 1'000'000, 'f', 2));
}

QString statusWords(QUsbError::Kind kind)
{
    using Kind = QUsbError::Kind;
    switch (kind) {
    case Kind::NoError:
        return Text::tr("Completed");
    case Kind::Cancelled:
        return Text::tr("Cancelled");
    case Kind::TimedOut:
        return Text::tr("Timed out");
    case Kind::Stall:
        return Text::tr("Refused (stall)");
    case Kind::Overflow:
        return Text::tr("Overflow");
    case Kind::Disconnected:
        return Text::tr("Unplugged");
    case Kind::TransferError:
        return Text::tr("Transfer error");
    case Kind::AccessDenied:
        return Text::tr("Access denied");
    case Kind::Busy:
        return Text::tr("Busy");
    case Kind::NotFound:
        return Text::tr("Not found");
    case Kind::NotSupported:
        return Text::tr("Not supported");
    case Kind::InvalidParameter:
        return Text::tr("Invalid");
    case Kind::OutOfMemory:
        return Text::tr("Out of memory");
    case Kind::NotOpen:
        return Text::tr("Not open");
    case Kind::Aborted:
        return Text::tr("Aborted");
    }
    return {};
}
