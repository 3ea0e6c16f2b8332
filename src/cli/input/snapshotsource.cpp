// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "snapshotsource.h"

#include "qusbcontext.h"
#include "qusbsnapshotreader.h"
#include "qusbstrings.h"
#include "snapshotfiles.h"
#include "snapshotstore.h"

#include <QtCore/qpromise.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Cli {
namespace {

/*! A future that has finished with \a result. */
QFuture<SnapshotSource::Result> ready(const SnapshotSource::Result &result)
{
    QPromise<SnapshotSource::Result> promise;
    promise.start();
    promise.addResult(result);
    promise.finish();
    return promise.future();
}

/*! Snapshots of several devices that come one by one, to be put in the order of the devices. */
struct Collection
{
    QList<QUsbDeviceSnapshot> snapshots;
    qsizetype missing = 0;
    QUsbError error;
    QPromise<SnapshotSource::Result> promise;

    void take(qsizetype index, const QUsbResult<QUsbDeviceSnapshot> &result)
    {
        if (result)
            snapshots[index] = result.value();
        else
            error = result.error();
        if (--missing > 0)
            return;
        // A device that was unplugged meanwhile is no reason to tell nothing of the others.
        snapshots.removeIf([](const QUsbDeviceSnapshot &snapshot) { return snapshot.isEmpty(); });
        promise.addResult(snapshots.isEmpty() && error.isError() ? SnapshotSource::Result(error)
                                                                 : SnapshotSource::Result(snapshots));
        promise.finish();
    }
};

} // namespace

void SnapshotSource::addOptions(QCommandLineParser &parser)
{
    DeviceOptions::addOptions(parser);
    parser.addOption({u"ask"_s, tr("Open the device and read what the system does not know.")});
}

bool SnapshotSource::isFileName(const QString &argument)
{
    return SnapshotStore::isFileName(argument);
}

QUsbError SnapshotSource::setOptions(const QCommandLineParser &parser, QStringList &arguments,
                                     DeviceOptions::OtherArguments others)
{
    if (!arguments.isEmpty() && isFileName(arguments.first()))
        m_fileName = arguments.takeFirst();
    if (parser.isSet(u"ask"_s))
        m_asksDevice = true;
    QStringList none; // arguments after a file do not name a device
    return withHint(m_device.setOptions(parser, isFile() ? none : arguments, others));
}

/*! Where files are accepted, too, an \a error of a name says how to write one. */
QUsbError SnapshotSource::withHint(const QUsbError &error)
{
    return error.isError() ? QUsbError(error.kind(), tr("%1; or a file name like ./dump.bin").arg(error.message()))
                           : error;
}

QUsbError SnapshotSource::setWord(const QString &word)
{
    m_isWord = true;
    // "bus.json@1-2.3"
    constexpr auto chosenInFile = ".json@"_L1;
    const qsizetype end = word.lastIndexOf(chosenInFile, -1, Qt::CaseInsensitive);
    if (end >= 0) {
        const qsizetype at = end + chosenInFile.size();
        m_fileName = word.first(at - 1);
        return m_device.setWord(word.sliced(at));
    }
    if (isFileName(word)) {
        m_fileName = word;
        return {};
    }
    return withHint(m_device.setWord(word));
}

QList<QUsbError> SnapshotSource::queryErrors(const QList<QUsbDeviceSnapshot> &snapshots)
{
    QList<QUsbError> errors;
    for (const QUsbDeviceSnapshot &snapshot : snapshots) {
        const QUsbDeviceInfo info = snapshot.info();
        const QString ids = u"%1:%2"_s.arg(info.vendorId(), 4, 16, '0'_L1).arg(info.productId(), 4, 16, '0'_L1);
        if (const QUsbError error = snapshot.queryError(); error.isError()) {
            const bool isNamed = error.message().contains(ids);
            errors += error.withContext(isNamed ? tr("Not asked")
                                                : tr("Not asked: %1 at %2", "IDs, port").arg(ids, snapshot.portPath()));
        }
    }
    return errors;
}

