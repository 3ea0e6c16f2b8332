// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "clitest.h"
#include "endpointchoice.h"
#include "testdescriptors.h"
#include "testprogram.h"

#include <QtTest/qtest.h>

using namespace Cli;
using namespace Qt::StringLiterals;
using QUsbProtocol::Direction;

Q_DECLARE_METATYPE(Cli::EndpointWish)
Q_DECLARE_METATYPE(Cli::EndpointChoice)

class tst_EndpointChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void explains_data();
    void explains();
};

static QUsbConfigurationInfo configurationOf(const QByteArray &descriptors)
{
    return QUsbDeviceInfo::fromDescriptors(descriptors).configurations().value(0);
}

void tst_EndpointChoice::finds_data()
{
    QTest::addColumn<QByteArray>("descriptors");
    QTest::addColumn<EndpointWish>("wish");
    QTest::addColumn<EndpointChoice>("expected");

    const QByteArray bulk = TestDescriptors::bulkDevice();
    const QByteArray odd = CliTest::oddDevice();
    QTest::newRow("first bulk IN") << bulk << EndpointWish {Direction::In, {}, {}, {}} << EndpointChoice {0, 0, 0x81};
    QTest::newRow("first bulk OUT") << bulk << EndpointWish {Direction::Out, {}, {}, {}} << EndpointChoice {0, 0, 0x02};
    QTest::newRow("address") << bulk << EndpointWish {Direction::In, 0x81, {}, {}} << EndpointChoice {0, 0, 0x81};
    QTest::newRow("address in an alternate setting")
        << bulk << EndpointWish {Direction::In, 0x83, {}, {}} << EndpointChoice {0, 1, 0x83};
    QTest::newRow("in a setting that was asked for")
        << bulk << EndpointWish {Direction::In, {}, {}, 1} << EndpointChoice {0, 1, 0x81};
    QTest::newRow("in a later interface")
        << odd << EndpointWish {Direction::Out, {}, {}, {}} << EndpointChoice {7, 0, 0x04};
    QTest::newRow("in an interface that was asked for")
        << odd << EndpointWish {Direction::Out, 0x03, 5, {}} << EndpointChoice {5, 1, 0x03};
}

void tst_EndpointChoice::finds()
{
    QFETCH(QByteArray, descriptors);
    QFETCH(EndpointWish, wish);
    QFETCH(EndpointChoice, expected);
    const QUsbResult<EndpointChoice> choice = chooseEndpoint(configurationOf(descriptors), wish);
    QVERIFY2(choice.isSuccess(), qPrintable(choice.error().message()));
    QCOMPARE(choice.value().interfaceNumber, expected.interfaceNumber);
    QCOMPARE(choice.value().alternateSetting, expected.alternateSetting);
    QCOMPARE(choice.value().address, expected.address);
}

void tst_EndpointChoice::explains_data()
{
    QTest::addColumn<QByteArray>("descriptors");
    QTest::addColumn<EndpointWish>("wish");
    QTest::addColumn<QUsbError::Kind>("kind");
    QTest::addColumn<QString>("message");

    const QByteArray bulk = TestDescriptors::bulkDevice();
    const QByteArray odd = CliTest::oddDevice();
    QTest::newRow("no such address") << bulk << EndpointWish {Direction::In, 0x8f, {}, {}} << QUsbError::Kind::NotFound
                                     << u"0x8f"_s;
    QTest::newRow("no bulk endpoint") << odd << EndpointWish {Direction::In, {}, {}, {}} << QUsbError::Kind::NotFound
                                      << u"bulk IN"_s;
    QTest::newRow("not in that interface")
        << bulk << EndpointWish {Direction::In, 0x81, 1, {}} << QUsbError::Kind::NotFound << u"interface 1"_s;
    QTest::newRow("not in that setting") << bulk << EndpointWish {Direction::In, 0x83, {}, 0}
                                         << QUsbError::Kind::NotFound << u"alternate setting 0"_s;
    QTest::newRow("isochronous") << odd << EndpointWish {Direction::In, 0x82, {}, {}} << QUsbError::Kind::NotSupported
                                 << u"Isochronous"_s;
    QTest::newRow("not configured") << QByteArray() << EndpointWish {} << QUsbError::Kind::NotFound
                                    << u"not configured"_s;
}

void tst_EndpointChoice::explains()
{
    QFETCH(QByteArray, descriptors);
    QFETCH(EndpointWish, wish);
    QFETCH(QUsbError::Kind, kind);
    QFETCH(QString, message);
    const QUsbResult<EndpointChoice> choice = chooseEndpoint(configurationOf(descriptors), wish);
    QCOMPARE(choice.error().kind(), kind);
    QVERIFY2(choice.error().message().contains(message), qPrintable(choice.error().message()));
}

QUSB_APPLESS_TEST(tst_EndpointChoice)

#include "tst_endpointchoice.moc"
