// SPDX-License-Identifier: MIT
#include "ui/window/menubar.h"

#include "ui/preferences.h"
#include "ui/text/languages.h"

#include <QActionGroup>

namespace keyturn {

using namespace Qt::StringLiterals;

MenuBar::MenuBar(Preferences &preferences, QMenu &account, QWidget *parent)
    : QMenuBar(parent)
    , m_preferences(preferences)
{
    addFile();
    addEdit();
    addView();
    addMenu(&account);
    addHelp();
    updateActions();
}

void MenuBar::setPage(Page *page)
{
    if (m_page)
        disconnect(m_page, nullptr, this, nullptr);
    m_page = page;
    if (page)
        connect(page, &Page::offersChanged, this, &MenuBar::updateActions);
    updateActions();
}

void MenuBar::addFile()
{
    QMenu *file = addMenu(tr("&File"));
    addPageAction(file, Page::Action::Create, Icon::Plus, tr("&Create…"), QKeySequence::New);
    addPageAction(file, Page::Action::Refresh, Icon::Refresh, tr("&Refresh"), Qt::Key_F5);
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), this, &MenuBar::quitRequested);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
}

void MenuBar::addEdit()
{
    QMenu *edit = addMenu(tr("&Edit"));
    addPageAction(edit, Page::Action::Copy, Icon::Copy, tr("Copy key &ID"), QKeySequence::Copy);
    addPageAction(edit, Page::Action::Rename, Icon::Pencil, tr("&Rename"), Qt::Key_F2);
    addPageAction(edit, Page::Action::Remove, Icon::Trash, tr("&Delete…"), QKeySequence::Delete);
    edit->addSeparator();
    addPageAction(edit, Page::Action::Find, Icon::Search, tr("&Find"), QKeySequence::Find);
    edit->addSeparator();
    QAction *settings =
        edit->addAction(icon(Icon::Gear), tr("&Settings"), this, &MenuBar::settingsRequested);
    settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
}

void MenuBar::addPageAction(QMenu *menu, Page::Action action, Icon picture, const QString &text,
                            const QKeySequence &keys)
{
    QAction *item = menu->addAction(icon(picture), text, keys, this, [this, action] {
        if (m_page)
            m_page->perform(action);
    });
    m_items.push_back({ action, item, text });
}

void MenuBar::addView()
{
    m_view = addMenu(tr("&View"));
    QAction *palette =
        m_view->addAction(icon(Icon::Search), tr("&Command palette…"),
                          QKeySequence(Qt::CTRL | Qt::Key_K), this, &MenuBar::paletteRequested);
    palette->setObjectName(u"palette"_s);
    m_view->addSeparator();
    addSchemes();
    m_view->addSeparator();
    addLanguages();
}

void MenuBar::addSchemes()
{
    auto *group = new QActionGroup(this);
    const std::pair<QString, QString> schemes[] = { { tr("Follow &system"), u"system"_s },
                                                    { tr("&Light"), u"light"_s },
                                                    { tr("D&ark"), u"dark"_s } };
    for (const auto &[text, key] : schemes) {
        QAction *action = m_view->addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        const auto update = [this, action, key = key] {
            action->setChecked(m_preferences.values().scheme == key);
        };
        update();
        connect(&m_preferences, &Preferences::changed, action, update);
        connect(action, &QAction::triggered, this, [this, key = key] {
            PreferenceValues values = m_preferences.values();
            values.scheme = key;
            m_preferences.set(values);
        });
    }
}

void MenuBar::addLanguages()
{
    QMenu *menu = m_view->addMenu(tr("Lan&guage"));
    menu->setObjectName(u"language"_s);
    auto *group = new QActionGroup(this);
    const QString present = m_preferences.values().language;
    const auto add = [&](const QString &text, const QString &key) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"language-"_s + key);
        action->setCheckable(true);
        action->setChecked(present == key);
        group->addAction(action);
        // If it cannot be used now, the mark goes back.
        connect(action, &QAction::triggered, this, [this, group, key, present] {
            for (QAction *each : group->actions())
                each->setChecked(each->objectName() == u"language-"_s + present);
            if (key != present)
                Q_EMIT languageRequested(key);
        });
    };
    add(tr("Follow &system"), {});
    menu->addSeparator();
    for (const Language &language : languages())
        add(language.name, language.key);
}

void MenuBar::addToView(QAction &action)
{
    m_view->addSeparator();
    m_view->addAction(&action);
}

QAction *MenuBar::addPlanner()
{
    return m_view->addAction(tr("&Expiry planner…"));
}

void MenuBar::addHelp()
{
    QMenu *help = addMenu(tr("&Help"));
    help->addAction(tr("&Keyboard shortcuts"), this, &MenuBar::shortcutsRequested);
    help->addAction(tr("&Diagnose…"), this, &MenuBar::diagnosisRequested);
    QAction *about = help->addAction(tr("&About Keyturn"), this, &MenuBar::aboutRequested);
    about->setMenuRole(QAction::AboutRole);
}

void MenuBar::updateActions()
{
    for (const Item &item : m_items) {
        const Page::Offer offer = m_page ? m_page->offer(item.action) : Page::Offer();
        item.item->setEnabled(offer.isPossible);
        item.item->setText(offer.text.isEmpty() ? item.text : offer.text);
    }
}

} // namespace keyturn
