// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "requestform.h"

#include "inspecteddevice.h"
#include "icons.h"
#include "requestbutton.h"

#include <QtGui/qshortcut.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qspinbox.h>
#include <QtWidgets/qstyle.h>

using namespace Qt::StringLiterals;

RequestForm::RequestForm(QWidget *parent)
    : QWidget(parent)
    , m_obstacleIcon(new QLabel(this))
    , m_obstacleText(new QLabel(this))
    , m_timeout(new QSpinBox(this))
    , m_button(new RequestButton(this))
{
    m_obstacleText->setObjectName(u"obstacle"_s);
    m_timeout->setObjectName(u"timeout"_s);
    m_button->setObjectName(u"send"_s);
    m_obstacleText->setTextFormat(Qt::PlainText);
    m_obstacleText->setWordWrap(true);
    m_obstacleText->setAccessibleName(tr("What is missing"));
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_obstacleIcon->setFixedWidth(size);

    m_timeout->setRange(0, 3'600'000);
    m_timeout->setSingleStep(100);
    m_timeout->setValue(1000);
    m_timeout->setSuffix(tr(" ms", "milliseconds"));
    m_timeout->setSpecialValueText(tr("∞ (none)", "no timeout"));
    m_timeout->setAccelerated(true);
    m_timeout->setToolTip(tr("The time to wait for the device; 0 means until the request is cancelled"));
    m_timeout->setAccessibleName(tr("Timeout"));

    connect(m_button, &RequestButton::sendTriggered, this, [this] { Q_EMIT sendRequested(request()); });
    connect(m_button, &RequestButton::cancelTriggered, this, &RequestForm::cancelRequested);

    for (const auto &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *send = new QShortcut(keys, this);
        send->setContext(Qt::WidgetWithChildrenShortcut);
        connect(send, &QShortcut::activated, this, [this] {
            if (m_button->requestState() == RequestRecord::State::Finished)
                m_button->click();
        });
    }
    auto *cancel = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    cancel->setContext(Qt::WidgetWithChildrenShortcut);
    connect(cancel, &QShortcut::activated, this, [this] {
        if (m_button->requestState() == RequestRecord::State::Running)
            m_button->click();
    });
}

void RequestForm::setDevice(InspectedDevice *device)
{
    if (m_device)
        m_device->disconnect(this);
    m_device = device;
    if (device)
        connect(device, &InspectedDevice::changed, this, &RequestForm::deviceChanged);
    deviceChanged();
}

void RequestForm::setInterfaceNumber(int interfaceNumber)
{
    m_interfaceNumber = interfaceNumber;
    updateObstacle();
}

QString RequestForm::obstacle() const
{
    if (!m_device)
        return tr("Select a device first.");
    if (!m_device->isPluggedIn())
        return tr("The device was unplugged.");
    if (m_device->state() != QUsbDevice::State::Open)
        return tr("Open the device to send requests.");
    if (const QString fields = fieldObstacle(); !fields.isEmpty())
        return fields;
    if (request().belongsToSystem())
        return tr("The system has to send this request itself. Use the controls above and those of the endpoint.");
    if (m_device->writeAccess() == WriteAccess::Locked && request().needsWriteAccess())
        return tr("This request can change the device. Switch on “Allow writes” to send it.");
    return {};
}

void RequestForm::setRequestState(RequestRecord::State state)
{
    m_button->setRequestState(state);
    updateObstacle();
}

void RequestForm::deviceChanged()
{
    updateObstacle();
}

void RequestForm::updateObstacle()
{
    const QString text = obstacle();
    m_button->setObstacle(text);
    m_obstacleText->setText(text);
    const int size = m_obstacleIcon->width();
    m_obstacleIcon->setPixmap(
        text.isEmpty() ? QPixmap() : inspectorIcon(Icon::Information).pixmap(QSize(size, size), devicePixelRatio()));
}

QLabel *RequestForm::fieldLabel(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    if (field->accessibleName().isEmpty()) {
        QString name = text;
        field->setAccessibleName(name.remove(u'&').remove(u':'));
    }
    return label;
}

void RequestForm::setTabSequence(std::initializer_list<QWidget *> widgets)
{
    QWidget *before = nullptr;
    for (QWidget *widget : widgets) {
        if (before)
            setTabOrder(before, widget);
        before = widget;
    }
}

std::chrono::milliseconds RequestForm::timeout() const
{
    return std::chrono::milliseconds(m_timeout->value());
}

#include "moc_requestform.cpp"
