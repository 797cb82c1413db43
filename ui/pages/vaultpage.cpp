// SPDX-License-Identifier: MIT
#include "ui/pages/vaultpage.h"

#include "core/displaytext.h"
#include "core/serverurl.h"
#include "session/vaultchecks.h"
#include "ui/delegates/vaultdelegate.h"
#include "ui/dialogs/entrydialog.h"
#include "ui/dialogs/revealdialog.h"
#include "ui/secretclipboard.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/text/errortext.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/bannerarea.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/credentialtable.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/statepanel.h"
#include "ui/widgets/statusline.h"
#include "ui/windowstate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

// In characters of average width.
constexpr int widestFittedName = 30;
constexpr int leastFittedName = 12;
constexpr int leastWord = 8;
constexpr int leastHint = 10;
constexpr int leastChoice = 13;
constexpr std::size_t fewEntries = 500;
const QString columnsName = u"vault-columns"_s; // not those of the table that had fewer
constexpr std::chrono::milliseconds refreshPause(50);

void showText(StatusLine *line, Tone tone, std::optional<Icon> icon, const QString &text)
{
    line->setStatus(tone, icon, text);
    line->setVisible(!text.isEmpty());
}

QString auditText(int count, const Vault::Audit &audit)
{
    const QString looked = count == 1 ? VaultPage::tr("Looked at one entry")
                                      : VaultPage::tr("Looked at %n entries", nullptr, count);
    QStringList found;
    if (audit.lost > 0)
        found.append(audit.lost == 1 ? VaultPage::tr("1 is lost")
                                     : VaultPage::tr("%n are lost", nullptr, audit.lost));
    if (audit.changed > 0)
        found.append(audit.changed == 1 ? VaultPage::tr("1 has changed")
                                        : VaultPage::tr("%n have changed", nullptr, audit.changed));
    if (found.isEmpty())
        found.append(VaultPage::tr("nothing is lost or changed"));
    //: "Looked at 12 entries: 1 is lost, 1 has changed"
    return VaultPage::tr("%1: %2").arg(looked, found.join(u", "_s));
}

Message lostMessage(int count)
{
    return { count == 1
                 ? VaultPage::tr("One entry is not in the keychain any more")
                 : VaultPage::tr("%n entries are not in the keychain any more", nullptr, count),
             VaultPage::tr("Something other than Keyturn has removed what belongs to it. Import it "
                           "again where you still have it, or take it off the list.") };
}

Message changedMessage(int count)
{
    return { count == 1 ? VaultPage::tr("One entry has changed in the keychain")
                        : VaultPage::tr("%n entries have changed in the keychain", nullptr, count),
             VaultPage::tr("Something other than Keyturn has put another value there. Verify it, "
                           "or import the right one and remove this one.") };
}

} // namespace

VaultPage::VaultPage(Parts parts, QWidget *parent)
    : Page({ pageId(), Icon::Vault, tr("Vault") }, parent)
    , m_catalog(parts.catalog)
    , m_signIns(parts.signIns)
    , m_vault(parts.vault)
    , m_clock(parts.clock)
    , m_checks(parts.checks)
    , m_clipboard(parts.clipboard)
    , m_windowState(parts.windowState)
    , m_model({ [this](const VaultRecord &record) { return placeName(record); }, kindtext::noun,
                [this](const VaultRecord &record) {
                    return m_signIns.userOf(record.uuid) != nullptr;
                } },
              parts.clock, nullptr)
    , m_filter(nullptr)
    , m_removal(parts.signIns, parts.vault, this)
    , m_banner(new MessageStrip(this))
    , m_conditions(new MessageStrip(this))
    , m_stack(new PageStack(this))
    , m_refreshTimer(this)
{
    m_filter.setSourceModel(&m_model);
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshPause);
    auto *banners =
        new BannerArea({ metrics::pageMargin, 0, metrics::pageMargin, metrics::medium }, this);
    for (MessageStrip *banner : { m_banner, m_conditions }) {
        banner->setClosing(MessageStrip::Closing::ByUser);
        banners->add(banner);
    }
    m_conditions->setObjectName(u"conditions"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(banners);
    layout->addWidget(buildFilters());
    layout->addWidget(buildActions());
    layout->addWidget(m_stack, 1);
    layout->addWidget(new HairLine(this));
    layout->addWidget(buildFooter());
    buildTable();
    m_stack->setContent(m_table);
    describeStates();
    connectVault();
    connectChecks();
    refresh();
    showKeychain();
    showChecking();
}

