// SPDX-License-Identifier: MIT
#include "ui/dialogs/rotatestep.h"

#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/widgets/statusline.h"

#include <QVBoxLayout>

namespace keyturn {

RotateStep::RotateStep(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_status(new StatusLine(this))
    , m_content(new QWidget(this))
    , m_body(new QVBoxLayout(m_content))
{
    m_title->setTextFormat(Qt::PlainText);
    setTextStyle(m_title, TextStyle::Strong);
    m_body->setContentsMargins(0, metrics::tiny, 0, 0);
    m_body->setSpacing(metrics::small);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::tiny);
    layout->addWidget(m_title);
    layout->addWidget(m_status);
    layout->addWidget(m_content);
}

void RotateStep::setTitle(const QString &title)
{
    m_title->setText(title);
}

void RotateStep::setStatus(Tone tone, std::optional<Icon> icon, const QString &text)
{
    m_status->setStatus(tone, icon, text);
}

void RotateStep::setWork(const QString &text)
{
    m_status->setWork(text);
}

void RotateStep::setReached(bool isReached)
{
    m_status->setVisible(isReached);
    m_content->setVisible(isReached);
    m_title->setForegroundRole(isReached ? QPalette::WindowText : QPalette::PlaceholderText);
}

void RotateStep::setBodyShown(bool isShown)
{
    m_content->setVisible(isShown);
}

} // namespace keyturn
