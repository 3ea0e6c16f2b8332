// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORWALK_P_H
#define QUSBDESCRIPTORWALK_P_H

#include <QtCore/qbytearrayview.h>
#include <QtCore/qlist.h>

/*
    Where descriptors begin and end. The one place that trusts nobody: the parser and the decoder both build on it, so
    that they agree on what belongs where, and neither looks at a byte that is not there.
*/
namespace QUsbDescriptorWalk {

/* One descriptor; if damaged (bLength below 2 or beyond the end), all that is left. */
struct Step
{
    qsizetype offset = 0;
    qsizetype size = 0;
    quint8 type = 0;
    bool isDamaged = false;

    qsizetype end() const { return offset + size; }
};

/* Returns the step at offset, which is less than end; end is at most bytes.size(). */
Step stepAt(QByteArrayView bytes, qsizetype offset, qsizetype end);

/* Returns whether step is a descriptor that others are below: an interface, an endpoint. Too short ones are not. */
bool isInterface(const Step &step);
bool isEndpoint(const Step &step);
/*
    Returns whether step begins something new within a configuration, so that it is below no interface and no
    endpoint.
*/
bool endsInterface(const Step &step);
bool endsEndpoint(const Step &step);

/* A part of a device's descriptors that stands for itself. */
struct Section
{
    enum class Kind {
        Device,
        Configuration,
        Bos,
        Fragment, // An interface or an endpoint outside any configuration, with the descriptors nested in it.
        Single,
        Damaged,
    };
    Kind kind = Kind::Damaged;
    qsizetype offset = 0;
    qsizetype size = 0;

    qsizetype end() const { return offset + size; }
};

/* Divides bytes into sections that lie side by side and cover them. */
QList<Section> sections(QByteArrayView bytes);

} // namespace QUsbDescriptorWalk

#endif // QUSBDESCRIPTORWALK_P_H
