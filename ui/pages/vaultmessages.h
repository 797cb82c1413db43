// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

namespace keyturn {

class EntryRemoval;
class MessageStrip;
class PageFrame;
class Vault;
class VaultConditions;
struct Message;

/// The messages above the vault's list, and what their buttons do. One strip says what could not be
/// done, another which entries something other than Keyturn has changed. An entry that the first
/// one is about is not told by the second.
class VaultMessages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultMessages)

public:
    /// Adds the strips to `frame`. Everything is borrowed and must outlive this object.
    VaultMessages(const Vault &vault, EntryRemoval &removal, PageFrame &frame);

    /// Says what could not be done, in place of what was said before.
    void tell(const Message &message);
    /// The same about an entry that is not in the keychain: offers to take it off the list.
    void tellLost(const Message &message, const QString &uuid);
    /// The same about entries that could not be verified: offers to try it again with these. If the
    /// message does not name all of them, `all` has a line for each.
    void tellUnverified(const Message &message, const QStringList &uuids, const QStringList &all);
    /// To be called when something is done again: what was told of it before is no longer true.
    void clear();

    /// To be called when entries have changed.
    void updateConditions();

Q_SIGNALS:
    /// The entries that need attention are to be shown.
    void attentionRequested();
    /// These entries are to be verified once more.
    void verificationRequested(const QStringList &uuids);

private:
    void offerRemoval(const QString &button, const QStringList &uuids);
    void offer(const QString &button, const QString &title, const QStringList &all);
    void tryAgain();
    void showAll();

    EntryRemoval &m_removal;
    MessageStrip *m_problem;
    VaultConditions *m_conditions;
    QStringList m_removable; ///< the entries that the first strip's button removes
    QStringList m_unverified; ///< those that it verifies; one of both is empty
    struct Report
    {
        QString title;
        QStringList lines; ///< empty: the strip names all
        QString again; ///< the text of the button that tries it again
    };
    Report m_report;
};

} // namespace keyturn
