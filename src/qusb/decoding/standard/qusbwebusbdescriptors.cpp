// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptortables_p.h"
#include "qusbstrings.h"

#include <QtCore/qstringconverter.h>
#include <QtCore/qurl.h>

using namespace Qt::StringLiterals;
using Format = QUsbDescriptorField::Format;
using Severity = QUsbDescriptorField::Severity;

/* The URLs of WebUSB devices. Their type is that of strings, so that only whoever read them knows what they are. */

namespace QUsbDescriptorTables {
namespace {

bool isUrl(const Scope &scope)
{
    return scope.context.content == QUsbDescriptorBlock::Kind::WebUsbUrl;
}

constexpr ValueName types[] = {{0x03, "WEBUSB_URL"}};
constexpr ValueName schemes[] = {
    {0, "http://"},
    {1, "https://"},
    {255, QT_TR_NOOP("In the URL")},
};

QByteArrayView url(const Scope &scope)
{
    return scope.bytes.sliced(qMin<qsizetype>(3, scope.bytes.size()));
}

// The whole URL with its scheme.
QString urlText(const Scope &scope, quint64)
{
    const quint8 scheme = scope.byte(2);
    const QString prefix = scheme <= 1 ? QLatin1StringView(schemes[scheme].text) : QString();
    return prefix + QUsbStrings::printable(QString::fromUtf8(url(scope)));
}

Remark checkScheme(const Scope &, quint64 value)
{
    return value <= 1 || value == 255
        ? Remark {}
        : Remark {"WEBUSB-SCHEME", Severity::Warning, translated(QT_TR_NOOP("There is no such scheme."))};
}

Remark checkUrl(const Scope &scope, quint64)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(url(scope));
    const auto fault = [](const char *problem) {
        return Remark {"WEBUSB-URL", Severity::Warning, translated(problem)};
    };
    if (decoder.hasError())
        return fault(QT_TR_NOOP("This is not valid UTF-8."));
    const QString prefix = scope.byte(2) <= 1 ? QLatin1StringView(schemes[scope.byte(2)].text) : QString();
    const QUrl parsed(prefix + text, QUrl::StrictMode);
    return parsed.isValid() && !parsed.isRelative() ? Remark {} : fault(QT_TR_NOOP("This is not a valid URL."));
}

constexpr FieldSpec header[] = {
    {.name = "bLength"},
    {.name = "bDescriptorType", .format = Format::Hexadecimal, .names = types},
};
constexpr FieldSpec urlFields[] = {
    {.name = "bScheme", .names = schemes, .check = checkScheme},
    {.name = "URL", .size = Rest, .format = Format::None, .text = urlText, .check = checkUrl},
};

constexpr DescriptorSpec descriptors[] = {
    {.name = "URL Descriptor",
     .section = "WebUSB, 4.3.1",
     .type = 0x03,
     .matches = isUrl,
     .minimumSize = 3,
     .header = header,
     .fields = urlFields},
};

} // namespace

Table<DescriptorSpec> webUsbDescriptors()
{
    return descriptors;
}

} // namespace QUsbDescriptorTables
