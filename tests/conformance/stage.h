// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef STAGE_H
#define STAGE_H

#include "qusbcontext.h"
#include "qusbdeviceinfo.h"

#include <memory>

class QUsbVirtualDevice;

/*! Where the conformance suites play: a virtual bus, or the real kernel. */
class Stage
{
public:
    /*! What a stage may be unable to show. docs/virtual-bus.md has the reasons. */
    enum class Ability {
        PartialBytesOfTakenBackTransfers, //!< Bytes that came before a transfer was cancelled or timed out.
        ResetIsSeenAtOnce, //!< By the device.
        CancelWhileUnplugging,
    };

    virtual ~Stage() = default;

    virtual std::unique_ptr<QUsbContext> createContext() = 0;
    /*! Plugs \a device in and returns what \a context then lists; null if that takes longer than 10 s. */
    virtual QUsbDeviceInfo plugIn(QUsbContext &context, QUsbVirtualDevice &device) = 0;
    /*! Pulls the plug, in a way that the stage survives. */
    virtual void unplug(QUsbVirtualDevice &device) = 0;
    virtual bool can(Ability) const { return true; }

protected:
    Stage() = default;
    Q_DISABLE_COPY_MOVE(Stage)
};

/*! Where a source and sink, and a loopback, can be had: a virtual device's or Linux' gadget zero. */
class GadgetStage
{
public:
    virtual ~GadgetStage() = default;
    virtual std::unique_ptr<QUsbContext> createContext() = 0;
    /*! Returns the device, plugged in, and the configuration to choose. */
    struct Gadget
    {
        QUsbDeviceInfo info;
        quint8 configurationValue = 0;
    };
    virtual Gadget sourceSink(QUsbContext &context) = 0;
    virtual Gadget loopback(QUsbContext &context) = 0;
    /*! Pulls the plug of either. */
    virtual void unplug() = 0;

protected:
    GadgetStage() = default;
    Q_DISABLE_COPY_MOVE(GadgetStage)
};

#endif // STAGE_H
