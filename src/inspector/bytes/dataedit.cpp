// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "dataedit.h"

#include "bytetext.h"
#include "escapedtext.h"
#include "qusbhextext.h"

#include <QtGui/qfontdatabase.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qplaintextedit.h>

using namespace Qt::StringLiterals;

DataEdit::DataEdit(QWidget *parent)
    : QWidget(parent)
    , m_editor(new QPlainTextEdit(this))
    , m_notation(new QComboBox(this))
    , m_status(new QLabel(this))
{
    m_editor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_editor->setTabChangesFocus(true);
    m_editor->setMinimumHeight(3 * m_editor->fontMetrics().lineSpacing() + 10);
    m_editor->setAccessibleName(tr("Data"));

    m_notation->addItem(tr("Hexadecimal"), QVariant::fromValue(Notation::Hexadecimal));
    m_notation->addItem(tr("Text"), QVariant::fromValue(Notation::Text));
    m_notation->setAccessibleName(tr("Notation of the data"));
    m_notation->setToolTip(
        tr("The notation of the data: hexadecimal bytes, or UTF-8 text with escapes such as \\n and \\x00"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);

    auto *label = new QLabel(tr("D&ata:"), this);
    label->setBuddy(m_editor);
    m_status->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_status->setMinimumWidth(m_notation->sizeHint().width());
    auto *side = new QVBoxLayout;
    side->addWidget(label);
    side->addWidget(m_notation);
    side->addWidget(m_status, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(side);
    layout->addWidget(m_editor, 1);
    setFocusProxy(m_editor);

    connect(m_editor, &QPlainTextEdit::textChanged, this, &DataEdit::parse);
    connect(m_notation, &QComboBox::activated, this, [this] {
        // Keep the bytes, not the characters; what makes no bytes yet stays for correction.
        if (m_error.isEmpty())
            setData(m_data);
        else
            parse();
    });
    parse();
}

void DataEdit::setData(const QByteArray &data)
{
    m_editor->setPlainText(notation() == Notation::Hexadecimal ? hexFromBytes(data) : EscapedText::fromBytes(data));
}

DataEdit::Notation DataEdit::notation() const
{
    return m_notation->currentData().value<Notation>();
}

void DataEdit::setNotation(Notation notation)
{
    const QByteArray data = m_data;
    m_notation->setCurrentIndex(m_notation->findData(QVariant::fromValue(notation)));
    setData(data);
}

void DataEdit::parse()
{
    const QString text = m_editor->toPlainText();
    const QUsbResult<QByteArray> bytes =
        notation() == Notation::Hexadecimal ? QUsbHexText::toBytes(text.toUtf8()) : EscapedText::toBytes(text);
    m_error = bytes.error().message();
    m_data = bytes.value();
    m_editor->setPlaceholderText(notation() == Notation::Hexadecimal ? u"12 34 ab cd"_s : u"hello\\r\\n"_s);
    m_status->setText(m_error.isEmpty() ? tr("%n byte(s)", nullptr, int(m_data.size())) : m_error);
    Q_EMIT dataChanged();
}

#include "moc_dataedit.cpp"
