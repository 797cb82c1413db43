// SPDX-License-Identifier: MIT
#pragma once

#include "core/credentialtext.h"
#include "core/serverurl.h"
#include "session/credentialfacts.h"

#include <map>
#include <optional>
#include <vector>

namespace keyturn {

/// What a form says of one credential, and the rules for it: what has to be asked for its kind,
/// what is missing or wrong and where, and what is known when nothing is. The rules of all forms
/// stand here and nowhere else. It shows nothing, stores nothing and asks no server; the sentences
/// are in ui/text/inputtext.
class CredentialInput final
{
public:
    /// What the credential is wanted for.
    enum class Use
    {
        SignIn, ///< requests are sent with it: addresses and organization have to be right
        Capture, ///< one that was made elsewhere goes into the vault
        Import, ///< the same for one of many, whose value is read already
        Replace, ///< its service, kind and place are those of the one before
    };

    enum class Field
    {
        Service,
        Kind,
        Credential,
        KeyName, ///< what the service calls the key, sent along with it
        OrganizationId,
        OrganizationName,
        ServerAddress,
        AuthAddress,
        Name, ///< the user's own, of the entry or the account
    };

    /// `service` is borrowed; nullptr: none is chosen, or its file is gone.
    CredentialInput(Use use, const ServiceProfile *service);

    /// What is known without asking, for the service that it names.
    void setKnown(const CredentialFacts &facts) { m_known = facts; }
    [[nodiscard]] const CredentialFacts &known() const { return m_known; }
    /// As it stands in the field.
    void setText(Field field, const QString &text) { m_texts[field] = text.trimmed(); }
    /// As it stands in the field, and the same for a value that was read already.
    void setCredential(const QString &text);
    void setCredential(Secret value);
    /// The one that was chosen; it counts where no value tells another.
    void setKind(std::optional<CredentialKind> kind) { m_chosenKind = kind; }

    [[nodiscard]] Use use() const { return m_use; }
    [[nodiscard]] const ServiceProfile *service() const { return m_service; }
    [[nodiscard]] QString text(Field field) const;
    [[nodiscard]] const Result<Secret, CredentialTextError> &credential() const
    {
        return m_credential;
    }
    /// Valid while there is no problem.
    [[nodiscard]] Secret takeCredential() { return std::move(*m_credential); }
    /// Told by how the value begins, else the chosen one; nullptr: no such kind is known.
    [[nodiscard]] const KindProfile *kind() const;
    /// Of what kind it is taken to be until a value tells another.
    [[nodiscard]] CredentialKind expectedKind() const;
    /// The value itself says of what kind it is.
    [[nodiscard]] bool isKindTold() const { return m_toldKind; }
    /// The kinds to choose from: those of which nobody knows how their values begin, or for a value
    /// that is there already the one that it tells.
    [[nodiscard]] std::vector<CredentialKind> kinds() const;
    /// The value lacks the part behind its id.
    [[nodiscard]] bool isOnlyAPart() const;

    /// The form has that field, for what is known by now.
    [[nodiscard]] bool asks(Field field) const;
    /// The field may not stay empty.
    [[nodiscard]] bool needs(Field field) const;
    /// The first field, in the order of the form, that is empty or cannot be used.
    [[nodiscard]] std::optional<Field> problem() const;

    /// Valid while there is no problem.
    [[nodiscard]] CredentialFacts facts() const;

private:
    [[nodiscard]] bool isRight(Field field) const;
    [[nodiscard]] bool isOrganizationIdRight() const;
    [[nodiscard]] QString address(Field field, const QString &known, const QString &usual) const;

    Use m_use;
    const ServiceProfile *m_service;
    const KindProfile *m_toldKind = nullptr;
    std::optional<CredentialKind> m_chosenKind;
    Result<Secret, CredentialTextError> m_credential = failure(CredentialTextError::Empty);
    std::map<Field, QString> m_texts;
    CredentialFacts m_known;
};

} // namespace keyturn
