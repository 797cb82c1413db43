// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"

#include <QWidget>

namespace keyturn {

class Clock;
class FactGrid;
class ServiceCatalog;
class SignIns;
class VaultChecks;
class VaultModel;

/// What is known of an entry of the vault and is not for the user to change: where it belongs, when
/// it was stored, what its last check has shown.
class EntryFacts final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryFacts)

public:
    /// All outlive the facts. `model` gives the words that the vault's list uses.
    struct Parts
    {
        const ServiceCatalog &catalog;
        const SignIns &signIns;
        const VaultChecks &checks;
        const VaultModel &model;
        const Clock &clock;
    };

    EntryFacts(Parts parts, QWidget *parent);

    /// In the place of what was shown before.
    void showFacts(const VaultRecord &record);

private:
    void addPlace(const VaultRecord &record);
    void addTimes(const VaultRecord &record);
    void addCheck(const VaultRecord &record);

    Parts m_parts;
    FactGrid *m_grid = nullptr; ///< made anew when the record changes
};

} // namespace keyturn
