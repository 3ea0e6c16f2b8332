// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "outcome.h"

Icon outcomeIcon(const RequestRecord &record)
{
    if (record.state != RequestRecord::State::Finished)
        return Icon::Running;
    switch (record.result.status()) {
    case QUsbError::Kind::NoError:
        return Icon::Success;
    case QUsbError::Kind::Cancelled:
    case QUsbError::Kind::Aborted:
        return Icon::Cancelled;
    case QUsbError::Kind::TimedOut:
        return Icon::TimedOut;
    case QUsbError::Kind::Disconnected:
        return Icon::Unplugged;
    default:
        return Icon::Error;
    }
}

Tone outcomeTone(const RequestRecord &record)
{
    if (record.state != RequestRecord::State::Finished)
        return Tone::Information;
    switch (record.result.status()) {
    case QUsbError::Kind::NoError:
        return Tone::Positive;
    case QUsbError::Kind::Cancelled:
    case QUsbError::Kind::Aborted:
        return Tone::Neutral;
    case QUsbError::Kind::TimedOut:
        return Tone::Warning;
    default:
        return Tone::Negative;
    }
}
