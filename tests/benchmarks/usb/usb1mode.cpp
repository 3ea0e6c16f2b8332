// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "usb1mode.h"

#include <QtCore/qprocess.h>

using namespace Qt::StringLiterals;

bool Usb1::isInstalled()
{
    static const QString question = u"import importlib.util, sys; sys.exit(importlib.util.find_spec('usb1') is None)"_s;
    static const bool installed = QProcess::execute(u"python3"_s, {u"-c"_s, question}) == 0;
    return installed;
}

Mode Usb1::mode()
{
    const auto python = std::make_shared<QProcess>();
    python->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python->start(u"python3"_s,
                  {QStringLiteral(QUSB_BENCHMARKS "/usb/usb1loop.py"), QString::number(gadgetVendor),
                   QString::number(gadgetProduct)});
    const auto readLine = [python] {
        while (!python->canReadLine() && python->waitForReadyRead(60'000)) { }
        return python->readLine();
    };
    readLine(); // it is ready
    return {u"python3-libusb1"_s, {}, [=](const Work &work) {
                const QStringList words {QString::number(work.address), QString::number(work.size),
                                         QString::number(work.depth), QString::number(work.count)};
                python->write(words.join(u' ').toLatin1() + '\n');
                bool ok = false;
                const double seconds = readLine().trimmed().toDouble(&ok);
                return ok ? seconds : -1;
            }};
}