QUsbError SnapshotSource::checkAsk(const QCommandLineParser &parser, Sources sources)
{
    if (!parser.isSet(u"ask"_s) || sources == Sources::Devices)
        return {};
    return QUsbError(QUsbError::Kind::InvalidParameter, tr("--ask needs a device; a file cannot be asked"));
}

QFuture<SnapshotSource::Result> SnapshotSource::read(QUsbContext *context, Number number) const
{
    if (isFile())
        return ready(readFile(number));
    QList<QUsbDeviceInfo> devices;
    if (number == Number::One || m_device.isSet()) {
        const QUsbResult<QUsbDeviceInfo> one = m_device.singleDevice(*context);
        const bool isAmbiguous = one.error().kind() == QUsbError::Kind::InvalidParameter;
        if (!one && (number == Number::One || !isAmbiguous))
            return ready(one.error());
    }
    devices = context->devices(m_device.filter());
    if (m_rootHubs == RootHubs::LeftOut && !m_device.isSet())
        devices.removeIf([](const QUsbDeviceInfo &device) { return device.isRootHub(); });
    if (devices.isEmpty())
        return ready(QUsbError(QUsbError::Kind::NotFound, tr("There are no devices."), tr("Plug one in.")));
    const auto source = m_asksDevice ? QUsbSnapshotReader::Source::SystemAndDevice : QUsbSnapshotReader::Source::System;
    const auto collection = std::make_shared<Collection>();
    collection->snapshots.resize(devices.size());
    collection->missing = devices.size();
    collection->promise.start();
    const QFuture<Result> future = collection->promise.future();
    // No context object: Qt up to 6.5 wants that one to outlive the future.
    for (qsizetype i = 0; i < devices.size(); ++i) {
        QUsbSnapshotReader::read(context, devices.at(i), source)
            .then(context,
                  [collection, i](const QUsbResult<QUsbDeviceSnapshot> &result) { collection->take(i, result); });
    }
    return future;
}

SnapshotSource::Result SnapshotSource::readFile(Number number) const
{
    const Result file = SnapshotFiles::read(m_fileName);
    if (!file)
        return file;
    QList<QUsbDeviceSnapshot> snapshots = file.value();
    snapshots.removeIf(
        [this](const QUsbDeviceSnapshot &snapshot) { return !m_device.filter().matches(snapshot.info()); });
    if (snapshots.isEmpty()) {
        return QUsbError(QUsbError::Kind::NotFound,
                         m_device.isSet() ? tr("%1 has no device %2.").arg(m_fileName, m_device.filter().description())
                                          : tr("%1 has no devices.").arg(m_fileName));
    }
    if (number == Number::One && snapshots.size() > 1) {
        QStringList places;
        for (const QUsbDeviceSnapshot &snapshot : std::as_const(snapshots)) {
            const QUsbDeviceInfo info = snapshot.info();
            QString place = u"%1 (%2:%3)"_s.arg(snapshot.portPath())
                                .arg(info.vendorId(), 4, 16, '0'_L1)
                                .arg(info.productId(), 4, 16, '0'_L1);
            if (const QString serial = QUsbStrings::printable(info.serialNumber()); !serial.isEmpty())
                place += u' ' + tr("serial number %1").arg(serial);
            places += place;
        }
        return QUsbError(
            QUsbError::Kind::InvalidParameter,
            tr("%1 has %n devices: %2.", nullptr, int(snapshots.size())).arg(m_fileName, places.join(", "_L1)),
            m_isWord ? tr("Choose one by its port, IDs, address or serial number, like %1@1-2.3.").arg(m_fileName)
                     : tr("Choose one with --port, --device, --address or --serial."));
    }
    return snapshots;
}

} // namespace Cli