VaultPage::~VaultPage()
{
    if (m_columnsKnown)
        m_windowState.saveHeader(columnsName, *m_table->horizontalHeader());
}

QWidget *VaultPage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *title = new QLabel(tr("Vault"), header);
    setTextStyle(title, TextStyle::PageTitle);
    auto *subtitle = new ElidedLabel(header);
    subtitle->setText(tr("Credentials kept in this computer's keychain. Keyturn's own files hold "
                         "none of them."));
    subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_verifyAll = new QPushButton(tr("Verify all"), header);
    m_verifyAll->setToolTip(tr("Verify every entry that is shown"));
    auto *import = new QPushButton(tr("Import…"), header);
    setButtonRole(import, ButtonRole::Primary);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::tiny);
    texts->addWidget(title);
    texts->addWidget(subtitle);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(metrics::pageMargin, 22, metrics::pageMargin, 14);
    layout->setSpacing(metrics::small);
    layout->addLayout(texts, 1);
    layout->addWidget(m_verifyAll, 0, Qt::AlignTop);
    layout->addWidget(import, 0, Qt::AlignTop);
    connect(m_verifyAll, &QPushButton::clicked, this, &VaultPage::verifyShown);
    connect(import, &QPushButton::clicked, this, &VaultPage::importRequested);
    return header;
}

QWidget *VaultPage::buildFilters()
{
    auto *filters = new QWidget(this);
    m_search = new QLineEdit(filters);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(150);
    m_filterLayout = new FlowLayout(filters);
    m_filterLayout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::small);
    m_filterLayout->addWidget(m_search);
    addChoices(filters);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setSearchText(text);
        showState();
    });
    return filters;
}

void VaultPage::addChoices(QWidget *filters)
{
    m_organizations = new ChoiceBox(filters);
    m_organizations->setAccessibleName(tr("Organization"));
    m_states = new ChoiceBox(filters);
    m_states->setAccessibleName(tr("State"));
    const std::pair<QString, QVariant> states[] = {
        { tr("Any state"), {} },
        { tr("Works"), int(EntryState::Works) },
        { tr("Needs attention"), int(EntryState::NeedsAttention) },
        { tr("Expires soon"), int(EntryState::Expiring) },
        { tr("Never verified"), int(EntryState::NeverVerified) },
        { tr("Replaced"), int(EntryState::Replaced) }
    };
    for (const auto &[text, state] : states)
        m_states->addItem(text, state);
    for (ChoiceBox *box : { m_organizations, m_states }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(leastChoice);
        m_filterLayout->addWidget(box);
    }
    connect(m_organizations, &ChoiceBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_organizations->currentData();
        m_filter.setOrganizationFilter(chosen.isValid() ? std::optional(chosen.toString())
                                                        : std::nullopt);
        showState();
    });
    connect(m_states, &ChoiceBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_states->currentData();
        m_filter.setStateFilter(chosen.isValid() ? std::optional(EntryState(chosen.toInt()))
                                                 : std::nullopt);
        showState();
    });
}

QWidget *VaultPage::buildActions()
{
    m_actionRow = new QWidget(this);
    auto *row = new FlowLayout(m_actionRow);
    // A button without a frame has its picture where the text above begins.
    row->setContentsMargins(metrics::pageMargin - metrics::small, 0, metrics::pageMargin,
                            metrics::small);
    const auto add = [this, row](Icon picture, const QString &text, bool ofOne,
                                 void (VaultPage::*slot)()) {
        auto *button = new QPushButton(icon(picture), text, m_actionRow);
        button->setAutoDefault(false);
        setButtonRole(button, ButtonRole::Quiet);
        row->addWidget(button);
        m_actions.push_back({ button, ofOne });
        connect(button, &QPushButton::clicked, this, slot);
    };
    add(Icon::Shield, tr("Verify"), false, &VaultPage::verifySelected);
    add(Icon::Copy, tr("Copy"), true, &VaultPage::copySelected);
    add(Icon::Eye, tr("Reveal"), true, &VaultPage::revealSelected);
    add(Icon::Link, tr("Use it…"), true, &VaultPage::useSelected);
    add(Icon::Pencil, tr("Rename"), true, &VaultPage::renameSelected);
    add(Icon::Info, tr("Details"), true, &VaultPage::showDetails);
    add(Icon::Trash, tr("Remove"), false, &VaultPage::deleteSelected);
    return m_actionRow;
}

