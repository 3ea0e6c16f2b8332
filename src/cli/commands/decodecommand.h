// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef CLI_DECODECOMMAND_H
#define CLI_DECODECOMMAND_H

#include "command.h"
#include "descriptoroutput.h"
#include "qusbdescriptordecoder.h"
#include "speedoption.h"

#include <QtCore/qstringlist.h>

#include <optional>

class QSocketNotifier;

namespace Cli {

/*! \brief `qusb decode`: bytes from the command line, a file or the standard input, taken apart. */
class DecodeCommand : public Command
{
    Q_OBJECT

public:
    QString syntax() const override;
    QString description() const override;
    bool namesDevices() const override { return false; }
    void addOptions(QCommandLineParser &parser) const override;
    bool takesFiles() const override { return true; }
    QStringList choices(const QString &option) const override;
    QUsbError setOptions(const QCommandLineParser &parser) override;
    bool needsBus() const override { return false; }

protected:
    void run() override;

private:
    QUsbError setKind(const QString &name);
    QUsbError setClass(const QString &codes);
    QUsbError setInput(const QCommandLineParser &parser);
    void readStandardInput();
    void decode(const QByteArray &contents, const QString &name);
    void show(const QByteArray &bytes);

    std::optional<QByteArray> m_text; // What the command line has.
    QString m_fileName; // Empty: the standard input, unless there is a text.
    QByteArray m_input;
    QSocketNotifier *m_notifier = nullptr;
    std::optional<QUsbDescriptorBlock::Kind> m_kind;
    QUsbDescriptorDecoder::Context m_context;
    SpeedOption m_speed;
    DescriptorOutput m_format;
};

} // namespace Cli

#endif // CLI_DECODECOMMAND_H
