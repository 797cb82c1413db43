// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>

namespace keyturn {

/// A request body that can be read only once. Qt 6.4.2 sends a request again if the connection
/// closes before the answer, even a POST. A sequential device that cannot seek prevents that: the
/// reply ends with ContentReSendError instead. Guarded by tst_onlyonce, whose
/// qtAloneWouldSendItTwice() shows the need.
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

    /// True if at least one byte was passed to the socket.
    [[nodiscard]] bool wasRead() const { return m_at > 0; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

} // namespace keyturn
