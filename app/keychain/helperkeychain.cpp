// SPDX-License-Identifier: MIT
#include "keychain/helperkeychain.h"

#include "keychain/helperprocess.h"
#include "keychain/helperprotocol.h"
#include "keychain/keychainvalue.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QPointer>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <utility>
#include <variant>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

Q_LOGGING_CATEGORY(lcVault, "keyturn.vault")

using Operation = HelperRequest::Operation;
using Kind = KeychainError::Kind;
using Outcome = Result<Secret, KeychainError>;

KeychainState stateAfter(Kind kind, KeychainState current)
{
    switch (kind) {
    case Kind::Absent:
        return KeychainState::Ready; // an entry is called absent only if the canary could be read
    case Kind::Locked:
        return KeychainState::Locked;
    case Kind::Denied:
        return KeychainState::Denied;
    case Kind::NoService:
        return KeychainState::NoService;
    case Kind::NoCollection:
        return KeychainState::NoCollection;
    case Kind::TimedOut:
        return KeychainState::NotResponding;
    case Kind::Refused:
    case Kind::NotListable:
        return current;
    case Kind::Canceled:
        // Nobody waits any more, and nothing has become known.
        return current == KeychainState::Waiting ? KeychainState::Unknown : current;
    case Kind::HelperMissing:
        return KeychainState::HelperMissing;
    case Kind::Mismatch:
    case Kind::Unavailable:
        break;
    }
    return KeychainState::Unavailable;
}

bool isPossibleKey(const QString &key)
{
    return !key.isEmpty()
        && std::all_of(key.begin(), key.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
}

Result<KeychainEntries, KeychainError> entriesIn(const Secret &text)
{
    auto entries = decodeEntries(text);
    if (!entries)
        return failure(KeychainError{ Kind::Unavailable, u"a list that makes no sense"_s });
    return std::move(*entries);
}

/// A request, and the reply for its answer.
struct Pending
{
    HelperRequest request;
    std::variant<QPointer<KeychainReply<Done>>, QPointer<KeychainReply<Secret>>,
                 QPointer<KeychainReply<KeychainEntries>>>
        reply;
    bool mayHaveActed = false; ///< of an attempt before this one

    [[nodiscard]] bool changes() const
    {
        return request.operation == Operation::Write || request.operation == Operation::Remove;
    }

    void settle(Outcome outcome)
    {
        if (!outcome && mayHaveActed)
            outcome.error().mayHaveActed = true;
        if (auto *secret = std::get_if<QPointer<KeychainReply<Secret>>>(&reply)) {
            if (*secret)
                (*secret)->settle(std::move(outcome));
        } else if (auto *list = std::get_if<QPointer<KeychainReply<KeychainEntries>>>(&reply)) {
            if (*list)
                (*list)->settle(outcome.and_then(entriesIn));
        } else if (auto &done = std::get<QPointer<KeychainReply<Done>>>(reply)) {
            done->settle(outcome.map([](const Secret &) { return Done(); }));
        }
    }
};

} // namespace

/// The queue of requests, the timers of the first one, and the child process.
class HelperKeychain::Private final : public QObject
{
public:
    Private(HelperKeychain *keychain, QString path);

    template <typename T>
    KeychainReply<T> *ask(Operation operation, const QString &key, Secret value);
    void cancelAll();
    [[nodiscard]] std::shared_ptr<void> keepReady();

    Limits limits;

private:
    void cancel(quint64 id);
    void scheduleNext();
    void startNext();
    void sendFront();
    void ensureChild();
    void dropChild();
    void rest();
    void readAnswers();
    void handleAnswer(QByteArrayView message);
    void finishFront(Outcome outcome);
    void giveUpFront(KeychainError error);
    void noteThatItMayHaveActed();
    void noteState(const Outcome &outcome);

    HelperKeychain *q;
    QString m_program;
    QPointer<HelperProcess> m_child;
    bool m_childIsFresh = true; // the child has not answered a request yet
    std::deque<Pending> m_queue; // m_underWay: the child is working on the first one
    bool m_underWay = false;
    quint64 m_lastId = 0;
    QTimer m_waiting;
    QTimer m_giveUp;
    QTimer m_idle;
    std::weak_ptr<void> m_keptReady;
};

