// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblibusblog_p.h"

#include "qusbcompletionqueue_p.h"

#include <QtCore/qloggingcategory.h>

#include <libusb.h>

#include <mutex>
#include <unordered_map>

// What libusb calls an error is mostly what we return as one; so only who asks for this category sees it.
Q_LOGGING_CATEGORY(lcLibusb, "qusb.libusb", QtCriticalMsg)

namespace {

// libusb's log callback has no user data, only the context.
struct Registry
{
    std::mutex mutex;
    std::unordered_map<libusb_context *, QUsbCompletionQueue *> queues;
};

Registry &registry()
{
    static Registry instance;
    return instance;
}

void print(libusb_log_level level, const QByteArray &text)
{
    switch (level) {
    case LIBUSB_LOG_LEVEL_ERROR:
    case LIBUSB_LOG_LEVEL_WARNING:
        qCWarning(lcLibusb, "%s", text.constData());
        break;
    case LIBUSB_LOG_LEVEL_INFO:
        qCInfo(lcLibusb, "%s", text.constData());
        break;
    default:
        qCDebug(lcLibusb, "%s", text.constData());
    }
}

libusb_log_level wantedLevel()
{
    if (lcLibusb().isDebugEnabled())
        return LIBUSB_LOG_LEVEL_DEBUG;
    if (lcLibusb().isInfoEnabled())
        return LIBUSB_LOG_LEVEL_INFO;
    return lcLibusb().isWarningEnabled() ? LIBUSB_LOG_LEVEL_WARNING : LIBUSB_LOG_LEVEL_NONE;
}

void LIBUSB_CALL forward(libusb_context *context, libusb_log_level level, const char *text)
{
    const std::lock_guard lock(registry().mutex);
    const auto it = registry().queues.find(context);
    if (it != registry().queues.end())
        it->second->call([level, line = QByteArray(text).trimmed()] { print(level, line); });
}

} // namespace

QUsbLibusbLog::QUsbLibusbLog(libusb_context *context, QUsbCompletionQueue *queue)
    : m_context(context)
{
    const libusb_log_level level = wantedLevel();
    libusb_set_option(context, LIBUSB_OPTION_LOG_LEVEL, level);
    if (level == LIBUSB_LOG_LEVEL_NONE)
        return;
    const std::lock_guard lock(registry().mutex);
    registry().queues.emplace(context, queue);
    libusb_set_log_cb(context, forward, LIBUSB_LOG_CB_CONTEXT);
    // Beside a context's handler libusb calls the global one, and without one it writes to stderr: each line twice.
    libusb_set_log_cb(
        nullptr, [](libusb_context *, libusb_log_level, const char *) {}, LIBUSB_LOG_CB_GLOBAL);
}

QUsbLibusbLog::~QUsbLibusbLog()
{
    libusb_set_option(m_context, LIBUSB_OPTION_LOG_LEVEL, LIBUSB_LOG_LEVEL_NONE); // nobody listens to libusb_exit()
    const std::lock_guard lock(registry().mutex);
    if (registry().queues.erase(m_context) && registry().queues.empty())
        libusb_set_log_cb(nullptr, nullptr, LIBUSB_LOG_CB_GLOBAL);
}
