// SPDX-License-Identifier: MIT
#include "ui/window/reviewing.h"

#include "exports/exporttable.h"
#include "session/currentsession.h"
#include "ui/dialogs/reviewdialog.h"
#include "ui/pages/credentialspage.h"
#include "ui/window/navigation.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace keyturn {

using namespace Qt::StringLiterals;

Reviewing::Reviewing(const ServiceCatalog &catalog, CurrentSession &current, Navigation &navigation,
                     SecretClipboard &clipboard, QWidget &window)
    : QObject(&window)
    , m_catalog(catalog)
    , m_current(current)
    , m_navigation(navigation)
    , m_clipboard(clipboard)
    , m_window(window)
{
}

CredentialsPage *Reviewing::page() const
{
    if (auto *shown = qobject_cast<CredentialsPage *>(m_navigation.current()))
        return shown;
    for (const KindProfile &kind : m_current.session()->profile().kinds) {
        if (auto *page = qobject_cast<CredentialsPage *>(m_navigation.page(kindKey(kind.kind))))
            return page;
    }
    return nullptr;
}

void Reviewing::open()
{
    Session *session = m_current.session();
    CredentialsPage *page = session ? this->page() : nullptr;
    if (!page)
        return;
    const bool goesOn =
        m_review && &m_review->listing() == &page->listing() && m_review->openCount() > 0;
    if (goesOn) {
        m_review->renew();
        show(*page);
        return;
    }
    if (m_reading)
        return;
    auto *reply = AccessReview::saved(*session, page->listing());
    m_reading = reply;
    connect(reply, &Reply::finished, page, [this, reply, page] {
        m_reading.clear();
        const auto saved = reply->takeResult();
        begin(*page, saved ? *saved : std::vector<ReviewedKey>());
    });
}

void Reviewing::begin(CredentialsPage &page, const std::vector<ReviewedKey> &saved)
{
    delete m_review;
    m_review = new AccessReview(*m_current.session(), page.listing(), &page);
    m_review->take(saved);
    const int open = m_review->openCount();
    if (open > 0 && open < int(m_review->items().size())) {
        askToContinue(page);
        return;
    }
    if (!saved.empty())
        m_review->startAnew();
    show(page);
}

void Reviewing::askToContinue(CredentialsPage &page)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Access review"),
                                tr("A review of these keys was begun and not finished."),
                                QMessageBox::NoButton, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Starting anew forgets its verdicts and remarks here. The verdicts "
                               "stay in the list of activity."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const int all = int(m_review->items().size());
    auto *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    auto *anew = box->addButton(tr("&Start anew"), QMessageBox::DestructiveRole);
    //: %1 and %2 are numbers of keys
    auto *goOn = box->addButton(
        tr("&Continue the review (%L1 of %L2)").arg(all - m_review->openCount()).arg(all),
        QMessageBox::AcceptRole);
    box->setDefaultButton(goOn);
    box->setEscapeButton(cancel);
    // Nobody has answered then, and of the page nothing is left but a QObject.
    connect(&page, &QObject::destroyed, box, [box] {
        box->disconnect();
        box->reject();
    });
    connect(box, &QMessageBox::finished, &page, [this, box, &page, goOn, anew] {
        if (box->clickedButton() == anew) {
            m_review->startAnew();
        } else if (box->clickedButton() == goOn) {
            m_review->renew(); // the list may have changed since the question was asked
        } else {
            delete m_review; // read again when it is asked for
            return;
        }
        show(page);
    });
    box->open();
}

void Reviewing::show(CredentialsPage &shown)
{
    CredentialsPage *page = &shown;
    Session *session = m_current.session();
    Listing &listing = page->listing();
    auto *dialog =
        new ReviewDialog(*session, listing, *m_review, m_catalog, m_clipboard, &m_window);
    connect(dialog, &ReviewDialog::deleteRequested, page, [this, page](const QStringList &ids) {
        m_navigation.show(page->id());
        page->deleteIds(ids);
    });
    connect(dialog, &ReviewDialog::rotateRequested, this,
            [this, kind = listing.kind()](const QString &id) { Q_EMIT rotateRequested(kind, id); });
    connect(dialog, &ReviewDialog::exportRequested, this, [this, dialog] { exportFrom(*dialog); });
    dialog->open();
}

void Reviewing::exportFrom(ReviewDialog &dialog)
{
    auto *chooser = new QFileDialog(&dialog, tr("Export"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setFileMode(QFileDialog::AnyFile);
    chooser->setNameFilters({ tr("Comma-separated values (*.csv)"), tr("JSON (*.json)") });
    chooser->setDefaultSuffix(u"csv"_s);
    chooser->setDirectory(QDir::home());
    chooser->selectFile(u"access-review.csv"_s);
    connect(chooser, &QFileDialog::filterSelected, chooser, [chooser](const QString &filter) {
        chooser->setDefaultSuffix(filter.contains(".json"_L1) ? u"json"_s : u"csv"_s);
    });
    connect(chooser, &QFileDialog::fileSelected, &dialog, [this, &dialog](const QString &path) {
        m_review->follow(); // the list may have changed since the result was shown
        auto *reply = m_file.write(path, [path, table = m_review->result(ValueGuard(m_catalog))] {
            return contentOf(path, table);
        });
        connect(reply, &Reply::finished, &dialog, [this, reply, &dialog, path] {
            const auto written = reply->takeResult();
            dialog.tellExported(path, written.has_value());
            if (written && m_review)
                m_review->noteExported(*written);
        });
    });
    chooser->open();
}

} // namespace keyturn
