// SPDX-License-Identifier: MIT
#include "ui/text/localerrortext.h"

#include "core/displaytext.h"
#include "ui/text/kindtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace keyturn::errortext {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

Message keychain(const KeychainError &error)
{
    using Kind = KeychainError::Kind;
    switch (error.kind) {
    case Kind::Absent:
        return {
            ErrorText::tr("Not in the keychain"),
            ErrorText::tr(
                "The keychain no longer has this entry. It was removed by another program or on "
                "another day.")
        };
    case Kind::Locked:
        return {
            ErrorText::tr("The keychain is locked"),
            ErrorText::tr(
                "Unlock it with your password, usually the one you log in with, then try again.")
        };
    case Kind::Denied:
        return {
            ErrorText::tr("The keychain said no"),
            ErrorText::tr(
                "Access was denied or the unlock prompt was dismissed. Try again and allow it.")
        };
    case Kind::NoService:
        return {
            ErrorText::tr("There is no keychain"),
            ErrorText::tr(
                "No keychain service answers in this session. Install and start one, for example "
                "gnome-keyring or KeePassXC, then try again.")
        };
    case Kind::NoCollection:
        return {
            ErrorText::tr("There is no keyring to keep it in"),
            ErrorText::tr(
                "The keychain service runs but has no default keyring. Create one, for example "
                "with the program “Passwords and Keys”, then try again.")
        };
    case Kind::TimedOut:
        return { ErrorText::tr("The keychain does not answer"),
                 ErrorText::tr("The keychain may be waiting for you: look for an unlock prompt "
                               "behind other windows, then try again.") };
    case Kind::Mismatch:
        return { ErrorText::tr("The keychain did not keep it"),
                 ErrorText::tr(
                     "The keychain reported success, but reading it back gave something else.") };
    case Kind::Refused:
        return { ErrorText::tr("The keychain cannot keep this value"),
                 ErrorText::tr(
                     "The value is empty, too long, or holds characters that no key has.") };
    case Kind::Canceled:
        return { ErrorText::tr("Canceled"),
                 ErrorText::tr("The keychain was not asked any further.") };
    case Kind::Unavailable:
        return { ErrorText::tr("The keychain cannot be used"),
                 ErrorText::tr("The keychain failed for a reason that it does not say. Logging out "
                               "and in again often helps.") };
    case Kind::NotListable:
        return { ErrorText::tr("This keychain cannot say what it holds"),
                 ErrorText::tr(
                     "Entries that Keyturn no longer lists cannot be found from here. Look for "
                     "“Keyturn” in the keychain's own program.") };
    case Kind::HelperMissing:
        return {
            ErrorText::tr("Keyturn is not completely installed"),
            ErrorText::tr(
                "Its program “keyturn-keychain” is missing or cannot be started, and without it "
                "Keyturn cannot ask your keychain. Install Keyturn again, then try again.")
        };
    }
    Q_UNREACHABLE();
}

std::optional<Message> keychainState(KeychainState state)
{
    using Kind = KeychainError::Kind;
    const auto of = [](Kind kind) { return keychain({ kind, {} }); };
    switch (state) {
    case KeychainState::Unknown:
    case KeychainState::Ready:
        return std::nullopt;
    case KeychainState::Waiting:
        return Message{ ErrorText::tr("Waiting for your keychain"),
                        ErrorText::tr("Look for an unlock prompt, or a question whether "
                                      "keyturn-keychain may have access; it may be behind other "
                                      "windows.") };
    case KeychainState::Locked:
        return of(Kind::Locked);
    case KeychainState::Denied:
        return of(Kind::Denied);
    case KeychainState::NoService:
        return of(Kind::NoService);
    case KeychainState::NoCollection:
        return of(Kind::NoCollection);
    case KeychainState::NotResponding:
        return of(Kind::TimedOut);
    case KeychainState::Unavailable:
        return of(Kind::Unavailable);
    case KeychainState::HelperMissing:
        return of(Kind::HelperMissing);
    }
    Q_UNREACHABLE();
}

