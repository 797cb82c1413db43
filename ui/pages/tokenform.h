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

/// What an access token is asked for with: a scope and a sub-organization, where the service has
/// them. Offers the organizations that the exchange has read, and takes the id of another.
class TokenForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenForm)

public:
    /// All are borrowed and outlive the form. The kind of the keys has an exchange.
    TokenForm(const Session &session, const HeldKeys &keys, const ExchangeFlow &flow,
              QWidget *parent);

    void setBusy(bool isBusy);
    /// The organizations to choose from, or how far their reading is, are others now.
    void updateChoices();

    [[nodiscard]] bool hasOrganizations() const { return m_organization; }
    [[nodiscard]] QString scope() const;
    /// Empty: the key's own; nothing: what stands there cannot be one.
    [[nodiscard]] std::optional<QString> organization() const;
    void focusOrganization();

    /// Raw text; the id where the name is not known.
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
    QLineEdit *m_scope = nullptr; ///< null where the service knows no scopes
    ChoiceBox *m_organization = nullptr; ///< null where it knows no sub-organizations
    StatusLine *m_choices = nullptr;
    QPushButton *m_retry = nullptr;
};

} // namespace keyturn
