-- SPDX-License-Identifier: MIT
-- A file of the ninth version of the schema, as that version of the program wrote it.
PRAGMA application_id = 1265922670;
PRAGMA user_version = 9;
CREATE TABLE activity (number, at, deed, result, account, service, server, organization_name, kind, credential, name, hint, name_before, hash, checksum, PRIMARY KEY (number)) WITHOUT ROWID;
CREATE TABLE activity_mark (is_last, number, hash, checksum, PRIMARY KEY (is_last)) WITHOUT ROWID;
CREATE TABLE alias (connection, organization, kind, id, alias, checksum, PRIMARY KEY (connection, organization, kind, id)) WITHOUT ROWID;
CREATE TABLE annotation (connection, organization, kind, id, origin, owner, note, tags, checksum, PRIMARY KEY (connection, organization, kind, id)) WITHOUT ROWID;
CREATE TABLE cached_list (connection, organization, kind, fetched, complete, checksum, PRIMARY KEY (connection, organization, kind)) WITHOUT ROWID;
CREATE TABLE cached_row (connection, organization, kind, position, own_kind, id, name, created, expires, expiry_known, late, checksum, PRIMARY KEY (connection, organization, kind, position), FOREIGN KEY (connection, organization, kind) REFERENCES cached_list (connection, organization, kind) ON DELETE CASCADE) WITHOUT ROWID;
CREATE TABLE connection (uuid, service, server, account, kind, hint, credential, colour, last_opened, last_organization, sandbox, vault_entry, auth_server, policy_days, policy_no_never, policy_name, policy_owner, policy_binds, checksum, PRIMARY KEY (uuid)) WITHOUT ROWID;
CREATE TABLE gone_row (connection, organization, kind, id, name, created, expires, expiry_known, at, deleted_here, checksum, PRIMARY KEY (connection, organization, kind, id)) WITHOUT ROWID;
CREATE TABLE intent (uuid, service, server, organization, kind, name, expires, started, organization_name, owner, in_hand, expiry_known, auth_server, asked_end, checksum, PRIMARY KEY (uuid)) WITHOUT ROWID;
CREATE TABLE known_id (intent, position, id, checksum, PRIMARY KEY (intent, position), FOREIGN KEY (intent) REFERENCES intent (uuid) ON DELETE CASCADE) WITHOUT ROWID;
CREATE TABLE organization (connection, position, id, name, checksum, PRIMARY KEY (connection, position), FOREIGN KEY (connection) REFERENCES connection (uuid) ON DELETE CASCADE) WITHOUT ROWID;
CREATE TABLE reminder (service, server, organization, kind, credential, ends, step, told, snoozed_until, calendar_uid, calendar_ends, calendar_sequence, calendar_changed, checksum, PRIMARY KEY (service, server, organization, kind, credential)) WITHOUT ROWID;
CREATE TABLE rotation (uuid, connection, organization, kind, service, server, old_credential, old_entry, old_name, new_credential, new_entry, step, consumers, ticked, verified, retire_by, started, checksum, PRIMARY KEY (uuid)) WITHOUT ROWID;
CREATE TABLE vault (uuid, service, server, organization, organization_name, kind, credential, name, hint, stored, expires, expiry_known, auth_server, note, tags, fingerprint, condition, outcome, checked, scopes, organizations, superseded, asked_end, owner, consumers, gone, checksum, PRIMARY KEY (uuid)) WITHOUT ROWID;
INSERT INTO annotation VALUES('c','o','api-key','id','investigate','x','x','a
b',X'2EF69551C9A971902868971C100DF57726F6B6E0DA8CE1326A15F9A159975693');
INSERT INTO gone_row VALUES('c','o','token','x','x',NULL,1794445200001,1,1795143600004,1,X'4F3BEEF8C2A68DF4D1C3F326EB1419B863A7EB61523AA15A8D9D0868B66A3261');
