// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/palette.h"

#include <QFrame>
#include <QStringList>

#include <vector>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace keyturn {

class ActionRow;
class MessageLayout;
class Paragraph;

/// A message inside a page or a dialog: what happened and what can be done. The strip is hidden at
/// first and, once shown, stays until it is hidden. Screen readers announce each new message.
class MessageStrip final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageStrip)

public:
    enum class Closing
    {
        ByUser, ///< the strip has a close button
        ByOwner
    };

    explicit MessageStrip(QWidget *parent = nullptr);

    using QFrame::show;
    /// Shows a message of plain text and removes the buttons of the message before. The title is
    /// set in bold and may be empty. If the strip shows the same message already, nothing changes.
    /// A new text under the same title is shown but not announced: only a count or a time in it has
    /// changed.
    void show(Tone tone, const QString &title, const QString &text);
    /// Says what the message is about: a field, or a form with all the fields in it. The message
    /// goes when one of them changes. Call it after show(), which forgets it.
    void endWith(QWidget *part);
    /// Adds at most four buttons; call it after show(). The same labels again change nothing.
    void setActions(const QStringList &labels);
    void setClosing(Closing closing);

    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QString message() const;
    [[nodiscard]] QPushButton *action(int index) const;

Q_SIGNALS:
    void actionTriggered(int index);
    /// The user closed the strip with its close button; the strip is hidden by now.
    void closed();
    /// What the message was about has changed (endWith()); the strip is hidden by now.
    void ended();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTone();
    void forgetEndings();

    QHBoxLayout *m_layout = nullptr;
    Paragraph *m_text = nullptr;
    ActionRow *m_actions = nullptr;
    MessageLayout *m_body = nullptr; ///< the text with the buttons
    QToolButton *m_close = nullptr;
    Tone m_tone = Tone::Neutral;
    QString m_title;
    std::vector<QMetaObject::Connection> m_endings; ///< to the fields that the message is about
    bool m_applyingTone = false;
};

} // namespace keyturn
