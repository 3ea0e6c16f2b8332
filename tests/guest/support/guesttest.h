// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef GUESTTEST_H
#define GUESTTEST_H

#include "testprogram.h"

/*! Makes \a Class a topic of the guest's test program: tst_GuestTransfers becomes "transfers". */
#define QUSB_GUEST_TEST(Class) \
    [[maybe_unused]] static const bool isAdded_##Class = TestProgram::add( \
        TestProgram::nameOf(Class::staticMetaObject).replace("guest", ""), \
        [] { return std::unique_ptr<QObject>(new Class); }, TestProgram::Application::Needed);

#endif // GUESTTEST_H
