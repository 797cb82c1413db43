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
struct VaultError;

/// A value that was found in a text: whether it is to be imported, and what the user says about it.
/// The row owns the value and shows only its hint.
class ImportRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportRow)

public:
    /// `catalog` must outlive the row. `number` is the row's number, counted from 1; the accessible
    /// names of its fields contain it.
    ImportRow(ImportCandidate candidate, const ServiceCatalog &catalog, int number,
              QWidget *parent);

    [[nodiscard]] const Secret &secret() const { return m_candidate.secret; }
    /// The uuid of the entry to be made. All attempts use the same one, so that a failed one leaves
    /// no second entry behind.
    [[nodiscard]] const QString &uuid() const { return m_uuid; }
    [[nodiscard]] bool isChosen() const;

    /// True if nothing is missing. Otherwise says what is missing and gives that field the focus.
    [[nodiscard]] bool checkFields();

    /// Only valid after checkFields() has returned true.
    [[nodiscard]] VaultRecord record(const Clock &clock) const;

    /// `entry`, which was made of this row, with what the fields say now; unchanged if something is
    /// missing in them.
    [[nodiscard]] VaultRecord edited(const VaultRecord &entry) const;

    /// `name` is that of the vault's entry with the same value.
    void tellInVault(const QString &name);
    void tellFailure(const VaultError &error);

Q_SIGNALS:
    void changed();

private:
    void buildLayout();
    void handleService();
    void updateFit();
    void tellDoubt(Icon icon, const QString &text);
    void tellProblem(const QString &why);

    ImportCandidate m_candidate;
    QString m_uuid;
    QCheckBox *m_chosen = nullptr;
    CredentialForm *m_form = nullptr;
    StatusLine *m_status = nullptr;
    /// The keychain has the value but the vault's list does not: the message about that stays.
    bool m_isUnlisted = false;
};

} // namespace keyturn
