// SPDX-License-Identifier: MIT
#pragma once

#include "session/exchangeflow.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace keyturn {

class ChoiceBox;
class StatusLine;

/// The input for an access token: a scope and a sub-organization, if the service has them. Offers
/// the organizations that ExchangeFlow has read, and accepts the id of another one.
class TokenForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenForm)

public:
    /// Everything is borrowed and must outlive the form. The kind of `keys` must have an exchange.
    TokenForm(const Session &session, const HeldKeys &keys, const ExchangeFlow &flow,
              QWidget *parent);

    void setBusy(bool isBusy);
    /// To be called when the organizations to choose from, or the state of reading them, have
    /// changed.
    void updateChoices();

    [[nodiscard]] bool hasOrganizations() const { return m_organization; }
    [[nodiscard]] QString scope() const;
    /// The id of the organization; empty for the key's own; nothing if the text cannot be an id.
    [[nodiscard]] std::optional<QString> organization() const;
    void focusOrganization();

    /// The name of an organization, or its id if the name is not known; raw text.
    [[nodiscard]] QString nameOf(const QString &organizationId) const;

Q_SIGNALS:
    void submitted();
    /// The organizations are to be read again.
    void refreshRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addScope(QVBoxLayout *layout);
    void addSuggestion(QLayout *row);
    void addOrganization(QVBoxLayout *layout);
    void addChoicesLine(QVBoxLayout *layout);
    void updateChoicesLine();
    [[nodiscard]] const Exchange &exchange() const;
    [[nodiscard]] QString ownText() const;

    const Session &m_session;
    const HeldKeys &m_keys;
    const ExchangeFlow &m_flow;
    QLineEdit *m_scope = nullptr; ///< nullptr if the service has no scopes
    ChoiceBox *m_organization = nullptr; ///< nullptr if the service has no sub-organizations
    StatusLine *m_choices = nullptr;
    QPushButton *m_retry = nullptr;
};

} // namespace keyturn
