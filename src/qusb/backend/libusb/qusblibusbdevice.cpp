// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusblibusbdevice_p.h"

#include "qusbbackenderror_p.h"
#include "qusblibusberror_p.h"
#include "qusblibusbpump_p.h"
#include "qusbsysfs_p.h"
#include "qusbusbfs_p.h"

#include <libusb.h>

#include <algorithm>
#include <cerrno>

using namespace QUsbLibusbError;

namespace {

/*! What the completion callback needs to find its way back; the libusb_transfer's user data. */
struct Route
{
    QUsbCompletionQueue *queue;
    QUsbBackendTransfer *transfer;
    size_t packetCapacity;
};

libusb_transfer *native(const QUsbBackendTransfer *transfer)
{
    return static_cast<libusb_transfer *>(transfer->backendData);
}

/*! Runs inside libusb, with its locks held: only notes the outcome. */
void LIBUSB_CALL completed(libusb_transfer *native)
{
    const auto *route = static_cast<const Route *>(native->user_data);
    QUsbBackendTransfer *transfer = route->transfer;
    transfer->status = kind(native->status);
    transfer->actualLength = transfer->packets.empty() ? native->actual_length : 0;
    for (size_t i = 0; i < transfer->packets.size(); ++i) {
        const libusb_iso_packet_descriptor &outcome = native->iso_packet_desc[i];
        transfer->packets[i].status = kind(outcome.status);
        transfer->packets[i].actualLength = int(outcome.actual_length);
        transfer->actualLength += int(outcome.actual_length);
    }
    transfer->completed(*route->queue);
}

void freeNative(QUsbBackendTransfer *transfer)
{
    libusb_transfer *request = native(transfer);
    if (!request)
        return;
    delete static_cast<Route *>(request->user_data);
    libusb_free_transfer(request);
    transfer->backendData = nullptr;
}

/*! Returns the libusb_transfer of \a transfer, with room for its packets; null without memory. */
libusb_transfer *reserveNative(QUsbBackendTransfer *transfer, QUsbCompletionQueue *queue)
{
    const size_t packets = transfer->packets.size();
    if (transfer->backendData && static_cast<Route *>(native(transfer)->user_data)->packetCapacity >= packets)
        return native(transfer);
    freeNative(transfer);
    libusb_transfer *fresh = libusb_alloc_transfer(int(packets));
    if (!fresh)
        return nullptr;
    fresh->user_data = new Route {queue, transfer, packets};
    fresh->callback = completed;
    transfer->backendData = fresh;
    return fresh;
}

unsigned int libusbTimeout(std::chrono::milliseconds timeout)
{
    constexpr auto longest = std::chrono::milliseconds(std::numeric_limits<int>::max());
    return static_cast<unsigned int>(std::clamp(timeout, std::chrono::milliseconds::zero(), longest).count());
}

} // namespace

QUsbLibusbDevice::QUsbLibusbDevice(libusb_device *device, const QUsbDeviceInfo &info, QUsbCompletionQueue *queue,
                                   QUsbLibusbPump *pump)
    : m_device(libusb_ref_device(device))
    , m_info(info)
    , m_queue(queue)
    , m_pump(pump)
{
}

QUsbLibusbDevice::QUsbLibusbDevice(libusb_device_handle *handle, int descriptor, const QUsbDeviceInfo &info,
                                   QUsbCompletionQueue *queue, QUsbLibusbPump *pump)
    : QUsbLibusbDevice(libusb_get_device(handle), info, queue, pump)
{
    m_handle = handle;
    m_descriptor = descriptor;
}

QUsbLibusbDevice::~QUsbLibusbDevice()
{
    close();
    libusb_unref_device(m_device);
}

void QUsbLibusbDevice::watchHangUp(const std::function<void()> &left)
{
    // usbfs never has anything to read, but it hangs up when the device is gone, which counts as readable.
    m_hangUp = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read, m_queue);
    QObject::connect(m_hangUp.get(), &QSocketNotifier::activated, m_queue, [this, left] {
        m_hangUp->setEnabled(false);
        m_queue->call(left);
    });
}

QUsbError QUsbLibusbDevice::open()
{
    if (m_handle)
        return {};
    const int code = libusb_open(m_device, &m_handle);
    if (code == LIBUSB_ERROR_ACCESS)
        return QUsbSysfs::accessDenied(m_info, details(code));
    if (code == LIBUSB_ERROR_NO_DEVICE && QUsbSysfs::isWithoutNode(m_info)) {
        return QUsbError(QUsbError::Kind::NotFound, tr("there is no device node for it in /dev/bus/usb"),
                         tr("Start the container with access to /dev/bus/usb, or check that udev is running."),
                         details(code));
    }
    // libusb tells only that it failed; a descriptor that cannot be had now could not be had then.
    if (const QUsbError exhausted = QUsbUsbfs::tooManyFiles(); code == LIBUSB_ERROR_IO && exhausted.isError())
        return exhausted;
    return error(code, tr("the system could not open the device"));
}

