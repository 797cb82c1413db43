// SPDX-License-Identifier: MIT
#pragma once

#include "session/exchangeflow.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace keyturn {

class MessageStrip;
class Paragraph;
class ProgressLine;
class SecretClipboard;
class SecretRow;
class CopyStatus;
class StatusLine;
class TokenForm;

/// Exchanges a key for an access token and shows the token: which organization it is for and when
/// it ends. The token is kept in memory only and is wiped with the panel.
class TokenPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenPanel)

public:
    /// Everything is borrowed and must outlive the panel. The kind must have an exchange.
    TokenPanel(Session &session, HeldKeys &keys, SecretClipboard &clipboard, QWidget *parent);
    ~TokenPanel() override;

    /// Sets the key to be exchanged. A token that is held stays.
    void setKey(const VaultRecord &key);

    /// Reads the organizations to choose from, unless they are known or being read.
    void prepare();
    /// Reads the organizations again.
    void refresh();

    [[nodiscard]] const ExchangeFlow &flow() const { return m_flow; }

Q_SIGNALS:
    void arrived(QWidget *result); ///< a token has arrived; `result` is the widget to scroll to
    /// flow().token() is to be used.
    void useRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildForm(QVBoxLayout *layout);
    [[nodiscard]] QWidget *buildResult();
    void connectFlow();

    void request();
    void renew();
    void copyToken();
    void updateStep();
    void updateToken();
    void updateConfirmation();
    void updateEnd();
    void forgetCopy();
    void tellTrouble();

    [[nodiscard]] const Exchange &exchange() const;

    struct Request
    {
        QString keyUuid;
        QString scope;
        QString organizationId;
    };

    Session &m_session;
    HeldKeys &m_keys;
    SecretClipboard &m_clipboard;
    ExchangeFlow m_flow;
    VaultRecord m_key;
    Request m_asked; ///< what the present token was requested with
    TokenForm *m_form = nullptr;
    QPushButton *m_get = nullptr;
    QPushButton *m_cancel = nullptr;
    ProgressLine *m_progress = nullptr;
    MessageStrip *m_message = nullptr;
    QWidget *m_result = nullptr;
    SecretRow *m_row = nullptr;
    CopyStatus *m_copied = nullptr;
    StatusLine *m_confirmation = nullptr;
    StatusLine *m_end = nullptr;
    QPushButton *m_renew = nullptr;
    QTimer m_second;
    const Secret *m_shown = nullptr; ///< the value that m_row borrows
};

} // namespace keyturn
