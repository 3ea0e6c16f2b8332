// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORTABLES_P_H
#define QUSBDESCRIPTORTABLES_P_H

#include "qusbdescriptorfamilies_p.h"
#include "qusbdescriptortexts_p.h"

/*
    What the file of a family includes: the form of tables (qusbdescriptorspec_p.h), what their functions get
    (qusbdescriptorscope_p.h), the texts they share (qusbdescriptortexts_p.h), and the declaration of the family.

    A family of descriptors is one file with one table of DescriptorSpec. To teach the decoder a new one, write the table,
    declare its function in qusbdescriptorfamilies_p.h and name it in families[] in qusbdescriptordecoder.cpp.

    Tables begin after bLength and bDescriptorType, which every descriptor has. Their functions get a Scope and never
    see bytes beyond the descriptor. They are called whenever somebody asks for a text, in any thread, so they depend on
    nothing else. Texts are marked with QT_TR_NOOP; names are the specification's and are not translated.
*/

#endif // QUSBDESCRIPTORTABLES_P_H
