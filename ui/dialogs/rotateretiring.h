// SPDX-License-Identifier: MIT
#pragma once

#include "core/rotation.h"
#include "ui/dialogs/rotatestep.h"

class QLineEdit;
class QPushButton;

namespace keyturn {

class Clock;
class Paragraph;

/// The last step of a rotation: says why the old key must not be ended yet, and offers to end it,
/// now or in some days. What stands against it can be overridden by typing the old key's name.
class RotateRetiring final : public RotateStep
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotateRetiring)

public:
    /// What is known of the old key.
    enum class Old
    {
        Works, ///< as far as anybody knows
        Gone, ///< the service does not list it any more
        Dead, ///< the service has ended it when the new one was made
    };

    /// `record` is that of a rotation, `clock` must outlive the step.
    RotateRetiring(const RotationRecord &record, const Clock &clock, QWidget *parent);

    struct State
    {
        Old old = Old::Works;
        std::vector<RotationObstacle> obstacles = {};
        bool mayOverride = false;
        bool hasAccount = true; ///< the account is open that the key belongs to
        bool isBusy = false; ///< ending it is under way
    };
    void updateStep(const RotationRecord &record, const State &state);

Q_SIGNALS:
    /// `isOverridden`: the user has typed that they know better.
    void retireRequested(bool isOverridden);
    void finishRequested(); ///< the old key has ended already
    void putOffRequested();
    void signInRequested(); ///< Keyturn shall sign in with the new one

private:
    [[nodiscard]] QString reason(RotationObstacle obstacle, int unticked) const;
    [[nodiscard]] bool isTyped() const;
    void tellStatus(const RotationRecord &record);
    void updateButtons();

    const Clock &m_clock;
    QString m_word; ///< what is typed to override
    State m_state;
    Paragraph *m_reasons;
    QPushButton *m_signIn;
    QWidget *m_override;
    QLineEdit *m_typed;
    QPushButton *m_retire;
    QPushButton *m_later;
};

} // namespace keyturn
