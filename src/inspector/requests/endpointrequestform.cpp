// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "endpointrequestform.h"

#include "dataedit.h"
#include "inspecteddevice.h"
#include "requestbutton.h"

#include "qusbinterface.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qformlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qspinbox.h>

using namespace Qt::StringLiterals;
using QUsbProtocol::Direction;
using QUsbProtocol::TransferType;

namespace {

bool isIsochronous(const QUsbEndpointInfo &endpoint)
{
    return !endpoint.isNull() && endpoint.transferType() == TransferType::Isochronous;
}

/*! The maximum size of a packet as the user sees it: the bytes in one service interval. */
int packetSize(const QUsbEndpointInfo &endpoint)
{
    return isIsochronous(endpoint) ? endpoint.maxPayloadPerInterval() : endpoint.maxPacketSize();
}

} // namespace

EndpointRequestForm::EndpointRequestForm(QWidget *parent)
    : RequestForm(parent)
    , m_setting(new QComboBox(this))
    , m_select(new QPushButton(tr("Select"), this))
    , m_endpoint(new QComboBox(this))
    , m_clearHalt(new QPushButton(tr("Clear Halt"), this))
    , m_length(new QSpinBox(this))
    , m_packets(new QSpinBox(this))
    , m_data(new DataEdit(this))
    , m_zeroLengthPacket(new QCheckBox(tr("Send a zero-length &packet if the last one is full"), this))
{
    nameParts();
    setUpFields();
    buildLayout();
    connectFields();
    endpointChanged();
}

/*! For tests and style sheets. */
void EndpointRequestForm::nameParts()
{
    m_setting->setObjectName(u"setting"_s);
    m_select->setObjectName(u"select"_s);
    m_endpoint->setObjectName(u"endpoint"_s);
    m_clearHalt->setObjectName(u"clearHalt"_s);
    m_length->setObjectName(u"length"_s);
    m_packets->setObjectName(u"packets"_s);
    m_data->setObjectName(u"data"_s);
    m_zeroLengthPacket->setObjectName(u"zeroLengthPacket"_s);
}

void EndpointRequestForm::setUpFields()
{
    for (QComboBox *box : {m_setting, m_endpoint}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(30);
    }
    m_select->setAutoDefault(false);
    m_select->setToolTip(tr("Select this alternate setting of the claimed interface"));
    m_clearHalt->setAutoDefault(false);
    m_clearHalt->setToolTip(tr("Clear the halt of the endpoint after a stall"));
    m_length->setRange(1, 16 * 1024 * 1024);
    m_length->setValue(512);
    m_length->setAccelerated(true);
    m_length->setSuffix(tr(" bytes"));
    m_packets->setRange(1, 4096);
    m_packets->setValue(32);
    m_packets->setAccelerated(true);
    m_packets->setToolTip(tr("The number of isochronous packets to read. Each packet has its own status."));
    m_zeroLengthPacket->setToolTip(tr("A device that waits for a short packet then recognizes the end of the data"));
}

void EndpointRequestForm::buildLayout()
{
    auto *obstacleRow = new QHBoxLayout;
    obstacleRow->addWidget(m_obstacleIcon, 0, Qt::AlignTop);
    obstacleRow->addWidget(m_obstacleText, 1);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(buildRows());
    layout->addWidget(m_data, 100);
    layout->addWidget(m_zeroLengthPacket);
    layout->addStretch(1);
    layout->addWidget(m_button, 0, Qt::AlignTrailing);
    layout->addLayout(obstacleRow);

    setTabSequence({m_setting, m_select, m_endpoint, m_clearHalt, m_length, m_packets, m_data->editor(),
                    m_zeroLengthPacket, m_timeout, m_button});
}

