// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "infocommand.h"

#include "devicejson.h"
#include "devicetext.h"
#include "qusbcontext.h"

using namespace Qt::StringLiterals;

namespace Cli {

QString InfoCommand::syntax() const
{
    return tr("[OPTIONS] DEVICE");
}

QString InfoCommand::description() const
{
    return tr("Shows the configurations, interfaces, alternate settings and endpoints of a device. "
              "Sends nothing to the device.");
}

void InfoCommand::addOptions(QCommandLineParser &parser) const
{
    DeviceOptions::addOptions(parser);
    parser.addOption({u"json"_s, tr("Print a JSON object.")});
}

QUsbError InfoCommand::setOptions(const QCommandLineParser &parser)
{
    QStringList arguments = parser.positionalArguments();
    if (const QUsbError error = m_device.setOptions(parser, arguments, DeviceOptions::OtherArguments::None);
        error.isError())
        return error;
    if (!m_device.isSet())
        return usageError(tr("Missing argument DEVICE"));
    m_json = parser.isSet(u"json"_s);
    return checkNoneLeft(arguments);
}

void InfoCommand::run()
{
    const QUsbResult<QUsbDeviceInfo> device = m_device.singleDevice(*context());
    if (!device)
        return fail(device.error());
    const QByteArray output = m_json
        ? DeviceJson::indented(DeviceJson::details(device.value(), QUsbContext::idDatabase()))
        : Output::encoded(DeviceText::infoText(device.value()));
    printAndFinish(output);
}

} // namespace Cli

#include "moc_infocommand.cpp"
