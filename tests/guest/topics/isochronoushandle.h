// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef ISOCHRONOUSHANDLE_H
#define ISOCHRONOUSHANDLE_H

#include <QtCore/qbytearraylist.h>
#include <QtCore/qlist.h>

#include <libusb.h>

/*! Interface 0, setting 1, of TestDescriptors::isochronousDevice(), opened with libusb, to hold the virtual device against it. */
class IsochronousHandle
{
public:
    IsochronousHandle()
    {
        libusb_init(&m_context);
        m_handle = libusb_open_device_with_vid_pid(m_context, 0x1209, 0x0002);
        m_ready = m_handle && libusb_claim_interface(m_handle, 0) == 0
            && libusb_set_interface_alt_setting(m_handle, 0, 1) == 0;
    }
    ~IsochronousHandle()
    {
        if (m_handle)
            libusb_close(m_handle);
        libusb_exit(m_context);
    }
    Q_DISABLE_COPY_MOVE(IsochronousHandle)

    struct Packet
    {
        libusb_transfer_status status = LIBUSB_TRANSFER_ERROR;
        QByteArray data; //!< As much as moved.
    };

    bool isReady() const { return m_ready; }
    /*! Runs a transfer with \a packets to its end: those to send, or as much room as there is for each to receive. */
    QList<Packet> run(quint8 endpoint, const QByteArrayList &packets)
    {
        const int count = int(packets.size());
        QByteArray buffer = packets.join();
        int done = 0;
        libusb_transfer *transfer = libusb_alloc_transfer(count);
        libusb_fill_iso_transfer(
            transfer, m_handle, endpoint, reinterpret_cast<unsigned char *>(buffer.data()), int(buffer.size()), count,
            [](libusb_transfer *self) { *static_cast<int *>(self->user_data) = 1; }, &done, 5000);
        for (int i = 0; i < count; ++i)
            transfer->iso_packet_desc[i].length = unsigned(packets.at(i).size());
        QList<Packet> result;
        if (libusb_submit_transfer(transfer) == 0) {
            while (!done)
                libusb_handle_events_completed(m_context, &done);
            for (qsizetype i = 0, offset = 0; i < count; offset += packets.at(i++).size()) {
                const auto &packet = transfer->iso_packet_desc[i];
                result.append({packet.status, buffer.mid(offset, packet.actual_length)});
            }
        }
        libusb_free_transfer(transfer);
        return result;
    }

private:
    libusb_context *m_context = nullptr;
    libusb_device_handle *m_handle = nullptr;
    bool m_ready = false;
};

#endif // ISOCHRONOUSHANDLE_H
