// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBFXLOADER_H
#define QUSBFXLOADER_H

#include "qusb_export.h"
#include "qusbfximage.h"
#include "qusbresult.h"

#include <QtCore/qflags.h>
#include <QtCore/qfuture.h>
#include <QtCore/qobject.h>

#include <memory>

class QUsbDevice;
class QUsbFxLoaderPrivate;

/*!
    \brief Writes firmware into the RAM of a Cypress (Infineon) EZ-USB FX2, FX2LP or FX3, and starts it.

    \code
    auto *loader = new QUsbFxLoader(device); // device->open() has been called
    const auto image = QUsbFxImage::fromFile(fileName);
    QUsbFuture::then(loader->load(image.value()), loader, [](const QUsbResult<void> &loaded) {
        qInfo() << (loaded ? QStringLiteral("It runs.") : loaded.error().toString());
    });
    \endcode

    The firmware that runs takes the device off the bus, and usually it comes back as another: expect
    QUsbDevice::disconnected(), then QUsbContext::deviceAdded().

    The chip's boot loader (FX3) or its hardware (FX2) answers vendor request 0xA0, which reads and writes memory; no
    interface has to be claimed. An FX2 is held in reset while it is written to, by its CPUCS register at 0xE600, and
    only the memory inside the chip can be written: 0x0000 to 0x3FFF and 0xE000 to 0xE1FF. An FX3 is written to and
    then told to go on at QUsbFxImage::entryAddress(). Writes are of 4096 bytes at most for FX3, and 1024 for FX2.

    A loader is a child of its device. Use it from the context's thread.
    Based on "EZ-USB Technical Reference Manual", 3.8, and Cypress application note AN76405.

    \since 0.1
*/
class QUSB_EXPORT QUsbFxLoader : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged)

public:
    /*! What load() may do besides writing. */
    enum class LoadOption : int {
        None = 0x00,
        Verify = 0x01, //!< Read each piece back and compare it. Takes about twice the time.
    };
    Q_DECLARE_FLAGS(LoadOptions, LoadOption)
    Q_FLAG(LoadOptions)

    /*! A loader for \a device, which becomes the parent. It need not be open yet. */
    explicit QUsbFxLoader(QUsbDevice *device);
    /*! What is under way ends as QUsbError::Kind::Aborted. */
    ~QUsbFxLoader() override;
    Q_DISABLE_COPY_MOVE(QUsbFxLoader)

    /*! Returns the device. */
    QUsbDevice *device() const;
    /*! Returns whether load() is at work. */
    bool isLoading() const;

    /*!
        Writes \a image to the device and starts it. Finishes once, with success when the firmware has been started.
        The request that starts it counts as answered even if it stalls, fails or times out, or if the device leaves the
        bus: firmware that takes over does not answer in the boot loader's place. Whether it works shows afterwards.

        Cancelling the future ends it after the transfer under way; until then isLoading() is \c true. Whenever it does
        not succeed, an FX2 is left in reset and an FX3 in its boot loader, and load() may be called again.

        Errors name the address, the bytes done and what to do: those of QUsbDevice::control();
        QUsbError::Kind::TransferError if memory reads back differently; QUsbError::Kind::InvalidParameter if \a image
        is null or needs memory outside of the chip; QUsbError::Kind::Busy while isLoading().
    */
    QFuture<QUsbResult<void>> load(const QUsbFxImage &image, LoadOptions options = LoadOption::Verify);

Q_SIGNALS:
    /*! isLoading() changed to \a loading. Emitted before the future finishes. */
    void loadingChanged(bool loading);
    /*! \a bytesDone of \a bytesTotal bytes have been written, and read back if asked for. */
    void progressChanged(qint64 bytesDone, qint64 bytesTotal);

private:
    friend class QUsbFxLoaderPrivate;
    const std::unique_ptr<QUsbFxLoaderPrivate> d;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(QUsbFxLoader::LoadOptions)

#endif // QUSBFXLOADER_H
