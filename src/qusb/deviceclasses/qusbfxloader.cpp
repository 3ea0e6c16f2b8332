// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbfxloader.h"

#include "qusbcontext_p.h"
#include "qusbcontrolsequence_p.h"
#include "qusbdevice.h"
#include "qusbfuture_p.h"
#include "qusbtransfererror_p.h"

#include <QtCore/qpointer.h>

#include <algorithm>

using Chip = QUsbFxImage::Chip;
using Kind = QUsbError::Kind;
using Section = QUsbFxImage::Section;
using namespace QUsbProtocol;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint8 memoryRequest = 0xa0;
constexpr quint16 cpucsRegister = 0xe600; // FX2: bit 0 holds the 8051 in reset
constexpr qsizetype fx2ChunkSize = 1024;
constexpr qsizetype fx3ChunkSize = 4096;
constexpr auto chunkTimeout = 5s;
constexpr auto startTimeout = 1s; // it may never be answered

/*! What a load does next. */
enum class Step : quint8 {
    HoldReset,
    Write,
    ReadBack,
    Start,
};

QString addressText(quint32 address, Chip chip)
{
    return u"0x%1"_s.arg(address, chip == Chip::Fx2 ? 4 : 8, 16, '0'_L1);
}

QUsbError checkMemory(const QUsbFxImage &image)
{
    if (image.isNull())
        return QUsbError(Kind::InvalidParameter, QUsbFxLoader::tr("There is no firmware image to load."));
    if (image.chip() != Chip::Fx2)
        return {};
    const auto isInside = [](const Section &section) {
        const quint64 end = quint64(section.address) + quint64(section.data.size());
        return end <= 0x4000 || (section.address >= 0xe000 && end <= 0xe200);
    };
    const auto &sections = image.sections();
    const auto outside = std::find_if_not(sections.begin(), sections.end(), isInside);
    if (outside == sections.end())
        return {};
    return QUsbError(Kind::InvalidParameter,
                     QUsbFxLoader::tr("The firmware image has %n bytes at address %1, beyond the memory inside an FX2.",
                                      nullptr, int(outside->data.size()))
                         .arg(addressText(outside->address, image.chip())),
                     QUsbFxLoader::tr("Link the firmware for 0x0000 to 0x3fff, or load a loader for external memory "
                                      "first."));
}

} // namespace

/*! \internal One call of load(). */
class QUsbFxLoad final : public QUsbControlSequence<QUsbResult<void>>
{
public:
    QUsbFxLoad(QUsbFxLoader *loader, QUsbFxLoaderPrivate *loaderPrivate, const QUsbFxImage &image,
               QUsbFxLoader::LoadOptions options)
        : m_loader(loader)
        , m_loaderPrivate(loaderPrivate)
        , m_image(image)
        , m_options(options)
        , m_total(image.size())
        , m_address(image.sections().first().address)
    {
    }

    /*! Does the first step; the others follow. */
    void begin() { perform(m_image.chip() == Chip::Fx2 ? Step::HoldReset : Step::Write); }
    /*! The loader goes away. */
    void abort();

protected:
    void finished() override;

private:
    const Section &section() const { return m_image.sections().at(m_section); }
    void perform(Step step);
    void performed(Step step, const QUsbTransferResult &result);
    void chunkDone();
    void request(Step step, Direction direction, quint32 address, const QByteArray &data, qsizetype size,
                 std::chrono::milliseconds timeout = chunkTimeout);
    void fail(const QUsbError &cause);
    QUsbError difference(const QByteArray &read) const;

    QPointer<QUsbFxLoader> m_loader;
    QUsbFxLoaderPrivate *const m_loaderPrivate; // as long as m_loader
    const QUsbFxImage m_image;
    const QUsbFxLoader::LoadOptions m_options;
    const qint64 m_total;
    qint64 m_done = 0;
    qsizetype m_section = 0;
    qsizetype m_position = 0; // in the section
    QByteArray m_chunk; // on its way, or just written
    quint32 m_address; // of the chunk
};

class QUsbFxLoaderPrivate
{
public:
    void loadFinished(QUsbFxLoader *q)
    {
        load.reset();
        Q_EMIT q->loadingChanged(false);
    }

    std::shared_ptr<QUsbFxLoad> load;
};

void QUsbFxLoad::perform(Step step)
{
    if (isCanceled()) // a slot may have done so just now, and then the firmware must not start
        return finish(QUsbError(Kind::Cancelled, {}));
    switch (step) {
    case Step::HoldReset:
        return request(step, Direction::Out, cpucsRegister, QByteArray(1, '\x01'), 1);
    case Step::Write:
        m_chunk = section().data.mid(m_position, m_image.chip() == Chip::Fx2 ? fx2ChunkSize : fx3ChunkSize);
        m_address = section().address + quint32(m_position);
        return request(step, Direction::Out, m_address, m_chunk, m_chunk.size());
    case Step::ReadBack:
        return request(step, Direction::In, m_address, {}, m_chunk.size());
    case Step::Start:
        m_address = m_image.entryAddress().value_or(cpucsRegister);
        return m_image.chip() == Chip::Fx2
            ? request(step, Direction::Out, cpucsRegister, QByteArray(1, '\0'), 1, startTimeout)
            : request(step, Direction::Out, m_address, {}, 0, startTimeout);
    }
}

