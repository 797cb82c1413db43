// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/icons.h"
#include "ui/style/palette.h"

#include <QLabel>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace keyturn {

class Spinner;

/// A small line that says how something stands, with an icon and in the colour of its tone: "Saved
/// in your keychain", "Keychain ready", "Expires Fri 19 Feb 2027 …". Plain text that wraps.
class StatusLine : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Another text is announced.
    void setStatus(Tone tone, std::optional<Icon> icon, const QString &text);
    /// As setStatus(), for a text that goes on by itself: a countdown.
    void setStatusQuietly(Tone tone, std::optional<Icon> icon, const QString &text);
    /// Says what is under way, "Asking Anyreach…", beside a ring that turns. After some seconds the
    /// line adds that Keyturn is still waiting, which is announced, unless a text without an
    /// ellipsis says so itself. The same text again changes nothing; the next status ends it.
    void setWork(const QString &text);
    [[nodiscard]] bool isWork() const { return !m_work.isEmpty(); }
    [[nodiscard]] Tone tone() const { return m_tone; }

    /// Makes the line say how that field stands: assistive technology finds its text as the field's
    /// description, and the line related to the field.
    void describe(QWidget *field);
    [[nodiscard]] QWidget *described() const { return m_described; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void said(); ///< another text, or none any more

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int lead() const;
    [[nodiscard]] int iconSide() const;
    [[nodiscard]] QRect iconPlace() const;
    void say(Tone tone, std::optional<Icon> icon, const QString &text);

    QPointer<QWidget> m_described;
    std::optional<Icon> m_icon;
    Spinner *m_spinner = nullptr; ///< in the place of the icon; made when it is needed first
    QString m_work;
    QTimer m_patience;
    Tone m_tone = Tone::Neutral;
};

} // namespace keyturn
