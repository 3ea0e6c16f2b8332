// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "controlrequestform.h"

#include "dataedit.h"
#include "inspecteddevice.h"
#include "hexspinbox.h"
#include "requestbutton.h"

#include "qusbprotocol.h"

#include <QtCore/qscopedvaluerollback.h>
#include <QtGui/qfontdatabase.h>
#include <QtGui/qstandarditemmodel.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qspinbox.h>

using namespace Qt::StringLiterals;
using QUsbProtocol::Direction;
using QUsbProtocol::Recipient;
using QUsbProtocol::RequestType;

namespace {

constexpr int NamedRecipients = 4; // Greater ones are reserved.
constexpr int CustomTemplate = 0; // Its index in the list; the others follow, with headings between them.

template <typename Enum>
void addChoice(QComboBox *box, const QString &text, Enum value)
{
    box->addItem(text, int(value));
}

/*! Chooses the item whose data is \a value, or none. */
void choose(QComboBox *box, int value)
{
    box->setCurrentIndex(box->findData(value));
}

} // namespace

ControlRequestForm::ControlRequestForm(QWidget *parent)
    : RequestForm(parent)
    , m_template(new QComboBox(this))
    , m_direction(new QComboBox(this))
    , m_type(new QComboBox(this))
    , m_recipient(new QComboBox(this))
    , m_requestType(new HexSpinBox(2, this))
    , m_requestName(new QComboBox(this))
    , m_requestCode(new HexSpinBox(2, this))
    , m_value(new HexSpinBox(4, this))
    , m_index(new HexSpinBox(4, this))
    , m_length(new QSpinBox(this))
    , m_data(new DataEdit(this))
    , m_preview(new QLabel(this))
    , m_sentence(new QLabel(this))
{
    nameParts();
    fillChoices();
    setUpFields();
    setUpPreview();
    buildLayout();
    connectFields();
    fillTemplates();
    setRequest(QUsbSetupPacket(Direction::In, Recipient::Device, QUsbProtocol::Request::GetDescriptor, 0x0100, 0, 18));
}

/*! For tests and style sheets. */
void ControlRequestForm::nameParts()
{
    m_template->setObjectName(u"template"_s);
    m_direction->setObjectName(u"direction"_s);
    m_type->setObjectName(u"type"_s);
    m_recipient->setObjectName(u"recipient"_s);
    m_requestType->setObjectName(u"requestType"_s);
    m_requestName->setObjectName(u"requestName"_s);
    m_requestCode->setObjectName(u"requestCode"_s);
    m_value->setObjectName(u"value"_s);
    m_index->setObjectName(u"index"_s);
    m_length->setObjectName(u"length"_s);
    m_data->setObjectName(u"data"_s);
    m_preview->setObjectName(u"preview"_s);
    m_sentence->setObjectName(u"sentence"_s);
}

void ControlRequestForm::fillChoices()
{
    addChoice(m_direction, tr("In", "to the host"), Direction::In);
    addChoice(m_direction, tr("Out", "to the device"), Direction::Out);
    addChoice(m_type, tr("Standard"), RequestType::Standard);
    addChoice(m_type, tr("Class"), RequestType::Class);
    addChoice(m_type, tr("Vendor"), RequestType::Vendor);
    addChoice(m_type, tr("Reserved"), RequestType::Reserved);
    addChoice(m_recipient, tr("Device"), Recipient::Device);
    addChoice(m_recipient, tr("Interface"), Recipient::Interface);
    addChoice(m_recipient, tr("Endpoint"), Recipient::Endpoint);
    addChoice(m_recipient, tr("Other"), Recipient::Other);
}

void ControlRequestForm::setUpFields()
{
    m_template->setMinimumContentsLength(16);
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_template->setMaxVisibleItems(24);
    m_recipient->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_recipient->setMinimumContentsLength(7);

    m_requestName->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_requestName->setMinimumContentsLength(12);
    m_requestName->setAccessibleName(tr("Name of the request"));
    m_length->setRange(0, 0xffff);
    m_length->setAccelerated(true);
    m_length->setToolTip(tr("The maximum number of bytes to receive, or the number of data bytes to send"));
    m_value->setToolTip(tr("The meaning depends on the request"));
    m_index->setToolTip(
        tr("The number of the interface or the address of the endpoint; otherwise the meaning depends on the request"));
}

