// SPDX-License-Identifier: MIT
#include "services/servicecatalog.h"

#include "services/jsonlines.h"
#include "services/profilereader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace keyturn {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 largestFile = qint64{ 256 } * 1024;

/// One file as read from the disk. `object` may be a patch for the built-in profile.
struct Source
{
    QString file;
    QString id;
    QByteArray text;
    QJsonObject object;
};

/// A profile, or what is wrong with it and in which place.
using ProfileResult = Result<ServiceProfile, ProfileFault>;

/// JSON Merge Patch (RFC 7396): objects are merged, null removes a key, every other value replaces.
QJsonObject mergePatch(QJsonObject target, const QJsonObject &patch)
{
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it->isNull())
            target.remove(it.key());
        else if (it->isObject())
            target.insert(it.key(), mergePatch(target.value(it.key()).toObject(), it->toObject()));
        else
            target.insert(it.key(), it.value());
    }
    return target;
}

/// Whose files a folder has: those that came with Keyturn have been checked by a test, which takes
/// too long for each start.
enum class Origin
{
    BuiltIn,
    User
};

Result<Source, ProfileProblem> readSource(const QString &path, Origin origin)
{
    Source source;
    source.file = QFileInfo(path).fileName();
    const auto problem = [&source](int line, const QString &reason) {
        return failure(ProfileProblem{ source.file, line, reason });
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(0, ProfileText::tr("The file cannot be read."));
    source.text = file.read(largestFile + 1);
    if (source.text.size() > largestFile)
        return problem(0, ProfileText::tr("The file is larger than 256 KiB."));

    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(source.text, &error);
    if (error.error != QJsonParseError::NoError)
        return problem(JsonLines::lineAt(source.text, error.offset),
                       ProfileText::tr("This is not valid JSON: %1.").arg(error.errorString()));
    if (!document.isObject())
        return problem(1, ProfileText::tr("The file must hold one JSON object."));
    source.object = document.object();
    source.id = source.object.value("id"_L1).toString();
    if (origin == Origin::BuiltIn)
        return source;
    const JsonLines lines(source.text);
    if (const auto line = lines.repeatedKey())
        return problem(*line, ProfileText::tr("A key appears twice in the same object."));
    if (!ProfileReader::isServiceId(source.id))
        return problem(
            lines.lineOf({ u"id"_s }),
            ProfileText::tr("\"id\" must name the service with at most 32 small letters, "
                            "digits and hyphens."));
    return source;
}

const Source *find(const std::vector<Source> &sources, const QString &id)
{
    const auto found = std::find_if(sources.begin(), sources.end(),
                                    [&id](const Source &source) { return source.id == id; });
    return found == sources.end() ? nullptr : &*found;
}

std::vector<Source> readFolder(const QString &folder, Origin origin,
                               std::vector<ProfileProblem> &problems)
{
    std::vector<Source> sources;
    if (folder.isEmpty())
        return sources;
    const QDir dir(folder);
    const QStringList files = dir.entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (!file.endsWith(".json"_L1, Qt::CaseInsensitive))
            continue;
        auto source = readSource(dir.filePath(file), origin);
        if (!source)
            problems.push_back(std::move(source.error()));
        else if (const Source *first = find(sources, source->id))
            problems.push_back({ file, JsonLines(source->text).lineOf({ u"id"_s }),
                                 ProfileText::tr("The service \"%1\" is in %2 already.")
                                     .arg(source->id, first->file) });
        else
            sources.push_back(*std::move(source));
    }
    return sources;
}

/// Reads the built-in profile, if there is one, with `changes` merged into it.
ProfileResult merged(const Source *builtIn, const QJsonObject &changes)
{
    const QJsonObject base = builtIn ? mergePatch({}, builtIn->object) : QJsonObject();
    return ProfileReader::read(mergePatch(base, changes));
}

ProfileProblem problemOf(const Source &source, const ProfileFault &fault)
{
    return { source.file, JsonLines(source.text).lineOf(fault.path), fault.reason };
}

QStringList pathKeys(CredentialKind kind, Operation operation)
{
    return { u"kinds"_s, kindKey(kind), u"endpoints"_s, operationKey(operation), u"path"_s };
}

QJsonValue valueAt(const QJsonObject &object, const QStringList &keys)
{
    QJsonValue value = object;
    for (const QString &key : keys)
        value = value[key];
    return value;
}

