// SPDX-License-Identifier: MIT
#include "ui/dialogs/deletedialog.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "models/timetext.h"
#include "ui/style/fonts.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/progressline.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

/// If several credentials are to be deleted, takes out the one that Keyturn is signed in with.
/// Returns its raw name, or its id if it has no name; empty if none was taken out.
QString takeOwn(std::vector<Credential> &credentials, const CredentialModel &model)
{
    const auto own = std::find_if(
        credentials.begin(), credentials.end(),
        [&model](const Credential &credential) { return model.isThisSession(credential.id); });
    if (credentials.size() < 2 || own == credentials.end())
        return {};
    const QString name = own->name.isEmpty() ? own->id : own->name;
    credentials.erase(own);
    return name;
}

/// Makes room for each of the texts, so that nothing moves when the text changes.
void reserveWidth(QPushButton *button, const QStringList &texts)
{
    const QString shown = button->text();
    int width = 0;
    button->ensurePolished();
    for (const QString &text : texts) {
        button->setText(text);
        width = std::max(width, button->sizeHint().width());
    }
    button->setText(shown);
    button->setMinimumWidth(width);
}

} // namespace

DeleteDialog::DeleteDialog(Session &session, Listing &listing, std::vector<Credential> credentials,
                           QWidget *parent)
    : GuardedDialog(parent)
    , m_session(session)
    , m_listing(listing)
    , m_spared(takeOwn(credentials, listing.model()))
    , m_flow(session, listing, std::move(credentials), this)
{
    buildLayout();
    updateConsequences();
    connect(m_delete, &QPushButton::clicked, this, &DeleteDialog::start);
    connect(m_keep, &QPushButton::clicked, this, &DeleteDialog::reject);
    connect(&m_flow, &DeleteFlow::progressed, this, &DeleteDialog::updateState);
    connect(&m_flow, &DeleteFlow::finished, this, &DeleteDialog::handleFinished);
    updateState();
    (m_number ? static_cast<QWidget *>(m_number) : m_keep)->setFocus(Qt::OtherFocusReason);
}

void DeleteDialog::buildLayout()
{
    QVBoxLayout *layout = addLayout();
    const auto heading = addHeading(layout, this);
    m_title = heading.title;
    m_subtitle = heading.subtitle;
    layout->addSpacing(metrics::large);
    if (count() == 1)
        addFacts(layout);
    else
        addNames(layout);
    m_message = new MessageStrip(this);
    m_message->hide();
    layout->addSpacing(metrics::large);
    layout->addWidget(m_message);
    layout->addSpacing(metrics::huge);
    m_progress = new ProgressLine(this);
    m_keep = new QPushButton(tr("&Keep"), this);
    m_keep->setDefault(true);
    if (count() > 1)
        reserveWidth(m_keep, { tr("&Keep"), tr("Cancel"), tr("&Close") });
    m_delete = new QPushButton(this);
    m_delete->setAutoDefault(false); // also as Retry: it takes a click, or the focus and a key
    m_delete->setObjectName(u"delete"_s);
    setButtonRole(m_delete, ButtonRole::Danger);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_delete);
    buttons->addWidget(m_keep);
    layout->addLayout(buttons);
}

void DeleteDialog::addFacts(QVBoxLayout *layout)
{
    const Credential &credential = m_flow.items().front().credential;
    const Clock &clock = m_session.clock();
    auto *facts = new FactGrid(this);
    const DisplayText name(credential.name);
    facts->add(tr("Name"), name.text(),
               name.isShortened() ? name.full().toHtmlEscaped() : QString());
    facts->add(tr("Key ID"), DisplayText(credential.id).text());
    facts->add(tr("Created"),
               credential.createdAt ? timetext::date(*credential.createdAt, clock) : tr("Unknown"));
    facts->add(tr("Expires"), timetext::expiry(m_listing.model().endOf(credential), clock));
    layout->addWidget(facts);
}

