// SPDX-License-Identifier: MIT
#include "ui/window/reviewing.h"

#include "exports/exporttable.h"
#include "session/currentsession.h"
#include "ui/dialogs/reviewdialog.h"
#include "ui/pages/credentialspage.h"
#include "ui/window/navigation.h"

#include <QDir>
#include <QFileDialog>

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
    Listing &listing = page->listing();
    const bool goesOn =
        m_review && &m_review->listing() == &listing && m_review->count(ReviewVerdict::None) > 0;
    if (goesOn) {
        m_review->renew();
    } else {
        delete m_review;
        m_review = new AccessReview(*session, listing, page);
    }
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
        connect(reply, &Reply::finished, &dialog, [reply, &dialog, path] {
            dialog.tellExported(path, reply->takeResult().has_value());
        });
    });
    chooser->open();
}

} // namespace keyturn
