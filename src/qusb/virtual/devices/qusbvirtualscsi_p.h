// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALSCSI_P_H
#define QUSBVIRTUALSCSI_P_H

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>

#include <mutex>

/*!
    \internal
    A removable disk in memory that understands SCSI (SPC-2, SBC-2): as much as hosts ask of a memory stick.
    Thread-safe.
*/
class QUsbVirtualScsi
{
public:
    static constexpr qint64 BlockSize = 512;

    /*! What becomes of a command, and what data goes with it. */
    struct Outcome
    {
        enum class Data : quint8 { None, ToHost, FromHost };

        bool isGood = true; //!< Else CHECK CONDITION, and REQUEST SENSE tells why.
        Data direction = Data::None;
        QByteArray data; //!< ToHost
        qint64 size = 0; //!< How many bytes; FromHost also
        qint64 position = 0; //!< where on the disk.
    };

    explicit QUsbVirtualScsi(const QByteArray &contents);

    QByteArray contents() const;
    /*! Changes the medium: the host gets a unit attention. */
    void setContents(const QByteArray &contents);
    bool isEjected() const;

    Outcome execute(QByteArrayView command);
    /*! What comes with a WRITE. */
    void write(qint64 position, QByteArrayView data);

private:
    /*! Key, code and qualifier (SPC-2, tables 107 and 108). */
    enum class Sense : quint32 {
        None = 0,
        MediumNotPresent = 0x023a00,
        InvalidOpcode = 0x052000,
        OutOfRange = 0x052100,
        InvalidField = 0x052400,
        RemovalPrevented = 0x055302,
        MediumMayHaveChanged = 0x062800,
    };

    Outcome answer(QByteArrayView command);
    Outcome answerMedium(QByteArrayView command);
    Outcome fail(Sense sense);
    Outcome requestSense(QByteArrayView command);
    Outcome inquiry(QByteArrayView command);
    Outcome modeSense(QByteArrayView command);
    Outcome startStop(QByteArrayView command);
    Outcome reportLuns(QByteArrayView command);
    Outcome readFormatCapacities(QByteArrayView command) const;
    Outcome readCapacity() const;
    Outcome access(QByteArrayView command, Outcome::Data direction);

    mutable std::mutex m_mutex; //!< For everything below.
    QByteArray m_contents;
    Sense m_sense = Sense::None;
    bool m_attention = false;
    bool m_ejected = false;
    bool m_removalPrevented = false;
};

#endif // QUSBVIRTUALSCSI_P_H
