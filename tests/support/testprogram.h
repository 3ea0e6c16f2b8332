// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef TESTPROGRAM_H
#define TESTPROGRAM_H

#include <QtCore/qbytearray.h>
#include <QtCore/qobject.h>

#include <memory>

/*!
    A program of several test classes. Its main() is in testprogram.cpp: `tst_io device` runs tst_Device, and what follows
    are Qt Test's own arguments; without a name all classes run, one after the other.
*/
namespace TestProgram {

using Factory = std::unique_ptr<QObject> (*)();

enum class Application : quint8 {
    Needed, //!< There is a QCoreApplication; in a program that links Qt Widgets, a QApplication.
    NotNeeded, //!< There is none, which shows that the class under test can do without.
};

/*! Returns "deviceinfo" for tst_DeviceInfo. */
QByteArray nameOf(const QMetaObject &metaObject);
/*! Adds a test by \a name; the return value, true, is for a static initializer. */
bool add(const QByteArray &name, Factory factory, Application application);

} // namespace TestProgram

#define QUSB_ADD_TEST(Class, application) \
    [[maybe_unused]] static const bool isAdded_##Class = TestProgram::add( \
        TestProgram::nameOf(Class::staticMetaObject), [] { return std::unique_ptr<QObject>(new Class); }, \
        application);

/*! Makes \a Class a test of the program: tst_DeviceInfo becomes "deviceinfo". */
#define QUSB_TEST(Class) QUSB_ADD_TEST(Class, TestProgram::Application::Needed)
/*! Likewise, and runs it without an application object. */
#define QUSB_APPLESS_TEST(Class) QUSB_ADD_TEST(Class, TestProgram::Application::NotNeeded)

#endif // TESTPROGRAM_H
