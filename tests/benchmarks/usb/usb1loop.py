# SPDX-FileCopyrightText: 2026 The QUsb developers
# SPDX-License-Identifier: MIT
"""Transfers with python3-libusb1, if that is installed.

usb1loop.py VENDOR PRODUCT, then a line "ENDPOINT SIZE DEPTH COUNT" for each run; answers with the seconds it took.
"""

import sys
import time

import usb1


def run(context, handle, endpoint, size, depth, count):
    """Each transfer is submitted again in its callback, as in bareloop.c."""
    state = {"in_flight": 0, "completed": 0, "begin": 0.0, "end": 0.0}
    warm_up = 3 * depth  # as LOOP_WARM_UP

    def completed(transfer):
        state["in_flight"] -= 1
        if state["end"]:
            return  # in flight when all was done
        if transfer.getStatus() != usb1.TRANSFER_COMPLETED:
            raise RuntimeError(f"status {transfer.getStatus()}")
        state["completed"] += 1
        if state["completed"] == warm_up:
            state["begin"] = time.monotonic()
        if state["completed"] == warm_up + count:
            state["end"] = time.monotonic()
        else:
            state["in_flight"] += 1
            transfer.submit()

    transfers = []
    for _ in range(depth):
        transfer = handle.getTransfer()
        transfer.setBulk(endpoint, size if endpoint & 0x80 else bytes(size), callback=completed)
        transfers.append(transfer)
    for transfer in transfers:
        state["in_flight"] += 1
        transfer.submit()
    while state["in_flight"] > 0:
        context.handleEvents()
    return state["end"] - state["begin"]


def main():
    vendor, product = (int(each, 0) for each in sys.argv[1:3])
    print("ready", flush=True)
    for line in sys.stdin:
        # Opened for each run, so that the interface is free in between.
        with usb1.USBContext() as context:
            handle = context.openByVendorIDAndProductID(vendor, product)
            with handle.claimInterface(0):
                print(run(context, handle, *(int(each, 0) for each in line.split())), flush=True)
            handle.close()


if __name__ == "__main__":
    main()