/*! The fields, with a label each. */
QLayout *EndpointRequestForm::buildRows()
{
    auto *settingRow = new QHBoxLayout;
    settingRow->addWidget(m_setting, 1);
    settingRow->addWidget(m_select);
    auto *endpointRow = new QHBoxLayout;
    endpointRow->addWidget(m_endpoint, 1);
    endpointRow->addWidget(m_clearHalt);

    m_lengthLabel = fieldLabel(tr("Read u&p to:"), m_length);
    auto *form = new QFormLayout;
    form->addRow(fieldLabel(tr("Alternate &setting:"), m_setting), settingRow);
    form->addRow(fieldLabel(tr("Endpoi&nt:"), m_endpoint), endpointRow);
    form->addRow(fieldLabel(tr("Timeo&ut:"), m_timeout), m_timeout);
    form->addRow(m_lengthLabel, m_length);
    m_packetsLabel = fieldLabel(tr("Read &packets:"), m_packets);
    form->addRow(m_packetsLabel, m_packets);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    return form;
}

void EndpointRequestForm::connectFields()
{
    connect(m_setting, &QComboBox::currentIndexChanged, this, &EndpointRequestForm::fillEndpoints);
    connect(m_select, &QPushButton::clicked, this, [this] {
        if (device() && m_setting->currentData().isValid())
            device()->setAlternateSetting(quint8(interfaceNumber()), quint8(m_setting->currentData().toUInt()));
    });
    connect(m_endpoint, &QComboBox::currentIndexChanged, this, &EndpointRequestForm::endpointChanged);
    connect(m_clearHalt, &QPushButton::clicked, this, [this] {
        if (device())
            device()->clearHalt(quint8(interfaceNumber()), endpoint().address());
    });
    connect(m_data, &DataEdit::dataChanged, this, [this] { updateObstacle(); });
}

void EndpointRequestForm::setInterfaceNumber(int interfaceNumber)
{
    RequestForm::setInterfaceNumber(interfaceNumber);
    fillSettings();
}

QUsbInterfaceInfo EndpointRequestForm::interfaceInfo() const
{
    if (!device() || interfaceNumber() < 0)
        return {};
    return device()->configuration().interfaceByNumber(quint8(interfaceNumber()));
}

QUsbEndpointInfo EndpointRequestForm::endpoint() const
{
    const QVariant address = m_endpoint->currentData();
    const QVariant setting = m_setting->currentData();
    if (!address.isValid() || !setting.isValid())
        return {};
    return interfaceInfo()
        .alternateSettingByNumber(quint8(setting.toUInt()))
        .endpointByAddress(quint8(address.toUInt()));
}

Request EndpointRequestForm::request() const
{
    Request request;
    request.kind = Request::Kind::Endpoint;
    request.interfaceNumber = quint8(std::max(0, interfaceNumber()));
    request.endpointAddress = endpoint().address();
    if (isIsochronous(endpoint()))
        request.packetSize = packetSize(endpoint());
    if (request.direction() == Direction::In) {
        request.length =
            request.packetSize > 0 ? qsizetype(m_packets->value()) * request.packetSize : m_length->value();
    } else {
        request.data = m_data->data();
        if (m_zeroLengthPacket->isChecked() && request.packetSize == 0)
            request.options = QUsbEndpoint::WriteOption::EndWithZeroLengthPacket;
    }
    request.timeout = timeout();
    return request;
}

QString EndpointRequestForm::fieldObstacle() const
{
    if (interfaceNumber() < 0)
        return tr("This configuration has no interface.");
    const QUsbInterface *interface = device()->claimedInterface(quint8(interfaceNumber()));
    if (!interface)
        return tr("Claim interface %1 to use its endpoints.").arg(interfaceNumber());
    if (!m_setting->currentData().isValid() || interface->alternateSetting() != m_setting->currentData().toUInt())
        return tr("Select this alternate setting to use its endpoints.");
    if (endpoint().isNull())
        return tr("This alternate setting has no endpoints.");
    return endpoint().direction() == Direction::Out ? m_data->error() : QString();
}

void EndpointRequestForm::deviceChanged()
{
    fillSettings();
    RequestForm::deviceChanged();
}

