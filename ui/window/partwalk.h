// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QWidgetList>

#include <vector>

namespace keyturn {

/// F6 and Shift+F6 walk the parts of the window: the sidebar, the messages, the page's own buttons
/// and tools, the table, the details beside it. Parts without anything for the keyboard are passed
/// over. A part is entered where its work begins: at the current page, in the search.
class PartWalk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PartWalk)

public:
    /// `content` is what lies below the menu bar of a window, and owns this object.
    explicit PartWalk(QWidget &content);

private:
    void go(int step);
    /// For each part, what takes the keyboard in it.
    [[nodiscard]] std::vector<QWidgetList> parts() const;

    QWidget &m_content;
};

} // namespace keyturn
