// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBLINT_H
#define QUSBLINT_H

#include "qusb_export.h"
#include "qusbdevicesnapshot.h"
#include "qusblintfinding.h"
#include "qusblintrule.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

/*!
    \brief Checks whether the descriptors of devices keep the rules of the specifications.

    Any bytes will do. A rule that needs to know what a snapshot does not have says nothing: most rules about packet
    sizes need the speed, and a BOS descriptor is missed only if the device was asked for it. Thread-safe.

    \code
    const QList<QUsbLintFinding> findings = QUsbLint::check(snapshot);
    for (const QUsbLintFinding &finding : findings)
        qWarning().noquote() << finding.path() << finding.message();
    \endcode
*/
namespace QUsbLint {

/*! The most findings there are of one device; a device that breaks more rules has been understood well enough. */
inline constexpr qsizetype MaximumFindings = 10'000;

/*! Checks the device of \a snapshot. Findings are in the order of what they are about, the most serious first there. */
QUSB_EXPORT QList<QUsbLintFinding> check(const QUsbDeviceSnapshot &snapshot);
/*!
    \overload Checks the devices of \a snapshots one after the other, and what they have to do with each other: serial
    numbers of several devices, power of hubs. QUsbLintFinding::deviceIndex() tells the device.
*/
QUSB_EXPORT QList<QUsbLintFinding> check(const QList<QUsbDeviceSnapshot> &snapshots);

/*! Returns all rules, ordered by subject. */
QUSB_EXPORT QList<QUsbLintRule> rules();
/*! Returns the rule with \a id; a null rule if there is none. */
QUSB_EXPORT QUsbLintRule rule(QStringView id);

} // namespace QUsbLint

#endif // QUSBLINT_H
