// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "conformancesuite.h"
#include "gadgetsuite.h"
#include "stagedgadgets.h"
#include "virtualstage.h"

#include <QtCore/qcoreapplication.h>
#include <QtTest/qtest.h>

/*! The suites on a virtual bus. */
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    VirtualStage stage;
    ConformanceSuite suite(&stage);
    StagedGadgets gadgets(&stage);
    GadgetSuite gadgetSuite(&gadgets);
    return QTest::qExec(&suite, argc, argv) + QTest::qExec(&gadgetSuite, argc, argv);
}
