// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "watchcommand.h"

#include "devicejson.h"
#include "devicetext.h"
#include "qusbcontext.h"

#include <QtCore/qdatetime.h>

using namespace Qt::StringLiterals;

namespace Cli {

QString WatchCommand::syntax() const
{
    return tr("[OPTIONS] [DEVICE]");
}

QString WatchCommand::description() const
{
    return tr("Prints a line with the time for each device that is plugged in or unplugged, until you press Ctrl-C. "
              "Sends nothing to any device.");
}

void WatchCommand::addOptions(QCommandLineParser &parser) const
{
    DeviceOptions::addOptions(parser);
    parser.addOption({u"present"_s, tr("List the connected devices first.")});
    parser.addOption({u"json"_s, tr("Print a JSON object for each event, one per line.")});
}

QUsbError WatchCommand::setOptions(const QCommandLineParser &parser)
{
    QStringList arguments = parser.positionalArguments();
    if (const QUsbError error = m_devices.setOptions(parser, arguments, DeviceOptions::OtherArguments::None);
        error.isError())
        return error;
    m_present = parser.isSet(u"present"_s);
    m_json = parser.isSet(u"json"_s);
    return checkNoneLeft(arguments);
}

void WatchCommand::run()
{
    if (!context()->isHotplugSupported()) {
        return fail(QUsbError(QUsbError::Kind::NotSupported, tr("This system does not support hotplug notification."),
                              tr("Use qusb list.")));
    }
    m_names = QUsbContext::idDatabase();
    connect(context(), &QUsbContext::deviceAdded, this,
            [this](const QUsbDeviceInfo &device) { report("added"_L1, device); });
    connect(context(), &QUsbContext::deviceRemoved, this,
            [this](const QUsbDeviceInfo &device) { report("removed"_L1, device); });
    if (!m_present)
        return;
    const QList<QUsbDeviceInfo> devices = context()->devices();
    for (const QUsbDeviceInfo &device : devices)
        report("present"_L1, device);
}

void WatchCommand::report(QLatin1StringView event, const QUsbDeviceInfo &device)
{
    if (isFinished() || !m_devices.filter().matches(device))
        return;
    const QDateTime now = QDateTime::currentDateTime();
    const QString time = now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODateWithMs);
    if (m_json) {
        const QJsonObject object {
            {u"time"_s, time}, {u"event"_s, event}, {u"device"_s, DeviceJson::summary(device, m_names)}};
        (void)print(DeviceJson::line(object));
    } else {
        const QString line = time + u' ' + event + u' ' + DeviceText::listLine(device, m_names) + u'\n';
        (void)print(line);
    }
}

} // namespace Cli

#include "moc_watchcommand.cpp"
