// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "datasource.h"

#include "escapedtext.h"
#include "fileerror.h"
#include "qusbhextext.h"

#include <QtCore/qfile.h>
#include <QtCore/qsocketnotifier.h>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Cli {

DataSource::DataSource(QObject *parent)
    : QObject(parent)
{
}

DataSource::~DataSource()
{
    delete m_notifier; // before its file descriptor goes
    if (m_fileDescriptor >= 0 && m_fileDescriptor != STDIN_FILENO)
        ::close(m_fileDescriptor);
}

void DataSource::addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"text"_s,
                      tr("Send this text in UTF-8; \\n, \\r, \\t, \\0, \\e, \\\\ and \\xHH are one byte each."),
                      u"TEXT"_s});
    parser.addOption({u"file"_s, tr("Send the contents of FILE; - is the standard input."), u"FILE"_s});
}

QUsbError DataSource::setOptions(const QCommandLineParser &parser, const QStringList &hex)
{
    const int sources = int(!hex.isEmpty()) + int(parser.isSet(u"text"_s)) + int(parser.isSet(u"file"_s));
    if (sources > 1) {
        return QUsbError(QUsbError::Kind::InvalidParameter, tr("Use only one of BYTES, --text and --file"));
    }
    m_isSet = sources > 0;
    if (parser.isSet(u"file"_s)) {
        m_fileName = parser.value(u"file"_s);
        return {};
    }
    const QUsbResult<QByteArray> bytes = parser.isSet(u"text"_s) ? EscapedText::toBytes(parser.value(u"text"_s))
                                                                 : QUsbHexText::toBytes(hex.join(u' ').toUtf8());
    m_bytes = bytes.value();
    return bytes.error();
}

QUsbError DataSource::open()
{
    if (m_fileName.isEmpty())
        return {};
    const bool isStandardInput = m_fileName == "-"_L1;
    // Non-blocking: a FIFO that nobody writes to would block when it is opened.
    m_fileDescriptor = isStandardInput
        ? STDIN_FILENO
        : ::open(QFile::encodeName(m_fileName).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (m_fileDescriptor < 0)
        return fileError(errno);
    m_notifier = new QSocketNotifier(m_fileDescriptor, QSocketNotifier::Read, this);
    m_notifier->setEnabled(false);
    connect(m_notifier, &QSocketNotifier::activated, this, &DataSource::readFile);
    return {};
}

void DataSource::request(qsizetype size)
{
    m_requested = size;
    if (m_notifier) {
        m_notifier->setEnabled(true);
        return;
    }
    const QByteArray bytes = m_bytes.left(size);
    m_bytes.remove(0, bytes.size());
    Q_EMIT received(bytes, m_bytes.isEmpty() ? End::AtEnd : End::MayContinue);
}

void DataSource::stop()
{
    if (m_notifier)
        m_notifier->setEnabled(false);
}

void DataSource::readFile()
{
    const qsizetype have = m_bytes.size();
    m_bytes.resize(m_requested);
    const ssize_t count = ::read(m_fileDescriptor, m_bytes.data() + have, size_t(m_requested - have));
    const int readErrno = errno;
    m_bytes.resize(have + qMax(count, ssize_t(0)));
    if (count < 0) {
        if (readErrno == EINTR || readErrno == EAGAIN)
            return;
        stop();
        Q_EMIT failed(fileError(readErrno));
        return;
    }
    if (count > 0 && m_bytes.size() < m_requested)
        return;
    stop();
    Q_EMIT received(std::exchange(m_bytes, {}), count == 0 ? End::AtEnd : End::MayContinue);
}

QUsbError DataSource::fileError(int reason) const
{
    return FileError::reading(m_fileName, qt_error_string(reason));
}

} // namespace Cli

#include "moc_datasource.cpp"
