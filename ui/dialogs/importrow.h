// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"
#include "services/importtext.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace keyturn {

class ChoiceBox;
class Clock;
class StatusLine;
struct KindProfile;
struct ServiceProfile;

/// One value that was found in a text, and what the user says about it before it goes into the
/// vault. Owns the value and shows only its hint.
class ImportRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportRow)

public:
    /// `catalog` outlives the row. `number`: 1 for the first, tells the rows' fields apart.
    ImportRow(ImportCandidate candidate, const ServiceCatalog &catalog, int number,
              QWidget *parent);

    [[nodiscard]] const Secret &secret() const { return m_candidate.secret; }
    /// The same for every attempt, so that none leaves a second entry behind.
    [[nodiscard]] const QString &uuid() const { return m_uuid; }
    [[nodiscard]] bool isChosen() const;
    [[nodiscard]] QString shownName() const;

    /// What is still to be said before it can be imported; empty: nothing.
    [[nodiscard]] QString missing() const;
    /// Says what is missing, and goes there.
    void askForMissing();

    /// Valid while nothing is missing.
    [[nodiscard]] VaultRecord record(const Clock &clock) const;

    /// `name`: of the vault's entry that has the same value.
    void showInVault(const QString &name);
    void showRepeated();
    void showFailure(const QString &why);

    /// The keychain has it and the vault's list does not.
    void setUnlisted(bool unlisted) { m_isUnlisted = unlisted; }
    [[nodiscard]] bool isUnlisted() const { return m_isUnlisted; }

Q_SIGNALS:
    void changed();

private:
    void buildFields();
    [[nodiscard]] QHBoxLayout *buildNameLine();
    [[nodiscard]] QHBoxLayout *buildPlaceLine();
    [[nodiscard]] QHBoxLayout *buildExtraLine();
    void fillServices();
    void fillKinds();
    void showKind();
    void suggestName();
    void say(const QString &text);
    [[nodiscard]] const ServiceProfile *service() const;
    [[nodiscard]] const KindProfile *kind() const;
    [[nodiscard]] bool fits(const KindProfile &kind) const;
    [[nodiscard]] bool needsKeyName() const;
    [[nodiscard]] bool needsOrganizationId() const;
    [[nodiscard]] QWidget *fieldOfMissing() const;

    ImportCandidate m_candidate;
    const ServiceCatalog &m_catalog;
    int m_number;
    QString m_uuid;
    QString m_suggestedName;
    QCheckBox *m_chosen = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_hint = nullptr;
    ChoiceBox *m_service = nullptr;
    ChoiceBox *m_kind = nullptr;
    QLineEdit *m_organization = nullptr;
    QLineEdit *m_keyName = nullptr;
    QLineEdit *m_organizationId = nullptr;
    StatusLine *m_status = nullptr;
    bool m_isUnlisted = false;
};

} // namespace keyturn
