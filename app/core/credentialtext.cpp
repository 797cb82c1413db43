// SPDX-License-Identifier: MIT
#include "core/credentialtext.h"

#include <QString>

#include <algorithm>
#include <optional>

namespace keyturn {

namespace {

constexpr qsizetype maximumLength = 4096;
constexpr qsizetype shownHead = 11;
constexpr qsizetype shownTail = 4;
constexpr qsizetype shortestMaskable = 16;
// The hint shows four of the characters after the id; there must be clearly more of them.
constexpr qsizetype shortestMaskableTail = 8;

std::optional<CredentialTextError> objection(QChar c)
{
    if (c >= u'!' && c <= u'~')
        return std::nullopt;
    if (c.category() == QChar::Other_Control)
        return CredentialTextError::ControlCharacter;
    return c.isSpace() ? CredentialTextError::Blank : CredentialTextError::NotAscii;
}

QString shown(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return objection(c).has_value(); },
        QChar(QChar::ReplacementCharacter));
    return text;
}

} // namespace

Result<Secret, CredentialTextError> credentialFromText(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    if (trimmed.isEmpty())
        return failure(CredentialTextError::Empty);
    if (trimmed.size() > maximumLength)
        return failure(CredentialTextError::TooLong);
    for (const QChar c : trimmed) {
        if (const auto error = objection(c))
            return failure(*error);
    }
    QByteArray ascii = trimmed.toLatin1();
    Secret secret{ QByteArrayView(ascii) };
    ascii.fill('\0');
    return secret;
}

QString credentialHint(const Secret &secret, const QString &prefix)
{
    constexpr QChar ellipsis(0x2026);
    const QByteArrayView value = secret.reveal();
    const bool opens = !prefix.isEmpty() && value.startsWith(prefix.toUtf8());
    const QString head = opens ? prefix : QString();
    if (value.size() < shortestMaskable)
        return head + ellipsis;

    const qsizetype dot = opens ? value.indexOf('.') : -1;
    if (dot < 0)
        return head + ellipsis + shown(value.last(shownTail));
    const QString id = shown(value.first(std::min(dot, shownHead)));
    if (value.size() - dot - 1 < shortestMaskableTail)
        return id + ellipsis;
    return id + ellipsis + shown(value.last(shownTail));
}

} // namespace keyturn
