// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

namespace keyturn {

class VaultChecks;
class VaultMessages;
class VaultModel;

/// Verifies entries of the vault on the user's request, and marks those in the list that are being
/// verified. Progress and results are told by the status line; which of several could not be
/// verified, and why, in a message with a button that tries those again.
class VaultVerification final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultVerification)

public:
    /// Everything is borrowed and must outlive this object. To be made before a VaultStatus, whose
    /// texts depend on the marks.
    VaultVerification(VaultChecks &checks, VaultModel &model, VaultMessages &messages);

    void verify(const QStringList &uuids);
    /// To be called when the list has got other rows.
    void updateMarks();

private:
    void report();

    VaultChecks &m_checks;
    VaultModel &m_model;
    VaultMessages &m_messages;
    QStringList m_checked; ///< in the current run
    QString m_notAsked; ///< about entries that cannot be verified; empty: there are none
};

} // namespace keyturn
