// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/rotatestep.h"

class QPushButton;

namespace keyturn {

class Paragraph;
struct RotationRecord;
struct VaultRecord;

/// The first step of a rotation: says whether there is a new key, and offers to make one, or to
/// take in the one that was made elsewhere.
class RotateMaking final : public RotateStep
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotateMaking)

public:
    /// How a new key comes into being.
    enum class Way
    {
        Create, ///< Keyturn asks the service for it
        Capture, ///< on the service's own page, from where the user takes it
    };

    /// `service` is safe to show.
    RotateMaking(Way way, const QString &service, QWidget *parent);

    /// An attempt was made whose outcome nobody knows.
    void setUnknown(bool isUnknown) { m_isUnknown = isUnknown; }
    /// `entry` is the vault's entry of the new key, or nullptr; `mayMake` says whether the account
    /// is open that the key belongs to.
    void updateStep(const RotationRecord &record, const VaultRecord *entry, bool mayMake);

Q_SIGNALS:
    void createRequested();
    void captureRequested();
    /// The new one is not in the vault any more, and another one is to be made.
    void anotherRequested();

private:
    void tellMade(const RotationRecord &record, const VaultRecord *entry);

    Way m_way;
    QString m_service;
    bool m_isUnknown = false;
    Paragraph *m_text;
    QPushButton *m_create;
    QPushButton *m_capture;
    QPushButton *m_another;
};

} // namespace keyturn
