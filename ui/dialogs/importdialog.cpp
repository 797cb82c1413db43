// SPDX-License-Identifier: MIT
#include "ui/dialogs/importdialog.h"

#include "ui/dialogs/importrow.h"
#include "ui/dialogs/keychainwait.h"
#include "ui/dialogs/leftoutlist.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/text/errortext.h"
#include "ui/text/importtext.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pastefield.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/statusline.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 640;
constexpr int rowsAtOnce = 100; // each has some ten widgets, so thousands would take too long
constexpr int leastListHeight = 120; // on a small screen; the list grows with its contents

void tellFound(MessageStrip &message, const ImportText &found)
{
    const QString encoding = found.isLatin1 ? importtext::readAsLatin1() : QString();
    if (found.candidates.empty()) {
        const Message why = importtext::nothingFound(found);
        message.show(Tone::Warning, why.title,
                     QStringList{ why.text, encoding }.join(u' ').trimmed());
    } else if (!encoding.isEmpty()) {
        message.show(Tone::Neutral, {}, encoding);
    }
}

} // namespace

ImportDialog::ImportDialog(const ServiceCatalog &catalog, Vault &vault, const Clock &clock,
                           QWidget *parent)
    : GuardedDialog(parent)
    , m_catalog(catalog)
    , m_vault(vault)
    , m_clock(clock)
    , m_flow(m_vault, this)
{
    setWindowTitle(tr("Import"));
    buildLayout();
    connectParts();
    updateState();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::connectParts()
{
    connect(m_paste, &PasteField::typed, this, &ImportDialog::updateState);
    connect(m_file, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_more, &QPushButton::clicked, this, &ImportDialog::addMoreRows);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_leftOut, &LeftOutList::tickChanged, this, &ImportDialog::followTick);
    connect(m_wait, &KeychainWait::actionTriggered, &m_flow, &ImportFlow::stop);
    connect(m_wait, &KeychainWait::changed, this, &ImportDialog::updateState);
    connect(m_wait, &KeychainWait::left, this, [this] { done(Rejected); });
    connect(&m_flow, &ImportFlow::stepChanged, this, &ImportDialog::handleStep);
    connect(&m_flow, &ImportFlow::progressed, this, [this] {
        m_wait->setFate(KeychainWait::Fate::BeingSaved); // each key has its own time
        updateState();
    });
    connect(&m_flow, &ImportFlow::kept, this, [this](const QString &uuid) {
        saveEdits(uuid);
        removeRow(uuid);
        if (m_flow.step() == ImportFlow::Step::Incomplete && !m_flow.isUndecided())
            m_message->hide(); // the last one of those that it was about is saved after all
        updateState();
    });
    connect(&m_flow, &ImportFlow::notKept, this,
            [this](const QString &uuid, const VaultError &error) {
                if (ImportRow *failed = row(uuid))
                    failed->tellFailure(error);
            });
    connect(&m_flow, &ImportFlow::sameFound, this,
            [this](const QString &uuid, const QString &name) {
                if (ImportRow *meant = row(uuid))
                    meant->tellInVault(name);
            });
    connect(&m_flow, &ImportFlow::compared, this, &ImportDialog::updateState);
    connect(&m_flow, &ImportFlow::compareFailed, this, [this](const KeychainError &error) {
        m_duplicates->setStatus(Tone::Warning, Icon::Warn, importtext::notCompared(error));
        m_duplicates->show();
    });
}

void ImportDialog::buildLayout()
{
    QVBoxLayout *layout = addLayout(dialogWidth);
    const auto heading = addHeading(layout, this);
    heading.title->setText(tr("Import"));
    heading.subtitle->setText(tr("Keys and tokens that exist already. They are kept in this "
                                 "computer's keychain; nothing is sent anywhere."));
    layout->addSpacing(metrics::large);
    layout->addWidget(buildSource());
    m_message = new MessageStrip(this);
    m_duplicates = new StatusLine(this);
    m_duplicates->setObjectName(u"duplicates"_s);
    m_duplicates->hide();
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_message);
    layout->addWidget(m_duplicates);
    m_wait = new KeychainWait({ m_vault.keychain(), { tr("Stop saving") } }, this);
    layout->addWidget(m_wait);
    buildList(layout);
    m_progress = new ProgressLine(this);
    const auto buttons = addButtons(layout, m_progress, tr("&Import"));
    m_cancel = buttons.cancel;
    m_import = buttons.accept;
}

