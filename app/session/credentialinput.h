// SPDX-License-Identifier: MIT
#pragma once

#include "core/credentialtext.h"
#include "core/serverurl.h"
#include "exports/valueguard.h"
#include "session/credentialfacts.h"

#include <map>
#include <optional>
#include <vector>

namespace keyturn {

/// The contents of a form for one credential, and the rules for them: which fields are needed for
/// the kind, which are empty or wrong, and what the complete form says. The rules of all forms are
/// here and nowhere else. The class has no widgets, stores nothing and asks no server; the
/// sentences for the user are in ui/text/inputtext.
/// Many members: a question for each thing that a form has to know.
class CredentialInput final
{
public:
    /// What the credential is for.
    enum class Use
    {
        SignIn, ///< requests are sent with it: the addresses and the organization must be right
        Capture, ///< a credential made elsewhere is taken into the vault
        Import, ///< the same for one of several credentials, whose value is known already
        Replace, ///< replaces a credential: service, kind and place stay the same
    };

    enum class Field
    {
        Service,
        ServiceName, ///< the user's name for a service without a profile
        Kind,
        Credential,
        KeyName, ///< the service's name for the key, which is sent with the key
        OrganizationId,
        OrganizationName,
        ServerAddress,
        AuthAddress,
        Name, ///< the user's name for the entry or the account
    };

    /// `service` is borrowed; nullptr if none is chosen or if its file is gone.
    CredentialInput(Use use, const ServiceProfile *service);

    /// The input for a credential of a service without a profile; the user types the service's
    /// name. `known` has the names and ids of the services with a profile. They are refused as a
    /// typed name, because the user must choose such a service from the list.
    [[nodiscard]] static CredentialInput ofAnother(Use use, QStringList known);
    [[nodiscard]] bool isAnother() const { return m_isAnother; }

    /// Facts that need not be asked for; they apply to the service that they name.
    void setKnown(const CredentialFacts &facts) { m_known = facts; }
    [[nodiscard]] const CredentialFacts &known() const { return m_known; }
    /// Takes the text of a field.
    void setText(Field field, const QString &text) { m_texts[field] = text.trimmed(); }
    /// Takes the text of the credential's field, or a value that was read already.
    void setCredential(const QString &text);
    void setCredential(Secret value);
    /// Whole keys are refused in the texts that are kept in Keyturn's own file. `guard` is
    /// borrowed.
    void refuseKeys(const ValueGuard &guard) { m_guard = &guard; }
    /// Takes the kind that the user chose; used if the value does not tell its kind.
    void setKind(std::optional<CredentialKind> kind) { m_chosenKind = kind; }

    [[nodiscard]] Use use() const { return m_use; }
    [[nodiscard]] const ServiceProfile *service() const { return m_service; }
    [[nodiscard]] QString text(Field field) const;
    [[nodiscard]] const Result<Secret, CredentialTextError> &credential() const
    {
        return m_credential;
    }
    /// Moves the credential out. Only valid if there is no problem().
    [[nodiscard]] Secret takeCredential() { return std::move(*m_credential); }
    /// The kind that the value's prefix tells, otherwise the chosen kind; nullptr if neither is
    /// usable.
    [[nodiscard]] const KindProfile *kind() const;
    /// kind(), otherwise the chosen kind, otherwise ApiKey.
    [[nodiscard]] CredentialKind expectedKind() const;
    /// True if the value's prefix tells the kind.
    [[nodiscard]] bool isKindTold() const { return m_toldKind; }
    /// The kinds that the user can choose from: those without a known prefix. For a value that is
    /// known already, only the kind that its prefix tells.
    [[nodiscard]] std::vector<CredentialKind> kinds() const;
    /// True if the value ends with its id and lacks the secret part.
    [[nodiscard]] bool isOnlyAPart() const;

    /// True if the form shows this field, given what is known so far.
    [[nodiscard]] bool asks(Field field) const;
    /// True if the field must not be empty.
    [[nodiscard]] bool needs(Field field) const;
    /// An ID that is no ID, but an address of the web.
    [[nodiscard]] static bool isAddress(const QString &id)
    {
        return id.contains(QLatin1StringView("://"));
    }
    /// True if a whole key is in a field that is kept in Keyturn's own file: see refuseKeys().
    [[nodiscard]] bool holdsKey(Field field) const;
    /// The first field, in the form's order, that is empty or invalid; nothing if all are right.
    [[nodiscard]] std::optional<Field> problem() const;

    /// What the form says. Only valid if there is no problem().
    [[nodiscard]] CredentialFacts facts() const;

private:
    [[nodiscard]] bool isRight(Field field) const;
    [[nodiscard]] bool isOrganizationIdRight() const;
    [[nodiscard]] QString address(Field field, const QString &known, const QString &usual) const;

    Use m_use;
    const ServiceProfile *m_service;
    const ValueGuard *m_guard = nullptr;
    bool m_isAnother = false;
    /// Names and ids that ServiceName must not be; used only if m_isAnother is set.
    QStringList m_knownServices;
    const KindProfile *m_toldKind = nullptr;
    std::optional<CredentialKind> m_chosenKind;
    Result<Secret, CredentialTextError> m_credential = failure(CredentialTextError::Empty);
    std::map<Field, QString> m_texts;
    CredentialFacts m_known;
};

} // namespace keyturn
