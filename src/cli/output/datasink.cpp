// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "datasink.h"

using namespace Qt::StringLiterals;

namespace Cli {

void DataSink::addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"format"_s,
                      tr("Show received data as hex, text or raw bytes. The default is hex, or raw with --output."),
                      u"FORMAT"_s});
    parser.addOption({{u"o"_s, u"output"_s},
                      tr("Write received data to FILE and overwrite it; - is the standard output."),
                      u"FILE"_s});
}

QUsbError DataSink::setOptions(const QCommandLineParser &parser)
{
    m_fileName = parser.value(u"output"_s);
    DataFormat format = m_fileName.isEmpty() ? DataFormat::Hex : DataFormat::Raw;
    if (parser.isSet(u"format"_s)) {
        const QString name = parser.value(u"format"_s);
        if (name == "hex"_L1)
            format = DataFormat::Hex;
        else if (name == "text"_L1)
            format = DataFormat::Text;
        else if (name == "raw"_L1)
            format = DataFormat::Raw;
        else
            return QUsbError(QUsbError::Kind::InvalidParameter,
                             tr("Unknown format '%1'. Use one of: hex, text, raw").arg(name));
    }
    m_formatter.emplace(format);
    return {};
}

QUsbError DataSink::open(const Output &output)
{
    m_output = output;
    if (m_fileName.isEmpty() || m_fileName == "-"_L1)
        return {};
    m_file.setFileName(m_fileName);
    // Unbuffered: what arrived before a crash is in the file.
    return m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered) ? QUsbError() : fileError();
}

QUsbError DataSink::write(QByteArrayView data)
{
    return put(m_formatter->add(data));
}

QUsbError DataSink::endTransfer()
{
    return put(m_formatter->endTransfer());
}

QUsbError DataSink::close()
{
    if (const QUsbError error = put(m_formatter->finish()); error.isError() || !m_file.isOpen())
        return error;
    m_file.close();
    return m_file.error() == QFileDevice::NoError ? QUsbError() : fileError();
}

QUsbError DataSink::put(const QByteArray &output)
{
    if (!m_file.isOpen())
        return m_output->write(output);
    return m_file.write(output) == output.size() ? QUsbError() : fileError();
}

QUsbError DataSink::fileError() const
{
    return QUsbError(QUsbError::Kind::NotFound, tr("Cannot write %1: %2.").arg(m_fileName, m_file.errorString()),
                     tr("Choose another file with --output."));
}

} // namespace Cli
