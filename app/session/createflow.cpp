// SPDX-License-Identifier: MIT
#include "session/createflow.h"

#include "core/clock.h"
#include "session/credentialfacts.h"
#include "session/deedresult.h"

#include <algorithm>

namespace keyturn {

namespace {

/// True if the error means that a create cannot succeed now. Other errors of the list (it may not
/// exist at an assumed address) do not prevent creating.
bool forbidsCreating(const ApiError &error)
{
    return error.httpStatus == 0 || error.kind == ApiError::Kind::Unauthorized
        || error.kind == ApiError::Kind::OrganizationMissing;
}

/// The row of the credential that was created; nothing if it cannot be told from others.
std::optional<Credential> createdRow(const CredentialList &list, const QString &id,
                                     const IntentRecord &intent)
{
    const bool hasSameIds =
        std::any_of(list.leftOut.begin(), list.leftOut.end(),
                    [](const LeftOutRow &row) { return row.reason == LeftOutRow::Reason::SameId; });
    if (hasSameIds)
        return std::nullopt;
    const auto same =
        std::find_if(list.items.begin(), list.items.end(),
                     [&id](const Credential &credential) { return credential.id == id; });
    if (!id.isEmpty() && same != list.items.end())
        return *same;
    const auto found = Reconciliation::candidatesIn(list.items, intent);
    return found.size() == 1 && list.complete ? std::optional(found.front()) : std::nullopt;
}

} // namespace

CreateFlow::CreateFlow(Session &session, Listing &listing, QObject *parent,
                       const CreatePatience &patience)
    : QObject(parent)
    , m_session(session)
    , m_listing(listing)
    , m_keychainReady(session.vault().keychain().keepReady())
    , m_reconciliation(session, listing, patience.looks, nullptr)
{
    m_rules.maximumDays = listing.profile().expiry.maximumDays;
    m_rules.neverAllowed = listing.profile().expiry.never;
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience.saving);
    connect(&m_patience, &QTimer::timeout, this, &CreateFlow::show);
    connect(&m_session.vault(), &Vault::keptLate, this, [this](const QString &uuid) {
        if (uuid == m_intent.uuid && m_saved == Saved::Failed)
            handleSaved(Done{});
    });
}

bool CreateFlow::isBusy() const
{
    return m_step == Step::Checking || m_step == Step::Recording || m_step == Step::Sending
        || m_step == Step::Saving;
}

Result<std::optional<AskedEnd>, ExpiryError> CreateFlow::askedEnd() const
{
    if (!m_listing.profile().takesEnd())
        return std::optional<AskedEnd>();
    const auto end = m_rules.resolve(m_request.expiry, m_session.clock());
    if (!end)
        return failure(end.error());
    return AskedEnd{ *end };
}

void CreateFlow::start(Request request)
{
    if (m_step != Step::Ready)
        return;
    m_request = std::move(request);
    m_refusal.reset();
    m_isCanceled = false;
    if (const auto end = askedEnd(); !end) {
        refuse(end.error());
        return;
    }
    enter(Step::Checking);
    if (m_request.keeping == Keeping::InKeychain)
        checkKeychain();
    else
        readList();
}

void CreateFlow::checkKeychain()
{
    auto *reply = m_session.vault().keychain().check();
    m_check = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        const auto ready = reply->takeResult();
        if (!ready)
            refuse(ready.error());
        else if (m_isCanceled)
            refuse(KeychainError{ KeychainError::Kind::Canceled, {} });
        else
            readList();
    });
}

void CreateFlow::cancelChecking()
{
    if (m_step != Step::Checking)
        return;
    // The answer may be on its way already. Then there is nothing to cancel, but the flow stops
    // when it arrives.
    m_isCanceled = true;
    if (m_check)
        m_check->cancel();
}