std::optional<quint8> QUsbLibusbDevice::activeConfigurationValue()
{
    // What the kernel thinks decides which interfaces there are. libusb may ask the device instead, which may be wrong.
    if (const auto known = QUsbSysfs::activeConfigurationValue(m_info))
        return known;
    int value = 0;
    if (libusb_get_configuration(m_handle, &value) == LIBUSB_SUCCESS && value > 0)
        return quint8(value);
    const auto configurations = m_info.configurations();
    const auto isActive = [this](const QUsbConfigurationInfo &configuration) {
        const auto interfaces = configuration.interfaces();
        return !interfaces.isEmpty()
            && std::all_of(interfaces.cbegin(), interfaces.cend(), [this](const QUsbInterfaceInfo &interface) {
                   return libusb_kernel_driver_active(m_handle, interface.number()) >= 0;
               });
    };
    // The kernel has these interfaces, so it has a configuration with them.
    if (std::count_if(configurations.cbegin(), configurations.cend(), isActive) == 1)
        return std::find_if(configurations.cbegin(), configurations.cend(), isActive)->configurationValue();
    return configurations.isEmpty() ? std::nullopt : std::optional(quint8(value));
}

QUsbError QUsbLibusbDevice::setConfiguration(quint8 configurationValue)
{
    // bConfigurationValue 0 is the address state (USB 2.0, 9.4.7), for which libusb wants -1.
    const int code = libusb_set_configuration(m_handle, configurationValue ? configurationValue : -1);
    if (code == LIBUSB_ERROR_NOT_FOUND)
        return QUsbBackendError::noConfiguration(configurationValue, details(code));
    if (code == LIBUSB_ERROR_BUSY)
        return QUsbSysfs::configurationBusy(m_info, details(code));
    return error(code, QUsbBackendError::configurationFailed(configurationValue));
}

QUsbError QUsbLibusbDevice::claimInterface(quint8 interfaceNumber, QUsbKernelDriverPolicy policy)
{
    // libusb detaches and claims in one step. Giving back is not left to it, since it knows of single interfaces only.
    libusb_set_auto_detach_kernel_driver(m_handle, policy == QUsbKernelDriverPolicy::Detach);
    const int code = libusb_claim_interface(m_handle, interfaceNumber);
    libusb_set_auto_detach_kernel_driver(m_handle, 0);
    if (code == LIBUSB_ERROR_BUSY)
        return QUsbSysfs::interfaceBusy(m_info, interfaceNumber, details(code));
    if (code == LIBUSB_ERROR_NOT_FOUND)
        return QUsbBackendError::noInterface(interfaceNumber, details(code));
    return error(code, tr("claiming interface %1 failed").arg(interfaceNumber));
}

QUsbError QUsbLibusbDevice::releaseInterface(quint8 interfaceNumber)
{
    const int code = libusb_release_interface(m_handle, interfaceNumber);
    return error(code, tr("releasing interface %1 failed").arg(interfaceNumber));
}

QUsbError QUsbLibusbDevice::setAlternateSetting(quint8 interfaceNumber, quint8 alternateSetting)
{
    const int code = libusb_set_interface_alt_setting(m_handle, interfaceNumber, alternateSetting);
    return error(code, QUsbBackendError::alternateSettingFailed(interfaceNumber, alternateSetting));
}

QUsbError QUsbLibusbDevice::clearHalt(quint8 endpointAddress)
{
    const int code = libusb_clear_halt(m_handle, endpointAddress);
    return error(code, QUsbBackendError::clearHaltFailed(endpointAddress));
}

QUsbError QUsbLibusbDevice::reset()
{
    const int code = libusb_reset_device(m_handle);
    if (code == LIBUSB_ERROR_NOT_FOUND)
        return QUsbBackendError::cameBackAsAnother(details(code));
    return error(code, QUsbBackendError::resetFailed());
}

QUsbError QUsbLibusbDevice::allocateStreams(quint32 &count, const QByteArray &endpoints)
{
    QByteArray addresses = endpoints; // libusb wants it writable
    const int code = libusb_alloc_streams(m_handle, count, reinterpret_cast<unsigned char *>(addresses.data()),
                                          int(addresses.size()));
    count = code > 0 ? quint32(code) : 0;
    if (code == LIBUSB_ERROR_NOT_SUPPORTED || code == LIBUSB_ERROR_INVALID_PARAM || code == LIBUSB_ERROR_IO)
        return QUsbBackendError::noStreams(details(code));
    return error(code, tr("allocating bulk streams failed"));
}

QUsbError QUsbLibusbDevice::freeStreams(const QByteArray &endpoints)
{
    QByteArray addresses = endpoints;
    const int code =
        libusb_free_streams(m_handle, reinterpret_cast<unsigned char *>(addresses.data()), int(addresses.size()));
    return error(code, tr("freeing bulk streams failed"));
}

