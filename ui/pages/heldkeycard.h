// SPDX-License-Identifier: MIT
#pragma once

#include "session/heldkeys.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace keyturn {

class Badge;
class ChoiceBox;
class ElidedLabel;
class HealthLine;
class SecretRow;
class CopyStatus;
class SecretClipboard;
class StatusLine;

/// Shows one of the keys that Keyturn holds: a choice if there are several, the name, the value in
/// a row, buttons, and facts. The card sends no requests and changes nothing.
class HeldKeyCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeldKeyCard)

public:
    /// Everything is borrowed and must outlive the card.
    HeldKeyCard(Session &session, const HeldKeys &keys, SecretClipboard &clipboard,
                QWidget *parent);

    /// Sets the keys to choose from and which one is chosen. Emits no signal.
    void setKeys(const std::vector<VaultRecord> &records, const QString &chosenUuid);
    void setKey(const VaultRecord &record);
    /// To be called for the same key as time passes.
    void setTimes(const VaultRecord &record);

    void setRotated(bool isRotated);
    void setChecking();
    void setCheck(const std::optional<CheckRecord> &check);

    [[nodiscard]] SecretRow &row() { return *m_row; }
    [[nodiscard]] CopyStatus &status() { return *m_status; } ///< the line beside the buttons
    [[nodiscard]] StatusLine &checked() { return *m_checked; }
    /// nullptr if the service does not report its own state.
    [[nodiscard]] HealthLine *health() { return m_health; }

Q_SIGNALS:
    void keyChosen(const QString &uuid);
    void verifyRequested();
    void useRequested();
    void rotateRequested();

private:
    void addChoice(QVBoxLayout *layout);
    void addNames(QVBoxLayout *layout);
    void addButtons(QVBoxLayout *layout, SecretClipboard &clipboard);
    void addFacts(QVBoxLayout *layout);
    void addFact(QGridLayout *facts, const QString &name, QWidget *value);
    [[nodiscard]] ElidedLabel *addText(QGridLayout *facts, const QString &name,
                                       const QString &objectName);
    void setOrganization(const VaultRecord &record);
    [[nodiscard]] QString serviceName() const;

    Session &m_session;
    const HeldKeys &m_keys;
    QWidget *m_choicePart = nullptr;
    ChoiceBox *m_choice = nullptr;
    ElidedLabel *m_name = nullptr;
    Badge *m_own = nullptr;
    Badge *m_replaced = nullptr;
    Badge *m_rotated = nullptr;
    SecretRow *m_row = nullptr;
    QPushButton *m_verify = nullptr;
    CopyStatus *m_status = nullptr;
    ElidedLabel *m_organization = nullptr;
    ElidedLabel *m_keyName = nullptr; ///< nullptr if the service does not name keys
    ElidedLabel *m_stored = nullptr;
    StatusLine *m_expires = nullptr;
    StatusLine *m_checked = nullptr;
    HealthLine *m_health = nullptr;
};

} // namespace keyturn
