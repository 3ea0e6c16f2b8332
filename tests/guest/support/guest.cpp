// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "guest.h"

#include "pluggeddevice.h"
#include "qusbcontext.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qprocess.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

bool Guest::isHere()
{
    return qEnvironmentVariableIsSet("QUSB_GUEST");
}

int Guest::repetitions(int full)
{
    return qEnvironmentVariableIsSet("QUSB_TEST_LONG") ? full : std::max(1, full / 5);
}

Guest::Output Guest::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {-1, {}, process.errorString().toUtf8()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QJsonObject Guest::qemu(const QString &execute, const QJsonObject &arguments)
{
    static Port port(u"qusb.qmp"_s);
    static const bool negotiated = [] {
        port.write(R"({"execute":"qmp_capabilities"})"
                   "\n");
        return true;
    }();
    Q_UNUSED(negotiated)
    static int id = 0;
    QJsonObject command {{u"execute"_s, execute}, {u"id"_s, ++id}};
    if (!arguments.isEmpty())
        command.insert(u"arguments"_s, arguments);
    port.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');

    // Events and the answer to qmp_capabilities may come before ours.
    QByteArray line;
    for (QByteArray byte = port.read(1); !byte.isEmpty(); byte = port.read(1)) {
        line += byte;
        if (byte != "\n")
            continue;
        const QJsonObject answer = QJsonDocument::fromJson(line).object();
        if (answer.value(u"id"_s).toInt() == id)
            return answer;
        line.clear();
    }
    return {};
}

void Guest::gadget(const QString &action)
{
    const Output output = run(QStringLiteral(QUSB_GUEST_SCRIPTS "/gadget"), {action});
    if (output.exitCode != 0)
        qWarning("gadget: %s", output.err.constData());
}

void Guest::setGadgetPattern(int pattern)
{
    const QString directory = u"/sys/kernel/config/usb_gadget/qusb/"_s;
    gadget(u"unbind"_s);
    // A function's attributes are fixed while a configuration has it.
    QFile::remove(directory + "configs/c.3/SourceSink.0"_L1);
    QFile file(directory + "functions/SourceSink.0/pattern"_L1);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(QByteArray::number(pattern)) < 0)
        qWarning("pattern: %s", qPrintable(file.errorString()));
    QFile::link(directory + "functions/SourceSink.0"_L1, directory + "configs/c.3/SourceSink.0"_L1);
    gadget(u"bind"_s);
}

Guest::Port::Port(const QString &name)
    : m_fd(::open(QFile::encodeName("/dev/virtio-ports/"_L1 + name).constData(), O_RDWR | O_CLOEXEC | O_NONBLOCK))
{
    if (m_fd < 0)
        qWarning("%s: %s", qPrintable(name), strerror(errno));
}

Guest::Port::~Port()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

void Guest::Port::write(const QByteArray &data)
{
    const QDeadlineTimer deadline(5000);
    for (qsizetype done = 0; done < data.size() && !deadline.hasExpired();) {
        const ssize_t count = ::write(m_fd, data.constData() + done, size_t(data.size() - done));
        if (count > 0) {
            done += count;
        } else {
            pollfd wait {m_fd, POLLOUT, 0};
            ::poll(&wait, 1, int(deadline.remainingTime()));
        }
    }
}

QByteArray Guest::Port::read(qsizetype size)
{
    const QDeadlineTimer deadline(5000);
    QByteArray data;
    while (data.size() < size && !deadline.hasExpired()) {
        char buffer[4096];
        const ssize_t count = ::read(m_fd, buffer, size_t(qMin(qsizetype(sizeof buffer), size - data.size())));
        if (count > 0) {
            data.append(buffer, count);
        } else {
            pollfd wait {m_fd, POLLIN, 0};
            ::poll(&wait, 1, int(deadline.remainingTime()));
        }
    }
    return data;
}

QUsbDeviceInfo Guest::device(const QUsbContext &context, const QUsbDeviceFilter &filter)
{
    if (!QTest::qWaitFor([&] { return context.singleDevice(filter).isSuccess(); }, 10'000))
        qWarning("%s", qPrintable(context.singleDevice(filter).error().message()));
    return context.singleDevice(filter).value();
}

QUsbDeviceInfo Guest::plugIn(const QUsbContext &context, PluggedDevice &vhci)
{
    QList<QUsbDeviceInfo> added;
    const auto connection = QObject::connect(&context, &QUsbContext::deviceAdded, &context,
                                             [&](const QUsbDeviceInfo &info) { added.append(info); });
    QUsbDeviceInfo ours;
    const auto isThere = [&] {
        const QString path = vhci.portPath();
        const auto it = std::find_if(added.cbegin(), added.cend(),
                                     [&](const QUsbDeviceInfo &info) { return info.portPath() == path; });
        if (it != added.cend())
            ours = *it;
        return !ours.isNull();
    };
    if (!vhci.plug() || !QTest::qWaitFor(isThere, 10'000))
        qWarning("%s: no device was added", qPrintable(vhci.portPath()));
    QObject::disconnect(connection);
    return ours;
}
