// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testprogram.h"

#include <QtCore/qdir.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qimage.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class tst_Program : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_process = std::make_unique<QProcess>(); }
    void helps();
    void tellsItsVersion();
    void savesAPicture();
    void needsNoDisplayForAPicture();
    void speaksGerman();
    void failsIfThePictureCannotBeSaved();
    void failsIfTheDeviceIsNotThere();
    void showsVirtualDevices();
    void showsVirtualDevicesWithoutABus();
    void refusesUnknownOptions();

private:
    int run(const QStringList &arguments);
    QString output() { return QString::fromUtf8(m_process->readAllStandardOutput()); }
    /*! Its own lines, without what Qt has to say of this machine. */
    QStringList errors();

    QTemporaryDir m_dir;
    std::unique_ptr<QProcess> m_process;
};

int tst_Program::run(const QStringList &arguments)
{
    m_process->start(QStringLiteral(QUSB_INSPECTOR), arguments);
    if (!m_process->waitForFinished(30'000) || m_process->exitStatus() != QProcess::NormalExit)
        return -1;
    return m_process->exitCode();
}

QStringList tst_Program::errors()
{
    return QString::fromUtf8(m_process->readAllStandardError()).split(u'\n').filter(u"qusb-inspector: "_s);
}

void tst_Program::helps()
{
    QCOMPARE(run({u"--help"_s}), 0);
    QVERIFY(output().contains("--screenshot"_L1));
}

void tst_Program::tellsItsVersion()
{
    QCOMPARE(run({u"--version"_s}), 0);
    QVERIFY(output().startsWith("qusb-inspector "_L1));
}

void tst_Program::savesAPicture()
{
    const QString fileName = m_dir.filePath(u"picture.png"_s);
    QCOMPARE(run({u"--screenshot"_s, fileName, u"--size"_s, u"1200x800"_s}), 0);
    QVERIFY(errors().isEmpty());
    const QImage picture(fileName);
    QCOMPARE(picture.size(), QSize(1200, 800));
}

void tst_Program::needsNoDisplayForAPicture()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
        environment.remove(name);
    m_process->setProcessEnvironment(environment);
    const QString fileName = m_dir.filePath(u"offscreen.png"_s);
    QCOMPARE(run({u"--screenshot"_s, fileName}), 0);
    QVERIFY(!QImage(fileName).isNull());
}

void tst_Program::speaksGerman()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
    environment.insert(u"LANGUAGE"_s, u"de"_s);
    m_process->setProcessEnvironment(environment);
    QCOMPARE(run({u"--help"_s}), 0);
    const QString text = output();
    QVERIFY2(text.contains(u"Zeigt USB-Geräte"_s), qPrintable(text));
}

void tst_Program::failsIfThePictureCannotBeSaved()
{
    QCOMPARE(run({u"--screenshot"_s, m_dir.filePath(u"no/such/place.png"_s)}), 1);
    QCOMPARE(errors().size(), 1);
}

void tst_Program::failsIfTheDeviceIsNotThere()
{
    const QString fileName = m_dir.filePath(u"absent.png"_s);
    QCOMPARE(run({u"--screenshot"_s, fileName, u"--select"_s, u"fffe:fffe"_s}), 1);
    QCOMPARE(errors().size(), 1);
    QVERIFY(!QFile::exists(fileName));
}

void tst_Program::showsVirtualDevices()
{
    const QString fileName = m_dir.filePath(u"virtual.png"_s);
    QCOMPARE(run({u"--virtual-devices=disk"_s, u"--screenshot"_s, fileName, u"--select"_s, u"1-1"_s}), 0);
    QVERIFY(!QImage(fileName).isNull());
    QCOMPARE(run({u"--virtual-devices=none"_s, u"--screenshot"_s, fileName, u"--select"_s, u"1-1"_s}), 1);
    QCOMPARE(run({u"--virtual-devices=toaster"_s}), 2);
    const QStringList lines = errors();
    QVERIFY2(lines.size() == 1 && lines.last().contains("toaster"_L1) && lines.last().contains("keyboard"_L1),
             qPrintable(lines.join(u'\n')));
}

void tst_Program::showsVirtualDevicesWithoutABus()
{
    if (!QDir(u"/sys/bus/usb/devices"_s).isEmpty())
        QSKIP("This machine has a USB bus.");
    const QString fileName = m_dir.filePath(u"demonstration.png"_s);
    QCOMPARE(run({u"--screenshot"_s, fileName, u"--select"_s, u"1-1"_s}), 0);
    QVERIFY(!QImage(fileName).isNull());
}

void tst_Program::refusesUnknownOptions()
{
    QCOMPARE(run({u"--frobnicate"_s}), 2);
    QCOMPARE(errors().size(), 1);
    QCOMPARE(run({u"--select"_s, u"mouse"_s}), 2);
}

QUSB_TEST(tst_Program)
#include "tst_program.moc"
