// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_TREETEXT_H
#define CLI_TREETEXT_H

#include "hubstatus.h"

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

class QUsbIdDatabase;

namespace Cli {

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

} // namespace TreeText
} // namespace Cli

#endif // CLI_TREETEXT_H