/// `object` without the value at `keys`, and without the objects that are empty afterwards.
QJsonObject without(QJsonObject object, const QStringList &keys)
{
    const QString &key = keys.first();
    if (keys.size() == 1) {
        object.remove(key);
        return object;
    }
    const QJsonObject inner = without(object.value(key).toObject(), keys.mid(1));
    if (inner.isEmpty())
        object.remove(key);
    else
        object.insert(key, inner);
    return object;
}

/// A patch that sets one value.
QJsonObject patchFor(const QStringList &keys, const QJsonValue &value)
{
    QJsonValue patch = value;
    for (auto key = keys.crbegin(); key != keys.crend(); ++key)
        patch = QJsonObject{ { *key, patch } };
    return patch.toObject();
}

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Why the file must not be written there, or an empty text. Links are refused: a link could lead
/// anywhere.
QString targetObjection(const QString &folder, const QString &file)
{
    if (folder.isEmpty())
        return ProfileText::tr("There is no folder for the user's own services.");
    if (QFileInfo(folder).isSymLink())
        return ProfileText::tr(
            "The folder is a symbolic link; Keyturn writes to real folders only.");
    const QFileInfo target(QDir(folder), file);
    if (target.isSymLink())
        return ProfileText::tr("The file is a symbolic link; Keyturn writes to real files only.");
    if (target.exists() && !target.isFile())
        return ProfileText::tr("There is something else in the place of the file.");
    return {};
}

QString writeFile(const QString &folder, const QString &file, const QJsonObject &object)
{
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner))
        return ProfileText::tr("The folder cannot be made.");
    QSaveFile save(QDir(folder).filePath(file));
    const QByteArray text = QJsonDocument(object).toJson();
    if (!save.open(QIODevice::WriteOnly) || !save.setPermissions(ownerOnly)
        || save.write(text) != text.size() || !save.commit())
        return ProfileText::tr("The file cannot be written.");
    return {};
}

/// The user's file for one service. A change replaces the whole file or fails.
class UserFile final
{
public:
    UserFile(QString folder, const std::vector<Source> &builtIns, const std::vector<Source> &users,
             const QString &serviceId)
        : m_folder(std::move(folder))
        , m_builtIn(find(builtIns, serviceId))
        , m_current(find(users, serviceId))
        , m_name(m_current ? m_current->file : serviceId + ".json"_L1)
        , m_object(m_current ? m_current->object : QJsonObject{ { u"id"_s, serviceId } })
    {
    }

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QJsonObject &object() const { return m_object; }

    [[nodiscard]] Result<Done, ProfileProblem> replace(const QJsonObject &object) const
    {
        QString reason = targetObjection(m_folder, m_name);
        // A file of this name that could not be read: only the user can mend it.
        if (reason.isEmpty() && !m_current && QFileInfo::exists(QDir(m_folder).filePath(m_name)))
            reason = ProfileText::tr("The file is there, but not a profile of this service.");
        if (!reason.isEmpty())
            return failure(ProfileProblem{ m_name, 0, reason });
        if (const auto profile = merged(m_builtIn, object); !profile)
            return failure(problemOfChange(profile.error(), object));
        reason = isBare(object) ? remove() : writeFile(m_folder, m_name, object);
        if (!reason.isEmpty())
            return failure(ProfileProblem{ m_name, 0, reason });
        return Done();
    }

private:
    /// True if the object contains only the service's id: such a file changes nothing.
    [[nodiscard]] bool isBare(const QJsonObject &object) const
    {
        return m_builtIn && object.size() == 1;
    }

    [[nodiscard]] QString remove() const
    {
        const QString path = QDir(m_folder).filePath(m_name);
        return !QFileInfo::exists(path) || QFile::remove(path)
            ? QString()
            : ProfileText::tr("The file cannot be removed.");
    }

    /// A fault that was in the file already is reported with its line; a fault in the change has no
    /// line.
    [[nodiscard]] ProfileProblem problemOfChange(const ProfileFault &fault,
                                                 const QJsonObject &object) const
    {
        const bool isOld =
            m_current && valueAt(m_object, fault.path) == valueAt(object, fault.path);
        return isOld ? problemOf(*m_current, fault) : ProfileProblem{ m_name, 0, fault.reason };
    }

    QString m_folder;
    const Source *m_builtIn;
    const Source *m_current;
    QString m_name;
    QJsonObject m_object;
};

} // namespace

