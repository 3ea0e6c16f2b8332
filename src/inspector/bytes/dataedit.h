// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef DATAEDIT_H
#define DATAEDIT_H

#include <QtWidgets/qwidget.h>

class QComboBox;
class QLabel;
class QPlainTextEdit;

/*! \brief An editor for bytes to send, as hexadecimal or as text; it says how many there are, or what is wrong. */
class DataEdit : public QWidget
{
    Q_OBJECT

public:
    /*! How the bytes are typed. */
    enum class Notation : quint8 {
        Hexadecimal, //!< "12 34", and all that QUsbHexText reads.
        Text, //!< UTF-8 with escapes, see EscapedText.
    };

    explicit DataEdit(QWidget *parent = nullptr);

    /*! Returns the bytes; none if error() is not empty. */
    QByteArray data() const { return m_data; }
    /*! Shows \a data in the present notation. */
    void setData(const QByteArray &data);
    /*! Returns why the text makes no bytes, a sentence; empty if it does. */
    QString error() const { return m_error; }
    /*! Returns how the bytes are typed. */
    Notation notation() const;
    /*! Writes the bytes in \a notation from now on. */
    void setNotation(Notation notation);
    /*! Returns the editor, for a label's buddy. */
    QPlainTextEdit *editor() const { return m_editor; }

Q_SIGNALS:
    /*! data() or error() changed. */
    void dataChanged();

private:
    void parse();

    QPlainTextEdit *m_editor;
    QComboBox *m_notation;
    QLabel *m_status;
    QByteArray m_data;
    QString m_error;
};

#endif // DATAEDIT_H