HelperKeychain::Private::Private(HelperKeychain *keychain, QString path)
    : q(keychain)
    , m_program(std::move(path))
{
    m_waiting.setSingleShot(true);
    m_giveUp.setSingleShot(true);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] { rest(); });
    connect(&m_waiting, &QTimer::timeout, this, [this] { q->setState(KeychainState::Waiting); });
    connect(&m_giveUp, &QTimer::timeout, this, [this] {
        giveUpFront({ Kind::TimedOut, u"the keychain did not answer in time"_s });
    });
}

template <typename T>
KeychainReply<T> *HelperKeychain::Private::ask(Operation operation, const QString &key,
                                               Secret value)
{
    auto *reply = new KeychainReply<T>(q);
    const bool isAboutOne = operation != Operation::Check && operation != Operation::List;
    if (isAboutOne && !isPossibleKey(key)) {
        reply->settle(failure(KeychainError{ Kind::Refused, u"not a possible key"_s }));
        return reply;
    }
    if (operation == Operation::Write) {
        if (auto refusal = refusalOf(value)) {
            reply->settle(failure(std::move(*refusal)));
            return reply;
        }
    }
    const quint64 id = ++m_lastId;
    connect(reply, &Reply::cancelRequested, this, [this, id] { cancel(id); });
    m_queue.push_back({ { id, operation, key, std::move(value) }, QPointer(reply) });
    scheduleNext();
    return reply;
}

void HelperKeychain::Private::cancelAll()
{
    std::deque<Pending> canceled;
    if (std::exchange(m_underWay, false)) {
        noteThatItMayHaveActed();
        dropChild();
    }
    m_queue.swap(canceled);
    m_waiting.stop();
    m_giveUp.stop();
    const KeychainError error{ Kind::Canceled, u"canceled"_s };
    for (Pending &pending : canceled)
        pending.settle(failure(error));
    noteState(failure(error));
}

void HelperKeychain::Private::cancel(quint64 id)
{
    const auto at = std::find_if(m_queue.begin(), m_queue.end(),
                                 [id](const Pending &pending) { return pending.request.id == id; });
    if (at == m_queue.end())
        return;
    const KeychainError error{ Kind::Canceled, u"canceled"_s };
    if (m_underWay && at == m_queue.begin()) {
        giveUpFront(error);
        return;
    }
    at->settle(failure(error));
    m_queue.erase(at);
}

// Queued: neither a request nor a new child may start inside a call of the caller or inside a
// handler.
void HelperKeychain::Private::scheduleNext()
{
    QMetaObject::invokeMethod(
        this, [this] { startNext(); }, Qt::QueuedConnection);
}

void HelperKeychain::Private::startNext()
{
    if (m_underWay)
        return;
    if (m_queue.empty()) {
        m_idle.start(limits.idle);
        return;
    }
    m_idle.stop();
    m_underWay = true;
    m_waiting.start(limits.waiting);
    m_giveUp.start(limits.giveUp);
    sendFront();
}

void HelperKeychain::Private::sendFront()
{
    ensureChild();
    if (!m_child)
        return; // the child could not be started; the requests are answered by now
    m_child->send(encode(m_queue.front().request));
}

void HelperKeychain::Private::ensureChild()
{
    if (m_child)
        return;
    m_child = new HelperProcess(m_program, this);
    m_childIsFresh = true;
    connect(m_child, &HelperProcess::received, this, [this] { readAnswers(); });
    connect(m_child, &HelperProcess::ended, this,
            [this](HelperProcess::End end, const QString &why) {
                qCWarning(lcVault) << "keychain helper:" << why;
                dropChild();
                if (!m_underWay)
                    return;
                if (end == HelperProcess::End::NotStarted) // the keychain was not asked
                    finishFront(failure(KeychainError{ Kind::HelperMissing, why }));
                else
                    giveUpFront({ Kind::Unavailable, why });
            });
    m_child->start();
}

void HelperKeychain::Private::dropChild()
{
    if (m_child)
        m_child->abandon();
    m_child.clear();
}

/// The child has nothing to do.
void HelperKeychain::Private::rest()
{
    if (m_underWay || !m_child || !m_keptReady.expired())
        return;
    m_child->leave();
    m_child.clear();
}

std::shared_ptr<void> HelperKeychain::Private::keepReady()
{
    if (auto kept = m_keptReady.lock())
        return kept;
    const auto letGo = [self = QPointer(this)](Private *) {
        if (self)
            self->scheduleNext();
    };
    std::shared_ptr<void> kept(this, letGo);
    m_keptReady = kept;
    QMetaObject::invokeMethod(
        this, [this] { ensureChild(); }, Qt::QueuedConnection);
    return kept;
}