QWidget *ImportDialog::buildSource()
{
    auto *source = new QWidget(this);
    m_paste = new PasteField([this](const QString &text) { readText(text); }, source);
    m_paste->setAccessibleName(tr("Key or .env text"));
    m_paste->setPlaceholderText(
        tr("Paste a key here, or the text of an .env file.\nIt is read at once and not shown."));
    m_file = new QPushButton(tr("Choose a &file…"), source);
    m_file->setAutoDefault(false);
    auto *layout = new QVBoxLayout(source);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::small);
    layout->addWidget(m_paste);
    auto *row = new QHBoxLayout;
    row->addWidget(m_file);
    row->addStretch(1);
    layout->addLayout(row);
    return source;
}

void ImportDialog::buildList(QVBoxLayout *layout)
{
    m_area = new QScrollArea(this);
    m_area->setObjectName(u"rows"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_list = new QWidget(m_area);
    m_list->setAutoFillBackground(false);
    m_listLayout = new QVBoxLayout(m_list);
    m_listLayout->setContentsMargins(0, 0, metrics::medium, 0); // room beside the scroll bar
    m_listLayout->setSpacing(metrics::medium);
    m_listLayout->addStretch(1);
    m_area->setWidget(m_list);
    m_area->hide();
    m_more = new QPushButton(this);
    m_more->setAutoDefault(false);
    m_more->hide();
    m_leftOut = new LeftOutList(this);
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_leftOut);
}

void ImportDialog::showEvent(QShowEvent *event)
{
    GuardedDialog::showEvent(event);
    if (!event->spontaneous())
        m_paste->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    // ".env" is a hidden file
    dialog->setFilter(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::readFile);
    dialog->open();
}

void ImportDialog::readFile(const QString &path)
{
    take(readImportFile(path, m_catalog));
}

void ImportDialog::readText(const QString &text)
{
    if (isSaving())
        return;
    take(readImportText(text, m_catalog));
}

void ImportDialog::take(Result<ImportText, ImportProblem> found)
{
    m_message->hide();
    if (!found) {
        const Message why = importtext::problem(found.error());
        m_message->show(Tone::Bad, why.title, why.text);
        return;
    }
    tellFound(*m_message, *found);
    std::move(found->candidates.begin(), found->candidates.end(), std::back_inserter(m_waiting));
    addMoreRows();
    for (const int line : std::as_const(found->unreadLines))
        found->leftOut.push_back({ {}, LeftOut::Unread, line });
    m_leftOut->add(std::move(found->leftOut));
    updateState();
    if (isVisible())
        adjustSize();
}

void ImportDialog::addMoreRows()
{
    for (int added = 0; added < rowsAtOnce && !m_waiting.empty(); ++added) {
        addRow(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    m_more->setVisible(!m_waiting.empty());
    //: on a button: %1 is the number of values that are not shown yet
    m_more->setText(tr("Show &more (%L1)").arg(m_waiting.size()));
    updateState();
}

ImportRow *ImportDialog::addRow(ImportCandidate candidate)
{
    const bool isHereAlready =
        std::any_of(m_rows.begin(), m_rows.end(), [&candidate](const ImportRow *row) {
            return row->secret().equals(candidate.secret);
        });
    candidate.isRepeated = candidate.isRepeated || isHereAlready;
    auto *row = new ImportRow(std::move(candidate), m_catalog, ++m_number, m_list);
    m_listLayout->insertWidget(int(m_rows.size()), row);
    m_rows.push_back(row);
    row->show();
    connect(row, &ImportRow::changed, this, &ImportDialog::updateState);
    m_flow.compare(row->uuid(), row->secret());
    return row;
}

/// A value that is ticked in the list of left-out values gets a row like the others.
void ImportDialog::followTick(int leftOut)
{
    QString &uuid = m_takenOver[leftOut];
    if (m_leftOut->isTicked(leftOut))
        uuid = addRow(m_leftOut->candidate(leftOut))->uuid();
    else if (row(uuid)) // otherwise it was imported in the meantime
        removeRow(uuid);
    updateState();
    adjustSize();
    if (ImportRow *taken = row(uuid)) {
        m_listLayout->activate();
        m_area->ensureWidgetVisible(taken);
    }
}

void ImportDialog::removeRow(const QString &uuid)
{
    ImportRow *gone = row(uuid);
    if (!gone)
        return;
    std::erase(m_rows, gone);
    gone->hide();
    gone->deleteLater();
}

ImportRow *ImportDialog::row(const QString &uuid) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&uuid](const ImportRow *each) {
        return each->uuid() == uuid;
    });
    return found == m_rows.end() ? nullptr : *found;
}

std::vector<ImportRow *> ImportDialog::chosen() const
{
    std::vector<ImportRow *> rows;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows),
                 [](const ImportRow *row) { return row->isChosen(); });
    return rows;
}

