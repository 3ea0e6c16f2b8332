// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef MESSAGESTRIP_H
#define MESSAGESTRIP_H

#include "palettetint.h"

#include "qusberror.h"

#include <QtWidgets/qframe.h>

class QHBoxLayout;
class QLabel;
class QToolButton;

/*!
    \brief A message inside the page it is about: an icon, words, and what can be done.

    Texts are plain: they may come from a device. The user can select and copy them.
*/
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    /*! Whether the user can put the strip away. */
    enum class Closing : quint8 {
        NotAllowed, //!< It stays as long as what it tells is true.
        Allowed, //!< It has a button to close it.
    };

    explicit MessageStrip(Closing closing, QWidget *parent = nullptr);

    /*! Returns the message. */
    QString text() const;
    /*! Returns what stands below the message. */
    QString details() const;
    /*! Shows \a text and below it \a details, which may have several lines and be empty. */
    void showMessage(Tone tone, const QString &text, const QString &details = {});
    /*!
        Shows \a error in \a tone with its remedy, and offers to copy a udev rule if the remedy has one; hides on a success.
    */
    void showError(const QUsbError &error, Tone tone = Tone::Negative);
    /*! Returns how the message is meant. */
    Tone tone() const { return m_tone; }
    /*! Adds the button of \a action, which may be hidden, at the end of the strip. */
    void addActionButton(QAction *action);

    /*! Returns the udev rule that \a remedy has, from its first key to the end of the line; may be empty. */
    static QString udevRule(const QString &remedy);

Q_SIGNALS:
    /*! The user closed the strip. */
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    Tone m_tone = Tone::Neutral;
    QString m_rule;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_details;
    QHBoxLayout *m_buttons;
    QAction *m_copyRule;
};

#endif // MESSAGESTRIP_H
