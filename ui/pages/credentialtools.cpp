// SPDX-License-Identifier: MIT
#include "ui/pages/credentialtools.h"

#include "session/listing.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/searchfield.h"

#include <QPushButton>

namespace keyturn {

CredentialTools::CredentialTools(Listing &listing, CredentialFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_listing(listing)
    , m_filter(filter)
{
    // A layout that wraps: the buttons for a selection must not widen the window.
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::medium);
    addSearch();
    addChips();
    addActions();
}

void CredentialTools::addSearch()
{
    m_search = new SearchField(this);
    m_search->setMinimumWidth(260);
    layout()->addWidget(m_search);
    connect(m_search, &SearchField::left, this, &CredentialTools::searchLeft);
    connect(m_search, &SearchField::textChanged, this, [this](const QString &text) {
        m_filter.setSearchText(text);
        Q_EMIT filterChanged();
    });
}

void CredentialTools::addChips()
{
    const std::pair<std::optional<ExpiryState>, QString> chips[] = {
        { std::nullopt, tr("All") },
        { ExpiryState::Soon, tr("Expires soon") },
        { ExpiryState::Expired, tr("Expired") },
        { ExpiryState::Never, tr("Never") }
    };
    for (const auto &[state, text] : chips) {
        auto *chip = new FilterChip(text, this);
        chip->setChecked(!state);
        layout()->addWidget(chip);
        m_chips.push_back({ state, chip });
        connect(chip, &FilterChip::toggled, this, [this, state = state](bool isChecked) {
            if (!isChecked)
                return;
            m_filter.setStateFilter(state);
            Q_EMIT filterChanged();
        });
    }
}

void CredentialTools::addActions()
{
    // If the service cannot rename, the button gives a local name, and says so.
    m_copy = new QPushButton(
        icon(Icon::Copy),
        m_listing.kind() == CredentialKind::Token ? tr("Copy token") : tr("Copy key"), this);
    m_rename = new QPushButton(icon(Icon::Pencil), tr("Rename"), this);
    m_remove = new QPushButton(icon(Icon::Trash), kindtext::remove(m_listing.kind()), this);
    for (QPushButton *button : { m_copy, m_rename, m_remove }) {
        setButtonRole(button, ButtonRole::Quiet);
        layout()->addWidget(button);
    }
    connect(m_copy, &QPushButton::clicked, this, &CredentialTools::copyRequested);
    connect(m_rename, &QPushButton::clicked, this, &CredentialTools::renameRequested);
    connect(m_remove, &QPushButton::clicked, this, &CredentialTools::removeRequested);
}

void CredentialTools::updateCounts()
{
    const CredentialModel &model = m_listing.model();
    // The numbers are known only if the whole list was read.
    const bool isKnown = m_listing.fetchedAt().isValid() && m_listing.isComplete();
    for (const Chip &chip : m_chips) {
        const int count = chip.state ? model.countByState(*chip.state) : model.rowCount();
        chip.button->setCount(isKnown ? count : -1);
    }
}

void CredentialTools::setSelected(int count, const VaultRecord *entry)
{
    m_copy->setVisible(count == 1 && entry);
    m_rename->setVisible(count == 1);
    m_remove->setVisible(count > 0 && m_listing.profile().endpoint(Operation::Delete));
}

void CredentialTools::clear()
{
    m_search->clear();
    m_chips.front().button->setChecked(true);
}

void CredentialTools::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace keyturn
