// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"
#include "services/importtext.h"
#include "ui/style/icons.h"

#include <QWidget>

class QCheckBox;

namespace keyturn {

class Clock;
class CredentialForm;
class StatusLine;

/// One value that was found in a text, whether it is chosen, and what the user says about it before
/// it goes into the vault. Owns the value and shows only its hint.
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

    /// True when nothing is missing; otherwise says what is, and goes there.
    [[nodiscard]] bool checkFields();

    /// Valid once checkFields() was true.
    [[nodiscard]] VaultRecord record(const Clock &clock) const;

    /// `name`: of the vault's entry that has the same value.
    void showInVault(const QString &name);
    void showFailure(const QString &why);
    /// The keychain has it and the vault's list does not: what is said of that stays.
    void setUnlisted(bool unlisted) { m_isUnlisted = unlisted; }

Q_SIGNALS:
    void changed();

private:
    void buildLayout();
    void handleService();
    void showFit();
    void showDoubt(Icon icon, const QString &text);

    ImportCandidate m_candidate;
    QString m_uuid;
    QCheckBox *m_chosen = nullptr;
    CredentialForm *m_form = nullptr;
    StatusLine *m_status = nullptr;
    bool m_isUnlisted = false;
};

} // namespace keyturn