Message store(const StoreError &error)
{
    using Kind = StoreError::Kind;
    switch (error.kind) {
    case Kind::NotWritable:
        return { ErrorText::tr("Keyturn cannot write its own file"),
                 ErrorText::tr("Its data folder is read-only. Nothing was sent.") };
    case Kind::NotAFile:
        return { ErrorText::tr("Keyturn's own file is not a file"),
                 ErrorText::tr("A link or a folder stands in its place. Nothing was sent.") };
    case Kind::Full:
        return { ErrorText::tr("The disk is full"),
                 ErrorText::tr("Free some space, then try again. Nothing was sent.") };
    case Kind::Damaged:
        return { ErrorText::tr("Keyturn's own file is damaged"),
                 ErrorText::tr(
                     "Start Keyturn again: it sets the damaged file aside and begins a new one.") };
    case Kind::TooNew:
        return { ErrorText::tr("Keyturn's own file is from a newer version"),
                 ErrorText::tr("Start that version, or move the file away.") };
    case Kind::Closed:
    case Kind::Failed:
        return { ErrorText::tr("Keyturn's own file cannot be used"),
                 ErrorText::tr("What happens here cannot be remembered. Nothing was sent.") };
    }
    Q_UNREACHABLE();
}

namespace {

Message whyUnopened(const StoreError &error, const QString &folder)
{
    using Kind = StoreError::Kind;
    switch (error.kind) {
    case Kind::NotWritable:
        return { ErrorText::tr("Keyturn cannot write to its own folder"),
                 ErrorText::tr("%1 is read-only or belongs to somebody else. Make it writable, "
                               "then try again.")
                     .arg(folder) };
    case Kind::NotAFile:
        return { ErrorText::tr("Keyturn's own file is not a file"),
                 ErrorText::tr("In %1 a link or a folder stands in place of keyturn.sqlite, and "
                               "Keyturn does not write to where it leads. Take it away, then try "
                               "again.")
                     .arg(folder) };
    case Kind::Full:
        return { ErrorText::tr("The disk is full"),
                 ErrorText::tr("Keyturn's own file cannot be opened. Free some space, then try "
                               "again.") };
    case Kind::TooNew:
        return { ErrorText::tr("Keyturn's own file is from a newer version"),
                 ErrorText::tr("This version cannot read keyturn.sqlite in %1, and has not changed "
                               "it. Start the newer version.")
                     .arg(folder) };
    case Kind::Damaged:
        return {
            ErrorText::tr("Keyturn's own file is damaged"),
            ErrorText::tr("A new one in %1 could not be begun either. Try again.").arg(folder)
        };
    case Kind::Closed:
    case Kind::Failed:
        return { ErrorText::tr("Keyturn's own file cannot be opened"),
                 ErrorText::tr("Another program may be using keyturn.sqlite in %1. Try again.")
                     .arg(folder) };
    }
    Q_UNREACHABLE();
}

} // namespace

Message storeUnopened(const StoreError &error, const QString &folder)
{
    Message message = whyUnopened(error, DisplayText(folder).inSentence());
    message.text += u' '
        + ErrorText::tr("Until then there are no kept sign-ins and no vault here, nothing can be "
                        "created, and what you do is forgotten when you quit. Your keys are "
                        "in the keychain as before.");
    return message;
}

Message storeReplaced(const Store::Opened &opened)
{
    const QString noSecrets =
        ErrorText::tr("Secrets were never in it: they are in your keychain as before.");
    if (opened.isVersionAlone) {
        return { ErrorText::tr("Keyturn's own file names a newer version"),
                 ErrorText::tr(
                     "Its version number is that of a newer Keyturn, or damaged; "
                     "everything else in it is sound. The file was set aside as %1, and the new "
                     "one holds the same sign-ins and the same %Ln entries of the vault.",
                     nullptr, opened.restoredEntries)
                         .arg(QFileInfo(opened.quarantineFile).fileName())
                     + u' ' + noSecrets };
    }
    QStringList sentences;
    if (opened.quarantined) {
        sentences.append(ErrorText::tr("The file was set aside as %1.")
                             .arg(QFileInfo(opened.quarantineFile).fileName()));
    }
    if (opened.copiedAt.isValid()) {
        sentences.append(
            ErrorText::tr("The new one holds %Ln entries of the vault, from what could still be "
                          "read and from the copy of %1. What changed after that may be missing.",
                          nullptr, opened.restoredEntries)
                .arg(QLocale().toString(opened.copiedAt.toLocalTime(), QLocale::ShortFormat)));
    } else if (opened.restoredEntries > 0) {
        sentences.append(ErrorText::tr("The new one holds the %Ln entries of the vault that could "
                                       "still be read. Others may be missing.",
                                       nullptr, opened.restoredEntries));
    } else {
        sentences.append(ErrorText::tr("Nothing of it could be read, and the new one is empty."));
    }
    sentences.append(
        opened.restoredSignIns > 0
            ? ErrorText::tr("The new one has %Ln accounts; connect again what is missing.", nullptr,
                            opened.restoredSignIns)
            : ErrorText::tr("The new one has no account: connect again those that you had."));
    sentences.append(noSecrets);
    return { opened.quarantined ? ErrorText::tr("Keyturn's own file was damaged")
                                : ErrorText::tr("Keyturn's own file was missing"),
             sentences.join(u' ') };
}

