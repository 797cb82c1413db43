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

/// The form for a credential, used to sign in, to take a credential into the vault, for each row of
/// an import, and for the key that replaces another. Fields are shown and hidden as CredentialInput
/// asks for them. The form decides nothing: its owner takes input() and tells the user what is
/// wrong with it.
class CredentialForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialForm)

public:
    using Use = CredentialInput::Use;
    using Field = CredentialInput::Field;

    /// `catalog` must outlive the form.
    CredentialForm(const ServiceCatalog &catalog, Use use, QWidget *parent);
    /// A form to import `value`, which must outlive the form, too. `number` is the form's place in
    /// the list, counted from 1; the accessible names of the fields contain it.
    CredentialForm(const ServiceCatalog &catalog, const Secret &value, int number, QWidget *parent);

    /// Fills in what is known already. An empty text leaves its field as it is.
    void fill(const CredentialFacts &facts);
    /// Keeps the user from changing the service and the kind.
    void fixService();
    void setEditable(bool editable);

    /// What the user has entered so far.
    [[nodiscard]] CredentialInput input() const;
    /// The widget in which a field is edited, to give it the focus; nullptr if this form has no
    /// such field.
    [[nodiscard]] QWidget *editor(Field field) const;
    /// The line below a field; nullptr if the field never has a hint.
    [[nodiscard]] StatusLine *hint(Field field) const;
    void selectCredential();
    /// Empties the field of the credential; undo cannot bring the value back.
    void wipeCredential();

Q_SIGNALS:
    void changed(keyturn::CredentialInput::Field field);

private:
    struct Part
    {
        QWidget *frame = nullptr; ///< the whole part, shown and hidden at once
        /// The editor is either `edit` or `box`; the other one is nullptr.
        QLineEdit *edit = nullptr;
        ChoiceBox *box = nullptr;
        StatusLine *hint = nullptr; ///< nullptr if the field has no hint
    };

    void build();
    [[nodiscard]] QWidget *addPart(Field field);
    [[nodiscard]] QWidget *makeBox(Field field, Part &part);
    [[nodiscard]] static QWidget *makeEdit(Field field, Part &part);
    void addHint(Field field, Part &part, QVBoxLayout *column);
    void addToLine(QBoxLayout *line, Field field);
    void fillKinds();
    void prefillAddresses();
    void handleServiceChange();
    void handleEdit(Field field);
    void detectService();
    void suggestName();
    void updateParts();
    void updateKind(const CredentialInput &now);
    [[nodiscard]] const ServiceProfile *service() const;
    [[nodiscard]] bool has(Field field) const { return m_parts.contains(field); }

    const ServiceCatalog &m_catalog;
    ValueGuard m_guard;
    Use m_use;
    /// The value to import, borrowed; nullptr if the user types or pastes the value.
    const Secret *m_value = nullptr;
    int m_number = 0;
    CredentialFacts m_known;
    std::map<Field, Part> m_parts;
    Badge *m_kind = nullptr;
    QLabel *m_valueHint = nullptr; ///< shows the masked value if there is one to import
    QString m_suggestedName;
    /// Address fields that the user has edited; a change of service leaves them alone.
    QSet<int> m_editedAddresses;
    bool m_isServiceFixed = false;
    bool m_isEditable = true;
};

} // namespace keyturn
