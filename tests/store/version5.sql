-- SPDX-License-Identifier: MIT
-- A file of the fifth version of the schema, as that version of the program wrote it.
-- The intent i is of a create that was closed undecided, j of one without an answer.
PRAGMA application_id = 1265922670;
PRAGMA user_version = 5;
CREATE TABLE alias (connection, organization, kind, id, alias, checksum, PRIMARY KEY (connection, organization, kind, id)) WITHOUT ROWID;
CREATE TABLE cached_list (connection, organization, kind, fetched, checksum, PRIMARY KEY (connection, organization, kind)) WITHOUT ROWID;
CREATE TABLE cached_row (connection, organization, kind, position, own_kind, id, name, created, expires, expiry_known, checksum, PRIMARY KEY (connection, organization, kind, position), FOREIGN KEY (connection, organization, kind) REFERENCES cached_list (connection, organization, kind) ON DELETE CASCADE) WITHOUT ROWID;
CREATE TABLE connection (uuid, service, server, account, kind, hint, credential, colour, last_opened, last_organization, sandbox, vault_entry, auth_server, checksum, PRIMARY KEY (uuid)) WITHOUT ROWID;
CREATE TABLE intent (uuid, service, server, organization, kind, name, expires, started, organization_name, owner, in_hand, expiry_known, auth_server, checksum, PRIMARY KEY (uuid)) WITHOUT ROWID;
CREATE TABLE known_id (intent, position, id, checksum, PRIMARY KEY (intent, position), FOREIGN KEY (intent) REFERENCES intent (uuid) ON DELETE CASCADE) WITHOUT ROWID;
CREATE TABLE organization (connection, position, id, name, checksum, PRIMARY KEY (connection, position), FOREIGN KEY (connection) REFERENCES connection (uuid) ON DELETE CASCADE) WITHOUT ROWID;
CREATE TABLE vault (uuid, service, server, organization, organization_name, kind, credential, name, hint, stored, expires, expiry_known, auth_server, note, tags, fingerprint, condition, outcome, checked, scopes, organizations, superseded, checksum, PRIMARY KEY (uuid)) WITHOUT ROWID;
INSERT INTO connection VALUES('c','x','x','x','token','x','x',3,1795165200007,'x',1,'x','x',X'ED52C3DC5109BBE87B0C1D7EB51DDB15413DA96A029B6E08A80423FDB5FDF82F');
INSERT INTO organization VALUES('c',0,'x','x',X'393D72D3882FDB9613AFE0847BCDC26F61AEF9BF5D3E08099B39CB3684FCA887');
INSERT INTO organization VALUES('c',1,'','x',X'2E800E863C4498C32AAB7DD49E63A683BC7E7BB70A833D1E6383BAA50A5A172C');
INSERT INTO vault VALUES('v','x','x','x','x','personal-access-key','x','x','x',1795165200007,1803074400999,1,'x','x','xx
second','x','changed','not-accepted',1795251600000,'a:read','',1795251600030,X'D1CD5E46DDED724F09E054D4F5F8566D17AA5DF1E3C637E091507184DBE2CB30');
INSERT INTO intent VALUES('i','x','x','x','api-key','x',1803074400999,1795255200001,'x','x',1,1,'x',X'D0B568D66FFC9AE390ADBC38145FFBD85DC6B473BC342A58DF0A9D02D4F68884');
INSERT INTO intent VALUES('j','x','x','x','api-key','x',1803074400999,1795255200001,'x','x',0,1,'x',X'70F2981C9224692248B6B7F0FF63A18FD46DD2838BFC9A3D940D7C606C4E662B');
INSERT INTO known_id VALUES('i',0,'x',X'EFA4EAE989866648C8D12234F5B001681CCC8B05E23203362BD38AA0CBCD600A');
INSERT INTO known_id VALUES('i',1,'',X'08439A85509EA12E295C20887DAF6F08A059EA90A5B44DAE418C5C2A0E6694FA');
INSERT INTO known_id VALUES('i',2,'x',X'E4D8D54AAD86E6EA445E2256B1E9849D668E3D60911C868BE6823ED11649ED32');
INSERT INTO cached_list VALUES('c','o','api-key',1795255200042,X'62A4148E9211147C2ED7921E475B51868E28A4AD96D3BD820CEE3D8571DEB960');
INSERT INTO cached_row VALUES('c','o','api-key',0,'api-key','x','x',1710201600000,1794445200001,1,X'E318C7FDD940A0CA7244792809AB81875D0B8826B8D67488FEC521B205D7AB3C');
INSERT INTO cached_row VALUES('c','o','api-key',1,'token','x','x',NULL,NULL,1,X'9916382E0719CFA29A4414F117AC44C3DA28C12F5B73742E856D05604AACAE08');
INSERT INTO cached_row VALUES('c','o','api-key',2,'api-key','x','x',-3599001,NULL,0,X'FBF774469740F598E7F5ABB05BAF4E9BB78B047094A18DA5CC40D33AA6D1417D');
INSERT INTO alias VALUES('c','o','api-key','id','alias',X'C92D0B358281A4854975DBCD022F42CB86CDA6D181439BE270DFBA82E3449B20');
