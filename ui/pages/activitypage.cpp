// SPDX-License-Identifier: MIT
#include "ui/pages/activitypage.h"

#include "core/displaytext.h"
#include "services/servicecatalog.h"
#include "ui/pages/activitydetails.h"
#include "ui/pages/activitytable.h"
#include "ui/pages/activityverification.h"
#include "ui/pages/listexport.h"
#include "ui/pages/pageframe.h"
#include "ui/secretclipboard.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/plaintext.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/answerline.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/countlabel.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/listtools.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statepanel.h"
#include "ui/widgets/tablesearch.h"
#include "ui/widgets/tablewithdetails.h"
#include "ui/windowstate.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace keyturn {

namespace {

constexpr int widestChipName = 220; // pixels

} // namespace

ActivityPage::ActivityPage(Parts parts, QWidget *parent)
    : Page(pageEntry(), parent)
    , m_parts(parts)
    , m_model({ [&catalog = parts.catalog](const QString &id) {
                   const ServiceProfile *profile = catalog.profile(id);
                   return profile ? profile->name : id;
               },
                kindtext::noun },
              parts.clock, nullptr)
    , m_filter(m_model, nullptr)
    , m_history(m_model, parts.log, parts.store, nullptr)
    , m_retention(parts.log, parts.store, parts.clock, parts.windowState.activityDays(), nullptr)
    , m_frame(new PageFrame(tr("Activity"),
                            tr("What was done here and seen to change. Never a value of a key."),
                            *this))
    , m_verification(new ActivityVerification(parts.store, parts.clipboard,
                                              *m_frame->addBanner(MessageStrip::Closing::ByUser)))
{
    addHeaderButtons(); // made first, so that Tab goes from top to bottom
    addParts();
    addFooter();
    describeStates();
    connectParts();
    setFirst(m_frame->stack(), *m_table, m_tools->search());
    updateState();
}

void ActivityPage::addHeaderButtons()
{
    m_verify = new QPushButton(tr("Verify the log"), m_frame);
    m_verify->setObjectName(QStringLiteral("verifyLog"));
    m_verify->setToolTip(tr("Look whether somebody has changed the log in Keyturn's file"));
    m_frame->addButton(*m_verify);
    connect(m_verify, &QPushButton::clicked, m_verification, &ActivityVerification::run);
    m_export = addExport(*m_frame, m_parts.catalog, m_filter);
    m_export->setAsksLater(true);
    connect(m_export, &ListExport::requested, this, &ActivityPage::exportAll);
    connect(m_export, &ListExport::exported, &m_parts.log,
            [this](int rows) { m_parts.log.noteExport(Deed::ExportedActivity, rows); });
}

void ActivityPage::addParts()
{
    m_tools = new ListTools(this);
    addKeyChips();
    addRetention();
    m_table = new ActivityTable(m_filter, &m_frame->stack());
    m_table->setAccessibleName(tr("Activity list"));
    m_details = new TableWithDetails(*m_table, &m_frame->stack());
    m_details->remember(m_parts.windowState, pageId());
    m_frame->addFirstButton(m_details->button());
    auto *details = new ActivityDetails(
        { m_model, m_filter, m_parts.clock, *m_details,
          [this](QMenu &menu, const ActivityEntry &entry) { fillMenu(menu, entry); } });
    connect(details, &ActivityDetails::copyRequested, this,
            [this](const QString &text) { m_parts.clipboard.copyPlain(text); });
    m_frame->addTools(m_tools);
    m_frame->stack().setContent(m_details);
}

void ActivityPage::addKeyChips()
{
    m_allKeys = new FilterChip(tr("All keys"), m_tools->filterArea());
    m_allKeys->setChecked(true);
    m_oneKey = new FilterChip({}, m_tools->filterArea());
    for (FilterChip *chip : { m_allKeys, m_oneKey }) {
        chip->hide();
        m_tools->filters().addWidget(chip);
    }
    connect(m_allKeys, &FilterChip::toggled, this, [this](bool isChecked) {
        if (isChecked)
            setKey({});
    });
}

