// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// Puts together what bench_host and bench_usb have printed: tables on stdout, and one file of JSON.

#include "tables.h"
#include "targets.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qcoreapplication.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qthread.h>

#include <cstdio>

using namespace Qt::StringLiterals;

static QJsonObject readObject(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

static QString processor()
{
    QFile file(u"/proc/cpuinfo"_s);
    if (!file.open(QIODevice::ReadOnly))
        return QSysInfo::currentCpuArchitecture();
    static const QRegularExpression model(u"model name\\s*: ([^\\n]*)"_s);
    return model.match(QString::fromUtf8(file.readAll())).captured(1);
}

static QJsonObject describeMachine(const QJsonObject &usb, const QString &guest)
{
    QJsonObject machine {
        {u"processor"_s, processor()},
        {u"processors"_s, QThread::idealThreadCount()},
        {u"kernel"_s, QSysInfo::kernelVersion()},
        {u"system"_s, QSysInfo::prettyProductName()},
        {u"qt"_s, QString::fromLatin1(qVersion())},
        {u"date"_s, QDate::currentDate().toString(Qt::ISODate)},
    };
    if (!usb.isEmpty()) {
        machine.insert(u"guest"_s, guest);
        for (const QString &key : {u"kernel"_s, u"libusb"_s, u"python3-libusb1"_s, u"eventDispatcher"_s})
            machine.insert("guest "_L1 + key, usb.value(key));
    }
    return machine;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption hostFile(u"host"_s, u"What bench_host printed."_s, u"file"_s);
    const QCommandLineOption usbFile(u"usb"_s, u"What bench_usb printed."_s, u"file"_s);
    const QCommandLineOption guest(u"guest"_s, u"What the guest ran on."_s, u"words"_s);
    const QCommandLineOption output(u"json"_s, u"Where to write all of it."_s, u"file"_s);
    parser.addOptions({hostFile, usbFile, guest, output});
    parser.process(application);

    const QJsonObject host = readObject(parser.value(hostFile));
    const QJsonObject usb = readObject(parser.value(usbFile));
    const QJsonObject machine = describeMachine(usb, parser.value(guest));
    const QJsonArray targets = compareWithTargets(host, usb);

    QString text;
    QList<QStringList> rows;
    for (auto each = machine.begin(); each != machine.end(); ++each)
        rows += {each.key(), each.value().toVariant().toString()};
    text += Tables::table(u"Machine"_s, {u"what"_s, u"which"_s}, rows);
    rows.clear();
    for (const QJsonValue &each : targets) {
        rows += {each["target"_L1].toString(), each["wanted"_L1].toString(),
                 Tables::number(each["measured"_L1].toDouble()), each["met"_L1].toString()};
    }
    if (!rows.isEmpty())
        text += Tables::table(u"Targets"_s, {u"target"_s, u"wanted"_s, u"measured"_s, u"met"_s}, rows);
    text += Tables::usb(usb) + Tables::host(host);
    std::fputs(text.toUtf8().constData(), stdout);

    QFile file(parser.value(output));
    const QJsonObject all {{u"machine"_s, machine}, {u"targets"_s, targets}, {u"usb"_s, usb}, {u"host"_s, host}};
    if (!file.fileName().isEmpty()
        && (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(all).toJson()) < 0)) {
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    }
}