namespace {

/// Why nobody could look, and what to do; nothing if the keychain may still be at it.
std::optional<QString> whyNobodyLooked(const KeychainError &error)
{
    using Kind = KeychainError::Kind;
    switch (error.kind) {
    case Kind::TimedOut:
    case Kind::Canceled:
        return std::nullopt;
    case Kind::Locked:
        return ErrorText::tr("Your keychain was locked before Keyturn could look. Unlock it, then "
                             "try again.");
    case Kind::NoService:
        return ErrorText::tr("Your keychain ended before Keyturn could look. Start it, then try "
                             "again.");
    default: // whatever it was, it kept Keyturn from looking
        return ErrorText::tr("Your keychain failed before Keyturn could look. Try again.");
    }
}

} // namespace

Message vault(const VaultError &error)
{
    if (error.isUndecided()) {
        const auto why = whyNobodyLooked(*error.keychain);
        return { ErrorText::tr("Not known yet whether it is saved"),
                 why ? *why + u' '
                         + ErrorText::tr("Nothing is saved twice, and what Keyturn finds later is "
                                         "listed in the vault.")
                     : ErrorText::tr(
                         "Your keychain has not answered and may still save what it was "
                         "asked to. Keyturn looks again, and lists it in the vault "
                         "then.") };
    }
    if (error.keychain)
        return keychain(*error.keychain);
    if (error.store) {
        return {
            ErrorText::tr("In the keychain, but not in the list"),
            ErrorText::tr(
                "The secret is in your keychain, but Keyturn could not write its own index. The "
                "next start looks for it there and offers it, where the keychain can be searched. "
                "Copy it now to be sure.")
        };
    }
    Q_UNREACHABLE();
}

Message removal(const VaultError &error)
{
    if (!error.keychain) {
        return { ErrorText::tr("Removed, but still listed"),
                 ErrorText::tr("The keychain no longer has it, but Keyturn could not change its "
                               "own list. Remove it once more later.") };
    }
    if (error.isUndecided()) {
        const auto why = whyNobodyLooked(*error.keychain);
        return { ErrorText::tr("Not known yet whether it is removed"),
                 why ? *why + u' '
                         + ErrorText::tr("What Keyturn finds gone later is taken off the list.")
                     : ErrorText::tr("Your keychain has not answered and may still remove it. "
                                     "Keyturn looks again, and takes it off the list then.") };
    }
    if (error.keychain->kind == KeychainError::Kind::Mismatch) {
        return { ErrorText::tr("The keychain still has it"),
                 ErrorText::tr("The keychain reported success, but the entry can still be read.") };
    }
    Message message = keychain(*error.keychain);
    message.text += u' ' + ErrorText::tr("Nothing was removed.");
    return message;
}

