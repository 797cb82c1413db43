// SPDX-License-Identifier: MIT
#include "ui/pages/settingspage.h"

#include "ui/pages/networkform.h"
#include "ui/pages/pageframe.h"
#include "ui/pages/settingsgroup.h"
#include "ui/style/metrics.h"
#include "ui/text/languages.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/scrollingform.h"
#include "ui/widgets/statusline.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace keyturn {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(Preferences &preferences, const NetworkUse &network,
                           const ServiceCatalog &catalog, QWidget *parent)
    : Page(pageEntry(), parent)
    , m_preferences(preferences)
{
    auto *frame = new PageFrame(
        tr("Settings"), tr("What you choose holds at once, and on this computer only."), *this);
    auto *form = new QWidget(&frame->stack());
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(metrics::pageMargin, metrics::large, metrics::pageMargin,
                               metrics::pageMargin);
    layout->setSpacing(metrics::huge);
    layout->addWidget(addSecrets());
    layout->addWidget(addNewKeys());
    layout->addWidget(addLook());
    layout->addWidget(addReminders());
    layout->addWidget(new NetworkForm(preferences, network, catalog, form));
    layout->addStretch(1);
    frame->addLine();
    frame->stack().setContent(new ScrollingForm(form, &frame->stack()));
    frame->stack().setState(PageState::Content);
    connect(&m_preferences, &Preferences::changed, this, &SettingsPage::follow);
}

Page::Entry SettingsPage::pageEntry()
{
    return { pageId(), Icon::Gear, tr("Settings") };
}

ChoiceBox *SettingsPage::addNumbers(SettingsGroup &group, const QString &label,
                                    const std::vector<std::pair<QString, int>> &choices,
                                    int PreferenceValues::*field)
{
    auto *box = new ChoiceBox(&group);
    for (const auto &[text, number] : choices)
        box->addItem(text, number);
    const int present = m_preferences.values().*field;
    if (box->findData(present) < 0)
        box->addItem(QLocale().toString(present), present);
    box->setCurrentIndex(box->findData(present));
    group.add(label, *box);
    connect(box, &ChoiceBox::currentIndexChanged, this, [this, box, field] {
        PreferenceValues values = m_preferences.values();
        values.*field = box->currentData().toInt();
        m_preferences.set(values);
    });
    return box;
}

SettingsGroup *SettingsPage::addSecrets()
{
    auto *group = new SettingsGroup(tr("Secrets"), this);
    const auto seconds = [](std::initializer_list<int> numbers) {
        std::vector<std::pair<QString, int>> choices;
        for (const int number : numbers)
            choices.emplace_back(number < 120 ? tr("%Ln second(s)", nullptr, number)
                                              : tr("%Ln minute(s)", nullptr, number / 60),
                                 number);
        return choices;
    };
    addNumbers(*group, tr("Clear the clipboard after"),
               seconds({ 10, 20, 30, 45, 60, 90, 120, 300 }), &PreferenceValues::clipboardSeconds);
    addNumbers(*group, tr("Hide a revealed secret after"), seconds({ 10, 20, 30, 60, 120 }),
               &PreferenceValues::revealSeconds);
    return group;
}

SettingsGroup *SettingsPage::addNewKeys()
{
    auto *group = new SettingsGroup(tr("New keys"), this);
    std::vector<std::pair<QString, int>> choices{ { tr("What the service suggests"), 0 } };
    for (const int days : { 1, 7, 30, 60, 90, 180, 365 })
        choices.emplace_back(tr("%Ln day(s)", nullptr, days), days);
    addNumbers(*group, tr("Begin with the expiration"), choices, &PreferenceValues::lifetimeDays);
    group->addLine(tr("Where a service does not offer it, a new key begins with what the service "
                      "suggests. Policies belong to an account: see the menu Account."));
    return group;
}

SettingsGroup *SettingsPage::addLook()
{
    auto *group = new SettingsGroup(tr("Look and language"), this);
    m_scheme = new ChoiceBox(group);
    m_scheme->addItem(tr("Follow the system"), u"system"_s);
    m_scheme->addItem(tr("Light"), u"light"_s);
    m_scheme->addItem(tr("Dark"), u"dark"_s);
    m_scheme->setCurrentIndex(qMax(0, m_scheme->findData(m_preferences.values().scheme)));
    group->add(tr("Colours"), *m_scheme);
    connect(m_scheme, &ChoiceBox::currentIndexChanged, this, [this] {
        PreferenceValues values = m_preferences.values();
        values.scheme = m_scheme->currentData().toString();
        m_preferences.set(values);
    });
    addLanguage(*group);
    return group;
}

/// Chosen with a button, because another window takes the place of this one: whoever goes through
/// the languages with the keyboard stays in this one.
void SettingsPage::addLanguage(SettingsGroup &group)
{
    auto *row = new QWidget(&group);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::small);
    m_language = new ChoiceBox(row);
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("Follow the system"), QString());
    for (const Language &language : languages())
        m_language->addItem(language.name, language.key);
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_preferences.values().language)));
    m_useLanguage = new QPushButton(tr("Use this language"), row);
    layout->addWidget(m_language, 1);
    layout->addWidget(m_useLanguage);
    row->setFocusProxy(m_language);
    group.add(tr("Language"), *row);
    connect(m_language, &ChoiceBox::currentIndexChanged, this, &SettingsPage::follow);
    connect(m_useLanguage, &QPushButton::clicked, this,
            [this] { Q_EMIT languageRequested(m_language->currentData().toString()); });
    follow();
}

SettingsGroup *SettingsPage::addReminders()
{
    auto *group = new SettingsGroup(tr("Reminders"), this);
    auto *desktop =
        new QCheckBox(tr("Tell of keys that end soon with a message of the desktop, too"), group);
    desktop->setChecked(m_preferences.values().tellsDesktop);
    group->add(*desktop);
    group->addLine(tr("The window tells of them in any case."));
    connect(desktop, &QCheckBox::toggled, this, [this](bool isWanted) {
        PreferenceValues values = m_preferences.values();
        values.tellsDesktop = isWanted;
        m_preferences.set(values);
    });
    return group;
}

/// The menu View sets the colours, too.
void SettingsPage::follow()
{
    m_scheme->setCurrentIndex(qMax(0, m_scheme->findData(m_preferences.values().scheme)));
    m_useLanguage->setEnabled(m_language->currentData().toString()
                              != m_preferences.values().language);
}

} // namespace keyturn