void ActivityPage::addRetention()
{
    auto *box = new ChoiceBox(m_tools->filterArea());
    box->setAccessibleName(tr("Keep entries"));
    const std::pair<QString, int> choices[] = {
        { tr("Keep for ever"), 0 },
        { tr("Keep for 1 year"), 365 },
        { tr("Keep for 90 days"), 90 },
    };
    for (const auto &[text, days] : choices)
        box->addItem(text, days);
    box->setCurrentIndex(std::max(0, box->findData(m_retention.days())));
    m_tools->filters().addWidget(box);
    connect(box, &ChoiceBox::currentIndexChanged, this, [this, box] {
        m_parts.windowState.setActivityDays(box->currentData().toInt());
        m_retention.setDays(box->currentData().toInt());
    });
    connect(&m_retention, &ActivityRetention::cut, &m_history, &ActivityHistory::reload);
    connect(&m_retention, &ActivityRetention::failed, this, [this] {
        m_answer->tell(Tone::Warning, Icon::Warn,
                       tr("Nothing was cut off: the log was touched, or cannot be read"));
    });
}

void ActivityPage::addFooter()
{
    auto *footer = new QWidget(this);
    m_answer = new AnswerLine(footer);
    m_count = new CountLabel(footer);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(metrics::pageMargin, 2, metrics::pageMargin, 2);
    layout->setSpacing(metrics::large);
    layout->addWidget(m_answer);
    layout->addStretch(1);
    layout->addWidget(m_count);
    m_frame->setFooter(footer);
}

void ActivityPage::describeStates()
{
    m_frame->stack()
        .panel(PageState::Empty)
        ->setMessage(Icon::Activity, tr("Nothing is noted yet"),
                     tr("What you do with keys is noted here, and so is what others have changed "
                        "at a service. What happens in the sandbox is not noted."));
    StatePanel *nothing = m_frame->stack().panel(PageState::NothingFound);
    nothing->setMessage(Icon::Search, tr("Nothing found"),
                        tr("No entry of the log matches the search and the filter."));
    nothing->setActions({ tr("Show all") });
    connect(nothing, &StatePanel::actionTriggered, this, &ActivityPage::clearFilters);
    StatePanel *error = m_frame->stack().panel(PageState::Error);
    error->setMessage(Icon::Warn, tr("The log could not be read"),
                      tr("Keyturn cannot read its own file. Your keys are not affected."));
    error->setActions({ tr("Try again") });
    connect(error, &StatePanel::actionTriggered, &m_history, &ActivityHistory::reload);
}

void ActivityPage::connectParts()
{
    connect(&m_history, &ActivityHistory::changed, this, &ActivityPage::updateState);
    connect(&m_tools->search(), &SearchField::textChanged, this, [this](const QString &text) {
        m_filter.setSearchText(text);
        updateFilter();
    });
    followSearch(*m_table, m_tools->search());
    connect(m_table, &ActivityTable::endNeared, &m_history, &ActivityHistory::more);
    connect(m_table, &ActivityTable::menuRequested, this, &ActivityPage::openMenu);
    MessageStrip *missed = m_frame->addBanner(MessageStrip::Closing::ByUser);
    connect(&m_parts.log, &ActivityLog::failed, missed, [missed] {
        missed->show(Tone::Warning, tr("The log lacks something"),
                     tr("Keyturn could not write its own file when something was done, so no "
                        "entry says so."));
    });
    connect(m_verification, &ActivityVerification::workChanged, this, [this](bool isWorking) {
        m_verify->setEnabled(!isWorking);
        if (isWorking)
            m_answer->tellWork(tr("Verifying the log…"));
        else
            m_answer->clear();
    });
    connect(m_verification, &ActivityVerification::entryRequested, this, &ActivityPage::showEntry);
}

void ActivityPage::showHistory(const ActivityKey &key)
{
    m_tools->search().clear();
    m_details->showTable();
    setKey(key);
}

