// SPDX-License-Identifier: MIT
#include "ui/pages/welcomepage.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/cardbutton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace keyturn {

WelcomePage::WelcomePage(QWidget *parent)
    : Page({ QStringLiteral("welcome"), Icon::Key, {} }, parent)
{
    auto *picture = new QLabel(this);
    picture->setPixmap(icon(Icon::Key).pixmap(44, 44));
    picture->setAlignment(Qt::AlignCenter);
    auto *title = new QLabel(tr("Welcome to Keyturn"), this);
    setTextStyle(title, TextStyle::WelcomeTitle);
    title->setAlignment(Qt::AlignCenter);
    auto *text =
        new QLabel(tr("Create, keep and check API keys and tokens. An API key acts for one "
                      "organization; a personal access token works in all of yours and "
                      "names one with each request."),
                   this);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    text->setForegroundRole(QPalette::PlaceholderText);
    text->setMinimumWidth(400);
    text->setMaximumWidth(640);
    m_sandbox = new CardButton(Icon::Activity, tr("Explore the sandbox"),
                               tr("Sample accounts and keys. Nothing leaves this computer."), this);
    auto *account =
        new CardButton(Icon::User, tr("Connect an account"),
                       tr("Sign in with an API key or a token that you already have."), this);
    auto *import = new CardButton(Icon::Vault, tr("Import a key"),
                                  tr("Keep a secret in the keychain and find it again."), this);
    connect(m_sandbox, &CardButton::clicked, this, &WelcomePage::sandboxRequested);
    connect(account, &CardButton::clicked, this, &WelcomePage::connectRequested);
    connect(import, &CardButton::clicked, this, &WelcomePage::importRequested);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(14);
    cards->addStretch(1);
    cards->addWidget(account);
    cards->addWidget(m_sandbox);
    cards->addWidget(import);
    cards->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                               metrics::pageMargin);
    layout->setSpacing(metrics::small);
    layout->addStretch(1);
    layout->addWidget(picture);
    layout->addWidget(title);
    auto *row = new QHBoxLayout; // an aligned label would not get its height for width
    row->addStretch(1);
    row->addWidget(text, 100);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addSpacing(metrics::large);
    layout->addLayout(cards);
    layout->addStretch(1);
}

void WelcomePage::setSandboxStarting(bool starting)
{
    m_sandbox->setEnabled(!starting);
}

} // namespace keyturn
