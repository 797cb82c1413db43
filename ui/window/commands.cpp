// SPDX-License-Identifier: MIT
#include "ui/window/commands.h"

#include "core/displaytext.h"
#include "services/servicecatalog.h"
#include "session/currentsession.h"
#include "session/listing.h"
#include "session/vault.h"
#include "ui/pages/page.h"
#include "ui/pages/pageframe.h"
#include "ui/pages/vaultpage.h"
#include "ui/style/icons.h"
#include "ui/widgets/navigationbutton.h"
#include "ui/widgets/sidebar.h"
#include "ui/window/menubar.h"
#include "ui/window/navigation.h"
#include "ui/window/sessionpages.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QRegularExpression>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression atEnd(u"\\s*\\(&\\w\\)"_s); // as Japanese writes them
    text.remove(atEnd);
    constexpr QChar kept(0xFFFC);
    return text.replace(u"&&"_s, kept).remove(u'&').replace(kept, u'&');
}

QString textOf(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

/// The same for a button and for an action that opens a dialog: only one of them ends with "…".
QString comparable(const QString &name)
{
    return QString(name).remove(u'…').toCaseFolded();
}

/// A name that a service or a user has given.
QString shown(const QString &name, const QString &otherwise)
{
    return DisplayText(name.trimmed().isEmpty() ? otherwise : name).text();
}

} // namespace

Commands::Commands(Parts parts, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
{
}

void Commands::openPalette()
{
    if (m_open)
        return;
    m_commands.clear();
    // The menu of the rows lives as long as the palette and what was chosen in it.
    auto *rowMenu = new QMenu(&m_window);
    addPages();
    addOfPage(*rowMenu);
    for (const QAction *action : m_parts.menus.actions()) {
        if (const QMenu *menu = action->menu())
            addActions(*menu, withoutMnemonic(menu->title()));
    }
    addKeys();
    addEntries();
    auto *palette = new CommandPalette(std::exchange(m_commands, {}), &m_window);
    connect(palette, &QObject::destroyed, rowMenu, &QObject::deleteLater);
    m_open = palette;
    palette->open();
}

void Commands::addPages()
{
    std::vector<Page *> pages = m_parts.navigation.pages();
    // In the order of the sidebar.
    std::stable_sort(pages.begin(), pages.end(), [this](const Page *one, const Page *other) {
        Sidebar &sidebar = m_parts.navigation.sidebar();
        return sidebar.button(one->id())->y() < sidebar.button(other->id())->y();
    });
    for (Page *page : pages)
        add({ icon(page->entry().icon),
              page->entry().title,
              tr("Page"),
              {},
              [this, id = page->id()] { m_parts.navigation.show(id); } });
}

/// What the page's own menu says of the selected rows, and the buttons of its head.
void Commands::addOfPage(QMenu &rowMenu)
{
    Page *page = m_parts.navigation.current();
    if (!page)
        return;
    page->fillRowMenu(rowMenu);
    addActions(rowMenu, tr("Selected rows"));
    const auto *frame = page->findChild<PageFrame *>();
    const auto buttons = frame ? frame->buttons() : QList<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        const QString name =
            withoutMnemonic(button->text().isEmpty() ? button->accessibleName() : button->text());
        if (!button->isVisible() || !button->isEnabled() || name.isEmpty())
            continue;
        add({ button->icon(),
              name,
              page->entry().title,
              {},
              [target = QPointer<QAbstractButton>(button)] {
                  if (target && target->isEnabled())
                      target->click();
              } });
    }
}

void Commands::addActions(const QMenu &menu, const QString &place)
{
    for (QAction *action : menu.actions()) {
        if (const QMenu *more = action->menu())
            addActions(*more, withoutMnemonic(more->title()));
        else
            addAction(*action, place);
    }
}

void Commands::addAction(QAction &action, const QString &place)
{
    if (action.isSeparator() || !action.isVisible() || !action.isEnabled()
        || action.objectName() == "palette"_L1) // which is open
        return;
    const bool isTarget = action.objectName() == "target"_L1;
    add({ action.icon().isNull() ? icon(Icon::More) : action.icon(), withoutMnemonic(action.text()),
          isTarget ? tr("Organization") : place, textOf(action.shortcut()),
          [target = QPointer<QAction>(&action)] {
              if (target && target->isEnabled())
                  target->trigger();
          } });
}

