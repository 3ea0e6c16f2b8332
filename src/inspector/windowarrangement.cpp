// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "windowarrangement.h"

#include "descriptorview.h"
#include "devicepage.h"
#include "devicepanel.h"
#include "devicetreeview.h"
#include "mainwindow.h"
#include "requestpanel.h"

#include <QtCore/qsettings.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qsplitter.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int Version = 2; // To be raised when docks change.

QString geometryKey()
{
    return u"mainWindow/geometry"_s;
}
QString stateKey()
{
    return u"mainWindow/state"_s;
}
QString treeHeaderKey()
{
    return u"mainWindow/deviceTreeHeader"_s;
}
QString descriptorSplitterKey()
{
    return u"mainWindow/descriptorSplitter"_s;
}
QString requestSplitterKey()
{
    return u"mainWindow/requestSplitter"_s;
}

} // namespace

void WindowArrangement::restore(MainWindow &window)
{
    const QSettings settings;
    window.restoreGeometry(settings.value(geometryKey()).toByteArray());
    window.restoreState(settings.value(stateKey()).toByteArray(), Version);
    window.devicePanel()->treeView()->header()->restoreState(settings.value(treeHeaderKey()).toByteArray());
    window.devicePage()->descriptorView()->splitter()->restoreState(
        settings.value(descriptorSplitterKey()).toByteArray());
    window.requestPanel()->restoreState(settings.value(requestSplitterKey()).toByteArray());
}

void WindowArrangement::save(const MainWindow &window)
{
    QSettings settings;
    settings.setValue(geometryKey(), window.saveGeometry());
    settings.setValue(stateKey(), window.saveState(Version));
    settings.setValue(treeHeaderKey(), window.devicePanel()->treeView()->header()->saveState());
    settings.setValue(descriptorSplitterKey(), window.devicePage()->descriptorView()->splitter()->saveState());
    settings.setValue(requestSplitterKey(), window.requestPanel()->saveState());
}
