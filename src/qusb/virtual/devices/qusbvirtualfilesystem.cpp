// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbvirtualdisk.h"

#include <QtCore/qendian.h>

namespace {

/*! Writes FAT12, as Microsoft's "FAT: General Overview of On-Disk Format" 1.03 has it. */
class FileSystem
{
public:
    explicit FileSystem(qint64 size);
    void add(const QByteArray &name, const QByteArray &contents);
    QByteArray image() const { return m_image; }

private:
    static constexpr int SectorSize = 512;
    static constexpr int RootEntries = 112;
    static constexpr int RootSectors = RootEntries * 32 / SectorSize;
    static constexpr int MostClusters = 4084; // or it would be FAT16
    static constexpr int LargestCluster = 64; // sectors

    void writeBootSector();
    void writeEntry(const QByteArray &name, quint8 attributes, int firstCluster, qsizetype size);
    void link(int cluster, int next);
    int clusterBytes() const { return m_clusterSectors * SectorSize; }
    int rootOffset() const { return (1 + 2 * m_fatSectors) * SectorSize; }
    qint64 clusterOffset(int cluster) const
    {
        return rootOffset() + RootSectors * SectorSize + qint64(cluster - 2) * clusterBytes();
    }

    QByteArray m_image;
    int m_sectors;
    int m_clusterSectors = 1;
    int m_fatSectors = 1;
    int m_clusters = 0;
    int m_nextCluster = 2;
    int m_entries = 0;
};

FileSystem::FileSystem(qint64 size)
{
    constexpr qint64 least = 64 * SectorSize;
    constexpr qint64 most = 127 * 1024 * 1024;
    m_image = QByteArray((qBound(least, size, most) + SectorSize - 1) / SectorSize * SectorSize, '\0');
    m_sectors = int(m_image.size() / SectorSize);
    while (true) {
        m_clusters = (m_sectors - 1 - 2 * m_fatSectors - RootSectors) / m_clusterSectors;
        if (m_clusters > MostClusters && m_clusterSectors < LargestCluster)
            m_clusterSectors *= 2;
        else if ((m_clusters + 2) * 3 > m_fatSectors * SectorSize * 2) // an entry has one and a half bytes
            ++m_fatSectors;
        else
            break;
    }
    writeBootSector();
    link(0, 0xff8);
    link(1, 0xfff);
    constexpr quint8 volumeLabel = 0x08;
    writeEntry("QUSB       ", volumeLabel, 0, 0);
}

void FileSystem::writeBootSector()
{
    const auto write = [this](int offset, const QByteArray &bytes) { m_image.replace(offset, bytes.size(), bytes); };
    const auto write16 = [this](int offset, int number) { qToLittleEndian(quint16(number), m_image.data() + offset); };
    write(0, "\xeb\x3c\x90QUSB    ");
    write16(11, SectorSize);
    m_image[13] = char(m_clusterSectors);
    write16(14, 1); // reserved: this sector
    m_image[16] = 2; // file allocation tables
    write16(17, RootEntries);
    if (m_sectors < 0x10000)
        write16(19, m_sectors);
    else
        qToLittleEndian(quint32(m_sectors), m_image.data() + 32);
    m_image[21] = char(0xf8); // a disk
    write16(22, m_fatSectors);
    write16(24, 32); // sectors per track
    write16(26, 64); // heads
    m_image[36] = char(0x80); // drive
    m_image[38] = 0x29; // the following three are there
    write(39, "QUSB"); // serial number
    write(43, "QUSB       ");
    write(54, "FAT12   ");
    write(510, "\x55\xaa");
}

void FileSystem::writeEntry(const QByteArray &name, quint8 attributes, int firstCluster, qsizetype size)
{
    constexpr int date = (2026 - 1980) << 9 | 1 << 5 | 1; // the same each time
    char *entry = m_image.data() + rootOffset() + 32 * m_entries++;
    std::copy(name.cbegin(), name.cend(), entry);
    entry[11] = char(attributes);
    qToLittleEndian(quint16(date), entry + 16);
    qToLittleEndian(quint16(date), entry + 18);
    qToLittleEndian(quint16(date), entry + 24);
    qToLittleEndian(quint16(firstCluster), entry + 26);
    qToLittleEndian(quint32(size), entry + 28);
}

void FileSystem::link(int cluster, int next)
{
    for (int table = 0; table < 2; ++table) {
        char *place = m_image.data() + (1 + table * m_fatSectors) * SectorSize + cluster * 3 / 2;
        const int old = qFromLittleEndian<quint16>(place);
        const int changed = cluster % 2 == 0 ? (old & 0xf000) | next : (old & 0x000f) | next << 4;
        qToLittleEndian(quint16(changed), place);
    }
}

void FileSystem::add(const QByteArray &name, const QByteArray &contents)
{
    const auto clusters = int((contents.size() + clusterBytes() - 1) / clusterBytes());
    if (m_entries == RootEntries || m_nextCluster + clusters > m_clusters + 2)
        return;
    constexpr quint8 archive = 0x20;
    writeEntry(name, archive, clusters > 0 ? m_nextCluster : 0, contents.size());
    m_image.replace(clusterOffset(m_nextCluster), contents.size(), contents);
    for (int i = 0; i < clusters; ++i, ++m_nextCluster)
        link(m_nextCluster, i + 1 < clusters ? m_nextCluster + 1 : 0xfff);
}

} // namespace

QByteArray QUsbVirtualDisk::fileSystem(const QMap<QString, QByteArray> &files, qint64 size)
{
    FileSystem fileSystem(size);
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const QByteArray base = it.key().section(u'.', 0, 0).toUpper().toLatin1();
        const QByteArray suffix = it.key().section(u'.', 1).toUpper().toLatin1();
        if (!base.isEmpty() && base.size() <= 8 && suffix.size() <= 3)
            fileSystem.add(base.leftJustified(8, ' ') + suffix.leftJustified(3, ' '), it.value());
    }
    return fileSystem.image();
}
