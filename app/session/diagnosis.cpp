// SPDX-License-Identifier: MIT
#include "session/diagnosis.h"

#include "core/clock.h"
#include "core/secret.h"
#include "core/serverurl.h"
#include "net/serverfacts.h"
#include "services/servicecatalog.h"
#include "session/signins.h"

#include <QUuid>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

using Outcome = Finding::Outcome;
using Subject = Finding::Subject;

const auto probeKey = u"Keyturn/diagnosis/probe"_s;
constexpr qint64 leastRoom = qint64{ 64 } * 1024 * 1024;
constexpr qint64 mostMinutesOff = 2;

bool isWhole(const Endpoint &endpoint)
{
    return endpoint.verb == "GET" && !endpoint.path.isEmpty() && !endpoint.path.contains(u'{');
}

/// An address of the service that can be asked with GET and without a credential: it answers, or
/// refuses, and either shows that the server is there.
QString pathOf(const ServiceProfile &profile)
{
    if (profile.health && isWhole(profile.health->endpoint))
        return profile.health->endpoint.path;
    for (const KindProfile &kind : profile.kinds) {
        const Endpoint *list = kind.endpoint(Operation::List);
        if (list && isWhole(*list))
            return list->path;
    }
    for (const Probe &probe : profile.probes) {
        if (isWhole(probe.endpoint))
            return probe.endpoint.path;
    }
    return {};
}

} // namespace

Diagnosis::Diagnosis(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
}

Diagnosis::~Diagnosis()
{
    takeProbeBack();
}

/// What was written is not left behind, whatever ends the check.
void Diagnosis::takeProbeBack()
{
    if (!std::exchange(m_probe, {}).isEmpty())
        std::ignore = m_parts.keychain.remove(probeKey);
}

template <typename Next> void Diagnosis::await(Reply *reply, Next next)
{
    m_reply = reply;
    connect(reply, &Reply::finished, this, next);
}

void Diagnosis::begin()
{
    m_targets = targets();
    auto *reply = m_parts.keychain.check();
    await(reply, [this, reply] {
        if (const auto result = reply->takeResult(); !result)
            tellKeychain(result.error());
        else
            writeProbe();
    });
}

void Diagnosis::cancel()
{
    m_isCanceled = true;
    if (m_reply)
        m_reply->cancel();
}

void Diagnosis::writeProbe()
{
    m_probe = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto *reply = m_parts.keychain.write(probeKey, Secret::fromText(m_probe));
    await(reply, [this, reply] {
        if (const auto result = reply->takeResult(); !result)
            tellKeychain(result.error());
        else
            readProbe();
    });
}

void Diagnosis::readProbe()
{
    auto *reply = m_parts.keychain.read(probeKey);
    await(reply, [this, reply] {
        const auto result = reply->takeResult();
        if (!result)
            tellKeychain(result.error());
        else if (!result->equals(Secret::fromText(m_probe)))
            tellKeychain(KeychainError{ KeychainError::Kind::Mismatch, {} });
        else
            removeProbe();
    });
}

void Diagnosis::removeProbe()
{
    auto *reply = m_parts.keychain.remove(probeKey);
    await(reply, [this, reply] {
        const auto result = reply->takeResult();
        m_probe.clear();
        tellKeychain(result ? std::nullopt : std::optional(result.error()));
    });
}

void Diagnosis::tellKeychain(const std::optional<KeychainError> &error)
{
    takeProbeBack();
    const bool isCanceled = error && error->kind == KeychainError::Kind::Canceled;
    Q_EMIT found({ .subject = Subject::Keychain,
                   .outcome = isCanceled   ? Outcome::NotChecked
                       : error.has_value() ? Outcome::Problem
                                           : Outcome::Ok,
                   .keychain = error });
    checkStore();
}