void VaultPage::buildTable()
{
    m_table = new CredentialTable(m_stack);
    m_table->setDensity(CredentialTable::Density::Close);
    m_table->setSortingEnabled(true);
    m_table->setAccessibleName(tr("Vault list"));
    m_table->setDragEnabled(false);
    m_table->setDragDropMode(QAbstractItemView::NoDragDrop);
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new VaultDelegate(m_table));
    m_table->sortByColumn(int(VaultModel::Column::Stored), Qt::DescendingOrder);
    m_columnsKnown = m_windowState.restoreHeader(columnsName, *m_table->horizontalHeader());
    m_table->installEventFilter(this);
    connect(m_table, &CredentialTable::menuRequested, this, &VaultPage::openMenu);
    connect(m_table, &CredentialTable::activated, this, &VaultPage::showDetails);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &VaultPage::showSelection);
}

QWidget *VaultPage::buildFooter()
{
    auto *footer = new QWidget(this);
    m_keychain = new StatusLine(footer);
    m_keychain->setObjectName(u"keychain"_s);
    m_copied = new StatusLine(footer);
    m_copied->setObjectName(u"copied"_s);
    m_copied->hide();
    m_progress = new StatusLine(footer);
    m_progress->setObjectName(u"progress"_s);
    m_progress->hide();
    m_cancelChecks = new QPushButton(tr("Cancel"), footer);
    m_cancelChecks->setAutoDefault(false);
    setButtonRole(m_cancelChecks, ButtonRole::Quiet);
    m_cancelChecks->hide();
    m_count = new QLabel(footer);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    for (StatusLine *line : { m_keychain, m_copied, m_progress }) {
        setTextStyle(line, TextStyle::Secondary);
        line->setWordWrap(false);
    }
    setTextStyle(m_count, TextStyle::Secondary);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(metrics::pageMargin, 2, metrics::pageMargin, 2);
    layout->setSpacing(metrics::large);
    layout->addWidget(m_keychain);
    layout->addWidget(m_copied);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancelChecks);
    layout->addStretch(1);
    layout->addWidget(m_count);
    // Room for the button from the beginning: nothing moves when it comes.
    footer->setMinimumHeight(m_cancelChecks->sizeHint().height() + metrics::tiny);
    connect(m_cancelChecks, &QPushButton::clicked, this, [this] { m_checks.cancel(); });
    return footer;
}

void VaultPage::describeStates()
{
    StatePanel *empty = m_stack->panel(PageState::Empty);
    empty->setMessage(Icon::Vault, tr("Nothing in the vault yet"),
                      tr("What you create in Keyturn is kept here, and so is what you import."));
    empty->setActions({ tr("Import…") });
    connect(empty, &StatePanel::actionTriggered, this, &VaultPage::importRequested);
    StatePanel *nothing = m_stack->panel(PageState::NothingFound);
    nothing->setMessage(Icon::Search, tr("Nothing found"),
                        tr("Nothing in the vault matches the search and the filter."));
    nothing->setActions({ tr("Show all") });
    connect(nothing, &StatePanel::actionTriggered, this, &VaultPage::showAll);
    StatePanel *error = m_stack->panel(PageState::Error);
    error->setMessage(Icon::Warn, tr("The vault's list could not be read"),
                      tr("Your credentials are still in the keychain, but Keyturn cannot read its "
                         "own file that says which."));
    error->setActions({ tr("Try again") });
    connect(error, &StatePanel::actionTriggered, this, [this] { m_vault.load(); });
}

