// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/palette.h"

#include <QFrame>
#include <QStringList>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace keyturn {

class ActionRow;
class Paragraph;

/// A message inside a page or dialog: what happened and what can be done. It stays until its matter
/// is over. Hidden at first; screen readers announce it each time that it says something new.
class MessageStrip final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageStrip)

public:
    enum class Closing
    {
        ByUser, ///< has a close button
        ByOwner
    };

    explicit MessageStrip(QWidget *parent = nullptr);

    using QFrame::show;
    /// Plain text. The title is set in bold and may be empty. Actions of the message before go.
    /// Said again while it is shown, a message stays as it is; a text that only counts on is not
    /// announced.
    void show(Tone tone, const QString &title, const QString &text);
    /// At most two, after show(). The same labels again change nothing.
    void setActions(const QStringList &labels);
    void setClosing(Closing closing);

    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QString message() const;
    [[nodiscard]] QPushButton *action(int index) const;

Q_SIGNALS:
    void actionTriggered(int index);
    /// By its close button; the strip is hidden already.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTone();

    QHBoxLayout *m_layout = nullptr;
    Paragraph *m_text = nullptr;
    QBoxLayout *m_body = nullptr; ///< text and actions: side by side, or two actions below
    ActionRow *m_actions = nullptr;
    QToolButton *m_close = nullptr;
    Tone m_tone = Tone::Neutral;
    QString m_title;
    bool m_applyingTone = false;
};

} // namespace keyturn
