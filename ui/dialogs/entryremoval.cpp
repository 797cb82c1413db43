// SPDX-License-Identifier: MIT
#include "ui/dialogs/entryremoval.h"

#include "core/displaytext.h"
#include "ui/style/keyturnstyle.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace keyturn {

namespace {

constexpr int mostReported = 5;

QString shownName(const QString &raw)
{
    const DisplayText name(raw);
    return name.text().trimmed().isEmpty() ? EntryRemoval::tr("(no name)") : name.inSentence();
}

struct Question
{
    QMessageBox *box;
    QPushButton *yes;
};

/// A question whose default is the safe answer. `information` may be read as HTML and must not
/// contain text from outside.
Question ask(QWidget *window, const QString &title, const QString &text, const QString &information,
             const QString &yes)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, text, QMessageBox::NoButton, window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(information);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *button = box->addButton(yes, QMessageBox::DestructiveRole);
    auto *keep = box->addButton(EntryRemoval::tr("&Keep"), QMessageBox::RejectRole);
    setButtonRole(button, ButtonRole::Danger);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    return { box, button };
}

} // namespace

EntryRemoval::EntryRemoval(const SignIns &signIns, Vault &vault, QWidget *window)
    : QObject(window)
    , m_signIns(signIns)
    , m_vault(vault)
    , m_window(window)
    , m_flow(m_vault, this)
    , m_wait(vault.keychain(), *window)
{
    connect(&m_wait, &RemovalWait::stopped, &m_flow, &RemovalFlow::stop);
    connect(&m_flow, &RemovalFlow::stepChanged, this, &EntryRemoval::handleStep);
    connect(&m_flow, &RemovalFlow::progressed, this, [this] {
        m_wait.goOn(m_flow.removed(), m_flow.total());
        Q_EMIT progressed(m_flow.removed(), m_flow.total());
    });
}

void EntryRemoval::ask(const QStringList &uuids)
{
    if (m_flow.step() == RemovalFlow::Step::Removing)
        return;
    QStringList removable;
    for (const QString &uuid : uuids) {
        if (m_vault.find(uuid) && !m_signIns.userOf(uuid))
            removable.append(uuid);
    }
    if (uuids.size() == 1) {
        const VaultRecord *record = m_vault.find(uuids.front());
        const ConnectionRecord *user = m_signIns.userOf(uuids.front());
        if (record && user)
            offerSignOut(*record, *user);
        else if (record)
            askForOne(*record);
        return;
    }
    if (!uuids.isEmpty())
        askForSeveral(removable, int(uuids.size() - removable.size()));
}

void EntryRemoval::askForOne(const VaultRecord &record)
{
    const auto [box, yes] = keyturn::ask(
        m_window, tr("Remove from the vault"),
        tr("Remove “%1” from the vault?").arg(shownName(record.name)),
        tr("The key is removed from this computer's keychain only. It keeps working on the "
           "server until it is deleted there."),
        tr("&Remove"));
    connect(box, &QMessageBox::finished, this, [this, box = box, yes = yes, uuid = record.uuid] {
        if (box->clickedButton() == yes)
            start({ uuid });
    });
    box->open();
}

void EntryRemoval::askForSeveral(const QStringList &uuids, int signIns)
{
    const int count = int(uuids.size());
    QString information = tr("They are removed from this computer's keychain only. They keep "
                             "working on the server until they are deleted there.");
    if (signIns > 0)
        information += u"\n\n"
            + tr("Keyturn is signed in with %n of those that you selected: they stay. Sign out "
                 "first to remove them.",
                 nullptr, signIns);
    if (count == 0) {
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Remove from the vault"),
                                    tr("Keyturn is signed in with all of them"), QMessageBox::Close,
                                    m_window);
        box->setInformativeText(tr("Sign out first to remove them."));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        return;
    }
    const auto [box, yes] =
        keyturn::ask(m_window, tr("Remove from the vault"),
                     tr("Remove %n entries from the vault?", nullptr, count), information,
                     //: %1 is how many
                     tr("&Remove %1").arg(count));
    connect(box, &QMessageBox::finished, this, [this, box = box, yes = yes, uuids] {
        if (box->clickedButton() == yes)
            start(uuids);
    });
    box->open();
}

void EntryRemoval::offerSignOut(const VaultRecord &record, const ConnectionRecord &user)
{
    const auto [box, yes] =
        keyturn::ask(m_window, tr("Remove from the vault"),
                     tr("Keyturn is signed in with “%1”").arg(shownName(record.name)),
                     tr("Removing it alone would lock Keyturn out. Sign out to remove it; it keeps "
                        "working on the server until it is deleted there."),
                     tr("Sign &out…"));
    connect(box, &QMessageBox::finished, this, [this, box = box, yes = yes, uuid = user.uuid] {
        if (box->clickedButton() == yes)
            Q_EMIT signOutRequested(uuid);
    });
    box->open();
}

void EntryRemoval::start(const QStringList &uuids)
{
    m_count = int(uuids.size());
    m_flow.start(uuids);
}

void EntryRemoval::handleStep()
{
    if (m_flow.step() == RemovalFlow::Step::Removing) {
        m_wait.begin(tr("Remove from the vault"));
        Q_EMIT started();
        return;
    }
    m_wait.end();
    Q_EMIT ended();
    if (m_flow.step() == RemovalFlow::Step::Removed)
        Q_EMIT removed(m_count);
    if (m_flow.step() == RemovalFlow::Step::Incomplete)
        report();
}

void EntryRemoval::report()
{
    const auto &failures = m_flow.failures();
    QStringList uuids;
    for (const RemovalFlow::Failure &failure : failures)
        uuids.append(failure.uuid);
    if (failures.size() == 1) {
        Q_EMIT failed(errortext::removal(failures.front().error), uuids);
        return;
    }
    QStringList lines;
    for (const RemovalFlow::Failure &failure : failures) {
        if (lines.size() == mostReported) {
            lines.append(tr("And %n more.", nullptr, int(failures.size()) - mostReported));
            break;
        }
        const QString why =
            failure.wasTried ? errortext::removal(failure.error).title : tr("Not tried");
        //: %1 is a name, %2 why it was not removed
        lines.append(tr("%1: %2.").arg(shownName(failure.name), why));
    }
    const bool isUndecided =
        std::any_of(failures.begin(), failures.end(), [](const RemovalFlow::Failure &failure) {
            return failure.wasTried && failure.error.isUndecided();
        });
    Q_EMIT failed({ isUndecided ? tr("Not known yet whether all are removed")
                                : tr("%n entries were not removed", nullptr, int(failures.size())),
                    lines.join(u'\n') },
                  uuids);
}

} // namespace keyturn
