// SPDX-License-Identifier: MIT
#include "ui/pages/credentialspage.h"

#include "core/displaytext.h"
#include "ui/delegates/credentialdelegate.h"
#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/pages/credentialtools.h"
#include "ui/pages/listfooter.h"
#include "ui/pages/listmessages.h"
#include "ui/pages/listnews.h"
#include "ui/pages/originquestion.h"
#include "ui/pages/pageframe.h"
#include "ui/pages/rowactions.h"
#include "ui/pages/rowdetails.h"
#include "ui/pages/rowrenaming.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/answerline.h"
#include "ui/widgets/columnmemory.h"
#include "ui/widgets/credentialtable.h"
#include "ui/widgets/statepanel.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/tablesearch.h"
#include "ui/widgets/tablewithdetails.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QToolButton>

namespace keyturn {

using namespace Qt::StringLiterals;

CredentialsPage::CredentialsPage(Session &session, Listing &listing, const ServiceCatalog &catalog,
                                 VaultChecks &checks, SecretClipboard &clipboard,
                                 WindowState &windowState, QWidget *parent)
    : Page({ kindKey(listing.kind()),
             listing.kind() == CredentialKind::ApiKey ? Icon::Key : Icon::User,
             kindtext::page(listing.kind()) },
           parent)
    , m_session(session)
    , m_listing(listing)
    , m_catalog(catalog)
    , m_clipboard(clipboard)
    , m_filter(nullptr)
    , m_frame(new PageFrame(kindtext::page(listing.kind()),
                            kindtext::pageSubtitle(
                                listing.kind(), kindtext::organization(session.organizationName())),
                            *this))
    , m_messages(new ListMessages(
          session, listing, *m_frame->addBanner(MessageStrip::Closing::ByOwner), m_frame->stack()))
{
    connect(&session, &Session::edited, this, [this] {
        m_frame->setSubtitle(kindtext::pageSubtitle(
            m_listing.kind(), kindtext::organization(m_session.organizationName())));
        m_tools->updateCounts();
    });
    new ListNews(listing, *m_frame->addBanner(MessageStrip::Closing::ByUser), session.clock());
    new OriginQuestion(listing, *m_frame->addBanner(MessageStrip::Closing::ByUser));
    m_rows.addSourceModel(&listing.model());
    m_rows.addSourceModel(&listing.deleted());
    m_filter.setSourceModel(&m_rows);
    addHeaderButtons(); // made first, so that Tab goes from top to bottom
    m_tools = new CredentialTools(listing, m_filter, this);
    m_frame->addTools(m_tools);
    buildTable(windowState);
    m_details = new TableWithDetails(*m_table, &m_frame->stack());
    m_details->remember(windowState, objectName());
    m_frame->addFirstButton(m_details->button());
    m_frame->stack().setContent(m_details);
    connect(m_details, &TableWithDetails::openChanged, this, &CredentialsPage::updateSelection);
    m_footer = new ListFooter(session, listing, this);
    m_frame->setFooter(m_footer);
    connectActions(checks);
    describeStates();
    connectListing();
    connectParts();
    setFirst(m_frame->stack(), *m_table, m_tools->search());
    updateState();
}

CredentialsPage::~CredentialsPage()
{
    m_memory->remember();
}

void CredentialsPage::addHeaderButtons()
{
    m_refresh = new QToolButton(m_frame);
    m_refresh->setIcon(icon(Icon::Refresh));
    m_refresh->setText(tr("Refresh"));
    m_refresh->setAccessibleName(tr("Refresh"));
    m_refresh->setToolTip(tr("Refresh (F5)"));
    m_refresh->setFocusPolicy(Qt::StrongFocus);
    setButtonRole(m_refresh, ButtonRole::Quiet);
    m_create = new QPushButton(icon(Icon::Plus), kindtext::create(m_listing.kind()), m_frame);
    m_create->setVisible(m_listing.profile().endpoint(Operation::Create));
    setButtonRole(m_create, ButtonRole::Primary);
    m_frame->addButton(*m_refresh);
    m_frame->addButton(*m_create);
    connect(m_refresh, &QToolButton::clicked, &m_listing, &Listing::reload);
    connect(m_create, &QPushButton::clicked, this, [this] { this->create({}); });
}

void CredentialsPage::buildTable(WindowState &windowState)
{
    m_table = new CredentialTable(&m_frame->stack());
    m_table->setAccessibleName(kindtext::list(m_listing.kind()));
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new CredentialDelegate(
        m_table, m_tools->renamesLocally() ? NameIs::Local : NameIs::OfService, &m_catalog));
    m_table->setCopyable(
        [](const QModelIndex &index) { return index.data(CredentialModel::InVaultRole).toBool(); });
    m_table->keepReadable(int(CredentialModel::Column::Status));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(CredentialModel::Column::Status), Qt::AscendingOrder);
    using enum CredentialModel::Column;
    m_table->columns().setOptional({ int(Owner), int(UsedIn) },
                                   { int(KeyId), int(Created), int(Vault) });
    m_memory = std::make_unique<ColumnMemory>(*m_table, windowState, objectName());
    m_memory->restore();
    m_table->columns().setYielding(
        { int(UsedIn), int(Owner), int(Created), int(KeyId), int(Vault) });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateSelection();
        Q_EMIT offersChanged();
    });
}

