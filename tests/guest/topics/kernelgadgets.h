// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef KERNELGADGETS_H
#define KERNELGADGETS_H

#include "guest.h"
#include "stage.h"

/*! Linux' own gadget zero, on dummy_hcd. */
class KernelGadgets final : public GadgetStage
{
public:
    ~KernelGadgets() override { bind(); }

    std::unique_ptr<QUsbContext> createContext() override { return std::make_unique<QUsbContext>(); }
    Gadget sourceSink(QUsbContext &context) override { return {find(context), 3}; }
    Gadget loopback(QUsbContext &context) override { return {find(context), 2}; }
    void unplug() override
    {
        Guest::gadget(QStringLiteral("unbind"));
        m_bound = false;
    }

private:
    QUsbDeviceInfo find(QUsbContext &context)
    {
        bind();
        return Guest::device(context, Guest::gadgetZero());
    }
    void bind()
    {
        if (!std::exchange(m_bound, true))
            Guest::gadget(QStringLiteral("bind"));
    }

    bool m_bound = true;
};

#endif // KERNELGADGETS_H
