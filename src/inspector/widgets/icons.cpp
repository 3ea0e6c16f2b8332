// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "icons.h"

#include "svgiconengine.h"

#include "qusbdeviceinfo.h"

using namespace Qt::StringLiterals;

namespace {

struct IconSource
{
    QLatin1StringView drawing;
    QLatin1StringView themeName; // Only where desktops agree on a name and a meaning.
};

IconSource source(Icon icon)
{
    switch (icon) {
    case Icon::Application:
        return {"io.github.qusb.Inspector"_L1, "io.github.qusb.Inspector"_L1};
    case Icon::Device:
        return {"device"_L1, {}};
    case Icon::HostController:
        return {"host-controller"_L1, {}};
    case Icon::Hub:
        return {"hub"_L1, {}};
    case Icon::HumanInterface:
        return {"human-interface"_L1, {}};
    case Icon::Storage:
        return {"storage"_L1, {}};
    case Icon::Audio:
        return {"audio"_L1, {}};
    case Icon::Video:
        return {"video"_L1, {}};
    case Icon::Communications:
        return {"communications"_L1, {}};
    case Icon::Printer:
        return {"printer"_L1, {}};
    case Icon::Wireless:
        return {"wireless"_L1, {}};
    case Icon::Success:
        return {"success"_L1, {}};
    case Icon::Information:
        return {"information"_L1, {}};
    case Icon::Warning:
        return {"warning"_L1, {}};
    case Icon::Error:
        return {"error"_L1, {}};
    case Icon::TimedOut:
        return {"timed-out"_L1, {}};
    case Icon::Cancelled:
        return {"cancelled"_L1, {}};
    case Icon::Running:
        return {"running"_L1, {}};
    case Icon::Unplugged:
        return {"unplugged"_L1, {}};
    case Icon::Open:
        return {"open"_L1, {}};
    case Icon::Close:
        return {"close"_L1, {}};
    case Icon::Send:
        return {"send"_L1, {}};
    case Icon::Stop:
        return {"stop"_L1, "process-stop"_L1};
    case Icon::Copy:
        return {"copy"_L1, "edit-copy"_L1};
    case Icon::Find:
        return {"find"_L1, "edit-find"_L1};
    case Icon::Screenshot:
        return {"screenshot"_L1, "camera-photo"_L1};
    case Icon::Quit:
        return {"quit"_L1, "application-exit"_L1};
    case Icon::About:
        return {"information"_L1, "help-about"_L1};
    case Icon::Locked:
        return {"locked"_L1, {}};
    case Icon::Unlocked:
        return {"unlocked"_L1, {}};
    }
    return {};
}

Icon iconOfClass(quint8 classCode)
{
    using QUsbProtocol::ClassCode;
    switch (ClassCode(classCode)) {
    case ClassCode::Hub:
        return Icon::Hub;
    case ClassCode::Hid:
        return Icon::HumanInterface;
    case ClassCode::MassStorage:
        return Icon::Storage;
    case ClassCode::Audio:
        return Icon::Audio;
    case ClassCode::Video:
    case ClassCode::Image:
    case ClassCode::AudioVideo:
        return Icon::Video;
    case ClassCode::Communications:
    case ClassCode::CdcData:
        return Icon::Communications;
    case ClassCode::Printer:
        return Icon::Printer;
    case ClassCode::WirelessController:
        return Icon::Wireless;
    default:
        return Icon::Device;
    }
}

} // namespace

QIcon inspectorIcon(Icon icon)
{
    const IconSource from = source(icon);
    const QIcon own(new SvgIconEngine(":/icons/"_L1 + from.drawing + ".svg"_L1));
    return from.themeName.isEmpty() ? own : QIcon::fromTheme(from.themeName, own);
}

QIcon deviceIcon(const QUsbDeviceInfo &device)
{
    if (device.isRootHub())
        return inspectorIcon(Icon::HostController);
    if (device.isHub())
        return inspectorIcon(Icon::Hub);
    if (const Icon icon = iconOfClass(device.deviceClass()); icon != Icon::Device)
        return inspectorIcon(icon);
    // The first interface with a known class decides.
    const QList<QUsbConfigurationInfo> configurations = device.configurations();
    for (const QUsbConfigurationInfo &configuration : configurations) {
        const QList<QUsbInterfaceInfo> interfaces = configuration.interfaces();
        for (const QUsbInterfaceInfo &interface : interfaces) {
            const Icon icon = iconOfClass(interface.defaultAlternateSetting().interfaceClass());
            if (icon != Icon::Device)
                return inspectorIcon(icon);
        }
    }
    return inspectorIcon(Icon::Device);
}
