// SPDX-License-Identifier: MIT
#include "ui/window/programnotices.h"

#include "core/displaytext.h"
#include "keychain/keychain.h"
#include "services/servicecatalog.h"
#include "session/rescue.h"
#include "session/signins.h"
#include "ui/text/errortext.h"

#include <QLocale>

namespace keyturn {

ProgramNotices::ProgramNotices(const ServiceCatalog &catalog, const SignIns &signIns,
                               Keychain &keychain, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_keychain(keychain)
    , m_notices(notices)
{
    connect(&m_keychain, &Keychain::stateChanged, this, &ProgramNotices::tellKeychainState);
    connect(&signIns, &SignIns::storeFailed, this, [this] {
        tellProblem({ tr("Keyturn cannot read or write its own file"),
                      tr("What you change here is forgotten when you quit.") });
    });
    tellProfileProblems();
}

void ProgramNotices::tellProblem(const Message &message)
{
    m_notices.tell(Notices::Topic::Work, { Tone::Bad, message });
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
                     { tr("%n service file(s) cannot be used", nullptr, int(problems.size())),
                       lines.join(u' ') + u' ' + tr("Everything else works as before.") },
                     {},
                     MessageStrip::Closing::ByUser });
}

void ProgramNotices::watch(Rescue &rescue)
{
    connect(&rescue, &Rescue::rescued, this, [this, &rescue](const QString &name) {
        m_rescued.append(DisplayText(name).inSentence());
        tellRescue(rescue);
    });
    connect(&rescue, &Rescue::unknownChanged, this, [this, &rescue] { tellRescue(rescue); });
}

/// There is one message; what is unknown is told first.
void ProgramNotices::tellRescue(Rescue &rescue)
{
    if (!rescue.unknown().empty())
        tellUnknown(rescue);
    else if (!m_rescued.isEmpty())
        tellRescued();
    else
        m_notices.end(Notices::Topic::Rescue);
}

void ProgramNotices::tellRescued()
{
    m_notices.tell(Notices::Topic::Rescue,
                   { Tone::Good,
                     { tr("Nothing was lost"),
                       tr("Keyturn ended while these were being saved. They are in the "
                          "vault: %1")
                           .arg(QLocale().createSeparatedList(m_rescued)) },
                     { { tr("Close"), [this] {
                            m_rescued.clear();
                            m_notices.end(Notices::Topic::Rescue);
                        } } } });
}

void ProgramNotices::tellUnknown(Rescue &rescue)
{
    QStringList names;
    for (const IntentRecord &intent : rescue.unknown())
        names.append(DisplayText(intent.name).inSentence());
    m_notices.tell(Notices::Topic::Rescue,
                   { Tone::Warning,
                     { tr("Keyturn ended while something was being created"),
                       tr("Whether the service made it is unknown, and no secret of it was found "
                          "so far: %1. Look into "
                          "the list; what nobody holds the secret of can be deleted there.")
                           .arg(QLocale().createSeparatedList(names)) },
                     { { tr("I have looked"), [this, &rescue] {
                            rescue.forgetUnknown();
                            tellRescue(rescue);
                        } } } });
}

} // namespace keyturn
