// SPDX-License-Identifier: MIT
#include "session/connectflow.h"

#include "core/clock.h"

#include <algorithm>

namespace keyturn {

ConnectFlow::ConnectFlow(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

void ConnectFlow::start(const CredentialFacts &request, Secret credential)
{
    if (isBusy())
        return;
    const ServiceProfile *profile = m_parts.catalog.profile(request.serviceId);
    auto server = ServerUrl::parse(request.serverUrl);
    Q_ASSERT(profile && server);
    m_request = request;
    m_credential = std::move(credential);
    m_error.reset();
    m_keepError.reset();
    m_check.reset();
    m_client =
        std::make_unique<ServiceClient>(*profile, std::move(*server), m_parts.limits, nullptr);
    const auto authServer = ServerUrl::parse(request.authUrl);
    m_check = std::make_unique<CredentialCheck>(
        *m_client,
        CheckSubject{ kind().kind,
                      authServer ? std::optional(*authServer) : std::nullopt,
                      request.organizationId,
                      request.credentialId,
                      m_credential.clone(),
                      {} },
        nullptr);
    enter(Step::Verifying);
    verify();
}

const KindProfile &ConnectFlow::kind() const
{
    const ServiceProfile &profile = m_client->profile();
    const KindProfile *told = profile.kindOf(m_credential.reveal());
    const KindProfile *kind = told ? told : profile.kind(m_request.kind);
    Q_ASSERT(kind);
    return *kind;
}

void ConnectFlow::verify()
{
    auto *reply = m_check->run(m_parts.clock.now());
    m_underWay = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        const auto checked = reply->takeResult();
        m_result = checked ? *checked : CheckResult{};
        if (!checked) {
            m_error = checked.error();
            enter(Step::Refused);
        } else if (checked->outcome == CheckOutcome::Works) {
            checkManaging();
        } else if (checked->outcome == CheckOutcome::NotAllowed) {
            m_error = checked->error;
            enter(Step::Limited);
        } else {
            m_error = checked->error;
            enter(Step::Refused);
        }
    });
}

void ConnectFlow::checkManaging()
{
    if (!kind().endpoint(Operation::List)) {
        keep();
        return;
    }
    // Listing is the strongest permission that can be tested without changing anything. A failure
    // other than 403 (for example, of an assumed address) is reported by the page and does not stop
    // the sign-in.
    auto *reply =
        m_client->list({ m_credential, kind().kind, m_request.organizationId }, kind().kind);
    m_underWay = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        const auto list = reply->takeResult();
        if (!list && list.error().kind == ApiError::Kind::Forbidden) {
            m_result.outcome = CheckOutcome::NotAllowed;
            m_error = list.error();
            enter(Step::Limited);
        } else if (!list && list.error().kind == ApiError::Kind::Canceled) {
            enter(Step::Ready);
        } else {
            keep();
        }
    });
}

void ConnectFlow::connectAnyway()
{
    if (m_step == Step::Limited)
        keep();
}

void ConnectFlow::keepAgain()
{
    if (m_step != Step::NotKept && m_step != Step::Keeping)
        return;
    stopKeeping();
    keep();
}

void ConnectFlow::stopKeeping()
{
    const QPointer<Reply> keeping = std::exchange(m_keeping, nullptr);
    if (keeping)
        keeping->cancel();
}

void ConnectFlow::leave()
{
    if (m_step == Step::Keeping)
        stopKeeping();
}

void ConnectFlow::keep()
{
    enter(Step::Keeping);
    const ConnectionRecord record = makeRecord();
    auto *reply = m_parts.keeping.keep(record, m_credential);
    m_keeping = reply;
    connect(reply, &Reply::finished, this, [this, reply, uuid = record.uuid] {
        if (reply != m_keeping)
            return; // given up
        const auto kept = reply->takeResult();
        if (kept) {
            m_parts.keeping.noteCheck(uuid, m_result);
            m_credential.wipe();
            enter(Step::Connected);
            return;
        }
        m_keepError = kept.error();
        enter(Step::NotKept);
    });
}

void ConnectFlow::stayUntilQuit()
{
    if (m_step != Step::NotKept && m_step != Step::Keeping)
        return;
    stopKeeping();
    // Reads the credential, which is moved away in the next line.
    const ConnectionRecord record = makeRecord();
    m_parts.keeping.untilQuit(record, std::move(m_credential));
    enter(Step::Connected);
}

void ConnectFlow::cancel()
{
    if (m_step == Step::Verifying && m_underWay)
        m_underWay->cancel();
}

ConnectionRecord ConnectFlow::makeRecord() const
{
    const ConnectionRecord *old = m_parts.signIns.find(m_request.uuid);
    ConnectionRecord known = old ? *old : ConnectionRecord{};
    if (!old)
        known.colour = m_parts.signIns.freeColour();
    CredentialFacts facts = m_request;
    if (facts.organizationName.isEmpty() && facts.name.isEmpty())
        facts.organizationName = toldOrganization(m_result.organizations, m_request.organizationId);
    return facts.signIn(kind(), m_credential, std::move(known));
}

void ConnectFlow::enter(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
}

} // namespace keyturn
