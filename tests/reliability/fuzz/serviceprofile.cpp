// SPDX-License-Identifier: MIT
// A user's own file changes a built-in service: either there is a problem with a reason, or a
// service whose requests stay on its server and whose snippets can be made.
#include "core/serverurl.h"
#include "reliability/fuzz/fuzzinput.h"
#include "services/servicecatalog.h"
#include "snippets/snippet.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    must(file.open(QIODevice::WriteOnly) && file.write(text) == text.size(), "a file is written");
}

/// The folders of the built-in service and of the user's file.
struct Folders
{
    QTemporaryDir root;
    QString builtIn = root.filePath(u"builtin"_s);
    QString user = root.filePath(u"user"_s);

    Folders()
    {
        must(QDir().mkpath(builtIn) && QDir().mkpath(user), "folders are made");
        write(builtIn + u"/one.json"_s,
              R"({ "id": "one", "name": "One", "address": "https://one.example/api",
                   "authAddress": "https://auth.one.example",
                   "kinds": { "api-key": { "prefix": "ak_", "idEnd": ".",
                     "endpoints": { "list": { "verb": "GET", "path": "/keys" },
                       "create": { "verb": "POST", "path": "/keys" },
                       "rename": { "verb": "PATCH", "path": "/keys/{id}" },
                       "delete": { "verb": "DELETE", "path": "/keys/{id}" } },
                     "fields": { "id": "id", "name": "name", "createdAt": "created_at",
                       "expiresAt": "expires_at", "secret": "secret" },
                     "variable": "ONE_API_KEY",
                     "snippets": [ { "name": "curl", "language": "shell",
                       "lines": [ "curl {{url:/me}} \\", "  -H {{authorization}}" ] } ] } } })");
    }
};

void checkSnippets(const KindProfile &kind)
{
    const SnippetSet set = snippetsFor(kind);
    const SnippetValues values{ set.variable,
                                set.organizationVariable,
                                set.organizationHeader,
                                u"https://one.example/api"_s,
                                u"https://auth.one.example"_s,
                                u"ak_1"_s,
                                u"org_1"_s,
                                u"ak_…1234"_s };
    const Secret secret = Secret::fromText(u"ak_1.kt_test_CANARY"_s);
    for (const SnippetTemplate &snippet : set.snippets) {
        const auto plain = renderSnippet(snippet, values);
        must(!plain || !plain->text.reveal().toByteArray().contains("CANARY"),
             "a snippet without the secret does not hold it");
        const auto full = renderSnippet(snippet, values, secret);
        must(!full || full->holdsSecret == full->text.reveal().toByteArray().contains("CANARY"),
             "a snippet says whether it holds the secret");
    }
}

void check(const ServiceProfile &profile)
{
    const auto server = ServerUrl::parse(profile.address);
    must(server.has_value(), "the address is one");
    for (const KindProfile &kind : profile.kinds) {
        for (const auto &[operation, endpoint] : kind.endpoints) {
            QString path = endpoint.path;
            path.replace("{id}"_L1, "%2F"_L1);
            must(server->isSameOrigin(server->resolved(path)), "requests stay on the server");
            must(!endpoint.verb.isEmpty() && !endpoint.verb.contains('\n'), "a verb is a word");
        }
        must(!kind.organizationHeader.contains('\n'), "a header has one line");
        checkSnippets(kind);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Folders folders;
    write(folders.user + u"/one.json"_s, FuzzInput(data, size).rest());
    const ServiceCatalog catalog = ServiceCatalog::load(folders.builtIn, folders.user);
    must(catalog.profile(u"one"_s), "the built-in service is never lost");
    for (const ProfileProblem &problem : catalog.problems())
        must(!problem.reason.isEmpty() && problem.line >= 0, "a problem has a reason");
    for (const ServiceProfile &profile : catalog.profiles())
        check(profile);
    return 0;
}
