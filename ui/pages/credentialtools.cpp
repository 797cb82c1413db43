// SPDX-License-Identifier: MIT
#include "ui/pages/credentialtools.h"

#include "session/listing.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/listtools.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statuschips.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace keyturn {

CredentialTools::CredentialTools(Listing &listing, CredentialFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_listing(listing)
    , m_filter(filter)
{
    m_tools = new ListTools(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tools);
    connect(m_tools, &ListTools::clearRequested, this, &CredentialTools::clearRequested);
    connectSearch();
    addChips();
    addActions();
}

void CredentialTools::connectSearch()
{
    connect(&m_tools->search(), &SearchField::textChanged, this, [this](const QString &text) {
        m_filter.setSearchText(text);
        Q_EMIT filterChanged();
    });
}

void CredentialTools::addChips()
{
    m_chips = new StatusChips(m_tools->filters(), *m_tools->filterArea());
    connect(m_chips, &StatusChips::chosen, this, [this](std::optional<LifetimeGroup> group) {
        m_filter.setStatusFilter(group);
        Q_EMIT filterChanged();
    });
    connect(m_chips, &StatusChips::daysChosen, this, [this](std::optional<DaySpan> days) {
        m_filter.setDaysFilter(days);
        Q_EMIT filterChanged();
    });
    m_breaks = new FilterChip(tr("Breaks the policy"), m_tools->filterArea());
    m_breaks->hide();
    m_tools->filters().addWidget(m_breaks);
    connect(m_breaks, &FilterChip::toggled, this, [this](bool isChosen) {
        if (isChosen)
            m_filter.setStatusFilter({});
        m_filter.setPolicyFilter(isChosen);
        updateCounts();
        Q_EMIT filterChanged();
    });
    // Stands with the others: one of all of them is chosen.
    m_investigate = new FilterChip(tr("To investigate"), m_tools->filterArea());
    m_investigate->hide();
    m_tools->filters().addWidget(m_investigate);
    connect(m_investigate, &FilterChip::toggled, this, [this](bool isChosen) {
        if (isChosen)
            m_filter.setStatusFilter({});
        m_filter.setOriginFilter(isChosen ? std::optional(Origin::Investigate) : std::nullopt);
        updateCounts();
        Q_EMIT filterChanged();
    });
}

void CredentialTools::addActions()
{
    auto *actions = new QWidget(m_tools);
    auto *layout = new FlowLayout(actions);
    m_copy = new QPushButton(
        icon(Icon::Copy),
        m_listing.kind() == CredentialKind::Token ? tr("Copy token") : tr("Copy key"), actions);
    const QString rename = kindtext::rename(renamesLocally());
    m_rename = new QPushButton(icon(Icon::Pencil), QString(rename).remove(u'&'), actions);
    m_remove = new QPushButton(icon(Icon::Trash), {}, actions);
    m_dismiss = new QPushButton(icon(Icon::Close), {}, actions);
    for (QPushButton *button : { m_copy, m_rename, m_remove, m_dismiss }) {
        setButtonRole(button, ButtonRole::Quiet);
        layout->addWidget(button);
    }
    m_tools->setActions(actions);
    connect(m_copy, &QPushButton::clicked, this, &CredentialTools::copyRequested);
    connect(m_rename, &QPushButton::clicked, this, &CredentialTools::renameRequested);
    connect(m_remove, &QPushButton::clicked, this, &CredentialTools::removeRequested);
    connect(m_dismiss, &QPushButton::clicked, this, &CredentialTools::dismissRequested);
}

void CredentialTools::updateCounts()
{
    const CredentialModel &model = m_listing.model();
    const CredentialModel &deleted = m_listing.deleted();
    // The numbers are known only if the whole list was read.
    const bool isKnown = m_listing.fetchedAt().isValid() && m_listing.isComplete();
    m_chips->setCounts(
        model.rowCount() + deleted.rowCount(), // what it shows
        [&](LifetimeGroup group) { return model.countIn(group) + deleted.countIn(group); },
        isKnown);
    const auto breaking =
        std::count_if(model.rows().begin(), model.rows().end(),
                      [&model](const Credential &row) { return !model.breachesOf(row).empty(); });
    m_breaks->setCount(isKnown ? int(breaking) : -1);
    m_breaks->setVisible(breaking > 0 || m_breaks->isChecked());
    const int toInvestigate = model.countOf(Origin::Investigate);
    m_investigate->setCount(isKnown ? toInvestigate : -1);
    m_investigate->setVisible(toInvestigate > 0 || m_investigate->isChecked());
}

void CredentialTools::setSelected(const QStringList &names, int count, const VaultRecord *entry)
{
    m_copy->setVisible(count == 1 && entry);
    m_rename->setVisible(count == 1);
    m_remove->setText(kindtext::remove(m_listing.kind(), std::max(count, 1)));
    m_remove->setVisible(count > 0 && m_listing.profile().endpoint(Operation::Delete));
    m_dismiss->hide();
    m_tools->showActions(count > 0, names);
}

void CredentialTools::setDeletedSelected(const QStringList &names, int count)
{
    for (QPushButton *button : { m_copy, m_rename, m_remove })
        button->hide();
    m_dismiss->setText(count == 1 ? tr("Dismiss") : tr("Dismiss %Ln", nullptr, count));
    m_dismiss->show();
    m_tools->showActions(true, names);
}

bool CredentialTools::renamesLocally() const
{
    return !m_listing.profile().endpoint(Operation::Rename);
}

void CredentialTools::clear()
{
    m_tools->search().clear();
    m_chips->choose({});
}

void CredentialTools::choose(const EndChoice &ends)
{
    m_tools->search().clear();
    m_chips->chooseEnds(ends);
}

SearchField &CredentialTools::search()
{
    return m_tools->search();
}

void CredentialTools::focusSearch()
{
    m_tools->focusSearch();
}

} // namespace keyturn
