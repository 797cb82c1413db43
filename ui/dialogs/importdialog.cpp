// SPDX-License-Identifier: MIT
#include "ui/dialogs/importdialog.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "ui/dialogs/importrow.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/text/errortext.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/pastefield.h"
#include "ui/widgets/statusline.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
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
constexpr int leastListHeight = 120; // on a small screen; it grows to what it holds
constexpr qsizetype mostNamed = 6;

QString reasonText(LeftOut reason)
{
    switch (reason) {
    case LeftOut::Comment:
        return ImportDialog::tr("in a comment");
    case LeftOut::Placeholder:
        return ImportDialog::tr("a placeholder");
    case LeftOut::Encrypted:
        return ImportDialog::tr("encrypted");
    case LeftOut::Reference:
        return ImportDialog::tr("a reference to another value");
    case LeftOut::Wrapped:
        return ImportDialog::tr("wrapped over several lines; join them and try again");
    case LeftOut::SeveralLines:
        return ImportDialog::tr("several lines");
    case LeftOut::Empty:
        return ImportDialog::tr("empty");
    case LeftOut::Address:
        return ImportDialog::tr("an address");
    case LeftOut::Path:
        return ImportDialog::tr("a path");
    case LeftOut::Number:
        return ImportDialog::tr("a number");
    case LeftOut::Truth:
        return ImportDialog::tr("yes or no");
    case LeftOut::TooShort:
        return ImportDialog::tr("too short");
    case LeftOut::NotVisibleAscii:
        return ImportDialog::tr("characters that no key has");
    case LeftOut::TooLong:
        return ImportDialog::tr("too long");
    case LeftOut::TooMany:
        return ImportDialog::tr("too many at a time");
    }
    Q_UNREACHABLE();
}

QString problemText(envtext::Problem problem)
{
    switch (problem) {
    case envtext::Problem::TooLarge:
        return ImportDialog::tr("At most 1 MB is read. Copy the lines with the keys out of it.");
    case envtext::Problem::Binary:
        return ImportDialog::tr("It holds bytes that no text has. Choose an .env file or another "
                                "text.");
    case envtext::Problem::NotUtf8:
        return ImportDialog::tr("It is a text in an encoding that cannot be told. Save it as UTF-8 "
                                "first.");
    }
    Q_UNREACHABLE();
}

} // namespace

ImportDialog::ImportDialog(Connections &connections, QWidget *parent)
    : GuardedDialog(parent)
    , m_connections(connections)
    , m_vault(connections.tools().vault)
{
    setWindowTitle(tr("Import"));
    buildLayout();
    connect(m_paste, &PasteField::typed, this, &ImportDialog::update);
    connect(m_file, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::start);
    connect(&m_vault.keychain(), &Keychain::stateChanged, this, &ImportDialog::update);
    update();
}

ImportDialog::~ImportDialog() = default;

QSize ImportDialog::sizeHint() const
{
    const QSize hint = GuardedDialog::sizeHint();
    const int width = std::max(hint.width(), dialogWidth);
    return { width, layout() ? layout()->totalHeightForWidth(width) : hint.height() };
}

void ImportDialog::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::huge, metrics::huge, metrics::huge, metrics::huge);
    layout->setSpacing(0);
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
    buildList(layout);
    layout->addSpacing(metrics::large);
    buildButtons(layout);
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
    m_listLayout->setContentsMargins(0, 0, metrics::medium, 0); // beside the scroll bar
    m_listLayout->setSpacing(metrics::medium);
    m_listLayout->addStretch(1);
    m_area->setWidget(m_list);
    m_area->hide();
    m_leftOutText = new Paragraph(this);
    m_leftOutText->setObjectName(u"leftOut"_s);
    m_leftOutText->setForegroundRole(QPalette::PlaceholderText);
    m_leftOutText->hide();
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_area, 1);
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_leftOutText);
}

void ImportDialog::buildButtons(QVBoxLayout *layout)
{
    m_progress = new StatusLine(this);
    m_progress->setObjectName(u"progress"_s);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setAutoDefault(false);
    m_import = new QPushButton(tr("&Import"), this);
    m_import->setDefault(true);
    setButtonRole(m_import, ButtonRole::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    layout->addLayout(buttons);
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
    dialog->setFilter(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); // ".env" is hidden
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::readFile);
    dialog->open();
}

