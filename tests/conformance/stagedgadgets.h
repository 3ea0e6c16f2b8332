// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef STAGEDGADGETS_H
#define STAGEDGADGETS_H

#include "stage.h"

#include "qusbvirtualloopback.h"
#include "qusbvirtualsourcesink.h"

/*! Gadget zero's functions, played by virtual devices on a stage. */
class StagedGadgets final : public GadgetStage
{
public:
    explicit StagedGadgets(Stage *stage)
        : m_stage(stage)
    {
    }

    std::unique_ptr<QUsbContext> createContext() override { return m_stage->createContext(); }
    Gadget sourceSink(QUsbContext &context) override
    {
        return plugIn(context, std::make_unique<QUsbVirtualSourceSink>());
    }
    Gadget loopback(QUsbContext &context) override { return plugIn(context, std::make_unique<QUsbVirtualLoopback>()); }
    void unplug() override
    {
        if (m_device && m_device->isPluggedIn())
            m_stage->unplug(*m_device);
    }

private:
    Gadget plugIn(QUsbContext &context, std::unique_ptr<QUsbVirtualDevice> device)
    {
        unplug();
        m_device = std::move(device);
        const QUsbDeviceInfo info = m_stage->plugIn(context, *m_device);
        return {info, info.activeConfiguration().configurationValue()};
    }

    Stage *const m_stage;
    std::unique_ptr<QUsbVirtualDevice> m_device;
};

#endif // STAGEDGADGETS_H
