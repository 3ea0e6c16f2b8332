// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "devicestrip.h"

#include "inspecteddevice.h"
#include "icons.h"
#include "palettetint.h"

#include "qusbclassnames.h"
#include "qusbinterface.h"
#include "qusbstrings.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

namespace {

QLabel *buddyLabel(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    QString name = text;
    field->setAccessibleName(name.remove(u'&').remove(u':'));
    return label;
}

} // namespace

DeviceStrip::DeviceStrip(QWidget *parent)
    : QWidget(parent)
    , m_open(new QPushButton(this))
    , m_stateIcon(new QLabel(this))
    , m_state(new QLabel(this))
    , m_configuration(new QComboBox(this))
    , m_selectConfiguration(new QPushButton(tr("Select"), this))
    , m_interface(new QComboBox(this))
    , m_claim(new QPushButton(this))
    , m_detach(new QCheckBox(tr("Detach &kernel driver (reattached on release)"), this))
    , m_allowWrites(new QToolButton(this))
{
    nameParts();
    setUpParts();
    buildLayout();
    connectParts();
    deviceChanged();
}

/*! For tests and style sheets. */
void DeviceStrip::nameParts()
{
    m_open->setObjectName(u"open"_s);
    m_state->setObjectName(u"state"_s);
    m_configuration->setObjectName(u"configuration"_s);
    m_selectConfiguration->setObjectName(u"selectConfiguration"_s);
    m_interface->setObjectName(u"interface"_s);
    m_claim->setObjectName(u"claim"_s);
    m_detach->setObjectName(u"detach"_s);
    m_allowWrites->setObjectName(u"allowWrites"_s);
}

void DeviceStrip::setUpParts()
{
    m_open->setAutoDefault(false);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setAccessibleName(tr("State of the device"));
    m_selectConfiguration->setAutoDefault(false);
    m_selectConfiguration->setToolTip(tr("Make this configuration the active one (SET_CONFIGURATION)"));
    m_selectConfiguration->setAccessibleName(tr("Select configuration"));
    m_interface->setMinimumContentsLength(8);
    m_interface->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_interface->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_interface->setMaximumWidth(fontMetrics().averageCharWidth() * 50);
    m_claim->setAutoDefault(false);
    m_detach->setToolTip(tr(
        "If a kernel driver uses the interface, it is detached. It is attached again when you release the interface."));
    m_allowWrites->setCheckable(true);
    m_allowWrites->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_allowWrites->setToolTip(tr("Vendor requests, requests with OUT direction and data for OUT endpoints can change the "
                                 "device permanently. They are sent only while this is switched on. It is switched off "
                                 "when the device is closed or unplugged."));
}

void DeviceStrip::buildLayout()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->addWidget(m_open);
    layout->addWidget(m_stateIcon);
    layout->addWidget(m_state);
    layout->addSpacing(12);
    m_configurationLabel = buddyLabel(tr("Confi&guration:"), m_configuration);
    layout->addWidget(m_configurationLabel);
    layout->addWidget(m_configuration);
    layout->addWidget(m_selectConfiguration);
    layout->addSpacing(12);
    layout->addWidget(buddyLabel(tr("&Interface:"), m_interface));
    layout->addWidget(m_interface, 1);
    layout->addWidget(m_claim);
    layout->addWidget(m_detach);
    layout->addStretch(1);
    layout->addWidget(m_allowWrites);
}

void DeviceStrip::connectParts()
{
    connect(m_open, &QPushButton::clicked, this, &DeviceStrip::openOrClose);
    connect(m_configuration, &QComboBox::currentIndexChanged, this, &DeviceStrip::updateState);
    connect(m_selectConfiguration, &QPushButton::clicked, this, [this] {
        if (m_device && m_configuration->currentData().isValid())
            m_device->setConfiguration(quint8(m_configuration->currentData().toUInt()));
    });
    connect(m_interface, &QComboBox::currentIndexChanged, this, [this] {
        updateState();
        Q_EMIT interfaceChanged(interfaceNumber());
    });
    connect(m_claim, &QPushButton::clicked, this, &DeviceStrip::claimOrRelease);
    connect(m_allowWrites, &QToolButton::toggled, this, [this](bool isChecked) {
        if (m_device)
            m_device->setWriteAccess(isChecked ? WriteAccess::Allowed : WriteAccess::Locked);
    });
}

