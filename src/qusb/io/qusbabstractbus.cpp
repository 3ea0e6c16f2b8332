// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbabstractbus.h"

#include "qusbbackend_p.h"

QUsbAbstractBus::QUsbAbstractBus() = default;
QUsbAbstractBus::~QUsbAbstractBus() = default;