Message envFile(envfile::Problem problem, const QString &fileName)
{
    using envfile::Problem;
    const QString name = DisplayText(fileName).inSentence();
    switch (problem) {
    case Problem::IsLink:
        return { ErrorText::tr("%1 is a link").arg(name),
                 ErrorText::tr("A secret is not written to where a link points. Choose the file "
                               "itself. Nothing was written.") };
    case Problem::NotAFile:
        return { ErrorText::tr("%1 is not a file").arg(name),
                 ErrorText::tr("Choose a file, or a new name. Nothing was written.") };
    case Problem::NotReadable:
        return { ErrorText::tr("%1 cannot be read").arg(name),
                 ErrorText::tr("Its lines could not be kept, so nothing was written.") };
    case Problem::NotWritable:
        return { ErrorText::tr("%1 cannot be written").arg(name),
                 ErrorText::tr("The file or its folder is write-protected, belongs to somebody "
                               "else, or the disk is full. Nothing was changed.") };
    case Problem::TooLarge:
        return { ErrorText::tr("%1 is too large").arg(name),
                 ErrorText::tr("A file with variables has at most 1 MiB. Nothing was written.") };
    case Problem::NotText:
        return { ErrorText::tr("%1 is not a text file").arg(name),
                 ErrorText::tr("Only UTF-8 text can be added to. Nothing was written.") };
    case Problem::AlreadyThere:
    case Problem::Changed:
        return { ErrorText::tr("%1 has just changed").arg(name),
                 ErrorText::tr("Another program wrote to it meanwhile. Nothing was written; try "
                               "again.") };
    case Problem::NotClear:
        return { ErrorText::tr("%1 cannot be added to").arg(name),
                 ErrorText::tr("With one more line the rest of it would mean something else: look "
                               "for a quote that is not closed. Nothing was written.") };
    case Problem::NotRepresentable:
        return { ErrorText::tr("This value does not fit into a file of variables"),
                 ErrorText::tr(
                     "The value holds a character that no line can hold. Nothing was written.") };
    case Problem::NotKept:
        return { ErrorText::tr("%1 does not hold what was written").arg(name),
                 ErrorText::tr("The file was read again, and it is different. Look at it, and do "
                               "not rely on the value being there.") };
    }
    Q_UNREACHABLE();
}

Message snippet(SnippetError error)
{
    switch (error) {
    case SnippetError::NotRepresentable:
        return { ErrorText::tr("This cannot be written in that language"),
                 ErrorText::tr("The value or the organization holds a character that does not fit "
                               "there, such as a line break in a header.") };
    case SnippetError::BadTemplate:
        return { ErrorText::tr("The profile of this service is faulty"),
                 ErrorText::tr("One of its snippets cannot be read.") };
    }
    Q_UNREACHABLE();
}

QString expiry(ExpiryError error)
{
    switch (error) {
    case ExpiryError::NotChosen:
        return ErrorText::tr("Choose when it expires.");
    case ExpiryError::InvalidDate:
        return ErrorText::tr(
            "That is not a date. Enter one like 31.12.2027 or pick it from the calendar.");
    case ExpiryError::NotInFuture:
        return ErrorText::tr("The date is not in the future. Choose tomorrow or later.");
    case ExpiryError::TooFar:
        return ErrorText::tr("The date is later than this service allows.");
    case ExpiryError::NeverNotAllowed:
        return ErrorText::tr("This service does not allow a key without an end.");
    }
    Q_UNREACHABLE();
}

QString serverUrl(ServerUrlError error)
{
    switch (error) {
    case ServerUrlError::Empty:
        return ErrorText::tr("Enter the address of the server.");
    case ServerUrlError::NotAUrl:
        return ErrorText::tr(
            "That is not an address. An address looks like https://api.example.com.");
    case ServerUrlError::SchemeNotAllowed:
        return ErrorText::tr(
            "Only https is allowed, so that nobody on the way can read the key. Plain "
            "http works for this computer alone.");
    case ServerUrlError::UserInfoNotAllowed:
        return ErrorText::tr(
            "Leave out everything before the @: an address with a user name in it can pretend "
            "to be another server.");
    case ServerUrlError::QueryNotAllowed:
        return ErrorText::tr("Leave out everything from the ? or # on.");
    case ServerUrlError::HostMissing:
        return ErrorText::tr("The address names no server.");
    }
    Q_UNREACHABLE();
}

QString credential(CredentialTextError error)
{
    switch (error) {
    case CredentialTextError::Empty:
        return ErrorText::tr("Enter the key or token.");
    case CredentialTextError::Blank:
        return ErrorText::tr(
            "A key or token has no spaces inside. Was more than the value copied, for example "
            "“Bearer” in front?");
    case CredentialTextError::ControlCharacter:
        return ErrorText::tr(
            "The value holds a line break or another invisible character. Copy it again, "
            "alone.");
    case CredentialTextError::NotAscii:
        return ErrorText::tr(
            "The value holds a character that no key or token has, perhaps a curly quote. Copy "
            "it again from where it was shown.");
    case CredentialTextError::TooLong:
        return ErrorText::tr("That is longer than any key or token. Was a whole file copied?");
    }
    Q_UNREACHABLE();
}

} // namespace keyturn::errortext
