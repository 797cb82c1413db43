// SPDX-License-Identifier: MIT
#pragma once

#include "session/accessreview.h"

#include <QPointer>

class QWidget;

namespace keyturn {

class CredentialsPage;
class CurrentSession;
class Navigation;
class SecretClipboard;

/// Opens the access review of the list that is shown, or of the session's first one. A review that
/// was closed before its end goes on where it stood, as long as its session is open.
class Reviewing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reviewing)

public:
    /// Everything is borrowed and must outlive this object; the dialog is shown over `window`.
    Reviewing(CurrentSession &current, Navigation &navigation, SecretClipboard &clipboard,
              QWidget &window);

    /// Does nothing if no session is open, or if its service lists nothing.
    void open();

private:
    [[nodiscard]] CredentialsPage *page() const;

    CurrentSession &m_current;
    Navigation &m_navigation;
    SecretClipboard &m_clipboard;
    QWidget &m_window;
    QPointer<AccessReview> m_review; ///< ends with the page of its list
};

} // namespace keyturn
