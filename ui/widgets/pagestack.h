// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

#include <map>

class QStackedLayout;

namespace keyturn {

class StatePanel;

/// What a page shows: its content, or why there is none.
enum class PageState
{
    Loading,
    Empty, ///< the list is empty
    NothingFound, ///< the list is not empty, but no entry matches the search or filter
    Error,
    Content
};

/// The part of a page that shows either its content or a panel that says why there is none. When
/// loading begins, what was shown stays for loadingDelay, so that a fast answer does not make the
/// page flicker.
class PageStack final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageStack)

public:
    static constexpr std::chrono::milliseconds loadingDelay{ 300 };

    explicit PageStack(QWidget *parent = nullptr);

    /// Takes ownership of `content`. May be called once.
    void setContent(QWidget *content);
    /// The panel for a state; nullptr for Content.
    [[nodiscard]] StatePanel *panel(PageState state) const;

    void setState(PageState state);
    [[nodiscard]] PageState state() const { return m_state; }

    /// The least: what stands above the stack has its height before, and the stack the rest.
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void revealed(keyturn::PageState state); ///< it is shown now

private:
    void reveal(PageState state);

    QStackedLayout *m_layout = nullptr;
    std::map<PageState, QWidget *> m_pages;
    QTimer m_loadingTimer;
    PageState m_state = PageState::Loading;
};

} // namespace keyturn