void CreateFlow::readList()
{
    auto *reply = m_session.client().list(m_session.caller(), m_listing.kind());
    m_check = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        auto list = reply->takeResult();
        if (!list && forbidsCreating(list.error())) {
            refuse(list.error());
            return;
        }
        if (m_isCanceled) {
            ApiError canceled;
            canceled.kind = ApiError::Kind::Canceled;
            refuse(canceled);
            return;
        }
        m_intent.knownIds.clear();
        if (list) {
            for (const Credential &credential : list->items)
                m_intent.knownIds.append(credential.id);
        }
        record(); // first, because what is kept of the list would be written before it
        if (list)
            m_listing.takeList(std::move(*list));
    });
}

void CreateFlow::record()
{
    enter(Step::Recording);
    // Midnight may have passed since the form was filled in. The expiry is therefore resolved now.
    const auto end = askedEnd();
    if (!end) {
        refuse(end.error());
        return;
    }
    CredentialFacts facts = CredentialFacts::in(m_session, m_listing.kind());
    facts.name = m_request.name;
    facts.askedEnd = *end;
    facts.uuid = m_request.uuid;
    const QStringList knownIds = m_intent.knownIds;
    m_intent = facts.intent(m_session.clock().now(), m_session.store().ownRun());
    m_intent.knownIds = knownIds;
    auto *reply = m_session.store().recordIntent(m_intent);
    connect(reply, &Reply::finished, this, [this, reply] {
        const auto recorded = reply->takeResult();
        if (recorded)
            send();
        else
            refuse(recorded.error());
    });
}

void CreateFlow::send()
{
    enter(Step::Sending);
    m_listing.noteMaking(m_intent);
    const auto end = m_intent.askedEnd ? m_intent.askedEnd->at : std::nullopt;
    auto *reply = m_session.client().create(m_session.caller(), m_listing.kind(),
                                            CredentialDraft{ m_request.name, end });
    connect(reply, &Reply::finished, this, [this, reply] { handleCreated(reply->takeResult()); });
}

void CreateFlow::handleCreated(Result<CreatedCredential, ApiError> created)
{
    if (created) {
        m_created = std::move(*created);
        save();
        return;
    }
    Credential wanted;
    wanted.name = m_request.name;
    m_listing.noteNotDone(Deed::Created, wanted, deedResultOf(created.error()));
    if (!created.error().outcomeUnknown) {
        settleIntent();
        refuse(created.error());
        return;
    }
    m_unknownCause = created.error();
    m_reconciliation.look(m_intent);
    enter(Step::Unknown);
}

void CreateFlow::save()
{
    if (m_request.keeping == Keeping::ShowOnly) {
        m_saved = Saved::NotWanted;
        show();
        return;
    }
    m_saved = Saved::Saving;
    if (m_step == Step::Sending) {
        enter(Step::Saving);
        m_patience.start();
    }
    auto *reply = m_session.vault().keep(vaultRecord(), m_created.secret);
    connect(reply, &Reply::finished, this, [this, reply] { handleSaved(reply->takeResult()); });
}

void CreateFlow::handleSaved(const Result<Done, VaultError> &kept)
{
    if (m_step == Step::Closed)
        return;
    m_saved = kept ? Saved::Saved : Saved::Failed;
    m_saveError = kept ? std::nullopt : std::optional(kept.error());
    show(); // the intent is not settled here: the vault has done that if the value is kept
    if (kept)
        updateEntry();
    Q_EMIT savedChanged();
}

void CreateFlow::show()
{
    m_patience.stop();
    if (m_step != Step::Saving && m_step != Step::Sending)
        return;
    m_listing.add(m_created.credential);
    m_listing.noteMade(m_intent.uuid);
    if (m_intent.askedEnd)
        m_listing.noteAskedEnd(m_created.credential.id, *m_intent.askedEnd);
    enter(Step::Shown);
    learnFromList();
}

KnownEnd CreateFlow::end() const
{
    return { m_created.credential.expiresAt, m_created.credential.expiryKnown, m_intent.askedEnd };
}

