// SPDX-License-Identifier: MIT
#pragma once

#include "keychain/keychain.h"

#include <QList>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <deque>
#include <map>
#include <variant>

namespace keyturn::test {

/// A keychain in memory that fails as it is told. It answers later and in order, has the same
/// states as the real one, and refuses values by the same rules.
class FakeKeychain final : public Keychain
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeKeychain)

public:
    enum class Fault
    {
        None,
        Locked,
        Denied,
        NoService,
        NoCollection,
        Unavailable,
        HelperMissing, ///< as if a program of Keyturn itself were not installed
        Hang, ///< no answer; the state is Waiting at once
        MismatchOnWrite, ///< a write stores nothing and reports Mismatch; the rest works
        LoseValue, ///< a write reports Done, and the entry is gone after that
        LocksAfter, ///< does what it is asked to, and is locked before anybody can look
        EndsAfter, ///< the same, and is no longer there
    };

    enum class Operation
    {
        Check,
        Write,
        Read,
        Remove,
        List
    };

    enum class Listable
    {
        Yes,
        No
    };

    explicit FakeKeychain(QObject *parent = nullptr);
    ~FakeKeychain() override;

    /// Applies to every request that is not answered yet. Leaving Hang answers those that hang.
    void setFault(Fault fault);

    /// Like setFault(), for one request: the next one to be answered.
    void failNext(Fault fault) { m_next = fault; }

    /// With No, entries() fails with NotListable.
    void setListable(Listable listable) { m_listable = listable; }

    /// The time from a request's turn to its answer. Even with zero it is answered later.
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }

    /// What becomes of values whose writing was given up.
    enum class Late
    {
        Stored,
        Lost
    };
    /// Gives up hanging requests, as the real keychain does after two minutes.
    void timeOutHung(Late late = Late::Lost);

    /// Direct access to the entries, whatever fault is set.
    void put(const QString &key, const Secret &value);
    void drop(const QString &key);
    [[nodiscard]] bool contains(const QString &key) const;
    [[nodiscard]] Secret value(const QString &key) const; ///< empty if there is none
    [[nodiscard]] QStringList keys() const;
    /// The keys of credentials: all but the key of the fingerprints.
    [[nodiscard]] QStringList credentialKeys() const;

    /// Every request so far, including those refused or cancelled.
    [[nodiscard]] const QList<Operation> &requests() const { return m_requests; }

    [[nodiscard]] KeychainReply<Done> *check() override;
    [[nodiscard]] KeychainReply<Done> *write(const QString &key, const Secret &secret) override;
    [[nodiscard]] KeychainReply<Secret> *read(const QString &key) override;
    [[nodiscard]] KeychainReply<Done> *remove(const QString &key) override;
    /// All entries except the canary; each has the start of the epoch (UTC) as its time.
    [[nodiscard]] KeychainReply<KeychainEntries> *entries() override;

private:
    using Outcome = Result<Secret, KeychainError>;

    struct Pending
    {
        Operation operation;
        QString key;
        Secret value;
        std::variant<KeychainReply<Done> *, KeychainReply<Secret> *,
                     KeychainReply<KeychainEntries> *>
            reply;
    };

    template <typename T>
    KeychainReply<T> *ask(Operation operation, const QString &key, Secret value);
    void cancel(const Reply *reply);
    void serveNext();
    void answerFront(Outcome outcome);
    [[nodiscard]] Outcome outcomeOf(const Pending &pending, Fault fault);
    [[nodiscard]] Outcome write(const Pending &pending, Fault fault);

    std::map<QString, Secret> m_entries;
    std::deque<Pending> m_queue;
    QList<Operation> m_requests;
    QTimer m_turn;
    std::chrono::milliseconds m_delay{ 0 };
    Listable m_listable = Listable::Yes;
    Fault m_fault = Fault::None;
    Fault m_next = Fault::None;
};

} // namespace keyturn::test
