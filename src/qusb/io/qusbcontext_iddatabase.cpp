// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbcontext.h"

#include "qusbidfiles_p.h"

QUsbIdDatabase QUsbContext::idDatabase()
{
    static QUsbIdFiles files(QUsbIdFiles::systemPaths());
    return files.database();
}
