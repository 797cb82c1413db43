// SPDX-License-Identifier: MIT
#include "ui/window/partwalk.h"

#include "ui/widgets/bannerarea.h"
#include "ui/widgets/detailsdrawer.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sidebar.h"
#include "ui/window/readingorder.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace keyturn {

namespace {

/// What the widget is a part of; null for what belongs to the page itself.
const QWidget *partOf(const QWidget &widget)
{
    for (const QWidget *each = &widget; each; each = each->parentWidget()) {
        if (qobject_cast<const Sidebar *>(each) || qobject_cast<const BannerArea *>(each)
            || qobject_cast<const QAbstractItemView *>(each)
            || qobject_cast<const DetailsDrawer *>(each))
            return each;
    }
    return nullptr;
}

QWidget *beginningOf(const QWidgetList &part)
{
    const auto isSearch = [](const QWidget *each) {
        return qobject_cast<const SearchField *>(each);
    };
    const auto isCurrent = [](const QWidget *each) {
        const auto *button = qobject_cast<const QAbstractButton *>(each);
        return button && button->isCheckable() && button->isChecked();
    };
    auto found = std::find_if(part.begin(), part.end(), isSearch);
    if (found == part.end())
        found = std::find_if(part.begin(), part.end(), isCurrent);
    return found == part.end() ? part.front() : *found;
}

} // namespace

PartWalk::PartWalk(QWidget &content)
    : QObject(&content)
    , m_content(content)
{
    for (const auto &[keys, step] :
         { std::pair(QKeySequence(Qt::Key_F6), 1), { Qt::SHIFT | Qt::Key_F6, -1 } }) {
        auto *shortcut = new QShortcut(keys, &content);
        connect(shortcut, &QShortcut::activated, this, [this, step = step] { go(step); });
    }
}

std::vector<QWidgetList> PartWalk::parts() const
{
    std::vector<QWidgetList> parts;
    std::vector<const QWidget *> known;
    for (QWidget *widget : inReadingOrder(m_content)) {
        if (!widget->isVisible() || !widget->isEnabled()
            || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        const QWidget *part = partOf(*widget);
        const auto found = std::find(known.begin(), known.end(), part);
        if (found == known.end()) {
            known.push_back(part);
            parts.push_back({ widget });
        } else {
            parts[std::size_t(found - known.begin())].append(widget);
        }
    }
    return parts;
}

void PartWalk::go(int step)
{
    const auto all = parts();
    if (all.empty())
        return;
    const int count = int(all.size());
    const QWidget *focus = QApplication::focusWidget();
    const auto now = std::find_if(all.begin(), all.end(), [focus](const QWidgetList &part) {
        return std::any_of(part.begin(), part.end(), [focus](const QWidget *each) {
            return each == focus || each->isAncestorOf(focus);
        });
    });
    const int before = now != all.end() ? int(now - all.begin()) : step > 0 ? -1 : count;
    beginningOf(all[std::size_t((before + step + count) % count)])->setFocus(Qt::TabFocusReason);
}

} // namespace keyturn
