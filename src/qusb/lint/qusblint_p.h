// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBLINT_P_H
#define QUSBLINT_P_H

#include "qusblint.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qset.h>

#include <memory>
#include <span>
#include <vector>

/* A rule as data. Texts are marked with QT_TR_NOOP in QUsbLintChecks. */
struct QUsbLintRuleSpec
{
    const char *id = nullptr;
    QUsbDescriptorField::Severity severity = QUsbDescriptorField::Severity::None;
    const char *section = nullptr; // Null: where the descriptor is specified.
    const char *title = nullptr;
    const char *explanation = nullptr;
    const char *remedy = nullptr;

    QUsbLintRule rule() const { return QUsbLintRule(this); }
};

/* Rules about one subject. */
struct QUsbLintRuleGroup
{
    const char *title = nullptr; // A heading of docs/lint.md.
    std::span<const QUsbLintRuleSpec> rules;
};

class QUsbLintFindingPrivate : public QSharedData
{
public:
    static QUsbLintFinding create(std::unique_ptr<QUsbLintFindingPrivate> d) { return QUsbLintFinding(d.release()); }

    QString ruleId;
    QString message;
    QString remedy;
    QString section;
    QString path;
    QUsbDescriptorBlock block;
    QUsbDescriptorField field;
    qsizetype deviceIndex = 0;
    qsizetype offset = 0;
    qsizetype size = 0;
    QUsbDescriptorField::Severity severity = QUsbDescriptorField::Severity::None;
};

/*
    Rules that look across fields and blocks. Those about one field alone are CheckFunctions in the tables of the decoder
    (qusbdescriptortables_p.h) and arrive here as remarks. To add a rule, describe it in qusblintrules.cpp, build the target
    update_docs, which writes docs/lint.md, and write the check into the file of its subject.

    Checks work on bytes rather than on names of fields, for they must not miss what a table does not know.
*/
namespace QUsbLintChecks {

using Severity = QUsbDescriptorField::Severity;
using QUsbProtocol::Speed;

/* A descriptor of a block: its node, and its bytes without those of what is below it. */
struct Descriptor
{
    QUsbDescriptorField node;
    QByteArray bytes;
    qsizetype block = 0;

    bool isNull() const { return node.isNull(); }
    /* Whether the decoder knows what this is. */
    bool isDecoded() const;
    qsizetype size() const { return bytes.size(); }
    /* What is not there counts as 0. */
    quint8 byte(qsizetype pos) const { return pos >= 0 && pos < bytes.size() ? quint8(bytes[pos]) : quint8(0); }
    quint16 word(qsizetype pos) const { return quint16(byte(pos) | byte(pos + 1) << 8); }
    quint32 dword(qsizetype pos) const { return word(pos) | quint32(word(pos + 2)) << 16; }
    quint8 type() const { return byte(1); }
    quint8 subtype() const { return byte(2); }
};

struct Endpoint
{
    Descriptor descriptor;
    QList<Descriptor> extra; // What follows it.

    quint8 address() const { return descriptor.byte(2); }
    QUsbProtocol::TransferType transferType() const { return QUsbProtocol::TransferType(descriptor.byte(3) & 0x03); }
    int packetSize() const { return descriptor.word(4) & 0x7ff; }
    bool isIn() const { return (address() & 0x80) != 0; }
    quint8 number() const { return address() & 0x0f; }
    bool isControl() const { return transferType() == QUsbProtocol::TransferType::Control; }
    int usage() const { return descriptor.byte(3) >> 4 & 0x03; } // Usage type.
    bool isPeriodic() const;
    Descriptor firstExtra(quint8 type) const;
};

/* An alternate setting of an interface. */
struct Setting
{
    Descriptor descriptor;
    QList<Descriptor> extra; // What is right below it and no endpoint.
    QList<Endpoint> endpoints;

    quint8 number() const { return descriptor.byte(2); }
    quint8 alternate() const { return descriptor.byte(3); }
    quint8 interfaceClass() const { return descriptor.byte(5); }
    quint8 subclass() const { return descriptor.byte(6); }
    quint8 protocol() const { return descriptor.byte(7); }
    /* What is below it and no endpoint, also if it is behind one. */
    QList<Descriptor> everythingBelow() const;
    /* The class-specific interface descriptors (0x24); some devices have them behind an endpoint. */
    QList<Descriptor> classSpecific() const;
};

struct Configuration
{
    Descriptor descriptor;
    QList<Descriptor> extra; // What is right below it and no interface: associations, OTG.
    QList<Setting> settings;
    Speed speed = Speed::Unknown; // The speed the configuration is for.
    bool isDamaged = false; // Some bytes cannot be read, or are not there: what is missing may be in them.

    bool isSuperSpeed() const { return speed >= Speed::Super; }
    bool mayBeSuperSpeed() const { return isSuperSpeed() || speed == Speed::Unknown; }
    bool hasInterface(quint8 number) const { return numbers.contains(number); }
    bool mayHaveInterface(quint8 number) const { return isDamaged || hasInterface(number); }
    QSet<quint8> numbers; // Of interfaces.
};

struct Block
{
    QUsbDescriptorBlock block;
    QUsbDescriptorField tree;
};

/* The device of a snapshot, decoded. */
class Device
{
public:
    explicit Device(const QUsbDeviceSnapshot &snapshot);

    const QUsbDeviceSnapshot &snapshot() const { return m_snapshot; }
    const std::vector<Block> &blocks() const { return m_blocks; }
    Speed speed() const { return m_snapshot.speed(); }
    bool isSuperSpeed() const { return speed() >= Speed::Super; }
    /* Whether the device was asked for what the system does not know, so that what is missing is not there. */
    bool wasAsked() const { return m_wasAsked && !m_snapshot.queryError().isError(); }
    /* Whether the speed is not known, but descriptors are those of SuperSpeed; speed() says so then. */
    bool isSpeedImplied() const { return m_isSpeedImplied; }

