// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "services/serviceprofile.h"

#include <QJsonObject>
#include <QString>

namespace keyturn {

/// All services that Keyturn knows: the files that come with it, changed or extended by the user's
/// own. A broken file is reported with file, line and reason; the others work on.
class ServiceCatalog final
{
public:
    /// Reads `builtInFolder` (":/keyturn/services" in the program) and `userFolder` (may not
    /// exist).
    [[nodiscard]] static ServiceCatalog load(const QString &builtInFolder,
                                             const QString &userFolder);

    [[nodiscard]] const std::vector<ServiceProfile> &profiles() const { return m_profiles; }
    [[nodiscard]] const ServiceProfile *profile(const QString &id) const;
    [[nodiscard]] const std::vector<ProfileProblem> &problems() const { return m_problems; }
    /// Where the user's own files are; need not exist.
    [[nodiscard]] const QString &userFolder() const { return m_userFolder; }

    /// The address that the service came with, before the user changed it.
    [[nodiscard]] const Endpoint *builtInEndpoint(const QString &serviceId, CredentialKind kind,
                                                  Operation operation) const;

    /// Writes one changed path into the user's own file and reads it again: a path that would not
    /// load is refused and nothing changes on disk. The file is replaced atomically (QSaveFile).
    [[nodiscard]] Result<Done, ProfileProblem> setEndpointPath(const QString &serviceId,
                                                               CredentialKind kind,
                                                               Operation operation,
                                                               const QString &path);

    /// Takes the user's change of that path back.
    [[nodiscard]] Result<Done, ProfileProblem>
    restoreEndpointPath(const QString &serviceId, CredentialKind kind, Operation operation);

private:
    ServiceCatalog() = default;
    void reload();

    QString m_builtInFolder;
    QString m_userFolder;
    std::vector<ServiceProfile> m_builtIn;
    std::vector<ServiceProfile> m_profiles;
    std::vector<ProfileProblem> m_problems;
};

} // namespace keyturn
