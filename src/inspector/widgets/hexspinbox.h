// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef HEXSPINBOX_H
#define HEXSPINBOX_H

#include <QtWidgets/qspinbox.h>

/*!
    \brief A number of a fixed width in hexadecimal: "0x0100".

    Typing accepts "0x100", "256" and "0b100000000"; what was typed is written in full when the field is left.
*/
class HexSpinBox : public QSpinBox
{
    Q_OBJECT

public:
    /*! A number of \a digits hexadecimal digits, 2 or 4. */
    explicit HexSpinBox(int digits, QWidget *parent = nullptr);

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int m_digits;
};

#endif // HEXSPINBOX_H
