// SPDX-License-Identifier: MIT
#include "models/consumertext.h"

#include "core/displaytext.h"
#include "core/listtext.h"
#include "models/tooltip.h"

#include <QCoreApplication>

#include <algorithm>

namespace keyturn::consumertext {

using namespace Qt::StringLiterals;

namespace {

struct ConsumerText
{
    Q_DECLARE_TR_FUNCTIONS(ConsumerText)
};

constexpr qsizetype mostInToolTip = 12;

} // namespace

QString cell(const std::vector<Consumer> &consumers)
{
    return namesInSentence(linesOf(consumers));
}

QString spoken(const std::vector<Consumer> &consumers)
{
    return consumers.empty()
        ? QString()
        : ConsumerText::tr("Used in %1", "files, addresses, people").arg(cell(consumers));
}

QString toolTip(const std::vector<Consumer> &consumers)
{
    const QStringList all = linesOf(consumers);
    QStringList lines;
    for (const QString &line : all.first(std::min(all.size(), mostInToolTip)))
        lines.append(DisplayText(line).toHtml());
    if (lines.size() < all.size())
        lines.append(u"…"_s);
    return tooltip::ofLines(lines);
}

QString namesInSentence(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.first(std::min(names.size(), mostInToolTip)))
        shown.append(DisplayText(name).inSentence());
    if (names.size() > shown.size())
        shown.append(u"…"_s);
    return ListText::joined(shown);
}

} // namespace keyturn::consumertext
