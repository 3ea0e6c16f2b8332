// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "optioncheck.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qcoreapplication.h>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OptionCheck)
};

} // namespace

QString OptionCheck::problem(const QCommandLineParser &parser, const QStringList &repeatable)
{
    const QStringList names = parser.optionNames();
    for (const QString &name : names) {
        const QString option = (name.size() == 1 ? "-"_L1 : "--"_L1) + name;
        const QStringList values = parser.values(name); // also those of its other name
        if (values.contains(QString()))
            return Text::tr("The value of %1 is empty").arg(option);
        if (qMax(values.size(), names.count(name)) > 1 && !repeatable.contains(name))
            return Text::tr("%1 is given twice").arg(option);
    }
    return {};
}
