// SPDX-License-Identifier: MIT
// A variable is set in any file: it has its value afterwards, and all others have theirs.
#include "snippets/envfile.h"

#include "core/credentialtext.h"
#include "core/envtext.h"
#include "reliability/fuzz/fuzzinput.h"

#include <QHash>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {

/// The values in force: the last of each name.
QHash<QString, QString> valuesIn(const QByteArray &file)
{
    QHash<QString, QString> values;
    const auto text = envtext::decode(file);
    must(text.has_value(), "the file stays a text");
    for (const envtext::Assignment &each : envtext::parse(*text).assignments)
        values.insert(each.name, each.value);
    return values;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FuzzInput input(data, size);
    const auto ifThere =
        input.choice(2) == 0 ? envfile::IfThere::Refuse : envfile::IfThere::Replace;
    const auto value = credentialFromText(QString::fromUtf8(input.line()));
    if (!value)
        return 0;
    const QString variable = u"API_KEY"_s;
    const auto merged = envfile::merged(input.rest(), variable, *value, ifThere);
    if (!merged)
        return 0;
    // PowerShell's assignments stay beside ours, because they are quoted differently.
    if (input.rest().toLower().contains("$env:"))
        return 0;
    QHash<QString, QString> before = valuesIn(input.rest());
    QHash<QString, QString> after = valuesIn(*merged);
    must(after.take(variable).toUtf8() == value->reveal(), "the file holds the value");
    must(!before.contains(variable) || ifThere == envfile::IfThere::Replace,
         "a value is replaced only on demand");
    before.remove(variable);
    must(after == before, "all other values stay");
    return 0;
}
