// SPDX-License-Identifier: MIT
#include "ui/pages/vaultpage.h"

#include "core/displaytext.h"
#include "core/serverurl.h"
#include "session/places.h"
#include "ui/pages/entrydetails.h"
#include "ui/pages/listexport.h"
#include "ui/pages/pageframe.h"
#include "ui/pages/selectedentry.h"
#include "ui/pages/vaultactions.h"
#include "ui/pages/vaultaudit.h"
#include "ui/pages/vaultfilters.h"
#include "ui/pages/vaultmessages.h"
#include "ui/pages/vaultstatus.h"
#include "ui/pages/vaulttable.h"
#include "ui/pages/vaultverification.h"
#include "ui/secretclipboard.h"
#include "ui/style/keyturnstyle.h"
#include "ui/text/errortext.h"
#include "ui/text/kindtext.h"
#include "ui/text/placetext.h"
#include "ui/widgets/answerline.h"
#include "ui/widgets/listtools.h"
#include "ui/widgets/statepanel.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/tablesearch.h"
#include "ui/widgets/tablewithdetails.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QToolButton>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t fewEntries = 500;
constexpr std::chrono::milliseconds refreshPause(50);

} // namespace

VaultPage::VaultPage(Parts parts, QWidget *parent)
    : Page(pageEntry(), parent)
    , m_parts(parts)
    , m_model({ placetext::each(parts.catalog), kindtext::noun,
                [this](const VaultRecord &record) {
                    return m_parts.signIns.userOf(record.uuid) != nullptr;
                },
                [this](const VaultRecord &record) {
                    const RotationRecord *rotation = m_parts.rotations.ofEntry(record.uuid);
                    return rotation && rotation->oldUuid == record.uuid; // the new one stays
                } },
              parts.clock, nullptr)
    , m_filter(nullptr)
    , m_removal(parts.signIns, parts.vault, this)
    , m_frame(new PageFrame(tr("Vault"),
                            tr("Keys kept in this computer's keychain. Keyturn's own files "
                               "hold none of them."),
                            *this))
    , m_messages(new VaultMessages(m_parts.vault, m_removal, *m_frame))
    , m_verification(new VaultVerification(m_parts.checks, m_model, *m_messages))
    , m_refreshTimer(this)
{
    m_filter.setSourceModel(&m_model);
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshPause);
    addHeaderButtons(); // made first, so that Tab goes from top to bottom
    addParts();
    describeStates();
    connectParts();
    connectActions();
    connectVault();
    setFirst(m_frame->stack(), *m_table, m_tools->search());
    updateRows();
}

VaultPage::~VaultPage()
{
    m_table->rememberColumns();
}

void VaultPage::addHeaderButtons()
{
    m_verifyAll = new QPushButton(tr("Verify all"), m_frame);
    m_verifyAll->setToolTip(tr("Verify every entry that is shown"));
    auto *import = new QPushButton(tr("Import…"), m_frame);
    setButtonRole(import, ButtonRole::Primary);
    m_frame->addButton(*m_verifyAll);
    m_frame->addButton(*import);
    connect(m_verifyAll, &QPushButton::clicked, this,
            [this] { m_verification->verify(m_table->shownUuids()); });
    connect(import, &QPushButton::clicked, this, &VaultPage::importRequested);
}

void VaultPage::addParts()
{
    m_tools = new ListTools(this);
    m_filters = new VaultFilters(m_model, m_filter, m_parts.catalog, *m_tools);
    m_actions = new VaultActions(m_tools);
    m_tools->setActions(m_actions);
    m_table = new VaultTable(m_filter, m_parts.catalog, m_parts.windowState, &m_frame->stack());
    m_table->setAccessibleName(tr("Vault list"));
    m_details = new TableWithDetails(*m_table, &m_frame->stack());
    m_details->remember(m_parts.windowState, pageId());
    m_frame->addFirstButton(m_details->button());
    auto *details = new EntryDetails(
        { { m_parts.catalog, m_parts.signIns, m_parts.checks, m_model, m_parts.clock },
          m_parts.vault,
          m_parts.store,
          *m_actions,
          *m_details });
    connect(m_details, &TableWithDetails::openChanged, this, &VaultPage::updateSelection);
    connect(details, &EntryDetails::copyRequested, &m_parts.clipboard, &SecretClipboard::copyPlain);
    m_status = new VaultStatus({ m_parts.vault, m_parts.checks, m_model, m_parts.clipboard }, this);
    m_status->follow(m_removal);
    m_audit = new VaultAudit(m_parts.vault, m_parts.checks, *m_status, this);
    m_selected = new SelectedEntry({ { m_parts.catalog, m_parts.signIns, m_parts.vault,
                                       m_parts.clock, m_parts.checks, m_parts.clipboard, m_model },
                                     *m_table,
                                     *m_status,
                                     *m_messages,
                                     m_removal });
    m_frame->addTools(m_tools);
    m_frame->addTools(m_filters->statuses());
    m_frame->stack().setContent(m_details);
    m_frame->setFooter(m_status);
    const auto *exporting = addExport(*m_frame, m_parts.catalog, m_model, m_filter);
    connect(exporting, &ListExport::exported, &m_parts.vault, &Vault::noteExported);
}

