// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QString>
#include <QUrl>

class QNetworkRequest;

namespace keyturn::test {

/// What a person does in the browser that the program opens: reads a page and fills in its form. As
/// long as this object exists, it takes the place of the browser.
class Browser final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Browser)

public:
    Browser();
    ~Browser() override;

    [[nodiscard]] bool isOpen() const { return m_url.isValid(); }
    void close() { m_url.clear(); }
    /// The server of the page, as an address bar shows it.
    [[nodiscard]] QString server() const
    {
        return m_url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    }

    /// Sends the form of the page whose path ends with `action`, with its hidden fields. Returns
    /// the next page.
    [[nodiscard]] QString send(const QString &action);

    /// The value that a page shows once.
    [[nodiscard]] static QString secretOn(const QString &page);

    Q_INVOKABLE void open(const QUrl &url) { m_url = url; }

private:
    [[nodiscard]] QString load(const QNetworkRequest &request, const QByteArray &form);

    QNetworkAccessManager m_net;
    QUrl m_url;
};

} // namespace keyturn::test
