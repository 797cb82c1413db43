// SPDX-License-Identifier: MIT
#include "ui/dialogs/usedialog.h"

#include "core/displaytext.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/text/errortext.h"
#include "ui/widgets/copystatus.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/secrettext.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace keyturn {

namespace {

constexpr int dialogWidth = 808;
constexpr int shownRows = 10;

/// A path is text from outside: a folder may have any name.
QString shownPath(const QString &path)
{
    return DisplayText(QDir::toNativeSeparators(path)).inSentence();
}

/// The names of Keyturn's own snippets; what a user's file names is not translated.
constexpr const char *knownNames[] = { QT_TRANSLATE_NOOP("SnippetName", "MCP client"),
                                       QT_TRANSLATE_NOOP("SnippetName", "Shell export") };

QString shownName(const SnippetTemplate &snippet)
{
    for (const char *name : knownNames) {
        if (snippet.name == QLatin1StringView(name))
            return QCoreApplication::translate("SnippetName", name);
    }
    return snippet.name;
}

} // namespace

UseDialog::UseDialog(const KindProfile &kind, UseSubject subject, SecretClipboard &clipboard,
                     QWidget *parent)
    : UseDialog(snippetsFor(kind), std::move(subject), clipboard, parent)
{
}

UseDialog::UseDialog(SnippetSet snippets, UseSubject subject, SecretClipboard &clipboard,
                     QWidget *parent)
    : GuardedDialog(parent)
    , m_set(std::move(snippets))
    , m_subject(std::move(subject))
    , m_values{ .variable = m_set.variable,
                .organizationVariable = m_set.organizationVariable,
                .organizationHeader = m_set.organizationHeader,
                .serverUrl = m_subject.serverUrl,
                .authUrl = m_subject.authUrl,
                .credentialId =
                    m_subject.credentialId.isEmpty() ? m_subject.name : m_subject.credentialId,
                .organizationId = m_subject.organizationId,
                .hint = m_subject.hint }
    , m_clipboard(clipboard)
{
    setWindowTitle(tr("Use in code"));
    buildLayout();
    connect(m_list, &QListWidget::currentRowChanged, this, &UseDialog::updateSnippet);
    connect(m_withValue, &QCheckBox::toggled, this, &UseDialog::setValueWanted);
    connect(m_text, &SecretText::expired, this, &UseDialog::hideValue);
    connect(m_text, &SecretText::copyRequested, this, &UseDialog::copy);
    connect(m_copy, &QPushButton::clicked, this, &UseDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &UseDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &UseDialog::reject);
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
    if (m_set.snippets.empty())
        say(Tone::Neutral, tr("No snippets"),
            tr("The profile of this service has none. The value can still be saved to a file."));
    m_save->setEnabled(!m_set.variable.isEmpty());
}

void UseDialog::buildLayout()
{
    QVBoxLayout *layout = addLayout(dialogWidth);
    const auto heading = addHeading(layout, this);
    heading.title->setText(tr("Use in code"));
    const QString name = DisplayText(m_subject.name).text();
    heading.subtitle->setText(name.trimmed().isEmpty() ? tr("(no name)") : name);

    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Snippets"));
    // In a right-to-left layout ".env" would be shown as "env.".
    m_list->setLayoutDirection(Qt::LeftToRight);
    for (const SnippetTemplate &snippet : m_set.snippets)
        m_list->addItem(shownName(snippet));
    const int row = std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height());
    m_list->setMinimumHeight(shownRows * row + 2 * (m_list->frameWidth() + metrics::tiny));
    m_text = new SecretText(this);
    m_text->setAccessibleName(tr("Snippet"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::medium);
    columns->addWidget(m_list, 1);
    columns->addWidget(m_text, 3);
    layout->addSpacing(metrics::large);
    layout->addLayout(columns, 1);

    m_withValue = new QCheckBox(tr("Show the real &value"), this);
    m_status = new CopyStatus(m_clipboard, CopyStatus::Afterwards::ThatItIsGone, this);
    m_status->setObjectName(QStringLiteral("status"));
    m_message = new MessageStrip(this);
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_withValue);
    layout->addSpacing(metrics::small);
    layout->addWidget(m_status);
    layout->addWidget(m_message);
    layout->addSpacing(metrics::huge);
    buildButtons(layout);
}

void UseDialog::buildButtons(QVBoxLayout *layout)
{
    m_copy = new QPushButton(icon(Icon::Copy), tr("&Copy"), this);
    setButtonRole(m_copy, ButtonRole::Primary);
    m_copy->setDefault(true);
    m_save = new QPushButton(tr("&Save to file…"), this);
    m_save->setAutoDefault(false);
    m_close = new QPushButton(tr("C&lose"), this);
    m_close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_copy);
    layout->addLayout(buttons);
}

void UseDialog::setValueWanted(bool wanted)
{
    m_message->hide();
    if (wanted)
        read(Purpose::Show);
    else
        hideValue();
}

void UseDialog::read(Purpose purpose)
{
    if (m_reading)
        m_reading->cancel();
    auto *reply = m_subject.secret();
    m_reading = reply;
    connect(reply, &Reply::finished, this, [this, reply, purpose] {
        if (m_reading != reply)
            return; // another read was started in the meantime
        setReading(nullptr);
        take(purpose, reply->takeResult());
    });
    setReading(reply);
}

void UseDialog::setReading(Reply *reply)
{
    m_reading = reply;
    m_save->setEnabled(!reply);
    if (reply)
        m_status->setWork(tr("Reading the value: your keychain may ask to be unlocked…"));
    else
        m_status->setStatus(Tone::Neutral, {}, {});
    m_status->setVisible(reply);
}

