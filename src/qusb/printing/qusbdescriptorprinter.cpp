// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbdescriptorprinter_p.h"

#include "qusbstrings.h"

#include <QtCore/qcoreapplication.h>

using namespace Qt::StringLiterals;

QString QUsbDescriptorPrinter::title(const QUsbDeviceSnapshot &snapshot, const QUsbIdDatabase &names)
{
    const QUsbDeviceInfo info = snapshot.info();
    QString title;
    if (snapshot.bus() != 0 || snapshot.address() != 0)
        title = QString::asprintf("Bus %03d Device %03d: ", snapshot.bus(), snapshot.address());
    title += QString::asprintf("ID %04x:%04x", info.vendorId(), info.productId());
    const auto append = [&](const QString &fromDevice, const QString &known) {
        const QString text = QUsbStrings::printable(fromDevice.trimmed().isEmpty() ? known : fromDevice).trimmed();
        title += text.isEmpty() ? text : u' ' + text;
    };
    append(snapshot.manufacturer(), names.vendorName(info.vendorId()));
    append(snapshot.product(), names.productName(info.vendorId(), info.productId()));
    return title;
}

QString QUsbDescriptorPrinter::meaning(const QUsbDescriptorField &node, const QUsbDeviceSnapshot &snapshot)
{
    const bool isString = node.format() == QUsbDescriptorField::Format::StringIndex && node.value() != 0;
    return QUsbStrings::printable(isString ? snapshot.string(quint8(node.value())) : node.text());
}

QString QUsbDescriptorPrinter::severityName(QUsbDescriptorField::Severity severity)
{
    switch (severity) {
    case QUsbDescriptorField::Severity::None:
        break;
    case QUsbDescriptorField::Severity::Information:
        return QCoreApplication::translate("QUsbDescriptorPrinter", "Note");
    case QUsbDescriptorField::Severity::Warning:
        return QCoreApplication::translate("QUsbDescriptorPrinter", "Warning");
    case QUsbDescriptorField::Severity::Error:
        return QCoreApplication::translate("QUsbDescriptorPrinter", "Error");
    }
    return {};
}

bool QUsbDescriptorPrinter::isSilent(const QUsbDescriptorField &node)
{
    return node.kind() == QUsbDescriptorField::Kind::BitField && node.value() == 0 && node.name() == u"Reserved";
}
