// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// Loads firmware into a Cypress chip without firmware, and starts it: fx-loader [--fx2|--fx3] IMAGE
// IMAGE is Intel HEX for an FX2 (04b4:8613), or a boot image for an FX3 (04b4:00f3). The contents tell which one it is.

#include <QUsbContext>
#include <QUsbDevice>
#include <QUsbFuture>
#include <QUsbFxLoader>

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

static int fail(const QUsbError &error)
{
    std::fprintf(stderr, "fx-loader: %s\n", qPrintable(error.toString())); // says what failed, and what to do about it
    return 1;
}

static QUsbResult<QUsbFxImage> readImage(const QCommandLineParser &parser)
{
    const QString fileName = parser.positionalArguments().constFirst();
    const auto image = QUsbFxImage::fromFile(fileName);
    const bool isFx2 = image.value().chip() == QUsbFxImage::Chip::Fx2;
    if (image && parser.isSet(isFx2 ? "fx3" : "fx2")) {
        return QUsbError(QUsbError::Kind::InvalidParameter,
                         QString("%1 is firmware for an %2.").arg(fileName, isFx2 ? "FX2" : "FX3"));
    }
    return image;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{"fx2", "IMAGE must be for an FX2."}, {"fx3", "IMAGE must be for an FX3."}});
    parser.addPositionalArgument("IMAGE", "The firmware.");
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    const auto image = readImage(parser);
    if (!image)
        return fail(image.error());

    QUsbContext usb;
    const quint16 productId = image.value().chip() == QUsbFxImage::Chip::Fx2 ? 0x8613 : 0x00f3;
    const auto info = usb.anyDevice(QUsbDeviceFilter(0x04b4, productId));
    if (!info)
        return fail(info.error());

    auto *device = new QUsbDevice(info.value(), &usb);
    device->open(); // returns at once; the next call waits for it
    auto *loader = new QUsbFxLoader(device);
    QObject::connect(loader, &QUsbFxLoader::progressChanged, loader, [](qint64 done, qint64 total) {
        std::printf("\r%3d %%", int(100 * done / total));
        std::fflush(stdout);
    });
    QUsbFuture::then(loader->load(image.value()), &usb, [](const QUsbResult<void> &loaded) {
        std::puts(loaded ? "\nThe firmware has been started." : "");
        QCoreApplication::exit(loaded ? 0 : fail(loaded.error()));
    });
    return application.exec();
}
