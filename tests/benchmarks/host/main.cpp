// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// What QUsb costs by itself, in this process. Prints JSON. An argument is the one section to measure.

#include "sections.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString only = application.arguments().value(1);
    const std::pair<QString, QJsonArray (*)()> sections[] {
        {u"layers"_s, Sections::layers},     {u"cancel"_s, Sections::cancelling},
        {u"devices"_s, Sections::devices},   {u"virtualTransfers"_s, Sections::virtualTransfers},
        {u"decoding"_s, Sections::decoding},
    };
    QJsonObject results;
    for (const auto &[name, measure] : sections) {
        if (!only.isEmpty() && only != name)
            continue;
        std::fprintf(stderr, "bench: %s\n", qPrintable(name));
        results.insert(name, measure());
    }
    std::puts(QJsonDocument(results).toJson().constData());
}
