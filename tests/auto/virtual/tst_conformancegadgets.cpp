// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "gadgetsuite.h"
#include "stagedgadgets.h"
#include "testprogram.h"
#include "virtualstage.h"

namespace {

/*! Gadget zero's functions on a virtual bus. */
struct VirtualGadgets
{
    VirtualStage stage;
    StagedGadgets gadgets {&stage};
};

/*! The suite of gadgets on a virtual bus of its own. */
class VirtualGadgetConformance final : public GadgetSuite
{
public:
    explicit VirtualGadgetConformance(std::unique_ptr<VirtualGadgets> gadgets = std::make_unique<VirtualGadgets>())
        : GadgetSuite(&gadgets->gadgets)
        , m_gadgets(std::move(gadgets))
    {
    }

private:
    const std::unique_ptr<VirtualGadgets> m_gadgets;
};

} // namespace

[[maybe_unused]] static const bool isAdded = TestProgram::add(
    "conformancegadgets", [] { return std::unique_ptr<QObject>(new VirtualGadgetConformance); },
    TestProgram::Application::Needed);
