// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORFIELD_P_H
#define QUSBDESCRIPTORFIELD_P_H

#include "qusbdescriptorfield.h"

#include <memory>

/* What the decoder fills in. create() takes it over; it must not be changed afterwards. */
class QUsbDescriptorFieldPrivate : public QSharedData
{
public:
    static QUsbDescriptorField create(std::unique_ptr<QUsbDescriptorFieldPrivate> d)
    {
        return QUsbDescriptorField(d.release());
    }

    QByteArray blob; // All that is decoded; the nodes share it.
    QString name;
    QString text;
    QString remark;
    QList<QUsbDescriptorField> children;
    const char *section = nullptr; // A literal.
    qsizetype offset = 0;
    qsizetype size = 0;
    quint64 value = 0;
    int bitOffset = 0;
    int bitWidth = 0;
    QUsbDescriptorField::Kind kind = QUsbDescriptorField::Kind::Raw;
    QUsbDescriptorField::Format format = QUsbDescriptorField::Format::None;
    QUsbDescriptorField::Severity severity = QUsbDescriptorField::Severity::None;
};

#endif // QUSBDESCRIPTORFIELD_P_H
