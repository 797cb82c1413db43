// SPDX-License-Identifier: MIT
#include "ui/text/importtext.h"

#include "core/displaytext.h"
#include "core/listtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace keyturn::importtext {

using namespace Qt::StringLiterals;

namespace {

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
    case LeftOut::PrivateKey:
        return ImportWords::tr("a private key of several lines; Keyturn keeps keys of one line");
    case LeftOut::SeveralLines:
        return ImportWords::tr("a text of several lines; Keyturn keeps keys of one line");
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
    case LeftOut::Unread:
        return ImportWords::tr("of no form that Keyturn reads");
    }
    Q_UNREACHABLE();
}

/// True if the value was left out because of its place or its form, and not because it looks like
/// something other than a key.
bool mayBeKey(const LeftOutValue &value)
{
    return value.reason == LeftOut::Comment || value.reason == LeftOut::Placeholder
        || value.reason == LeftOut::Encrypted || value.reason == LeftOut::Reference;
}

bool hasCandidate(const LeftOutValue &value)
{
    return value.candidate.has_value();
}

} // namespace

Message problem(ImportProblem problem)
{
    switch (problem) {
    case ImportProblem::NoFile:
        return { ImportWords::tr("The file cannot be read"),
                 ImportWords::tr("The file is gone, or you may not read it.") };
    case ImportProblem::Folder:
        return { ImportWords::tr("The file cannot be read"),
                 ImportWords::tr("That is a folder. Choose a file in it.") };
    case ImportProblem::TooLarge:
        return { ImportWords::tr("That is too much"),
                 ImportWords::tr("At most 1 MB is read. Copy the lines with the keys out of it.") };
    case ImportProblem::Binary:
        return { ImportWords::tr("That is not a text"),
                 ImportWords::tr(
                     "The source holds bytes that no text has. Choose an .env file or another "
                     "text.") };
    }
    Q_UNREACHABLE();
}

Message nothingFound(const ImportText &found)
{
    const auto &values = found.leftOut;
    if (std::any_of(values.begin(), values.end(), mayBeKey)) {
        return { ImportWords::tr("Look at what was left out"),
                 ImportWords::tr("Some of it may be a key or token all the same: tick what is "
                                 "one, below.") };
    }
    const bool isSingle = values.size() == 1 && values.front().variable.isEmpty();
    QString text = isSingle ? ImportWords::tr("What was pasted is taken for no key: %1.")
                                  .arg(reasonText(values.front().reason))
                            : ImportWords::tr("No value in it looks like a key or token.");
    if (std::any_of(values.begin(), values.end(), hasCandidate))
        text += u' ' + ImportWords::tr("Tick below what is one all the same.");
    return { ImportWords::tr("Nothing to import"), text };
}

Message notTaken(const ImportText &found)
{
    constexpr qsizetype most = 3;
    QStringList sentences;
    if (const auto unknown = int(found.candidates.size()); unknown == 1)
        sentences.append(
            ImportWords::tr("There is a value in it that is of no service that Keyturn knows."));
    else if (unknown > 1)
        sentences.append(
            ImportWords::tr("There are %Ln values in it that are of no service that Keyturn knows.",
                            nullptr, unknown));
    QStringList reasons;
    for (const LeftOutValue &value : found.leftOut) {
        if (reasons.size() == most) {
            reasons.append(u"…"_s);
            break;
        }
        reasons.append(leftOut(value, 0));
    }
    if (!reasons.isEmpty())
        //: %1 is "API_KEY · line 3 · a placeholder"
        sentences.append(ImportWords::tr("Left out: %1.").arg(reasons.join(u"; "_s)));
    if (sentences.isEmpty())
        sentences.append(ImportWords::tr("No value in it looks like a key or token."));
    if (canBeTaken(found))
        sentences.append(ImportWords::tr("If it is a key all the same, import it."));
    return { ImportWords::tr("Nothing was taken from the clipboard"), sentences.join(u' ') };
}

bool canBeTaken(const ImportText &found)
{
    return !found.candidates.empty()
        || std::any_of(found.leftOut.begin(), found.leftOut.end(), hasCandidate);
}

QString readAsLatin1()
{
    return ImportWords::tr("The file is in an older encoding than UTF-8 and was read as Latin-1: "
                           "letters like ü may look wrong, keys and tokens do not.");
}

QString leftOut(const LeftOutValue &value, int text)
{
    QString place;
    if (value.line > 0)
        place = text > 0 ? ImportWords::tr("text %1, line %2").arg(text).arg(value.line)
                         : ImportWords::tr("line %1").arg(value.line);
    QStringList parts{ DisplayText(value.variable).text(), place, reasonText(value.reason) };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString treated(Treatments treatments)
{
    QStringList off;
    if (treatments & Treatment::QuotesRemoved)
        off.append(ImportWords::tr("quotes"));
    if (treatments & Treatment::SeparatorRemoved)
        off.append(ImportWords::tr("the “;” or “,” at its end"));
    if (treatments & Treatment::BearerRemoved)
        off.append(ImportWords::tr("the word “Bearer”"));
    if (treatments & Treatment::InvisibleRemoved)
        off.append(ImportWords::tr("invisible characters"));
    QStringList said;
    if (!off.isEmpty())
        //: %1 is what stood around a value: "quotes, the word “Bearer”"
        said.append(ImportWords::tr("Taken off: %1.").arg(ListText::joined(off)));
    if (treatments & Treatment::Joined)
        said.append(ImportWords::tr("Joined from several lines: tick it if they are one value."));
    if (treatments & Treatment::TakenFromText)
        said.append(ImportWords::tr("Taken from the middle of a text: see that its end is right."));
    if (treatments & Treatment::ReferenceFollowed)
        said.append(ImportWords::tr("The value stands under another name in the same text."));
    if (treatments & Treatment::ReadAsDotenv)
        said.append(ImportWords::tr(
            "Read as python-dotenv reads it; a shell would read on over the end of the line."));
    if (treatments & Treatment::Base64Decoded)
        said.append(ImportWords::tr("Decoded from Base64."));
    return said.join(u' ');
}

QString notCompared(const KeychainError &error)
{
    return ImportWords::tr("Whether they are in the vault already cannot be told: %1.")
        .arg(errortext::keychain(error).title);
}

Message editsNotSaved()
{
    return { ImportWords::tr("What you changed is not saved"),
             ImportWords::tr("The key is in the vault as it was before the change, because Keyturn "
                             "could not write its own list. Edit it in the vault.") };
}

Message closing(const Unsaved &unsaved)
{
    Message question;
    question.title = unsaved.count == 1
        ? ImportWords::tr("Close without importing this key?")
        : ImportWords::tr("Close without importing these %L1 keys?").arg(unsaved.count);
    if (unsaved.count == 1 && unsaved.notShown == 1)
        question.text = ImportWords::tr("This key is not shown yet.") + u' ';
    else if (unsaved.notShown > 0)
        //: of the keys that are not imported when the dialog is closed
        question.text =
            ImportWords::tr("%Ln of them are not shown yet.", nullptr, unsaved.notShown) + u' ';
    question.text += unsaved.isUndecided
        ? ImportWords::tr("The source file is not changed. Your keychain may have what it was "
                          "asked to save, or save it later; Keyturn lists it in the vault then.")
        : ImportWords::tr("The source file is not changed.");
    return question;
}

} // namespace keyturn::importtext
