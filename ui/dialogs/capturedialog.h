// SPDX-License-Identifier: MIT
#pragma once

#include "core/credentialtext.h"
#include "session/vault.h"
#include "ui/dialogs/guardeddialog.h"

class QLineEdit;
class QPushButton;

namespace keyturn {

class Badge;
class ChoiceBox;
class Clock;
class MessageStrip;
class ServiceCatalog;
class StatusLine;
struct KindProfile;
struct ServiceProfile;

/// Takes a credential that was made elsewhere into the vault: by hand, or from a service's own page
/// where its list cannot be read. It is saved only when the keychain has been read back.
class CaptureDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaptureDialog)

public:
    /// What is known already. All of it may be empty.
    struct Preset
    {
        QString serviceId;
        QString serverUrl;
        QString organizationId;
        QString organizationName;
        std::optional<CredentialKind> kind;
        QString authUrl = {}; ///< where it is exchanged; empty: as the service's profile says
        QString credentialId = {}; ///< what the service calls it, where it asks for that
    };

    /// `vault`, `catalog` and `clock` outlive the dialog.
    CaptureDialog(Vault &vault, const ServiceCatalog &catalog, const Clock &clock, Preset preset,
                  QWidget *parent);
    ~CaptureDialog() override;

    [[nodiscard]] bool mayClose() const override { return !m_saving; }
    void done(int result) override;

Q_SIGNALS:
    /// In the keychain and in the list; the dialog closes.
    void saved(const QString &uuid);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Duplicates
    {
        Ask,
        Keep
    };

    void buildForm();
    void addServiceRow(QVBoxLayout *layout);
    void addExchangeFields(QVBoxLayout *layout);
    void showExchangeFields();
    /// Says what is missing and goes there; false then.
    [[nodiscard]] bool checkExchangeFields(const KindProfile &kind);
    void fillServices();
    void readCredential();
    void detectService(const Secret &secret);
    void showKind(const Result<Secret, CredentialTextError> &credential);
    void suggestName();
    void update();
    void submit(Duplicates duplicates);
    void save(const VaultRecord &record, const Secret &secret);
    void finishSaving(const VaultRecord &record, const Result<Done, VaultError> &kept);
    void refuse(QWidget *field, const QString &title, const QString &text);

    [[nodiscard]] const ServiceProfile *service() const;
    [[nodiscard]] const KindProfile *kindOf(const Secret &secret) const;
    /// The kind that is captured as long as no value tells another.
    [[nodiscard]] const KindProfile *openKind() const;
    [[nodiscard]] QString addressFor(const ServiceProfile &service, QString preset,
                                     const QString &usual) const;
    [[nodiscard]] VaultRecord recordFor(const Secret &secret, const KindProfile &kind) const;
    [[nodiscard]] const VaultRecord *twinOf(const VaultRecord &record) const;

    Vault &m_vault;
    const ServiceCatalog &m_catalog;
    const Clock &m_clock;
    Preset m_preset;
    QString m_uuid; ///< the same for every attempt, so that none leaves a second entry behind
    QLineEdit *m_name = nullptr;
    QLineEdit *m_credential = nullptr;
    StatusLine *m_credentialHint = nullptr;
    ChoiceBox *m_service = nullptr;
    Badge *m_kind = nullptr;
    QWidget *m_keyNamePart = nullptr;
    QLineEdit *m_keyName = nullptr;
    QWidget *m_organizationIdPart = nullptr;
    QLineEdit *m_organizationId = nullptr;
    QLineEdit *m_organization = nullptr;
    MessageStrip *m_message = nullptr;
    StatusLine *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    QString m_suggestedName;
    QPointer<Reply> m_saving;
    bool m_isUnlisted = false; ///< the keychain has it, the list does not
};

} // namespace keyturn
