// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef USBMODES_H
#define USBMODES_H

#include "loops.h"

#include "qusbcontext.h"
#include "qusbdevice.h"
#include "qusbdevicefilter.h"
#include "qusbendpoint.h"
#include "qusbinterface.h"

#include <QtCore/qstring.h>

#include <functional>
#include <memory>
#include <vector>

inline constexpr quint16 gadgetVendor = 0x0525;
inline constexpr quint16 gadgetProduct = 0xa4a0;

/*! What is to be transferred. */
struct Work
{
    bool in = true;
    quint8 address = 0x81; //!< The endpoint of that direction
    int size = 512;
    int depth = 1;
    int count = 1; //!< As LoopWork::count
    bool defaults = false; //!< A stream's own size and depth; size * count bytes in all
    std::vector<double> *completed = nullptr; //!< As LoopWork::completed
};

/*! The gadget, opened and claimed by QUsb. Check isValid(). */
class UsbDevice
{
public:
    explicit UsbDevice(QUsbContext::EventHandling eventHandling, quint8 configuration = 3);
    bool isValid() const { return m_interface; }
    QUsbEndpoint *endpoint(bool in) const;
    int bus() const { return m_device->info().bus(); }
    /*! Releases, which closing would do later. */
    ~UsbDevice();

private:
    QUsbContext m_context;
    std::unique_ptr<QUsbDevice> m_device;
    QUsbInterface *m_interface = nullptr;
};

/*! A way to make transfers. */
struct Mode
{
    QString name; //!< As in the tables
    QString pump; //!< "event loop", "thread", or empty
    /*! Does it, and returns the seconds it took; negative if something failed. */
    std::function<double(const Work &)> run;
    bool oneInFlightOnly = false;
};

/*! The C loops. */
Mode bareLoop();
Mode synchronousLoop();
/*! QUsb's, with \a eventHandling. */
std::vector<Mode> usbModes(QUsbContext::EventHandling eventHandling);
/*! All of these, the bare loop first. */
std::vector<Mode> allModes();

#endif // USBMODES_H
