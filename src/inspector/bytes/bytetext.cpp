// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "bytetext.h"

#include "qusbstrings.h"

#include <QtCore/qstringlist.h>

using namespace Qt::StringLiterals;

QString hexFromBytes(const QByteArray &bytes)
{
    QStringList lines;
    for (qsizetype i = 0; i < bytes.size(); i += 16)
        lines.append(QString::fromLatin1(bytes.mid(i, 16).toHex(' ')));
    return lines.join(u'\n');
}

QString readableText(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.replace("\r\n"_L1, "\n"_L1);
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = QUsbStrings::printable(line);
    return lines.join(u'\n');
}
