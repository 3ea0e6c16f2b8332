// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "conformancesuite.h"
#include "gadgetsuite.h"
#include "kernelgadgets.h"
#include "kernelstage.h"
#include "pluggeddevice.h"
#include "stagedgadgets.h"

#include <QtCore/qcoreapplication.h>
#include <QtTest/qtest.h>

/*! The suites on the real kernel: virtual devices through vhci_hcd, and the kernel's own gadgets. */
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (!Guest::isHere()) {
        qWarning("This test needs the guest: ./dev guest");
        return 1;
    }
    if (!PluggedDevice::loadModule()) {
        qWarning("vhci_hcd cannot be loaded");
        return 1;
    }
    KernelStage stage;
    ConformanceSuite suite(&stage);
    int failures = QTest::qExec(&suite, argc, argv);

    StagedGadgets virtualGadgets(&stage);
    GadgetSuite virtualSuite(&virtualGadgets);
    failures += QTest::qExec(&virtualSuite, argc, argv);

    KernelGadgets kernelGadgets;
    GadgetSuite kernelSuite(&kernelGadgets);
    return failures + QTest::qExec(&kernelSuite, argc, argv);
}
