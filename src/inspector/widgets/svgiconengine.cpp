// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "svgiconengine.h"

#include <QtCore/qfile.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qpainter.h>
#include <QtGui/qpalette.h>
#include <QtGui/qpixmapcache.h>
#include <QtSvg/qsvgrenderer.h>

using namespace Qt::StringLiterals;

namespace {

QColor textColor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Normal:
    case QIcon::Active:
        return palette.color(QPalette::Active, QPalette::WindowText);
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    }
    return {};
}

} // namespace

SvgIconEngine::SvgIconEngine(const QString &fileName)
    : m_fileName(fileName)
{
    QFile file(fileName);
    if (file.open(QIODevice::ReadOnly))
        m_drawing = file.readAll();
}

void SvgIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(state);
    QByteArray drawing = m_drawing;
    QSvgRenderer renderer(drawing.replace("currentColor", textColor(mode).name().toLatin1()));
    if (!renderer.isValid())
        return;
    const QSize size = renderer.defaultSize().scaled(rect.size(), Qt::KeepAspectRatio);
    QRect target({}, size);
    target.moveCenter(rect.center());
    renderer.render(painter, target);
}

QPixmap SvgIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    const QString cacheKey = u"qusb-inspector:%1:%2x%3:%4"_s.arg(m_fileName)
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(textColor(mode).name());
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, pixmap.rect(), mode, state);
    painter.end();
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

QString SvgIconEngine::key() const
{
    return u"SvgIconEngine"_s;
}

QIconEngine *SvgIconEngine::clone() const
{
    return new SvgIconEngine(*this);
}
