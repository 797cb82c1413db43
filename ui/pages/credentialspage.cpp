// SPDX-License-Identifier: MIT
#include "ui/pages/credentialspage.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "models/timetext.h"
#include "ui/delegates/credentialdelegate.h"
#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/text/errortext.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/bannerarea.h"
#include "ui/widgets/credentialtable.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/statepanel.h"
#include "ui/windowstate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace keyturn {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString retryAction = u"retry"_s;
const QString addressAction = u"address"_s;
const QString dismissAction = u"dismiss"_s;

bool isAssumedAddressError(const ApiError &error)
{
    return error.assumedAddress
        && (error.kind == ApiError::Kind::NotFound
            || error.kind == ApiError::Kind::MethodNotAllowed);
}

} // namespace

CredentialsPage::CredentialsPage(Session &session, Listing &listing, SecretClipboard &clipboard,
                                 WindowState &windowState, QWidget *parent)
    : Page({ kindKey(listing.kind()),
             listing.kind() == CredentialKind::ApiKey ? Icon::Key : Icon::User,
             kindtext::page(listing.kind()) },
           parent)
    , m_session(session)
    , m_listing(listing)
    , m_clipboard(clipboard)
    , m_windowState(windowState)
    , m_filter(nullptr)
    , m_banner(new MessageStrip(this))
    , m_stack(new PageStack(this))
{
    m_filter.setSourceModel(&listing.model());
    buildTable();
    m_banner->hide();
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
    m_stack->setContent(m_table);
    describeStates();
    connectListing();
    m_ageTimer.setInterval(30s);
    connect(&m_ageTimer, &QTimer::timeout, this, &CredentialsPage::showFooter);
    m_ageTimer.start();
    m_waitTimer.setInterval(1s);
    connect(&m_waitTimer, &QTimer::timeout, this, &CredentialsPage::showState);
    showState();
}

CredentialsPage::~CredentialsPage()
{
    if (m_columnsKnown) // an empty table has no widths worth remembering
        m_windowState.saveHeader(objectName(), *m_table->horizontalHeader());
}

QWidget *CredentialsPage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *title = new QLabel(kindtext::page(m_listing.kind()), header);
    setTextStyle(title, TextStyle::PageTitle);
    auto *subtitle = new ElidedLabel(header);
    subtitle->setText(kindtext::pageSubtitle(
        m_listing.kind(), DisplayText(m_session.organizationName()).inSentence()));
    subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_refresh = new QToolButton(header);
    m_refresh->setIcon(icon(Icon::Refresh));
    m_refresh->setText(tr("Refresh"));
    m_refresh->setAccessibleName(tr("Refresh"));
    m_refresh->setToolTip(tr("Refresh (F5)"));
    m_refresh->setFocusPolicy(Qt::StrongFocus);
    setButtonRole(m_refresh, ButtonRole::Quiet);
    m_create = new QPushButton(icon(Icon::Plus), kindtext::create(m_listing.kind()), header);
    m_create->setVisible(m_listing.profile().endpoint(Operation::Create));
    setButtonRole(m_create, ButtonRole::Primary);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::tiny);
    texts->addWidget(title);
    texts->addWidget(subtitle);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(metrics::pageMargin, 22, metrics::pageMargin, 14);
    layout->setSpacing(metrics::small);
    layout->addLayout(texts, 1);
    layout->addWidget(m_refresh, 0, Qt::AlignTop);
    layout->addWidget(m_create, 0, Qt::AlignTop);
    connect(m_refresh, &QToolButton::clicked, this, &CredentialsPage::reload);
    connect(m_create, &QPushButton::clicked, this, &CredentialsPage::create);
    return header;
}

QWidget *CredentialsPage::buildTools()
{
    auto *tools = new QWidget(this);
    m_search = new QLineEdit(tools);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(260);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::medium);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_search);
    buildChips(tools);
    layout->addStretch(1);
    // Renaming asks the service; where it cannot, a name of our own stands in, said to be local.
    m_rename = new QPushButton(
        icon(Icon::Pencil),
        m_listing.profile().endpoint(Operation::Rename) ? tr("Rename") : tr("Local name"), tools);
    m_delete = new QPushButton(icon(Icon::Trash), kindtext::remove(m_listing.kind()), tools);
    setButtonRole(m_rename, ButtonRole::Quiet);
    setButtonRole(m_delete, ButtonRole::Quiet);
    layout->addWidget(m_rename);
    layout->addWidget(m_delete);
    connect(m_rename, &QPushButton::clicked, this, &CredentialsPage::renameSelected);
    connect(m_delete, &QPushButton::clicked, this, &CredentialsPage::deleteSelected);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setSearchText(text);
        showState();
    });
    return tools;
}

