// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef STATUSCHIP_H
#define STATUSCHIP_H

#include "icons.h"
#include "palettetint.h"

#include <QtWidgets/qwidget.h>

class QLabel;

/*! \brief A state in an icon and one or two words, on a tinted ground. */
class StatusChip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusChip(QWidget *parent = nullptr);

    /*! Shows \a text with \a icon on the ground of \a tone. */
    void setStatus(Tone tone, Icon icon, const QString &text);
    /*! Returns the text. */
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    Tone m_tone = Tone::Neutral;
    Icon m_kind = Icon::Information;
    QLabel *m_icon;
    QLabel *m_text;
};

#endif // STATUSCHIP_H
