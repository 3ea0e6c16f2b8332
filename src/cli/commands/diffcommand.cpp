// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "diffcommand.h"

#include "qusbsnapshotdifference.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qpointer.h>

using namespace Qt::StringLiterals;

namespace Cli {

QString DiffCommand::syntax() const
{
    return tr("[OPTIONS] A B");
}

QString DiffCommand::description() const
{
    return tr("Shows the differences between two devices: speed, strings and descriptors, field by field. A and B are "
              "each a DEVICE or a snapshot file. FILE.json@DEVICE selects one of several devices in a file. The exit "
              "status is 0 if there are no differences, 1 if there are some, and 2 after an error.");
}

void DiffCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"ask"_s, tr("Open the devices and read what the system does not know.")});
    parser.addOption({u"json"_s, tr("Print a JSON array.")});
}

QUsbError DiffCommand::setOptions(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < 2)
        return usageError(tr("Give two things to compare: devices or files"));
    for (size_t i = 0; i < m_sides.size(); ++i) {
        if (const QUsbError error = m_sides[i].setWord(arguments.at(qsizetype(i))); error.isError())
            return error;
        if (parser.isSet(u"ask"_s))
            m_sides[i].setAsksDevice();
    }
    m_json = parser.isSet(u"json"_s);
    const bool hasDevice = m_sides[0].needsBus() || m_sides[1].needsBus();
    const auto sources = hasDevice ? SnapshotSource::Sources::Devices : SnapshotSource::Sources::Files;
    if (const QUsbError error = SnapshotSource::checkAsk(parser, sources); error.isError())
        return error;
    return checkNoneLeft(arguments.mid(2));
}

void DiffCommand::run()
{
    read(0);
}

void DiffCommand::read(size_t side)
{
    m_sides[side]
        .read(context(), SnapshotSource::Number::One)
        .then([guard = QPointer(this), side](const SnapshotSource::Result &result) {
            if (!guard) // Ctrl-C may have ended the command.
                return;
            if (!result)
                return guard->fail(result.error());
            guard->m_snapshots[side] = result.value().first();
            if (side + 1 < guard->m_sides.size())
                guard->read(side + 1);
            else
                guard->show();
        });
}

QByteArray DiffCommand::json(const QList<QUsbSnapshotDifference> &differences) const
{
    const auto changes = QMetaEnum::fromType<QUsbSnapshotDifference::Change>();
    QJsonArray array;
    for (const QUsbSnapshotDifference &difference : differences) {
        QJsonObject object {{"change"_L1, QString::fromLatin1(changes.valueToKey(int(difference.change()))).toLower()},
                            {"place"_L1, QJsonArray::fromStringList(difference.place())},
                            {"name"_L1, difference.name()}};
        if (!difference.before().isEmpty())
            object.insert("before"_L1, difference.before());
        if (!difference.after().isEmpty())
            object.insert("after"_L1, difference.after());
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}

void DiffCommand::show()
{
    const QList<QUsbSnapshotDifference> differences = QUsbSnapshotDifference::between(m_snapshots[0], m_snapshots[1]);
    QString text;
    for (const QUsbSnapshotDifference &difference : differences)
        text += difference.text() + u'\n';
    printAndFinish(m_json ? json(differences) : Output::encoded(text),
                   reportAll(SnapshotSource::queryErrors({m_snapshots[0], m_snapshots[1]}),
                             differences.isEmpty() ? ExitCode::Success : ExitCode::Failure));
}

} // namespace Cli

#include "moc_diffcommand.cpp"
