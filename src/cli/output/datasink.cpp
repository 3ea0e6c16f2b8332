// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "datasink.h"

#include "fileerror.h"
#include "wholefile.h"

#include <QtCore/qfileinfo.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace Cli {

DataSink::~DataSink()
{
    if (m_file.isOpen() && m_isNew && !m_isStarted)
        m_file.remove();
}

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
    m_isNew = !m_file.exists();
    if (!m_isNew && !QFileInfo(m_file).isFile()) {
        m_isStarted = true; // a FIFO or a device has no old contents
        const QString reason = WholeFile::openInto(m_file);
        return reason.isEmpty() ? QUsbError() : FileError::writing(m_fileName, reason);
    }
    // Unbuffered: what arrived before a crash is in the file. What was in it goes when the first bytes have come.
    return m_file.open(QIODevice::Append | QIODevice::Unbuffered) ? QUsbError() : fileError();
}

QUsbError DataSink::write(QByteArrayView data)
{
    return put(m_formatter->add(data));
}

QUsbError DataSink::endTransfer()
{
    return put(m_formatter->endTransfer());
}

QUsbError DataSink::close(Ending ending)
{
    if (const QUsbError error = put(m_formatter->finish()); error.isError() || !m_file.isOpen())
        return error;
    if (ending == Ending::Success) {
        if (const QUsbError error = discardOldContents(); error.isError())
            return error;
    }
    m_file.close();
    if (m_isNew && !m_isStarted)
        m_file.remove();
    return m_file.error() == QFileDevice::NoError ? QUsbError() : fileError();
}

QUsbError DataSink::put(const QByteArray &output)
{
    if (output.isEmpty())
        return {};
    if (!m_file.isOpen())
        return m_output->write(output);
    if (const QUsbError error = discardOldContents(); error.isError())
        return error;
    const QString reason = WholeFile::writeAll(m_file, output);
    return reason.isEmpty() ? QUsbError() : FileError::writing(m_fileName, reason);
}

QUsbError DataSink::discardOldContents()
{
    if (std::exchange(m_isStarted, true) || m_file.size() == 0)
        return {};
    return m_file.resize(0) ? QUsbError() : fileError();
}

QUsbError DataSink::fileError() const
{
    return FileError::writing(m_fileName, m_file.errorString());
}

} // namespace Cli
