// SPDX-License-Identifier: MIT
#include "ui/text/swaptext.h"

#include "core/displaytext.h"

#include <QCoreApplication>

namespace keyturn::swaptext {

namespace {

/// The context of the translations.
class SwapText
{
    Q_DECLARE_TR_FUNCTIONS(SwapText)
};

} // namespace

Message problem(FileSwap::Problem problem, const QString &path)
{
    using enum FileSwap::Problem;
    const QString file = DisplayText(path).inSentence();
    switch (problem) {
    case NotThere:
        return { SwapText::tr("The file is not there"),
                 SwapText::tr("Nothing was changed. Look whether %1 has moved, or put the new key "
                              "in its place by hand.")
                     .arg(file) };
    case NotAFile:
        return { SwapText::tr("This is not a file"),
                 SwapText::tr("Nothing was changed: Keyturn swaps keys in ordinary files only.") };
    case HasOtherNames:
        return { SwapText::tr("The file has other names"),
                 SwapText::tr("Nothing was changed: under its other names (hard links) the file "
                              "would keep the old key. Change it by hand.") };
    case NotReadable:
        return { SwapText::tr("The file cannot be read"),
                 SwapText::tr("Nothing was changed. Look who may read %1.").arg(file) };
    case NotWritable:
        return { SwapText::tr("The file cannot be written"),
                 SwapText::tr("The file is as it was. Look who may write %1, and whether its "
                              "owner and its rights can be kept.")
                     .arg(file) };
    case TooLarge:
        return { SwapText::tr("The file is too large"),
                 SwapText::tr("Nothing was changed. Put the new key in it by hand.") };
    case NotFound:
        return { SwapText::tr("The old key is not in this file"),
                 SwapText::tr("Nothing was changed. It may be written in another way, or the file "
                              "has another key.") };
    case Same:
        return { SwapText::tr("The new key is the old one"), SwapText::tr("Nothing was changed.") };
    case NotRepresentable:
        return { SwapText::tr("The new key needs quotes in this file"),
                 SwapText::tr("Nothing was changed. Put the new key in it by hand.") };
    case Changed:
        return { SwapText::tr("Another program has changed the file"),
                 SwapText::tr("The file was left as that program wrote it. Swap again to see what "
                              "is in it now.") };
    }
    Q_UNREACHABLE();
}

Message undoProblem(FileSwap::Problem problem, const QString &path)
{
    if (problem == FileSwap::Problem::NotWritable)
        return { SwapText::tr("The file cannot be written"),
                 SwapText::tr("The file still has the new key. Look who may write %1, then undo "
                              "once more.")
                     .arg(DisplayText(path).inSentence()) };
    return { SwapText::tr("Another program has changed the file"),
             SwapText::tr("The file was left as that program wrote it, and the swap can no longer "
                          "be undone. “Swap in file…” looks what is in it now.") };
}

} // namespace keyturn::swaptext
