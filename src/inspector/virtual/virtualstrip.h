// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef VIRTUALSTRIP_H
#define VIRTUALSTRIP_H

#include "qusberror.h"

#include <QtWidgets/qtoolbar.h>

class ElidedLabel;
class QLabel;

/*!
    \brief Says, above everything else in the window and for as long as it is so, that the devices are virtual.

    It is a tool bar because that is what a QMainWindow has above its docks. It cannot be moved or put away.
*/
class VirtualStrip : public QToolBar
{
    Q_OBJECT

public:
    /*! A strip that tells \a reason, why there is no hardware to be shown, unless that is a success. */
    explicit VirtualStrip(const QUsbError &reason, QWidget *parent = nullptr);

    /*! Returns what it says. */
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void explain();
    void updateAppearance();

    QUsbError m_reason;
    QLabel *m_icon;
    QLabel *m_title;
    ElidedLabel *m_text;
};

#endif // VIRTUALSTRIP_H
