// SPDX-License-Identifier: MIT
#pragma once

#include "session/credentialinput.h"

#include <QSet>
#include <QWidget>

#include <map>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace keyturn {

class Badge;
class ChoiceBox;
class ServiceCatalog;
class StatusLine;

/// The one form for a credential: to sign in, to take one into the vault, for each row of an
/// import, and for the key that replaces another. Fields come and go as CredentialInput asks for
/// them. It decides nothing: whoever shows it takes input() and says what is wrong with it.
class CredentialForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialForm)

public:
    using Use = CredentialInput::Use;
    using Field = CredentialInput::Field;

    /// `catalog` outlives the form.
    CredentialForm(const ServiceCatalog &catalog, Use use, QWidget *parent);
    /// To import `value`, which outlives the form too. `number`: 1 for the first of the list, tells
    /// the fields of its forms apart.
    CredentialForm(const ServiceCatalog &catalog, const Secret &value, int number, QWidget *parent);

    /// What is known already. Empty texts leave their fields as they are.
    void fill(const CredentialFacts &facts);
    /// Service and kind are not for the user to change.
    void fixService();
    void setEditable(bool editable);

    /// What stands in the form now.
    [[nodiscard]] CredentialInput input() const;
    /// To lead the user to it; nullptr where this form has no such field.
    [[nodiscard]] QWidget *editor(Field field) const;
    /// What stands below a field; nullptr: nothing ever does.
    [[nodiscard]] StatusLine *hint(Field field) const;
    void selectCredential();
    /// The value leaves its field, and nothing brings it back.
    void wipeCredential();

Q_SIGNALS:
    void changed(keyturn::CredentialInput::Field field);

private:
    struct Part
    {
        QWidget *frame = nullptr; ///< what comes and goes
        QLineEdit *edit = nullptr; ///< one of these two
        ChoiceBox *box = nullptr;
        StatusLine *hint = nullptr; ///< may be missing
    };

    void build();
    [[nodiscard]] QWidget *addPart(Field field);
    [[nodiscard]] QWidget *makeBox(Field field, Part &part);
    [[nodiscard]] QWidget *makeEdit(Field field, Part &part);
    void addHint(Field field, Part &part, QVBoxLayout *column);
    void addToLine(QBoxLayout *line, Field field);
    void fillKinds();
    void prefillAddresses();
    void handleServiceChange();
    void handleEdit(Field field);
    void detectService();
    void suggestName();
    void updateParts();
    void updateKind(const CredentialInput &input);
    [[nodiscard]] const ServiceProfile *service() const;
    [[nodiscard]] bool has(Field field) const { return m_parts.contains(field); }

    const ServiceCatalog &m_catalog;
    Use m_use;
    const Secret *m_value = nullptr; ///< borrowed; nullptr: it is typed or pasted
    int m_number = 0;
    CredentialFacts m_known;
    std::map<Field, Part> m_parts;
    Badge *m_kind = nullptr;
    QLabel *m_valueHint = nullptr; ///< the masked value, where it is not typed
    QString m_suggestedName;
    QSet<int> m_editedAddresses; ///< fields that no longer follow the service
    bool m_isServiceFixed = false;
    bool m_isEditable = true;
};

} // namespace keyturn