void ImportDialog::readFile(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    // A pipe or a device would be waited for, or never end.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        refuse(tr("The file cannot be read"),
               info.isDir() ? tr("That is a folder. Choose a file in it.")
                            : tr("It is gone, or you may not read it."));
        return;
    }
    QByteArray bytes = file.read(envtext::maximumBytes + 1);
    const auto text = envtext::decode(bytes);
    bytes.fill('\0');
    if (!text) {
        refuse(text.error());
        return;
    }
    readText(*text);
}

void ImportDialog::readText(const QString &text)
{
    if (m_isSaving)
        return;
    m_message->hide();
    if (text.size() > envtext::maximumBytes) {
        refuse(envtext::Problem::TooLarge);
        return;
    }
    if (text.contains(QChar::Null)) {
        refuse(envtext::Problem::Binary);
        return;
    }
    // A text that was copied out of a file may have brought its byte order mark along.
    const bool hasMark = text.startsWith(QChar::ByteOrderMark);
    take(readImport(hasMark ? text.sliced(1) : text, m_connections.catalog()));
}

void ImportDialog::refuse(envtext::Problem problem)
{
    switch (problem) {
    case envtext::Problem::TooLarge:
        refuse(tr("That is too much"), problemText(problem));
        return;
    case envtext::Problem::Binary:
    case envtext::Problem::NotUtf8:
        refuse(tr("That is not a text"), problemText(problem));
        return;
    }
}

void ImportDialog::refuse(const QString &title, const QString &text)
{
    m_message->show(Tone::Bad, title, text);
}

void ImportDialog::take(ImportText found)
{
    if (found.candidates.empty()) {
        const bool isSingle = found.leftOut.size() == 1 && found.leftOut.front().variable.isEmpty();
        const QString why = isSingle ? tr("What was pasted is taken for no key: %1.")
                                           .arg(reasonText(found.leftOut.front().reason))
                                     : tr("No value in it looks like a key or token.");
        refuse(tr("Nothing to import"), why);
    }
    m_leftOut = std::move(found.leftOut);
    for (ImportCandidate &candidate : found.candidates)
        addRow(std::move(candidate));
    showLeftOut();
    const int unread = int(found.unreadLines.size());
    if (unread > 0 && !found.candidates.empty())
        m_message->show(Tone::Neutral, {},
                        unread == 1
                            ? tr("One line is no assignment and was skipped.")
                            : tr("%n lines are no assignments and were skipped.", nullptr, unread));
    update();
    if (isVisible())
        adjustSize();
}

void ImportDialog::addRow(ImportCandidate candidate)
{
    const bool isHereAlready =
        std::any_of(m_rows.begin(), m_rows.end(), [&candidate](const ImportRow *row) {
            return row->secret().equals(candidate.secret);
        });
    candidate.isRepeated = candidate.isRepeated || isHereAlready;
    auto *row = new ImportRow(std::move(candidate), m_connections.catalog(), ++m_number, m_list);
    m_listLayout->insertWidget(int(m_rows.size()), row);
    m_rows.push_back(row);
    row->show();
    connect(row, &ImportRow::changed, this, &ImportDialog::update);
    lookForDuplicate(row);
}

void ImportDialog::lookForDuplicate(ImportRow *row)
{
    auto *reply = m_vault.findSame(row->secret());
    connect(reply, &Reply::finished, row, [this, reply, row] {
        const auto same = reply->takeResult();
        if (!same) {
            m_duplicates->setStatus(Tone::Warning, Icon::Warn,
                                    tr("Whether they are in the vault already cannot be told: %1.")
                                        .arg(errortext::keychain(same.error()).title));
            m_duplicates->show();
        } else if (const VaultRecord *entry = m_vault.find(*same)) {
            if (entry->uuid != row->uuid())
                row->showInVault(entry->name);
        }
        update();
    });
}

void ImportDialog::showLeftOut()
{
    QStringList named;
    for (const LeftOutValue &value : m_leftOut) {
        if (named.size() == mostNamed)
            break;
        if (!value.variable.isEmpty())
            //: The name of a variable, and why it is not imported: "PORT (a number)"
            named.append(tr("%1 (%2)").arg(DisplayText(value.variable).inSentence(),
                                           reasonText(value.reason)));
    }
    const int more = int(m_leftOut.size()) - int(named.size());
    if (!named.isEmpty() && more > 0)
        named.append(more == 1 ? tr("one more") : tr("%n more", nullptr, more));
    m_leftOutText->setText(tr("Left out: %1.").arg(named.join(u", "_s)));
    m_leftOutText->setVisible(!named.isEmpty());
}

std::vector<ImportRow *> ImportDialog::chosen() const
{
    std::vector<ImportRow *> rows;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows),
                 [](const ImportRow *row) { return row->isChosen(); });
    return rows;
}

