// SPDX-License-Identifier: MIT
#pragma once

#include "services/importtext.h"
#include "session/vault.h"

#include <QSet>

namespace keyturn {

/// Why nothing can be read from a text or a file.
enum class ImportProblem
{
    NoFile, ///< missing, not readable, a pipe or a device
    Folder,
    TooLarge,
    Binary,
};

/// Reads a pasted text. A byte order mark at its beginning is ignored.
[[nodiscard]] Result<ImportText, ImportProblem> readImportText(const QString &text,
                                                               const ServiceCatalog &catalog);
/// Reads a file. A file that is not UTF-8 is read as Latin-1, because keys are ASCII in any case. A
/// pipe or a device, which may have no end, is refused.
[[nodiscard]] Result<ImportText, ImportProblem> readImportFile(const QString &path,
                                                               const ServiceCatalog &catalog);

/// Takes existing credentials into the vault, one after the other. A failure does not stop the
/// others. Another attempt uses the same uuid, so that a failed one leaves no second entry behind.
/// Nothing is sent to a server.
///
///     Ready ─► Saving ─┬► Imported
///       ▲              └► Incomplete ─► Saving   (start again)
class ImportFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportFlow)

public:
    enum class Step
    {
        Ready,
        Saving,
        Incomplete, ///< see failures() and lastError()
        Imported, ///< everything that was passed to start()
    };
    Q_ENUM(Step)

    struct Entry
    {
        VaultRecord record;
        Secret secret;
    };

    /// `vault` must outlive the flow.
    ImportFlow(Vault &vault, QObject *parent);

    [[nodiscard]] Step step() const { return m_step; }

    /// Looks for an entry of the vault with the same value. `uuid` is that of the entry to be made;
    /// it comes back with the signals.
    void compare(const QString &uuid, const Secret &secret);

    /// Call in Saving: gives up the one that is being saved, although the keychain may still store
    /// it (kept() tells it then, too), and does not try the others.
    void stop();

    /// Call in any step but Saving.
    void start(std::vector<Entry> entries);

    /// Counts of the current run, or of the last one.
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int position() const { return m_total - int(m_waiting.size()); }
    [[nodiscard]] int failures() const { return m_failures; }
    /// True if nobody knows of one of them whether the keychain stores it.
    [[nodiscard]] bool isUndecided() const { return !m_undecided.isEmpty(); }
    /// The last error of the run; if there are some after which nobody knows what the keychain has
    /// stored, the last of these.
    [[nodiscard]] const std::optional<VaultError> &lastError() const { return m_lastError; }
    /// True if this flow has brought at least one credential into the vault.
    [[nodiscard]] bool hasImported() const { return m_hasImported; }

    /// To be called when the user gives up, even in Saving. Removes values from the keychain that
    /// are there without an entry in the index, where they would never be found again.
    void leave();

Q_SIGNALS:
    void stepChanged();
    void progressed(); ///< the next credential is being saved
    /// The value is in the keychain and in the vault's list.
    void kept(const QString &uuid);
    /// The value could not be stored, or stop() was called; start() can be called with it again.
    void notKept(const QString &uuid, const keyturn::VaultError &error);
    /// The vault has an entry with this value already. The name is raw text.
    void sameFound(const QString &uuid, const QString &nameInVault);
    void compared(); ///< a comparison has ended, with or without a match
    void compareFailed(const keyturn::KeychainError &error);

private:
    void saveNext();
    void take(const QString &uuid, const Result<Done, VaultError> &result);
    void enter(Step step);

    Vault &m_vault;
    Step m_step = Step::Ready;
    std::vector<Entry> m_waiting; ///< the last one is saved next
    /// Uuids of values that are in the keychain but not in the vault's list.
    QSet<QString> m_unlisted;
    QSet<QString> m_undecided; ///< uuids of values that the keychain may still store
    QSet<QString> m_keptLate; ///< uuids of values that kept() has told already in this run
    QString m_underWayUuid;
    QPointer<Reply> m_underWay;
    std::optional<VaultError> m_lastError;
    int m_total = 0;
    int m_failures = 0;
    bool m_hasImported = false;
};

} // namespace keyturn
