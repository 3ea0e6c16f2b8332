// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "commandline.h"
#include "icons.h"
#include "mainwindow.h"
#include "screenshottask.h"
#include "startup.h"
#include "translations.h"
#include "virtualdevices.h"

#include "qusbcontext.h"
#include "qusblibrary.h"
#include "qusbvirtualbus.h"

#include <QtCore/qtimer.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qstatusbar.h>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

void print(std::FILE *stream, const QString &text)
{
    std::fputs(qPrintable(text), stream);
}

void useOffscreenPlatformIfNeeded(int argc, char **argv)
{
#ifdef Q_OS_LINUX
    const bool hasDisplay = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (!hasDisplay && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && CommandLine::worksWithoutDisplay(arguments))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    Q_UNUSED(argc);
    Q_UNUSED(argv);
#endif
}

/*! What is inspected: the system's devices, or virtual ones if they are asked for or the system can have none. */
struct Bus
{
    /*! Makes the context. An error is that the devices asked for could not be plugged in. */
    QUsbError open(const VirtualOptions &options);

    std::unique_ptr<VirtualDevices> virtualDevices;
    std::unique_ptr<QUsbContext> context;
    QUsbError whyNoHardware;
};

QUsbError Bus::open(const VirtualOptions &options)
{
    if (!options.isSet()) {
        context = std::make_unique<QUsbContext>();
        if (context->error().kind() != QUsbError::Kind::NotFound)
            return {};
        whyNoHardware = context->error();
    }
    virtualDevices = std::make_unique<VirtualDevices>(options);
    context = std::make_unique<QUsbContext>(virtualDevices->bus());
    return virtualDevices->error();
}

/*! Selects the device that \a commandLine names, or one to try things out with. Returns why there is none. */
QUsbError selectDevice(MainWindow &window, const Bus &bus, const CommandLine &commandLine)
{
    if (const auto selection = commandLine.selection()) {
        const QUsbResult<QUsbDeviceInfo> device = bus.context->anyDevice(*selection);
        if (!device)
            return device.error();
        window.selectDevice(device.value());
    } else if (bus.virtualDevices) {
        window.selectDevice(bus.virtualDevices->suggestion()); // Looking at it sends nothing.
    }
    return {};
}

/*! Saves a picture of \a window as \a fileName; returns the exit code. */
int takePicture(MainWindow &window, const QString &fileName)
{
    ScreenshotTask task(&window, fileName);
    QObject::connect(&task, &ScreenshotTask::finished, &task, [](const QString &error) {
        if (!error.isEmpty())
            print(stderr, u"qusb-inspector: %1\n"_s.arg(error));
        QCoreApplication::exit(error.isEmpty() ? 0 : 1);
    });
    QTimer::singleShot(0, &task, &ScreenshotTask::start); // exit() needs a running event loop
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    Startup::prepareStreams();
    useOffscreenPlatformIfNeeded(argc, argv);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"QUsb"_s);
    QCoreApplication::setApplicationName(u"qusb-inspector"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(QUSB_VERSION_STR));
    installTranslations(Startup::language());
    QGuiApplication::setApplicationDisplayName(QCoreApplication::translate("MainWindow", "USB Inspector"));
    QGuiApplication::setDesktopFileName(u"io.github.qusb.Inspector"_s);
    QGuiApplication::setWindowIcon(inspectorIcon(Icon::Application));

    for (const QUsbError &error : {Startup::checkArguments(argc, argv), Startup::checkEnvironment()}) {
        if (!error.isError())
            continue;
        print(stderr, u"qusb-inspector: %1\n"_s.arg(error.toString()));
        return 2;
    }
    const CommandLine commandLine(QCoreApplication::arguments());
    switch (commandLine.action()) {
    case CommandLine::Action::Run:
        break;
    case CommandLine::Action::ShowText:
        print(stdout, commandLine.text());
        return 0;
    case CommandLine::Action::ReportError:
        print(stderr, u"qusb-inspector: %1\n"_s.arg(commandLine.text()));
        return 2;
    }
    const bool isPicture = !commandLine.screenshotFile().isEmpty();

    Bus bus;
    if (const QUsbError error = bus.open(commandLine.virtualDevices()); error.isError()) {
        print(stderr, u"qusb-inspector: %1\n"_s.arg(error.toString()));
        return 1;
    }
    if (bus.virtualDevices) {
        const QStringList notes = bus.virtualDevices->notes();
        for (const QString &note : notes)
            print(stderr, u"qusb-inspector: %1\n"_s.arg(note));
    }
    MainWindow window(bus.context.get(),
                      isPicture ? MainWindow::Arrangement::Default : MainWindow::Arrangement::Remembered);
    if (bus.virtualDevices)
        window.setVirtualDevices(bus.virtualDevices.get(), bus.whyNoHardware);
    if (commandLine.size().isValid())
        window.resize(commandLine.size());
    if (const QUsbError error = selectDevice(window, bus, commandLine); error.isError()) {
        if (isPicture) {
            print(stderr, u"qusb-inspector: %1\n"_s.arg(error.toString()));
            return 1;
        }
        window.statusBar()->showMessage(error.message());
    }
    if (const QUsbError error = window.openSnapshots(commandLine.files()); error.isError() && isPicture) {
        print(stderr, u"qusb-inspector: %1\n"_s.arg(error.toString()));
        return 1;
    }
    if (isPicture)
        return takePicture(window, commandLine.screenshotFile());
    window.show();
    return QApplication::exec();
}
