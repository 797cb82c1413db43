// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "services/serviceprofile.h"

#include <QJsonObject>
#include <QString>

namespace keyturn {

/// All services that Keyturn knows: the built-in profiles, and the user's own files, which change
/// profiles or add new ones. A broken file is reported with file, line and reason; other files are
/// not affected.
class ServiceCatalog final
{
public:
    /// Reads `builtInFolder` (":/keyturn/services" in the program) and `userFolder`, which need not
    /// exist.
    [[nodiscard]] static ServiceCatalog load(const QString &builtInFolder,
                                             const QString &userFolder);

    [[nodiscard]] const std::vector<ServiceProfile> &profiles() const { return m_profiles; }
    [[nodiscard]] const ServiceProfile *profile(const QString &id) const;
    [[nodiscard]] const std::vector<ProfileProblem> &problems() const { return m_problems; }
    /// Says the problems again, in another language than when they were found.
    void translateProblems();
    /// The folder of the user's own files, which need not exist.
    [[nodiscard]] const QString &userFolder() const { return m_userFolder; }

    /// The endpoint in the built-in profile, without the user's changes; nullptr if there is none.
    [[nodiscard]] const Endpoint *builtInEndpoint(const QString &serviceId, CredentialKind kind,
                                                  Operation operation) const;

    /// Writes one changed path into the user's own file and reads the profile again. A path that
    /// could not be loaded is refused, and nothing changes on disk. The file is replaced atomically
    /// (QSaveFile).
    [[nodiscard]] Result<Done, ProfileProblem> setEndpointPath(const QString &serviceId,
                                                               CredentialKind kind,
                                                               Operation operation,
                                                               const QString &path);

    /// Removes the user's change of that path.
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