void CredentialsPage::describeStates()
{
    const CredentialKind kind = m_listing.kind();
    StatePanel *empty = m_frame->stack().panel(PageState::Empty);
    empty->setMessage(kind == CredentialKind::Token ? Icon::User : Icon::Key,
                      kind == CredentialKind::Token ? tr("No tokens yet") : tr("No API keys yet"),
                      tr("What you create here is kept in your keychain before you see it."));
    if (m_listing.profile().endpoint(Operation::Create)) {
        empty->setActions({ kindtext::create(kind) });
        connect(empty, &StatePanel::actionTriggered, this, [this] { create({}); });
    }
    StatePanel *nothing = m_frame->stack().panel(PageState::NothingFound);
    nothing->setMessage(Icon::Search, tr("Nothing found"),
                        tr("No name or ID here matches the search and the filter."));
    nothing->setActions({ tr("Show all") });
    connect(nothing, &StatePanel::actionTriggered, m_tools, &CredentialTools::clear);
}

void CredentialsPage::connectListing()
{
    connect(&m_listing, &Listing::changed, this, &CredentialsPage::updateState);
    connect(&m_listing, &Listing::changed, this, &CredentialsPage::countChanged);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &CredentialsPage::updateSelection);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &CredentialsPage::updateSelection);
}

void CredentialsPage::connectParts()
{
    connect(m_tools, &CredentialTools::filterChanged, this, [this] {
        // What was deleted stays selected where it can no longer be selected.
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        if (rows.isEmpty() || !rows.front().flags().testFlag(Qt::ItemIsSelectable))
            m_table->clearSelection();
        updateState();
    });
    connect(m_tools, &CredentialTools::clearRequested, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_tools, &CredentialTools::clearRequested, m_table, &QTableView::clearSelection);
    connect(m_tools, &CredentialTools::removeRequested, this, &CredentialsPage::deleteSelected);
    connect(m_messages, &ListMessages::reloadRequested, &m_listing, &Listing::reload);
    connect(m_messages, &ListMessages::tokenSignInRequested, this,
            [this] { Q_EMIT signInRequested(CredentialKind::Token); });
    connect(m_messages, &ListMessages::addressRequested, this,
            [this] { Q_EMIT changeAddressRequested(m_listing.kind(), Operation::List); });
    connect(m_messages, &ListMessages::servicePageRequested, this,
            [this] { Q_EMIT openServicePageRequested(m_listing.kind()); });
    connect(m_messages, &ListMessages::captureRequested, this,
            [this] { Q_EMIT captureRequested(m_listing.kind()); });
}