void HelperKeychain::Private::readAnswers()
{
    while (m_child) {
        const Secret message = m_child->takeMessage();
        if (message.isEmpty())
            return;
        handleAnswer(message.reveal());
    }
}

void HelperKeychain::Private::handleAnswer(QByteArrayView message)
{
    auto answer = decodeAnswer(message);
    if (!m_underWay) {
        dropChild(); // the child sent something without being asked
        return;
    }
    const HelperRequest &asked = m_queue.front().request;
    const bool valueFits = answer && answer->outcome && asked.operation != Operation::List
        ? answer->outcome->isEmpty() != (asked.operation == Operation::Read)
        : true;
    if (!answer || answer->id != asked.id || !valueFits) {
        giveUpFront(
            { Kind::Unavailable, u"the helper program gave an answer that makes no sense"_s });
        return;
    }
    const bool wasFresh = std::exchange(m_childIsFresh, false);
    if (!wasFresh && !answer->outcome && answer->outcome.error().kind == Kind::Unavailable) {
        // The daemon may have been restarted and does not know the session that libsecret keeps in
        // this child. A new child opens a new session. Every operation may be repeated.
        Pending &front = m_queue.front();
        front.mayHaveActed = front.mayHaveActed || answer->outcome.error().mayHaveActed;
        dropChild();
        sendFront();
        return;
    }
    finishFront(std::move(answer->outcome));
}

void HelperKeychain::Private::finishFront(Outcome outcome)
{
    m_waiting.stop();
    m_giveUp.stop();
    m_underWay = false;
    Pending front = std::move(m_queue.front());
    m_queue.pop_front();

    scheduleNext();
    const Outcome forState = outcome ? Outcome(Secret()) : Outcome(failure(outcome.error()));
    front.settle(std::move(outcome));
    noteState(forState);
}

// Ends the child, so that no late answer arrives and no hanging job blocks the next ones.
void HelperKeychain::Private::giveUpFront(KeychainError error)
{
    noteThatItMayHaveActed();
    dropChild();
    finishFront(failure(std::move(error)));
}

/// The child has no time left to say what has become of the first request.
void HelperKeychain::Private::noteThatItMayHaveActed()
{
    Pending &front = m_queue.front();
    front.mayHaveActed = front.mayHaveActed || front.changes();
}

void HelperKeychain::Private::noteState(const Outcome &outcome)
{
    q->setState(outcome ? KeychainState::Ready : stateAfter(outcome.error().kind, q->state()));
}

HelperKeychain::HelperKeychain(QString program, QObject *parent)
    : Keychain(parent)
    , d(std::make_unique<Private>(this, std::move(program)))
{
}

HelperKeychain::~HelperKeychain() = default;

QString HelperKeychain::defaultProgram()
{
    return programFor(QCoreApplication::applicationDirPath());
}

QString HelperKeychain::programFor(const QString &folder)
{
    const QString name = u"keyturn-keychain"_s;
    const QDir here(folder);
    const QStringList folders{ here.path(), here.filePath(QStringLiteral(KEYTURN_HELPER_FOLDER)),
                               here.filePath(QStringLiteral(KEYTURN_HELPER_PLACE)) };
    const QString found = QStandardPaths::findExecutable(name, folders);
    return found.isEmpty() ? here.filePath(name) : QDir::cleanPath(found);
}

void HelperKeychain::setLimits(Limits limits)
{
    d->limits = limits;
}

KeychainReply<Done> *HelperKeychain::check()
{
    return d->ask<Done>(Operation::Check, QString(), Secret());
}

KeychainReply<Done> *HelperKeychain::write(const QString &key, const Secret &secret)
{
    return d->ask<Done>(Operation::Write, key, secret.clone());
}

KeychainReply<Secret> *HelperKeychain::read(const QString &key)
{
    return d->ask<Secret>(Operation::Read, key, Secret());
}

KeychainReply<Done> *HelperKeychain::remove(const QString &key)
{
    return d->ask<Done>(Operation::Remove, key, Secret());
}

KeychainReply<KeychainEntries> *HelperKeychain::entries()
{
    return d->ask<KeychainEntries>(Operation::List, QString(), Secret());
}

std::shared_ptr<void> HelperKeychain::keepReady()
{
    return d->keepReady();
}

void HelperKeychain::cancelAll()
{
    d->cancelAll();
}

} // namespace keyturn
