-- A data folder of version 0.1.0, dumped: a download in each state, its process ended at work.
-- SERVICE, FOLDER, TASK_1, TASK_2, NOW and LATER stand for what differs from run to run.
BEGIN TRANSACTION;
CREATE TABLE changes (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, download_id TEXT NOT NULL UNIQUE);
INSERT INTO "changes" VALUES(2,'d969fcc19272454c85881116d0ab97d6');
INSERT INTO "changes" VALUES(6,'c07b4fd5e7714f678d1fed1d877b5ae4');
INSERT INTO "changes" VALUES(11,'c455eba9ed5e4bffa4fc1adaf941354d');
INSERT INTO "changes" VALUES(14,'dc6021942e4c4be4b7b992206a879bf0');
INSERT INTO "changes" VALUES(18,'03e0c612f24646e892f04e8638bc545f');
CREATE TABLE downloads (
    id TEXT PRIMARY KEY, created REAL NOT NULL, base_url TEXT NOT NULL, record TEXT NOT NULL,
    shown INTEGER NOT NULL DEFAULT 1, placed INTEGER NOT NULL DEFAULT 0);
INSERT INTO "downloads" VALUES('d969fcc19272454c85881116d0ab97d6',NOW,'SERVICE','{"id": "d969fcc19272454c85881116d0ab97d6", "view_id": "S2L2A/35/U/KR/2026/11/3/0", "dataset": "sentinel2l2a", "bands": ["B04", "B03"], "aoi": {"type": "Polygon", "coordinates": [[[24.075440626, 49.811676017], [24.096047351, 49.815793113], [24.113881898, 49.808142335], [24.118045907, 49.796550909], [24.103236907, 49.788534538], [24.0939763, 49.792350819], [24.077965252, 49.792847502], [24.075440626, 49.811676017]]]}, "folder": "FOLDER", "name": "never_sent", "base_url": "SERVICE", "created": NOW, "merge": true, "metadata": [], "callback_url": null, "preset": "", "aoi_label": "Field", "area_km2": 6.1, "scene": null, "project": "", "origin": "desktop", "batch": "", "batch_label": "", "area_id": ""}',1,0);
INSERT INTO "downloads" VALUES('c07b4fd5e7714f678d1fed1d877b5ae4',NOW,'SERVICE','{"id": "c07b4fd5e7714f678d1fed1d877b5ae4", "view_id": "S2L2A/35/U/KR/2026/11/3/0", "dataset": "sentinel2l2a", "bands": ["B08", "B04"], "aoi": {"type": "Polygon", "coordinates": [[[24.075440626, 49.811676017], [24.096047351, 49.815793113], [24.113881898, 49.808142335], [24.118045907, 49.796550909], [24.103236907, 49.788534538], [24.0939763, 49.792350819], [24.077965252, 49.792847502], [24.075440626, 49.811676017]]]}, "folder": "FOLDER", "name": "waiting", "base_url": "SERVICE", "created": NOW, "merge": true, "metadata": [], "callback_url": null, "preset": "", "aoi_label": "Field", "area_km2": 6.1, "scene": null, "project": "", "origin": "desktop", "batch": "", "batch_label": "", "area_id": ""}',1,0);
INSERT INTO "downloads" VALUES('c455eba9ed5e4bffa4fc1adaf941354d',NOW,'SERVICE','{"id": "c455eba9ed5e4bffa4fc1adaf941354d", "view_id": "S2L2A/35/U/KR/2026/11/3/0", "dataset": "sentinel2l2a", "bands": ["B03", "B02"], "aoi": {"type": "Polygon", "coordinates": [[[24.075440626, 49.811676017], [24.096047351, 49.815793113], [24.113881898, 49.808142335], [24.118045907, 49.796550909], [24.103236907, 49.788534538], [24.0939763, 49.792350819], [24.077965252, 49.792847502], [24.075440626, 49.811676017]]]}, "folder": "FOLDER", "name": "being_fetched", "base_url": "SERVICE", "created": NOW, "merge": true, "metadata": [], "callback_url": null, "preset": "", "aoi_label": "Field", "area_km2": 6.1, "scene": null, "project": "", "origin": "desktop", "batch": "", "batch_label": "", "area_id": ""}',1,0);
INSERT INTO "downloads" VALUES('dc6021942e4c4be4b7b992206a879bf0',NOW,'SERVICE','{"id": "dc6021942e4c4be4b7b992206a879bf0", "view_id": "S2L2A/35/U/KR/2026/11/3/0", "dataset": "sentinel2l2a", "bands": ["B02", "B08"], "aoi": {"type": "Polygon", "coordinates": [[[24.075440626, 49.811676017], [24.096047351, 49.815793113], [24.113881898, 49.808142335], [24.118045907, 49.796550909], [24.103236907, 49.788534538], [24.0939763, 49.792350819], [24.077965252, 49.792847502], [24.075440626, 49.811676017]]]}, "folder": "FOLDER", "name": "being_sent", "base_url": "SERVICE", "created": NOW, "merge": true, "metadata": [], "callback_url": null, "preset": "", "aoi_label": "Field", "area_km2": 6.1, "scene": null, "project": "", "origin": "desktop", "batch": "", "batch_label": "", "area_id": ""}',1,0);
INSERT INTO "downloads" VALUES('03e0c612f24646e892f04e8638bc545f',NOW,'SERVICE','{"id": "03e0c612f24646e892f04e8638bc545f", "view_id": "S2L2A/35/U/KR/2026/11/3/0", "dataset": "sentinel2l2a", "bands": ["B11"], "aoi": {"type": "Polygon", "coordinates": [[[24.075440626, 49.811676017], [24.096047351, 49.815793113], [24.113881898, 49.808142335], [24.118045907, 49.796550909], [24.103236907, 49.788534538], [24.0939763, 49.792350819], [24.077965252, 49.792847502], [24.075440626, 49.811676017]]]}, "folder": "FOLDER", "name": "here", "base_url": "SERVICE", "created": NOW, "merge": true, "metadata": [], "callback_url": null, "preset": "", "aoi_label": "Field", "area_km2": 6.1, "scene": null, "project": "", "origin": "desktop", "batch": "", "batch_label": "", "area_id": ""}',1,0);
CREATE TABLE jobs (
    id TEXT PRIMARY KEY,
    download_id TEXT NOT NULL REFERENCES downloads(id) ON DELETE CASCADE,
    part INTEGER NOT NULL, geometry TEXT NOT NULL, fingerprint TEXT NOT NULL,
    created REAL NOT NULL, state TEXT NOT NULL, due REAL NOT NULL, held INTEGER NOT NULL,
    task_id TEXT, submitted REAL, expires REAL, asks INTEGER NOT NULL, asked REAL,
    attempts INTEGER NOT NULL,
    error_kind TEXT NOT NULL, error_text TEXT NOT NULL, files TEXT NOT NULL, finished REAL,
    owner TEXT, lease_until REAL NOT NULL);
