// SPDX-License-Identifier: MIT
#include "ui/dialogs/commandpalette.h"

#include "ui/style/metrics.h"
#include "ui/widgets/countlabel.h"
#include "ui/widgets/palettebutton.h"
#include "ui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace keyturn {

namespace {

constexpr int linesSeen = 10;

} // namespace

CommandPalette::CommandPalette(std::vector<Command> commands, QWidget *parent)
    : GuardedDialog(parent)
    , m_commands(std::move(commands))
    , m_search(new SearchField(this))
{
    setWindowTitle(tr("Command palette"));
    m_searched.reserve(m_commands.size());
    for (const Command &command : m_commands)
        m_searched.push_back(QString(command.name + u' ' + command.place).toCaseFolded());
    QVBoxLayout *layout = addLayout(metrics::dialogWidth);
    m_search->setPlaceholderText(tr("Find a page, a command or a key"));
    m_search->setAccessibleName(tr("Find a page, a command or a key"));
    m_search->setAccessibleDescription(tr("Enter opens the first that is found"));
    m_search->installEventFilter(this);
    layout->addWidget(m_search);
    layout->addSpacing(metrics::medium);
    addList(*layout);
    m_count = new CountLabel(this);
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_count);
    connect(m_search, &SearchField::textChanged, this, &CommandPalette::filter);
    filter({});
    m_search->setFocus(Qt::OtherFocusReason);
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::addList(QVBoxLayout &layout)
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
    column->setSpacing(0);
    m_nothing = new QLabel(tr("Nothing has all these words in its name."), content);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setMargin(metrics::small);
    m_nothing->setWordWrap(true);
    column->addWidget(m_nothing);
    column->addStretch(1);
    m_area->setWidget(content);
    // The height stays while the list is filtered: nothing moves.
    const int line = metrics::navigationHeight(fontMetrics());
    const int height =
        std::min(linesSeen * line, screen()->availableGeometry().height() / 2 / line * line);
    m_area->setMinimumHeight(height);
    m_area->setMaximumHeight(height);
    layout.addWidget(m_area);
}

void CommandPalette::filter(const QString &text)
{
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    m_found.clear();
    for (std::size_t at = 0; at < m_commands.size(); ++at) {
        const QString &searched = m_searched[at];
        if (std::all_of(words.begin(), words.end(),
                        [&searched](const QString &word) { return searched.contains(word); }))
            m_found.push_back(int(at));
    }
    // What begins as was typed comes first, otherwise the order stays.
    if (!words.isEmpty())
        std::stable_partition(m_found.begin(), m_found.end(), [this, &words](int at) {
            return m_searched[std::size_t(at)].startsWith(words.front());
        });
    showFound(std::min(int(m_found.size()), mostShown));
    if (words.isEmpty())
        m_count->setCountText({});
    m_area->ensureVisible(0, 0);
}

void CommandPalette::showFound(int count)
{
    auto *column = static_cast<QVBoxLayout *>(m_area->widget()->layout());
    while (int(m_lines.size()) < count) {
        auto *line = new PaletteButton(m_area->widget());
        line->installEventFilter(this);
        column->insertWidget(int(m_lines.size()), line);
        connect(line, &PaletteButton::clicked, this,
                [this, at = int(m_lines.size())] { choose(at); });
        m_lines.push_back(line);
    }
    for (int at = 0; at < int(m_lines.size()); ++at) {
        PaletteButton *line = m_lines[std::size_t(at)];
        line->setVisible(at < count);
        line->setNext(at == 0);
        if (at >= count)
            continue;
        const Command &command = m_commands[std::size_t(m_found[std::size_t(at)])];
        line->setTexts(command.icon, command.name, command.place, command.keys);
    }
    m_nothing->setVisible(count == 0);
    const int found = int(m_found.size());
    m_count->setCountText(
        found > count ? tr("The first %L1 of %L2. Type more to find others.").arg(count).arg(found)
                      : tr("%Ln found", nullptr, found));
}

void CommandPalette::choose(int line)
{
    if (line < 0 || line >= int(m_found.size()))
        return;
    const auto perform = m_commands[std::size_t(m_found[std::size_t(line)])].perform;
    accept();
    QMetaObject::invokeMethod(parentWidget(), perform, Qt::QueuedConnection);
}

int CommandPalette::focusedLine() const
{
    const auto focused = std::find(m_lines.begin(), m_lines.end(), focusWidget());
    return focused == m_lines.end() ? -1 : int(focused - m_lines.begin());
}

/// Before the first line is the field; the last line is the end.
void CommandPalette::moveTo(int line)
{
    const int last = std::min(int(m_found.size()), mostShown) - 1;
    const int to = std::min(line, last);
    if (to < 0) {
        m_search->setFocus(Qt::TabFocusReason);
        return;
    }
    m_lines[std::size_t(to)]->setFocus(Qt::TabFocusReason);
    m_area->ensureWidgetVisible(m_lines[std::size_t(to)], 0, 0);
}

/// The keys of the field and of the lines. A filter, because buttons and scroll areas have a use of
/// their own for the arrow keys.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == m_search && !m_lines.empty()
        && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        m_lines.front()->setNext(event->type() == QEvent::FocusIn);
    return GuardedDialog::eventFilter(watched, event);
}

bool CommandPalette::handleKey(QKeyEvent &event)
{
    const int line = focusedLine();
    switch (event.key()) {
    case Qt::Key_Escape: // in other lists it clears the field first; here it closes at once
        reject();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(std::max(line, 0));
        return true;
    case Qt::Key_Down:
        moveTo(line + 1);
        return true;
    case Qt::Key_Up:
        moveTo(line - 1);
        return true;
    case Qt::Key_PageDown:
        moveTo(line + linesSeen);
        return true;
    case Qt::Key_PageUp:
        moveTo(line - linesSeen);
        return true;
    default:
        break;
    }
    // Who goes on typing in a line means the field.
    if (line < 0 || event.text().isEmpty() || !event.text().front().isPrint()
        || event.key() == Qt::Key_Space)
        return false;
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->end(false);
    m_search->insert(event.text());
    return true;
}

} // namespace keyturn
