// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "conformancesuite.h"
#include "gadgetsuite.h"
#include "guesttest.h"
#include "kerneldriversuite.h"
#include "kernelgadgets.h"
#include "kernelstage.h"
#include "pluggeddevice.h"
#include "stagedgadgets.h"

#include <QtTest/qtest.h>

/*! A suite on the real kernel, with a stage that lives as long as it does. */
template <typename Suite, typename Setting>
class OnTheKernel : public Suite
{
public:
    explicit OnTheKernel(std::unique_ptr<Setting> setting = std::make_unique<Setting>())
        : Suite(setting->stage())
        , m_setting(std::move(setting))
    {
    }

private:
    const std::unique_ptr<Setting> m_setting;
};

struct VirtualDevices
{
    Stage *stage() { return &kernel; }
    KernelStage kernel;
};

struct VirtualGadgets
{
    GadgetStage *stage() { return &gadgets; }
    KernelStage kernel;
    StagedGadgets gadgets {&kernel};
};

struct GadgetsOfTheKernel
{
    GadgetStage *stage() { return &gadgets; }
    KernelGadgets gadgets;
};

/*! Virtual devices through vhci_hcd. */
class tst_GuestConformance final : public OnTheKernel<ConformanceSuite, VirtualDevices>
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Guest::isHere())
            QSKIP("This test needs the guest: ./dev guest");
        QVERIFY(PluggedDevice::loadModule());
    }
};

/*! Drivers of the kernel, which have taken virtual devices through vhci_hcd. */
class tst_GuestKernelDrivers final : public OnTheKernel<KernelDriverSuite, VirtualDevices>
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Guest::isHere())
            QSKIP("This test needs the guest: ./dev guest");
        QVERIFY(PluggedDevice::loadModule());
    }
};

/*! Virtual devices that do what gadget zero does. */
class tst_GuestVirtualGadgets final : public OnTheKernel<GadgetSuite, VirtualGadgets>
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Guest::isHere())
            QSKIP("This test needs the guest: ./dev guest");
        QVERIFY(PluggedDevice::loadModule());
    }
};

/*! The kernel's own gadget zero. */
class tst_GuestKernelGadgets final : public OnTheKernel<GadgetSuite, GadgetsOfTheKernel>
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Guest::isHere())
            QSKIP("This test needs the guest: ./dev guest");
        Guest::setGadgetPattern(0);
    }
};

QUSB_GUEST_TEST(tst_GuestConformance)
QUSB_GUEST_TEST(tst_GuestKernelDrivers)
QUSB_GUEST_TEST(tst_GuestVirtualGadgets)
QUSB_GUEST_TEST(tst_GuestKernelGadgets)
#include "tst_guest_conformance.moc"
