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
    \brief Checks the descriptors of devices against the rules of the specifications.

    Any bytes are accepted. A rule is skipped when the snapshot lacks the data it needs. For example, a missing BOS
    descriptor is reported only if the device was asked for it. If the speed is not known, rules about packet sizes and
    intervals report what is wrong at every speed, and the finding DEV-SPEED names these rules. Thread-safe.

    \code
    const QList<QUsbLintFinding> findings = QUsbLint::check(snapshot);
    for (const QUsbLintFinding &finding : findings)
        qWarning().noquote() << finding.path() << finding.message();
    \endcode

    \since 0.1
*/
namespace QUsbLint {

/*! The maximum number of findings for a device. */
inline constexpr qsizetype MaximumFindings = 10'000;

/*! Checks the device in \a snapshot. Findings are ordered by their place, and at each place by severity. */
QUSB_EXPORT QList<QUsbLintFinding> check(const QUsbDeviceSnapshot &snapshot);
/*!
    \overload Checks the devices in \a snapshots one after the other, and rules about several devices: unique serial
    numbers, and the power of hubs. QUsbLintFinding::deviceIndex() is the index of the device.
*/
QUSB_EXPORT QList<QUsbLintFinding> check(const QList<QUsbDeviceSnapshot> &snapshots);

/*! Returns all rules, ordered by subject. */
QUSB_EXPORT QList<QUsbLintRule> rules();
/*! Returns the rule with \a id; a null rule if there is none. */
QUSB_EXPORT QUsbLintRule rule(QStringView id);

} // namespace QUsbLint

#endif // QUSBLINT_H