void Diagnosis::checkStore()
{
    if (m_isCanceled) {
        for (const Subject subject : { Subject::File, Subject::Room, Subject::Rights })
            Q_EMIT found({ .subject = subject });
        checkServer();
        return;
    }
    m_store = std::make_unique<StoreCheck>(m_parts.file, nullptr);
    connect(m_store.get(), &StoreCheck::finished, this, &Diagnosis::tellStore);
}

void Diagnosis::tellStore(const StoreHealth &health)
{
    using File = StoreHealth::File;
    Q_EMIT found({ .subject = Subject::File,
                   .outcome = health.file == File::Missing ? Outcome::NotChecked
                       : health.file == File::Sound        ? Outcome::Ok
                                                           : Outcome::Problem,
                   .store = health });
    Q_EMIT found({ .subject = Subject::Room,
                   .outcome = health.freeBytes < 0    ? Outcome::NotChecked
                       : health.freeBytes < leastRoom ? Outcome::Problem
                                                      : Outcome::Ok,
                   .store = health });
    Q_EMIT found({ .subject = Subject::Rights,
                   .outcome = health.isPrivate ? Outcome::Ok : Outcome::Problem,
                   .store = health });
    checkServer();
}

std::vector<Diagnosis::Target> Diagnosis::targets() const
{
    std::vector<Target> all;
    for (const ConnectionRecord &record : m_parts.signIns.records()) {
        const bool isKnown = std::any_of(all.begin(), all.end(), [&record](const Target &each) {
            return each.server == record.serverUrl;
        });
        if (isKnown)
            continue;
        const ServiceProfile *profile = m_parts.catalog.profile(record.serviceId);
        all.push_back({ record.serverUrl, profile ? profile->name : record.serviceId,
                        profile ? pathOf(*profile) : QString() });
    }
    return all;
}

void Diagnosis::checkServer()
{
    if (m_next >= m_targets.size()) {
        finish();
        return;
    }
    const Target &target = m_targets[m_next];
    Finding finding{ .subject = Subject::Server };
    finding.server = target.server;
    finding.service = target.service;
    const auto server = ServerUrl::parse(target.server);
    if (m_isCanceled || target.path.isEmpty() || !server) {
        tellServer(finding);
        return;
    }
    finding.proxy = proxyTo(*server);
    finding.request = u"GET "_s + target.path;
    m_client = std::make_unique<HttpClient>(*server, nullptr);
    m_client->setLimits(m_parts.limits);
    auto *reply = m_client->send({ .verb = "GET", .path = target.path }, Secret());
    await(reply, [this, reply, finding]() mutable {
        const auto result = reply->takeResult();
        if (result)
            finding.status = result->status;
        else
            finding.network = result.error();
        if (const QDateTime date = serverDate(*reply); date.isValid() && !m_minutesOff) {
            const qint64 seconds = date.secsTo(m_parts.clock.now());
            m_minutesOff = std::llround(double(seconds) / 60);
            m_clockServer = finding.server;
        }
        const bool isCanceled =
            finding.network && finding.network->kind == ApiError::Kind::Canceled;
        finding.outcome = isCanceled         ? Outcome::NotChecked
            : result && result->status < 500 ? Outcome::Ok
                                             : Outcome::Problem;
        tellServer(finding);
    });
}

void Diagnosis::tellServer(const Finding &finding)
{
    Q_EMIT found(finding);
    ++m_next;
    QMetaObject::invokeMethod(this, &Diagnosis::checkServer, Qt::QueuedConnection);
}

void Diagnosis::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    if (m_targets.empty())
        Q_EMIT found({ .subject = Subject::Server });
    Finding clock{ .subject = Subject::Clock };
    clock.server = m_clockServer;
    if (m_minutesOff) {
        clock.minutesOff = *m_minutesOff;
        clock.outcome = std::abs(*m_minutesOff) > mostMinutesOff ? Outcome::Problem : Outcome::Ok;
    }
    Q_EMIT found(clock);
    Q_EMIT finished();
}

} // namespace keyturn