INSERT INTO "jobs" VALUES('e0d2e1c3adb7447ab6aa9a7a5fc130de','d969fcc19272454c85881116d0ab97d6',0,'{"type": "Polygon", "coordinates": [[[24.075440626, 49.811676017], [24.096047351, 49.815793113], [24.113881898, 49.808142335], [24.118045907, 49.796550909], [24.103236907, 49.788534538], [24.0939763, 49.792350819], [24.077965252, 49.792847502], [24.075440626, 49.811676017]]]}','6a8907cc29eea230074d1ded3987184b',NOW,'queued',NOW,0,NULL,NULL,NULL,0,NULL,0,'','','[]',NULL,NULL,0.0);
INSERT INTO "jobs" VALUES('d9dad463fcc145c698dde3f13d727813','c07b4fd5e7714f678d1fed1d877b5ae4',0,'{"type": "Polygon", "coordinates": [[[24.075440626, 49.811676017], [24.096047351, 49.815793113], [24.113881898, 49.808142335], [24.118045907, 49.796550909], [24.103236907, 49.788534538], [24.0939763, 49.792350819], [24.077965252, 49.792847502], [24.075440626, 49.811676017]]]}','142c178bf63dd268d8165adfa744a209',NOW,'waiting',NOW,0,'TASK_1',NOW,LATER,0,NULL,0,'','','[]',NULL,NULL,0.0);
INSERT INTO "jobs" VALUES('4d8e74c4c25345c48266a8b169c0e72d','c455eba9ed5e4bffa4fc1adaf941354d',0,'{"type": "Polygon", "coordinates": [[[24.075440626, 49.811676017], [24.096047351, 49.815793113], [24.113881898, 49.808142335], [24.118045907, 49.796550909], [24.103236907, 49.788534538], [24.0939763, 49.792350819], [24.077965252, 49.792847502], [24.075440626, 49.811676017]]]}','bdff0bd4bd79ad42acae2458e75cc341',NOW,'fetching',NOW,0,'TASK_2',NOW,LATER,0,NULL,0,'','','[]',NULL,'4242-0123456789ab',NOW);
INSERT INTO "jobs" VALUES('9c4c968615a94c6aa7daf9344b2fe8ff','dc6021942e4c4be4b7b992206a879bf0',0,'{"type": "Polygon", "coordinates": [[[24.075440626, 49.811676017], [24.096047351, 49.815793113], [24.113881898, 49.808142335], [24.118045907, 49.796550909], [24.103236907, 49.788534538], [24.0939763, 49.792350819], [24.077965252, 49.792847502], [24.075440626, 49.811676017]]]}','3c7c9dae4093eacc8cfcaaad1a422faf',NOW,'submitting',NOW,0,NULL,NULL,NULL,0,NULL,0,'','','[]',NULL,'4242-0123456789ab',NOW);
INSERT INTO "jobs" VALUES('f93efb8fbd79465882a906f9d311797e','03e0c612f24646e892f04e8638bc545f',0,'{"type": "Polygon", "coordinates": [[[24.075440626, 49.811676017], [24.096047351, 49.815793113], [24.113881898, 49.808142335], [24.118045907, 49.796550909], [24.103236907, 49.788534538], [24.0939763, 49.792350819], [24.077965252, 49.792847502], [24.075440626, 49.811676017]]]}','8bd9dde7f2e695566a738b224a6e7c56',NOW,'ready',NOW,0,'done',NULL,NULL,0,NULL,0,'','','["FOLDER/here.tif"]',NOW,NULL,0.0);
CREATE TABLE ledger (
    id INTEGER PRIMARY KEY, key_id TEXT NOT NULL, kind TEXT NOT NULL, at REAL NOT NULL,
    under_way INTEGER NOT NULL, owner TEXT);
