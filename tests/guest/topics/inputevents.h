// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef INPUTEVENTS_H
#define INPUTEVENTS_H

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qfile.h>
#include <QtCore/qlist.h>

#include <fcntl.h>
#include <linux/input.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

/*! What the kernel makes of a keyboard or a mouse: /dev/input/event*. */
class InputEvents
{
public:
    struct Event
    {
        int type = 0;
        int code = 0;
        int value = 0;
        friend bool operator==(const Event &, const Event &) = default;
    };

    explicit InputEvents(const QString &node)
        : m_fd(::open(QFile::encodeName(node).constData(), O_RDWR | O_CLOEXEC | O_NONBLOCK))
    {
        ::ioctl(m_fd, EVIOCGRAB, 1); // the guest's console need not type it, too
    }
    ~InputEvents() { ::close(m_fd); }
    Q_DISABLE_COPY_MOVE(InputEvents)

    bool isOpen() const { return m_fd >= 0; }
    /*! Waits up to 10 s for \a count keys and movements. */
    QList<Event> read(qsizetype count) const
    {
        QList<Event> events;
        const QDeadlineTimer deadline(10'000);
        while (events.size() < count && !deadline.hasExpired()) {
            pollfd wait {m_fd, POLLIN, 0};
            ::poll(&wait, 1, 100);
            input_event event;
            while (::read(m_fd, &event, sizeof event) == ssize_t(sizeof event)) {
                if (event.type == EV_KEY || event.type == EV_REL)
                    events.append({event.type, event.code, event.value});
            }
        }
        return events;
    }
    bool write(const Event &event) const
    {
        input_event bytes {};
        bytes.type = quint16(event.type);
        bytes.code = quint16(event.code);
        bytes.value = event.value;
        return ::write(m_fd, &bytes, sizeof bytes) == ssize_t(sizeof bytes);
    }

private:
    const int m_fd;
};

#endif // INPUTEVENTS_H
