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

/// The facts about a vault entry that the user cannot change: where it belongs, when it was stored,
/// and the result of its last check.
class EntryFacts final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryFacts)

public:
    /// Everything is borrowed and must outlive this widget. `model` provides the words of the
    /// vault's list.
    struct Parts
    {
        const ServiceCatalog &catalog;
        const SignIns &signIns;
        const VaultChecks &checks;
        const VaultModel &model;
        const Clock &clock;
    };

    enum class Extent
    {
        Facts,
        WithNotes ///< also what the user can change and the table does not show: owner, note and
                  ///< tags
    };

    EntryFacts(Parts parts, Extent extent, QWidget *parent);

    /// Replaces the facts that were shown before.
    void updateFacts(const VaultRecord &record);

Q_SIGNALS:
    void copyRequested(const QString &id); ///< the id of the key, no secret

private:
    void addNotes(const VaultRecord &record);
    void addPlace(const VaultRecord &record);
    void addTimes(const VaultRecord &record);
    void addCheck(const VaultRecord &record);

    Parts m_parts;
    Extent m_extent;
    FactGrid *m_grid = nullptr; ///< made again when the record changes
};

} // namespace keyturn
