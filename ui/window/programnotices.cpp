// SPDX-License-Identifier: MIT
#include "ui/window/programnotices.h"

#include "core/displaytext.h"
#include "core/listtext.h"
#include "keychain/keychain.h"
#include "services/servicecatalog.h"
#include "session/adoption.h"
#include "session/signins.h"
#include "ui/text/errortext.h"

#include <QLocale>
#include <QUrl>

namespace keyturn {

using namespace Qt::StringLiterals;

ProgramNotices::ProgramNotices(const ServiceCatalog &catalog, const SignIns &signIns,
                               Keychain &keychain, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_keychain(keychain)
    , m_notices(notices)
{
    connect(&m_keychain, &Keychain::stateChanged, this, &ProgramNotices::tellKeychainState);
    connect(&signIns, &SignIns::storeFailed, this, &ProgramNotices::tellStoreFailed);
    tellProfileProblems();
    tellKeychainState(); // unknown at the start of Keyturn; this window may be a later one
}

void ProgramNotices::tellStoreFailed()
{
    if (m_isStoreClosed)
        return; // the message about the closed store says that already, with the reason
    tellProblem({ tr("Keyturn cannot read or write its own file"),
                  tr("What you change here is forgotten when you quit.") });
}

void ProgramNotices::tellProblem(const Message &message)
{
    m_notices.tell(Notices::Topic::Work, { Tone::Bad, message });
}

void ProgramNotices::tellNoBrowser(const QUrl &url)
{
    const Message message{
        tr("No browser could be opened"),
        tr("Open this address yourself: %1").arg(DisplayText(url.toDisplayString()).inSentence())
    };
    m_notices.tell(Notices::Topic::Work,
                   { Tone::Warning, message, {}, MessageStrip::Closing::ByUser });
}

void ProgramNotices::checkKeychain()
{
    auto *reply = m_keychain.check();
    // The answer itself is not needed: the state says everything.
    connect(reply, &Reply::finished, this, &ProgramNotices::tellKeychainState);
}

void ProgramNotices::tellKeychainState()
{
    const KeychainState state = m_keychain.state();
    const auto message = errortext::keychainState(state);
    if (!message) {
        m_notices.end(Notices::Topic::Keychain);
        return;
    }
    Notices::Notice notice{ Tone::Warning, *message };
    if (state != KeychainState::Waiting) {
        notice.actions.push_back({ state == KeychainState::Locked ? tr("Unlock") : tr("Try again"),
                                   [this] { checkKeychain(); } });
    }
    m_notices.tell(Notices::Topic::Keychain, notice);
}

void ProgramNotices::tellProfileProblems()
{
    const auto &problems = m_catalog.problems();
    if (problems.empty())
        return;
    QStringList lines;
    for (const ProfileProblem &problem : problems) {
        const QString file = DisplayText(problem.file).inSentence();
        lines.append(
            problem.line > 0
                ? tr("%1, line %2: %3").arg(file, QString::number(problem.line), problem.reason)
                : tr("%1: %2").arg(file, problem.reason));
    }
    m_notices.tell(Notices::Topic::Services,
                   { Tone::Warning,
                     { tr("%Ln service file(s) cannot be used", nullptr, int(problems.size())),
                       lines.join(u' ') + u' ' + tr("Everything else works as before.") },
                     {},
                     MessageStrip::Closing::ByUser });
}

void ProgramNotices::tellStoreUnopened(const Message &message)
{
    m_isStoreClosed = true;
    m_notices.tell(
        Notices::Topic::Store,
        { Tone::Bad, message, { { tr("Try again"), [this] { Q_EMIT storeRequested(); } } } });
}

void ProgramNotices::tellStoreOpened(const Store::Opened &opened)
{
    m_isStoreClosed = false;
    m_storeWasReplaced = opened.isReplaced();
    if (!m_storeWasReplaced) {
        m_notices.end(Notices::Topic::Store);
        return;
    }
    m_notices.tell(Notices::Topic::Store,
                   { Tone::Warning,
                     errortext::storeReplaced(opened),
                     { { tr("Close"), [this] { m_notices.end(Notices::Topic::Store); } } } });
}

void ProgramNotices::watch(Adoption &adoption)
{
    connect(&adoption, &Adoption::found, this, [this, &adoption] { tellStrays(adoption); });
    connect(&adoption, &Adoption::adopted, this, &ProgramNotices::tellAdopted);
    connect(&adoption, &Adoption::failed, this,
            [this, &adoption](const VaultError &error) { tellAdoptionFailed(adoption, error); });
    connect(&adoption, &Adoption::notListable, this, [this] {
        // If no file was lost, the user need not know that lost entries could not be looked for.
        if (!m_storeWasReplaced)
            return;
        m_notices.tell(
            Notices::Topic::Adoption,
            { Tone::Warning,
              errortext::keychain({ KeychainError::Kind::NotListable, {} }),
              { { tr("Close"), [this] { m_notices.end(Notices::Topic::Adoption); } } } });
    });
    if (!adoption.strays().empty())
        tellStrays(adoption);
}

void ProgramNotices::tellStrays(Adoption &adoption)
{
    const KeychainEntries &strays = adoption.strays();
    const auto date = [](const KeychainEntry &entry) {
        return entry.storedAt.isValid()
            ? QLocale().toString(entry.storedAt.toLocalTime().date(), QLocale::ShortFormat)
            : tr("an unknown day");
    };
    const QString first = date(strays.front());
    const QString last = date(strays.back());
    const QString when = first == last ? tr("Kept on %1.").arg(first)
                                       //: %1 and %2 are dates
                                       : tr("Kept between %1 and %2.").arg(first, last);
    m_notices.tell(
        Notices::Topic::Adoption,
        { Tone::Warning,
          { tr("The keychain holds %Ln key(s) that are in no list", nullptr, int(strays.size())),
            when + u' '
                + tr("Keyturn put them there, and its own list does not have them. “Add to the "
                     "vault” reads them to see of which service they are; names, servers, "
                     "organizations and ends are unknown.") },
          { { tr("Add to the vault"),
              [&adoption] { adoption.adopt(tr("Found in the keychain")); } },
            { tr("Not now"), [this] { m_notices.end(Notices::Topic::Adoption); } } } });
}

void ProgramNotices::tellAdopted(int count)
{
    m_notices.tell(Notices::Topic::Adoption,
                   { Tone::Good,
                     { tr("%Ln key(s) added to the vault", nullptr, count),
                       tr("They are called “%1” there. Where the server is unknown, name "
                          "it in the details before you verify or use them.")
                           .arg(tr("Found in the keychain")) },
                     { { tr("Close"), [this] { m_notices.end(Notices::Topic::Adoption); } } } });
}

void ProgramNotices::tellAdoptionFailed(Adoption &adoption, const VaultError &error)
{
    const Message why = error.keychain ? errortext::vault(error) : errortext::store(*error.store);
    m_notices.tell(
        Notices::Topic::Adoption,
        { Tone::Bad,
          { tr("%Ln key(s) could not be added to the vault", nullptr,
               int(adoption.strays().size())),
            ListText::labelled(why.title, why.text) },
          { { tr("Try again"), [&adoption] { adoption.adopt(tr("Found in the keychain")); } },
            { tr("Not now"), [this] { m_notices.end(Notices::Topic::Adoption); } } } });
}

} // namespace keyturn
