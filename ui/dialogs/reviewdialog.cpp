// SPDX-License-Identifier: MIT
#include "ui/dialogs/reviewdialog.h"

#include "core/displaytext.h"
#include "ui/dialogs/reviewcard.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/statusline.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int verdictRole = Qt::UserRole + 1;

} // namespace

ReviewDialog::ReviewDialog(const Session &session, const Listing &listing, AccessReview &review,
                           const ServiceCatalog &catalog, SecretClipboard &clipboard,
                           QWidget *parent)
    : GuardedDialog(parent)
    , m_session(session)
    , m_listing(listing)
    , m_review(review)
    , m_card(new ReviewCard(session, catalog, this))
    , m_result(new QWidget(this))
{
    setWindowTitle(tr("Access review"));
    QVBoxLayout *layout = addLayout();
    const auto heading = addHeading(layout, this);
    heading.title->setText(tr("Access review"));
    m_subtitle = heading.subtitle;
    layout->addSpacing(metrics::large);
    layout->addWidget(m_card, 1);
    buildResult();
    layout->addWidget(m_result, 1);
    layout->addSpacing(metrics::large);
    addLowerEdge(layout);
    connect(m_card, &ReviewCard::verdictGiven, this, &ReviewDialog::decide);
    connect(m_card, &ReviewCard::copyRequested, this,
            [&clipboard](const QString &id) { clipboard.copyPlain(id); });
    const std::size_t first = m_review.nextOpen(0);
    first < m_review.items().size() ? showItem(first) : showResult();
}

void ReviewDialog::buildResult()
{
    auto *layout = new QVBoxLayout(m_result);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::medium);
    m_counts = new QLabel(m_result);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_todo = new QListWidget(m_result);
    m_todo->setAccessibleName(tr("What is to be done"));
    m_rotate = new QPushButton(icon(Icon::Refresh), tr("&Rotate…"), m_result);
    m_delete = new QPushButton(icon(Icon::Trash), {}, m_result);
    m_export = new QPushButton(tr("E&xport…"), m_result);
    for (QPushButton *button : { m_rotate, m_delete, m_export })
        button->setAutoDefault(false);
    setButtonRole(m_delete, ButtonRole::Danger);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    buttons->addWidget(m_rotate);
    buttons->addWidget(m_delete);
    buttons->addStretch(1);
    buttons->addWidget(m_export);
    layout->addWidget(m_counts);
    layout->addWidget(m_todo, 1);
    m_exported = new StatusLine(m_result);
    m_exported->hide();
    layout->addLayout(buttons);
    layout->addWidget(m_exported);
    connect(m_export, &QPushButton::clicked, this, &ReviewDialog::exportRequested);
    connect(m_todo, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        m_rotate->setEnabled(item && item->data(verdictRole).toInt() == int(ReviewVerdict::Rotate));
    });
    connect(m_rotate, &QPushButton::clicked, this, [this] {
        const QString id = m_todo->currentItem()->data(idRole).toString();
        accept();
        Q_EMIT rotateRequested(id);
    });
    connect(m_delete, &QPushButton::clicked, this, [this] {
        QStringList ids;
        for (const AccessReview::Item *item : m_review.with(ReviewVerdict::Delete))
            ids.append(item->credential.id);
        accept();
        Q_EMIT deleteRequested(ids);
    });
}

void ReviewDialog::addLowerEdge(QVBoxLayout *layout)
{
    m_back = new QPushButton(tr("&Back"), this);
    m_next = new QPushButton(this);
    auto *close = new QPushButton(tr("&Close"), this);
    for (QPushButton *button : { m_back, m_next, close })
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, [this] { showItem(m_at - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        m_review.skip(m_at);
        m_at + 1 < m_review.items().size() ? showItem(m_at + 1) : showResult();
    });
    connect(close, &QPushButton::clicked, this, &ReviewDialog::reject);
}

