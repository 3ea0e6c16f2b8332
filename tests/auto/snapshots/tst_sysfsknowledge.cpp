// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbsysfsknowledge_p.h"
#include "testprogram.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/* What is read from a directory that looks as the kernel makes them. */
class tst_SysfsKnowledge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void readsDescriptors();
    void readsAttributes();
    void readsStrings();
    void readsDriversAndDeviceNodes();
    void ignoresAnotherDevice();
    void survivesAnEmptyDirectory();
    void endsInALoop();

private:
    void write(const QString &name, const QByteArray &contents);
    QUsbSystemKnowledge read(quint8 address = 7) const { return QUsbSysfsKnowledge::read(m_path, address); }

    std::unique_ptr<QTemporaryDir> m_root;
    QString m_path;
};

static const QByteArray descriptors = QByteArray::fromHex("120100020000004009120200000101020301"
                                                          "09022b00020104 80fa"
                                                          "0904000001030101 00"
                                                          "092111010001224000"
                                                          "07058103080001"
                                                          "0904010000ff000006");

void tst_SysfsKnowledge::write(const QString &name, const QByteArray &contents)
{
    const QString path = m_path + u'/' + name;
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents);
}

void tst_SysfsKnowledge::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_path = m_root->path() + "/devices/pci0000:00/usb1/1-2"_L1;
    write(u"devnum"_s, "7\n");
    write(u"descriptors"_s, descriptors);
    write(u"bos_descriptors"_s, "BOS");
    write(u"speed"_s, "480\n");
    write(u"rx_lanes"_s, "1\n");
    write(u"bConfigurationValue"_s, "1\n");
    write(u"configuration"_s, "Main\n");
    write(u"power/control"_s, "auto\n");
    write(u"power/active_duration"_s, "123456\n");
    write(u"1-2:1.0/bInterfaceNumber"_s, "00\n");
    write(u"1-2:1.0/bAlternateSetting"_s, " 0\n");
    write(u"1-2:1.0/uevent"_s, "DEVTYPE=usb_interface\nDRIVER=usbhid\n");
    write(u"1-2:1.0/0003:1209:0002.0001/report_descriptor"_s, "REPORT");
    write(u"1-2:1.0/0003:1209:0002.0001/hidraw/hidraw0/uevent"_s, "MAJOR=240\nMINOR=0\nDEVNAME=hidraw0\n");
    write(u"1-2:1.0/0003:1209:0002.0001/input/input3/uevent"_s, "PRODUCT=3/1209/2/100\nNAME=\"x\"\n");
    write(u"1-2:1.0/0003:1209:0002.0001/input/input3/event3/uevent"_s, "DEVNAME=input/event3\n");
    write(u"1-2:1.1/bInterfaceNumber"_s, "01\n");
    write(u"1-2:1.1/bAlternateSetting"_s, " 0\n");
    write(u"1-2:1.1/interface"_s, "Second\n");
    write(u"1-2:1.1/net/enx0250/uevent"_s, "INTERFACE=enx0250\nIFINDEX=4\n");
    write(u"1-2:1.1/net/enx0250/statistics/uevent"_s, "DEVNAME=none\n");
    QVERIFY(QDir().mkpath(m_root->path() + "/bus/usb/drivers/usbhid"_L1));
    QVERIFY(QFile::link(m_root->path() + "/bus/usb/drivers/usbhid"_L1, m_path + "/1-2:1.0/driver"_L1));
}

void tst_SysfsKnowledge::readsDescriptors()
{
    const QUsbSystemKnowledge known = read();
    QCOMPARE(known.descriptors, descriptors);
    QCOMPARE(known.binaryObjectStore, "BOS");
    QCOMPARE(known.interfaces.at(0).reportDescriptor, "REPORT");
    QVERIFY(known.interfaces.at(1).reportDescriptor.isEmpty());
}

void tst_SysfsKnowledge::readsAttributes()
{
    const QUsbSystemKnowledge known = read();
    QCOMPARE(known.attributes,
             (QList<std::pair<QString, QString>> {
                 {u"speed"_s, u"480"_s}, {u"rx_lanes"_s, u"1"_s}, {u"power/control"_s, u"auto"_s}}));
    QCOMPARE(known.activeConfigurationValue, std::optional<quint8>(1));
}

void tst_SysfsKnowledge::readsStrings()
{
    const QMap<quint8, QString> expected {{4, u"Main"_s}, {6, u"Second"_s}};
    QCOMPARE(read().strings, expected);
}

void tst_SysfsKnowledge::readsDriversAndDeviceNodes()
{
    const auto interfaces = read().interfaces;
    QCOMPARE(interfaces.size(), 2);
    QCOMPARE(interfaces.at(0).driver, u"usbhid"_s);
    QCOMPARE(interfaces.at(0).deviceNodes, (QStringList {u"/dev/hidraw0"_s, u"/dev/input/event3"_s}));
    QVERIFY(interfaces.at(1).driver.isEmpty());
    QCOMPARE(interfaces.at(1).deviceNodes, QStringList(u"enx0250"_s));
}

void tst_SysfsKnowledge::ignoresAnotherDevice()
{
    const QUsbSystemKnowledge known = read(8);
    QVERIFY(known.descriptors.isEmpty());
    QVERIFY(known.attributes.isEmpty());
    QVERIFY(known.interfaces.isEmpty());
}

void tst_SysfsKnowledge::survivesAnEmptyDirectory()
{
    for (const QString &path : {QString(), u"/nonexistent"_s}) {
        const QUsbSystemKnowledge known = QUsbSysfsKnowledge::read(path, 7);
        QVERIFY(known.descriptors.isEmpty());
        QVERIFY(known.interfaces.isEmpty());
    }
}

void tst_SysfsKnowledge::endsInALoop()
{
    QVERIFY(QFile::link(m_path, m_path + "/1-2:1.1/device"_L1));
    QString deep = u"1-2:1.1"_s;
    for (int i = 0; i < 40; ++i)
        deep += "/d"_L1;
    write(deep + "/uevent"_L1, "DEVNAME=deep\n");
    QCOMPARE(read().interfaces.at(1).deviceNodes, QStringList(u"enx0250"_s));
}

QUSB_APPLESS_TEST(tst_SysfsKnowledge)
#include "tst_sysfsknowledge.moc"
