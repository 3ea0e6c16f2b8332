// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef SCREENSHOTTASK_H
#define SCREENSHOTTASK_H

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

class MainWindow;

/*! \brief Takes a picture of a window when it has come to rest, and tells how that went. */
class ScreenshotTask : public QObject
{
    Q_OBJECT

public:
    /*! Is going to save a picture of \a window as \a fileName. */
    ScreenshotTask(MainWindow *window, const QString &fileName, QObject *parent = nullptr);

    /*! Shows the window and takes its picture. */
    void start();

Q_SIGNALS:
    /*! The picture was saved if \a error, a sentence, is empty. */
    void finished(const QString &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();

    MainWindow *m_window;
    QString m_fileName;
    QTimer m_rest; // Runs out when nothing has been painted for a while.
    QTimer m_patience; // For windows that are never at rest, a blinking cursor will do.
};

#endif // SCREENSHOTTASK_H
