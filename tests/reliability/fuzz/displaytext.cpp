// SPDX-License-Identifier: MIT
// Any text becomes one that is safe to show.
#include "core/displaytext.h"

#include "reliability/fuzz/fuzzinput.h"

using namespace keyturn;
using namespace keyturn::test;

namespace {

/// JSON can hold surrogates without their partner, which UTF-8 cannot.
QString textOf(FuzzInput input)
{
    if (input.choice(2) == 0)
        return QString::fromUtf8(input.rest());
    QString units;
    const QByteArray bytes = input.rest();
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2)
        units += QChar(std::uint8_t(bytes[at]), std::uint8_t(bytes[at + 1]));
    return units;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString raw = textOf({ data, size });
    const DisplayText shown(raw);
    must(isShowable(shown.text()) && isShowable(shown.full()), "nothing is hidden");
    must(shown.text().size() <= 1025, "the text is short");
    must(shown.full().size() <= 16384, "the whole text has an end");
    must(shown.isShortened() || shown.text() == shown.full(), "what is left out is told");
    must(shown.text().isEmpty() == raw.isEmpty(), "nothing vanishes");
    must(!shown.toHtml().contains(u'<'), "HTML is escaped");
    must(shown.inSentence().size() == (raw.isEmpty() ? 0 : shown.text().size() + 2),
         "a sentence holds the text");
    return 0;
}
