// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBDESCRIPTORMODEL_H
#define QUSBDESCRIPTORMODEL_H

#include "qusb_export.h"
#include "qusbdescriptorfield.h"
#include "qusbdeviceinfo.h"
#include "qusbdevicesnapshot.h"

#include <QtCore/qabstractitemmodel.h>

#include <memory>

class QUsbDescriptorModelPrivate;

/*!
    \brief Decoded descriptors as a tree of fields, for a view beside the bytes they come from.

    Each row of a field has the position of its bytes (OffsetRole and SizeRole), and indexForOffset() returns the row of
    a byte. The top-level rows are the children of the field that was set. For a device or a snapshot, they are its
    descriptors, other blocks of bytes, the data of the system, which has no bytes, and the findings of QUsbLint.

    Reentrant; use it from the thread it lives in.

    \since 0.1
*/
class QUSB_EXPORT QUsbDescriptorModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /*! The columns. */
    enum Column : int {
        FieldColumn, //!< The specification's name of the field. Not translated.
        ValueColumn, //!< Its value in the usual notation.
        MeaningColumn, //!< The meaning of the value, and remarks; for a descriptor, its number or name.
        OffsetColumn, //!< The offset of its bytes, in hexadecimal; for bits, their numbers.
    };
    Q_ENUM(Column)

    /*! Data beyond Qt's own roles; each is the same in all columns. */
    enum Role : int {
        FieldRole = Qt::UserRole + 1, //!< The QUsbDescriptorField.
        OffsetRole, //!< The first of its bytes in bytes(); qsizetype.
        SizeRole, //!< The number of its bytes; qsizetype.
        SeverityRole, //!< The severity of its remark and findings; QUsbDescriptorField::Severity.
    };
    Q_ENUM(Role)

    /*! Creates an empty model. */
    explicit QUsbDescriptorModel(QObject *parent = nullptr);
    ~QUsbDescriptorModel() override;
    Q_DISABLE_COPY_MOVE(QUsbDescriptorModel)

    /*!
        Shows all descriptors of \a device, and resets the model. Indexes of strings are shown with the strings that the
        system has read, and identifiers with their names in QUsbContext::idDatabase().
    */
    void setDevice(const QUsbDeviceInfo &device);
    /*! Returns the device that is shown; a null value if the model shows a snapshot or a field. */
    QUsbDeviceInfo device() const;
    /*! Shows all data in \a snapshot, like setDevice(), and resets the model. */
    void setSnapshot(const QUsbDeviceSnapshot &snapshot);
    /*! Returns the snapshot that is shown. For a device, it is made from its info. For a field, it is empty. */
    QUsbDeviceSnapshot snapshot() const;
    /*! Shows the children of \a field, and resets the model. A null field makes the model empty. */
    void setField(const QUsbDescriptorField &field);
    /*! Returns the field whose children are shown. */
    QUsbDescriptorField field() const;
    /*! \overload Returns the field of \a index; a null value if \a index is not valid. */
    QUsbDescriptorField field(const QModelIndex &index) const;

    /*! Returns the bytes of the first rows: the device descriptor and the configurations, or the field. */
    QByteArray bytes() const;
    /*! \overload Returns the bytes to which OffsetRole of \a index refers; none for a row without bytes. */
    QByteArray bytes(const QModelIndex &index) const;
    /*!
        Returns the first column of the innermost row, except bits, that contains the byte at \a offset in
        bytes(\a within). Returns an invalid index if there is none.
    */
    QModelIndex indexForOffset(qsizetype offset, const QModelIndex &within = {}) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    const std::unique_ptr<QUsbDescriptorModelPrivate> d;
};

#endif // QUSBDESCRIPTORMODEL_H
