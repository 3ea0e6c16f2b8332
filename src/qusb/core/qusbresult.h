// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBRESULT_H
#define QUSBRESULT_H

#include "qusberror.h"

#include <type_traits>
#include <utility>

/*!
    \brief The outcome of an operation that is not a transfer: a value, or a QUsbError that says why there is none.

    \code
    device->open().then(this, [this](const QUsbResult<void> &opened) {
        if (!opened)
            showError(opened.error().message());
    });
    \endcode

    A default-constructed T stands in for the value of a failed operation, so value() never has undefined behaviour.
    QUsbResult<void> carries the error only.
*/
template <typename T>
class QUsbResult
{
public:
    /*! A success that holds \a value. */
    QUsbResult(T value) noexcept(std::is_nothrow_move_constructible_v<T>)
        : m_value(std::move(value))
    {
    }
    /*! A failure. */
    QUsbResult(QUsbError error) noexcept(std::is_nothrow_default_constructible_v<T>)
        : m_error(std::move(error))
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
    const QUsbError &error() const noexcept { return m_error; }

private:
    T m_value {};
    QUsbError m_error;
};

template <>
class QUsbResult<void>
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
    const QUsbError &error() const noexcept { return m_error; }

private:
    QUsbError m_error;
};

#endif // QUSBRESULT_H
