// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "qusbhidusages.h"
#include "testprogram.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qmap.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/* The names of all usages, against lists of them. */
class tst_HidUsages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allPagesHaveTheirNames();
    void allUsagesHaveTheirNames();
    void nothingElseHasAName();
    void theListIsThePublishedOne();

private:
    struct Entry
    {
        QString name;
        QString published; // Null if the published table has none.
    };
    QMap<quint16, QString> m_pages;
    QMap<quint32, Entry> m_usages;
};

void tst_HidUsages::initTestCase()
{
    QFile file(QStringLiteral(QUSB_SOURCE_DIR "/tests/data/hid-usages.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    quint16 page = 0;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).chopped(1);
        if (line.startsWith(u'#'))
            continue;
        const QString entry = line.section(u'\t', 0, 0).trimmed();
        const auto number = entry.section(u' ', 0, 0).toUShort(nullptr, 16);
        const QString name = entry.section(u' ', 1);
        if (!line.startsWith(u' ')) {
            page = number;
            m_pages.insert(page, name);
            continue;
        }
        const QString published = line.contains(u'\t') ? line.section(u"\t="_s, 1).trimmed() : name;
        m_usages.insert(quint32(page) << 16 | number, {name, published});
    }
    QVERIFY(m_pages.size() > 30);
    QVERIFY(m_usages.size() > 2700);
}

void tst_HidUsages::allPagesHaveTheirNames()
{
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        QCOMPARE(QUsbHidUsages::pageName(it.key()), it.value());
}

void tst_HidUsages::allUsagesHaveTheirNames()
{
    for (auto it = m_usages.cbegin(); it != m_usages.cend(); ++it)
        QCOMPARE(QUsbHidUsages::usageName(it.key()), it.value().name);
}

void tst_HidUsages::nothingElseHasAName()
{
    constexpr quint16 sensors = 0x20;
    const QList<quint16> numbered {0x09, 0x0a, 0x10, 0x81}; // pages whose names are made from the number
    for (quint32 page = 0; page < 0x100; ++page) {
        if (numbered.contains(quint16(page)))
            continue;
        const quint32 end = page == sensors ? 0x1000 : 0x10000; // above them there are modifiers
        for (quint32 id = 0; id < end; ++id) {
            const quint32 usage = page << 16 | id;
            if (!m_usages.contains(usage))
                QCOMPARE(QUsbHidUsages::usageName(usage), QString());
        }
    }
}

void tst_HidUsages::theListIsThePublishedOne()
{
    QFile file(QStringLiteral(QUSB_SHARED_DATA "/hid-usages.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The published table is not beside the repository (" QUSB_SHARED_DATA ").");
    qsizetype compared = 0;
    const QJsonArray pages = QJsonDocument::fromJson(file.readAll()).object()["UsagePages"_L1].toArray();
    for (const QJsonValue page : pages) {
        const auto pageId = quint16(page["Id"_L1].toInt());
        QCOMPARE(m_pages.value(pageId), page["Name"_L1].toString());
        const QJsonArray usages = page["UsageIds"_L1].toArray();
        for (const QJsonValue usage : usages) {
            const quint32 id = quint32(pageId) << 16 | quint32(usage["Id"_L1].toInt());
            QCOMPARE(m_usages.value(id).published, usage["Name"_L1].toString());
            ++compared;
        }
    }
    const auto isPublished = [](const Entry &entry) { return !entry.published.isEmpty(); };
    QCOMPARE(compared, qsizetype(std::count_if(m_usages.cbegin(), m_usages.cend(), isPublished)));
}

QUSB_TEST(tst_HidUsages)
#include "tst_hidusages.moc"
