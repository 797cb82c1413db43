// SPDX-License-Identifier: MIT
#include "ui/widgets/messagestrip.h"

#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/fieldchanges.h"
#include "ui/widgets/messagelayout.h"
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
    , m_actions(new ActionRow(QStringLiteral("messageAction"), this))
    , m_body(new MessageLayout(m_text, m_actions))
    , m_close(new QToolButton(this))
{
    m_layout->setContentsMargins(6, 6, 6, 6);
    m_layout->setSpacing(metrics::small);
    // A spacing is mirrored in a right-to-left layout, contents margins are not.
    m_layout->addSpacing(iconRoom - 6);
    m_actions->setSpacing(metrics::tiny);
    connect(m_actions, &ActionRow::triggered, this, &MessageStrip::actionTriggered);
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
    // Not Minimum: the height is that of the width it gets, not of the usual one.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void MessageStrip::show(Tone tone, const QString &title, const QString &text)
{
    forgetEndings();
    const bool isNew = isHidden() || tone != m_tone || title != m_title;
    const QString before = message();
    m_tone = tone;
    m_title = title;
    m_text->setTexts(title, text);
    setAccessibleName(message());
    if (!isNew && message() == before)
        return; // the same message again: its buttons stay, and a focused one keeps the focus
    setActions({});
    applyTone();
    show();
    if (isNew || title.isEmpty())
        announce(this);
}

void MessageStrip::endWith(QWidget *part)
{
    const auto made = onFieldChange(part, this, [this] {
        if (isHidden())
            return;
        hide();
        Q_EMIT ended();
    });
    m_endings.insert(m_endings.end(), made.begin(), made.end());
}

void MessageStrip::forgetEndings()
{
    for (const QMetaObject::Connection &ending : m_endings)
        disconnect(ending);
    m_endings.clear();
}

void MessageStrip::setActions(const QStringList &labels)
{
    m_actions->setActions(labels);
    for (QPushButton *button : m_actions->buttons()) {
        setButtonRole(button, ButtonRole::Quiet);
        button->setAutoDefault(false);
    }
    // In a dialog there is no room for a text and several buttons side by side.
    m_body->setAlwaysBelow(m_actions->buttons().size() > 1);
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
    return m_actions->buttons().value(index);
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
    for (QPushButton *button : m_actions->buttons())
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
