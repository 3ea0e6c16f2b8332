// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "fuzztarget.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

#include <cstddef>
#include <cstdint>

/* One of the targets, as libFuzzer wants it: the CMake file says which. */

static const FuzzTarget &target()
{
    static const FuzzTarget &result = FuzzTargets::byName(QUSB_FUZZ_TARGET);
    return result;
}

// An empty corpus, which is the first directory among the arguments, gets the seeds.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    for (int i = 1; i < *argc; ++i) {
        const QString path = QFile::decodeName((*argv)[i]);
        if (path.startsWith(u'-'))
            continue;
        const QDir corpus(path);
        if (!corpus.exists() || !corpus.isEmpty())
            break;
        const QList<QByteArray> seeds = target().seeds();
        for (qsizetype number = 0; number < seeds.size(); ++number) {
            QFile file(corpus.filePath(QStringLiteral("seed-%1").arg(number)));
            if (!file.open(QIODevice::WriteOnly) || file.write(seeds.at(number)) != seeds.at(number).size())
                qFatal("A seed could not be written.");
        }
        break;
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString fault = target().check(QByteArrayView(data, qsizetype(size)));
    if (!fault.isEmpty())
        qFatal("%s", qPrintable(fault));
    return 0;
}
