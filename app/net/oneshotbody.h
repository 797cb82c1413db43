// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>

namespace keyturn {

/// A request body that can be read once. Qt 6.4.2 re-sends a request whose connection closed before
/// the answer, POST included; a sequential device that refuses to seek makes that impossible: the
/// reply ends with ContentReSendError instead. Guarded by tst_httpclient's "closed before the
/// answer" rows.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OneShotBody)

public:
    OneShotBody(QByteArray bytes, QObject *parent);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override;
    bool seek(qint64) override { return false; }

    /// True when any byte was handed to the socket.
    [[nodiscard]] bool wasRead() const { return m_at > 0; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

} // namespace keyturn
