// SPDX-License-Identifier: MIT
#include "ui/widgets/statepanel.h"

#include "ui/style/fonts.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyturn {

namespace {

constexpr int pictureSize = 40;
constexpr int spinnerSize = 30;
constexpr int textCharacters = 62;

Paragraph *centred(QWidget *parent)
{
    auto *label = new Paragraph(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setMaximumWidth(label->fontMetrics().averageCharWidth() * textCharacters);
    return label;
}

} // namespace

StatePanel::StatePanel(QWidget *parent)
    : QWidget(parent)
    , m_picture(new IconLabel(Icon::Info, pictureSize, QPalette::PlaceholderText, this))
    , m_spinner(new Spinner(this, spinnerSize))
    , m_title(centred(this))
    , m_text(centred(this))
    , m_actions(new ActionRow(QStringLiteral("stateAction"), this))
{
    setTextStyle(m_title, TextStyle::PanelTitle);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_actions->setSpacing(metrics::small);
    m_spinner->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(Spinner::patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        showText(tr("Still waiting."));
        announce(this);
    });
    connect(m_actions, &ActionRow::triggered, this, &StatePanel::actionTriggered);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::huge, metrics::pageMargin,
                               metrics::huge);
    layout->setSpacing(0);
    layout->addStretch(1);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_spinner, 0, Qt::AlignHCenter);
    layout->addSpacing(metrics::medium);
    for (Paragraph *label : { m_title, m_text }) {
        auto *row = new QHBoxLayout; // a wrapping label needs a layout that asks it for its height
        row->addStretch(1);
        row->addWidget(label, 100);
        row->addStretch(1);
        layout->addLayout(row);
        layout->addSpacing(metrics::tiny);
    }
    layout->addSpacing(metrics::medium);
    auto *actions = new QHBoxLayout;
    actions->addStretch(1);
    actions->addLayout(m_actions);
    actions->addStretch(1);
    layout->addLayout(actions);
    layout->addStretch(1);
}

void StatePanel::setMessage(Icon icon, const QString &title, const QString &text)
{
    m_picture->setIcon(icon);
    m_picture->show();
    m_spinner->hide();
    m_patience.stop();
    m_title->setText(title);
    setAccessibleName(title);
    showText(text);
}

void StatePanel::setWork(const QString &title)
{
    setMessage(Icon::Refresh, title);
    m_picture->hide();
    m_spinner->show();
}

void StatePanel::showText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

void StatePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (isWork())
        m_patience.start();
}

void StatePanel::hideEvent(QHideEvent *event)
{
    m_patience.stop();
    if (isWork())
        showText({});
    QWidget::hideEvent(event);
}

void StatePanel::setActions(const QStringList &labels)
{
    m_actions->setActions(labels);
}

QString StatePanel::title() const
{
    return m_title->text();
}

QString StatePanel::text() const
{
    return m_text->text();
}

QPushButton *StatePanel::action(int index) const
{
    return m_actions->buttons().value(index);
}

} // namespace keyturn