void DeleteDialog::addNames(QVBoxLayout *layout)
{
    m_names = new QListWidget(this);
    m_names->setAccessibleName(tr("To be deleted"));
    m_names->setSelectionMode(QAbstractItemView::NoSelection);
    QStringList lines;
    for (const DeleteFlow::Item &item : m_flow.items())
        lines += tr("%1 · %2").arg(DisplayText(item.credential.name).inSentence(),
                                   DisplayText(item.credential.id).text());
    showNames(lines);
    layout->addWidget(m_names);
    m_number = new NumberField(count(), this);
    m_numberLabel =
        addFieldLabel(layout, tr("Type %L1 to delete all of these").arg(count()), m_number, this);
    connect(m_number, &NumberField::textChanged, this, &DeleteDialog::updateState);
    connect(m_number, &NumberField::returnPressed, this, [this] { m_delete->click(); });
}

void DeleteDialog::showNames(const QStringList &lines)
{
    m_names->clear();
    m_names->addItems(lines);
    fitRows(m_names);
}

void DeleteDialog::updateConsequences()
{
    const bool isInVault =
        std::any_of(m_flow.items().begin(), m_flow.items().end(),
                    [this](const auto &item) { return m_flow.isInVault(item.credential); });
    if (count() == 1) {
        m_title->setText(
            tr("Delete “%1”?")
                .arg(DisplayText(m_flow.items().front().credential.name).inSentence()));
    } else {
        m_title->setText(tr("Delete %1?").arg(kindtext::count(m_listing.kind(), int(count()))));
    }
    QString text = count() == 1
        ? tr("Whatever uses it stops working at once. This cannot be undone.")
        : tr("Whatever uses them stops working at once. This cannot be undone.");
    if (isInVault)
        text += u' '
            + (count() == 1 ? tr("Its secret is removed from your keychain, too.")
                            : tr("What your keychain holds of them is removed, too."));
    m_subtitle->setText(text);
    const QString deed = kindtext::remove(m_listing.kind(), int(count()));
    m_delete->setText(deed);
    setWindowTitle(deed);
    if (isOwnCredential()) {
        m_message->show(Tone::Warning, tr("Keyturn is signed in with this key"),
                        tr("Deleting it would lock Keyturn out. Sign in with another key or "
                           "token first, then delete this one."));
        return;
    }
    QStringList warnings{ successorWarning(), lookAlikeWarning() };
    const bool isSuccessor = !warnings.front().isEmpty();
    warnings.removeAll(QString());
    const QString warning = warnings.join(u'\n');
    if (!m_spared.isEmpty()) {
        const QString why =
            tr("Keyturn is signed in with this key; deleting it would lock Keyturn out.");
        m_message->show(warning.isEmpty() ? Tone::Neutral : Tone::Warning,
                        tr("“%1” is left out").arg(DisplayText(m_spared).inSentence()),
                        warning.isEmpty() ? why : why + u'\n' + warning);
    } else if (!warning.isEmpty()) {
        m_message->show(Tone::Warning,
                        isSuccessor ? tr("A rotation is under way")
                                    : tr("Another name looks the same"),
                        warning);
    }
}

QString DeleteDialog::successorWarning() const
{
    const QHash<QString, QString> &oldNames = m_listing.model().successors();
    QStringList lines;
    for (const DeleteFlow::Item &item : m_flow.items()) {
        const auto old = oldNames.constFind(item.credential.id);
        if (old != oldNames.constEnd())
            //: both are names of keys
            lines += tr("“%1” is the new key that is to replace “%2”.")
                         .arg(DisplayText(item.credential.name).inSentence(),
                              DisplayText(*old).inSentence());
    }
    return lines.isEmpty() ? QString()
                           : lines.join(u'\n') + u'\n'
            + tr("Whatever has got the new key already stops working, and the rotation cannot go "
                 "on before another key is made.");
}

QString DeleteDialog::lookAlikeWarning() const
{
    const CredentialModel &model = m_listing.model();
    QStringList lines;
    for (const DeleteFlow::Item &item : m_flow.items()) {
        const QString other = model.lookAlikeOf(item.credential.name);
        const auto row = std::find_if(model.rows().begin(), model.rows().end(),
                                      [&](const Credential &each) { return each.name == other; });
        if (other.isEmpty() || row == model.rows().end())
            continue;
        lines += tr("“%1” (%2) is written with other characters than “%3” (%4).")
                     .arg(DisplayText(item.credential.name).inSentence(),
                          DisplayText(item.credential.id).text(), DisplayText(other).inSentence(),
                          DisplayText(row->id).text());
    }
    return lines.isEmpty() ? QString()
                           : lines.join(u'\n') + u'\n' + tr("Compare the IDs before you delete.");
}

