// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef RESPONSEVIEW_H
#define RESPONSEVIEW_H

#include "request.h"

#include <QtWidgets/qwidget.h>

class EmptyState;
class FieldTreeView;
class HexView;
class MessageStrip;
class QLabel;
class QPushButton;
class QPlainTextEdit;
class QStackedWidget;
class QTabWidget;
class QTreeWidget;
class QUsbDescriptorModel;
class StatusChip;

/*! \brief What became of a request: how it ended, the bytes that moved, and what they mean. */
class ResponseView : public QWidget
{
    Q_OBJECT

public:
    explicit ResponseView(QWidget *parent = nullptr);

    /*! Shows \a record; one with the id 0 stands for none. */
    void setRecord(const RequestRecord &record);
    /*! Returns the record that is shown. */
    RequestRecord record() const { return m_record; }

Q_SIGNALS:
    /*! The user wants the request \a id, which is under way, cancelled. */
    void cancelRequested(quint64 id);

private:
    void showData();
    void showDecoded();
    void showPackets();

    RequestRecord m_record;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    StatusChip *m_chip;
    QLabel *m_numbers;
    QPushButton *m_cancel;
    QLabel *m_description;
    MessageStrip *m_error;
    QStackedWidget *m_body; // The data, or why there is none.
    EmptyState *m_noData;
    QTabWidget *m_tabs;
    HexView *m_hex;
    QPlainTextEdit *m_text;
    QUsbDescriptorModel *m_fieldModel;
    FieldTreeView *m_fields;
    QTreeWidget *m_packets; // Of isochronous transfers.
};

#endif // RESPONSEVIEW_H
