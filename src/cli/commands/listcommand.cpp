// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "listcommand.h"

#include "devicejson.h"
#include "devicetext.h"
#include "qusbcontext.h"

using namespace Qt::StringLiterals;

namespace Cli {

QString ListCommand::syntax() const
{
    return tr("[OPTIONS] [DEVICE]");
}

QString ListCommand::description() const
{
    return tr("Lists all devices, or the matching ones, one per line. Sends nothing to any device.");
}

void ListCommand::addOptions(QCommandLineParser &parser) const
{
    DeviceOptions::addOptions(parser);
    parser.addOption({u"long"_s, tr("Show the port and the serial number, too.")});
    parser.addOption({u"json"_s, tr("Print a JSON array.")});
}

QUsbError ListCommand::setOptions(const QCommandLineParser &parser)
{
    QStringList arguments = parser.positionalArguments();
    if (const QUsbError error = m_devices.setOptions(parser, arguments, DeviceOptions::OtherArguments::None);
        error.isError())
        return error;
    m_json = parser.isSet(u"json"_s);
    m_detail = parser.isSet(u"long"_s) ? DeviceText::Detail::Identity : DeviceText::Detail::Short;
    if (m_json && parser.isSet(u"long"_s))
        return usageError(tr("JSON has the port and the serial number without --long"));
    return checkNoneLeft(arguments);
}

void ListCommand::run()
{
    const QList<QUsbDeviceInfo> devices = context()->devices(m_devices.filter());
    const QUsbIdDatabase names = QUsbContext::idDatabase();
    QByteArray output;
    if (m_json) {
        QJsonArray array;
        for (const QUsbDeviceInfo &device : devices)
            array.append(DeviceJson::summary(device, names));
        output = DeviceJson::indented(array);
    } else {
        for (const QUsbDeviceInfo &device : devices)
            output += Output::encoded(DeviceText::listLine(device, names, m_detail) + u'\n');
    }
    if (!print(output))
        return;
    if (devices.isEmpty() && m_devices.isSet())
        return fail(context()->anyDevice(m_devices.filter()).error());
    finish(ExitCode::Success);
}

} // namespace Cli

#include "moc_listcommand.cpp"
