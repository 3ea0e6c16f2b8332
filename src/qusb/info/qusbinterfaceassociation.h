// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBINTERFACEASSOCIATION_H
#define QUSBINTERFACEASSOCIATION_H

#include "qusbdescriptor.h"

/*!
    \brief An interface association: consecutive interfaces that make up one function (USB 3.2, 9.6.4).

    Copies share their data. Reentrant.

    \since 0.1
*/
class QUsbInterfaceAssociation
{
    Q_GADGET_EXPORT(QUSB_EXPORT)
    Q_PROPERTY(int firstInterfaceNumber READ firstInterfaceNumber CONSTANT)
    Q_PROPERTY(int interfaceCount READ interfaceCount CONSTANT)
    Q_PROPERTY(int functionClass READ functionClass CONSTANT)
    Q_PROPERTY(int functionSubclass READ functionSubclass CONSTANT)
    Q_PROPERTY(int functionProtocol READ functionProtocol CONSTANT)

public:
    /*! No association. */
    QUsbInterfaceAssociation() noexcept = default;
    /*! The association that \a descriptor tells of. */
    explicit QUsbInterfaceAssociation(const QUsbDescriptor &descriptor) noexcept
        : m_descriptor(descriptor)
    {
    }

    /*! Returns whether there is no association. */
    bool isNull() const noexcept { return m_descriptor.isNull(); }
    /*! Returns bFirstInterface: the number of the function's first interface. */
    quint8 firstInterfaceNumber() const noexcept { return m_descriptor.byteAt(2); }
    /*! Returns bInterfaceCount: how many interfaces, numbered consecutively, belong to the function. */
    quint8 interfaceCount() const noexcept { return m_descriptor.byteAt(3); }
    /*! Returns bFunctionClass. */
    quint8 functionClass() const noexcept { return m_descriptor.byteAt(4); }
    /*! Returns bFunctionSubClass. */
    quint8 functionSubclass() const noexcept { return m_descriptor.byteAt(5); }
    /*! Returns bFunctionProtocol. */
    quint8 functionProtocol() const noexcept { return m_descriptor.byteAt(6); }
    /*! Returns iFunction: the index of the string that names the function; 0 if there is none. */
    quint8 descriptionIndex() const noexcept { return m_descriptor.byteAt(7); }
    /*! Returns whether the interface numbered \a interfaceNumber belongs to the function. */
    bool contains(quint8 interfaceNumber) const noexcept
    {
        return interfaceNumber >= firstInterfaceNumber() && interfaceNumber - firstInterfaceNumber() < interfaceCount();
    }
    /*! Returns the descriptor that says all this. */
    QUsbDescriptor descriptor() const noexcept { return m_descriptor; }

private:
    friend bool operator==(const QUsbInterfaceAssociation &a, const QUsbInterfaceAssociation &b) noexcept
    {
        return a.m_descriptor == b.m_descriptor;
    }
    friend bool operator!=(const QUsbInterfaceAssociation &a, const QUsbInterfaceAssociation &b) noexcept
    {
        return !(a == b);
    }
    friend QUSB_EXPORT QDebug operator<<(QDebug debug, const QUsbInterfaceAssociation &association);

    QUsbDescriptor m_descriptor;
};
Q_DECLARE_TYPEINFO(QUsbInterfaceAssociation, Q_RELOCATABLE_TYPE);

#endif // QUSBINTERFACEASSOCIATION_H
