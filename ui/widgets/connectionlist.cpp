// SPDX-License-Identifier: MIT
#include "ui/widgets/connectionlist.h"

#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/navigationbutton.h"
#include "ui/widgets/popupplace.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 8;

} // namespace

ConnectionList::ConnectionList(std::vector<ConnectionEntry::Facts> connections,
                               const QList<QAction *> &commands, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new SearchField(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_NoMouseReplay); // a click on the switcher closes the list and nothing else
    setAccessibleName(tr("Accounts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::small, metrics::small, metrics::small, metrics::small);
    layout->setSpacing(2);
    m_search->setPlaceholderText(tr("Find an account"));
    m_search->setAccessibleName(tr("Find an account"));
    layout->addWidget(m_search);
    layout->addSpacing(metrics::tiny);
    addConnections(std::move(connections), *layout);
    layout->addSpacing(metrics::tiny);
    layout->addWidget(new HairLine(this));
    layout->addSpacing(metrics::tiny);
    for (QAction *command : commands) {
        if (!command->isSeparator())
            addCommand(*command, *layout);
    }
    connect(m_search, &SearchField::textChanged, this, &ConnectionList::filter);
    connect(m_search, &SearchField::left, this, &QWidget::close);
    filter({});
}

void ConnectionList::addConnections(std::vector<ConnectionEntry::Facts> connections,
                                    QVBoxLayout &layout)
{
    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(m_area);
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(2);
    int width = 0;
    for (ConnectionEntry::Facts &facts : connections) {
        auto *entry = new ConnectionEntry(std::move(facts), content);
        column->addWidget(entry);
        width = std::max(width, entry->sizeHint().width());
        connect(entry, &ConnectionEntry::clicked, this,
                [this, index = int(m_entries.size())] { choose(index); });
        m_entries.push_back(entry);
    }
    m_nothing = new QLabel(tr("No account has this name"), content);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setMargin(metrics::small);
    column->addWidget(m_nothing);
    column->addStretch(1);
    m_area->setWidget(content);
    // The height stays while the list is filtered: nothing below it moves.
    const int shown = std::clamp(int(m_entries.size()), 1, mostShown);
    const int one = ConnectionLook::height() + 2 * metrics::small;
    m_area->setMinimumHeight(one); // on a low screen
    m_area->setMaximumHeight(shown * one + (shown - 1) * column->spacing());
    m_area->setMinimumWidth(int(m_entries.size()) > mostShown ? width + metrics::large : width);
    m_area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    layout.addWidget(m_area, 1);
}

void ConnectionList::addCommand(QAction &command, QVBoxLayout &layout)
{
    auto *button = new NavigationButton(this);
    button->setAutoExclusive(false);
    button->setCheckable(false);
    // Without the menu's mnemonic: here a letter goes to the field.
    button->setPage(keyturnIcon(command.icon()).value_or(Icon::More), command.text().remove(u'&'));
    button->setEnabled(command.isEnabled());
    layout.addWidget(button);
    connect(button, &NavigationButton::clicked, this, [this, &command] {
        close();
        command.trigger();
    });
}

void ConnectionList::openBelow(const QWidget &anchor)
{
    for (QWidget *part : findChildren<QWidget *>())
        part->ensurePolished(); // the style may make them larger
    layout()->activate();
    const int height = sizeHint().height() + m_area->maximumHeight() - m_area->sizeHint().height();
    const QSize size(std::max(anchor.width(), sizeHint().width()), height);
    setGeometry(popupPlace(anchor, size.expandedTo(minimumSizeHint())));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void ConnectionList::choose(int index)
{
    close();
    Q_EMIT chosen(index);
}

void ConnectionList::filter(const QString &text)
{
    bool isAny = false;
    for (ConnectionEntry *entry : m_entries) {
        entry->setVisible(entry->matches(text.trimmed()));
        isAny = isAny || !entry->isHidden();
    }
    m_nothing->setVisible(!isAny);
}

void ConnectionList::chooseFirst()
{
    const auto first =
        std::find_if(m_entries.begin(), m_entries.end(),
                     [](const ConnectionEntry *entry) { return !entry->isHidden(); });
    if (first != m_entries.end())
        choose(int(first - m_entries.begin()));
}

void ConnectionList::moveTo(bool last)
{
    ConnectionEntry *wanted = nullptr;
    for (ConnectionEntry *entry : m_entries) {
        if (!entry->isHidden() && (last || !wanted))
            wanted = entry;
    }
    if (!wanted)
        return;
    wanted->setFocus(Qt::TabFocusReason);
    m_area->ensureWidgetVisible(wanted, 0, 0);
}

void ConnectionList::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    const int digit = event->key() - Qt::Key_1;
    const bool isDigit = digit >= 0 && digit < 9 && std::size_t(digit) < m_entries.size();
    if (event->modifiers() == Qt::ControlModifier && isDigit)
        choose(digit); // the window's own shortcuts do not work while a popup is open
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        button ? button->click() : chooseFirst();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_End)
        moveTo(true);
    else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_Home)
        moveTo(false);
    else if (button && !event->text().isEmpty() && event->text().front().isPrint()) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->insert(event->text());
    } else {
        QFrame::keyPressEvent(event); // closes the list when Esc is pressed
    }
}

void ConnectionList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = colours(palette());
    painter.fillRect(rect(), c.page);
    painter.setPen(c.outline);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace keyturn