void ImportDialog::update()
{
    const bool hasRows = !m_rows.empty();
    const auto count = int(chosen().size());
    m_area->setVisible(hasRows);
    if (hasRows) {
        const int wanted = m_list->sizeHint().height();
        m_area->setMinimumHeight(std::min(wanted, leastListHeight));
    }
    m_list->setEnabled(!m_isSaving);
    m_paste->setEnabled(!m_isSaving);
    m_file->setEnabled(!m_isSaving);
    m_cancel->setEnabled(!m_isSaving);
    const bool isTyped = !hasRows && !m_paste->isEmpty();
    m_import->setEnabled(!m_isSaving && (count > 0 || isTyped));
    m_import->setText(m_failed > 0    ? tr("&Retry")
                          : count > 1 ? tr("&Import %1").arg(count)
                                      : tr("&Import"));
    QString progress;
    if (m_isSaving)
        progress = m_vault.keychain().state() == KeychainState::Waiting
            ? tr("Waiting for your keychain: look for an unlock prompt")
            : tr("Saving %1 of %2…").arg(m_total - int(m_waiting.size())).arg(m_total);
    m_progress->setStatus(Tone::Neutral, {}, progress);
}

void ImportDialog::start()
{
    if (m_isSaving)
        return;
    if (!m_paste->isEmpty()) {
        m_paste->submit();
        return;
    }
    m_message->hide();
    const std::vector<ImportRow *> rows = chosen();
    for (ImportRow *row : rows) {
        if (row->missing().isEmpty())
            continue;
        row->askForMissing();
        m_area->ensureWidgetVisible(row);
        return;
    }
    if (rows.empty())
        return;
    m_waiting.assign(rows.rbegin(), rows.rend());
    m_total = int(rows.size());
    m_failed = 0;
    m_lastFailure.clear();
    m_isSaving = true;
    saveNext();
}

void ImportDialog::saveNext()
{
    if (m_waiting.empty()) {
        finish();
        return;
    }
    ImportRow *row = m_waiting.back();
    m_waiting.pop_back();
    update();
    auto *reply = m_vault.keep(row->record(m_connections.tools().clock), row->secret());
    m_saving = reply;
    connect(reply, &Reply::finished, this, [this, reply, row] {
        finishOne(row, reply->takeResult());
        saveNext();
    });
}

void ImportDialog::finishOne(ImportRow *row, const Result<Done, VaultError> &kept)
{
    if (kept) {
        m_wasImported = true;
        removeRow(row);
        return;
    }
    ++m_failed;
    row->setUnlisted(kept.error().store.has_value());
    if (row->isUnlisted()) {
        m_lastFailure = tr("Keyturn could not write its own list. Without it an entry would not be "
                           "found again.");
        row->showFailure(tr("In the keychain, but not in the vault's list. Try it once more; "
                            "Cancel takes it out again."));
        return;
    }
    const Message message = errortext::keychain(*kept.error().keychain);
    m_lastFailure = message.title + u". "_s + message.text;
    row->showFailure(message.title);
}

void ImportDialog::removeRow(ImportRow *row)
{
    m_rows.erase(std::remove(m_rows.begin(), m_rows.end(), row), m_rows.end());
    row->hide();
    row->deleteLater();
}

void ImportDialog::finish()
{
    m_isSaving = false;
    if (m_failed == 0) {
        Q_EMIT imported();
        accept();
        return;
    }
    const int saved = m_total - m_failed;
    const QString title = saved == 0 ? tr("Nothing was imported")
                                     //: how many of the chosen ones are in the vault now
                                     : tr("%1 of %2 were imported").arg(saved).arg(m_total);
    m_message->show(Tone::Bad, title, m_lastFailure);
    update();
    m_import->setFocus(Qt::OtherFocusReason);
}

bool ImportDialog::mayClose() const
{
    return !m_isSaving && chosen().empty();
}

void ImportDialog::reject()
{
    if (m_isSaving)
        return;
    const auto count = int(chosen().size());
    if (count == 0) {
        GuardedDialog::reject();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Import"),
                                count == 1 ? tr("Close without importing it?")
                                           : tr("Close without importing these %1?").arg(count),
                                QMessageBox::NoButton, this);
    box->setInformativeText(tr("Where they come from nothing changes."));
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
    for (const ImportRow *row : m_rows) {
        if (row->isUnlisted())
            std::ignore = m_vault.forget(row->uuid());
    }
    if (result == QDialog::Rejected && m_wasImported)
        Q_EMIT imported();
    GuardedDialog::done(result);
}

} // namespace keyturn
