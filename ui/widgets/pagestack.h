// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

#include <map>

class QStackedLayout;

namespace keyturn {

class StatePanel;

enum class PageState
{
    Loading,
    Empty, ///< there is nothing at all
    NothingFound, ///< there is something, but not for this search
    Error,
    Content
};

/// The part of a page that is either content or a panel that says why there is none. Loading is
/// calm: what was shown stays for a moment, so that a fast answer makes nothing flicker.
class PageStack final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageStack)

public:
    static constexpr std::chrono::milliseconds loadingDelay{ 300 };

    explicit PageStack(QWidget *parent = nullptr);

    /// Takes the widget over. Once.
    void setContent(QWidget *content);
    /// Null for Content.
    [[nodiscard]] StatePanel *panel(PageState state) const;

    void setState(PageState state);
    [[nodiscard]] PageState state() const { return m_state; }

private:
    void reveal(PageState state);

    QStackedLayout *m_layout = nullptr;
    std::map<PageState, QWidget *> m_pages;
    QTimer m_loadingTimer;
    PageState m_state = PageState::Loading;
};

} // namespace keyturn
