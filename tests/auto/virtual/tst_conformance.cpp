// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "conformancesuite.h"
#include "testprogram.h"
#include "virtualstage.h"

namespace {

/*! The suite on a virtual bus of its own. */
class VirtualConformance final : public ConformanceSuite
{
public:
    explicit VirtualConformance(std::unique_ptr<VirtualStage> stage = std::make_unique<VirtualStage>())
        : ConformanceSuite(stage.get())
        , m_stage(std::move(stage))
    {
    }

private:
    const std::unique_ptr<VirtualStage> m_stage;
};

} // namespace

[[maybe_unused]] static const bool isAdded = TestProgram::add(
    "conformance", [] { return std::unique_ptr<QObject>(new VirtualConformance); }, TestProgram::Application::Needed);
