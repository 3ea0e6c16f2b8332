// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbfximage.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdebug.h>
#include <QtCore/qendian.h>
#include <QtCore/qfile.h>

using namespace Qt::StringLiterals;
using Kind = QUsbError::Kind;
using Section = QUsbFxImage::Section;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(QUsbFxImage)
};

QString hex(quint32 number, int digits)
{
    return u"0x%1"_s.arg(number, digits, 16, '0'_L1);
}

/*! Returns the error \a what at \a offset, in bytes from the beginning of the file. */
QUsbError errorAt(qsizetype offset, const QString &what, Kind kind = Kind::InvalidParameter)
{
    return QUsbError(kind, Text::tr("Invalid firmware image: at offset %1, %2.").arg(offset).arg(what),
                     kind == Kind::NotSupported
                         ? Text::tr("Build the image for booting over USB (elf2img -imgtype 0xb0).")
                         : Text::tr("Check that the file is the right one and is complete."));
}

/*! Reads the boot image format, a number at a time, never beyond the end. */
class BootImageReader
{
public:
    explicit BootImageReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    QUsbError readHeader();
    QUsbError readSections(QList<Section> &sections, quint32 &entryAddress);

private:
    std::optional<quint32> readWord();
    QUsbError readData(quint32 words, quint32 address, Section &section);
    QUsbError readChecksum();
    QUsbError endsTooEarly() const { return errorAt(m_bytes.size(), Text::tr("the file ends too early")); }

    const QByteArrayView m_bytes;
    qsizetype m_offset = 0;
    quint32 m_checksum = 0;
};

std::optional<quint32> BootImageReader::readWord()
{
    if (m_bytes.size() - m_offset < 4)
        return std::nullopt;
    const auto word = qFromLittleEndian<quint32>(m_bytes.data() + m_offset);
    m_offset += 4;
    return word;
}

QUsbError BootImageReader::readHeader()
{
    const QByteArrayView signature("CY", 2);
    if (m_bytes.first(qMin(m_bytes.size(), signature.size())) != signature)
        return m_bytes.size() < 2 ? endsTooEarly() : errorAt(0, Text::tr("the signature \"CY\" is missing"));
    if (!readWord())
        return endsTooEarly();
    if (m_bytes[2] & 0x01)
        return errorAt(2, Text::tr("the image is marked as data, not as a program"), Kind::NotSupported);
    constexpr quint8 normalType = 0xb0;
    if (const auto type = quint8(m_bytes[3]); type != normalType)
        return errorAt(3, Text::tr("the image is of type %1, not 0xb0").arg(hex(type, 2)), Kind::NotSupported);
    return {};
}

