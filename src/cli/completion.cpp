// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "completion.h"

#include "commandtable.h"
#include "devicetext.h"
#include "optiontable.h"
#include "tool.h"

#include "qusbcontext.h"
#include "qusblint.h"
#include "qusbstrings.h"
#include "qusbvirtualbus.h"
#include "qusbvirtualcatalogue.h"
#include "virtualdevices.h"

#include <QtCore/qcommandlineparser.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Cli {
namespace {

using Candidates = QList<Candidate>;

const Candidate files {QString(Completion::Files), {}};

Candidates plain(const QStringList &words)
{
    Candidates result;
    for (const QString &word : words)
        result.append({word, {}});
    return result;
}

/*! A command line up to the word that is completed. */
class Line
{
public:
    explicit Line(const QStringList &words)
        : m_before(words.isEmpty() ? words : words.first(words.size() - 1))
        , m_current(words.isEmpty() ? QString() : words.last())
    {
        findCommand();
    }

    Candidates candidates() const;

private:
    void findCommand();
    static const OptionEntry *find(const QList<OptionEntry> &options, const QString &name);
    Candidates values(const OptionEntry &option) const;
    Candidates optionNames() const;
    Candidates arguments() const;
    Candidates devices(const std::function<QString(const QUsbDeviceInfo &)> &word) const;
    Candidates deviceWords() const;
    static Candidates virtualNames();

    const QStringList m_before;
    const QString m_current;
    QList<OptionEntry> m_options;
    const CommandEntry *m_entry = nullptr;
    std::unique_ptr<Command> m_command;
    int m_arguments = 0; // complete ones behind the command
};

const OptionEntry *Line::find(const QList<OptionEntry> &options, const QString &name)
{
    const auto found = std::find_if(options.cbegin(), options.cend(),
                                    [&](const OptionEntry &option) { return option.names.contains(name); });
    return found == options.cend() ? nullptr : &*found;
}

void Line::findCommand()
{
    m_options = Tool::globalOptions();
    bool isValue = false;
    for (const QString &word : m_before) {
        const OptionEntry *option = find(m_options, word);
        if (std::exchange(isValue, false) || word.startsWith(u'-')) {
            isValue = option && !option->value.isEmpty();
        } else if (!m_entry) {
            m_entry = CommandTable::find(word);
            if (!m_entry)
                return;
            m_command = m_entry->create();
            m_options = OptionTable::of(*m_command);
        } else {
            ++m_arguments;
        }
    }
}

Candidates Line::candidates() const
{
    // "--option value" and "--option=value"
    if (!m_before.isEmpty()) {
        const OptionEntry *option = find(m_options, m_before.last());
        if (option && !option->value.isEmpty())
            return values(*option);
    }
    if (const qsizetype end = m_current.indexOf(u'='); m_current.startsWith("--"_L1) && end > 0) {
        const OptionEntry *option = find(m_options, m_current.first(end));
        Candidates result = option ? values(*option) : Candidates();
        for (Candidate &candidate : result)
            candidate.word = candidate == files ? candidate.word : m_current.first(end + 1) + candidate.word;
        return result;
    }
    if (m_current.startsWith(u'-'))
        return optionNames();
    if (m_entry)
        return arguments();
    Candidates commands;
    for (const CommandEntry &entry : CommandTable::entries())
        commands.append({entry.name, CommandTable::summary(entry)});
    commands.append({u"help"_s, {}});
    return commands + optionNames();
}

Candidates Line::values(const OptionEntry &option) const
{
    const QString name = option.names.last().mid(2);
    if (m_command) {
        if (const QStringList choices = m_command->choices(name); !choices.isEmpty())
            return plain(choices);
    }
    if (name == "virtual-devices"_L1) {
        // A list goes on behind its last comma.
        const QString before = m_current.first(m_current.lastIndexOf(u',') + 1);
        Candidates names = virtualNames();
        for (Candidate &candidate : names)
            candidate.word.prepend(before);
        if (before.isEmpty())
            names += Candidates {{u"none"_s, {}}, files};
        return names;
    }
    if (option.value == "FILE"_L1)
        return {files};
    if (name == "device"_L1)
        return devices([](const QUsbDeviceInfo &device) {
            return u"%1:%2"_s.arg(device.vendorId(), 4, 16, '0'_L1).arg(device.productId(), 4, 16, '0'_L1);
        });
    if (name == "address"_L1)
        return devices([](const QUsbDeviceInfo &device) { return u"%1:%2"_s.arg(device.bus()).arg(device.address()); });
    if (name == "port"_L1)
        return devices([](const QUsbDeviceInfo &device) { return device.portPath(); });
    if (name == "serial"_L1)
        return devices([](const QUsbDeviceInfo &device) { return device.serialNumber(); });
    if (name == "rule"_L1 || name == "ignore"_L1) {
        Candidates rules;
        const QList<QUsbLintRule> all = QUsbLint::rules();
        for (const QUsbLintRule &rule : all)
            rules.append({rule.id(), rule.title()});
        return rules;
    }
    return {};
}

Candidates Line::optionNames() const
{
    Candidates result;
    for (const OptionEntry &option : m_options) {
        const bool isGiven = std::any_of(option.names.cbegin(), option.names.cend(),
                                         [this](const QString &name) { return m_before.contains(name); });
        if (!isGiven || (m_command && m_command->repeatableOptions().contains(option.names.last().mid(2))))
            result.append({option.names.last(), option.description});
    }
    return result;
}

Candidates Line::arguments() const
{
    Candidates result;
    if (m_command->namesDevices() && (m_arguments == 0 || m_command->takesSeveral()))
        result += deviceWords();
    if (const QStringList choices = m_command->choices(u"#%1"_s.arg(m_arguments)); !choices.isEmpty())
        result += plain(choices);
    if (m_command->takesFiles() && (m_arguments == 0 || m_command->takesSeveral()))
        result.append(files);
    return result;
}

Candidates Line::devices(const std::function<QString(const QUsbDeviceInfo &)> &word) const
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOptions(VirtualOptions::options());
    parser.parse(QStringList(u"qusb"_s) + m_before); // what it does not know does not matter
    const VirtualOptions options(parser);
    std::unique_ptr<VirtualDevices> virtualDevices;
    if (options.isSet() && !options.error().isError())
        virtualDevices = std::make_unique<VirtualDevices>(options);
    const auto context =
        virtualDevices ? std::make_unique<QUsbContext>(virtualDevices->bus()) : std::make_unique<QUsbContext>();
    const QUsbIdDatabase names = QUsbContext::idDatabase();
    Candidates result;
    const QList<QUsbDeviceInfo> all = context->devices();
    for (const QUsbDeviceInfo &device : all) {
        const Candidate candidate {word(device), DeviceText::name(device, names)};
        if (!candidate.word.isEmpty() && candidate.word == QUsbStrings::printable(candidate.word)
            && !result.contains(candidate))
            result.append(candidate);
    }
    return result;
}

