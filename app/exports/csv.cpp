// SPDX-License-Identifier: MIT
#include "exports/csv.h"

#include <QStringView>

#include <algorithm>

namespace keyturn::csv {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar guard = u'\'';
constexpr QStringView formulaSigns = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
constexpr QStringView lineBreaks = u"\n\r\v\f\u0085\u2028\u2029";

bool isLineBreak(QChar c)
{
    return lineBreaks.contains(c);
}

/// Blank, or nothing that is drawn: a spreadsheet may drop it.
bool isSkipped(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format
        || c.category() == QChar::Other_Control;
}

/// What follows guards does not decide whether one is needed, so that each can be taken away.
bool isDangerous(QStringView line, bool isCellBeginning, bool isBeforeBreak)
{
    const auto begin =
        std::find_if_not(line.begin(), line.end(), [](QChar c) { return c == guard; });
    if (begin == line.end())
        return isCellBeginning && isBeforeBreak;
    if (*begin == u'\t')
        return true;
    const auto sign = std::find_if_not(begin, line.end(), isSkipped);
    return sign != line.end() && formulaSigns.contains(*sign);
}

/// Calls `change` with each line of the cell, and puts the line breaks back between the results.
template <typename Change> QString changedLines(const QString &cell, Change change)
{
    QString result;
    result.reserve(cell.size() + 1);
    for (qsizetype begin = 0; begin <= cell.size();) {
        qsizetype end = begin;
        while (end < cell.size() && !isLineBreak(cell.at(end)))
            ++end;
        const bool isBeforeBreak = end < cell.size();
        result += change(QStringView(cell).sliced(begin, end - begin), begin == 0, isBeforeBreak);
        if (isBeforeBreak)
            result += cell.at(end);
        begin = end + 1;
    }
    return result;
}

QString quoted(QString cell)
{
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

void addLine(QByteArray &text, const QStringList &cells)
{
    QStringList line;
    line.reserve(cells.size());
    for (const QString &cell : cells)
        line.append(cell.isNull() ? QString() : quoted(guarded(cell)));
    text += line.join(u',').toUtf8() + "\r\n";
}

} // namespace

QString guarded(const QString &cell)
{
    return changedLines(cell, [](QStringView line, bool isCellBeginning, bool isBeforeBreak) {
        return isDangerous(line, isCellBeginning, isBeforeBreak) ? guard + line.toString()
                                                                 : line.toString();
    });
}

QString unguarded(const QString &cell)
{
    return changedLines(cell, [](QStringView line, bool isCellBeginning, bool isBeforeBreak) {
        const bool isGuarded =
            line.startsWith(guard) && isDangerous(line.sliced(1), isCellBeginning, isBeforeBreak);
        return (isGuarded ? line.sliced(1) : line).toString();
    });
}

QByteArray text(const ExportTable &table)
{
    QByteArray text;
    addLine(text, table.columns);
    for (const QStringList &row : table.rows)
        addLine(text, row);
    return text;
}

} // namespace keyturn::csv
