// SPDX-License-Identifier: MIT
#include "ui/pages/vaultpage.h"

#include "core/displaytext.h"
#include "core/serverurl.h"
#include "services/servicecatalog.h"
#include "ui/delegates/vaultdelegate.h"
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
#include "ui/widgets/credentialtable.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/filterchip.h"
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
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

// In characters of average width.
constexpr int leastPlace = 21;
constexpr int widestFittedName = 34;

/// Of an attempt to remove: errortext speaks of writing and reading.
Message removalFailure(const VaultError &error)
{
    if (!error.keychain) {
        return { VaultPage::tr("Removed, but still listed"),
                 VaultPage::tr("The keychain no longer has it, but Keyturn could not change its "
                               "own list. Remove it once more later.") };
    }
    if (error.keychain->kind == KeychainError::Kind::Mismatch) {
        return { VaultPage::tr("The keychain still has it"),
                 VaultPage::tr("It reported success, but the entry can still be read.") };
    }
    Message message = errortext::keychain(*error.keychain);
    message.text += u' ' + VaultPage::tr("Nothing was removed.");
    return message;
}

} // namespace

VaultPage::VaultPage(Vault &vault, const ServiceCatalog &catalog, SecretClipboard &clipboard,
                     const Clock &clock, WindowState &windowState, QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_catalog(catalog)
    , m_clipboard(clipboard)
    , m_windowState(windowState)
    , m_model({ [this](const VaultRecord &record) { return placeName(record); }, kindtext::noun },
              clock, nullptr)
    , m_filter(nullptr)
    , m_banner(new MessageStrip(this))
    , m_stack(new PageStack(this))
{
    setObjectName(u"page-vault"_s);
    m_filter.setSourceModel(&m_model);
    m_banner->setClosing(MessageStrip::Closing::ByUser);
    auto *banners =
        new BannerArea({ metrics::pageMargin, 0, metrics::pageMargin, metrics::medium }, this);
    banners->add(m_banner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(banners);
    layout->addWidget(buildTools());
    layout->addWidget(m_stack, 1);
    layout->addWidget(new HairLine(this));
    layout->addWidget(buildFooter());
    buildTable();
    m_stack->setContent(m_table);
    describeStates();
    connectVault();
    takeEntries();
    showSelection();
    showKeychain();
}

VaultPage::~VaultPage()
{
    m_windowState.saveHeader(objectName(), *m_table->horizontalHeader());
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
    layout->addWidget(import, 0, Qt::AlignTop);
    connect(import, &QPushButton::clicked, this, &VaultPage::importRequested);
    return header;
}

QWidget *VaultPage::buildTools()
{
    auto *tools = new QWidget(this);
    m_search = new QLineEdit(tools);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(260);
    m_chipLayout = new QHBoxLayout;
    m_chipLayout->setSpacing(metrics::small);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::medium);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_search, 1);
    layout->addLayout(m_chipLayout);
    layout->addStretch(); // takes what the search field leaves
    addActions(layout);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setSearchText(text);
        showState();
    });
    return tools;
}

void VaultPage::addActions(QHBoxLayout *tools)
{
    const auto add = [this, tools](Icon picture, const QString &text, void (VaultPage::*slot)()) {
        auto *button = new QPushButton(icon(picture), text, tools->parentWidget());
        button->setAutoDefault(false);
        tools->addWidget(button);
        m_actions.push_back(button);
        connect(button, &QPushButton::clicked, this, slot);
    };
    add(Icon::Copy, tr("Copy"), &VaultPage::copySelected);
    add(Icon::Eye, tr("Reveal"), &VaultPage::revealSelected);
    add(Icon::Trash, tr("Remove"), &VaultPage::deleteSelected);
}

void VaultPage::buildTable()
{
    m_table = new CredentialTable(m_stack);
    m_table->setSortingEnabled(true);
    m_table->setAccessibleName(tr("Vault list"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDragEnabled(false);
    m_table->setDragDropMode(QAbstractItemView::NoDragDrop);
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new VaultDelegate(m_table));
    m_table->sortByColumn(int(VaultModel::Column::Stored), Qt::DescendingOrder);
    m_columnsKnown = m_windowState.restoreHeader(objectName(), *m_table->horizontalHeader());
    m_table->installEventFilter(this);
    connect(m_table, &CredentialTable::menuRequested, this, &VaultPage::openMenu);
    connect(m_table, &CredentialTable::activated, this, &VaultPage::revealSelected);
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
    m_count = new QLabel(footer);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : { static_cast<QLabel *>(m_keychain), static_cast<QLabel *>(m_copied) }) {
        setTextStyle(label, TextStyle::Secondary);
        label->setWordWrap(false);
    }
    setTextStyle(m_count, TextStyle::Secondary);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(metrics::pageMargin, 9, metrics::pageMargin, 9);
    layout->setSpacing(metrics::large);
    layout->addWidget(m_keychain);
    layout->addWidget(m_copied);
    layout->addStretch(1);
    layout->addWidget(m_count);
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
    connect(nothing, &StatePanel::actionTriggered, this, [this] {
        m_search->clear();
        selectService({});
    });
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
    });
    connect(&m_vault, &Vault::loadFailed, this, [this] {
        m_loadFailed = true;
        showState();
    });
    connect(&m_vault.keychain(), &Keychain::stateChanged, this, &VaultPage::showKeychain);
    connect(&m_clipboard, &SecretClipboard::tick, this, &VaultPage::showCopied);
    connect(&m_clipboard, &SecretClipboard::cleared, this, &VaultPage::showCopied);
    connect(m_banner, &MessageStrip::actionTriggered, this, [this] {
        if (const VaultRecord *record = m_model.find(m_absentUuid))
            askToRemove(*record);
    });
}

