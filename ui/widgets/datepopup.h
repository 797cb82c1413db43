// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QFrame>

#include <vector>

class QLabel;
class QToolButton;

namespace keyturn {

class DateCalendar;
enum class Icon;

/// The days of which one is to be chosen.
struct DateChoices
{
    struct Preset
    {
        QString text;
        QDate date;
    };

    QDate today;
    QDate first = {}; ///< invalid: no limit
    QDate last = {}; ///< invalid: no limit
    std::vector<Preset> presets = {};
};

/// A calendar that opens beside a field, with presets beside it. Enter or a click chooses; Esc or a
/// click elsewhere closes it and changes nothing.
class DatePopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DatePopup)

public:
    DatePopup(const DateChoices &choices, const QDate &chosen, QWidget *parent);

    /// It deletes itself when it is closed.
    void openBeside(const QWidget &field);

Q_SIGNALS:
    void chosen(const QDate &date);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makePresets(const DateChoices &choices);
    [[nodiscard]] QToolButton *makeArrow(Qt::ArrowType arrow, const QString &name);
    void updateTitle();
    void choose(const QDate &date);

    QLabel *m_title = nullptr;
    DateCalendar *m_calendar = nullptr;
};

} // namespace keyturn
