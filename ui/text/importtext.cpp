// SPDX-License-Identifier: MIT
#include "ui/text/importtext.h"

#include "core/displaytext.h"

#include <QCoreApplication>

namespace keyturn::importtext {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 6;

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString reasonText(LeftOut reason)
{
    switch (reason) {
    case LeftOut::Comment:
        return ImportWords::tr("in a comment");
    case LeftOut::Placeholder:
        return ImportWords::tr("a placeholder");
    case LeftOut::Encrypted:
        return ImportWords::tr("encrypted");
    case LeftOut::Reference:
        return ImportWords::tr("a reference to another value");
    case LeftOut::Wrapped:
        return ImportWords::tr("wrapped over several lines; join them and try again");
    case LeftOut::SeveralLines:
        return ImportWords::tr("several lines");
    case LeftOut::Empty:
        return ImportWords::tr("empty");
    case LeftOut::Address:
        return ImportWords::tr("an address");
    case LeftOut::Path:
        return ImportWords::tr("a path");
    case LeftOut::Number:
        return ImportWords::tr("a number");
    case LeftOut::Truth:
        return ImportWords::tr("yes or no");
    case LeftOut::TooShort:
        return ImportWords::tr("too short");
    case LeftOut::NotVisibleAscii:
        return ImportWords::tr("characters that no key has");
    case LeftOut::TooLong:
        return ImportWords::tr("too long");
    case LeftOut::TooMany:
        return ImportWords::tr("too many at a time");
    }
    Q_UNREACHABLE();
}

} // namespace

Message problem(ImportProblem problem)
{
    switch (problem) {
    case ImportProblem::NoFile:
        return { ImportWords::tr("The file cannot be read"),
                 ImportWords::tr("It is gone, or you may not read it.") };
    case ImportProblem::Folder:
        return { ImportWords::tr("The file cannot be read"),
                 ImportWords::tr("That is a folder. Choose a file in it.") };
    case ImportProblem::TooLarge:
        return { ImportWords::tr("That is too much"),
                 ImportWords::tr("At most 1 MB is read. Copy the lines with the keys out of it.") };
    case ImportProblem::Binary:
        return { ImportWords::tr("That is not a text"),
                 ImportWords::tr("It holds bytes that no text has. Choose an .env file or another "
                                 "text.") };
    case ImportProblem::NotUtf8:
        return { ImportWords::tr("That is not a text"),
                 ImportWords::tr("It is a text in an encoding that cannot be told. Save it as "
                                 "UTF-8 first.") };
    }
    Q_UNREACHABLE();
}

QString nothingFound(const ImportText &found)
{
    const bool isSingle = found.leftOut.size() == 1 && found.leftOut.front().variable.isEmpty();
    return isSingle ? ImportWords::tr("What was pasted is taken for no key: %1.")
                          .arg(reasonText(found.leftOut.front().reason))
                    : ImportWords::tr("No value in it looks like a key or token.");
}

QString skipped(int lines)
{
    return lines == 1
        ? ImportWords::tr("One line is no assignment and was skipped.")
        : ImportWords::tr("%n lines are no assignments and were skipped.", nullptr, lines);
}

QString leftOut(const std::vector<LeftOutValue> &values)
{
    QStringList named;
    for (const LeftOutValue &value : values) {
        if (named.size() == mostNamed)
            break;
        if (!value.variable.isEmpty())
            //: The name of a variable, and why it is not imported: "PORT (a number)"
            named.append(ImportWords::tr("%1 (%2)").arg(DisplayText(value.variable).inSentence(),
                                                        reasonText(value.reason)));
    }
    if (named.isEmpty())
        return {};
    if (const int more = int(values.size()) - int(named.size()); more > 0)
        named.append(more == 1 ? ImportWords::tr("one more")
                               : ImportWords::tr("%n more", nullptr, more));
    return ImportWords::tr("Left out: %1.").arg(named.join(u", "_s));
}

} // namespace keyturn::importtext
