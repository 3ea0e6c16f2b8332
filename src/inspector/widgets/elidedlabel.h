// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef ELIDEDLABEL_H
#define ELIDEDLABEL_H

#include <QtWidgets/qlabel.h>

/*! \brief A label of one line of plain text that ends in an ellipsis if there is no room; the tool tip then has it all. */
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool isTooLong() const;
};

#endif // ELIDEDLABEL_H
