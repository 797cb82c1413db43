// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/icons.h"
#include "ui/style/palette.h"

#include <QLabel>

#include <optional>

namespace keyturn {

/// A small line that says how something stands, with an icon and in the colour of its tone: "Saved
/// in your keychain", "Keychain ready", "Expires Fri 19 Feb 2027 …". Plain text that wraps.
class StatusLine : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setStatus(Tone tone, std::optional<Icon> icon, const QString &text);
    [[nodiscard]] Tone tone() const { return m_tone; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int lead() const;
    [[nodiscard]] int iconSide() const;

    std::optional<Icon> m_icon;
    Tone m_tone = Tone::Neutral;
};

} // namespace keyturn