void ReviewDialog::showItem(std::size_t at)
{
    m_at = at;
    m_card->show(m_review.items()[at]);
    m_card->setVisible(true);
    m_result->hide();
    m_back->setEnabled(at > 0);
    m_next->show();
    m_next->setText(at + 1 < m_review.items().size() ? tr("&Skip") : tr("Resul&t"));
    QString place = kindtext::page(m_listing.kind());
    if (m_listing.kind() != CredentialKind::Token)
        place += u" · "_s + kindtext::organization(m_session.organizationName());
    //: %1 and %2 are numbers, %3 is "API Keys · Acme"
    m_subtitle->setText(tr("%L1 of %L2 in %3").arg(at + 1).arg(m_review.items().size()).arg(place));
}

void ReviewDialog::decide(ReviewVerdict verdict)
{
    m_review.decide(m_at, verdict, m_card->remark());
    std::size_t next = m_review.nextOpen(m_at + 1);
    if (next == m_review.items().size()) {
        m_review.follow(); // something may have appeared since
        next = m_review.nextOpen(0);
    }
    next < m_review.items().size() ? showItem(next) : showResult();
}

void ReviewDialog::showResult()
{
    m_review.follow();
    m_at = m_review.items().size();
    m_card->setVisible(false);
    m_result->show();
    m_back->setEnabled(m_at > 0);
    m_next->hide();
    m_subtitle->setText(
        m_review.isOfAll()
            ? tr("The result")
            : tr("The result. The service has more keys than could be listed, or than have an ID "
                 "of their own: they were not looked at."));
    fillResult();
}

void ReviewDialog::tellExported(const QString &path, bool isWritten)
{
    const QString shown = DisplayText(QDir::toNativeSeparators(path)).inSentence();
    if (isWritten)
        m_exported->setStatus(
            Tone::Good, Icon::Ok,
            //: %1 is the path of a file
            tr("The result is in %1. Only you can read it, and it holds no values of keys.")
                .arg(shown));
    else
        m_exported->setStatus(Tone::Bad, Icon::Warn,
                              tr("Nothing was exported: %1 cannot be written. Choose another "
                                 "folder.")
                                  .arg(shown));
    m_exported->show();
}

void ReviewDialog::fillResult()
{
    m_exported->hide();
    const int skipped = m_review.count(ReviewVerdict::Skipped);
    const int open = m_review.count(ReviewVerdict::None);
    const int toDelete = m_review.count(ReviewVerdict::Delete);
    QStringList counts{ tr("Keep: %L1").arg(m_review.count(ReviewVerdict::Keep)),
                        tr("Rotate: %L1").arg(m_review.count(ReviewVerdict::Rotate)),
                        tr("Delete: %L1").arg(toDelete),
                        tr("Ask: %L1").arg(m_review.count(ReviewVerdict::Ask)) };
    if (skipped > 0)
        counts.append(tr("Skipped: %L1").arg(skipped));
    if (open > 0)
        counts.append(tr("Not looked at: %L1").arg(open));
    m_counts->setText(counts.join(u"   "_s));
    m_todo->clear();
    const std::pair<ReviewVerdict, QString> parts[] = {
        { ReviewVerdict::Delete, tr("Delete: %1") },
        { ReviewVerdict::Rotate, tr("Rotate: %1") },
        { ReviewVerdict::Ask, tr("Ask: %1") },
    };
    for (const auto &[verdict, text] : parts) {
        for (const AccessReview::Item *item : m_review.with(verdict)) {
            QString line = text.arg(DisplayText(item->credential.name).inSentence());
            if (!item->remark.isEmpty())
                line += u" \u2013 "_s + DisplayText(item->remark).inSentence();
            auto *row = new QListWidgetItem(line, m_todo);
            row->setData(idRole, item->credential.id);
            row->setData(verdictRole, int(verdict));
        }
    }
    m_todo->setVisible(m_todo->count() > 0);
    fitRows(m_todo);
    m_rotate->setVisible(m_review.count(ReviewVerdict::Rotate) > 0);
    m_rotate->setEnabled(false);
    m_delete->setVisible(toDelete > 0);
    m_delete->setText(toDelete == 1 ? kindtext::remove(m_listing.kind())
                                    : tr("Delete %Ln keys", nullptr, toDelete));
}

} // namespace keyturn