void UseDialog::take(Purpose purpose, Result<Secret, KeychainError> read)
{
    if (!read) {
        const Message message = errortext::keychain(read.error());
        hideValue();
        say(Tone::Bad, message.title, message.text);
        return;
    }
    if (purpose == Purpose::Save) {
        save(*read);
        return;
    }
    m_secret = std::move(*read);
    updateSnippet();
}

void UseDialog::hideValue()
{
    if (m_reading) {
        m_reading->cancel();
        setReading(nullptr);
    }
    const QSignalBlocker blocker(m_withValue);
    m_withValue->setChecked(false);
    m_secret.wipe();
    updateSnippet();
}

void UseDialog::updateSnippet()
{
    const int row = m_list->currentRow();
    m_withValue->setEnabled(row >= 0);
    m_copy->setEnabled(false);
    m_snippet = {};
    if (row < 0)
        return;
    const SnippetTemplate &snippet = m_set.snippets.at(std::size_t(row));
    auto rendered = m_secret.isEmpty() ? renderSnippet(snippet, m_values)
                                       : renderSnippet(snippet, m_values, m_secret);
    if (!rendered) {
        m_text->setPlain({});
        const Message message = errortext::snippet(rendered.error());
        say(Tone::Bad, message.title, message.text);
        return;
    }
    m_snippet = std::move(*rendered);
    if (m_snippet.holdsSecret)
        m_text->setSecret(m_snippet.text);
    else
        m_text->setPlain(QString::fromUtf8(m_snippet.text.reveal()));
    m_copy->setEnabled(!m_snippet.isMasked);
    if (m_snippet.isMasked && !m_reading) {
        m_status->setStatus(Tone::Neutral, Icon::Info,
                            tr("The value is masked. Show the real value to copy this line, or "
                               "save it to a file."));
        m_status->show();
    } else if (!m_reading) {
        m_status->hide();
    }
}

void UseDialog::copy()
{
    if (!m_copy->isEnabled())
        return;
    m_message->hide();
    if (!m_snippet.holdsSecret) {
        m_clipboard.copyPlain(QString::fromUtf8(m_snippet.text.reveal()));
        m_status->forget();
        m_status->setStatus(Tone::Good, Icon::Copy,
                            tr("Copied. The text names the variable %1, the value is not in it.")
                                .arg(m_set.variable));
        m_status->show();
        return;
    }
    if (!m_status->copy(m_snippet.text)) {
        say(Tone::Bad, tr("Copy failed"),
            tr("Another program took the clipboard. Nothing of it is there. Try again."));
        return;
    }
    Q_EMIT valueCopied(*m_status->ticket());
}

void UseDialog::chooseFile()
{
    m_message->hide();
    auto *dialog = new QFileDialog(this, tr("Save to file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setFilter(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    // Existing files are not overwritten: the variable is added to them.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    // A link must be recognized as a link, and not be replaced by its target.
    dialog->setOption(QFileDialog::DontResolveSymlinks);
    dialog->setDirectory(QDir::home());
    dialog->selectFile(QStringLiteral(".env"));
    connect(dialog, &QFileDialog::fileSelected, this, &UseDialog::useFile);
    dialog->open();
}

void UseDialog::useFile(const QString &path)
{
    m_path = path;
    const auto look = envfile::look(path, m_set.variable);
    if (!look) {
        sayFileProblem(look.error());
        return;
    }
    m_ifThere = envfile::IfThere::Refuse;
    if (look->setsVariable)
        askToReplace();
    else
        read(Purpose::Save);
}

void UseDialog::askToReplace()
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Save to file"),
                                tr("%1 is in this file already.").arg(m_set.variable),
                                QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("%1\nIts value there would be replaced. Everything else stays.").arg(shownPath(m_path)));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *cancel = box->addButton(QMessageBox::Cancel);
    auto *replace = box->addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    setButtonRole(replace, ButtonRole::Danger);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(box, &QMessageBox::finished, this, [this, box, replace] {
        if (box->clickedButton() != replace)
            return;
        m_ifThere = envfile::IfThere::Replace;
        read(Purpose::Save);
    });
    box->open();
}

void UseDialog::save(const Secret &secret)
{
    const auto saved = envfile::save(m_path, m_set.variable, secret, m_ifThere);
    if (!saved) {
        sayFileProblem(saved.error());
        return;
    }
    QString text = tr("%1 is in %2. Keep that file out of version control.")
                       .arg(m_set.variable, shownPath(m_path));
    if (saved->wasOpenToOthers)
        text += QChar(u' ') + tr("Others on this computer could read the file; now only you can.");
    if (!saved->isPrivate)
        text += QChar(u' ') + tr("This disk knows no permissions: others may be able to read it.");
    say(saved->isPrivate ? Tone::Good : Tone::Warning, tr("Saved"), text);
    Q_EMIT valueSaved();
}

void UseDialog::sayFileProblem(envfile::Problem problem)
{
    const Message message = errortext::envFile(problem, QFileInfo(m_path).fileName());
    say(Tone::Bad, message.title, message.text);
}

void UseDialog::say(Tone tone, const QString &title, const QString &text)
{
    m_message->show(tone, title, text);
}

void UseDialog::done(int result)
{
    if (m_reading)
        m_reading->cancel();
    m_reading.clear();
    m_text->setPlain({});
    m_snippet = {};
    m_secret.wipe();
    GuardedDialog::done(result);
}

} // namespace keyturn
