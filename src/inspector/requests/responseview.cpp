// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "responseview.h"

#include "emptystate.h"
#include "bytetext.h"
#include "fieldtreeview.h"
#include "hexview.h"
#include "icons.h"
#include "messagestrip.h"
#include "outcome.h"
#include "statuschip.h"

#include "qusbdescriptordecoder.h"
#include "qusbdescriptormodel.h"
#include "qusbdevicemodel.h"

#include <QtGui/qfontdatabase.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qstackedwidget.h>
#include <QtWidgets/qtabwidget.h>
#include <QtWidgets/qtreewidget.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype TextLimit = 64 * 1024; // More would take its time to be laid out.

/*! Returns the descriptors that \a record brought, taken apart; a null field if it brought none. */
QUsbDescriptorField decoded(const RequestRecord &record)
{
    const Request &request = record.request;
    const QUsbSetupPacket &setup = request.setup;
    const QByteArray data = record.result.data();
    const bool isDescriptor = request.kind == Request::Kind::Control
        && request.direction() == QUsbProtocol::Direction::In
        && setup.request() == quint8(QUsbProtocol::Request::GetDescriptor)
        && (setup.type() == QUsbProtocol::RequestType::Standard || setup.type() == QUsbProtocol::RequestType::Class);
    if (!isDescriptor || data.size() < 2)
        return {};
    const auto type = QUsbProtocol::DescriptorType(setup.value() >> 8);
    if (type == QUsbProtocol::DescriptorType::Report || type == QUsbProtocol::DescriptorType::Physical)
        return {}; // These are not of the form that descriptors have.
    QUsbDescriptorDecoder::Context context;
    context.speed = record.device.speed();
    context.interfaceClass = request.interfaceClass;
    if (type == QUsbProtocol::DescriptorType::String)
        context.stringIndex = quint8(setup.value() & 0xff);
    return QUsbDescriptorDecoder::decode(data, context);
}

enum class Shown : quint8 { No, Yes };

/*! Qt 6.4 forgets the layout that one change of a tab's visibility asked for at the next one that changes nothing. */
void showTab(QTabWidget *tabs, QWidget *page, Shown shown)
{
    const int index = tabs->indexOf(page);
    if (tabs->isTabVisible(index) != (shown == Shown::Yes))
        tabs->setTabVisible(index, shown == Shown::Yes);
}

} // namespace