ServiceCatalog ServiceCatalog::load(const QString &builtInFolder, const QString &userFolder)
{
    ServiceCatalog catalog;
    catalog.m_builtInFolder = builtInFolder;
    // cleanPath() removes a slash at the end: with a slash QFileInfo::isSymLink() would not see a
    // link.
    catalog.m_userFolder = userFolder.isEmpty() ? QString() : QDir::cleanPath(userFolder);
    catalog.reload();
    return catalog;
}

void ServiceCatalog::translateProblems()
{
    if (!m_problems.empty())
        m_problems = load(m_builtInFolder, m_userFolder).m_problems;
}

const ServiceProfile *ServiceCatalog::profile(const QString &id) const
{
    const auto found =
        std::find_if(m_profiles.begin(), m_profiles.end(),
                     [&id](const ServiceProfile &profile) { return profile.id == id; });
    return found == m_profiles.end() ? nullptr : &*found;
}

const Endpoint *ServiceCatalog::builtInEndpoint(const QString &serviceId, CredentialKind kind,
                                                Operation operation) const
{
    for (const ServiceProfile &profile : m_builtIn) {
        const KindProfile *found = profile.id == serviceId ? profile.kind(kind) : nullptr;
        if (found)
            return found->endpoint(operation);
    }
    return nullptr;
}

Result<Done, ProfileProblem> ServiceCatalog::setEndpointPath(const QString &serviceId,
                                                             CredentialKind kind,
                                                             Operation operation,
                                                             const QString &path)
{
    const Endpoint *builtIn = builtInEndpoint(serviceId, kind, operation);
    if (builtIn && builtIn->path == path)
        return restoreEndpointPath(serviceId, kind, operation);

    std::vector<ProfileProblem> ignored;
    const auto builtIns = readFolder(m_builtInFolder, Origin::BuiltIn, ignored);
    const auto users = readFolder(m_userFolder, Origin::User, ignored);
    const UserFile file(m_userFolder, builtIns, users, serviceId);
    const ServiceProfile *service = profile(serviceId);
    const KindProfile *found = service ? service->kind(kind) : nullptr;
    if (!found || !found->endpoint(operation))
        return failure(ProfileProblem{
            file.name(), 0, ProfileText::tr("The service has no such operation to change.") });

    auto done = file.replace(mergePatch(file.object(), patchFor(pathKeys(kind, operation), path)));
    reload();
    return done;
}

Result<Done, ProfileProblem> ServiceCatalog::restoreEndpointPath(const QString &serviceId,
                                                                 CredentialKind kind,
                                                                 Operation operation)
{
    std::vector<ProfileProblem> ignored;
    const auto builtIns = readFolder(m_builtInFolder, Origin::BuiltIn, ignored);
    const auto users = readFolder(m_userFolder, Origin::User, ignored);
    const UserFile file(m_userFolder, builtIns, users, serviceId);
    if (!builtInEndpoint(serviceId, kind, operation))
        return failure(ProfileProblem{
            file.name(), 0,
            ProfileText::tr("This operation did not come with Keyturn; there is no way back.") });

    const QStringList keys = pathKeys(kind, operation);
    if (valueAt(file.object(), keys).isUndefined())
        return Done();
    auto done = file.replace(without(file.object(), keys));
    reload();
    return done;
}

void ServiceCatalog::reload()
{
    m_builtIn.clear();
    m_problems.clear();
    const auto builtIns = readFolder(m_builtInFolder, Origin::BuiltIn, m_problems);
    for (const Source &source : builtIns) {
        if (auto profile = ProfileReader::read(source.object, CheckedObject::Patterns::KnownToFit))
            m_builtIn.push_back(*std::move(profile));
        else
            m_problems.push_back(problemOf(source, profile.error()));
    }
    m_profiles = m_builtIn;

    const auto users = readFolder(m_userFolder, Origin::User, m_problems);
    for (const Source &source : users) {
        auto changed = merged(find(builtIns, source.id), source.object);
        if (!changed) {
            m_problems.push_back(problemOf(source, changed.error()));
            continue;
        }
        const auto known =
            std::find_if(m_profiles.begin(), m_profiles.end(),
                         [&source](const auto &profile) { return profile.id == source.id; });
        if (known == m_profiles.end())
            m_profiles.push_back(*std::move(changed));
        else
            *known = *std::move(changed);
    }
    std::stable_sort(m_profiles.begin(), m_profiles.end(),
                     [](const auto &a, const auto &b) { return a.position < b.position; });
}

} // namespace keyturn
