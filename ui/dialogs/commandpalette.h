// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/guardeddialog.h"

#include <QIcon>

#include <functional>
#include <vector>

class QLabel;
class QScrollArea;

namespace keyturn {

class CountLabel;
class PaletteButton;
class SearchField;

/// What can be opened or done now, of which typing leaves what has all the typed words. Enter does
/// the first, the arrow keys lead to the others, Esc closes. Of many only the first are shown.
class CommandPalette final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    /// A line of the palette; see PaletteButton for the texts.
    struct Command
    {
        QIcon icon;
        QString name;
        QString place;
        QString keys;
        /// Does it. Called when the palette has closed, so that it may open another dialog.
        std::function<void()> perform;
    };

    CommandPalette(std::vector<Command> commands, QWidget *parent);
    ~CommandPalette() override;

    static constexpr int mostShown = 60;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addList(QVBoxLayout &layout);
    void filter(const QString &text);
    void showFound(int count);
    void choose(int line);
    [[nodiscard]] int focusedLine() const; ///< less than 0: the focus is elsewhere
    void moveTo(int line);
    [[nodiscard]] bool handleKey(QKeyEvent &event);

    const std::vector<Command> m_commands;
    std::vector<QString> m_searched; ///< of each command, in lower case
    std::vector<int> m_found; ///< indexes of commands
    SearchField *m_search;
    QScrollArea *m_area = nullptr;
    std::vector<PaletteButton *> m_lines; ///< as many as were needed so far
    QLabel *m_nothing = nullptr;
    CountLabel *m_count = nullptr;
};

} // namespace keyturn