void CredentialsPage::buildChips(QWidget *tools)
{
    const std::pair<std::optional<ExpiryState>, QString> chips[] = {
        { std::nullopt, tr("All") },
        { ExpiryState::Soon, tr("Expires soon") },
        { ExpiryState::Expired, tr("Expired") },
        { ExpiryState::Never, tr("Never") }
    };
    for (const auto &[state, text] : chips) {
        auto *chip = new FilterChip(text, tools);
        chip->setChecked(!state);
        tools->layout()->addWidget(chip);
        m_chips.push_back({ state, chip });
        connect(chip, &FilterChip::toggled, this, [this, state = state](bool isChecked) {
            if (!isChecked)
                return;
            m_filter.setStateFilter(state);
            showState();
        });
    }
}

void CredentialsPage::buildTable()
{
    m_table = new CredentialTable(m_stack);
    m_table->setAccessibleName(kindtext::list(m_listing.kind()));
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new CredentialDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(CredentialModel::Column::Expires), Qt::AscendingOrder);
    m_columnsKnown = m_windowState.restoreHeader(objectName(), *m_table->horizontalHeader());
    connect(m_table, &CredentialTable::menuRequested, this, &CredentialsPage::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showFooter();
        Q_EMIT offersChanged();
    });
}

QWidget *CredentialsPage::buildFooter()
{
    auto *footer = new QWidget(this);
    m_count = new QLabel(footer);
    m_selected = new QLabel(footer);
    m_age = new QLabel(footer);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(metrics::pageMargin, 9, metrics::pageMargin, 9);
    layout->setSpacing(metrics::large);
    layout->addWidget(m_count);
    layout->addWidget(m_selected);
    layout->addStretch(1);
    layout->addWidget(m_age);
    for (QLabel *label : { m_count, m_selected, m_age }) {
        setTextStyle(label, TextStyle::Secondary);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    return footer;
}

void CredentialsPage::describeStates()
{
    const CredentialKind kind = m_listing.kind();
    StatePanel *loading = m_stack->panel(PageState::Loading);
    loading->setMessage(Icon::Refresh, tr("Loading…"), {});
    StatePanel *empty = m_stack->panel(PageState::Empty);
    empty->setMessage(kind == CredentialKind::Token ? Icon::User : Icon::Key,
                      kind == CredentialKind::Token ? tr("No tokens yet") : tr("No API keys yet"),
                      tr("What you create here is kept in your keychain before you see it."));
    if (m_listing.profile().endpoint(Operation::Create)) {
        empty->setActions({ kindtext::create(kind) });
        connect(empty, &StatePanel::actionTriggered, this, &CredentialsPage::create);
    }
    StatePanel *nothing = m_stack->panel(PageState::NothingFound);
    nothing->setMessage(Icon::Search, tr("Nothing found"),
                        tr("No name or ID here matches the search and the filter."));
    nothing->setActions({ tr("Show all") });
    connect(nothing, &StatePanel::actionTriggered, this, [this] {
        m_search->clear();
        m_chips.front().button->setChecked(true);
    });
    connect(m_stack->panel(PageState::Error), &StatePanel::actionTriggered, this,
            [this](int action) {
                const auto &error = m_listing.error();
                if (!error || !isAssumedAddressError(*error))
                    reload();
                else if (action == 0)
                    Q_EMIT openServicePageRequested(m_listing.kind());
                else
                    Q_EMIT captureRequested(m_listing.kind());
            });
}

void CredentialsPage::connectListing()
{
    connect(&m_listing, &Listing::changed, this, &CredentialsPage::showState);
    connect(&m_listing, &Listing::changed, this, &CredentialsPage::countChanged);
    connect(&m_listing, &Listing::renameFailed, this,
            [this](const QString &id, const ApiError &error) {
                const Message message =
                    errortext::api(error, errortext::Attempt::Rename, m_session.profile().name);
                showCellError(id, message.title + u"\n"_s + message.text);
            });
    connect(&m_listing, &Listing::aliasFailed, this, [this](const QString &id) {
        showCellError(id,
                      tr("The local name could not be kept: Keyturn cannot write its own "
                         "file."));
    });
    connect(m_banner, &MessageStrip::actionTriggered, this, &CredentialsPage::handleBannerAction);
    for (auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(&m_filter, signal, this, &CredentialsPage::showFooter);
}

void CredentialsPage::showState()
{
    const bool hasRows = m_listing.model().rowCount() > 0;
    const bool isLoading =
        m_listing.state() == Listing::State::Loading || m_listing.state() == Listing::State::Idle;
    m_refresh->setEnabled(m_listing.state() != Listing::State::Loading);
    if (hasRows)
        m_stack->setState(m_filter.rowCount() > 0 ? PageState::Content : PageState::NothingFound);
    else if (isLoading)
        m_stack->setState(PageState::Loading);
    else if (m_listing.error())
        m_stack->setState(PageState::Error);
    else
        m_stack->setState(PageState::Empty);
    if (hasRows && !m_columnsKnown) {
        m_table->fitColumns();
        m_columnsKnown = true;
    }
    showBanner();
    showChips();
    showFooter();
}

void CredentialsPage::showBanner()
{
    if (showWaiting())
        return;
    const auto &error = m_listing.error();
    if (!error) {
        showIncomplete();
        return;
    }
    const Message message =
        errortext::api(*error, errortext::Attempt::List, m_session.profile().name);
    if (isAssumedAddressError(*error))
        showAssumedAddress(message);
    else
        showFailure(message);
}

bool CredentialsPage::showWaiting()
{
    const qint64 left = m_listing.waitsUntil().isValid()
        ? m_session.clock().now().secsTo(m_listing.waitsUntil())
        : 0;
    if (left <= 0) {
        m_waitTimer.stop();
        return false;
    }
    m_waitTimer.start();
    const QString title = tr("%1 asks to wait").arg(m_session.profile().name);
    const QString text = m_listing.state() == Listing::State::Loading
        ? tr("Keyturn tries again in %n s.", nullptr, int(left))
        : tr("You can try again in %n s.", nullptr, int(left));
    m_stack->panel(PageState::Error)->setMessage(Icon::Clock, title, text);
    m_stack->panel(PageState::Error)->setActions({});
    m_banner->show(Tone::Warning, title, text);
    return true;
}

void CredentialsPage::showIncomplete()
{
    if (m_listing.isComplete()) {
        m_banner->hide();
        return;
    }
    m_banner->show(
        Tone::Warning, tr("This list is not complete"),
        tr("%1 says that there is more, but not how to ask for it.").arg(m_session.profile().name));
}

void CredentialsPage::showAssumedAddress(const Message &message)
{
    const bool isToken = m_listing.kind() == CredentialKind::Token;
    StatePanel *panel = m_stack->panel(PageState::Error);
    panel->setMessage(isToken ? Icon::User : Icon::Key,
                      isToken ? tr("No tokens to show yet") : tr("No keys to show yet"),
                      //: the name of a service, then the host of its website
                      tr("You can make one on %1's own page (%2) and keep it here.")
                          .arg(m_session.profile().name, m_listing.profile().page.host()));
    panel->setActions({ tr("Open %1").arg(kindtext::page(m_listing.kind())),
                        isToken ? tr("Add a token made there") : tr("Add a key made there") });
    m_bannerActions = QStringList{ addressAction };
    m_banner->show(Tone::Bad, message.title, message.text);
    m_banner->setActions({ tr("Change the address…") });
}

void CredentialsPage::showFailure(const Message &message)
{
    StatePanel *panel = m_stack->panel(PageState::Error);
    panel->setMessage(Icon::Warn, message.title, message.text);
    panel->setActions({ tr("Retry") });
    m_bannerActions = QStringList{ retryAction };
    if (m_listing.model().rowCount() == 0 || m_session.isExpired()) {
        m_banner->hide();
        return;
    }
    m_banner->show(Tone::Bad, message.title,
                   //: %1 is an error's explanation, %2 an age like "3 minutes ago"
                   tr("%1 The rows below were read %2.")
                       .arg(message.text, timetext::ago(m_listing.fetchedAt(), m_session.clock())));
    m_banner->setActions({ tr("Retry") });
}

void CredentialsPage::handleBannerAction(int action)
{
    const QString what = m_bannerActions.value(action);
    if (what == retryAction)
        reload();
    else if (what == addressAction)
        Q_EMIT changeAddressRequested(m_listing.kind(), Operation::List);
    else
        m_banner->hide();
}

void CredentialsPage::showChips()
{
    const CredentialModel &model = m_listing.model();
    const bool isKnown = m_listing.fetchedAt().isValid(); // no list read is not a list of nothing
    for (const Chip &chip : m_chips) {
        const int count = chip.state ? model.countByState(*chip.state) : model.rowCount();
        chip.button->setCount(isKnown ? count : -1);
    }
}

void CredentialsPage::showFooter()
{
    m_count->setText(m_listing.fetchedAt().isValid()
                         ? kindtext::count(m_listing.kind(), m_listing.model().rowCount())
                         : QString());
    const auto selected = int(m_table->selectionModel()->selectedRows().size());
    m_selected->setText(selected > 0 ? tr("%n selected", nullptr, selected) : QString());
    m_rename->setVisible(selected == 1);
    m_delete->setVisible(selected > 0 && m_listing.profile().endpoint(Operation::Delete));
    m_age->setText(
        m_listing.fetchedAt().isValid()
            ? tr("Updated %1").arg(timetext::ago(m_listing.fetchedAt(), m_session.clock()))
            : QString());
}

void CredentialsPage::showCellError(const QString &id, const QString &text)
{
    const QModelIndexList found =
        m_filter.match(m_filter.index(0, 0), CredentialModel::IdRole, id, 1, Qt::MatchExactly);
    const QRect cell = m_table->visualRect(found.value(0));
    const QPoint below = m_table->viewport()->mapToGlobal(cell.bottomLeft());
    // Tooltips read HTML if the text looks like it.
    QToolTip::showText(below, u"<p>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s,
                       m_table, cell, 15'000);
}

Page::Offer CredentialsPage::offer(Action action) const
{
    const bool hasSelection = m_table->selectionModel()->hasSelection();
    switch (action) {
    case Action::Refresh:
    case Action::Find:
        return { true };
    case Action::Create:
        return { true, kindtext::create(m_listing.kind()) };
    case Action::Copy:
    case Action::Rename:
    case Action::Remove:
        return { hasSelection };
    }
    return {};
}

void CredentialsPage::perform(Action action)
{
    switch (action) {
    case Action::Refresh:
        reload();
        break;
    case Action::Find:
        focusSearch();
        break;
    case Action::Create:
        create();
        break;
    case Action::Copy:
        copySelectedIds();
        break;
    case Action::Rename:
        renameSelected();
        break;
    case Action::Remove:
        deleteSelected();
        break;
    }
}

Page::Count CredentialsPage::count() const
{
    const CredentialModel &model = m_listing.model();
    const int attention =
        model.countByState(ExpiryState::Soon) + model.countByState(ExpiryState::Expired);
    if (attention > 0)
        return { attention, Tone::Warning, tr("%n expired or expiring soon", nullptr, attention) };
    return { model.rowCount() };
}

QStringList CredentialsPage::selectedIds() const
{
    QStringList ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.append(index.data(CredentialModel::IdRole).toString());
    return ids;
}

void CredentialsPage::create()
{
    if (!m_listing.profile().endpoint(Operation::Create))
        return;
    auto *dialog = new CreateDialog(m_session, m_listing, m_clipboard, window());
    connect(dialog, &CreateDialog::deleteRequested, this,
            [this](const QString &id) { deleteIds({ id }); });
    dialog->open();
}

void CredentialsPage::reload()
{
    m_listing.reload();
}

void CredentialsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CredentialsPage::deleteSelected()
{
    deleteIds(selectedIds());
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
    dialog->open();
}

void CredentialsPage::renameSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() == 1)
        m_table->edit(rows.front().siblingAtColumn(int(CredentialModel::Column::Name)));
}

void CredentialsPage::copySelectedIds()
{
    const QStringList ids = selectedIds();
    if (!ids.isEmpty())
        m_clipboard.copyPlain(ids.join(u'\n'));
}

void CredentialsPage::openMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    if (!index.isValid())
        return;
    if (!m_table->selectionModel()->isRowSelected(index.row()))
        m_table->selectRow(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(Icon::Copy), tr("Copy key &ID"), this, &CredentialsPage::copySelectedIds);
    if (m_table->selectionModel()->selectedRows().size() == 1) {
        menu->addAction(icon(Icon::Pencil),
                        m_listing.profile().endpoint(Operation::Rename) ? tr("&Rename")
                                                                        : tr("&Local name…"),
                        this, &CredentialsPage::renameSelected);
    }
    if (m_listing.profile().endpoint(Operation::Delete)) {
        menu->addSeparator();
        menu->addAction(icon(Icon::Trash), kindtext::remove(m_listing.kind()) + u"…"_s, this,
                        &CredentialsPage::deleteSelected);
    }
    menu->popup(globalPosition);
}

} // namespace keyturn
