// SPDX-License-Identifier: MIT
#pragma once

#include "services/importtext.h"
#include "session/vault.h"

#include <QSet>

namespace keyturn {

/// Why nothing can be read out of a text or a file.
enum class ImportProblem
{
    NoFile, ///< it is gone, may not be read, or is a pipe or a device
    Folder,
    TooLarge,
    Binary,
    NotUtf8,
};

/// What a pasted text holds; a byte order mark that came along is no part of it.
[[nodiscard]] Result<ImportText, ImportProblem> readImportText(const QString &text,
                                                               const ServiceCatalog &catalog);
/// The same of a file. It is never waited for one that has no end.
[[nodiscard]] Result<ImportText, ImportProblem> readImportFile(const QString &path,
                                                               const ServiceCatalog &catalog);

/// Takes credentials that exist already into the vault, one after the other. What fails does not
/// stop the others and can be tried again under the same uuid, so that none leaves a second entry
/// behind. Nothing is sent anywhere.
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
        Imported, ///< all that start() was given
    };
    Q_ENUM(Step)

    struct Entry
    {
        VaultRecord record;
        Secret secret;
    };

    /// `vault` outlives the flow.
    ImportFlow(Vault &vault, QObject *parent);

    [[nodiscard]] Step step() const { return m_step; }

    /// Looks for an entry of the vault that has the same value as the one to come of that uuid.
    void compare(const QString &uuid, const Secret &secret);

    /// In any step but Saving.
    void start(std::vector<Entry> entries);

    /// Of the run that is under way or has ended last.
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int position() const { return m_total - int(m_waiting.size()); }
    [[nodiscard]] int failures() const { return m_failures; }
    [[nodiscard]] const std::optional<VaultError> &lastError() const { return m_lastError; }
    /// At least one is in the vault since this flow began.
    [[nodiscard]] bool hasImported() const { return m_hasImported; }

    /// Nobody tries again: takes out of the keychain what is in no list and would never be found.
    void leave();

Q_SIGNALS:
    void stepChanged();
    void progressed(); ///< the next one is being saved
    void kept(const QString &uuid);
    void notKept(const QString &uuid, const keyturn::VaultError &error);
    void sameFound(const QString &uuid, const QString &nameInVault);
    void compared(); ///< with whatever outcome
    void compareFailed(const keyturn::KeychainError &error);

private:
    void saveNext();
    void take(const QString &uuid, const Result<Done, VaultError> &result);
    void enter(Step step);

    Vault &m_vault;
    Step m_step = Step::Ready;
    std::vector<Entry> m_waiting; ///< the last one is the next
    QSet<QString> m_unlisted; ///< the keychain has them, the vault's list does not
    std::optional<VaultError> m_lastError;
    int m_total = 0;
    int m_failures = 0;
    bool m_hasImported = false;
};

} // namespace keyturn
