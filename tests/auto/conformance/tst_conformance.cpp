// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "conformancesuite.h"
#include "virtualstage.h"

#include <QtCore/qcoreapplication.h>
#include <QtTest/qtest.h>

/*! The suites on a virtual bus. */
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    VirtualStage stage;
    ConformanceSuite suite(&stage);
    return QTest::qExec(&suite, argc, argv);
}