void DeviceStrip::openOrClose()
{
    if (!m_device || m_device->isBusy())
        return;
    if (m_device->state() == QUsbDevice::State::Open)
        m_device->close();
    else if (m_device->state() == QUsbDevice::State::Closed)
        m_device->open();
}

void DeviceStrip::claimOrRelease()
{
    if (!m_device || m_device->isBusy() || interfaceNumber() < 0)
        return;
    const auto number = quint8(interfaceNumber());
    if (m_device->claimedInterface(number)) {
        m_device->release(number);
    } else {
        m_device->claim(number,
                        m_detach->isChecked() ? QUsbDevice::ClaimOption::DetachKernelDriver
                                              : QUsbDevice::ClaimOption::None);
    }
}

void DeviceStrip::setDevice(InspectedDevice *device)
{
    if (m_device)
        m_device->disconnect(this);
    m_device = device;
    m_configuration->clear();
    m_interface->clear();
    if (device)
        connect(device, &InspectedDevice::changed, this, &DeviceStrip::deviceChanged);
    deviceChanged();
}

int DeviceStrip::interfaceNumber() const
{
    const QVariant number = m_interface->currentData();
    return number.isValid() ? number.toInt() : -1;
}

bool DeviceStrip::isWritingAllowed() const
{
    return m_device && m_device->writeAccess() == WriteAccess::Allowed;
}

void DeviceStrip::deviceChanged()
{
    fillConfigurations();
    fillInterfaces();
    updateState();
    updateWriteAccess();
}

void DeviceStrip::fillConfigurations()
{
    const QList<QUsbConfigurationInfo> configurations =
        m_device ? m_device->info().configurations() : QList<QUsbConfigurationInfo>();
    const QSignalBlocker blocker(m_configuration);
    const QVariant before = m_configuration->currentData();
    const uint active = m_device ? m_device->configurationValue() : 0;
    m_configuration->clear();
    for (const QUsbConfigurationInfo &configuration : configurations) {
        const uint value = configuration.configurationValue();
        m_configuration->addItem(
            value == active ? tr("%1 (active)", "a configuration").arg(value) : QString::number(value), value);
    }
    const int index = m_configuration->findData(before.isValid() ? before : QVariant(active));
    m_configuration->setCurrentIndex(std::max(0, index));
    // Nearly all devices have one configuration; then there is nothing to choose.
    const bool isChoice = configurations.size() > 1 || (active == 0 && !configurations.isEmpty());
    m_configurationLabel->setVisible(isChoice);
    m_configuration->setVisible(isChoice);
    m_selectConfiguration->setVisible(isChoice);
}

void DeviceStrip::fillInterfaces()
{
    const int before = interfaceNumber();
    {
        const QSignalBlocker blocker(m_interface);
        const QVariant chosen = m_interface->currentData();
        m_interface->clear();
        const QList<QUsbInterfaceInfo> interfaces =
            m_device ? m_device->configuration().interfaces() : QList<QUsbInterfaceInfo>();
        for (const QUsbInterfaceInfo &interface : interfaces) {
            const quint8 classCode = interface.defaultAlternateSetting().interfaceClass();
            const QString className = QUsbClassNames::className(classCode);
            QString text = tr("%1: %2", "number of an interface: its class")
                               .arg(interface.number())
                               .arg(className.isEmpty() ? tr("class 0x%1").arg(classCode, 2, 16, '0'_L1) : className);
            if (m_device->claimedInterface(interface.number())) {
                text = tr("%1 – claimed", "an interface").arg(text);
            } else if (const QString driver = m_device->drivers().value(interface.number()); !driver.isEmpty()) {
                text = tr("%1 – used by %2", "an interface, a kernel driver").arg(text, QUsbStrings::printable(driver));
            }
            m_interface->addItem(text, int(interface.number()));
        }
        m_interface->setCurrentIndex(std::max(0, chosen.isValid() ? m_interface->findData(chosen) : 0));
        m_interface->setToolTip(u"<qt>"_s + m_interface->currentText().toHtmlEscaped() + u"</qt>"_s);
    }
    if (interfaceNumber() != before)
        Q_EMIT interfaceChanged(interfaceNumber());
}

