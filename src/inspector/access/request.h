// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef REQUEST_H
#define REQUEST_H

#include "qusbdeviceinfo.h"
#include "qusbendpoint.h"
#include "qusbsetuppacket.h"
#include "qusbtransferresult.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>

#include <chrono>

/*! Whether requests that may change a device can be sent. */
enum class WriteAccess : quint8 {
    Locked, //!< They cannot.
    Allowed, //!< The user has said so.
};

/*! \brief One thing to ask of a device: a control transfer, or a read or write of an endpoint. A value. */
struct Request
{
    /*! Which of the two groups of fields counts. */
    enum class Kind : quint8 {
        Control, //!< setup, interfaceClass.
        Endpoint, //!< interfaceNumber, endpointAddress, packetSize, length, options.
    };

    Kind kind = Kind::Control;
    QUsbSetupPacket setup;
    quint8 interfaceClass = 0; //!< What a class request of an interface means depends on it; 0 if not known.
    quint8 interfaceNumber = 0;
    quint8 endpointAddress = 0;
    int packetSize = 0; //!< The most a packet of an isochronous endpoint carries; 0 for other endpoints.
    qsizetype length = 0; //!< How much to read.
    QUsbEndpoint::WriteOptions options;
    QByteArray data; //!< What to write.
    std::chrono::milliseconds timeout {0}; //!< Zero: none.

    /*! Returns whether data moves to the device, or may. */
    QUsbProtocol::Direction direction() const;
    /*! Returns how many bytes are to move at most. */
    qsizetype wantedBytes() const;
    /*! Returns in how many packets an isochronous request is made; 0 if it is none. */
    qsizetype packetCount() const;
    /*!
        Returns whether this may change the device: data to it, requests without data, and vendor requests, whose direction
        says nothing about what they do. Needs WriteAccess::Allowed.
    */
    bool needsWriteAccess() const;
    /*! Returns whether this changes what the system keeps record of, so that it must come from the system itself. */
    bool belongsToSystem() const;
    /*! Returns the request in one line. */
    QString description() const;
};

/*! \brief A request that was sent, and what became of it. A value. */
struct RequestRecord
{
    /*! How far a request is. */
    enum class State : quint8 {
        Running, //!< The device has not answered yet.
        Cancelling, //!< It is being cancelled.
        Finished, //!< result is there.
    };

    quint64 id = 0; //!< Unique in this run of the program.
    QUsbDeviceInfo device;
    Request request;
    QDateTime started;
    State state = State::Running;
    QUsbTransferResult result;
    std::chrono::nanoseconds duration {0};

    /*! Returns how it ended in one or two words, or that it has not. */
    QString statusText() const;
    /*! Returns "18 of 64 bytes". */
    QString bytesText() const;
    /*! Returns the duration in a readable unit: "0.4 ms". */
    QString durationText() const;
};

/*! Returns \a kind in one or two words: "Timed out". */
QString statusWords(QUsbError::Kind kind);

#endif // REQUEST_H