/// The answer to a create may lack the id or the end, and a list may show a shortened form of the
/// id in the secret. Only the id in the list can be used to rename, delete, and find the vault's
/// entry again.
void CreateFlow::learnFromList()
{
    const QString id = m_created.credential.id;
    const bool isListId =
        !id.isEmpty() && id != m_listing.profile().idInside(m_created.secret.reveal());
    if (isListId && m_created.credential.expiryKnown)
        return;
    auto *reply = m_session.client().list(m_session.caller(), m_listing.kind());
    // The context is the listing, not the flow: the dialog may be closed before the answer arrives.
    connect(reply, &Reply::finished, &m_listing,
            [reply, id, vault = &m_session.vault(), listing = &m_listing, intent = m_intent,
             flow = QPointer(this)] {
                auto list = reply->takeResult();
                if (!list)
                    return;
                const auto row = createdRow(*list, id, intent);
                listing->takeList(std::move(*list));
                if (!row)
                    return; // it is not certain which row is the new credential
                if (intent.askedEnd)
                    listing->noteAskedEnd(row->id, *intent.askedEnd);
                // Fails if the secret was not to be stored; there is no entry then.
                std::ignore = vault->update(intent.uuid, [&row](VaultRecord &record) {
                    record = withEndOf(*row, record);
                    record.credentialId = row->id;
                });
                if (flow)
                    flow->takeRow(*row);
            });
}

void CreateFlow::takeRow(const Credential &row)
{
    const KnownEnd before = end();
    m_created.credential = row;
    if (!row.expiryKnown) {
        m_created.credential.expiresAt = before.at;
        m_created.credential.expiryKnown = before.isKnown;
    }
    Q_EMIT credentialChanged();
}

/// A list may have told more while the entry was being kept.
void CreateFlow::updateEntry()
{
    const VaultRecord *entry = m_session.vault().find(m_intent.uuid);
    if (!entry)
        return;
    VaultRecord known = withEndOf(m_created.credential, *entry);
    known.credentialId = m_created.credential.id;
    if (known != *entry)
        std::ignore = m_session.vault().update(
            m_intent.uuid, [credential = m_created.credential](VaultRecord &record) {
                record = withEndOf(credential, record);
                record.credentialId = credential.id;
            });
}

void CreateFlow::retrySave()
{
    if (m_step != Step::Shown || m_saved == Saved::Saving || m_saved == Saved::Saved)
        return;
    m_request.keeping = Keeping::InKeychain;
    save();
    Q_EMIT savedChanged();
}

VaultRecord CreateFlow::vaultRecord() const
{
    CredentialFacts facts = CredentialFacts::in(m_session, m_listing.kind());
    facts.uuid = m_intent.uuid;
    facts.credentialId = m_created.credential.id;
    facts.name = m_created.credential.name;
    facts.askedEnd = m_intent.askedEnd;
    VaultRecord record =
        facts.entry(&m_listing.profile(), m_created.secret, m_session.clock().now());
    record.owner = m_request.owner;
    record.note = m_request.note;
    record.tags = m_request.tags;
    return withEndOf(m_created.credential, std::move(record));
}

void CreateFlow::close()
{
    if (isBusy() || m_step == Step::Closed)
        return;
    m_reconciliation.stop();
    m_created.secret.wipe();
    // The keychain may still store the value later. The intent therefore stays open: the vault
    // takes the value over and settles it then, or Rescue does at a later start.
    if (m_saved == Saved::Saving)
        m_session.vault().letGo(m_intent.uuid);
    if (m_saved == Saved::Saving || m_saved == Saved::Failed)
        std::ignore = m_session.store().noteInHand(m_intent.uuid);
    else
        settleIntent();
    enter(Step::Closed);
}

void CreateFlow::settleIntent()
{
    if (m_intent.uuid.isEmpty())
        return;
    m_listing.noteMade(m_intent.uuid);
    // Settling an intent twice does no harm. If it fails, the intent is found again at the next
    // start.
    std::ignore = m_session.store().settleIntent(m_intent.uuid);
}

void CreateFlow::enter(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
}

void CreateFlow::refuse(Refusal refusal)
{
    const auto *error = std::get_if<ApiError>(&refusal);
    if (error && error->kind == ApiError::Kind::Unauthorized)
        m_listing.reload(); // gets the same answer and reports it to the session
    m_refusal = std::move(refusal);
    enter(Step::Ready);
}

} // namespace keyturn
