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
    \brief The devices of a QUsbContext as a tree of hubs and devices.

    The model is updated with the context. Rows are inserted and removed for one device at a time, and ordered by bus
    and port. The model is never reset, so views keep their selection and their expanded rows. A device that is added
    before its hub, or removed after it, is a top-level row until the hub is added.

    Texts from devices are made printable (QUsbStrings::printable()), but may still be misleading. Views should show
    them as plain text. The model never sends anything to devices.

    The model does not own the context, and keeps its rows if the context is deleted. Use it only in the thread of its
    context.

    \since 0.1
*/
class QUSB_EXPORT QUsbDeviceModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /*! The columns. */
    enum Column : int {
        NameColumn, //!< Manufacturer and product, see deviceName().
        IdColumn, //!< Vendor and product identifier, "0403:6011".
        LocationColumn, //!< The port, "1-2.3"; or bus and address, "001:004", if the port is unknown.
        SpeedColumn, //!< The speed at which it operates, "480 Mb/s".
        ClassColumn, //!< Its device class, or the classes of its interfaces.
    };
    Q_ENUM(Column)

    /*! Data beyond Qt's own roles. */
    enum Role : int {
        DeviceRole = Qt::UserRole + 1, //!< The QUsbDeviceInfo of the row, in every column.
        SortRole, //!< The value for sorting by a column; in LocationColumn it gives the order of the model.
    };
    Q_ENUM(Role)

    /*! Creates a model of the devices of \a context, which must not be null. */
    explicit QUsbDeviceModel(QUsbContext *context, QObject *parent = nullptr);
    ~QUsbDeviceModel() override;
    Q_DISABLE_COPY_MOVE(QUsbDeviceModel)

    /*! Returns the device of \a index; a null value if \a index is not valid. */
    QUsbDeviceInfo deviceInfo(const QModelIndex &index) const;
    /*! Returns the first column of the row of \a device; an invalid index if there is none. */
    QModelIndex indexForDevice(const QUsbDeviceInfo &device) const;

    /*!
        Returns a name for \a device in one line: its manufacturer and product strings, or else the names in
        QUsbContext::idDatabase(), or else the name of its class. The name is printable and never empty.
    */
    static QString deviceName(const QUsbDeviceInfo &device);
    /*! Returns the class of \a device, such as "Hub", or the classes of its interfaces: "Audio, HID". */
    static QString className(const QUsbDeviceInfo &device);
    /*! Returns a short text for \a speed: "480 Mb/s"; empty if it is unknown. Translated. */
    static QString speedText(QUsbProtocol::Speed speed);
    /*! Returns the port of \a device, "1-2.3", or bus and address, "001:004", if the port is unknown. */
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
