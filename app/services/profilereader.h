// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "services/serviceprofile.h"

#include <QJsonObject>
#include <QStringList>

namespace keyturn {

struct SnippetPiece;

/// What is wrong with a profile, and where in it.
struct ProfileFault
{
    QStringList path; ///< the keys that lead to it: "kinds", "api-key", "prefix"
    QString reason; ///< a sentence that names the place; nothing in it comes from the file
};

/// Turns a profile's JSON into a ServiceProfile, strictly: every value is checked before a request
/// can be made of it. Keys that this version does not know are ignored, so that newer files work.
/// The first fault ends it.
class ProfileReader final
{
public:
    [[nodiscard]] static Result<ServiceProfile, ProfileFault> read(const QJsonObject &profile);

    /// Small letters, digits and hyphens, at most 32: it is a file's name as well.
    [[nodiscard]] static bool isServiceId(const QString &id);

private:
    /// An object of the file and the keys that lead to it.
    struct Node
    {
        QJsonObject object;
        QStringList path;
    };
    enum class Need
    {
        Optional,
        Required
    };

    ServiceProfile readProfile(const Node &root);
    KindProfile readKind(const Node &node, CredentialKind kind);
    std::map<Operation, Endpoint> readEndpoints(const Node &node);
    Endpoint readEndpoint(const Node &node, Operation operation);
    FieldNames readFields(const Node &node, const KindProfile &kind);
    ExpiryOffer readExpiry(const Node &node);
    QList<int> readPresets(const Node &node);
    std::optional<Exchange> readExchange(const Node &node);
    Exchange readWay(const Node &node);
    /// What the placeholders of a kind's snippets may name, besides what all have.
    struct SnippetContext
    {
        bool hasOrganization = false;
        bool hasOrganizationHeader = false;
        bool hasAuthAddress = false;
    };
    void readAccessToken(const Node &node, Exchange &exchange);
    QString readVariable(const Node &node, const QString &key);
    std::vector<SnippetTemplate> readSnippets(const Node &node, const SnippetContext &context);
    SnippetTemplate readSnippet(const Node &node, const SnippetContext &context);
    void checkSnippet(const Node &node, const SnippetTemplate &snippet,
                      const SnippetContext &context);
    [[nodiscard]] static QString snippetObjection(const SnippetPiece &piece,
                                                  SnippetLanguage language,
                                                  const SnippetContext &context);
    std::vector<Probe> readProbes(const Node &root);
    std::map<int, StatusMeaning> readMeanings(const Node &root);
    std::optional<OrganizationsEndpoint> readOrganizations(const Node &root);
    std::optional<HealthEndpoint> readHealth(const Node &root);
    QString fieldName(const Node &node, const QString &key, Need need);
    QString readPath(const Node &node, bool holdsId);
    QUrl readPage(const Node &node);
    QString readAddress(const Node &root, const QString &key, Need need);

    Node child(const Node &node, const QString &key, Need need);
    QString text(const Node &node, const QString &key, Need need, const QString &pattern,
                 const QString &expectation);
    bool flag(const Node &node, const QString &key, bool fallback);
    std::optional<int> days(const Node &node, const QString &key);
    void fault(const Node &node, const QString &key, const QString &reason);

    std::optional<ProfileFault> m_fault;
};

} // namespace keyturn
