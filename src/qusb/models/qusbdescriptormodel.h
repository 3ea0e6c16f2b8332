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

    Each row of a field knows its bytes (OffsetRole and SizeRole), and indexForOffset() leads from a byte to its field.
    The top-level rows are the children of the field that was set; of a device or a snapshot, its descriptors, then what
    else is known of it: other blocks of bytes, what the system says, which has no bytes, and what QUsbLint finds.

    Reentrant; use it from the thread it lives in.
*/
class QUSB_EXPORT QUsbDescriptorModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /*! What the columns show. */
    enum Column : int {
        FieldColumn, //!< The specification's name of the field. Not translated.
        ValueColumn, //!< Its value in the usual notation.
        MeaningColumn, //!< The value in words, and what is remarkable about it; for a descriptor, which one it is.
        OffsetColumn, //!< Where its bytes begin, in hexadecimal; for bits, which of them.
    };
    Q_ENUM(Column)

    /*! Data beyond Qt's own roles; each is the same in all columns. */
    enum Role : int {
        FieldRole = Qt::UserRole + 1, //!< The QUsbDescriptorField.
        OffsetRole, //!< The first of its bytes in bytes(); qsizetype.
        SizeRole, //!< How many bytes it takes; qsizetype.
        SeverityRole, //!< How serious its remark and findings are; QUsbDescriptorField::Severity.
    };
    Q_ENUM(Role)

    /*! An empty model. */
    explicit QUsbDescriptorModel(QObject *parent = nullptr);
    ~QUsbDescriptorModel() override;
    Q_DISABLE_COPY_MOVE(QUsbDescriptorModel)

    /*!
        Shows all descriptors of \a device; resets the model. Indexes of strings that the system has read already, and
        identifiers that QUsbContext::idDatabase() has names for, are explained with them.
    */
    void setDevice(const QUsbDeviceInfo &device);
    /*! Returns the device that is shown; a null value if something else is, or only a snapshot of one. */
    QUsbDeviceInfo device() const;
    /*! Shows all that \a snapshot holds, as setDevice() does; resets the model. */
    void setSnapshot(const QUsbDeviceSnapshot &snapshot);
    /*! Returns the snapshot that is shown; of a device, one of its info; an empty one if a field is shown. */
    QUsbDeviceSnapshot snapshot() const;
    /*! Shows the children of \a field, usually from QUsbDescriptorDecoder; resets the model. A null field empties it. */
    void setField(const QUsbDescriptorField &field);
    /*! Returns the field whose children are shown. */
    QUsbDescriptorField field() const;
    /*! \overload Returns the field that \a index stands for; a null value if \a index is not valid. */
    QUsbDescriptorField field(const QModelIndex &index) const;

    /*! Returns the bytes that the first rows are about: the device descriptor and the configurations, or the field. */
    QByteArray bytes() const;
    /*! \overload Returns the bytes that OffsetRole of \a index counts in; none for a row that is not about bytes. */
    QByteArray bytes(const QModelIndex &index) const;
    /*!
        Returns the first column of the innermost row, bits aside, that the byte at \a offset of bytes(\a within) belongs
        to; else invalid.
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