void VaultPage::takeEntries()
{
    m_model.setRows(m_vault.entries());
    showChips();
    showState();
}

void VaultPage::showState()
{
    const bool hasRows = m_model.rowCount() > 0;
    if (hasRows)
        m_stack->setState(m_filter.rowCount() > 0 ? PageState::Content : PageState::NothingFound);
    else
        m_stack->setState(m_loadFailed ? PageState::Error : PageState::Empty);
    fitColumns();
    m_count->setText(tr("%n credential(s)", nullptr, m_model.rowCount()));
    showSelection();
}

/// A long place gives way to the name.
void VaultPage::fitColumns()
{
    if (m_columnsKnown || m_model.rowCount() == 0 || !m_table->isVisible())
        return;
    m_columnsKnown = true;
    m_table->fitColumns();
    QHeaderView *header = m_table->horizontalHeader();
    const QAbstractItemView *view = m_table; // the table itself keeps this to itself
    const int name = int(VaultModel::Column::Name);
    const int where = int(VaultModel::Column::Where);
    int others = 0;
    for (int column = 0; column < header->count(); ++column)
        others += column == name ? 0 : header->sectionSize(column);
    const int widest = m_table->fontMetrics().averageCharWidth() * widestFittedName;
    const int missing =
        std::min(view->sizeHintForColumn(name), widest) - (m_table->width() - others);
    const int least = m_table->fontMetrics().averageCharWidth() * leastPlace;
    const int present = header->sectionSize(where);
    if (missing > 0 && present > least)
        header->resizeSection(where, std::max(least, present - missing));
}

void VaultPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitColumns();
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
        m_chipLayout->addWidget(button);
        m_chips.push_back({ serviceId, button });
        connect(button, &FilterChip::clicked, this,
                [this, serviceId] { selectService(serviceId); });
    };
    if (!serviceIds.isEmpty())
        add({}, tr("All"));
    for (const QString &serviceId : serviceIds)
        add(serviceId, serviceName(serviceId));
    selectService(chosen && serviceIds.contains(*chosen) ? chosen : std::nullopt);
}

void VaultPage::selectService(const std::optional<QString> &serviceId)
{
    m_filter.setServiceFilter(serviceId);
    for (const Chip &chip : m_chips)
        chip.button->setChecked(chip.serviceId == serviceId);
    showState();
}

void VaultPage::showSelection()
{
    const bool isUsable = hasSelection() && m_stack->state() == PageState::Content;
    for (QPushButton *button : m_actions)
        button->setVisible(isUsable);
    Q_EMIT selectionChanged();
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

void VaultPage::showProblem(const QString &title, const QString &text)
{
    m_absentUuid.clear();
    m_banner->show(Tone::Bad, title, text);
}

bool VaultPage::hasSelection() const
{
    return m_table->selectionModel()->hasSelection();
}

const VaultRecord *VaultPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr
                          : m_model.find(rows.front().data(VaultModel::IdRole).toString());
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
        const Message message = errortext::keychain(read.error());
        showProblem(message.title, message.text);
        if (read.error().kind == KeychainError::Kind::Absent) {
            m_absentUuid = record.uuid;
            m_banner->setActions({ tr("Take it off the list…") });
        }
        return;
    }
    m_copiedLeft.reset();
    if (m_clipboard.copy(*read) != SecretClipboard::Outcome::Copied) {
        showProblem(tr("It was not copied"),
                    tr("Another program took or kept the clipboard. Try again, or reveal it and "
                       "copy it from there."));
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

void VaultPage::deleteSelected()
{
    if (const VaultRecord *record = selected())
        askToRemove(*record);
}

void VaultPage::askToRemove(const VaultRecord &record)
{
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Remove from the vault"),
        tr("Remove “%1” from the vault?").arg(DisplayText(record.name).inSentence()),
        QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    // Text of others must stay out of here: this part of the box may read it as HTML.
    box->setInformativeText(tr("It is removed from this computer's keychain only. It keeps working "
                               "on the server until it is deleted there."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *removal = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    auto *keep = box->addButton(tr("&Keep"), QMessageBox::RejectRole);
    setButtonRole(removal, ButtonRole::Danger);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(box, &QMessageBox::finished, this, [this, box, removal, record] {
        if (box->clickedButton() == removal)
            remove(record);
    });
    box->open();
}

void VaultPage::remove(const VaultRecord &record)
{
    m_banner->hide();
    auto *reply = m_vault.forget(record.uuid);
    connect(reply, &Reply::finished, this, [this, reply] {
        const auto removed = reply->takeResult();
        if (removed)
            return;
        const Message message = removalFailure(removed.error());
        showProblem(message.title, message.text);
    });
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
    m_table->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(Icon::Copy), tr("&Copy"), this, &VaultPage::copySelected);
    menu->addAction(icon(Icon::Eye), tr("Re&veal…"), this, &VaultPage::revealSelected);
    menu->addSeparator();
    menu->addAction(icon(Icon::Trash), tr("Re&move…"), this, &VaultPage::deleteSelected);
    menu->popup(globalPosition);
}

// Left alone, the table would put the text of the current cell into the clipboard.
bool VaultPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_table || !isKey
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        copySelected();
    return true;
}

} // namespace keyturn
