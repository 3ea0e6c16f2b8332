// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef SVGICONENGINE_H
#define SVGICONENGINE_H

#include <QtGui/qiconengine.h>

/*!
    \brief An icon from an SVG drawing whose "currentColor" is the palette's text colour.

    The colour is looked up when the icon is painted, so the icon follows a change of the palette.
*/
class SvgIconEngine : public QIconEngine
{
public:
    /*! An engine that paints the drawing in \a fileName. */
    explicit SvgIconEngine(const QString &fileName);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QString key() const override;
    QIconEngine *clone() const override;

private:
    QString m_fileName;
    QByteArray m_drawing;
};

#endif // SVGICONENGINE_H