void VaultPage::connectVault()
{
    connect(&m_vault, &Vault::changed, this, [this] {
        m_loadFailed = false;
        takeEntries();
        Q_EMIT countChanged();
    });
    connect(&m_vault, &Vault::loadFailed, this, [this] {
        m_loadFailed = true;
        showState();
    });
    connect(&m_refreshTimer, &QTimer::timeout, this, [this] {
        if (std::exchange(m_refreshWanted, false))
            takeEntries();
    });
    connect(&m_vault.keychain(), &Keychain::stateChanged, this, [this] {
        showKeychain();
        auditOnce();
    });
    connect(&m_signIns, &SignIns::changed, this, [this] { m_model.refreshSignIns(); });
    connect(&m_clipboard, &SecretClipboard::tick, this, &VaultPage::showCopied);
    connect(&m_clipboard, &SecretClipboard::cleared, this, &VaultPage::showCopied);
    connect(&m_model, &VaultModel::renameRequested, this, &VaultPage::rename);
    connect(m_banner, &MessageStrip::actionTriggered, this,
            [this] { m_removal.ask(m_bannerUuids); });
    connect(m_conditions, &MessageStrip::actionTriggered, this, [this](int action) {
        if (action != 0) {
            m_removal.ask(uuidsIn(EntryCondition::Lost));
            return;
        }
        showAll();
        m_states->setCurrentIndex(m_states->findData(int(EntryState::NeedsAttention)));
    });
    connect(m_conditions, &MessageStrip::closed, this, [this] {
        for (const EntryCondition condition : { EntryCondition::Lost, EntryCondition::Changed }) {
            for (const QString &uuid : uuidsIn(condition))
                m_seenConditions.insert(uuid);
        }
    });
    connect(&m_removal, &EntryRemoval::started, this, [this] {
        m_banner->hide();
        if (m_audit) // it would find lost what is being removed
            m_audit->cancel();
    });
    connect(&m_removal, &EntryRemoval::signOutRequested, this, &VaultPage::signOutRequested);
    connect(&m_removal, &EntryRemoval::failed, this,
            [this](const Message &message, const QStringList &uuids) {
                showProblem(message);
                m_bannerUuids = uuids;
                m_banner->setActions({ tr("Try again…") });
            });
}

void VaultPage::connectChecks()
{
    connect(&m_checks, &VaultChecks::progressed, this, &VaultPage::showChecking);
    connect(&m_checks, &VaultChecks::checked, this, [this](const QString &uuid) {
        m_wasChecked.insert(uuid);
        showChecking();
    });
    connect(&m_checks, &VaultChecks::finished, this, &VaultPage::showFinishedChecks);
}

/// At once; but each of many changes that come one after the other would cost more than itself.
void VaultPage::takeEntries()
{
    if (m_refreshTimer.isActive() && m_vault.entries().size() > fewEntries) {
        m_refreshWanted = true;
        return;
    }
    refresh();
    m_refreshTimer.start();
}

void VaultPage::refresh()
{
    m_model.setRows(m_vault.entries());
    showChips();
    showOrganizations();
    showConditions();
    showState();
}

void VaultPage::showState()
{
    const bool hasRows = m_model.rowCount() > 0;
    if (hasRows)
        m_stack->setState(m_filter.rowCount() > 0 ? PageState::Content : PageState::NothingFound);
    else
        m_stack->setState(m_loadFailed ? PageState::Error : PageState::Empty);
    m_states->setVisible(hasRows);
    m_actionRow->setVisible(hasRows);
    m_verifyAll->setVisible(hasRows);
    m_verifyAll->setEnabled(m_filter.rowCount() > 0);
    fitColumns();
    showSelection();
}

/// Where there is too little room, what can be guessed from its beginning gives way to the name;
/// below that the table scrolls.
void VaultPage::fitColumns()
{
    if (m_columnsKnown || m_model.rowCount() == 0 || !m_table->isVisible())
        return;
    m_columnsKnown = true;
    m_table->fitColumns();
    QHeaderView *header = m_table->horizontalHeader();
    const QAbstractItemView *view = m_table; // the table itself keeps this to itself
    const int character = m_table->fontMetrics().averageCharWidth();
    const int name = int(VaultModel::Column::Name);
    int others = 0;
    for (int column = 0; column < header->count(); ++column)
        others += column == name ? 0 : header->sectionSize(column);
    const int wanted = std::min(view->sizeHintForColumn(name), character * widestFittedName);
    const int room = m_table->viewport()->width();
    int missing = wanted - (room - others);
    const std::pair<VaultModel::Column, int> yielding[] = {
        { VaultModel::Column::Kind, leastWord },
        { VaultModel::Column::Hint, leastHint },
        { VaultModel::Column::Service, leastWord },
        { VaultModel::Column::Organization, leastWord + 2 },
    };
    for (const auto &[column, characters] : yielding) {
        const int present = header->sectionSize(int(column));
        const int least = std::min(present, character * characters + 2 * m_table->cellPadding());
        const int given = std::clamp(missing, 0, present - least);
        header->resizeSection(int(column), present - given);
        missing -= given;
    }
    const int least = character * leastFittedName + metrics::leadingCellPadding;
    if (wanted - missing >= std::min(wanted, least))
        return;
    header->setSectionResizeMode(name, QHeaderView::Interactive);
    header->resizeSection(name, std::min(wanted, least));
}

void VaultPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    fitColumns();
    auditOnce();
}

void VaultPage::showChips()
{
    QStringList serviceIds;
    for (const VaultRecord &record : m_model.rows()) {
        if (!serviceIds.contains(record.serviceId))
            serviceIds.append(record.serviceId);
    }
    serviceIds.sort();
    rebuildChips(serviceIds.size() > 1 ? serviceIds : QStringList());
    for (const Chip &chip : m_chips)
        chip.button->setCount(chip.serviceId ? m_model.countByService(*chip.serviceId)
                                             : m_model.rowCount());
}

void VaultPage::rebuildChips(const QStringList &serviceIds)
{
    QStringList present;
    std::optional<QString> chosen;
    for (const Chip &chip : m_chips) {
        if (chip.serviceId)
            present.append(*chip.serviceId);
        if (chip.button->isChecked())
            chosen = chip.serviceId;
    }
    if (present == serviceIds)
        return;
    for (const Chip &chip : m_chips)
        delete chip.button;
    m_chips.clear();
    const auto add = [this](const std::optional<QString> &serviceId, const QString &text) {
        auto *button = new FilterChip(text, m_search->parentWidget());
        m_filterLayout->insertWidget(1 + int(m_chips.size()), button); // behind the search
        m_chips.push_back({ serviceId, button });
        connect(button, &FilterChip::toggled, this, [this, serviceId](bool isChecked) {
            if (!isChecked)
                return;
            m_filter.setServiceFilter(serviceId);
            showState();
        });
    };
    if (!serviceIds.isEmpty())
        add({}, tr("All"));
    for (const QString &serviceId : serviceIds)
        add(serviceId, serviceName(serviceId));
    selectService(chosen && serviceIds.contains(*chosen) ? chosen : std::nullopt);
}

void VaultPage::selectService(const std::optional<QString> &serviceId)
{
    for (const Chip &chip : m_chips) {
        if (chip.serviceId == serviceId)
            chip.button->setChecked(true);
    }
    if (m_chips.empty()) {
        m_filter.setServiceFilter(std::nullopt);
        showState();
    }
}

/// The choice goes when the organization that it named has gone from the vault.
void VaultPage::showOrganizations()
{
    QStringList names;
    QSet<QString> known;
    for (const VaultRecord &record : m_model.rows()) {
        const QString name = m_model.organization(record);
        if (record.kind == CredentialKind::Token || name.trimmed().isEmpty()
            || known.contains(name))
            continue;
        known.insert(name);
        names.append(name);
    }
    names.sort(Qt::CaseInsensitive);
    QStringList present;
    for (int item = 1; item < m_organizations->count(); ++item)
        present.append(m_organizations->itemData(item).toString());
    m_organizations->setVisible(names.size() > 1);
    if (present == names && m_organizations->count() > 0)
        return;
    const QVariant chosen = m_organizations->currentData();
    {
        const QSignalBlocker silent(m_organizations);
        m_organizations->clear();
        m_organizations->addItem(tr("Any organization"));
        for (const QString &name : names)
            m_organizations->addItem(name, name);
        m_organizations->setCurrentIndex(
            chosen.isValid() ? std::max(0, m_organizations->findData(chosen)) : 0);
    }
    const QVariant now = m_organizations->currentData();
    m_filter.setOrganizationFilter(now.isValid() ? std::optional(now.toString()) : std::nullopt);
}

void VaultPage::showAll()
{
    m_search->clear();
    m_organizations->setCurrentIndex(0);
    m_states->setCurrentIndex(0);
    selectService({});
}

void VaultPage::showSelection()
{
    const int count = m_stack->state() == PageState::Content ? selectedCount() : 0;
    for (const RowAction &action : m_actions)
        action.button->setEnabled(count == 1 || (count > 1 && !action.ofOne));
    const QString all = tr("%n credential(s)", nullptr, m_model.rowCount());
    //: "3 selected · 12 credentials"
    m_count->setText(count > 1 ? tr("%1 · %2").arg(tr("%n selected", nullptr, count), all) : all);
    Q_EMIT offersChanged();
}

