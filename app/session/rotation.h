// SPDX-License-Identifier: MIT
#pragma once

#include "session/rotations.h"

#include <functional>

namespace keyturn {

class CurrentSession;
class KeepSignIn;
class Session;
class VaultChecks;

/// One rotation. Each step is on disk before it is acted on, so that it goes on where it stood,
/// whatever ends the program in between:
///
///     (not begun) ─► Making ─► Using ◄─┬─► Waiting
///                                      └─► Retiring ─► (ended)
///
/// The new credential is made by whoever shows this flow, with the uuid that the record tells for
/// its entry of the vault; as soon as the vault has it, the rotation goes on. Ending the old one is
/// asked for by mayRetire(), never done here, and never asked again by itself at a later start.
///
/// Many members: one for each step that the user can take.
class Rotation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rotation)

public:
    /// Everything is borrowed and must outlive the flow.
    struct Parts
    {
        CurrentSession &current;
        KeepSignIn &keeping;
        Vault &vault;
        VaultChecks &checks;
        Rotations &rotations;
        const Clock &clock;
    };

    /// The rotation of a credential of the session: of the listed row, of an entry of the vault, or
    /// both; one of them must be there.
    [[nodiscard]] static RotationRecord draft(Session &session, CredentialKind kind,
                                              const Credential *row, const VaultRecord *entry);

    /// `record` is a draft, or that of a rotation to go on with.
    Rotation(Parts parts, RotationRecord record, QObject *parent);
    ~Rotation() override;

    [[nodiscard]] const RotationRecord &record() const { return m_record; }
    [[nodiscard]] bool isBegun() const { return m_parts.rotations.find(m_record.uuid); }
    /// True if it is over; nothing can be done any more.
    [[nodiscard]] bool isEnded() const { return m_isEnded; }
    /// The entries of the vault, or nullptr.
    [[nodiscard]] const VaultRecord *oldEntry() const;
    [[nodiscard]] const VaultRecord *newEntry() const;

    /// Why the old one must not be ended yet. The user may override most of them by typing; see
    /// mayOverride().
    [[nodiscard]] std::vector<RotationObstacle> obstacles() const;
    /// True if all obstacles are such that the user may know better.
    [[nodiscard]] bool mayOverride() const;
    /// True if Keyturn itself signs in with the old one.
    [[nodiscard]] bool isSignInOld() const;

    /// Writes down that the new one is about to be made; made() tells when it may be. If an earlier
    /// attempt has no known outcome, the new one gets another uuid.
    void begin();
    /// A new one exists, but the vault does not have it: nobody makes another one by mistake. An
    /// empty id: that one is gone again.
    void noteMade(const QString &id);
    /// A create was sent, and nobody knows what has come of it.
    void noteUnknown();
    /// The new one is this entry of the vault, whose uuid may be another than the record told.
    void adopt(const QString &uuid);
    /// The new one is not in the vault any more, because the user has discarded it, or its uuid may
    /// be used by an earlier attempt: another one is to be made, with another uuid.
    void unmake();
    /// Another value was put into the entry of the new one: what was known of the value before is
    /// not known of this one.
    void renewEntry();
    /// Nothing was made: forgets a rotation whose new credential nobody has asked for.
    void leaveUnmade();

    void setTicked(const Consumer &consumer, bool isSwitched);
    /// In that file the new one stands now in the place of the old one; `isUndone`: no longer.
    void noteSwapped(const Consumer &file, bool isUndone)
    {
        m_parts.rotations.noteSwapped(m_record.uuid, file, isUndone);
    }
    [[nodiscard]] bool isVerifying() const { return m_isVerifying; }
    /// Asks the service about the new one.
    void verify();
    /// Makes Keyturn sign in with the new one; the session starts again.
    void useForSignIn();

    enum class Despite
    {
        Nothing,
        Obstacles, ///< the user has typed that they know better
    };
    /// The user wants to end the old one. Does nothing if there are obstacles; otherwise it is
    /// written down, then mayRetire() is emitted. The service is asked about the new one before
    /// that, because somebody may have deleted it since: then there is an obstacle now.
    void retire(Despite despite);
    /// The old one stays for some days; then the user is reminded.
    void putOff(int days);
    /// The old one was not ended; goes back to Using. Does nothing in other steps.
    void keepOld();
    /// The old one has ended at the service. If it was deleted here, its entry is removed;
    /// otherwise, if it is still there, it is marked as replaced.
    void finish();
    /// Both stay, and nothing is to be done about them any more.
    void stop();

Q_SIGNALS:
    void changed();
    void made(); ///< the record is on disk: the new one may be made now
    void mayRetire(); ///< what the user wants is on disk: the old one may be ended now
    void ended();
    /// The step could not be written to disk, so nothing was done.
    void storeFailed(const keyturn::StoreError &error);
    /// The keychain, or Keyturn's own file, has not done its part; see the text of the error.
    void vaultFailed(const keyturn::VaultError &error);

private:
    void write(RotationRecord next, std::function<void()> then = {});
    void takeEntry(const VaultRecord &entry);
    void takeConsumers(const std::vector<Consumer> &ofOld);
    void followList();
    void takeCheck();
    void beginRetiring();
    void inherit(const VaultRecord &entry, std::function<void()> then);
    void end(Rotations::Ending ending);

    Parts m_parts;
    RotationRecord m_record; ///< as it is on disk
    /// What is being written, so that no step that follows at once is lost; otherwise m_record.
    RotationRecord m_newest;
    bool m_isVerifying = false;
    bool m_retiresIfItWorks = false; ///< the old one, if the check that is under way succeeds
    bool m_isTaking = false;
    bool m_isEnding = false; ///< nothing is written any more: it would bring the record back
    bool m_isEnded = false;
};

} // namespace keyturn
