// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_TREETEXT_H
#define CLI_TREETEXT_H

#include "qusbdeviceinfo.h"
#include "qusbhubportstatus.h"

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

class QUsbIdDatabase;

namespace Cli {

/*! What is known of a hub's ports, the first of which has number 1. */
using PortStates = QList<std::optional<QUsbHubPortStatus>>;

/*! \brief A line of a tree and the lines below it. */
struct TreeNode
{
    QString text;
    QList<TreeNode> children;
};

/*! \brief Draws trees with box characters. */
namespace TreeText {

/*! Returns \a roots and all below them, a line each. */
QString draw(const QList<TreeNode> &roots);

/*! Returns the topology of \a devices, with what is known of the ports of hubs. */
QList<TreeNode> topology(const QList<QUsbDeviceInfo> &devices, const QHash<QUsbDeviceInfo, PortStates> &ports,
                         const QUsbIdDatabase &names);

/*! Returns what there is to say of a port: "powered", "suspended, over-current". Translated; may be empty. */
QString portText(const QUsbHubPortStatus &port);

} // namespace TreeText
} // namespace Cli

#endif // CLI_TREETEXT_H
