// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testprogram.h"

#include <QUsb>

#include <QtCore/qdir.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qset.h>
#include <QtTest/qtest.h>

#include "publicclasses.h"

using namespace Qt::StringLiterals;

/*! What QML, scripts and debuggers see of the public classes. */
class tst_MetaObjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void numbersArePrintedAsNumbers();
    void enumerationsAreInts();
    void enumeratorsHaveTheirValues();
    void everyEnumerationIsAnInt();

private:
    /*! Calls \a visit with each type in a signature, and what it is the type of. */
    template <typename Visit>
    void forEachType(Visit visit) const;

    QList<const QMetaObject *> m_metaObjects;
};

void tst_MetaObjects::initTestCase()
{
    m_metaObjects = publicMetaObjects();
    QVERIFY(m_metaObjects.contains(&QUsbDevice::staticMetaObject));
    QVERIFY(m_metaObjects.contains(&QUsbError::staticMetaObject));
    QVERIFY(m_metaObjects.contains(&QUsbProtocol::staticMetaObject));
    QVERIFY(m_metaObjects.size() > 25);
}

template <typename Visit>
void tst_MetaObjects::forEachType(Visit visit) const
{
    for (const QMetaObject *metaObject : m_metaObjects) {
        for (int i = metaObject->propertyOffset(); i < metaObject->propertyCount(); ++i) {
            const QMetaProperty property = metaObject->property(i);
            visit(property.metaType(), QByteArray(metaObject->className()) + "::" + property.name());
        }
        for (int i = metaObject->methodOffset(); i < metaObject->methodCount(); ++i) {
            const QMetaMethod method = metaObject->method(i);
            for (int j = 0; j < method.parameterCount(); ++j)
                visit(method.parameterMetaType(j),
                      QByteArray(metaObject->className()) + "::" + method.methodSignature());
        }
    }
}

void tst_MetaObjects::numbersArePrintedAsNumbers()
{
    for (const QMetaObject *metaObject : m_metaObjects) {
        for (int i = metaObject->propertyOffset(); i < metaObject->propertyCount(); ++i) {
            const QMetaProperty property = metaObject->property(i);
            const int type = property.metaType().id();
            QVERIFY2(type != QMetaType::UChar && type != QMetaType::SChar && type != QMetaType::Char, property.name());
        }
    }
    const QUsbSetupPacket packet(0xc0, 65, 0, 0, 0); // 'A'
    QCOMPARE(QUsbSetupPacket::staticMetaObject.property(QUsbSetupPacket::staticMetaObject.indexOfProperty("request"))
                 .readOnGadget(&packet)
                 .toString(),
             u"65"_s);
}

/*! QML reads enumerations as ints, whatever their size is. */
void tst_MetaObjects::enumerationsAreInts()
{
    QSet<QByteArray> seen;
    forEachType([&](QMetaType type, const QByteArray &place) {
        const bool isFlags = QByteArray(type.name()).startsWith("QFlags<");
        if (!type.flags().testFlag(QMetaType::IsEnumeration) && !isFlags)
            return;
        seen.insert(type.name());
        QVERIFY2(type.sizeOf() == sizeof(int), place);
    });
    QVERIFY(seen.contains("QUsbDevice::State"));
    QVERIFY(seen.contains("QUsbProtocol::Speed"));
}

void tst_MetaObjects::enumeratorsHaveTheirValues()
{
    int enumerations = 0;
    for (const QMetaObject *metaObject : m_metaObjects) {
        for (int i = metaObject->enumeratorOffset(); i < metaObject->enumeratorCount(); ++i) {
            const QMetaEnum enumeration = metaObject->enumerator(i);
            ++enumerations;
            for (int j = 0; j < enumeration.keyCount(); ++j)
                QVERIFY2(enumeration.value(j) >= 0, enumeration.key(j));
        }
    }
    QVERIFY(enumerations > 40);
}

/*! Also those that no signal or property has so far. */
void tst_MetaObjects::everyEnumerationIsAnInt()
{
    static const QRegularExpression enumeration(uR"(enum class (\w+)\s*(?::\s*(\w+))?\s*\{)"_s);
    QDirIterator headers(QStringLiteral(QUSB_SOURCE_DIR "/src/qusb"), {u"*.h"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    int count = 0;
    while (headers.hasNext()) {
        const QString path = headers.next();
        if (path.endsWith("_p.h"_L1))
            continue;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto matches = enumeration.globalMatch(text); matches.hasNext(); ++count) {
            const QRegularExpressionMatch match = matches.next();
            QVERIFY2(match.captured(2).isEmpty() || match.captured(2) == "int"_L1,
                     qPrintable(path + u' ' + match.captured(1)));
        }
    }
    QVERIFY(count > 50);
}

QUSB_APPLESS_TEST(tst_MetaObjects)
#include "tst_metaobjects.moc"
