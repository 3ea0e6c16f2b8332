// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "deviceheader.h"

#include "elidedlabel.h"
#include "icons.h"
#include "palettetint.h"

#include "qusbdevicemodel.h"
#include "qusbstrings.h"

#include <QtCore/qcoreevent.h>
#include <QtCore/qlocale.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

namespace {

/*! 0x0210 is "2.1", 0x0213 is "2.13". */
QString bcdText(quint16 version)
{
    const QString minor = u"%1"_s.arg(version & 0xff, 2, 16, '0'_L1);
    return u"%1.%2"_s.arg(version >> 8, 0, 16).arg(minor.endsWith(u'0') ? minor.chopped(1) : minor);
}

QString powerText(const QUsbDeviceInfo &device)
{
    QUsbConfigurationInfo configuration = device.activeConfiguration();
    if (configuration.isNull() && !device.configurations().isEmpty())
        configuration = device.configurations().constFirst();
    if (configuration.isNull())
        return {};
    const int milliamperes = configuration.maxPower(device.speed());
    if (configuration.isSelfPowered()) {
        return milliamperes ? DeviceHeader::tr("Self-powered, and up to %1 mA from the bus").arg(milliamperes)
                            : DeviceHeader::tr("Self-powered");
    }
    return DeviceHeader::tr("Up to %1 mA from the bus").arg(milliamperes);
}

/*! "1-2 (bus 1, address 3)", or what of it is known. */
QString placeText(const QUsbDeviceInfo &device)
{
    if (device.bus() == 0 || device.address() == 0)
        return device.portPath();
    const QString address = DeviceHeader::tr("bus %1, address %2").arg(device.bus()).arg(device.address());
    return device.portPath().isEmpty() ? address : DeviceHeader::tr("%1 (%2)").arg(device.portPath(), address);
}

void setFact(QLabel *label, const QString &text)
{
    label->setText(text.isEmpty() ? DeviceHeader::tr("–", "nothing is known") : text);
}

} // namespace

DeviceHeader::DeviceHeader(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_name(new ElidedLabel(this))
    , m_subtitle(new ElidedLabel(this))
    , m_facts(new QGridLayout)
{
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_name->setFont(large);
    m_name->setAccessibleName(tr("Name of the device"));
    m_subtitle->setAccessibleName(tr("Class of the device"));

    m_facts->setHorizontalSpacing(style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, this) + 4);
    m_facts->setVerticalSpacing(2);
    m_id = addFact(0, 0, tr("ID", "vendor and product identifier"));
    m_location = addFact(1, 0, tr("Location"));
    m_node = addFact(2, 0, tr("Device node"));
    m_speed = addFact(0, 1, tr("Speed"));
    m_power = addFact(1, 1, tr("Power"));
    m_usbVersion = addFact(2, 1, tr("Versions"));
    m_serial = addFact(0, 2, tr("Serial number"));
    m_driver = addFact(1, 2, tr("Kernel driver"));
    m_source = addFact(2, 2, tr("Source"));
    m_facts->setColumnStretch(6, 1); // Each column is as wide as what it says.
    m_findings = new QToolButton(this);
    m_findings->setObjectName(u"findings"_s);
    m_findings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_findings->setFocusPolicy(Qt::TabFocus);
    m_findings->setToolTip(tr("Show what is wrong or unusual in the descriptors"));
    m_findings->hide();
    connect(m_findings, &QToolButton::clicked, this, &DeviceHeader::findingsRequested);
    m_ask = new QToolButton(this);
    m_ask->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_ask->setFocusPolicy(Qt::TabFocus);
    m_ask->hide();

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_subtitle);
    auto *title = new QHBoxLayout;
    title->addWidget(m_icon);
    title->addLayout(names, 1);
    title->addWidget(m_findings, 0, Qt::AlignTop);
    title->addWidget(m_ask, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(title);
    layout->addLayout(m_facts);
}

QLabel *DeviceHeader::addFact(int row, int column, const QString &name)
{
    auto *caption = new QLabel(tr("%1:", "a caption").arg(name), this);
    m_captions.append(caption);
    auto *value = new ElidedLabel(this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(name);
    caption->setBuddy(value);
    m_facts->addWidget(caption, row, 2 * column);
    m_facts->addWidget(value, row, 2 * column + 1);
    return value;
}

void DeviceHeader::setDevice(const QUsbDeviceInfo &device)
{
    m_device = device;
    m_name->setText(QUsbDeviceModel::deviceName(device));
    m_subtitle->setText(QUsbDeviceModel::className(device));
    setFact(m_id, u"%1:%2"_s.arg(device.vendorId(), 4, 16, '0'_L1).arg(device.productId(), 4, 16, '0'_L1));
    setFact(m_usbVersion, tr("USB %1, device %2").arg(bcdText(device.usbVersion()), bcdText(device.deviceVersion())));
    setFact(m_speed,
            device.speed() == QUsbProtocol::Speed::Unknown ? QString() : QUsbProtocol::speedName(device.speed()));
    setFact(m_power, powerText(device));
    setFact(m_location, placeText(device));
    setFact(m_node, device.deviceNode());
    setFact(m_serial, QUsbStrings::printable(device.serialNumber()));
    setFact(m_driver, {});
    updateAppearance();
}

void DeviceHeader::setDrivers(const QMap<quint8, QString> &drivers)
{
    QStringList names;
    for (const QString &driver : drivers) {
        const QString name = QUsbStrings::printable(driver);
        if (!names.contains(name))
            names.append(name);
    }
    setFact(m_driver, names.isEmpty() ? tr("none", "no kernel driver") : names.join(u", "_s));
}

void DeviceHeader::setSource(Source source)
{
    switch (source) {
    case Source::System:
        m_source->setText(tr("the system"));
        break;
    case Source::SystemAndDevice:
        m_source->setText(tr("the system and the device"));
        break;
    case Source::File:
        m_source->setText(tr("a file"));
        break;
    }
    m_ask->setVisible(m_ask->defaultAction() && source != Source::File);
}

void DeviceHeader::setAskAction(QAction *action)
{
    m_ask->setDefaultAction(action);
    m_ask->show();
}

void DeviceHeader::setFindings(const QMap<QUsbDescriptorField::Severity, int> &counts)
{
    using Severity = QUsbDescriptorField::Severity;
    const int errors = counts.value(Severity::Error);
    const int warnings = counts.value(Severity::Warning);
    const int notes = counts.value(Severity::Information);
    QStringList texts;
    if (errors > 0)
        texts.append(tr("%n error(s)", nullptr, errors));
    if (warnings > 0)
        texts.append(tr("%n warning(s)", nullptr, warnings));
    if (notes > 0)
        texts.append(tr("%n note(s)", nullptr, notes));
    m_findings->setText(QLocale().createSeparatedList(texts));
    m_findings->setIcon(inspectorIcon(errors > 0         ? Icon::Error
                                          : warnings > 0 ? Icon::Warning
                                                         : Icon::Information));
    m_findings->setVisible(!texts.isEmpty());
}

void DeviceHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::EnabledChange:
        updateAppearance();
        break;
    default:
        break;
    }
}

void DeviceHeader::updateAppearance()
{
    for (QLabel *caption : std::as_const(m_captions))
        caption->setPalette(secondaryPalette(palette()));
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    m_icon->setPixmap(deviceIcon(m_device).pixmap(QSize(size, size), devicePixelRatio(),
                                                  isEnabled() ? QIcon::Normal : QIcon::Disabled));
}

#include "moc_deviceheader.cpp"
