// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pagestack.h"

class QAbstractButton;
class QHBoxLayout;
class QVBoxLayout;

namespace keyturn {

class BannerArea;

/// How pages are built, from top to bottom: a header with title, subtitle and buttons; messages;
/// rows of tools; the content, or the state that stands in its place; a footer. It fills the page
/// that it is made for.
class PageFrame final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageFrame)

public:
    /// Plain texts. `page` has no layout yet.
    PageFrame(const QString &title, const QString &subtitle, QWidget &page);

    /// At the end of the header; the frame takes the button.
    void addButton(QAbstractButton &button);

    /// Below the messages that there are already.
    [[nodiscard]] MessageStrip *addBanner(MessageStrip::Closing closing);

    /// Between the messages and the content, below the tools that there are already.
    void addTools(QWidget *tools);
    /// A hair line where a tool could stand.
    void addLine();

    [[nodiscard]] PageStack &stack() { return *m_stack; }

    /// Under a hair line.
    void setFooter(QWidget *footer);

private:
    QHBoxLayout *m_header = nullptr;
    QVBoxLayout *m_tools = nullptr;
    QVBoxLayout *m_layout = nullptr;
    BannerArea *m_banners = nullptr;
    PageStack *m_stack = nullptr;
};

} // namespace keyturn
