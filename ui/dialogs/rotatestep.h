// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/icons.h"

#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace keyturn {

class StatusLine;

/// One step of a rotation: its title, how it stands, and below that what can be done about it. What
/// has not been reached shows its title alone.
class RotateStep : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotateStep)

public:
    RotateStep(const QString &title, QWidget *parent);

    void setTitle(const QString &title);
    void setStatus(Tone tone, std::optional<Icon> icon, const QString &text);
    void setWork(const QString &text);
    void setReached(bool isReached);

protected:
    /// Without what can be done it takes no room for that.
    void setBodyShown(bool isShown);
    /// Where what can be done stands.
    [[nodiscard]] QVBoxLayout &body() { return *m_body; }
    [[nodiscard]] QWidget *bodyParent() const { return m_content; }

private:
    QLabel *m_title;
    StatusLine *m_status;
    QWidget *m_content;
    QVBoxLayout *m_body;
};

} // namespace keyturn
