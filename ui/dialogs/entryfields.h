// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace keyturn {

class ChoiceBox;
class Clock;

/// What the user can change of an entry of the vault: name, note, tags, and the end where nobody
/// but the user knows it. It saves nothing.
class EntryFields final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryFields)

public:
    /// `clock` outlives the fields.
    EntryFields(const Clock &clock, QWidget *parent);

    void fill(const VaultRecord &record);
    void setEditable(bool editable);

    /// `record` with what stands in the fields.
    [[nodiscard]] VaultRecord edited(VaultRecord record) const;
    [[nodiscard]] bool isEdited(const VaultRecord &record) const;
    [[nodiscard]] bool hasName() const;
    [[nodiscard]] QWidget *nameField() const;

Q_SIGNALS:
    void changed();

private:
    enum class End
    {
        Unknown,
        Never,
        OnDate
    };

    void addExpiry(QVBoxLayout *layout);
    void takeEnd(VaultRecord &record) const;
    void handleChange();
    [[nodiscard]] End end() const;

    const Clock &m_clock;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QLineEdit *m_tags = nullptr;
    ChoiceBox *m_end = nullptr;
    QDateEdit *m_date = nullptr;
};

} // namespace keyturn