void ControlRequestForm::setUpPreview()
{
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_preview->setToolTip(tr("The eight bytes of the setup packet, as sent over the bus"));
    m_preview->setAccessibleName(tr("Setup packet"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAccessibleName(tr("Summary of the request"));
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ControlRequestForm::buildLayout()
{
    auto *templateRow = new QHBoxLayout;
    templateRow->addWidget(fieldLabel(tr("&Template:"), m_template));
    templateRow->addWidget(m_template, 1);
    auto *sendRow = new QHBoxLayout;
    sendRow->addWidget(m_preview, 1);
    sendRow->addWidget(m_button);
    auto *obstacleRow = new QHBoxLayout;
    obstacleRow->addWidget(m_obstacleIcon, 0, Qt::AlignTop);
    obstacleRow->addWidget(m_obstacleText, 1);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(templateRow);
    layout->addLayout(buildSetupGrid());
    layout->addWidget(m_data, 100);
    layout->addStretch(1);
    layout->addWidget(m_sentence);
    layout->addLayout(obstacleRow);
    layout->addLayout(sendRow); // At the bottom, where it stays however long the texts are.

    setTabSequence({m_template, m_direction, m_type, m_recipient, m_requestType, m_timeout, m_requestName,
                    m_requestCode, m_value, m_index, m_length, m_data->editor(), m_preview, m_button});
}

/*! The fields of the setup packet, with bmRequestType in its parts, and the time-out. */
QLayout *ControlRequestForm::buildSetupGrid()
{
    auto *fields = new QGridLayout;
    fields->setVerticalSpacing(1);
    fields->addWidget(fieldLabel(tr("Directio&n"), m_direction), 0, 0);
    fields->addWidget(fieldLabel(tr("T&ype"), m_type), 0, 1);
    fields->addWidget(fieldLabel(tr("Reci&pient"), m_recipient), 0, 2);
    fields->addWidget(fieldLabel(u"bmRequestType"_s, m_requestType), 0, 3);
    fields->addWidget(m_direction, 1, 0);
    fields->addWidget(m_type, 1, 1);
    fields->addWidget(m_recipient, 1, 2);
    fields->addWidget(m_requestType, 1, 3);
    auto *requestRow = new QHBoxLayout;
    requestRow->setSpacing(2);
    requestRow->addWidget(m_requestName, 1);
    requestRow->addWidget(m_requestCode);
    fields->addWidget(fieldLabel(u"bRequest"_s, m_requestCode), 2, 0);
    fields->addLayout(requestRow, 3, 0, 1, 2);
    fields->addWidget(fieldLabel(u"wValue"_s, m_value), 2, 2);
    fields->addWidget(m_value, 3, 2);
    fields->addWidget(fieldLabel(u"wIndex"_s, m_index), 2, 3);
    fields->addWidget(m_index, 3, 3);
    fields->addWidget(fieldLabel(u"wLength"_s, m_length), 2, 4);
    fields->addWidget(m_length, 3, 4);
    fields->addWidget(fieldLabel(tr("Timeo&ut"), m_timeout), 0, 4);
    fields->addWidget(m_timeout, 1, 4);
    for (int column = 0; column < 5; ++column)
        fields->setColumnStretch(column, 1);
    return fields;
}

void ControlRequestForm::connectFields()
{
    connect(m_template, &QComboBox::activated, this, [this](int index) {
        const QVariant number = m_template->itemData(index);
        if (number.isValid()) {
            const RequestTemplate &chosen = m_templates.at(number.toInt());
            setRequest(chosen.setup, chosen.data);
        }
    });
    for (QComboBox *part : {m_direction, m_type, m_recipient})
        connect(part, &QComboBox::currentIndexChanged, this, &ControlRequestForm::partsEdited);
    connect(m_requestType, &QSpinBox::valueChanged, this, &ControlRequestForm::requestTypeEdited);
    connect(m_requestName, &QComboBox::activated, this, [this] {
        if (const QVariant code = m_requestName->currentData(); code.isValid())
            m_requestCode->setValue(code.toInt());
    });
    for (QSpinBox *field : {static_cast<QSpinBox *>(m_requestCode), static_cast<QSpinBox *>(m_value),
                            static_cast<QSpinBox *>(m_index), m_length})
        connect(field, &QSpinBox::valueChanged, this, &ControlRequestForm::fieldsChanged);
    connect(m_data, &DataEdit::dataChanged, this, &ControlRequestForm::fieldsChanged);
}

void ControlRequestForm::setDevice(InspectedDevice *device)
{
    RequestForm::setDevice(device);
    fillTemplates();
    fieldsChanged();
}

Request ControlRequestForm::request() const
{
    Request request;
    request.kind = Request::Kind::Control;
    request.setup = QUsbSetupPacket(quint8(m_requestType->value()), quint8(m_requestCode->value()),
                                    quint16(m_value->value()), quint16(m_index->value()), quint16(m_length->value()));
    request.interfaceClass = interfaceClass();
    if (isOut())
        request.data = m_data->data();
    request.timeout = timeout();
    return request;
}

void ControlRequestForm::setRequest(const QUsbSetupPacket &setup, const QByteArray &payload)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_requestType->setValue(setup.requestType());
        m_requestCode->setValue(setup.request());
        m_value->setValue(setup.value());
        m_index->setValue(setup.index());
        m_data->setData(payload);
        m_length->setValue(setup.length());
    }
    requestTypeEdited();
}

QString ControlRequestForm::fieldObstacle() const
{
    return isOut() ? m_data->error() : QString();
}

void ControlRequestForm::deviceChanged()
{
    // Another configuration has other interfaces, and other requests make sense.
    if (device() && device()->configurationValue() != m_templateConfiguration)
        fillTemplates();
    RequestForm::deviceChanged();
}

void ControlRequestForm::fillTemplates()
{
    m_template->clear();
    m_templates.clear();
    m_template->addItem(tr("Custom request"));
    auto *model = qobject_cast<QStandardItemModel *>(m_template->model());
    if (device()) {
        m_templateConfiguration = device()->configurationValue();
        m_templates = requestTemplates(device()->info(), device()->configuration());
    }
    QString group;
    for (qsizetype i = 0; i < m_templates.size(); ++i) {
        if (m_templates.at(i).group != group) {
            group = m_templates.at(i).group;
            m_template->addItem(group);
            QStandardItem *heading = model->item(m_template->count() - 1);
            heading->setFlags(Qt::NoItemFlags);
            QFont bold = m_template->font();
            bold.setBold(true);
            heading->setFont(bold);
        }
        m_template->addItem(m_templates.at(i).name, int(i));
    }
    fieldsChanged();
}

void ControlRequestForm::fillRequestNames()
{
    const auto requestType = quint8(m_requestType->value());
    const int namesFor = requestType << 8 | interfaceClass();
    if (m_namesFor == namesFor)
        return;
    m_namesFor = namesFor;
    m_requestName->clear();
    m_requestName->addItem(tr("Unnamed"));
    for (int code = 0; code <= 0xff; ++code) {
        const QString name = QUsbProtocol::requestName(requestType, quint8(code), interfaceClass());
        if (!name.isEmpty())
            m_requestName->addItem(name, code);
    }
}

void ControlRequestForm::requestTypeEdited()
{
    if (m_filling)
        return;
    const int value = m_requestType->value();
    {
        const QScopedValueRollback filling(m_filling, true);
        choose(m_direction, value & 0x80);
        choose(m_type, value & 0x60);
        const int recipient = value & 0x1f;
        if (m_recipient->count() > NamedRecipients)
            m_recipient->removeItem(NamedRecipients);
        if (recipient >= NamedRecipients)
            m_recipient->addItem(tr("Reserved (%1)").arg(recipient), recipient);
        choose(m_recipient, recipient);
    }
    fieldsChanged();
}

void ControlRequestForm::partsEdited()
{
    if (m_filling)
        return;
    m_requestType->setValue(m_direction->currentData().toInt() | m_type->currentData().toInt()
                            | m_recipient->currentData().toInt());
}

void ControlRequestForm::fieldsChanged()
{
    if (m_filling)
        return;
    const QScopedValueRollback filling(m_filling, true);
    showLength();
    fillRequestNames();
    m_requestName->setCurrentIndex(std::max(0, m_requestName->findData(m_requestCode->value())));

    const Request current = request();
    int shown = CustomTemplate;
    for (int i = 0; i < m_template->count(); ++i) {
        const QVariant number = m_template->itemData(i);
        if (!number.isValid())
            continue;
        const RequestTemplate &candidate = m_templates.at(number.toInt());
        if (candidate.setup == current.setup && candidate.data == current.data)
            shown = i;
    }
    m_template->setCurrentIndex(shown);
    m_preview->setText(QString::fromLatin1(current.setup.toByteArray().toHex(' ')));
    m_sentence->setText(current.description());
    updateObstacle();
}

void ControlRequestForm::showLength()
{
    const bool out = isOut();
    m_length->setReadOnly(out);
    m_length->setButtonSymbols(out ? QAbstractSpinBox::NoButtons : QAbstractSpinBox::UpDownArrows);
    if (out)
        m_length->setValue(int(std::min<qsizetype>(m_data->data().size(), m_length->maximum())));
    m_data->setVisible(out);
}

quint8 ControlRequestForm::interfaceClass() const
{
    if (!device())
        return 0;
    const QUsbConfigurationInfo configuration = device()->configuration();
    const auto index = quint8(m_index->value() & 0xff);
    switch (Recipient(m_requestType->value() & 0x1f)) {
    case Recipient::Interface:
        return configuration.interfaceByNumber(index).defaultAlternateSetting().interfaceClass();
    case Recipient::Endpoint: {
        const QList<QUsbInterfaceInfo> interfaces = configuration.interfaces();
        for (const QUsbInterfaceInfo &interface : interfaces) {
            const QList<QUsbAlternateSettingInfo> settings = interface.alternateSettings();
            for (const QUsbAlternateSettingInfo &setting : settings) {
                if (!setting.endpointByAddress(index).isNull())
                    return setting.interfaceClass();
            }
        }
        return 0;
    }
    default:
        return device()->info().deviceClass();
    }
}

bool ControlRequestForm::isOut() const
{
    return !(m_requestType->value() & 0x80);
}

#include "moc_controlrequestform.cpp"