void VaultPage::describeStates()
{
    StatePanel *empty = m_frame->stack().panel(PageState::Empty);
    empty->setMessage(Icon::Vault, tr("Nothing in the vault yet"),
                      tr("What you create in Keyturn is kept here, and so is what you import."));
    empty->setActions({ tr("Import…") });
    connect(empty, &StatePanel::actionTriggered, this, &VaultPage::importRequested);
    StatePanel *nothing = m_frame->stack().panel(PageState::NothingFound);
    nothing->setMessage(Icon::Search, tr("Nothing found"),
                        tr("Nothing in the vault matches the search and the filter."));
    nothing->setActions({ tr("Show all") });
    connect(nothing, &StatePanel::actionTriggered, m_filters, &VaultFilters::clear);
    StatePanel *error = m_frame->stack().panel(PageState::Error);
    error->setMessage(Icon::Warn, tr("The vault's list could not be read"),
                      tr("Your keys are still in the keychain, but Keyturn cannot read its "
                         "own file that says which."));
    error->setActions({ tr("Try again") });
    connect(error, &StatePanel::actionTriggered, this, [this] { m_parts.vault.load(); });
}

void VaultPage::connectParts()
{
    connect(m_filters, &VaultFilters::changed, this, &VaultPage::updateState);
    connect(m_tools, &ListTools::clearRequested, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->clearSelection();
    });
    followSearch(*m_table, m_tools->search());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &VaultPage::updateSelection);
    const auto tell = [this](const KeychainError &error) {
        m_messages->tell(errortext::keychain(error));
    };
    connect(m_status, &VaultStatus::readFailed, this, tell);
    connect(m_audit, &VaultAudit::failed, this, tell);
    connect(m_messages, &VaultMessages::attentionRequested, this,
            [this] { m_filters->choose(EntryState::NeedsAttention); });
    connect(&m_model, &VaultModel::renameRequested, this, &VaultPage::rename);
    connect(&m_model, &VaultModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (!roles.contains(VaultModel::LifetimeRole))
                    return;
                m_filters->updateChoices();
                updateState();
            });
    // The audit would report entries as lost that are being removed.
    connect(&m_removal, &EntryRemoval::started, m_audit, &VaultAudit::cancel);
    connect(&m_removal, &EntryRemoval::started, this, [this] { m_status->answer().clear(); });
    connect(&m_removal, &EntryRemoval::removed, this, [this](int count) {
        m_status->answer().tell(Tone::Good, Icon::Trash,
                                count == 1 ? tr("Removed from the vault")
                                           : tr("Removed %Ln entries", nullptr, count));
    });
    connect(&m_removal, &EntryRemoval::signOutRequested, this, &VaultPage::signOutRequested);
}

void VaultPage::connectActions()
{
    connect(m_table, &VaultTable::menuRequested, this,
            [this](const QModelIndex &index, const QPoint &globalPosition) {
                m_table->include(index);
                m_actions->openMenu(globalPosition, m_table->columns());
            });
    connect(m_table, &VaultTable::copyOfRowRequested, m_selected, &SelectedEntry::copy);
    connect(m_table, &VaultTable::copyRequested, m_selected, &SelectedEntry::copy);
    connect(m_actions, &VaultActions::verifyRequested, this,
            [this] { m_verification->verify(m_table->selectedUuids()); });
    m_selected->follow(*m_actions);
    connect(m_actions, &VaultActions::renameRequested, this, [this] {
        m_details->showTable();
        m_table->editName();
    });
    connect(m_actions, &VaultActions::showInListRequested, m_selected, &SelectedEntry::showInList);
    connect(m_actions, &VaultActions::historyRequested, m_selected, &SelectedEntry::showHistory);
    connect(m_actions, &VaultActions::calendarRequested, this,
            [this] { Q_EMIT calendarRequested(m_table->selectedUuids()); });
    connect(m_actions, &VaultActions::plannerRequested, this, &VaultPage::plannerRequested);
    connect(m_actions, &VaultActions::detailsRequested, m_details, &TableWithDetails::open);
    connect(m_actions, &VaultActions::removeRequested, this,
            [this] { m_removal.ask(m_table->selectedUuids()); });
    connect(m_selected, &SelectedEntry::useRequested, this, &VaultPage::useRequested);
    connect(m_selected, &SelectedEntry::rowRequested, this, &VaultPage::rowRequested);
    connect(m_selected, &SelectedEntry::historyRequested, this, &VaultPage::historyRequested);
    connect(m_selected, &SelectedEntry::rotateRequested, this, &VaultPage::rotateRequested);
}

void VaultPage::setListed(std::function<bool(const VaultRecord &entry)> isListed)
{
    m_actions->setListed([this, isListed = std::move(isListed)] {
        const QStringList uuids = m_table->selectedUuids();
        const VaultRecord *entry = uuids.size() == 1 ? m_parts.vault.find(uuids.front()) : nullptr;
        return entry && isListed(*entry);
    });
}

