// SPDX-License-Identifier: MIT
// Whatever is typed as a server's address: no request leaves its origin.
#include "core/serverurl.h"

#include "reliability/fuzz/fuzzinput.h"

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FuzzInput input(data, size);
    const auto server = ServerUrl::parse(QString::fromUtf8(input.line()));
    if (!server)
        return 0;
    const QUrl origin(server->text());
    must(origin.isValid() && server->isSameOrigin(origin), "the shown address is the real one");
    must(origin.scheme() == u"https" || (origin.scheme() == u"http" && server->isLoopback()),
         "only https, or http on this computer");
    must(origin.userInfo().isEmpty() && !origin.hasQuery() && !origin.hasFragment(),
         "an address without anything else");
    must(isShowable(server->text()), "the address is plain");
    const auto again = ServerUrl::parse(server->text());
    must(again && *again == *server, "the shown address can be typed");

    const QString raw = QString::fromUtf8(input.line());
    must(server->isSameOrigin(server->resolved(raw)), "a path stays on the origin");
    must(server->isSameOrigin(server->resolved(u'/' + raw, QUrlQuery(raw))),
         "a query stays on the origin");
    const QUrl inside = server->resolved(u"/keys/"_s + ServerUrl::encodedSegment(raw));
    must(server->isSameOrigin(inside), "data stays on the origin");
    must(raw.isEmpty()
             || inside.path(QUrl::FullyEncoded).count(u'/')
                 == server->resolved(u"/keys/x"_s).path(QUrl::FullyEncoded).count(u'/'),
         "data stays one segment");
    return 0;
}
