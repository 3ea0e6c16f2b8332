// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "descriptoroutput.h"

#include "output.h"
#include "qusbcontext.h"
#include "qusbdescriptorhtml.h"
#include "qusbdescriptorjson.h"
#include "qusbdescriptortext.h"
#include "qusblsusbtext.h"

#include <QtCore/qcommandlineparser.h>

using namespace Qt::StringLiterals;

namespace Cli {

void DescriptorOutput::addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"lsusb"_s, tr("Print text like lsusb -v.")});
    parser.addOption({u"json"_s, tr("Print JSON.")});
    parser.addOption({u"html"_s, tr("Print an HTML page.")});
}

QUsbError DescriptorOutput::setOptions(const QCommandLineParser &parser)
{
    int count = 0;
    const auto take = [&](const QString &option, Format format) {
        if (!parser.isSet(option))
            return;
        m_format = format;
        ++count;
    };
    take(u"lsusb"_s, Format::Lsusb);
    take(u"json"_s, Format::Json);
    take(u"html"_s, Format::Html);
    return count < 2 ? QUsbError()
                     : QUsbError(QUsbError::Kind::InvalidParameter, tr("Use only one of --lsusb, --json and --html"));
}

QByteArray DescriptorOutput::devices(const QList<QUsbDeviceSnapshot> &snapshots) const
{
    const QUsbIdDatabase names = QUsbContext::idDatabase();
    if (m_format == Format::Json)
        return QUsbDescriptorJson::toJson(snapshots, names);
    if (m_format == Format::Html)
        return QUsbDescriptorHtml::toHtml(snapshots, names).toUtf8();
    QStringList texts;
    for (const QUsbDeviceSnapshot &snapshot : snapshots) {
        texts += m_format == Format::Lsusb ? QUsbLsusbText::toText(snapshot, names)
                                           : QUsbDescriptorText::toText(snapshot, names);
    }
    return Output::encoded(texts.join(m_format == Format::Lsusb ? u""_s : u"\n"_s));
}

QByteArray DescriptorOutput::tree(const QUsbDescriptorField &tree, const QString &title) const
{
    switch (m_format) {
    case Format::Text:
        break;
    case Format::Lsusb:
        return Output::encoded(QUsbLsusbText::toText(tree, {}, QUsbContext::idDatabase()));
    case Format::Json:
        return QUsbDescriptorJson::toJson(tree);
    case Format::Html:
        return QUsbDescriptorHtml::toHtml(tree, title).toUtf8();
    }
    return Output::encoded(QUsbDescriptorText::toText(tree));
}

} // namespace Cli
