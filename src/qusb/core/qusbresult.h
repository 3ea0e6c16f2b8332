// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBRESULT_H
#define QUSBRESULT_H

#include "qusberror.h"

#include <QtCore/qdebug.h>

#include <type_traits>
#include <utility>

/*!
    \brief The outcome of an operation that is not a transfer: a value, or a QUsbError that says why there is none.

    \code
    QUsbFuture::then(device->open(), this, [this](const QUsbResult<void> &opened) {
        if (!opened)
            showError(opened.error().message());
    });
    \endcode

    A default-constructed T stands in for the value of a failed operation, so value() never has undefined behaviour.
    QUsbResult<void> carries the error only.

    \since 0.1
*/
template <typename T>
class [[nodiscard]] QUsbResult
{
public:
    /*! A success that holds \a value. */
    QUsbResult(T value) noexcept(std::is_nothrow_move_constructible_v<T>)
        : m_value(std::move(value))
    {
    }
    /*!
        A failure. Without an error in \a error, it is still one: a value is missing, and the kind is
        QUsbError::Kind::InvalidParameter.
    */
    QUsbResult(QUsbError error) noexcept(std::is_nothrow_default_constructible_v<T>)
        : m_error(error.isError() ? std::move(error) : QUsbError::missingValue())
    {
    }

    /*! Returns whether the operation succeeded. */
    bool isSuccess() const noexcept { return !m_error.isError(); }
    /*! Returns whether the operation succeeded. */
    explicit operator bool() const noexcept { return isSuccess(); }
    /*! Returns the value; a default-constructed one after a failure. */
    const T &value() const &noexcept { return m_value; }
    /*! \overload Moves the value out of a temporary. */
    T value() && { return std::move(m_value); }
    /*! Returns why it failed; Kind::NoError after a success. */
    const QUsbError &error() const &noexcept { return m_error; }
    /*! \overload Moves the error out of a temporary. */
    QUsbError error() &&noexcept { return std::move(m_error); }

private:
    template <typename U>
    friend bool operator==(const QUsbResult<U> &a, const QUsbResult<U> &b);

    T m_value {};
    QUsbError m_error;
};

template <>
class [[nodiscard]] QUsbResult<void>
{
public:
    /*! A success. */
    QUsbResult() noexcept = default;
    /*! The outcome \a error; a success if its kind is Kind::NoError. */
    QUsbResult(QUsbError error) noexcept
        : m_error(std::move(error))
    {
    }

    /*! Returns whether the operation succeeded. */
    bool isSuccess() const noexcept { return !m_error.isError(); }
    /*! Returns whether the operation succeeded. */
    explicit operator bool() const noexcept { return isSuccess(); }
    /*! Returns why it failed; Kind::NoError after a success. */
    const QUsbError &error() const &noexcept { return m_error; }
    /*! \overload Moves the error out of a temporary. */
    QUsbError error() &&noexcept { return std::move(m_error); }

private:
    friend bool operator==(const QUsbResult &a, const QUsbResult &b) noexcept { return a.m_error == b.m_error; }
    friend bool operator!=(const QUsbResult &a, const QUsbResult &b) noexcept { return !(a == b); }

    QUsbError m_error;
};

/*! Returns whether \a a and \a b are the same outcome with the same value. */
template <typename T>
bool operator==(const QUsbResult<T> &a, const QUsbResult<T> &b)
{
    return a.m_error == b.m_error && a.m_value == b.m_value;
}

/*! Returns whether \a a and \a b differ. */
template <typename T>
bool operator!=(const QUsbResult<T> &a, const QUsbResult<T> &b)
{
    return !(a == b);
}

/*! Writes the value of \a result, or its error. */
template <typename T>
QDebug operator<<(QDebug debug, const QUsbResult<T> &result)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "QUsbResult(";
    if (!result)
        debug << result.error();
    else if constexpr (!std::is_void_v<T>)
        debug << result.value();
    return debug << ')';
}

#endif // QUSBRESULT_H
