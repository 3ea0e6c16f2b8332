// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "devicepage.h"

#include "descriptorview.h"
#include "deviceheader.h"
#include "inspecteddevice.h"
#include "messagestrip.h"

#include "qusbdevicemodel.h"

#include <QtGui/qaction.h>
#include <QtWidgets/qboxlayout.h>

#include <algorithm>

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

void DevicePage::setDevice(InspectedDevice *device)
{
    if (m_device)
        m_device->disconnect(this);
    m_device = device;
    m_info = device->info();
    m_unplugged = false;
    m_strip->hide();
    offerReplacement({});
    m_header->setEnabled(true);
    for (QWidget *part : {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_descriptors)})
        part->setPalette({});
    m_header->setDevice(m_info);
    connect(device, &InspectedDevice::changed, this, &DevicePage::showDrivers);
    connect(device, &InspectedDevice::snapshotChanged, this, &DevicePage::showSnapshot);
    showSnapshot();
    showDrivers();
}

void DevicePage::setAskAction(QAction *action)
{
    m_header->setAskAction(action);
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