void DeviceStrip::updateState()
{
    const bool isThere = m_device && m_device->isPluggedIn();
    const auto state = m_device ? m_device->state() : QUsbDevice::State::Closed;
    const bool isOpen = isThere && state == QUsbDevice::State::Open;
    const bool isBusy = m_device && m_device->isBusy();

    QString text;
    Icon icon = Icon::Close;
    if (m_device && !isThere) {
        text = tr("Unplugged", "a device");
        icon = Icon::Unplugged;
    } else {
        switch (state) {
        case QUsbDevice::State::Closed:
            text = tr("Closed", "a device");
            icon = Icon::Close;
            break;
        case QUsbDevice::State::Opening:
            text = tr("Opening…");
            icon = Icon::Running;
            break;
        case QUsbDevice::State::Open:
            text = tr("Open", "a device is open");
            icon = Icon::Open;
            break;
        case QUsbDevice::State::Closing:
            text = tr("Closing…");
            icon = Icon::Running;
            break;
        }
    }
    m_state->setText(text);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_stateIcon->setPixmap(inspectorIcon(icon).pixmap(QSize(size, size), devicePixelRatio()));

    m_open->setText(isOpen ? tr("C&lose") : tr("&Open", "open the device"));
    m_open->setToolTip(isOpen
                           ? tr("Close the device. Its interfaces are released, and kernel drivers are attached again.")
                           : tr("Open the device. This sends nothing to the device."));
    // Not disabled while it is busy: the focus would go elsewhere, and the next key with it.
    m_open->setEnabled(isThere);

    const bool isOther = m_device && m_configuration->currentData().isValid()
        && m_configuration->currentData().toUInt() != m_device->configurationValue();
    m_configuration->setEnabled(isThere);
    m_selectConfiguration->setEnabled(isOpen && !isBusy && isOther && !m_device->hasClaims());

    const int number = interfaceNumber();
    const bool isClaimed = m_device && number >= 0 && m_device->claimedInterface(quint8(number));
    m_interface->setEnabled(isThere && number >= 0);
    m_claim->setText(isClaimed ? tr("&Release") : tr("Clai&m"));
    m_claim->setToolTip(isClaimed ? tr("Release the interface. A detached kernel driver is attached again.")
                                  : tr("Claim the interface to use its endpoints"));
    m_claim->setEnabled(isOpen && number >= 0);
    m_detach->setEnabled(isThere && number >= 0 && !isClaimed);
}

void DeviceStrip::updateWriteAccess()
{
    const bool isAllowed = isWritingAllowed();
    m_allowWrites->setEnabled(m_device && m_device->state() == QUsbDevice::State::Open);
    m_allowWrites->setChecked(isAllowed);
    m_allowWrites->setIcon(inspectorIcon(isAllowed ? Icon::Unlocked : Icon::Locked));
    m_allowWrites->setText(isAllowed ? tr("&Writes allowed") : tr("Allow &writes"));
    update();
}

/*! That writes are allowed can be seen from across the room. */
void DeviceStrip::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!isWritingAllowed())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), tonedBackground(palette(), Tone::Warning));
    painter.setPen(tonedBorder(palette(), Tone::Warning));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

#include "moc_devicestrip.cpp"
