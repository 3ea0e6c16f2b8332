// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptortables_p.h"

using Format = QUsbDescriptorField::Format;

/* The HID class descriptor. The report descriptors it counts are read by other means and are no such descriptors. */

namespace QUsbDescriptorTables {
namespace {

constexpr ValueName countries[] = {
    {0, QT_TR_NOOP("Not localized")},    {1, QT_TR_NOOP("Arabic")},
    {2, QT_TR_NOOP("Belgian")},          {3, QT_TR_NOOP("Canadian bilingual")},
    {4, QT_TR_NOOP("Canadian French")},  {5, QT_TR_NOOP("Czech")},
    {6, QT_TR_NOOP("Danish")},           {7, QT_TR_NOOP("Finnish")},
    {8, QT_TR_NOOP("French")},           {9, QT_TR_NOOP("German")},
    {10, QT_TR_NOOP("Greek")},           {11, QT_TR_NOOP("Hebrew")},
    {12, QT_TR_NOOP("Hungarian")},       {13, QT_TR_NOOP("International (ISO)")},
    {14, QT_TR_NOOP("Italian")},         {15, QT_TR_NOOP("Japanese (Katakana)")},
    {16, QT_TR_NOOP("Korean")},          {17, QT_TR_NOOP("Latin American")},
    {18, QT_TR_NOOP("Dutch")},           {19, QT_TR_NOOP("Norwegian")},
    {20, QT_TR_NOOP("Persian (Farsi)")}, {21, QT_TR_NOOP("Polish")},
    {22, QT_TR_NOOP("Portuguese")},      {23, QT_TR_NOOP("Russian")},
    {24, QT_TR_NOOP("Slovak")},          {25, QT_TR_NOOP("Spanish")},
    {26, QT_TR_NOOP("Swedish")},         {27, QT_TR_NOOP("Swiss French")},
    {28, QT_TR_NOOP("Swiss German")},    {29, QT_TR_NOOP("Swiss")},
    {30, QT_TR_NOOP("Taiwanese")},       {31, QT_TR_NOOP("Turkish Q")},
    {32, QT_TR_NOOP("British")},         {33, QT_TR_NOOP("American")},
    {34, QT_TR_NOOP("Yugoslavian")},     {35, QT_TR_NOOP("Turkish F")},
};

qsizetype classDescriptorCount(const Scope &scope)
{
    return scope.byte(5);
}

constexpr FieldSpec classDescriptorFields[] = {
    {.name = "bDescriptorType", .format = Format::Hexadecimal, .text = descriptorTypeText},
    {.name = "wDescriptorLength", .size = 2},
};

constexpr FieldSpec hidFields[] = {
    {.name = "bcdHID", .size = 2, .format = Format::Bcd},
    {.name = "bCountryCode", .names = countries},
    {.name = "bNumDescriptors"},
    {.name = "Class descriptor", .count = classDescriptorCount, .group = classDescriptorFields},
};

constexpr DescriptorSpec descriptors[] = {
    {.name = "HID Descriptor",
     .section = "HID 1.11, 6.2.1",
     .type = 0x21,
     .interfaceClass = 0x03,
     .minimumSize = 9,
     .place = Place::Interface,
     .fields = hidFields},
};

} // namespace

Table<DescriptorSpec> hidDescriptors()
{
    return descriptors;
}

} // namespace QUsbDescriptorTables
