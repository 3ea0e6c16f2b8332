// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef OUTCOME_H
#define OUTCOME_H

#include "icons.h"
#include "palettetint.h"
#include "request.h"

/*! Returns the icon that goes with RequestRecord::statusText(). */
Icon outcomeIcon(const RequestRecord &record);
/*! Returns the tone of how \a record ended. */
Tone outcomeTone(const RequestRecord &record);

#endif // OUTCOME_H
