// SPDX-License-Identifier: MIT
#include "store/storeschema.h"

namespace keyturn {

using namespace Qt::StringLiterals;

QString Table::definition() const
{
    // WITHOUT ROWID: the table is its own index, none can disagree with it.
    return "CREATE TABLE "_L1 + name + " ("_L1 + columns + ", checksum, "_L1 + constraints
        + ") WITHOUT ROWID"_L1;
}

namespace schema {

const Table connection{ "connection"_L1,
                        "uuid, service, server, account, kind, hint, credential, colour, "
                        "last_opened, last_organization, sandbox"_L1,
                        11, "PRIMARY KEY (uuid)"_L1 };

const Table organization{ "organization"_L1, "connection, position, id, name"_L1, 4,
                          "PRIMARY KEY (connection, position), FOREIGN KEY (connection) "
                          "REFERENCES connection (uuid) ON DELETE CASCADE"_L1 };

const Table vault{ "vault"_L1,
                   "uuid, service, server, organization, organization_name, kind, credential, "
                   "name, hint, stored, expires, expiry_known"_L1,
                   12, "PRIMARY KEY (uuid)"_L1 };

const Table intent{ "intent"_L1,
                    "uuid, service, server, organization, kind, name, expires, started"_L1, 8,
                    "PRIMARY KEY (uuid)"_L1 };

const Table knownId{ "known_id"_L1, "intent, position, id"_L1, 3,
                     "PRIMARY KEY (intent, position), FOREIGN KEY (intent) "
                     "REFERENCES intent (uuid) ON DELETE CASCADE"_L1 };

const Table cachedList{ "cached_list"_L1, "connection, organization, kind, fetched"_L1, 4,
                        "PRIMARY KEY (connection, organization, kind)"_L1 };

const Table cachedRow{ "cached_row"_L1,
                       "connection, organization, kind, position, own_kind, id, name, created, "
                       "expires, expiry_known"_L1,
                       10,
                       "PRIMARY KEY (connection, organization, kind, position), "
                       "FOREIGN KEY (connection, organization, kind) "
                       "REFERENCES cached_list (connection, organization, kind) "
                       "ON DELETE CASCADE"_L1 };

const Table alias{ "alias"_L1, "connection, organization, kind, id, alias"_L1, 5,
                   "PRIMARY KEY (connection, organization, kind, id)"_L1 };

const Table connectionMore{ "connection_more"_L1, "uuid, vault_entry, auth_server"_L1, 3,
                            "PRIMARY KEY (uuid), FOREIGN KEY (uuid) "
                            "REFERENCES connection (uuid) ON DELETE CASCADE"_L1,
                            2 };

const Table vaultMore{ "vault_more"_L1,
                       "uuid, auth_server, note, tags, fingerprint, condition, outcome, checked, "
                       "scopes, organizations, superseded"_L1,
                       11,
                       "PRIMARY KEY (uuid), FOREIGN KEY (uuid) "
                       "REFERENCES vault (uuid) ON DELETE CASCADE"_L1,
                       2 };

std::vector<const Table *> tables(int ofVersion)
{
    std::vector<const Table *> all{
        &connection, &organization, &vault, &intent,         &knownId,
        &cachedList, &cachedRow,    &alias, &connectionMore, &vaultMore
    };
    std::erase_if(all, [ofVersion](const Table *table) { return table->since > ofVersion; });
    return all;
}

QStringList stepFrom(int from)
{
    QStringList statements;
    if (from == 0)
        statements.append(u"PRAGMA application_id = %1"_s.arg(applicationId));
    for (const Table *table : tables(from + 1)) {
        if (table->since == from + 1)
            statements.append(table->definition());
    }
    return statements;
}

} // namespace schema
} // namespace keyturn
