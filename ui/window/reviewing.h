// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"
#include "core/privatefile.h"
#include "session/accessreview.h"

#include <QPointer>

class QWidget;

namespace keyturn {

class CredentialsPage;
class CurrentSession;
class Navigation;
class ReviewDialog;
class SecretClipboard;

/// Opens the access review of the list that is shown, or of the session's first one. A review that
/// was closed before its end goes on where it stood; if its session has closed since, the user is
/// asked whether it shall.
class Reviewing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reviewing)

public:
    /// Everything is borrowed and must outlive this object; the dialog is shown over `window`.
    Reviewing(const ServiceCatalog &catalog, CurrentSession &current, Navigation &navigation,
              SecretClipboard &clipboard, QWidget &window);

    /// Does nothing if no session is open, or if its service lists nothing.
    void open();

Q_SIGNALS:
    /// A key of the review is to be replaced by a new one.
    void rotateRequested(keyturn::CredentialKind kind, const QString &id);

private:
    [[nodiscard]] CredentialsPage *page() const;
    void begin(CredentialsPage &page, const std::vector<ReviewedKey> &saved);
    void askToContinue(CredentialsPage &page);
    void show(CredentialsPage &page);
    void exportFrom(ReviewDialog &dialog);

    const ServiceCatalog &m_catalog;
    CurrentSession &m_current;
    Navigation &m_navigation;
    SecretClipboard &m_clipboard;
    QWidget &m_window;
    PrivateFile m_file{ nullptr };
    QPointer<AccessReview> m_review; ///< ends with the page of its list
    QPointer<Reply> m_reading; ///< what an earlier run has come to
};

} // namespace keyturn
