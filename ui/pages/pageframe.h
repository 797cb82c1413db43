// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pagestack.h"

#include <QList>

class QAbstractButton;
class QHBoxLayout;
class QVBoxLayout;

namespace keyturn {

class BannerArea;
class ElidedLabel;

/// The common structure of pages, from top to bottom: a header with title, subtitle and buttons;
/// messages; rows of tools; the content, or a panel in its place; a footer. The frame fills `page`.
class PageFrame final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageFrame)

public:
    /// The texts are plain text. `page` must not have a layout yet.
    PageFrame(const QString &title, const QString &subtitle, QWidget &page);

    void setSubtitle(const QString &subtitle);

    /// Adds a button at the end of the header; the frame becomes its parent.
    void addButton(QAbstractButton &button);
    /// The same before all others: the last one is the most important.
    void addFirstButton(QAbstractButton &button);

    /// Those in the header.
    [[nodiscard]] QList<QAbstractButton *> buttons() const;

    /// Adds a message below those added before.
    [[nodiscard]] MessageStrip *addBanner(MessageStrip::Closing closing);

    /// Adds a row of tools below those added before, between the messages and the content.
    void addTools(QWidget *tools);
    /// Adds a hair line in place of a row of tools.
    void addLine();

    [[nodiscard]] PageStack &stack() { return *m_stack; }

    /// Sets the footer; a hair line separates it from the content.
    void setFooter(QWidget *footer);

private:
    ElidedLabel *m_subtitle = nullptr;
    QHBoxLayout *m_header = nullptr;
    QVBoxLayout *m_tools = nullptr;
    QVBoxLayout *m_layout = nullptr;
    BannerArea *m_banners = nullptr;
    PageStack *m_stack = nullptr;
};

} // namespace keyturn
