// SPDX-License-Identifier: MIT
#include "ui/widgets/detailsdrawer.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/paragraph.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace keyturn {

namespace {

constexpr int usualWidth = 348;

/// The actions of a menu without its lines and further menus.
QList<QAction *> ownActions(const QMenu &menu)
{
    QList<QAction *> actions;
    for (QAction *action : menu.actions()) {
        if (!action->isSeparator() && !action->menu())
            actions.append(action);
    }
    return actions;
}

} // namespace

DetailsDrawer::DetailsDrawer(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_title(new Paragraph(this))
    , m_subtitle(new Paragraph(this))
    , m_close(new QToolButton(this))
    , m_actionArea(new QWidget(this))
    , m_actions(new FlowLayout(m_actionArea))
{
    setTextStyle(m_title, TextStyle::DialogTitle);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_close->setIcon(icon(Icon::Close));
    m_close->setAccessibleName(tr("Close the details"));
    m_close->setToolTip(tr("Close the details (Esc)"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    setButtonRole(m_close, ButtonRole::Quiet);
    connect(m_close, &QToolButton::clicked, this, &DetailsDrawer::closeRequested);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::tiny);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(metrics::small, 0, metrics::small, 0);
    heading->setSpacing(metrics::small);
    heading->addLayout(texts, 1);
    heading->addWidget(m_close, 0, Qt::AlignTop);
    m_actions->setSpacing(metrics::tiny);
    // A button without a frame has its icon where the text above it begins.
    m_layout->setContentsMargins(metrics::large, metrics::small, metrics::large, metrics::small);
    m_layout->setSpacing(metrics::medium);
    m_layout->addLayout(heading);
    m_layout->addWidget(m_actionArea);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void DetailsDrawer::setHeading(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    //: %1 is the name of a key
    setAccessibleName(tr("Details of %1").arg(title));
}

void DetailsDrawer::setActions(QMenu *menu)
{
    delete std::exchange(m_menu, menu);
    m_menu->setParent(this, m_menu->windowFlags()); // otherwise it would be a part of the drawer
    QStringList texts;
    for (const QAction *action : ownActions(*m_menu))
        texts.append(action->text());
    if (texts == m_actionTexts)
        return;
    m_actionTexts = texts;
    for (QPushButton *button : m_actionArea->findChildren<QPushButton *>())
        delete button;
    const QList<QAction *> actions = ownActions(*m_menu);
    for (int i = 0; i < int(actions.size()); ++i) {
        auto *button = new QPushButton(actions[i]->icon(), texts[i], m_actionArea);
        button->setText(texts[i].remove(u'&')); // the menus of the window have these letters
        button->setAutoDefault(false);
        setButtonRole(button, ButtonRole::Quiet);
        m_actions->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] { trigger(i); });
    }
}

void DetailsDrawer::trigger(int button)
{
    const QList<QAction *> actions = ownActions(*m_menu);
    if (button < int(actions.size()))
        actions[button]->trigger();
}

void DetailsDrawer::setContent(QWidget *content)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Details"));
    scroll->viewport()->setBackgroundRole(QPalette::Window);
    content->setContentsMargins(metrics::small, 0, metrics::small, 0);
    scroll->setWidget(content);
    m_layout->addWidget(scroll, 1);
}

void DetailsDrawer::focusFirst()
{
    m_close->setFocus(Qt::OtherFocusReason);
}

QSize DetailsDrawer::sizeHint() const
{
    return { std::max(usualWidth, minimumSizeHint().width()), QWidget::sizeHint().height() };
}

void DetailsDrawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void DetailsDrawer::paintEvent(QPaintEvent *)
{
    const QRect line = QStyle::visualRect(layoutDirection(), rect(), { 0, 0, 1, height() });
    QPainter(this).fillRect(line, colours(palette()).line);
}

} // namespace keyturn
