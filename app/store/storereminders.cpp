// SPDX-License-Identifier: MIT
#include "store/storereminders.h"

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

Row keyOf(const KeySubject &subject)
{
    return { Stored<QString>::write(subject.serviceId), Stored<QString>::write(subject.serverUrl),
             Stored<QString>::write(subject.organizationId),
             Stored<CredentialKind>::write(subject.kind), Stored<QString>::write(subject.id) };
}

} // namespace

StoreReminders::StoreReminders(StoreDatabase &database)
    : m_database(database)
{
}

StoreReminders::Outcome<std::vector<ReminderRecord>> StoreReminders::all()
{
    return m_database.load(schema::reminder);
}

StoreReminders::Outcome<Done> StoreReminders::save(const std::vector<ReminderRecord> &records)
{
    for (const ReminderRecord &record : records) {
        if (auto done = m_database.remove(schema::reminder, keyOf(record.subject)); !done)
            return done;
    }
    return m_database.add(schema::reminder, records);
}

StoreReminders::Outcome<Done> StoreReminders::forget(const QDateTime &moment)
{
    return m_database.execute(u"DELETE FROM reminder WHERE ends < ?"_s,
                              { Stored<QDateTime>::write(moment) });
}

} // namespace keyturn
