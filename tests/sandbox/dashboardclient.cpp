// SPDX-License-Identifier: MIT
#include "dashboardclient.h"

#include <QRegularExpression>

namespace keyturn::test {

using namespace Qt::StringLiterals;

namespace {

QString firstMatch(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern).match(text).captured(1);
}

} // namespace

WebAnswer DashboardClient::send(const QString &page, const QString &action, FormFields fields,
                                const Headers &headers)
{
    fields.append({ u"form_token"_s, formToken(open(page).body) });
    return m_web.askForm(page + u'/' + action, fields, headers);
}

WebAnswer DashboardClient::sendUnder(const QString &page, const QString &heading,
                                     const Headers &headers)
{
    const QString html = QString::fromUtf8(open(page).body);
    const QString part = html.section(u"<h2>"_s + heading + u"</h2>"_s, 1).section(u"<h2>"_s, 0, 0);
    const QString action = firstMatch(part, u"action=\"([^\"]*)\""_s);
    FormFields fields;
    auto hidden = QRegularExpression(u"type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\""_s)
                      .globalMatch(part);
    while (hidden.hasNext()) {
        const auto field = hidden.next();
        fields.append({ field.captured(1), field.captured(2) });
    }
    return m_web.askForm(action, fields, headers);
}

QString DashboardClient::formToken(const QByteArray &page)
{
    return firstMatch(QString::fromUtf8(page), u"name=\"form_token\" value=\"([^\"]*)\""_s);
}

QString DashboardClient::shown(const QByteArray &page, const QString &id)
{
    return firstMatch(QString::fromUtf8(page),
                      u"readonly[^>]* id=\"%1\" value=\"([^\"]*)\""_s.arg(id));
}

} // namespace keyturn::test
