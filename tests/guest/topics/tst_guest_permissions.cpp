// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "guest.h"
#include "guesttest.h"

#include "qusbcontext.h"
#include "qusbdevice.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

#include <unistd.h>

using namespace Guest;
using namespace Qt::StringLiterals;

/*! What a user who is not root gets to see and to read. This program changes its user for good, so it is one of its own. */
class tst_GuestPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void listingNeedsNoPermission();
    void deniedOpenSaysWhichNodeWhichModeAndWhichRule();
    void ruleThatIsShownGrantsAccess();
    void toolSaysItInOneLine();
};

void tst_GuestPermissions::initTestCase()
{
    if (!isHere())
        QSKIP("This test needs the guest: ./dev guest");
    QCOMPARE(::setegid(65534), 0);
    QCOMPARE(::seteuid(65534), 0); // nobody; the real user stays root, so that it can be undone
}

void tst_GuestPermissions::listingNeedsNoPermission()
{
    const QUsbContext context;
    const auto info = device(context, gadgetZero());
    QCOMPARE(info.product(), u"Source/Sink"_s);
    QCOMPARE(info.configurations().size(), 2);
}

void tst_GuestPermissions::deniedOpenSaysWhichNodeWhichModeAndWhichRule()
{
    QUsbContext context;
    QUsbDevice zero(device(context, gadgetZero()), &context);
    const QUsbError error = waitFor(zero.open()).error();
    QCOMPARE(error.kind(), QUsbError::Kind::AccessDenied);
    QVERIFY2(error.message().contains(zero.info().deviceNode()), qPrintable(error.message()));
    QVERIFY2(error.message().contains("root:root"_L1), qPrintable(error.message()));
    QVERIFY2(error.message().contains("0664"_L1), qPrintable(error.message()));
    QVERIFY2(error.remedy().contains(uR"(ATTR{idVendor}=="0525", ATTR{idProduct}=="a4a0")"_s),
             qPrintable(error.remedy()));
    const qsizetype name = error.remedy().indexOf("/etc/udev/rules.d/"_L1);
    QVERIFY(name >= 0);
    QVERIFY(error.remedy().mid(name + 18) < u"73-seat-late.rules"_s);
}

void tst_GuestPermissions::ruleThatIsShownGrantsAccess()
{
    QUsbContext context;
    auto info = device(context, gadgetZero());
    QUsbDevice denied(info, &context);
    const QString remedy = waitFor(denied.open()).error().remedy();
    const QString rule = remedy.mid(remedy.indexOf("SUBSYSTEM"_L1));

    QCOMPARE(::seteuid(0), 0);
    // Nobody sits at this machine, so no seat is granted anything; the test is in a group instead.
    QFile file(u"/run/udev/rules.d/70-usb-test.rules"_s);
    QVERIFY(QDir().mkpath(u"/run/udev/rules.d"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(rule.toUtf8() + ", GROUP=\"nogroup\"\n");
    file.close();
    QCOMPARE(run(u"udevadm"_s, {u"control"_s, u"--reload"_s}).exitCode, 0);
    gadget(u"unbind"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!context.devices().contains(info), 10'000);
    gadget(u"bind"_s);
    QCOMPARE(::seteuid(65534), 0);

    info = device(context, gadgetZero());
    QUsbDevice granted(info, &context);
    const auto opened = waitFor(granted.open());
    QVERIFY2(opened, qPrintable(opened.error().message()));

    // As it was, for the tests that come after this one
    QVERIFY(waitFor(granted.close()));
    QCOMPARE(::seteuid(0), 0);
    QVERIFY(file.remove());
    QCOMPARE(run(u"udevadm"_s, {u"control"_s, u"--reload"_s}).exitCode, 0);
    gadget(u"unbind"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!context.devices().contains(info), 10'000);
    gadget(u"bind"_s);
    QCOMPARE(::seteuid(65534), 0);
    QVERIFY(!device(context, gadgetZero()).isNull());
}

void tst_GuestPermissions::toolSaysItInOneLine()
{
    const Output output = run(u"setpriv"_s,
                              {u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, QStringLiteral(QUSB_TOOL),
                               u"control"_s, u"--port"_s, u"1-3"_s, u"0x80"_s, u"6"_s, u"0x0100"_s, u"0"_s, u"18"_s});
    QCOMPARE(output.exitCode, 1);
    QCOMPARE(output.out, QByteArray());
    QCOMPARE(output.err.count('\n'), 1);
    QVERIFY2(output.err.contains("/dev/bus/usb/") && output.err.contains("udev/rules.d"), output.err.constData());
}

QUSB_GUEST_TEST(tst_GuestPermissions)
#include "tst_guest_permissions.moc"
