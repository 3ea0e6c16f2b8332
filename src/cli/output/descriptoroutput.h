// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_DESCRIPTOROUTPUT_H
#define CLI_DESCRIPTOROUTPUT_H

#include "qusbdescriptorfield.h"
#include "qusbdevicesnapshot.h"
#include "qusberror.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qcoreapplication.h>

class QCommandLineParser;

namespace Cli {

/*! \brief How decoded descriptors are printed: for people, as lsusb does, as JSON or as HTML. */
class DescriptorOutput
{
    Q_DECLARE_TR_FUNCTIONS(Cli::DescriptorOutput)

public:
    /*! Declares --lsusb, --json and --html. */
    static void addOptions(QCommandLineParser &parser);
    /*! Takes over the options of \a parser; an error is one of usage. */
    QUsbError setOptions(const QCommandLineParser &parser);

    /*! Returns \a snapshots. */
    QByteArray devices(const QList<QUsbDeviceSnapshot> &snapshots) const;
    /*! Returns what is below \a tree, called \a title. */
    QByteArray tree(const QUsbDescriptorField &tree, const QString &title) const;

private:
    enum class Format : quint8 { Text, Lsusb, Json, Html };

    Format m_format = Format::Text;
};

} // namespace Cli

#endif // CLI_DESCRIPTOROUTPUT_H