void ImportDialog::updateState()
{
    const bool hasRows = !m_rows.empty();
    const auto count = int(chosen().size());
    m_area->setVisible(hasRows);
    if (hasRows) {
        const int wanted = m_list->sizeHint().height();
        m_area->setMinimumHeight(std::min(wanted, leastListHeight));
    }
    for (QWidget *part :
         std::initializer_list<QWidget *>{ m_list, m_more, m_leftOut, m_paste, m_file })
        part->setEnabled(!isSaving());
    m_cancel->setEnabled(!isSaving() || m_wait->isUndecided());
    const bool isTyped = !hasRows && !m_paste->isEmpty();
    m_import->setEnabled(!isSaving() && (count > 0 || isTyped));
    m_import->setText(m_flow.failures() > 0 ? tr("&Retry")
                          : count > 1       ? tr("&Import %L1").arg(count)
                                            : tr("&Import"));
    QString progress;
    if (isSaving())
        progress = tr("Saving %L1 of %L2…").arg(m_flow.position()).arg(m_flow.total());
    m_progress->setWork(progress);
}

void ImportDialog::start()
{
    if (isSaving())
        return;
    if (!m_paste->isEmpty()) {
        m_paste->submit();
        return;
    }
    m_message->hide();
    const std::vector<ImportRow *> rows = chosen();
    for (ImportRow *row : rows) {
        if (row->checkFields())
            continue;
        m_area->ensureWidgetVisible(row);
        return;
    }
    std::vector<ImportFlow::Entry> entries;
    entries.reserve(rows.size());
    for (const ImportRow *row : rows)
        entries.push_back({ row->record(m_clock), row->secret().clone() });
    m_flow.start(std::move(entries));
}

/// The keychain may have saved late what had been chosen before the row was edited.
void ImportDialog::saveEdits(const QString &uuid)
{
    const ImportRow *kept = row(uuid);
    const VaultRecord *entry = m_vault.find(uuid);
    if (!kept || !entry || kept->edited(*entry) == *entry)
        return;
    const auto edit = [kept](VaultRecord &newest) { newest = kept->edited(newest); };
    auto *reply = m_vault.update(uuid, edit);
    connect(reply, &Reply::finished, this, [this, reply] {
        const Message why = importtext::editsNotSaved();
        if (!reply->takeResult())
            m_message->show(Tone::Bad, why.title, why.text);
    });
}

void ImportDialog::handleStep()
{
    if (!isSaving())
        m_wait->setFate(KeychainWait::Fate::Known);
    updateState();
    if (m_flow.step() == ImportFlow::Step::Imported) {
        Q_EMIT imported();
        if (m_waiting.empty())
            accept();
        else
            addMoreRows();
        return;
    }
    if (m_flow.step() != ImportFlow::Step::Incomplete)
        return;
    const int saved = m_flow.total() - m_flow.failures();
    const VaultError &error = *m_flow.lastError();
    const Message why = error.keychain ? errortext::vault(error) : Message{};
    if (m_flow.isUndecided()) {
        m_message->show(Tone::Warning, tr("Not known yet whether all are saved"), why.text);
        m_import->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_message->show(Tone::Bad,
                    saved == 0 ? tr("Nothing was imported")
                               //: how many of the chosen ones are in the vault now
                               : tr("%L1 of %L2 were imported").arg(saved).arg(m_flow.total()),
                    error.store
                        ? tr("Keyturn could not write its own list. Without it an entry would not "
                             "be found again.")
                        : why.title + u". "_s + why.text);
    m_import->setFocus(Qt::OtherFocusReason);
}

bool ImportDialog::mayClose() const
{
    return !isSaving() && chosen().empty() && m_waiting.empty();
}

void ImportDialog::reject()
{
    if (isSaving()) {
        if (m_wait->isUndecided())
            m_wait->askToLeave();
        else
            m_progress->explain(tr("Please wait until the keys are saved."));
        return;
    }
    // Nobody has said that those without a row are not to be imported.
    const auto count = int(chosen().size() + m_waiting.size());
    if (count == 0) {
        GuardedDialog::reject();
        return;
    }
    const Message question =
        importtext::closing({ count, int(m_waiting.size()), m_flow.isUndecided() });
    auto *box = new QMessageBox(QMessageBox::Question, tr("Import"), question.title,
                                QMessageBox::NoButton, this);
    box->setInformativeText(question.text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *close = box->addButton(tr("&Close"), QMessageBox::DestructiveRole);
    auto *back = box->addButton(tr("&Go back"), QMessageBox::RejectRole);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    connect(box, &QMessageBox::finished, this, [this, box, close] {
        if (box->clickedButton() == close)
            GuardedDialog::reject();
    });
    box->open();
}

void ImportDialog::done(int result)
{
    m_paste->wipe();
    m_flow.leave();
    if (result == QDialog::Rejected && m_flow.hasImported())
        Q_EMIT imported();
    GuardedDialog::done(result);
}

} // namespace keyturn