void DeleteDialog::offerSignIn()
{
    if (!isOwnCredential())
        return;
    m_message->setActions({ tr("Sign in with another…") });
    connect(m_message, &MessageStrip::actionTriggered, this, [this] {
        reject();
        Q_EMIT signInRequested();
    });
}

bool DeleteDialog::isOwnCredential() const
{
    return std::any_of(m_flow.items().begin(), m_flow.items().end(), [this](const auto &item) {
        return m_listing.model().isThisSession(item.credential.id);
    });
}

std::vector<Credential> DeleteDialog::deleted() const
{
    std::vector<Credential> found;
    for (const DeleteFlow::Item &item : m_flow.items()) {
        if (item.outcome == DeleteFlow::Outcome::Deleted)
            found.push_back(item.credential);
    }
    return found;
}

void DeleteDialog::start()
{
    if (isOwnCredential() || m_flow.isBusy())
        return;
    // A report is about what was tried before; its place stays.
    if (m_isReported) {
        QSizePolicy policy = m_message->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        m_message->setSizePolicy(policy);
        m_message->hide();
    }
    m_flow.start();
    updateState();
}

void DeleteDialog::updateState()
{
    const bool isNumberRight = !m_number || m_number->isRight();
    m_delete->setEnabled(!m_flow.isBusy() && !isOwnCredential() && isNumberRight);
    if (m_flow.isBusy() && count() > 1)
        m_keep->setText(tr("Cancel"));
    m_keep->setEnabled(!m_flow.isBusy() || (count() > 1 && !m_flow.isStopping()));
    if (m_number)
        m_number->setEnabled(!m_flow.isBusy());
    if (!m_flow.isBusy())
        m_progress->setWork({});
    else if (m_flow.isStopping())
        m_progress->setWork(tr("Cancelling after this one…"));
    else if (count() == 1)
        m_progress->setWork(tr("Deleting…"));
    else
        m_progress->setWork(tr("Deleting, %L1 of %L2…").arg(count() - notTried()).arg(count()));
}

void DeleteDialog::handleFinished()
{
    updateState();
    if (m_flow.allDeleted()
        && std::none_of(m_flow.items().begin(), m_flow.items().end(),
                        [](const auto &item) { return item.secretLeft; })) {
        accept();
        return;
    }
    m_isReported = true;
    m_keep->setText(tr("&Close"));
    m_delete->setVisible(!m_flow.allDeleted());
    m_delete->setText(tr("Retry"));
    const DeletionReport report = this->report();
    m_title->setText(report.title());
    m_subtitle->setText(report.subtitle());
    if (m_number) { // the number was typed for what is retried, too
        m_numberLabel->hide();
        m_number->hide();
        m_names->setAccessibleName(tr("What became of them"));
        showNames(report.lines());
    }
    // Deleting what was left takes a deliberate click: an Enter meant for the question before must
    // not do it.
    m_keep->setFocus(Qt::OtherFocusReason);
    const Message message = report.message();
    m_message->show(m_flow.allDeleted() ? Tone::Warning : Tone::Bad, message.title, message.text);
}

DeletionReport DeleteDialog::report() const
{
    return { m_flow.items(), m_session.profile().name };
}

qsizetype DeleteDialog::notTried() const
{
    return std::count_if(m_flow.items().begin(), m_flow.items().end(), [](const auto &item) {
        return item.outcome == DeleteFlow::Outcome::Waiting;
    });
}

void DeleteDialog::reject()
{
    if (mayClose()) {
        GuardedDialog::reject();
        return;
    }
    if (count() > 1)
        m_flow.stop();
    else
        m_progress->explain(tr("Please wait: deleting cannot be taken back."));
}

} // namespace keyturn