    const Descriptor &descriptor() const { return m_descriptor; } // Null if there is none.
    const QList<Configuration> &configurations() const { return m_configurations; } // Other-speed ones, too.
    const Descriptor &qualifier() const { return m_qualifier; }
    const Descriptor &bos() const { return m_bos; }
    const QList<Descriptor> &capabilities() const { return m_capabilities; } // Those below the BOS descriptor.
    /* The first descriptor of a block; null if there is none. */
    Descriptor first(qsizetype block) const;

private:
    void decode();
    bool seemsSuperSpeed() const;
    void addBlock(const QUsbDescriptorBlock &block);
    void addConfiguration(const QUsbDescriptorField &node, qsizetype block, Speed speed);

    Device() = default;

    QUsbDeviceSnapshot m_snapshot;
    std::vector<Block> m_blocks;
    Descriptor m_descriptor;
    Descriptor m_qualifier;
    Descriptor m_bos;
    QList<Descriptor> m_capabilities;
    QList<Configuration> m_configurations;
    bool m_wasAsked = false;
    bool m_isSpeedImplied = false;
};

/* Where a check puts what it finds. */
class Report
{
public:
    Report(const Device &device, qsizetype deviceIndex)
        : m_device(device)
        , m_deviceIndex(deviceIndex)
    {
    }

    /* Something about size bytes at pos of a descriptor, as serious as the rule usually is. If they are not there, nothing. */
    void add(const char *rule, const Descriptor &descriptor, qsizetype pos, qsizetype size, const QString &message,
             Severity severity = Severity::None);
    /* Something about a descriptor as a whole. */
    void add(const char *rule, const Descriptor &descriptor, const QString &message, Severity severity = Severity::None)
    {
        add(rule, descriptor, 0, descriptor.size(), message, severity);
    }
    /* What the tables of the decoder say about the nodes of all blocks. */
    void addRemarks();
    /* All that was found, in order. */
    QList<QUsbLintFinding> findings();

private:
    struct Entry
    {
        qsizetype block = 0;
        QUsbLintFinding finding;
    };

    void addRemarks(const QUsbDescriptorField &field, qsizetype block);
    void addFinding(qsizetype block, const QUsbDescriptorField &field, qsizetype offset, qsizetype size,
                    const QString &rule, Severity severity, const QString &message);

    const Device &m_device;
    const qsizetype m_deviceIndex;
    std::vector<Entry> m_entries;
};

using CheckFunction = void (*)(const Device &device, Report &report);

/* The subjects, in files of their own. */
std::span<const CheckFunction> deviceChecks();
std::span<const CheckFunction> speedChecks();
std::span<const CheckFunction> structureChecks();
std::span<const CheckFunction> interfaceChecks();
std::span<const CheckFunction> endpointChecks();
std::span<const CheckFunction> superSpeedChecks();
std::span<const CheckFunction> capabilityChecks();
std::span<const CheckFunction> stringChecks();
std::span<const CheckFunction> contractChecks();
std::span<const CheckFunction> hidChecks();
std::span<const CheckFunction> communicationChecks();
std::span<const CheckFunction> audioChecks();
std::span<const CheckFunction> videoChecks();
/* What devices have to do with each other; there is a report for each. */
void checkDevicesTogether(std::span<const Device> devices, std::span<Report> reports);

std::span<const QUsbLintRuleGroup> generalRules();
std::span<const QUsbLintRuleGroup> classRules();
/* Calls a function for each group, in the order of docs/lint.md. */
template <typename Function>
void forEachGroup(Function function)
{
    for (const std::span<const QUsbLintRuleGroup> groups : {generalRules(), classRules()}) {
        for (const QUsbLintRuleGroup &group : groups)
            function(group);
    }
}
const QUsbLintRuleSpec *findRule(QStringView id);

/* The names of the nodes that lead to a field of a block. */
QString pathOf(const QUsbDescriptorField &field, const QUsbDescriptorBlock &block);

/* Translates a text that is marked with QT_TR_NOOP in this namespace. */
inline QString translated(const char *text)
{
    return QCoreApplication::translate("QUsbLintChecks", text);
}
inline QString hex(quint64 value, int digits)
{
    return QStringLiteral("0x%1").arg(value, digits, 16, QLatin1Char('0'));
}
/* Whether each of four bits is a decimal digit. */
bool isBcd(quint16 value);
/* "Claimed: 5, found: 4." */
QString claimText(qsizetype claimed, qsizetype found);

/* Calls a function for each setting of each configuration whose interface is of a class. */
template <typename Function>
void forEachSetting(const Device &device, QUsbProtocol::ClassCode interfaceClass, Function function)
{
    for (const Configuration &configuration : device.configurations()) {
        for (const Setting &setting : configuration.settings) {
            if (setting.interfaceClass() == quint8(interfaceClass))
                function(configuration, setting);
        }
    }
}

/* Calls a function for each endpoint of each setting of a configuration, or of all. */
template <typename Function>
void forEachEndpointOf(const Configuration &configuration, Function function)
{
    for (const Setting &setting : configuration.settings) {
        for (const Endpoint &endpoint : setting.endpoints)
            function(setting, endpoint);
    }
}
template <typename Function>
void forEachEndpoint(const Device &device, Function function)
{
    for (const Configuration &configuration : device.configurations()) {
        forEachEndpointOf(configuration, [&](const Setting &setting, const Endpoint &endpoint) {
            function(configuration, setting, endpoint);
        });
    }
}

} // namespace QUsbLintChecks

#endif // QUSBLINT_P_H
