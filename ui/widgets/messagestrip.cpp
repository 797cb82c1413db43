// SPDX-License-Identifier: MIT
#include "ui/widgets/messagestrip.h"

#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/paragraph.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

namespace keyturn {

namespace {

constexpr int iconRoom = 38;
constexpr int mostActions = 2;

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Icon::Info;
    case Tone::Good:
        return Icon::Ok;
    case Tone::Warning:
    case Tone::Bad:
        return Icon::Warn;
    }
    return Icon::Info;
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
    , m_text(new Paragraph(this))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_actionLayout(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    m_layout->setContentsMargins(6, 6, 6, 6);
    m_layout->setSpacing(metrics::small);
    m_layout->addSpacing(iconRoom - 6); // mirrored, as margins would not be
    m_actionLayout->setSpacing(metrics::tiny);
    m_body->setSpacing(metrics::tiny);
    m_body->addWidget(m_text, 1);
    m_body->addLayout(m_actionLayout);
    m_layout->addLayout(m_body, 1);
    m_layout->addWidget(m_close, 0, Qt::AlignTop);
    m_close->setIcon(icon(Icon::Close));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close"));
    m_close->setObjectName(QStringLiteral("closeMessage"));
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    setClosing(Closing::ByOwner);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void MessageStrip::show(Tone tone, const QString &title, const QString &text)
{
    const bool isNew = isHidden() || tone != m_tone || title != m_title;
    const QString before = message();
    m_tone = tone;
    m_title = title;
    m_text->setTexts(title, text);
    setAccessibleName(message());
    if (!isNew && message() == before)
        return; // its actions stay, and with them the focus
    setActions({});
    applyTone();
    show();
    if (isNew || title.isEmpty())
        announce(this);
}

void MessageStrip::setActions(const QStringList &labels)
{
    Q_ASSERT(labels.size() <= mostActions);
    if (std::equal(m_actions.begin(), m_actions.end(), labels.begin(), labels.end(),
                   [](const QPushButton *button, const QString &label) {
                       return button->text() == label;
                   }))
        return;
    for (QPushButton *button : std::as_const(m_actions)) {
        button->hide(); // one of them may be the sender of the click that led here
        button->deleteLater();
    }
    m_actions.clear();
    for (qsizetype i = 0; i < std::min<qsizetype>(labels.size(), mostActions); ++i) {
        auto *button = new QPushButton(labels.at(i), this);
        setButtonRole(button, ButtonRole::Quiet);
        button->setAutoDefault(false);
        button->setObjectName(QStringLiteral("messageAction%1").arg(i));
        connect(button, &QPushButton::clicked, this,
                [this, i] { Q_EMIT actionTriggered(static_cast<int>(i)); });
        m_actionLayout->addWidget(button);
        m_actions.append(button);
    }
    const bool isBelow = m_actions.size() > 1; // beside two of them a text has no room in a dialog
    m_body->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_body->setAlignment(m_actionLayout, isBelow ? Qt::AlignLeading : Qt::Alignment());
    applyTone();
}

void MessageStrip::setClosing(Closing closing)
{
    m_close->setVisible(closing == Closing::ByUser);
}

QString MessageStrip::message() const
{
    return m_text->text();
}

QPushButton *MessageStrip::action(int index) const
{
    return m_actions.value(index);
}

void MessageStrip::applyTone()
{
    const QScopedValueRollback applying(m_applyingTone, true);
    const QColor colour = colours(palette()).toneText(m_tone);
    const auto tint = [&colour](QWidget *widget) {
        QPalette own;
        own.setColor(QPalette::WindowText, colour);
        own.setColor(QPalette::ButtonText, colour);
        widget->setPalette(own);
    };
    tint(m_text);
    tint(m_close);
    for (QPushButton *button : std::as_const(m_actions))
        tint(button);
    update();
}

void MessageStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_applyingTone)
        applyTone();
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = colours(palette());
    paintRounded(&painter, rect(), 8, c.toneGround(m_tone));
    const int side = metrics::iconSize(fontMetrics());
    const QRect logical(metrics::medium + 1, m_text->y(), side, m_text->height());
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), logical), iconOf(m_tone),
              c.toneText(m_tone));
}

} // namespace keyturn