void VaultPage::connectVault()
{
    connect(&m_parts.vault, &Vault::changed, this, [this] {
        m_loadFailed = false;
        takeEntries();
        Q_EMIT countChanged();
    });
    connect(&m_parts.vault, &Vault::loadFailed, this, [this] {
        m_loadFailed = true;
        updateState();
    });
    connect(&m_refreshTimer, &QTimer::timeout, this, [this] {
        if (std::exchange(m_refreshWanted, false))
            takeEntries();
    });
    connect(&m_parts.vault.keychain(), &Keychain::stateChanged, this, &VaultPage::auditIfSeen);
    connect(&m_parts.signIns, &SignIns::changed, &m_model, &VaultModel::refreshSignIns);
    connect(&m_parts.rotations, &Rotations::changed, &m_model, &VaultModel::refreshSignIns);
}

Page::Offer VaultPage::offer(Action action) const
{
    const int selected = selectedCount();
    switch (action) {
    case Action::Refresh:
    case Action::Find:
        return { true };
    case Action::Create:
        return {};
    case Action::Copy:
        return { selected == 1, tr("&Copy") };
    case Action::Rename:
        return { selected == 1, kindtext::rename(true) }; // no service knows an entry's name
    case Action::Remove:
        return { selected > 0, tr("&Remove…") };
    }
    return {};
}

void VaultPage::perform(Action action)
{
    switch (action) {
    case Action::Refresh:
        m_audit->run();
        break;
    case Action::Find:
        m_tools->focusSearch();
        break;
    case Action::Create:
        break;
    case Action::Copy:
        m_selected->copy();
        break;
    case Action::Rename:
        m_table->editName();
        break;
    case Action::Remove:
        m_removal.ask(m_table->selectedUuids());
        break;
    }
}

void VaultPage::fillRowMenu(QMenu &menu)
{
    m_actions->fillRowMenu(menu);
}

/// Of many changes in short succession only some are shown: each update of many entries takes long.
void VaultPage::takeEntries()
{
    if (m_refreshTimer.isActive() && m_parts.vault.entries().size() > fewEntries) {
        m_refreshWanted = true;
        return;
    }
    updateRows();
    m_refreshTimer.start();
}

void VaultPage::updateRows()
{
    m_model.setRows(m_parts.vault.entries());
    m_verification->updateMarks();
    m_filters->updateChoices();
    m_messages->updateConditions();
    updateState();
}

void VaultPage::updateState()
{
    const bool hasRows = m_model.rowCount() > 0;
    const bool isAnyShown = m_filter.rowCount() > 0;
    if (hasRows)
        m_frame->stack().setState(isAnyShown ? PageState::Content : PageState::NothingFound);
    else
        m_frame->stack().setState(m_loadFailed ? PageState::Error : PageState::Empty);
    m_verifyAll->setVisible(hasRows);
    m_verifyAll->setEnabled(isAnyShown);
    m_table->fitFirstRows();
    updateSelection();
}

void VaultPage::updateSelection()
{
    const int count = m_frame->stack().state() == PageState::Content ? selectedCount() : 0;
    m_actions->setSelected(count);
    m_tools->showActions(count > 0 && !m_details->isOpen(), // the details have them, too
                         m_table->selectedNames());
    m_status->setSelected(
        count, m_filter.isFiltering() ? std::optional(m_filter.rowCount()) : std::nullopt);
    Q_EMIT offersChanged();
}

void VaultPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_table->fitFirstRows();
    auditIfSeen();
}

void VaultPage::auditIfSeen()
{
    if (isVisible())
        m_audit->runOnce();
}

void VaultPage::lightEntry(const QString &uuid)
{
    m_filters->clear();
    m_details->showTable();
    m_table->lightEntry(uuid);
}

void VaultPage::choose(const EndChoice &ends)
{
    m_details->showTable();
    m_table->clearSelection();
    m_filters->choose(ends);
}

int VaultPage::selectedCount() const
{
    return int(m_table->selectionModel()->selectedRows().size());
}

void VaultPage::rename(const QString &uuid, const QString &name)
{
    if (name.isEmpty()) {
        m_messages->tell(
            { tr("Enter a name"), tr("You will see this name in the vault. The old name stays.") });
        return;
    }
    m_messages->clear();
    m_status->answer().clear();
    const VaultRecord *known = m_parts.vault.find(uuid);
    const QString before = known ? known->name : QString();
    auto *reply = m_parts.vault.update(uuid, [&name](VaultRecord &record) { record.name = name; });
    connect(reply, &Reply::finished, this, [this, reply, uuid, name, before] {
        if (reply->takeResult()) {
            const auto undo = [this, uuid, before] { rename(uuid, before); };
            m_status->answer().tell(Tone::Good, Icon::Pencil, tr("Local name changed"),
                                    before.isEmpty() ? AnswerLine::Action()
                                                     : AnswerLine::Action{ tr("Undo"), undo });
            return;
        }
        m_messages->tell(
            { tr("The new name could not be kept: “%1”").arg(DisplayText(name).inSentence()),
              tr("Keyturn cannot write its own list. The old name stays.") });
    });
}

} // namespace keyturn