QUsbError BootImageReader::readData(quint32 words, quint32 address, Section &section)
{
    const qint64 size = qint64(words) * 4;
    if (size > m_bytes.size() - m_offset) {
        return errorAt(
            m_offset - 8,
            Text::tr("a section claims %1 bytes, but only %2 follow").arg(size).arg(m_bytes.size() - m_offset));
    }
    if (size - 1 > qint64(0xffff'ffff - address)) {
        return errorAt(m_offset - 8,
                       Text::tr("a section of %1 bytes at address %2 is beyond the end of the memory")
                           .arg(size)
                           .arg(hex(address, 8)));
    }
    section = {address, m_bytes.sliced(m_offset, qsizetype(size)).toByteArray()};
    for (quint32 i = 0; i < words; ++i)
        m_checksum += *readWord();
    return {};
}

QUsbError BootImageReader::readSections(QList<Section> &sections, quint32 &entryAddress)
{
    while (true) {
        const auto words = readWord();
        const auto address = words ? readWord() : std::nullopt;
        if (!address)
            return endsTooEarly();
        if (*words == 0) {
            entryAddress = *address;
            return sections.isEmpty() ? errorAt(m_offset - 8, Text::tr("the image has no sections")) : readChecksum();
        }
        if (const QUsbError error = readData(*words, *address, sections.emplace_back()); error.isError())
            return error;
    }
}

QUsbError BootImageReader::readChecksum()
{
    const auto checksum = readWord();
    if (!checksum)
        return endsTooEarly();
    if (*checksum != m_checksum) {
        return errorAt(
            m_offset - 4,
            Text::tr("the checksum is %1, but that of the data is %2").arg(hex(*checksum, 8), hex(m_checksum, 8)));
    }
    return {};
}

/*! Reads Intel HEX ("Hexadecimal Object File Format Specification", revision A), a record at a time. */
class IntelHexReader
{
public:
    explicit IntelHexReader(QByteArrayView text)
        : m_text(text)
    {
    }

    QUsbError read(QList<Section> &sections);

private:
    enum class RecordType : quint8 {
        Data = 0,
        EndOfFile = 1,
        ExtendedSegmentAddress = 2,
        StartSegmentAddress = 3,
        ExtendedLinearAddress = 4,
        StartLinearAddress = 5,
    };
    struct Record
    {
        qsizetype offset = 0; // in the text
        RecordType type = RecordType::Data;
        quint16 address = 0;
        QByteArray data;
    };

    void skipSpace();
    QUsbError readRecord(Record &record);
    std::optional<quint8> readByte();
    QUsbError apply(const Record &record, QList<Section> &sections);
    QUsbError append(const Record &record, QList<Section> &sections);

    const QByteArrayView m_text;
    qsizetype m_offset = 0;
    quint32 m_base = 0;
    bool m_atEnd = false;
};

void IntelHexReader::skipSpace()
{
    constexpr QByteArrayView space(" \t\r\n\x1a"); // the last one ended files once
    while (m_offset < m_text.size() && space.contains(m_text[m_offset]))
        ++m_offset;
}

std::optional<quint8> IntelHexReader::readByte()
{
    int byte = 0;
    for (int i = 0; i < 2; ++i) {
        const char c = m_offset < m_text.size() ? m_text[m_offset] : '\0';
        const char lower = char(c | 0x20);
        if (c >= '0' && c <= '9')
            byte = byte << 4 | (c - '0');
        else if (lower >= 'a' && lower <= 'f')
            byte = byte << 4 | (lower - 'a' + 10);
        else
            return std::nullopt;
        ++m_offset;
    }
    return quint8(byte);
}

QUsbError IntelHexReader::readRecord(Record &record)
{
    record.offset = m_offset;
    if (m_text[m_offset] != ':')
        return errorAt(m_offset, Text::tr("a record must begin with a colon"));
    ++m_offset;

    QByteArray bytes; // length, address (2), type, data, checksum
    quint8 sum = 0;
    qsizetype size = 5;
    while (bytes.size() < size) {
        const auto byte = readByte();
        if (!byte)
            return m_offset >= m_text.size() ? errorAt(m_offset, Text::tr("the file ends within a record"))
                                             : errorAt(m_offset, Text::tr("a hexadecimal digit was expected"));
        if (bytes.isEmpty())
            size += *byte;
        bytes.append(char(*byte));
        sum = quint8(sum + *byte);
    }
    if (sum != 0) {
        const auto found = quint8(bytes.back());
        return errorAt(m_offset - 2,
                       Text::tr("the checksum of the record is %1, but should be %2")
                           .arg(hex(found, 2), hex(quint8(found - sum), 2)));
    }
    record.address = qFromBigEndian<quint16>(bytes.constData() + 1);
    record.type = RecordType(bytes.at(3));
    record.data = bytes.sliced(4, size - 5);
    return {};
}

QUsbError IntelHexReader::append(const Record &record, QList<Section> &sections)
{
    if (record.data.isEmpty())
        return {};
    if (record.address + record.data.size() > 0x1'0000)
        return errorAt(record.offset, Text::tr("the record ends beyond the 64 KiB that its address can reach"));
    const quint64 address = quint64(m_base) + record.address;
    if (address + quint64(record.data.size()) > 0x1'0000'0000)
        return errorAt(record.offset, Text::tr("the record ends beyond the end of the memory"));
    if (!sections.isEmpty() && sections.last().address + quint64(sections.last().data.size()) == address)
        sections.last().data.append(record.data);
    else
        sections.append({quint32(address), record.data});
    return {};
}

QUsbError IntelHexReader::apply(const Record &record, QList<Section> &sections)
{
    const auto checkSize = [&](qsizetype size) {
        return record.data.size() == size ? QUsbError()
                                          : errorAt(record.offset,
                                                    Text::tr("a record of type %1 should have %2 bytes of data, not %3")
                                                        .arg(int(record.type))
                                                        .arg(size)
                                                        .arg(record.data.size()));
    };
    switch (record.type) {
    case RecordType::Data:
        return append(record, sections);
    case RecordType::EndOfFile:
        m_atEnd = true;
        return checkSize(0);
    case RecordType::ExtendedSegmentAddress:
    case RecordType::ExtendedLinearAddress:
        if (const QUsbError error = checkSize(2); error.isError())
            return error;
        m_base = quint32(qFromBigEndian<quint16>(record.data.constData()))
            << (record.type == RecordType::ExtendedLinearAddress ? 16 : 4);
        return {};
    case RecordType::StartSegmentAddress:
    case RecordType::StartLinearAddress:
        return checkSize(4);
    }
    return errorAt(record.offset, Text::tr("records of type %1 are not supported").arg(int(record.type)));
}

QUsbError IntelHexReader::read(QList<Section> &sections)
{
    for (skipSpace(); m_offset < m_text.size(); skipSpace()) {
        if (m_atEnd)
            return errorAt(m_offset, Text::tr("there is data after the end record"));
        Record record;
        if (const QUsbError error = readRecord(record); error.isError())
            return error;
        if (const QUsbError error = apply(record, sections); error.isError())
            return error;
    }
    if (!m_atEnd)
        return errorAt(m_text.size(), Text::tr("the file ends without an end record"));
    return sections.isEmpty() ? errorAt(m_text.size(), Text::tr("the image has no data")) : QUsbError();
}

} // namespace

QUsbResult<QUsbFxImage> QUsbFxImage::fromBytes(QByteArrayView bytes)
{
    return bytes.startsWith("CY") ? fromBootImage(bytes) : fromIntelHex(bytes);
}

QUsbResult<QUsbFxImage> QUsbFxImage::fromBootImage(QByteArrayView bytes)
{
    BootImageReader reader(bytes);
    QUsbFxImage image;
    image.m_chip = Chip::Fx3;
    if (const QUsbError error = reader.readHeader(); error.isError())
        return error;
    if (const QUsbError error = reader.readSections(image.m_sections, image.m_entryAddress.emplace()); error.isError())
        return error;
    return image;
}

QUsbResult<QUsbFxImage> QUsbFxImage::fromIntelHex(QByteArrayView bytes)
{
    IntelHexReader reader(bytes);
    QUsbFxImage image;
    image.m_chip = Chip::Fx2;
    if (const QUsbError error = reader.read(image.m_sections); error.isError())
        return error;
    return image;
}

QUsbResult<QUsbFxImage> QUsbFxImage::fromFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.exists())
        return QUsbError(Kind::NotFound, Text::tr("There is no file %1.").arg(fileName), Text::tr("Check its name."));
    if (!file.open(QIODevice::ReadOnly)) {
        return QUsbError(Kind::AccessDenied,
                         Text::tr("%1 cannot be read: %2.", "file name: why").arg(fileName, file.errorString()));
    }
    const QByteArray bytes = file.read(MaximumFileSize + 1);
    if (bytes.size() > MaximumFileSize) {
        return QUsbError(Kind::InvalidParameter, Text::tr("%1 is too large for a firmware image.").arg(fileName),
                         Text::tr("Check that the file is the right one and is complete."));
    }
    const auto image = fromBytes(bytes);
    return image ? image : QUsbResult<QUsbFxImage>(image.error().withContext(fileName));
}

qint64 QUsbFxImage::size() const noexcept
{
    qint64 size = 0;
    for (const Section &section : m_sections)
        size += section.data.size();
    return size;
}

QDebug operator<<(QDebug debug, const QUsbFxImage &image)
{
    const QDebugStateSaver saver(debug);
    debug.resetFormat().nospace();
    if (image.isNull())
        return debug << "QUsbFxImage()";
    return debug << "QUsbFxImage(" << image.chip() << ", " << image.size() << " bytes in " << image.sections().size()
                 << " sections)";
}

#include "moc_qusbfximage.cpp"
