// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDEVICEMODEL_H
#define QUSBDEVICEMODEL_H

#include "qusb_export.h"
#include "qusbdeviceinfo.h"

#include <QtCore/qabstractitemmodel.h>

#include <memory>

class QUsbContext;
class QUsbDeviceModelPrivate;

/*!
    \brief The devices of a QUsbContext as a tree: root hubs, what is plugged into them, and so on.

    The model follows the context. Rows are inserted and removed one device at a time, ordered by bus and port, and the
    model is never reset, so a view keeps its selection and its expanded rows. A device that is announced before its hub,
    or that outlives it, is a top-level row in the meantime and is moved when the hub comes.

    Texts from devices are made printable (QUsbStrings::printable()) but may still be misleading; views should show them
    as plain text. Looking at the model sends nothing on the bus.

    The model does not own the context and keeps its rows if the context is destroyed. Use it from the context's thread.
*/
class QUSB_EXPORT QUsbDeviceModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /*! What the columns show. */
    enum Column : int {
        NameColumn, //!< Manufacturer and product, see deviceName().
        IdColumn, //!< Vendor and product identifier, "0403:6011".
        LocationColumn, //!< Where it is plugged in, "1-2.3"; bus and address, "001:004", if that is not known.
        SpeedColumn, //!< The speed it operates at, "480 Mb/s".
        ClassColumn, //!< Its device class, or the classes of its interfaces.
    };
    Q_ENUM(Column)

    /*! Data beyond Qt's own roles. */
    enum Role : int {
        DeviceRole = Qt::UserRole + 1, //!< The QUsbDeviceInfo of the row, in every column.
        SortRole, //!< What to sort a column by; in LocationColumn the order of the model itself.
    };
    Q_ENUM(Role)

    /*! A model of the devices that \a context, not null, lists now and from now on. */
    explicit QUsbDeviceModel(QUsbContext *context, QObject *parent = nullptr);
    ~QUsbDeviceModel() override;
    Q_DISABLE_COPY_MOVE(QUsbDeviceModel)

    /*! Returns the device that \a index stands for; a null value if \a index is not valid. */
    QUsbDeviceInfo deviceInfo(const QModelIndex &index) const;
    /*! Returns the first column of the row of \a device; an invalid index if it is not there. */
    QModelIndex indexForDevice(const QUsbDeviceInfo &device) const;

    /*!
        Returns what to call \a device in one line: its own manufacturer and product strings, else the names of
        QUsbContext::idDatabase(), else the name of its class. Printable and never empty.
    */
    static QString deviceName(const QUsbDeviceInfo &device);
    /*! Returns what kind of \a device it is: "Hub"; where the interfaces decide, their classes: "Audio, HID". */
    static QString className(const QUsbDeviceInfo &device);
    /*! Returns \a speed in short: "480 Mb/s"; empty if it is not known. Translated. */
    static QString speedText(QUsbProtocol::Speed speed);
    /*! Returns where \a device is: "1-2.3", or "001:004" (bus and address) if the port is not known. */
    static QString locationText(const QUsbDeviceInfo &device);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    friend class QUsbDeviceModelPrivate;
    const std::unique_ptr<QUsbDeviceModelPrivate> d;
};

#endif // QUSBDEVICEMODEL_H
