// SPDX-License-Identifier: MIT
#pragma once

#include "keychain/helperkeychain.h"
#include "support/canary.h"

#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <optional>

namespace keyturn::test {

/// Waits for the answer. The test function fails if there is none within `limit`.
template <typename T>
[[nodiscard]] Result<T, KeychainError>
answerOf(KeychainReply<T> *reply, std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    std::optional<Result<T, KeychainError>> answer;
    QObject::connect(reply, &Reply::finished, reply,
                     [reply, &answer] { answer.emplace(reply->takeResult()); });
    QSignalSpy finished(reply, &Reply::finished);
    if (!finished.wait(int(limit.count()))) {
        reply->disconnect();
        QTest::qFail("no answer", __FILE__, __LINE__);
        return failure(KeychainError{ KeychainError::Kind::Unavailable, {} });
    }
    return std::move(*answer);
}

/// "done", or the name of the error, so that a failing comparison can be read.
[[nodiscard]] QString outcomeName(const Result<Done, KeychainError> &outcome);
[[nodiscard]] QString outcomeName(const Result<Secret, KeychainError> &outcome);
[[nodiscard]] QString kindName(KeychainError::Kind kind);
[[nodiscard]] QString stateName(KeychainState state);

/// The value, or an empty text.
[[nodiscard]] QString valueOf(const Result<Secret, KeychainError> &outcome);

/// The ids of the child processes that run this program; zombies count.
[[nodiscard]] QList<qint64> childrenNamed(QLatin1StringView program);

[[nodiscard]] Secret secretOf(QLatin1StringView text);

/// Records every state of a keychain, in order.
class StateLog final : public QObject
{
    Q_OBJECT

public:
    explicit StateLog(const Keychain &keychain);
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    QStringList m_names;
};

/// Runs a program to its end and returns its output, or nothing if it failed.
[[nodiscard]] std::optional<QByteArray>
outputOf(const QString &program, const QStringList &arguments, const QByteArray &input = {});

/// The files below `folder` that contain the canary in one of the canaryEncodings(). Sets
/// `searched` to the number of files that were read.
[[nodiscard]] QStringList filesWithCanary(const QString &folder, int *searched);

} // namespace keyturn::test
