// SPDX-License-Identifier: MIT
// Whatever a service answers: every reader of its JSON has a result, and the table shows the rows
// of a list in texts that are safe to show.
#include "api/credentialcodec.h"
#include "api/errorcodec.h"
#include "api/paging.h"
#include "api/tokencodec.h"
#include "core/clock.h"
#include "models/credentialfilter.h"
#include "models/credentialmodel.h"
#include "reliability/fuzz/fuzzinput.h"
#include "services/servicecatalog.h"
#include "support/fixedclock.h"

#include <QCoreApplication>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {

struct Asked
{
    ServiceProfile profile;
    KindProfile kind;
};

/// Every kind of every service that comes with the program.
const std::vector<Asked> &everythingAsked()
{
    static const std::vector<Asked> all = [] {
        std::vector<Asked> list;
        const ServiceCatalog catalog = ServiceCatalog::load(u":/keyturn/services"_s, {});
        for (const ServiceProfile &profile : catalog.profiles()) {
            for (const KindProfile &kind : profile.kinds)
                list.push_back({ profile, kind });
        }
        return list;
    }();
    return all;
}

/// Reads every cell in every role, and each as a search would.
void show(const CredentialList &list)
{
    static const FixedClock clock;
    CredentialModel model(clock, nullptr);
    CredentialFilter filter(nullptr);
    filter.setSourceModel(&model);
    filter.setSearchText(u"a"_s);
    filter.sort(0);
    model.setRows(list.items);
    must(model.rowCount() == int(list.items.size()), "no row vanishes");
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            must(isShowable(cell.data().toString()), "a cell hides nothing");
            must(isShowable(cell.data(Qt::AccessibleTextRole).toString(), u"\u2068\u2069"_s),
                 "what is read aloud hides nothing");
            for (const int role :
                 { int(Qt::EditRole), int(Qt::ToolTipRole), int(CredentialModel::SortRole),
                   int(CredentialModel::DimmedRole) })
                must(role < 0 || cell.data(role).isValid() || role == CredentialModel::SortRole,
                     "a cell has a value in each role");
        }
    }
    // The next list has half of the rows, in another order.
    model.setRows({ list.items.rbegin(), list.items.rbegin() + qsizetype(list.items.size() / 2) });
    must(filter.rowCount() <= model.rowCount(), "a filter adds nothing");
}

void readCreated(const QByteArray &body, const KindProfile &kind)
{
    const auto created = codec::readCreated(body, kind, { u"Name"_s, std::nullopt });
    if (!created)
        return;
    const QByteArrayView secret = created->secret.reveal();
    must(!secret.isEmpty() && secret.size() <= 4096, "a secret has a sensible length");
    must(std::all_of(secret.begin(), secret.end(), [](char c) { return c > ' ' && c < '\x7F'; }),
         "a secret can be sent in a header");
}

/// The other readers: whatever they make of the answer, they end.
void readOthers(const QByteArray &body, const Asked &asked)
{
    const QDateTime now(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);
    (void)codec::readRenamed(body, asked.kind, {});
    (void)codec::readVerification(body);
    (void)codec::readToken(body, now);
    (void)codec::readJwtEnd(body, now);
    if (asked.profile.health)
        (void)codec::readHealth(body, *asked.profile.health);
    if (asked.profile.organizations)
        (void)codec::readOrganizations(body, *asked.profile.organizations);
    HttpAnswer answer;
    answer.status = 422;
    answer.body = body;
    (void)codec::readError(answer, {}, asked.profile, { "GET", u"/keys"_s });
    answer.status = 200;
    const qsizetype headerEnd = body.indexOf('\n');
    answer.link = body.first(std::max(qsizetype(0), headerEnd));
    const QUrl sent(u"https://one.example/keys?page=1"_s);
    (void)paging::signsOf(answer, QJsonDocument::fromJson(body), sent, 3);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv); // the model has a timer
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FuzzInput input(data, size);
    const Asked &asked = everythingAsked()[input.choice(everythingAsked().size())];
    const QByteArray body = input.rest();
    if (const auto list = codec::readList(body, asked.kind, {})) {
        must(list->leftOut.empty() || !list->complete, "a list without some rows is incomplete");
        show(*list);
    }
    readCreated(body, asked.kind);
    readOthers(body, asked);
    return 0;
}
