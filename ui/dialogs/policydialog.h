// SPDX-License-Identifier: MIT
#pragma once

#include "session/signins.h"
#include "ui/dialogs/guardeddialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace keyturn {

class StatusLine;

/// Edits the rules that the user has for the keys of a sign-in's organizations.
class PolicyDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PolicyDialog)

public:
    /// `signIns` must outlive the dialog.
    PolicyDialog(SignIns &signIns, const ConnectionRecord &connection, QWidget *parent);

private:
    void buildRules(QVBoxLayout *layout);
    void updateHint();
    void save();
    [[nodiscard]] bool isLongestRight() const; ///< empty is right
    [[nodiscard]] Policy policy() const;

    SignIns &m_signIns;
    QString m_uuid;
    QLineEdit *m_longest = nullptr;
    StatusLine *m_longestHint = nullptr;
    QCheckBox *m_forbidsNever = nullptr;
    QLineEdit *m_pattern = nullptr;
    QCheckBox *m_requiresOwner = nullptr;
    QComboBox *m_harm = nullptr;
    StatusLine *m_hint = nullptr;
};

} // namespace keyturn