void ActivityPage::setKey(const std::optional<ActivityKey> &key)
{
    m_filter.setKey(key);
    if (key) {
        const QString name =
            DisplayText(key->name.trimmed().isEmpty() ? key->id : key->name).text();
        m_oneKey->setText(
            m_oneKey->fontMetrics().elidedText(name, Qt::ElideMiddle, widestChipName));
        m_oneKey->setToolTip(plainToolTip(tr("Only the history of this key: %1").arg(name)));
        m_oneKey->setAccessibleName(tr("History of %1").arg(name));
    }
    m_allKeys->setVisible(key.has_value());
    m_oneKey->setVisible(key.has_value());
    (key ? m_oneKey : m_allKeys)->setChecked(true);
    updateFilter();
}

void ActivityPage::clearFilters()
{
    m_tools->search().clear();
    setKey({});
}

/// What was not read yet is exported, too.
void ActivityPage::exportAll()
{
    m_isExportWanted = true;
    m_history.setAll(true);
    updateState();
}

/// A search finds what was not read yet, too.
void ActivityPage::updateFilter()
{
    m_history.setAll(m_filter.isFiltering());
    updateState();
}

void ActivityPage::fillMenu(QMenu &menu, const ActivityEntry &entry)
{
    const ActivityKey key = activityKeyOf(entry);
    if (isKnown(key) && m_filter.key() != key)
        menu.addAction(icon(Icon::Activity), tr("Show its &history"), this,
                       [this, key] { showHistory(key); });
    if (!entry.keyId.isEmpty())
        menu.addAction(icon(Icon::Copy), tr("Copy key &ID"), this, [this, id = entry.keyId] {
            m_parts.clipboard.copyPlain(id);
            m_answer->tell(Tone::Neutral, Icon::Copy,
                           tr("Copied %1").arg(DisplayText(id).inSentence()));
        });
}

void ActivityPage::openMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    const ActivityEntry *entry = m_filter.entryAt(index.row());
    if (!entry)
        return;
    m_table->selectRow(index.row());
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(Icon::Info), tr("&Details"), Qt::Key_Return, m_details,
                    &TableWithDetails::open);
    menu->addSeparator();
    fillMenu(*menu, *entry);
    menu->popup(globalPosition);
}

/// An entry that is missing has no row: the one before it is shown.
void ActivityPage::showEntry(int number)
{
    clearFilters();
    m_details->showTable();
    m_table->light(m_filter.mapFromSource(
        m_model.index(m_model.rowOf(number), int(ActivityModel::Column::When))));
}

Page::Offer ActivityPage::offer(Action action) const
{
    return { action == Action::Find || action == Action::Refresh };
}

void ActivityPage::perform(Action action)
{
    if (action == Action::Find)
        m_tools->focusSearch();
    else if (action == Action::Refresh)
        m_history.reload();
}

void ActivityPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_history.begin();
    m_table->fitFirstRows();
}

void ActivityPage::updateState()
{
    PageStack &stack = m_frame->stack();
    const int all = m_model.rowCount();
    const int shown = m_filter.rowCount();
    if (shown > 0)
        stack.setState(PageState::Content);
    else if (m_history.hasFailed())
        stack.setState(PageState::Error);
    else if (!m_history.isComplete())
        stack.setState(PageState::Loading);
    else
        stack.setState(all > 0 ? PageState::NothingFound : PageState::Empty);
    const QString entries = shown == 1 ? tr("1 entry") : tr("%Ln entries", nullptr, shown);
    m_count->setCountText(shown == 0                   ? QString()
                              : m_history.isComplete() ? entries
                                                       //: %1 is "500 entries"
                                                       : tr("%1, and older ones").arg(entries));
    if (m_isExportWanted && m_history.hasFailed()) {
        m_isExportWanted = false;
        m_answer->tell(Tone::Bad, Icon::Warn, tr("Not exported: the log could not be read"));
    } else if (m_isExportWanted && m_history.isComplete()) {
        m_isExportWanted = false;
        m_export->ask();
    }
    m_verify->setEnabled(all > 0 && !m_verification->isWorking());
    m_table->fitFirstRows();
}

} // namespace keyturn