INSERT INTO "ledger" VALUES(1,'k','create',NOW,0,'old');
INSERT INTO "ledger" VALUES(2,'k','create',NOW,0,'old');
INSERT INTO "ledger" VALUES(3,'k','create',NOW,1,'4242-0123456789ab');
INSERT INTO "ledger" VALUES(4,'k','create',NOW,0,'old');
CREATE TABLE pauses (
    key_id TEXT NOT NULL, kind TEXT NOT NULL, until REAL NOT NULL, PRIMARY KEY (key_id, kind));
CREATE TABLE switches (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
INSERT INTO "switches" VALUES('paused',0);
CREATE TABLE turnarounds (
    dataset TEXT NOT NULL, seconds REAL NOT NULL, at REAL NOT NULL);
INSERT INTO "turnarounds" VALUES('sentinel2l2a',0.1,NOW);
CREATE TABLE usage (
    key_id TEXT NOT NULL, month TEXT NOT NULL, kind TEXT NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (key_id, month, kind));
INSERT INTO "usage" VALUES('k','2026-11','create',4);
CREATE INDEX jobs_by_download ON jobs(download_id, part);
CREATE INDEX jobs_by_turn ON jobs(state, due, created, id);
CREATE INDEX jobs_by_fingerprint ON jobs(fingerprint);
CREATE INDEX jobs_by_owner ON jobs(owner) WHERE owner IS NOT NULL;
CREATE INDEX ledger_by_key ON ledger(key_id, kind, at);
CREATE TRIGGER downloads_insert AFTER insert ON downloads BEGIN INSERT OR REPLACE INTO changes (download_id) VALUES (NEW.id); END;
CREATE TRIGGER downloads_update AFTER update ON downloads BEGIN INSERT OR REPLACE INTO changes (download_id) VALUES (NEW.id); END;
CREATE TRIGGER jobs_insert AFTER insert ON jobs BEGIN INSERT OR REPLACE INTO changes (download_id) VALUES (NEW.download_id); END;
CREATE TRIGGER jobs_update AFTER update ON jobs BEGIN INSERT OR REPLACE INTO changes (download_id) VALUES (NEW.download_id); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('changes',18);
COMMIT;
PRAGMA user_version = 3;
