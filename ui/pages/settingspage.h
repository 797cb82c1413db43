// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"
#include "ui/preferences.h"

class QCheckBox;
class QPushButton;

namespace keyturn {

class ChoiceBox;
class ServiceCatalog;
class SettingsGroup;

/// What the user can choose for the whole program. Each choice holds at once.
class SettingsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    /// Everything is borrowed and must outlive the page. Keys of the services in the catalog are
    /// refused in its fields.
    SettingsPage(Preferences &preferences, const NetworkUse &network, const ServiceCatalog &catalog,
                 QWidget *parent);

    [[nodiscard]] static Entry pageEntry();
    [[nodiscard]] static QString pageId() { return QStringLiteral("settings"); }

Q_SIGNALS:
    /// See MenuBar.
    void languageRequested(const QString &key);

private:
    [[nodiscard]] SettingsGroup *addLook();
    [[nodiscard]] SettingsGroup *addSecrets();
    [[nodiscard]] SettingsGroup *addNewKeys();
    [[nodiscard]] SettingsGroup *addReminders();
    void addLanguage(SettingsGroup &group);
    /// A box of choices, each a number that `field` of the values may have. A number that is none
    /// of them was put into the file by hand and is one more choice.
    ChoiceBox *addNumbers(SettingsGroup &group, const QString &label,
                          const std::vector<std::pair<QString, int>> &choices,
                          int PreferenceValues::*field);
    void follow();

    Preferences &m_preferences;
    ChoiceBox *m_scheme = nullptr;
    ChoiceBox *m_language = nullptr;
    QPushButton *m_useLanguage = nullptr;
};

} // namespace keyturn
