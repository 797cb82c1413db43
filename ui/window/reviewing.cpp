// SPDX-License-Identifier: MIT
#include "ui/window/reviewing.h"

#include "session/currentsession.h"
#include "ui/dialogs/reviewdialog.h"
#include "ui/pages/credentialspage.h"
#include "ui/window/navigation.h"

namespace keyturn {

Reviewing::Reviewing(CurrentSession &current, Navigation &navigation, SecretClipboard &clipboard,
                     QWidget &window)
    : QObject(&window)
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
    auto *dialog = new ReviewDialog(*session, listing, *m_review, m_clipboard, &m_window);
    connect(dialog, &ReviewDialog::deleteRequested, page, [this, page](const QStringList &ids) {
        m_navigation.show(page->id());
        page->deleteIds(ids);
    });
    dialog->open();
}

} // namespace keyturn
