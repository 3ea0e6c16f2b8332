// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "hexspinbox.h"

#include <QtGui/qevent.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

/*! The number in \a text; nothing if there is none. */
std::optional<uint> parsed(const QString &text)
{
    const QString trimmed = text.trimmed().toLower();
    bool ok = false;
    uint value = 0;
    if (trimmed.startsWith("0x"_L1))
        value = QStringView(trimmed).sliced(2).toUInt(&ok, 16);
    else if (trimmed.startsWith("0b"_L1))
        value = QStringView(trimmed).sliced(2).toUInt(&ok, 2);
    else
        value = trimmed.toUInt(&ok, 10);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace

HexSpinBox::HexSpinBox(int digits, QWidget *parent)
    : QSpinBox(parent)
    , m_digits(digits)
{
    setRange(0, digits == 2 ? 0xff : 0xffff);
    setFocusPolicy(Qt::StrongFocus);
    setCorrectionMode(CorrectToPreviousValue);
    setButtonSymbols(NoButtons); // Arrow keys and the wheel step; a form full of arrows is hard to read.
}

QString HexSpinBox::textFromValue(int value) const
{
    return u"0x%1"_s.arg(value, m_digits, 16, '0'_L1);
}

int HexSpinBox::valueFromText(const QString &text) const
{
    const std::optional<uint> number = parsed(text);
    return number ? int(*number) : value();
}

QValidator::State HexSpinBox::validate(QString &text, int &position) const
{
    Q_UNUSED(position);
    const QString trimmed = text.trimmed().toLower();
    if (trimmed.isEmpty() || trimmed == "0x"_L1 || trimmed == "0b"_L1)
        return QValidator::Intermediate;
    const std::optional<uint> number = parsed(trimmed);
    return number && *number <= uint(maximum()) ? QValidator::Acceptable : QValidator::Invalid;
}

void HexSpinBox::wheelEvent(QWheelEvent *event)
{
    // Scrolling over a form must not change the request.
    if (hasFocus())
        QSpinBox::wheelEvent(event);
    else
        event->ignore();
}

#include "moc_hexspinbox.cpp"
