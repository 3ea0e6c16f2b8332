// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "kerneldriversuite.h"
#include "testprogram.h"
#include "virtualstage.h"

namespace {

/*! The suite of kernel drivers on a virtual bus of its own. */
class VirtualKernelDrivers final : public KernelDriverSuite
{
public:
    explicit VirtualKernelDrivers(std::unique_ptr<VirtualStage> stage = std::make_unique<VirtualStage>())
        : KernelDriverSuite(stage.get())
        , m_stage(std::move(stage))
    {
    }

private:
    const std::unique_ptr<VirtualStage> m_stage;
};

} // namespace

[[maybe_unused]] static const bool isAdded = TestProgram::add(
    "kerneldrivers", [] { return std::unique_ptr<QObject>(new VirtualKernelDrivers); },
    TestProgram::Application::Needed);
