// SPDX-License-Identifier: MIT
#include "session/connectflow.h"

#include "core/clock.h"
#include "core/credentialtext.h"

#include <QUuid>

#include <algorithm>

namespace keyturn {

ConnectFlow::ConnectFlow(Connections &connections, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
{
}

void ConnectFlow::start(const Request &request, Secret credential)
{
    if (isBusy())
        return;
    const ServiceProfile *profile = m_connections.catalog().profile(request.serviceId);
    auto server = ServerUrl::parse(request.serverUrl);
    Q_ASSERT(profile && server);
    m_request = request;
    m_credential = std::move(credential);
    m_error.reset();
    m_keepError.reset();
    m_api = std::make_unique<CredentialApi>(*profile, std::move(*server), m_credential.clone(),
                                            request.organizationId, nullptr);
    m_api->setLimits(m_connections.tools().limits);
    enter(Step::Verifying);
    verify();
}

void ConnectFlow::verify()
{
    auto *reply = m_api->verify();
    m_underWay = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        const auto verified = reply->takeResult();
        if (!verified) {
            m_error = verified.error();
            enter(Step::Refused);
        } else if (verified->limited) {
            enter(Step::Limited);
        } else {
            checkManaging();
        }
    });
}

void ConnectFlow::checkManaging()
{
    const KindProfile *kind = m_api->profile().kindOf(m_credential.reveal());
    if (!kind || !kind->endpoint(Operation::List)) {
        keep();
        return;
    }
    // Whether it may list is the best that can be asked without changing anything. Any other
    // failure than 403 (an assumed address, say) is the page's business, not a reason to refuse the
    // sign-in.
    auto *reply = m_api->list(kind->kind);
    m_underWay = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        const auto list = reply->takeResult();
        if (!list && list.error().kind == ApiError::Kind::Forbidden)
            enter(Step::Limited);
        else if (!list && list.error().kind == ApiError::Kind::Canceled)
            enter(Step::Ready);
        else
            keep();
    });
}

void ConnectFlow::connectAnyway()
{
    if (m_step == Step::Limited)
        keep();
}

void ConnectFlow::keepAgain()
{
    if (m_step == Step::NotKept)
        keep();
}

void ConnectFlow::keep()
{
    enter(Step::Keeping);
    auto *reply = m_connections.keep(makeRecord(), m_credential);
    connect(reply, &Reply::finished, this, [this, reply] {
        const auto kept = reply->takeResult();
        if (kept) {
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
    if (m_step != Step::NotKept)
        return;
    const ConnectionRecord record = makeRecord(); // reads the credential that goes away below
    m_connections.openUntilQuit(record, std::move(m_credential));
    enter(Step::Connected);
}

void ConnectFlow::cancel()
{
    if (m_step == Step::Verifying && m_underWay)
        m_underWay->cancel();
}

ConnectionRecord ConnectFlow::makeRecord() const
{
    const ServiceProfile &profile = m_api->profile();
    const KindProfile *kind = profile.kindOf(m_credential.reveal());
    Q_ASSERT(kind);
    const ConnectionRecord *old = m_connections.find(m_request.uuid);
    ConnectionRecord record = old ? *old : ConnectionRecord{};
    if (!old) {
        record.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        record.colour = m_connections.freeColour();
    }
    record.serviceId = profile.id;
    record.serverUrl = m_request.serverUrl;
    record.kind = kind->kind;
    record.hint = credentialHint(m_credential, kind->prefix);
    record.credentialId = kind->idInside(m_credential.reveal());
    record.accountName = m_request.accountName.isEmpty() ? record.hint : m_request.accountName;
    auto &organizations = record.organizations;
    const QString id = kind->organizationHeader.isEmpty() ? QString() : m_request.organizationId;
    const bool isKnown = std::any_of(organizations.begin(), organizations.end(),
                                     [&](const OrganizationRecord &o) { return o.id == id; });
    if (id.isEmpty())
        organizations = { { QString(),
                            record.accountName } }; // the key carries it and tells no name
    else if (!isKnown)
        organizations.push_back({ id, id });
    record.lastOrganizationId = id;
    return record;
}

void ConnectFlow::enter(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
}

} // namespace keyturn
