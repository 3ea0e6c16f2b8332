// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "pages.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

bool update(const QString &path, QByteArray (*convert)(const QByteArray &))
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite)) {
        const QByteArray page = convert(file.readAll());
        if (file.resize(0) && file.seek(0) && file.write(page) == page.size() && file.flush())
            return true;
    }
    std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        std::fputs("Usage: qusb-pages DIRECTORY\n", stderr);
        return 2;
    }
    const QDir docs(arguments.at(1));
    const bool isDone = update(docs.filePath(u"lint.md"_s), Pages::withRules)
        && update(docs.filePath(u"qusb.1"_s), Pages::withCommands);
    return isDone ? 0 : 1;
}