ResponseView::ResponseView(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_chip(new StatusChip(this))
    , m_numbers(new QLabel(this))
    , m_cancel(new QPushButton(inspectorIcon(Icon::Stop), tr("Cancel"), this))
    , m_description(new QLabel(this))
    , m_error(new MessageStrip(MessageStrip::Closing::NotAllowed, this))
    , m_body(new QStackedWidget(this))
    , m_noData(new EmptyState(this))
    , m_tabs(new QTabWidget(this))
    , m_hex(new HexView(this))
    , m_text(new QPlainTextEdit(this))
    , m_fieldModel(new QUsbDescriptorModel(this))
    , m_fields(new FieldTreeView(m_fieldModel, this))
    , m_packets(new QTreeWidget(this))
{
    m_chip->setObjectName(u"status"_s);
    m_numbers->setObjectName(u"numbers"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_error->setObjectName(u"error"_s);
    m_tabs->setObjectName(u"views"_s);
    m_hex->setObjectName(u"hex"_s);
    m_text->setObjectName(u"text"_s);
    m_fields->setObjectName(u"fields"_s);
    m_packets->setObjectName(u"packets"_s);
    m_empty->setMessage(tr("No response yet"), tr("Compose a request and send it. The response is shown here."));
    m_numbers->setTextFormat(Qt::PlainText);
    m_numbers->setAccessibleName(tr("Device, bytes, duration and time"));
    m_description->setTextFormat(Qt::PlainText);
    m_description->setWordWrap(true);
    m_description->setAccessibleName(tr("The request"));
    m_hex->setAccessibleName(tr("Data as bytes"));
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Data as text"));
    m_fields->setAccessibleName(tr("Decoded data"));
    m_packets->setColumnCount(4);
    m_packets->setHeaderLabels({tr("Packet", "its number"), tr("Offset", "in the data"), tr("Bytes"), tr("Status")});
    for (int column = 0; column < 3; ++column)
        m_packets->headerItem()->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    m_packets->setRootIsDecorated(false);
    m_packets->setUniformRowHeights(true);
    m_packets->setAlternatingRowColors(true);
    m_packets->setAllColumnsShowFocus(true);
    m_packets->setAccessibleName(tr("Isochronous packets"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_hex, tr("Hexadecimal"));
    m_tabs->addTab(m_text, tr("Text"));
    m_tabs->addTab(m_fields, tr("Decoded"));
    m_tabs->addTab(m_packets, tr("Packets"));

    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT cancelRequested(m_record.id); });

    auto *head = new QHBoxLayout;
    head->addWidget(m_chip);
    head->addWidget(m_numbers, 1);
    head->addWidget(m_cancel);
    auto *page = new QWidget(m_pages);
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins({});
    pageLayout->addLayout(head);
    pageLayout->addWidget(m_description);
    pageLayout->addWidget(m_error);
    m_body->addWidget(m_tabs);
    m_body->addWidget(m_noData);
    pageLayout->addWidget(m_body, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(page);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
}

void ResponseView::setRecord(const RequestRecord &record)
{
    m_record = record;
    m_pages->setCurrentIndex(record.id ? 1 : 0);
    if (!record.id)
        return;
    m_chip->setStatus(outcomeTone(record), outcomeIcon(record), record.statusText());
    m_cancel->setVisible(record.state == RequestRecord::State::Running);
    QStringList numbers;
    for (const QString &number :
         {QUsbDeviceModel::deviceName(record.device), record.bytesText(), record.durationText(), QLocale().toString(record.started.time(), u"HH:mm:ss"_s)}) {
        if (!number.isEmpty())
            numbers.append(number);
    }
    m_numbers->setText(numbers.join(u"  ·  "_s));
    m_description->setText(record.request.description());
    m_error->showError(record.result.error(), outcomeTone(record));
    showData();
}

void ResponseView::showData()
{
    const bool isIn = m_record.request.direction() == QUsbProtocol::Direction::In;
    const QByteArray bytes = isIn ? m_record.result.data() : m_record.request.data;
    m_hex->setData(bytes);
    QString text = readableText(bytes.first(std::min(bytes.size(), TextLimit)));
    if (bytes.size() > TextLimit)
        text += u'\n' + tr("[Only the first %n byte(s) are shown here.]", nullptr, int(TextLimit));
    m_text->setPlainText(text);

    showDecoded();
    showPackets();

    if (m_record.state != RequestRecord::State::Finished)
        m_noData->setMessage({}, tr("Waiting for the device…"));
    else
        m_noData->setMessage({}, isIn ? tr("No data was received.") : tr("The request had no data."));
    // Packets have something to tell even if all of them are empty.
    const bool isEmpty = bytes.isEmpty() && m_record.result.packets().isEmpty();
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_noData) : m_tabs);
}

void ResponseView::showDecoded()
{
    const bool wasShown = m_tabs->currentWidget() == m_fields;
    m_fieldModel->setField(decoded(m_record));
    const bool isDecoded = m_fieldModel->rowCount() > 0;
    showTab(m_tabs, m_fields, isDecoded ? Shown::Yes : Shown::No);
    if (!isDecoded)
        return;
    m_fields->unfold(FieldTreeView::Details::Unfolded);
    m_fields->fitColumns();
    if (wasShown)
        m_tabs->setCurrentWidget(m_fields);
}

/*! Each packet with what became of it: the transfer as a whole succeeds even if some are lost. */
void ResponseView::showPackets()
{
    m_packets->clear();
    const QList<QUsbIsochronousPacket> packets = m_record.result.packets();
    const QLocale locale;
    constexpr int StatusColumn = 3;
    QList<QTreeWidgetItem *> items;
    qsizetype offset = 0;
    for (const QUsbIsochronousPacket &packet : packets) {
        auto *item = new QTreeWidgetItem;
        const QStringList texts {locale.toString(items.size()), u"0x%1"_s.arg(offset, 4, 16, '0'_L1),
                                 tr("%1 of %2", "bytes of a packet").arg(packet.size()).arg(packet.requestedSize()),
                                 statusWords(packet.status())};
        for (int column = 0; column < texts.size(); ++column)
            item->setText(column, texts.at(column));
        for (int column = 0; column < StatusColumn; ++column)
            item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setSizeHint(StatusColumn, {0, m_packets->fontMetrics().height() + 4}); // Room to breathe.
        if (packet.isLost())
            item->setIcon(StatusColumn, inspectorIcon(Icon::Error));
        items.append(item);
        offset += packet.size();
    }
    m_packets->addTopLevelItems(items);
    for (int column = 0; column < StatusColumn; ++column)
        m_packets->resizeColumnToContents(column);
    showTab(m_tabs, m_packets, packets.isEmpty() ? Shown::No : Shown::Yes);
}

#include "moc_responseview.cpp"
