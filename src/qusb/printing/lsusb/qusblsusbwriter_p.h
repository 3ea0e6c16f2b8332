// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBLSUSBWRITER_P_H
#define QUSBLSUSBWRITER_P_H

#include "qusbdescriptorfield.h"
#include "qusbdevicesnapshot.h"
#include "qusbiddatabase.h"
#include "qusblsusbtables_p.h"

#include <QtCore/qstring.h>

/* Writes lsusb's text. Which lines there are is in qusblsusbwriter.cpp, what values are like in ..._values.cpp. */
class QUsbLsusbWriter
{
public:
    QUsbLsusbWriter(const QUsbDeviceSnapshot &snapshot, const QUsbIdDatabase &names)
        : m_snapshot(snapshot)
        , m_names(names)
    {
    }

    void addDevice();
    void addTree(const QUsbDescriptorField &tree);
    QString text() const { return m_text; }

private:
    using Place = QUsbLsusbTables::Place;
    using Field = QUsbLsusbTables::Field;
    using Style = QUsbLsusbTables::Style;

    // "baSourceID[2]" is "baSourceID" and 2.
    struct NumberedName
    {
        explicit NumberedName(const QString &full)
            : name(full.section(u'[', 0, 0))
        {
            if (name.size() < full.size())
                number = full.sliced(name.size() + 1).chopped(1).toInt();
        }

        QString name;
        int number = -1;
    };

    struct Level
    {
        Place place;
        int indentation = 0; // Of the fields.
        int column = 25;
        quint8 transferType = 0; // Of the endpoint it is below.
        quint8 interfaceNumber = 0;
        quint8 configurationValue = 0;
    };

    void addLine(int indentation, const QString &line) { m_text += QString(indentation, u' ') + line + u'\n'; }
    void addValue(const Level &level, const QString &name, const QString &value, const QString &words = {});
    void addNodes(const QList<QUsbDescriptorField> &nodes, const Level &level, int indentation);
    void addDescriptor(const QUsbDescriptorField &node, Level level, int indentation);
    void addFields(const QList<QUsbDescriptorField> &nodes, const Level &level, bool hasHeader);
    void addHeader(const QUsbDescriptorField &node, const Level &level);
    void addField(const QUsbDescriptorField &node, const Level &level);
    void addSpecial(const QUsbDescriptorField &node, const Level &level, const Field &rule, const QString &name);
    void addClassSpecific(const QUsbDescriptorField &node, const Level &level, const Field &rule, const QString &name);
    void addEndpointAttributes(const Level &level, quint64 value);
    void addConfigurationAttributes(const Level &level, quint64 value);
    void addPerByte(const QUsbDescriptorField &node, const Level &level, const Field &rule);
    void addReport(const Level &level);
    void addReportItem(quint8 tag, quint32 data, int size, quint32 &page);
    void addCompanion(const QUsbDescriptorField &node, const Level &level);
    void addRaw(const QUsbDescriptorField &node, const Level &level);
    void addBits(const QUsbDescriptorField &node, const Level &level);
    void addBytes(int indentation, const QString &title, const QByteArray &bytes)
    {
        addLine(indentation, title + QString::fromLatin1(bytes.toHex(' ')));
    }

    static QString lsusbName(const NumberedName &name, const Level &level, const Field *rule);
    static QString valueOf(const QUsbDescriptorField &node, Style style);
    QString wordsOf(const QUsbDescriptorField &node, const Level &level, const Field *rule) const;
    QString className(const QUsbDescriptorField &node, Style style) const;
    QString stringOf(quint64 index) const;

    const QUsbDeviceSnapshot m_snapshot;
    const QUsbIdDatabase m_names;
    QString m_text;
    quint16 m_vendorId = 0;
};

#endif // QUSBLSUSBWRITER_P_H
