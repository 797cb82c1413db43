// SPDX-License-Identifier: MIT
#pragma once

#include "keychain/keychain.h"
#include "net/httpclient.h"
#include "store/storecheck.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

namespace keyturn {

class Clock;
class ServiceCatalog;
class SignIns;

/// One thing that was looked at.
struct Finding
{
    enum class Subject
    {
        Keychain,
        File,
        Room,
        Rights,
        Server,
        Clock,
    };
    enum class Outcome
    {
        Ok,
        Problem,
        NotChecked,
    };

    Subject subject = Subject::Keychain;
    Outcome outcome = Outcome::NotChecked;
    std::optional<KeychainError> keychain = {};
    StoreHealth store = {};
    QString server = {}; ///< the address as the user has entered it
    QString service = {}; ///< its name
    QString request = {}; ///< "GET /health": what was sent
    int status = 0; ///< of the answer
    QString proxy = {}; ///< empty: none
    std::optional<ApiError> network = {};
    qint64 minutesOff = 0; ///< by which this computer's clock differs; more: it is ahead
};

/// Looks, one after the other, at what Keyturn needs: the keychain, its own file, the servers of
/// the accounts and the clock. In the keychain an entry is written, read and removed. A server is
/// asked once, without any credential, at an address that its profile names.
class Diagnosis final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Diagnosis)

public:
    /// Everything is borrowed and must outlive this object.
    struct Parts
    {
        Keychain &keychain;
        QString file; ///< of the database
        const SignIns &signIns;
        const ServiceCatalog &catalog;
        const keyturn::Clock &clock;
        HttpClient::Limits limits;
    };

    Diagnosis(Parts parts, QObject *parent);
    ~Diagnosis() override;

    void begin();
    /// What was not looked at so far is NotChecked; finished() follows.
    void cancel();

Q_SIGNALS:
    void found(const keyturn::Finding &finding);
    void finished(); ///< once

private:
    struct Target
    {
        QString server;
        QString service;
        QString path; ///< empty: there is none that may be asked
    };

    [[nodiscard]] std::vector<Target> targets() const;
    void writeProbe();
    void readProbe();
    void removeProbe();
    void takeProbeBack();
    void tellKeychain(const std::optional<KeychainError> &error);
    void checkStore();
    void tellStore(const StoreHealth &health);
    void checkServer();
    void tellServer(const Finding &finding);
    void finish();
    template <typename Next> void await(Reply *reply, Next next);

    Parts m_parts;
    QString m_probe; ///< the value that is written
    QPointer<Reply> m_reply; ///< what is waited for
    std::unique_ptr<StoreCheck> m_store;
    std::unique_ptr<HttpClient> m_client;
    std::vector<Target> m_targets;
    std::size_t m_next = 0; ///< of m_targets
    std::optional<qint64> m_minutesOff;
    QString m_clockServer;
    bool m_isCanceled = false;
    bool m_isFinished = false;
};

} // namespace keyturn