void QUsbFxLoad::request(Step step, Direction direction, quint32 address, const QByteArray &data, qsizetype size,
                         std::chrono::milliseconds timeout)
{
    const QUsbSetupPacket setup(direction, RequestType::Vendor, Recipient::Device, memoryRequest,
                                quint16(address & 0xffff), quint16(address >> 16), quint16(size));
    await(m_loader->device()->control(setup, data, timeout),
          [this, step](const QUsbTransferResult &result) { performed(step, result); });
}

void QUsbFxLoad::performed(Step step, const QUsbTransferResult &result)
{
    if (step == Step::Start) {
        switch (result.status()) {
        case Kind::NoError:
        case Kind::Stall:
        case Kind::Disconnected:
        case Kind::TimedOut:
        case Kind::TransferError:
            return finish({});
        default:
            return fail(result.error());
        }
    }
    if (!result)
        return fail(result.error());
    switch (step) {
    case Step::HoldReset:
        return perform(Step::Write);
    case Step::Write:
        return m_options.testFlag(QUsbFxLoader::LoadOption::Verify) ? perform(Step::ReadBack) : chunkDone();
    case Step::ReadBack:
        return result.data() == m_chunk ? chunkDone() : fail(difference(result.data()));
    case Step::Start:
        break;
    }
}

void QUsbFxLoad::chunkDone()
{
    m_done += m_chunk.size();
    m_position += m_chunk.size();
    if (m_position == section().data.size()) {
        ++m_section;
        m_position = 0;
    }
    Q_EMIT m_loader->progressChanged(m_done, m_total);
    if (!isFinished()) // the loader may have been deleted
        perform(m_section < m_image.sections().size() ? Step::Write : Step::Start);
}

QUsbError QUsbFxLoad::difference(const QByteArray &read) const
{
    const QString label = QUsbTransferError::deviceLabel(m_loader->device()->info());
    const QString remedy = QUsbFxLoader::tr("Check that the image is for this chip and its memory. Power-cycle the "
                                            "device and try again.");
    if (read.size() != m_chunk.size()) {
        return QUsbError(Kind::TransferError,
                         QUsbFxLoader::tr("Only %2 of %3 bytes could be read back from %1.")
                             .arg(label)
                             .arg(read.size())
                             .arg(m_chunk.size()),
                         remedy);
    }
    const auto place = std::mismatch(read.begin(), read.end(), m_chunk.begin());
    const auto byteText = [](char byte) { return u"0x%1"_s.arg(quint8(byte), 2, 16, '0'_L1); };
    return QUsbError(Kind::TransferError,
                     QUsbFxLoader::tr("Verification of %1 failed at address %4: read %2 instead of %3.")
                         .arg(label, byteText(*place.first), byteText(*place.second),
                              addressText(m_address + quint32(place.first - read.begin()), m_image.chip())),
                     remedy);
}

void QUsbFxLoad::fail(const QUsbError &cause)
{
    const QString message =
        QUsbFxLoader::tr("Loading firmware stopped at address %1, after %2 of %3 bytes. %4", "%4: a sentence")
            .arg(addressText(m_address, m_image.chip()))
            .arg(m_done)
            .arg(m_total)
            .arg(cause.message());
    const QString remedy = cause.kind() == Kind::Stall
        ? QUsbFxLoader::tr("Check that the image is for this chip. Power-cycle the device, so that its boot loader "
                           "runs, and try again.")
        : cause.remedy();
    finish(QUsbError(cause.kind(), message, remedy, cause.details()));
}

void QUsbFxLoad::finished()
{
    if (m_loader)
        m_loaderPrivate->loadFinished(m_loader);
}

void QUsbFxLoad::abort()
{
    m_loader = nullptr;
    cancelTransfer();
    finish(QUsbError(Kind::Aborted,
                     QUsbFxLoader::tr("Loading firmware was cancelled after %1 of %2 bytes.").arg(m_done).arg(m_total),
                     QUsbFxLoader::tr("Keep the device and the loader until loading has finished.")));
}

QUsbFxLoader::QUsbFxLoader(QUsbDevice *device)
    : QObject(device)
    , d(std::make_unique<QUsbFxLoaderPrivate>())
{
    Q_ASSERT(device);
}

QUsbFxLoader::~QUsbFxLoader()
{
    if (const auto load = std::exchange(d->load, nullptr))
        load->abort();
}

QUsbDevice *QUsbFxLoader::device() const
{
    return static_cast<QUsbDevice *>(parent());
}

bool QUsbFxLoader::isLoading() const
{
    return d->load != nullptr;
}

QFuture<QUsbResult<void>> QUsbFxLoader::load(const QUsbFxImage &image, LoadOptions options)
{
    QUsbCompletionQueue &queue = QUsbContextPrivate::of(device()->context())->queue;
    if (isLoading()) {
        return queuedFuture(queue,
                            QUsbResult<void>(QUsbError(Kind::Busy, tr("Firmware is already being loaded."),
                                                       tr("Wait until that has finished, or cancel it."))));
    }
    if (const QUsbError error = checkMemory(image); error.isError())
        return queuedFuture(queue, QUsbResult<void>(error));
    const auto load = std::make_shared<QUsbFxLoad>(this, d.get(), image, options);
    const auto future = load->future();
    d->load = load;
    const QPointer guard(this);
    Q_EMIT loadingChanged(true);
    if (guard && !load->isFinished())
        load->begin();
    return future;
}

#include "moc_qusbfxloader.cpp"