void VaultPage::showKeychain()
{
    const KeychainState state = m_vault.keychain().state();
    const auto problem = errortext::keychainState(state);
    if (problem) {
        const Tone tone = state == KeychainState::Waiting || state == KeychainState::Locked
            ? Tone::Warning
            : Tone::Bad;
        m_keychain->setStatus(tone, Icon::Warn, problem->title);
    } else if (state == KeychainState::Ready) {
        m_keychain->setStatus(Tone::Good, Icon::Lock, tr("Keychain ready"));
    } else {
        m_keychain->setStatus(Tone::Neutral, Icon::Lock, tr("Keychain not looked at yet"));
    }
    m_keychain->setToolTip(problem ? problem->text : QString());
}

void VaultPage::showCopied()
{
    const auto left = m_clipboard.left();
    // The time left only grows when somebody else copies: then it is no longer ours.
    if (m_copiedLeft && (left.count() == 0 || left > *m_copiedLeft))
        m_copiedLeft.reset();
    m_copied->setVisible(m_copiedLeft.has_value());
    if (!m_copiedLeft)
        return;
    m_copiedLeft = left;
    m_copied->setStatus(Tone::Good, Icon::Copy,
                        tr("Copied, clears in %n s", nullptr, int(left.count())));
}

void VaultPage::showChecking()
{
    QSet<QString> pending;
    for (const VaultRecord &record : m_model.rows()) {
        if (m_checks.isChecking(record.uuid))
            pending.insert(record.uuid);
    }
    m_model.setChecking(pending);
    m_cancelChecks->setVisible(m_checks.isRunning());
    if (m_checks.isRunning())
        showText(m_progress, Tone::Neutral, Icon::Shield,
                 tr("Verifying %1 of %2")
                     .arg(std::min(m_checks.done() + 1, m_checks.total()))
                     .arg(m_checks.total()));
}

void VaultPage::showFinishedChecks()
{
    showChecking();
    int works = 0;
    QString last;
    std::optional<KeychainError> unread;
    for (const QString &uuid : std::as_const(m_wasChecked)) {
        const VaultRecord *record = m_vault.find(uuid);
        if (const auto error = m_checks.keychainError(uuid); error)
            unread = error;
        else if (record && record->check && record->check->outcome == CheckOutcome::Works)
            ++works;
        if (record)
            last =
                tr("%1: %2").arg(DisplayText(record->name).inSentence(), m_model.verified(*record));
    }
    const int count = int(std::exchange(m_wasChecked, {}).size());
    if (unread)
        showProblem(errortext::keychain(*unread));
    const Tone tone = works == count ? Tone::Good : Tone::Warning;
    const Icon picture = works == count ? Icon::Ok : Icon::Info;
    const QString text = count == 0 ? QString()
        : count == 1                ? (unread ? QString() : last)
                     //: how many of the entries that were verified work
                     : tr("%1 of %2 work").arg(works).arg(count);
    showText(m_progress, tone, picture, text);
    if (!text.isEmpty())
        announce(m_progress);
}

void VaultPage::showConditions()
{
    const QStringList lost = uuidsIn(EntryCondition::Lost);
    const QStringList changed = uuidsIn(EntryCondition::Changed);
    const QStringList all = lost + changed;
    const auto isTold = [this](const QString &uuid) {
        return m_seenConditions.contains(uuid)
            || (m_banner->isVisible() && m_bannerUuids.contains(uuid));
    };
    if (std::all_of(all.begin(), all.end(), isTold)) {
        m_conditions->hide();
        return;
    }
    Message message =
        lost.isEmpty() ? changedMessage(int(changed.size())) : lostMessage(int(lost.size()));
    if (!lost.isEmpty() && !changed.isEmpty())
        message.text += u' ' + changedMessage(int(changed.size())).title + u'.';
    m_conditions->show(Tone::Warning, message.title, message.text);
    QStringList actions{ all.size() == 1 ? tr("Show it") : tr("Show them") };
    if (!lost.isEmpty())
        actions.append(tr("Take off the list…"));
    m_conditions->setActions(actions);
}

void VaultPage::showProblem(const Message &message)
{
    m_bannerUuids.clear();
    m_banner->show(Tone::Bad, message.title, message.text);
    m_banner->setActions({});
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
        return { selected == 1 };
    case Action::Remove:
        return { selected > 0, tr("&Remove…") };
    }
    return {};
}