Candidates Line::deviceWords() const
{
    const auto ids = [](const QUsbDeviceInfo &device) {
        return u"%1:%2"_s.arg(device.vendorId(), 4, 16, '0'_L1).arg(device.productId(), 4, 16, '0'_L1);
    };
    const auto port = [](const QUsbDeviceInfo &device) { return device.portPath(); };
    const auto serial = [](const QUsbDeviceInfo &device) {
        return device.serialNumber().isEmpty() ? QString() : "serial:"_L1 + device.serialNumber();
    };
    if (m_current.startsWith("serial:"_L1))
        return devices(serial);
    return m_current.contains(u'-') || m_current.startsWith(u'u') ? devices(port) : devices(ids) + devices(port);
}

Candidates Line::virtualNames()
{
    Candidates result;
    const QStringList names = QUsbVirtualCatalogue::deviceNames();
    for (const QString &name : names)
        result.append({name, QUsbVirtualCatalogue::description(name)});
    return result;
}

} // namespace

QList<Candidate> Completion::candidates(const QStringList &words)
{
    QList<Candidate> result = Line(words).candidates();
    const QString current = words.isEmpty() ? QString() : words.last();
    result.removeIf([&](const Candidate &candidate) {
        return !(candidate == files) && !candidate.word.startsWith(current, Qt::CaseInsensitive);
    });
    return result;
}

QString Completion::lines(const QStringList &words)
{
    QString text;
    const QList<Candidate> all = candidates(words);
    for (const Candidate &candidate : all) {
        text += candidate.word;
        if (!candidate.description.isEmpty())
            text += u'\t' + candidate.description.simplified();
        text += u'\n';
    }
    return text;
}

} // namespace Cli
