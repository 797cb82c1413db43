// SPDX-License-Identifier: MIT
#include "ui/window/rescuenotices.h"

#include "core/displaytext.h"
#include "session/currentsession.h"
#include "session/places.h"
#include "session/rescue.h"
#include "session/signins.h"
#include "session/vault.h"
#include "ui/dialogs/lostcreatedialog.h"
#include "ui/text/reconciliationtext.h"

#include <QLocale>

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostCandidates = 3;

VaultPlace placeOf(const IntentRecord &intent)
{
    return { intent.serviceId, intent.serverUrl, intent.organizationId, intent.kind };
}

/// The list of the open session that an outcome of `intent` would be in.
Listing *listingFor(const IntentRecord &intent, Session *session)
{
    const bool isHere = session && session->place(intent.kind) == placeOf(intent);
    return isHere ? session->listing(intent.kind) : nullptr;
}

} // namespace

RescueNotices::RescueNotices(Parts parts, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
{
    connect(&m_parts.rescue, &Rescue::rescued, this, [this](const QString &name) {
        m_rescued.append(DisplayText(name).inSentence());
        tell();
    });
    connect(&m_parts.vault, &Vault::keptLate, this, [this](const QString &uuid) {
        m_keptLate.append(DisplayText(m_parts.vault.find(uuid)->name).inSentence());
        tell();
    });
    connect(&m_parts.vault, &Vault::removedLate, this, [this](const QString &name) {
        m_removedLate.append(DisplayText(name).inSentence());
        tell();
    });
    connect(&m_parts.rescue, &Rescue::unknownChanged, this, &RescueNotices::follow);
    connect(&m_parts.current, &CurrentSession::aboutToClose, this, &RescueNotices::drop);
    connect(&m_parts.current, &CurrentSession::changed, this, &RescueNotices::follow);
    connect(&m_parts.signIns, &SignIns::changed, this, &RescueNotices::tell);
    follow();
}

void RescueNotices::follow()
{
    Session *session = m_parts.current.session();
    const auto &unknown = m_parts.rescue.unknown();
    const auto intent =
        std::find_if(unknown.begin(), unknown.end(), [session](const IntentRecord &each) {
            return listingFor(each, session) != nullptr;
        });
    const bool isSame = m_reconciliation && intent != unknown.end()
        && m_reconciliation->intent().uuid == intent->uuid;
    if (!isSame) {
        drop();
        if (intent != unknown.end()) {
            m_reconciliation = std::make_unique<Reconciliation>(
                *session, *listingFor(*intent, session), Reconciliation::usualPauses, nullptr);
            connect(m_reconciliation.get(), &Reconciliation::changed, this, &RescueNotices::tell);
            m_reconciliation->look(*intent);
        }
    }
    tell();
}

void RescueNotices::drop()
{
    if (!m_reconciliation)
        return;
    m_reconciliation->stop();
    m_reconciliation->disconnect(this);
    m_reconciliation.release()->deleteLater(); // a dialog that is just closing still refers to it
}

/// There is only one message for all: unknown outcomes are told first, then the rescued
/// credentials, then what the keychain has done late.
void RescueNotices::tell()
{
    if (!m_parts.rescue.unknown().empty())
        tellUnknown();
    else if (!m_rescued.isEmpty())
        tellRescued();
    else if (!m_keptLate.isEmpty() || !m_removedLate.isEmpty())
        tellLate();
    else
        m_parts.notices.end(Notices::Topic::Rescue);
}

void RescueNotices::tellRescued()
{
    m_parts.notices.tell(Notices::Topic::Rescue,
                         { Tone::Good,
                           { tr("Nothing was lost"),
                             tr("Keyturn ended while these were being saved. They are in the "
                                "vault: %1")
                                 .arg(QLocale().createSeparatedList(m_rescued)) },
                           { { tr("Close"), [this] {
                                  m_rescued.clear();
                                  tell();
                              } } } });
}

void RescueNotices::tellLate()
{
    QStringList sentences;
    const QLocale locale;
    if (!m_keptLate.isEmpty())
        sentences.append(tr("Saved after all, and in the vault now: %1.")
                             .arg(locale.createSeparatedList(m_keptLate)));
    if (!m_removedLate.isEmpty())
        sentences.append(
            tr("Removed after all: %1.").arg(locale.createSeparatedList(m_removedLate)));
    m_parts.notices.tell(Notices::Topic::Rescue,
                         { Tone::Neutral,
                           { tr("Your keychain has done it after all"), sentences.join(u' ') },
                           { { tr("Close"), [this] {
                                  m_keptLate.clear();
                                  m_removedLate.clear();
                                  m_parts.notices.end(Notices::Topic::Rescue);
                              } } } });
}

void RescueNotices::tellUnknown()
{
    if (m_reconciliation)
        tellFound();
    else
        tellElsewhere();
}

void RescueNotices::tellFound()
{
    const QString name = DisplayText(m_reconciliation->intent().name).inSentence();
    const auto &candidates = m_reconciliation->candidates();
    QStringList shown;
    for (std::size_t i = 0; i < std::min(candidates.size(), mostCandidates); ++i)
        shown.append(
            reconciliationtext::candidate(candidates[i], m_reconciliation->session().clock()));
    if (candidates.size() > mostCandidates)
        shown.append(u"…"_s);
    const Message found = reconciliationtext::outcome(*m_reconciliation).message;
    const QString more = shown.isEmpty()
        //: a name, what was found (a sentence without a full stop), what that means
        ? tr("“%1”: %2. %3").arg(name, found.title, found.text).trimmed()
        //: a name, then one or more keys
        : tr("“%1” may be this, which is new in the list: %2.").arg(name, shown.join(u"; "_s));
    tellUnknownWith(more, { { tr("Look at it…"), [this] { openDialog(); } } });
}

/// The list that could show it belongs to no session that is open.
void RescueNotices::tellElsewhere()
{
    const VaultPlace place = placeOf(m_parts.rescue.unknown().front());
    for (const ConnectionRecord &record : m_parts.signIns.records()) {
        for (const OrganizationRecord &organization : record.organizations) {
            if (!(Places::of(record, organization, place.kind) == place))
                continue;
            const QString name = DisplayText(record.accountName).inSentence();
            tellUnknownWith(
                tr("Open “%1”, and Keyturn looks for it in the list.").arg(name),
                { { tr("Open “%1”").arg(name), [this, uuid = record.uuid, id = organization.id] {
                       m_parts.current.open(uuid, id);
                   } } });
            return;
        }
    }
    tellUnknownWith(tr("Look into the list; what nobody holds the secret of can be deleted there."),
                    {});
}

void RescueNotices::tellUnknownWith(const QString &more, std::vector<Notices::Action> actions)
{
    QStringList names;
    for (const IntentRecord &intent : m_parts.rescue.unknown())
        names.append(DisplayText(intent.name).inSentence());
    actions.push_back({ tr("I have looked"), [this] { m_parts.rescue.forgetUnknown(); } });
    m_parts.notices.tell(
        Notices::Topic::Rescue,
        { Tone::Warning,
          { tr("Keyturn ended while something was being created"),
            tr("Whether the service made it is unknown, and no secret of it was found so far: %1.")
                    .arg(QLocale().createSeparatedList(names))
                + u' ' + more },
          std::move(actions) });
}

void RescueNotices::openDialog()
{
    if (m_reconciliation)
        (new LostCreateDialog(*m_reconciliation, m_parts.rescue, &m_window))->open();
}

} // namespace keyturn