QUsbResult<QString> QUsbLibusbDevice::kernelDriver(quint8 interfaceNumber)
{
    // libusb has two codes for it, of which one means something else in places.
    const int code = libusb_kernel_driver_active(m_handle, interfaceNumber);
    if (code == LIBUSB_ERROR_INVALID_PARAM || code == LIBUSB_ERROR_NOT_FOUND)
        return QUsbBackendError::noInterface(interfaceNumber, details(code));
    if (code < 0)
        return error(code, tr("the kernel driver of interface %1 could not be determined").arg(interfaceNumber));
    if (code == 0)
        return QString();
    const QString name = QUsbSysfs::driver(m_info, interfaceNumber);
    return name.isEmpty() ? QStringLiteral("unknown") : name;
}

QUsbError QUsbLibusbDevice::detachKernelDriver(quint8 interfaceNumber)
{
    const int code = libusb_detach_kernel_driver(m_handle, interfaceNumber);
    if (code == LIBUSB_ERROR_INVALID_PARAM)
        return QUsbBackendError::noInterface(interfaceNumber, details(code));
    if (code == LIBUSB_ERROR_NOT_FOUND)
        return QUsbBackendError::noDriverBound(interfaceNumber, details(code));
    return error(code, tr("detaching the kernel driver of interface %1 failed").arg(interfaceNumber));
}

QUsbError QUsbLibusbDevice::attachKernelDriver(quint8 interfaceNumber)
{
    const int code = libusb_attach_kernel_driver(m_handle, interfaceNumber);
    if (code == LIBUSB_ERROR_INVALID_PARAM)
        return QUsbBackendError::noInterface(interfaceNumber, details(code));
    if (code == LIBUSB_ERROR_BUSY)
        return QUsbSysfs::interfaceTaken(m_info, interfaceNumber, details(code));
    if (code == LIBUSB_ERROR_NOT_FOUND)
        return QUsbBackendError::noDriverTakes(interfaceNumber, details(code));
    return error(code, tr("attaching a kernel driver to interface %1 failed").arg(interfaceNumber));
}

void QUsbLibusbDevice::close()
{
    m_hangUp.reset();
    if (m_handle)
        libusb_close(std::exchange(m_handle, nullptr));
    QUsbUsbfs::close(std::exchange(m_descriptor, -1));
}

QUsbError QUsbLibusbDevice::submit(QUsbBackendTransfer *transfer)
{
    libusb_transfer *request = reserveNative(transfer, m_queue);
    if (!request)
        return error(LIBUSB_ERROR_NO_MEM, tr("there is not enough memory for another transfer"));
    request->dev_handle = m_handle;
    request->type = static_cast<unsigned char>(transfer->type);
    request->endpoint = transfer->endpointAddress;
    request->buffer = reinterpret_cast<unsigned char *>(transfer->buffer);
    request->length = transfer->length;
    request->timeout = libusbTimeout(transfer->timeout);
    request->flags = transfer->endWithZeroLengthPacket ? LIBUSB_TRANSFER_ADD_ZERO_PACKET : 0;
    if (transfer->streamId) {
        request->type = LIBUSB_TRANSFER_TYPE_BULK_STREAM;
        libusb_transfer_set_stream_id(request, transfer->streamId);
    }
    request->num_iso_packets = int(transfer->packets.size());
    for (size_t i = 0; i < transfer->packets.size(); ++i)
        request->iso_packet_desc[i].length = unsigned(transfer->packets[i].length);

    errno = 0;
    const int code = libusb_submit_transfer(request);
    if (code != LIBUSB_SUCCESS)
        return submitError(code, errno);
    m_pump->transferSubmitted();
    return {};
}

QUsbError QUsbLibusbDevice::submitError(int code, int systemError)
{
    // Of control and isochronous transfers libusb says no more than IO.
    if (code == LIBUSB_ERROR_NO_MEM || (code == LIBUSB_ERROR_IO && systemError == ENOMEM)) {
        return error(LIBUSB_ERROR_NO_MEM, tr("the kernel's memory for USB transfers is exhausted"),
                     tr("Queue fewer or smaller transfers, or raise usbfs_memory_mb "
                        "(/sys/module/usbcore/parameters/usbfs_memory_mb)."));
    }
    if (code == LIBUSB_ERROR_IO && systemError == ENOSPC) {
        return error(
            code, tr("the bus has no bandwidth left for this endpoint"),
            tr("Select an alternate setting that needs less bandwidth, or unplug another device from this bus."));
    }
    if (code == LIBUSB_ERROR_INVALID_PARAM)
        return error(code, tr("the system does not accept transfers of this size"), tr("Use smaller transfers."));
    return error(code, tr("the system did not accept the transfer"));
}

void QUsbLibusbDevice::cancel(QUsbBackendTransfer *transfer)
{
    // NOT_FOUND and NO_DEVICE say that it is on its way back anyway.
    libusb_cancel_transfer(native(transfer));
}

void QUsbLibusbDevice::discard(QUsbBackendTransfer *transfer)
{
    freeNative(transfer);
}
