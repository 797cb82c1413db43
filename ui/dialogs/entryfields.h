// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace keyturn {

class ChoiceBox;
class Clock;
class DateField;
class KeyFreeFields;
class ServiceCatalog;

/// The fields of a vault entry that the user can change: name, owner, note, tags, what uses it, and
/// the end if only the user knows it. Saves nothing itself.
class EntryFields final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryFields)

public:
    /// `clock` must outlive the fields. Keys of the services in the catalog are refused.
    EntryFields(const ServiceCatalog &catalog, const Clock &clock, QWidget *parent);

    void fill(const VaultRecord &record);
    void setEditable(bool editable);

    /// `record` with the contents of the fields.
    [[nodiscard]] VaultRecord edited(VaultRecord record) const;
    /// The tags in a text that has commas between them.
    [[nodiscard]] static QStringList tagsIn(const QString &text);
    /// What the lines of a text name. An unchanged text is no edit, whatever its lines would be
    /// read as.
    [[nodiscard]] static std::vector<Consumer> consumersIn(const QString &text,
                                                           const std::vector<Consumer> &before);
    /// A field for a few lines of text.
    [[nodiscard]] static QPlainTextEdit *newLines(int count, QWidget *parent);
    /// The field for what uses a key, each in a line.
    [[nodiscard]] static QPlainTextEdit *newConsumers(QWidget *parent);
    [[nodiscard]] bool isEdited(const VaultRecord &record) const;
    [[nodiscard]] bool hasName() const;
    /// False if a whole key is in one of them, which says so then.
    [[nodiscard]] bool checkForKeys();
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
    KeyFreeFields *m_keyFree;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_owner = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QLineEdit *m_tags = nullptr;
    QPlainTextEdit *m_consumers = nullptr; ///< one in a line
    ChoiceBox *m_end = nullptr;
    DateField *m_date = nullptr;
};

} // namespace keyturn
