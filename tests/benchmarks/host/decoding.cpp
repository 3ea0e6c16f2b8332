// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "measure.h"
#include "sections.h"

#include "qusbdescriptordecoder.h"
#include "qusbdeviceinfo.h"

#include <QtCore/qjsonobject.h>

#include <tuple>

using namespace Qt::StringLiterals;

namespace {

QByteArray repeated(const QByteArray &pattern, qsizetype size)
{
    QByteArray result;
    while (result.size() + pattern.size() <= size)
        result += pattern;
    return result;
}

/*! A device with one configuration of about \a size bytes: \a first, and then \a pattern again and again. */
QByteArray device(const QByteArray &first, const QByteArray &pattern, qsizetype size)
{
    constexpr qsizetype header = 9;
    const QByteArray contents = first + repeated(pattern, size - header - first.size());
    const qsizetype total = header + contents.size();
    QByteArray configuration = QByteArray::fromHex("0902000001010080fa");
    configuration[2] = char(total & 0xff);
    configuration[3] = char(total >> 8);
    return QByteArray::fromHex("120100020000004009120100000100000001") + configuration + contents;
}

/*! Goes over all nodes below \a field and asks them for everything, as printing them does. Returns their number. */
qsizetype readAll(const QUsbDescriptorField &field)
{
    qsizetype count = 1;
    const QString words = field.name() + field.valueText() + field.text() + field.remark();
    const QList<QUsbDescriptorField> children = field.children();
    for (const QUsbDescriptorField &child : children)
        count += readAll(child);
    return words.isNull() ? 0 : count;
}

} // namespace

QJsonArray Sections::decoding()
{
    const QByteArray interface = QByteArray::fromHex("090400000103010100");
    const QByteArray hid = QByteArray::fromHex("0921110100012240000705810308000a");
    const QByteArray endpoint = QByteArray::fromHex("07058102000200");
    const std::tuple<QString, QByteArray, QByteArray> kinds[] {
        {u"HID interfaces"_s, {}, interface + hid},
        {u"endpoints"_s, interface, endpoint},
    };
    QJsonArray rows;
    for (const auto &[name, first, pattern] : kinds) {
        for (const qsizetype size : {16'384, 32'768, 65'535}) {
            const QByteArray blob = device(first, pattern, size);
            QUsbDescriptorField root;
            const double parsed = Measure::best([&] { const auto info = QUsbDeviceInfo::fromDescriptors(blob); });
            const double decoded =
                Measure::best([&] { root = QUsbDescriptorDecoder::decode(blob, QUsbProtocol::Speed::High); }, 10);
            qsizetype nodes = 0;
            const double read = Measure::best([&] { nodes = readAll(root); }, 2);
            rows += QJsonObject {{u"contents"_s, name},
                                 {u"bytes"_s, blob.size()},
                                 {u"nodes"_s, nodes},
                                 {u"parseMilliseconds"_s, parsed / 1e6},
                                 {u"decodeMilliseconds"_s, decoded / 1e6},
                                 {u"readAllMilliseconds"_s, read / 1e6}};
        }
    }
    return rows;
}
