#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The QUsb developers
# SPDX-License-Identifier: MIT
"""Writes the tables of HID usages beside this file from tests/data/hid-usages.txt. Run it after changing that."""

import pathlib

here = pathlib.Path(__file__).parent
source = here.parents[2] / "tests/data/hid-usages.txt"
width = 120
files = {  # Which pages stand together, by their first and last number; none has more than 500 lines.
    "desktop": (0x01, 0x06),
    "keyboard": (0x07, 0x0B),
    "consumer": (0x0C, 0x0C),
    "digitizer": (0x0D, 0x14),
    "sensor": (0x20, 0x20),
    "other": (0x40, 0xFFFF),
}
head = """// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbhidusagetables_p.h"

/* Made by generate-hid-usages.py. */

namespace QUsbHidUsageTables {
namespace {

// clang-format off
"""


def read():
    pages = []
    for line in source.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        number, name = line.split("\t")[0].strip().split(" ", 1)
        if line.startswith(" "):
            pages[-1][2].append((int(number, 16), name))
        else:
            pages.append((int(number, 16), name, []))
    return pages


def literal(name):
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"').replace("??", "?\\?") + '"'


def filled(entries):
    line = "   "
    for entry in entries:
        if len(line) + 1 + len(entry) > width:
            yield line
            line = "   "
        line += " " + entry
    yield line


def write(name, pages):
    text = head
    for number, _, usages in pages:
        if usages:
            entries = [f"{{0x{usage:02x}, {literal(text)}}}," for usage, text in usages]
            text += f"constexpr Usage page{number:02X}[] = {{\n" + "\n".join(filled(entries)) + "\n};\n"
    text += "constexpr Page pages[] = {\n"
    for number, title, usages in pages:
        text += f"    {{0x{number:02x}, {literal(title)}" + (f", page{number:02X}" if usages else "") + "},\n"
    text += "};\n// clang-format on\n\n} // namespace\n\n"
    text += f"Pages {name}Pages()\n{{\n    return pages;\n}}\n\n}} // namespace QUsbHidUsageTables\n"
    (here / f"qusbhidusages_{name}.cpp").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    everything = read()
    for file, (first, last) in files.items():
        write(file, [page for page in everything if first <= page[0] <= last])
