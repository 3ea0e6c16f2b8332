// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbhidunits_p.h"

#include "qusbdescriptortables_p.h"

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 VendorSystem = 0xf;

// The lowest four bits are the system; each further four the power of one of these.
constexpr const char *symbols[6][4] = {
    {"cm", "rad", "in", "deg"}, // Length
    {"g", "g", "slug", "slug"}, // Mass
    {"s", "s", "s", "s"}, // Time
    {"K", "K", "degF", "degF"}, // Temperature
    {"A", "A", "A", "A"}, // Current
    {"cd", "cd", "cd", "cd"}, // Luminous intensity
};

// What has a name of its own, and the power of ten that the centimetres and grams in it are worth.
struct Derived
{
    quint32 unit;
    const char *symbol;
    int exponent;
};
constexpr Derived derivedUnits[] = {
    {0x0000f001, "Hz", 0},  {0x0000e111, "N", -5}, {0x0000e121, "J", -7},   {0x0000d121, "W", -7},
    {0x0000e1f1, "Pa", -1}, {0x00f0d121, "V", -7}, {0x00e0d121, "ohm", -7},
};

int power(quint32 nibble)
{
    return nibble < 8 ? int(nibble) : int(nibble) - 16;
}

QString baseText(quint32 unit)
{
    const quint32 system = unit & 0xf;
    QStringList parts;
    for (int i = 0; i < 6; ++i) {
        const int exponent = power(unit >> (4 * (i + 1)) & 0xf);
        if (exponent == 0)
            continue;
        const QString symbol = QString::fromLatin1(symbols[i][system - 1]);
        parts += exponent == 1 ? symbol : u"%1^%2"_s.arg(symbol).arg(exponent);
    }
    return parts.join(u' ');
}

} // namespace

int QUsbHidUnits::exponent(quint32 data, int size)
{
    // Four bits by the specification. Some devices sign-extend them over the whole of the data.
    if (data < 16)
        return power(data);
    const int unused = 32 - 8 * size;
    const qint32 value = qint32(data << unused) >> unused;
    return qBound(-99, int(value), 99);
}

QString QUsbHidUnits::text(quint32 unit, int exponent)
{
    const quint32 system = unit & 0xf;
    QString name;
    if (system >= 1 && system <= 4) {
        name = baseText(unit);
        for (const Derived &derived : derivedUnits) {
            if (derived.unit == unit) {
                name = QString::fromLatin1(derived.symbol);
                exponent += derived.exponent;
            }
        }
    } else if (system == VendorSystem) {
        name = QUsbDescriptorTables::translated(QT_TRANSLATE_NOOP("QUsbDescriptorTables", "vendor-defined unit"));
    }
    if (exponent == 0)
        return name;
    const QString factor = u"10^%1"_s.arg(exponent);
    return name.isEmpty() ? factor : factor + u' ' + name;
}

QString QUsbHidUnits::systemName(quint32 unit)
{
    using QUsbDescriptorTables::translated;
    switch (unit & 0xf) {
    case 0:
        return translated(QT_TRANSLATE_NOOP("QUsbDescriptorTables", "None"));
    case 1:
        return translated(QT_TRANSLATE_NOOP("QUsbDescriptorTables", "SI Linear"));
    case 2:
        return translated(QT_TRANSLATE_NOOP("QUsbDescriptorTables", "SI Rotation"));
    case 3:
        return translated(QT_TRANSLATE_NOOP("QUsbDescriptorTables", "English Linear"));
    case 4:
        return translated(QT_TRANSLATE_NOOP("QUsbDescriptorTables", "English Rotation"));
    case VendorSystem:
        return translated(QT_TRANSLATE_NOOP("QUsbDescriptorTables", "Vendor-defined"));
    default:
        return translated(QT_TRANSLATE_NOOP("QUsbDescriptorTables", "Reserved"));
    }
}
