// SPDX-License-Identifier: MIT
#include "ui/dialogs/entryremoval.h"

#include "core/displaytext.h"
#include "ui/dialogs/removalquestion.h"
#include "ui/style/keyturnstyle.h"

#include <QHash>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace keyturn {

namespace {

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
    const auto [box, yes] =
        keyturn::ask(m_window, tr("Remove from the vault"),
                     tr("Remove “%1” from the vault?").arg(shownName(record.name)),
                     tr("The key is removed from this computer's keychain only. Its value cannot "
                        "be got back from "
                        "anywhere. The key keeps working on the server until it is deleted there."),
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
    if (count == 0) {
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Remove from the vault"),
                                    tr("Keyturn is signed in with all of them"), QMessageBox::Close,
                                    m_window);
        box->setInformativeText(tr("Sign out first to remove them."));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        return;
    }
    std::vector<VaultRecord> records;
    for (const QString &uuid : uuids)
        records.push_back(*m_vault.find(uuid));
    auto *question = new RemovalQuestion(records, signIns, m_window);
    connect(question, &RemovalQuestion::accepted, this, [this, uuids] { start(uuids); });
    question->open();
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
        Q_EMIT failed(errortext::removal(failures.front().error), uuids, {});
        return;
    }
    // Each reason once, and of many with the first names only.
    constexpr qsizetype most = 5;
    QStringList reasons;
    QStringList all;
    QHash<QString, QStringList> names;
    for (const RemovalFlow::Failure &failure : failures) {
        const QString why =
            failure.wasTried ? errortext::removal(failure.error).title : tr("Not tried");
        if (!reasons.contains(why))
            reasons.append(why);
        names[why].append(shownName(failure.name));
        //: %1 is a name, %2 why its entry was not removed
        all.append(tr("%1: %2", "name and reason").arg(shownName(failure.name), why));
    }
    QStringList lines;
    for (const QString &why : reasons) {
        QStringList named = names.value(why);
        if (const qsizetype more = named.size() - most; all.size() > most && more > 0)
            named = named.first(most) << tr("%Ln more", nullptr, int(more));
        //: %1 is why these were not removed, %2 their names
        lines.append(tr("%1: %2.").arg(why, QLocale().createSeparatedList(named)));
    }
    const bool isUndecided =
        std::any_of(failures.begin(), failures.end(), [](const RemovalFlow::Failure &failure) {
            return failure.wasTried && failure.error.isUndecided();
        });
    Q_EMIT failed({ isUndecided ? tr("Not known yet whether all are removed")
                                : tr("%Ln entries were not removed", nullptr, int(failures.size())),
                    lines.join(u'\n') },
                  uuids, all.size() > most ? all : QStringList());
}

} // namespace keyturn
