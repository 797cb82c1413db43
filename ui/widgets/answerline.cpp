// SPDX-License-Identifier: MIT
#include "ui/widgets/answerline.h"

#include "ui/style/fonts.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/statusline.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace keyturn {

namespace {

constexpr std::chrono::seconds lifetime(15);

} // namespace

AnswerLine::AnswerLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new StatusLine(this))
    , m_work(new ProgressLine(this))
    , m_button(new QPushButton(this))
    , m_timer(this)
{
    m_text->setObjectName(QStringLiteral("answer"));
    m_text->setWordWrap(false);
    setTextStyle(m_text, TextStyle::Secondary);
    m_button->setObjectName(QStringLiteral("answerAction"));
    m_button->setAutoDefault(false);
    setButtonRole(m_button, ButtonRole::Quiet);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::tiny);
    layout->addWidget(m_text);
    layout->addWidget(m_work);
    layout->addWidget(m_button);
    // The button's height is reserved from the beginning, so that nothing moves when an answer
    // appears.
    setMinimumHeight(m_button->sizeHint().height());
    m_timer.setSingleShot(true);
    m_timer.setInterval(lifetime);
    connect(&m_timer, &QTimer::timeout, this, &AnswerLine::goUnlessUsed);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const Action action = std::exchange(m_action, {});
        clear();
        if (action.run)
            action.run();
    });
    clear();
}

void AnswerLine::tell(Tone tone, Icon icon, const QString &text, Action action)
{
    m_work->setWork({});
    m_work->hide();
    m_action = std::move(action);
    m_text->setStatus(tone, icon, text);
    m_text->show();
    m_button->setText(m_action.text);
    m_button->setVisible(!m_action.text.isEmpty());
    m_timer.start();
    announce(m_text);
}

void AnswerLine::tellWork(const QString &text)
{
    clear();
    m_work->setWork(text);
    m_work->show();
}

void AnswerLine::clear()
{
    m_work->setWork({});
    m_work->hide();
    m_timer.stop();
    m_action = {};
    m_text->setStatus(Tone::Neutral, Icon::Info, {});
    m_text->hide();
    m_button->hide();
}

void AnswerLine::goUnlessUsed()
{
    if (m_button->hasFocus() || underMouse())
        m_timer.start();
    else
        clear();
}

} // namespace keyturn
