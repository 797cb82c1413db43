// SPDX-License-Identifier: MIT
// A pasted or opened text, in any dialect: what is offered for import can be sent, and nothing is
// invented.
#include "services/importtext.h"

#include "core/envtext.h"
#include "reliability/fuzz/fuzzinput.h"
#include "services/servicecatalog.h"

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {

void check(const ImportCandidate &candidate)
{
    const QByteArrayView value = candidate.secret.reveal();
    must(!value.isEmpty() && value.size() <= 4096, "a value has a sensible length");
    must(std::all_of(value.begin(), value.end(), [](char c) { return c > ' ' && c < '\x7F'; }),
         "a value can be sent in a header");
    must(candidate.serviceId.isEmpty() == !candidate.kind, "a kind belongs to a service");
    must(candidate.line >= 0, "a line has a number");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const ServiceCatalog catalog = ServiceCatalog::load(u":/keyturn/services"_s, {});
    const QByteArray file = FuzzInput(data, size).rest();
    const auto decoded = envtext::decode(file);
    const QString text = decoded ? *decoded : QString::fromLatin1(file);
    for (const envtext::Assignment &each : envtext::parse(text).assignments) {
        must(each.begin >= 0 && each.begin <= each.end && each.end <= text.size(),
             "a value stands in the text");
    }
    const ImportText found = readImport(text, catalog);
    for (const ImportCandidate &candidate : found.candidates)
        check(candidate);
    for (const LeftOutValue &value : found.leftOut) {
        if (value.candidate)
            check(*value.candidate);
    }
    return 0;
}
