// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef EMPTYSTATE_H
#define EMPTYSTATE_H

#include <QtWidgets/qwidget.h>

class QLabel;

/*! \brief What a pane shows when it has nothing to show: why that is, and what to do, in its middle. */
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /*! Shows \a title, and \a text, which may have several lines, below it. Both are plain texts. */
    void setMessage(const QString &title, const QString &text = {});
    /*! Returns the title. */
    QString title() const;
    /*! Returns the text. */
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateAppearance();

    QLabel *m_title;
    QLabel *m_text;
};

#endif // EMPTYSTATE_H
