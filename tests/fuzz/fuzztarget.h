// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef FUZZTARGET_H
#define FUZZTARGET_H

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

/*
    What reads bytes of others, to be called with any. libFuzzer does so for hours (fuzzmain.cpp), and the test "fuzz"
    for a moment.
*/
struct FuzzTarget
{
    const char *name;
    /* Returns what does not hold of what came out. Most faults crash instead. */
    QString (*run)(QByteArrayView bytes);
    /* Inputs to begin with. */
    QList<QByteArray> (*seeds)();
    /* How many inputs the test makes. */
    int iterations;

    /* Runs with a copy of bytes that ends where they end, so that a sanitizer sees what is read beyond. */
    QString check(QByteArrayView bytes) const;
};

namespace FuzzTargets {

const QList<FuzzTarget> &all();
/* Returns the target called name; aborts if there is none. */
const FuzzTarget &byName(QByteArrayView name);

} // namespace FuzzTargets

#endif // FUZZTARGET_H