void VaultPage::perform(Action action)
{
    switch (action) {
    case Action::Refresh:
        audit();
        break;
    case Action::Find:
        focusSearch();
        break;
    case Action::Create:
        break;
    case Action::Copy:
        copySelected();
        break;
    case Action::Rename:
        renameSelected();
        break;
    case Action::Remove:
        deleteSelected();
        break;
    }
}

Page::Count VaultPage::count() const
{
    return { int(m_vault.entries().size()) };
}

int VaultPage::selectedCount() const
{
    return m_table ? int(m_table->selectionModel()->selectedRows().size()) : 0;
}

QStringList VaultPage::selectedUuids() const
{
    QStringList uuids;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        uuids.append(row.data(VaultModel::IdRole).toString());
    return uuids;
}

const VaultRecord *VaultPage::selected() const
{
    const QStringList uuids = selectedUuids();
    return uuids.size() == 1 ? m_vault.find(uuids.front()) : nullptr;
}

QStringList VaultPage::uuidsIn(EntryCondition condition) const
{
    QStringList uuids;
    for (const VaultRecord &record : m_vault.entries()) {
        if (record.condition == condition)
            uuids.append(record.uuid);
    }
    return uuids;
}

QString VaultPage::serviceName(const QString &serviceId) const
{
    const ServiceProfile *profile = m_catalog.profile(serviceId);
    return DisplayText(profile ? profile->name : serviceId).text();
}

QString VaultPage::placeName(const VaultRecord &record) const
{
    const QString name = serviceName(record.serviceId);
    const ServiceProfile *profile = m_catalog.profile(record.serviceId);
    const auto usual = ServerUrl::parse(profile ? profile->address : QString());
    const auto own = ServerUrl::parse(record.serverUrl);
    if (!own || (usual && usual->text() == own->text()))
        return name;
    //: %1 is a service, %2 the server that is not its usual one
    return tr("%1 (%2)").arg(name, own->host());
}

void VaultPage::verify(const QStringList &uuids)
{
    if (uuids.isEmpty())
        return;
    m_banner->hide();
    m_checks.check(uuids);
    showChecking();
}

void VaultPage::verifySelected()
{
    verify(selectedUuids());
}

void VaultPage::verifyShown()
{
    QStringList uuids;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        uuids.append(m_filter.index(row, 0).data(VaultModel::IdRole).toString());
    verify(uuids);
}

void VaultPage::copySelected()
{
    const VaultRecord *record = selected();
    if (!record || (m_reading && m_readingUuid == record->uuid))
        return;
    if (m_reading)
        m_reading->cancel();
    m_banner->hide();
    auto *reply = m_vault.secret(record->uuid);
    m_reading = reply;
    m_readingUuid = record->uuid;
    connect(reply, &Reply::finished, this, [this, reply, record = *record] {
        auto read = reply->takeResult();
        if (m_reading != reply)
            return; // another one was asked for meanwhile
        m_reading.clear();
        finishCopy(record, std::move(read));
    });
}

void VaultPage::finishCopy(const VaultRecord &record, Result<Secret, KeychainError> read)
{
    if (!read) {
        showProblem(errortext::keychain(read.error()));
        if (read.error().kind == KeychainError::Kind::Absent) {
            m_bannerUuids = QStringList{ record.uuid };
            m_banner->setActions({ tr("Take it off the list…") });
            showConditions();
        }
        return;
    }
    m_copiedLeft.reset();
    if (m_clipboard.copy(*read) != SecretClipboard::Outcome::Copied) {
        showProblem({ tr("It was not copied"),
                      tr("Another program took or kept the clipboard. Try again, or reveal it and "
                         "copy it from there.") });
        showCopied();
        return;
    }
    m_copiedLeft = m_clipboard.left();
    showCopied();
    announce(m_copied);
}

void VaultPage::revealSelected()
{
    const VaultRecord *record = selected();
    if (!record)
        return;
    auto *dialog =
        new RevealDialog(m_vault, *record, m_model.where(*record), m_clipboard, window());
    dialog->open();
}

void VaultPage::useSelected()
{
    if (const VaultRecord *record = selected())
        Q_EMIT useRequested(VaultRecord(*record));
}

void VaultPage::showDetails()
{
    const VaultRecord *record = selected();
    if (!record)
        return;
    auto *dialog =
        new EntryDialog({ m_catalog, m_signIns, m_vault, m_clock, m_checks, m_clipboard, m_model },
                        record->uuid, window());
    connect(dialog, &EntryDialog::useRequested, this, &VaultPage::useRequested);
    connect(dialog, &EntryDialog::removeRequested, this,
            [this](const QString &uuid) { m_removal.ask({ uuid }); });
    dialog->open();
}