void CredentialsPage::connectActions(VaultChecks &checks)
{
    m_actions = new RowActions(
        { m_session, m_listing, m_catalog, checks, m_clipboard, *m_table, m_footer->answer() },
        this);
    m_renaming =
        new RowRenaming({ m_session, m_listing, *m_table, *m_details, m_footer->answer() }, this);
    new RowDetails({ m_session, m_listing, checks, m_clipboard, *m_actions, *m_details });
    connect(m_actions, &RowActions::useRequested, this, &CredentialsPage::useRequested);
    connect(m_actions, &RowActions::entryRequested, this, &CredentialsPage::entryRequested);
    connect(m_actions, &RowActions::historyRequested, this, &CredentialsPage::historyRequested);
    connect(m_actions, &RowActions::rotateRequested, this, &CredentialsPage::rotateRequested);
    connect(m_actions, &RowActions::likeRequested, this, &CredentialsPage::create);
    connect(m_actions, &RowActions::renameRequested, m_renaming, &RowRenaming::begin);
    connect(m_tools, &CredentialTools::renameRequested, m_renaming, &RowRenaming::begin);
    connect(m_actions, &RowActions::removeRequested, this, &CredentialsPage::deleteSelected);
    connect(m_tools, &CredentialTools::copyRequested, m_actions, &RowActions::copyKey);
    connect(m_tools, &CredentialTools::dismissRequested, m_actions, &RowActions::dismissSelected);
    connect(m_actions, &RowActions::dismissed, this, [this] {
        const auto group = m_filter.statusFilter();
        if (group && m_listing.deleted().countIn(*group) == 0
            && m_listing.model().countIn(*group) == 0)
            m_tools->clear(); // nothing is left of what it lets through
    });
    m_details->setDetailed(
        [](const QModelIndex &row) { return !row.data(CredentialModel::DeletedRole).toBool(); });
    followSearch(*m_table, m_tools->search());
    connect(&m_session.vault(), &Vault::changed, this, &CredentialsPage::updateSelection);
}

void CredentialsPage::updateState()
{
    const bool hasRows = m_rows.rowCount() > 0;
    const bool isLoading =
        m_listing.state() == Listing::State::Loading || m_listing.state() == Listing::State::Idle;
    PageStack &stack = m_frame->stack();
    m_refresh->setEnabled(m_listing.state() != Listing::State::Loading);
    m_create->setEnabled(mayCreate());
    if (hasRows)
        stack.setState(m_filter.rowCount() > 0 ? PageState::Content : PageState::NothingFound);
    else if (isLoading)
        stack.setState(PageState::Loading);
    else
        stack.setState(m_listing.error() ? PageState::Error : PageState::Empty);
    if (hasRows && !m_memory->isKnown()) {
        m_table->fitColumns();
        m_memory->setKnown();
    }
    m_messages->updateMessages();
    m_tools->updateCounts();
    updateSelection();
    Q_EMIT offersChanged();
}

void CredentialsPage::updateSelection()
{
    const auto selected = int(m_table->selectionModel()->selectedRows().size());
    m_footer->setSelected(
        selected, m_filter.isFiltering() ? std::optional(m_filter.rowCount()) : std::nullopt);
    if (m_actions && m_actions->areDeletedSelected())
        m_tools->setDeletedSelected(m_table->selectedNames(), selected);
    else
        m_tools->setSelected(m_table->selectedNames(), m_details->isOpen() ? 0 : selected,
                             m_actions ? m_actions->selectedEntry() : nullptr);
}

Page::Offer CredentialsPage::offer(Action action) const
{
    const bool hasSelection = m_table->selectionModel()->hasSelection();
    switch (action) {
    case Action::Refresh:
    case Action::Find:
        return { true };
    case Action::Create:
        return { mayCreate(), kindtext::create(m_listing.kind()) };
    case Action::Copy:
        return { hasSelection };
    case Action::Remove:
        return { hasSelection && !m_actions->areDeletedSelected() };
    case Action::Rename:
        return { hasSelection && !m_actions->areDeletedSelected(),
                 kindtext::rename(m_tools->renamesLocally()) };
    }
    return {};
}

