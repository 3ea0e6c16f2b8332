// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "devicepage.h"

#include "descriptorview.h"
#include "deviceheader.h"
#include "inspecteddevice.h"
#include "messagestrip.h"

#include "qusbdevicemodel.h"
#include "qusbstrings.h"

#include <QtCore/qdir.h>
#include <QtCore/qlocale.h>
#include <QtGui/qaction.h>
#include <QtWidgets/qboxlayout.h>

#include <algorithm>

namespace {

/*! When, where and by what \a snapshot was taken, as far as it says. */
QString originText(const QUsbDeviceSnapshot &snapshot)
{
    QStringList parts;
    if (snapshot.takenAt().isValid()) {
        parts += DevicePage::tr("Taken on %1.", "date and time")
                     .arg(QLocale().toString(snapshot.takenAt().toLocalTime(), QLocale::ShortFormat));
    }
    if (const QString host = QUsbStrings::printable(snapshot.host()); !host.isEmpty())
        parts += DevicePage::tr("Host: %1.", "operating system").arg(host);
    if (const QString tool = QUsbStrings::printable(snapshot.tool()); !tool.isEmpty())
        parts += DevicePage::tr("Program: %1.").arg(tool);
    return parts.join(u' ');
}

} // namespace

DevicePage::DevicePage(QWidget *parent)
    : QWidget(parent)
    , m_header(new DeviceHeader(this))
    , m_strip(new MessageStrip(MessageStrip::Closing::NotAllowed, this))
    , m_showReplacement(new QAction(tr("Show It Again"), this))
    , m_descriptors(new DescriptorView(this))
{
    m_showReplacement->setVisible(false);
    m_strip->addActionButton(m_showReplacement);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_strip);
    layout->addWidget(m_descriptors, 1);

    connect(m_header, &DeviceHeader::findingsRequested, m_descriptors, &DescriptorView::showFindings);
    connect(m_showReplacement, &QAction::triggered, this, [this] { Q_EMIT deviceRequested(m_replacement); });
}

/*! Makes it a page that shows nothing yet. */
void DevicePage::reset()
{
    if (m_device)
        m_device->disconnect(this);
    m_device = nullptr;
    m_fileName.clear();
    m_unplugged = false;
    m_strip->hide();
    if (m_plug)
        m_plug->setVisible(false);
    offerReplacement({});
    m_header->setEnabled(true);
    for (QWidget *part : {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_descriptors)})
        part->setPalette({});
}

void DevicePage::setDevice(InspectedDevice *device)
{
    reset();
    m_device = device;
    m_info = device->info();
    m_header->setDevice(m_info);
    connect(device, &InspectedDevice::changed, this, &DevicePage::showDrivers);
    connect(device, &InspectedDevice::snapshotChanged, this, &DevicePage::showSnapshot);
    showSnapshot();
    showDrivers();
}

void DevicePage::setSnapshot(const QUsbDeviceSnapshot &snapshot, const QString &fileName)
{
    reset();
    m_fileName = fileName;
    m_info = snapshot.info();
    m_header->setDevice(m_info);
    QMap<quint8, QString> drivers;
    const QList<QUsbDeviceSnapshot::InterfaceState> states = snapshot.interfaceStates();
    for (const QUsbDeviceSnapshot::InterfaceState &state : states) {
        if (!state.driver.isEmpty())
            drivers.insert(state.number, state.driver);
    }
    if (!states.isEmpty())
        m_header->setDrivers(drivers);
    m_descriptors->setSnapshot(snapshot);
    m_header->setFindings(m_descriptors->findingCounts());
    m_header->setSource(DeviceHeader::Source::File);
    if (m_plug)
        m_plug->setVisible(true);
    m_strip->showMessage(Tone::Information, tr("Snapshot in %1").arg(QDir::toNativeSeparators(fileName)),
                         originText(snapshot));
}

void DevicePage::setAskAction(QAction *action)
{
    m_header->setAskAction(action);
}

void DevicePage::setPlugAction(QAction *action)
{
    m_plug = action;
    m_strip->addActionButton(action);
}

void DevicePage::setUnplugged()
{
    m_unplugged = true;
    m_header->setEnabled(false);
    // Grey, but still there to be read, scrolled and copied.
    QPalette grey = palette();
    const QColor text = mixedColor(grey.color(QPalette::Text), grey.color(QPalette::Base), 0.5);
    for (QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText})
        grey.setColor(role, text);
    for (QWidget *part : {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_descriptors)})
        part->setPalette(grey);
    m_strip->showMessage(Tone::Warning, tr("%1 was unplugged.").arg(QUsbDeviceModel::deviceName(m_info)),
                         tr("This page shows what was known about it. Select another device to continue."));
}

void DevicePage::offerReplacement(const QUsbDeviceInfo &replacement)
{
    m_replacement = replacement;
    m_showReplacement->setVisible(!replacement.isNull());
    if (!replacement.isNull()) {
        m_strip->showMessage(Tone::Information,
                             tr("%1 was unplugged and plugged in again.").arg(QUsbDeviceModel::deviceName(m_info)));
    }
}

void DevicePage::showDrivers()
{
    if (m_device && m_device->areDriversKnown() && m_device->isPluggedIn())
        m_header->setDrivers(m_device->drivers());
}

void DevicePage::showSnapshot()
{
    const QUsbDeviceSnapshot snapshot = m_device->snapshot();
    m_descriptors->setSnapshot(snapshot);
    m_header->setFindings(m_descriptors->findingCounts());
    const QList<QUsbDescriptorBlock> blocks = snapshot.blocks();
    const bool hasAnswered = std::any_of(blocks.cbegin(), blocks.cend(), [](const QUsbDescriptorBlock &block) {
        return block.origin() == QUsbDescriptorBlock::Origin::Device;
    });
    m_header->setSource(hasAnswered ? DeviceHeader::Source::SystemAndDevice : DeviceHeader::Source::System);
}

#include "moc_devicepage.cpp"