/// What several places offer is there once: with its keys, if one of them knows any.
void Commands::add(Command command)
{
    const auto same =
        std::find_if(m_commands.begin(), m_commands.end(), [&command](const Command &each) {
            return comparable(each.name) == comparable(command.name);
        });
    if (same == m_commands.end())
        m_commands.push_back(std::move(command));
    else if (same->keys.isEmpty())
        same->keys = command.keys;
}

void Commands::addKeys()
{
    Session *session = m_parts.current.session();
    if (!session)
        return;
    for (const KindProfile &kind : session->profile().kinds) {
        Listing *listing = session->listing(kind.kind);
        const Page *page = m_parts.navigation.page(kindKey(kind.kind));
        if (!listing || !page)
            continue;
        for (const Credential &key : listing->model().rows())
            m_commands.push_back({ icon(page->entry().icon),
                                   shown(key.name, key.id),
                                   page->entry().title,
                                   {},
                                   [this, kind = kind.kind, id = key.id] {
                                       m_parts.sessionPages.showKey(kind, id);
                                   } });
    }
}

void Commands::addEntries()
{
    for (const VaultRecord &entry : m_parts.vault.entries()) {
        const ServiceProfile *service = m_parts.catalog.profile(entry.serviceId);
        m_commands.push_back(
            { icon(VaultPage::pageEntry().icon),
              shown(entry.name, entry.hint),
              //: a place: %1 is the vault, %2 a service
              tr("%1 · %2").arg(VaultPage::pageEntry().title,
                                service ? service->name : DisplayText(entry.serviceId).text()),
              {},
              [this, uuid = entry.uuid] { m_parts.sessionPages.showEntry(uuid); } });
    }
}

void Commands::openShortcuts()
{
    if (m_open)
        return;
    std::vector<Shortcut> shortcuts;
    for (const QAction *action : m_parts.menus.actions()) {
        if (const QMenu *menu = action->menu())
            addShortcuts(*menu, withoutMnemonic(menu->title()), shortcuts);
    }
    addShortcutsOfLists(shortcuts);
    m_open = new ShortcutsDialog(shortcuts, &m_window);
    m_open->open();
}

void Commands::addShortcuts(const QMenu &menu, const QString &group,
                            std::vector<Shortcut> &shortcuts)
{
    for (const QAction *action : menu.actions()) {
        if (const QMenu *more = action->menu())
            addShortcuts(*more, group, shortcuts);
        else if (action->isVisible() && !action->shortcut().isEmpty())
            shortcuts.push_back(
                { group, withoutMnemonic(action->text()), textOf(action->shortcut()) });
    }
}

/// Those that the menus of the window do not have.
void Commands::addShortcutsOfLists(std::vector<Shortcut> &shortcuts)
{
    std::vector<Shortcut> more;
    QMenu rowMenu;
    if (Page *page = m_parts.navigation.current()) {
        page->fillRowMenu(rowMenu);
        addShortcuts(rowMenu, tr("In a list"), more);
    }
    // Of several lists the one that is seen comes first.
    QList<QShortcut *> all = m_window.findChildren<QShortcut *>();
    std::stable_partition(all.begin(), all.end(), [](const QShortcut *keys) {
        const auto *list = qobject_cast<const QWidget *>(keys->parent());
        return list && list->isVisible();
    });
    for (const QShortcut *keys : std::as_const(all))
        more.push_back(
            { tr("In a list"), withoutMnemonic(keys->whatsThis()), textOf(keys->key()) });
    for (const Shortcut &shortcut : more) {
        const bool isKnown =
            std::any_of(shortcuts.begin(), shortcuts.end(),
                        [&shortcut](const Shortcut &each) { return each.keys == shortcut.keys; });
        if (!isKnown && !shortcut.name.isEmpty())
            shortcuts.push_back(shortcut);
    }
}

} // namespace keyturn