void EndpointRequestForm::fillSettings()
{
    const QUsbInterfaceInfo interface = interfaceInfo();
    const QList<QUsbAlternateSettingInfo> settings = interface.alternateSettings();
    const QUsbInterface *claimed =
        device() && interfaceNumber() >= 0 ? device()->claimedInterface(quint8(interfaceNumber())) : nullptr;

    const QVariant before = m_setting->currentData();
    const QSignalBlocker blocker(m_setting);
    m_setting->clear();
    for (const QUsbAlternateSettingInfo &setting : settings) {
        const int endpoints = int(setting.endpoints().size());
        QString text = tr("%1: %n endpoint(s)", nullptr, endpoints).arg(setting.number());
        if (claimed && claimed->alternateSetting() == setting.number())
            text = tr("%1 (in use)", "an alternate setting").arg(text);
        m_setting->addItem(text, uint(setting.number()));
    }
    int index = m_setting->findData(before);
    if (index < 0 && claimed)
        index = m_setting->findData(uint(claimed->alternateSetting()));
    m_setting->setCurrentIndex(std::max(0, index));
    fillEndpoints();
}

void EndpointRequestForm::fillEndpoints()
{
    const QVariant setting = m_setting->currentData();
    const QList<QUsbEndpointInfo> endpoints = setting.isValid()
        ? interfaceInfo().alternateSettingByNumber(quint8(setting.toUInt())).endpoints()
        : QList<QUsbEndpointInfo>();
    const QVariant before = m_endpoint->currentData();
    {
        const QSignalBlocker blocker(m_endpoint);
        m_endpoint->clear();
        for (const QUsbEndpointInfo &info : endpoints) {
            if (info.transferType() == TransferType::Control)
                continue; // Devices have no control endpoints other than 0.
            //: An endpoint: address, transfer type, direction, size of a packet
            m_endpoint->addItem(
                tr("0x%1: %2 %3, packets of %n byte(s)", nullptr, packetSize(info))
                    .arg(info.address(), 2, 16, '0'_L1)
                    .arg(QUsbProtocol::transferTypeName(info.transferType()),
                         info.direction() == Direction::In ? tr("In", "to the host") : tr("Out", "to the device")),
                uint(info.address()));
        }
        m_endpoint->setCurrentIndex(std::max(0, m_endpoint->findData(before)));
    }
    endpointChanged();
}

void EndpointRequestForm::endpointChanged()
{
    const bool isOut = !endpoint().isNull() && endpoint().direction() == Direction::Out;
    const bool hasPackets = isIsochronous(endpoint());
    for (QWidget *reading : {static_cast<QWidget *>(m_lengthLabel), static_cast<QWidget *>(m_length)})
        reading->setVisible(!isOut && !hasPackets);
    for (QWidget *reading : {static_cast<QWidget *>(m_packetsLabel), static_cast<QWidget *>(m_packets)})
        reading->setVisible(!isOut && hasPackets);
    m_data->setVisible(isOut);
    m_zeroLengthPacket->setVisible(isOut && !hasPackets);
    if (!endpoint().isNull())
        m_length->setSingleStep(std::max(1, endpoint().maxPacketSize()));
    m_button->setSendText(isOut ? tr("Wri&te") : tr("Re&ad"));
    updateButtons();
    updateObstacle();
}

void EndpointRequestForm::updateButtons()
{
    const QUsbInterface *claimed =
        device() && interfaceNumber() >= 0 ? device()->claimedInterface(quint8(interfaceNumber())) : nullptr;
    const QVariant setting = m_setting->currentData();
    const bool isInUse = claimed && setting.isValid() && claimed->alternateSetting() == setting.toUInt();
    const bool isReady = claimed && !device()->isBusy();
    m_setting->setEnabled(m_setting->count() > 0);
    m_select->setEnabled(isReady && !isInUse);
    m_endpoint->setEnabled(m_endpoint->count() > 0);
    m_clearHalt->setEnabled(isReady && isInUse && !endpoint().isNull());
}

#include "moc_endpointrequestform.cpp"