void VaultPage::renameSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() == 1)
        m_table->edit(rows.front().siblingAtColumn(int(VaultModel::Column::Name)));
}

void VaultPage::rename(const QString &uuid, const QString &name)
{
    if (name.isEmpty()) {
        showProblem({ tr("It needs a name"),
                      tr("It is what you know it by in the vault. The old name stays.") });
        return;
    }
    m_banner->hide();
    auto *reply = m_vault.update(uuid, [&name](VaultRecord &record) { record.name = name; });
    connect(reply, &Reply::finished, this, [this, reply, name] {
        if (reply->takeResult())
            return;
        showProblem(
            { tr("The new name could not be kept: “%1”").arg(DisplayText(name).inSentence()),
              tr("Keyturn cannot write its own list. The old name stays.") });
    });
}

void VaultPage::deleteSelected()
{
    m_removal.ask(selectedUuids());
}

/// When the page is first seen: without anybody's asking only while nothing would prompt.
void VaultPage::auditOnce()
{
    if (m_wasAudited || !isVisible() || m_vault.entries().empty()
        || m_vault.keychain().state() != KeychainState::Ready)
        return;
    audit();
    showText(m_progress, Tone::Neutral, {}, {});
}

void VaultPage::audit()
{
    if (m_audit || m_vault.entries().empty())
        return;
    m_wasAudited = true;
    const int count = int(m_vault.entries().size());
    auto *reply = m_vault.audit();
    m_audit = reply;
    if (!m_checks.isRunning())
        showText(m_progress, Tone::Neutral, Icon::Lock, tr("Looking into the keychain…"));
    connect(reply, &Reply::finished, this, [this, reply, count] {
        m_audit.clear();
        finishAudit(count, reply->takeResult());
    });
}

void VaultPage::finishAudit(int count, const Result<Vault::Audit, KeychainError> &audited)
{
    // Nobody asked for the first one, and that all is well needs no words then.
    const bool wasAsked = m_progress->isVisible();
    if (m_checks.isRunning())
        return;
    if (!audited) {
        showText(m_progress, Tone::Neutral, {}, {});
        if (audited.error().kind != KeychainError::Kind::Canceled)
            showProblem(errortext::keychain(audited.error()));
        return;
    }
    const bool isWell = audited->lost == 0 && audited->changed == 0;
    if (!wasAsked && isWell)
        return;
    showText(m_progress, isWell ? Tone::Good : Tone::Warning, isWell ? Icon::Ok : Icon::Warn,
             auditText(count, *audited));
    announce(m_progress);
}

void VaultPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void VaultPage::openMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    if (!index.isValid())
        return;
    // A menu of several selected rows keeps the selection that it is for.
    if (!m_table->selectionModel()->isRowSelected(index.row(), {}))
        m_table->selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isOne = selectedCount() == 1;
    const auto add = [this, menu](Icon picture, const QString &text, const QKeySequence &keys,
                                  void (VaultPage::*slot)()) {
        menu->addAction(icon(picture), text, keys, this, slot);
    };
    if (isOne) {
        add(Icon::Info, tr("&Details…"), Qt::Key_Return, &VaultPage::showDetails);
        menu->addSeparator();
        add(Icon::Copy, tr("&Copy"), QKeySequence::Copy, &VaultPage::copySelected);
        add(Icon::Eye, tr("Re&veal…"), {}, &VaultPage::revealSelected);
        add(Icon::Link, tr("&Use it…"), {}, &VaultPage::useSelected);
    }
    add(Icon::Shield, isOne ? tr("Veri&fy") : tr("Veri&fy %1").arg(selectedCount()), {},
        &VaultPage::verifySelected);
    menu->addSeparator();
    if (isOne)
        add(Icon::Pencil, tr("Re&name"), Qt::Key_F2, &VaultPage::renameSelected);
    add(Icon::Trash, isOne ? tr("Re&move…") : tr("Re&move %1…").arg(selectedCount()),
        QKeySequence::Delete, &VaultPage::deleteSelected);
    menu->popup(globalPosition);
}

// Left alone, the table would put the text of the current cell into the clipboard.
bool VaultPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_table || !isKey
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return Page::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        copySelected();
    return true;
}

} // namespace keyturn
