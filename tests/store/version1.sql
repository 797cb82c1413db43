-- SPDX-License-Identifier: MIT
-- A file of the first version of the schema, as that version of the program wrote it.
PRAGMA application_id = 1265922670;
PRAGMA user_version = 1;
CREATE TABLE alias (connection, organization, kind, id, alias, checksum, PRIMARY KEY (connection, organization, kind, id)) WITHOUT ROWID;
CREATE TABLE cached_list (connection, organization, kind, fetched, checksum, PRIMARY KEY (connection, organization, kind)) WITHOUT ROWID;
CREATE TABLE cached_row (connection, organization, kind, position, own_kind, id, name, created, expires, expiry_known, checksum, PRIMARY KEY (connection, organization, kind, position), FOREIGN KEY (connection, organization, kind) REFERENCES cached_list (connection, organization, kind) ON DELETE CASCADE) WITHOUT ROWID;
CREATE TABLE connection (uuid, service, server, account, kind, hint, credential, colour, last_opened, last_organization, sandbox, checksum, PRIMARY KEY (uuid)) WITHOUT ROWID;
CREATE TABLE intent (uuid, service, server, organization, kind, name, expires, started, checksum, PRIMARY KEY (uuid)) WITHOUT ROWID;
CREATE TABLE known_id (intent, position, id, checksum, PRIMARY KEY (intent, position), FOREIGN KEY (intent) REFERENCES intent (uuid) ON DELETE CASCADE) WITHOUT ROWID;
CREATE TABLE organization (connection, position, id, name, checksum, PRIMARY KEY (connection, position), FOREIGN KEY (connection) REFERENCES connection (uuid) ON DELETE CASCADE) WITHOUT ROWID;
CREATE TABLE vault (uuid, service, server, organization, organization_name, kind, credential, name, hint, stored, expires, expiry_known, checksum, PRIMARY KEY (uuid)) WITHOUT ROWID;
INSERT INTO connection VALUES('c','x','x','x','token','x','x',3,1795165200007,'x',1,X'F295D2FDDD14D4048E7AB69769E3F721F4CCBDA0BCC661E4A8DB25B7525C9C94');
INSERT INTO organization VALUES('c',0,'x','x',X'393D72D3882FDB9613AFE0847BCDC26F61AEF9BF5D3E08099B39CB3684FCA887');
INSERT INTO organization VALUES('c',1,'','x',X'2E800E863C4498C32AAB7DD49E63A683BC7E7BB70A833D1E6383BAA50A5A172C');
INSERT INTO vault VALUES('v','x','x','x','x','personal-access-key','x','x','x',1795165200007,1803074400999,1,X'F0FE68C90B697D7F492C29A4FDD0973D8B537EFD8D64C2817CB7E386811D615E');
