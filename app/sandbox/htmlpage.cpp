// SPDX-License-Identifier: MIT
#include "sandbox/htmlpage.h"

namespace keyturn::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Escapes a text for use between tags and inside double quotes.
QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString input(const QString &type, const HtmlPage::Field &field)
{
    return u"<input type=\""_s % type % u"\" id=\""_s % escaped(field.name) % u"\" name=\""_s
        % escaped(field.name) % u"\" value=\""_s % escaped(field.value) % u"\">"_s;
}

QString labelled(const HtmlPage::Field &field, const QString &type)
{
    return u"<p><label for=\""_s % escaped(field.name) % u"\">"_s % escaped(field.label)
        % u"</label> "_s % input(type, field) % u"</p>\n"_s;
}

QString boxes(const HtmlPage::Field &field)
{
    QString html = u"<fieldset><legend>"_s % escaped(field.label) % u"</legend>\n"_s;
    QString checked = u" checked"_s;
    for (const HtmlPage::Choice &choice : field.choices) {
        html += u"<p><label><input type=\"checkbox\" name=\""_s % escaped(field.name)
            % u"\" value=\""_s % escaped(choice.value) % u"\""_s % checked % u"> "_s
            % escaped(choice.label) % u"</label></p>\n"_s;
        checked.clear();
    }
    return html % u"</fieldset>\n"_s;
}

QString toHtml(const HtmlPage::Field &field)
{
    switch (field.kind) {
    case HtmlPage::Field::Kind::Hidden:
        return u"<input type=\"hidden\" name=\""_s % escaped(field.name) % u"\" value=\""_s
            % escaped(field.value) % u"\">\n"_s;
    case HtmlPage::Field::Kind::Text:
        return labelled(field, u"text"_s);
    case HtmlPage::Field::Kind::Date:
        return labelled(field, u"date"_s);
    case HtmlPage::Field::Kind::Boxes:
        return boxes(field);
    }
    Q_UNREACHABLE();
}

QString row(const QString &tag, const QStringList &cells)
{
    QString html = u"<tr>"_s;
    for (const QString &cell : cells)
        html += u'<' % tag % u'>' % escaped(cell) % u"</"_s % tag % u'>';
    return html % u"</tr>\n"_s;
}

} // namespace

HtmlPage::HtmlPage(QString title)
    : m_title(std::move(title))
{
}

void HtmlPage::addHeading(const QString &text)
{
    m_body += u"<h2>"_s % escaped(text) % u"</h2>\n"_s;
}

void HtmlPage::addText(const QString &text)
{
    m_body += u"<p>"_s % escaped(text) % u"</p>\n"_s;
}

void HtmlPage::addLink(const QString &path, const QString &text)
{
    m_body += u"<p><a href=\""_s % escaped(path) % u"\">"_s % escaped(text) % u"</a></p>\n"_s;
}

void HtmlPage::addTable(const QStringList &head, const QList<QStringList> &rows)
{
    m_body += u"<table>\n"_s % row(u"th"_s, head);
    for (const QStringList &cells : rows)
        m_body += row(u"td"_s, cells);
    m_body += u"</table>\n"_s;
}

void HtmlPage::addForm(const Form &form, const Secret &token)
{
    // autocomplete="off": after going back, a browser must not fill the form with older values.
    m_body += u"<form method=\"post\" autocomplete=\"off\" action=\""_s % escaped(form.action)
        % u"\">\n"_s;
    m_body += toHtml(hidden(u"form_token"_s, QString::fromUtf8(token.reveal())));
    for (const Field &field : form.fields)
        m_body += toHtml(field);
    m_body +=
        u"<p><button type=\"submit\">"_s % escaped(form.button) % u"</button></p>\n</form>\n"_s;
}

void HtmlPage::addValue(const QString &id, const QString &label, const QString &value)
{
    m_body += u"<p><label for=\""_s % escaped(id) % u"\">"_s % escaped(label)
        % u"</label> <input type=\"text\" readonly autocomplete=\"off\" spellcheck=\"false\""
          " size=\"72\" id=\""_s
        % escaped(id) % u"\" value=\""_s % escaped(value) % u"\"></p>\n"_s;
}

void HtmlPage::addSecret(const QString &label, const Secret &secret)
{
    addValue(u"secret"_s, label, QString::fromUtf8(secret.reveal()));
    addText(u"Copy it now: it will be displayed only once. Leave this page, and nobody can show it"
            " again."_s);
}

Answer HtmlPage::answer(int status) const
{
    return Answer::html(
        status,
        u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"_s
            % escaped(m_title)
            % u"</title>\n<style>body{font-family:sans-serif;max-width:60em;margin:2em auto}"
              "td,th{text-align:left;padding:.2em 1em .2em 0}input[readonly]{font-family:monospace}"
              "</style>\n</head>\n<body>\n<h1>"_s
            % escaped(m_title) % u"</h1>\n"_s % m_body
            % u"<hr>\n<p>This page belongs to the sandbox on this computer. It stands in for a page"
              " of the service, asks for no login, and nothing on it reaches the service."
              "</p>\n</body>\n</html>\n"_s);
}

} // namespace keyturn::sandbox