void CredentialsPage::perform(Action action)
{
    switch (action) {
    case Action::Refresh:
        m_listing.reload();
        break;
    case Action::Find:
        m_tools->focusSearch();
        break;
    case Action::Create:
        create({});
        break;
    case Action::Copy:
        m_actions->copyIds();
        break;
    case Action::Rename:
        m_renaming->begin();
        break;
    case Action::Remove:
        deleteSelected();
        break;
    }
}

void CredentialsPage::fillRowMenu(QMenu &menu)
{
    if (m_table->selectionModel()->hasSelection() && !m_actions->areDeletedSelected())
        m_actions->fillRowMenu(menu);
}

Page::Count CredentialsPage::count() const
{
    const CredentialModel &model = m_listing.model();
    const int attention =
        model.countIn(LifetimeGroup::Soon) + model.countIn(LifetimeGroup::Expired);
    if (attention > 0)
        return { attention, Tone::Warning, tr("%Ln expired or expiring soon", nullptr, attention) };
    return { model.rowCount() };
}

bool CredentialsPage::mayCreate() const
{
    return m_listing.profile().endpoint(Operation::Create) && !m_messages->needsTokenSignIn();
}

void CredentialsPage::create(const CreatePreset &preset)
{
    if (!mayCreate())
        return;
    auto *dialog = new CreateDialog(m_session, m_listing, m_catalog, m_clipboard, window());
    dialog->fill(preset);
    connect(dialog, &CreateDialog::deleteRequested, this,
            [this](const QString &id) { deleteIds({ id }); });
    connect(dialog, &CreateDialog::finished, this, [this, dialog] {
        const Credential &created = dialog->flow().credential();
        if (const Credential *listed = m_listing.model().find(created.id)) {
            m_footer->answer().tell(Tone::Good, Icon::Ok,
                                    tr("Created “%1”").arg(DisplayText(listed->name).inSentence()));
            lightRow(created.id);
        }
    });
    dialog->open();
}

/// Selects the row and lights it; a search or a filter that hides it is removed first.
void CredentialsPage::lightRow(const QString &id)
{
    const auto row = [this, &id] {
        return m_filter
            .match(m_filter.index(0, 0), CredentialModel::IdRole, id, 1, Qt::MatchExactly)
            .value(0);
    };
    if (!row().isValid())
        m_tools->clear();
    m_details->showTable();
    m_table->light(row());
}

bool CredentialsPage::hasRowOf(const VaultRecord &entry) const
{
    return !m_actions->idOf(entry).isEmpty();
}

void CredentialsPage::lightRowOf(const VaultRecord &entry)
{
    lightRow(m_actions->idOf(entry));
}

void CredentialsPage::deleteSelected()
{
    deleteIds(m_actions->selectedIds());
}

void CredentialsPage::deleteIds(const QStringList &ids)
{
    std::vector<Credential> credentials;
    for (const QString &id : ids) {
        if (const Credential *credential = m_listing.model().find(id))
            credentials.push_back(*credential);
    }
    if (credentials.empty() || !m_listing.profile().endpoint(Operation::Delete))
        return;
    auto *dialog = new DeleteDialog(m_session, m_listing, std::move(credentials), window());
    dialog->offerSignIn();
    connect(dialog, &DeleteDialog::signInRequested, this,
            [this] { Q_EMIT signInRequested(m_listing.kind()); });
    connect(dialog, &DeleteDialog::finished, this, [this, dialog] {
        if (const auto deleted = dialog->deleted(); !deleted.empty())
            m_footer->tellDeleted(deleted, dialog->goneAlready(),
                                  [this, id = deleted.front().id] { lightRow(id); });
    });
    dialog->open();
}

void CredentialsPage::showEnding(const EndChoice &ends)
{
    m_table->clearSelection();
    m_tools->choose(ends);
}

} // namespace keyturn
