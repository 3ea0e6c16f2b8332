// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "instantdevice.h"
#include "measure.h"
#include "sections.h"

#include <QtCore/qjsonobject.h>

using namespace Qt::StringLiterals;

namespace {

enum class Way { Endpoint, Future, Number };

/*! Nanoseconds until \a count queued reads have finished. */
double cancel(InstantDevice &device, Way way, int count)
{
    QList<QFuture<QUsbTransferResult>> reads;
    std::vector<quint64> numbers;
    for (int i = 0; i < count; ++i) {
        reads += device.in->read(512);
        numbers.push_back(device.in->lastTransfer());
    }
    return Measure::nanoseconds([&] {
        switch (way) {
        case Way::Endpoint:
            device.in->cancelAll();
            break;
        case Way::Future:
            for (auto &read : reads)
                read.cancel();
            break;
        case Way::Number:
            for (auto it = numbers.rbegin(); it != numbers.rend(); ++it)
                device.in->cancel(*it);
            break;
        }
        while (device.in->pendingTransfers() > 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
}

} // namespace

QJsonArray Sections::cancelling()
{
    InstantDevice device(InstantBackend::Completion::Never);
    const std::pair<Way, QString> ways[] {{Way::Endpoint, u"QUsbEndpoint::cancelAll()"_s},
                                          {Way::Future, u"QFuture::cancel() each"_s},
                                          {Way::Number, u"QUsbEndpoint::cancel() each"_s}};
    QJsonArray rows;
    for (const auto &[way, name] : ways) {
        for (const int count : {100, 1'000, 10'000}) {
            double least = cancel(device, way, count);
            for (int i = 0; i < 2; ++i)
                least = qMin(least, cancel(device, way, count));
            rows += QJsonObject {{u"way"_s, name}, {u"transfers"_s, count}, {u"milliseconds"_s, least / 1e6}};
        }
    }
    return rows;
}
