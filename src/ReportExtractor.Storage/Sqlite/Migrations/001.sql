-- Bodies whose reports are collected, as the list of sources named them last.
CREATE TABLE sources (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  region TEXT,
  level TEXT,
  failed_nights INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Nights. One that has no end was cut short and is gone on with.
CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  started TEXT NOT NULL,
  ended TEXT,
  summary TEXT
) STRICT;

-- The files of the archive, and how many bytes of each are known to be whole.
CREATE TABLE archives (
  id INTEGER PRIMARY KEY,
  file TEXT NOT NULL UNIQUE,
  bytes INTEGER NOT NULL
) STRICT;

-- The queue. A step is waiting until the transaction that holds all its results.
CREATE TABLE steps (
  id INTEGER PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES runs,
  source INTEGER NOT NULL REFERENCES sources,
  kind TEXT NOT NULL CHECK (kind IN ('visit', 'page', 'fetch', 'extract', 'verify')),
  host TEXT NOT NULL,
  address TEXT NOT NULL,
  title TEXT,
  depth INTEGER NOT NULL,
  found_on TEXT,
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'failed')),
  is_unchanged INTEGER NOT NULL DEFAULT 0,
  cause TEXT,
  message TEXT,
  next_try TEXT,
  UNIQUE (run, source, kind, address)
) STRICT;
CREATE INDEX steps_waiting ON steps (run, host, kind <> 'extract', id) WHERE state = 'waiting';

-- Every exchange with a server, and where the archive keeps it.
CREATE TABLE visits (
  id INTEGER PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES runs,
  address TEXT NOT NULL,
  asked TEXT NOT NULL,
  latency_ms REAL NOT NULL,
  status INTEGER,
  cause TEXT,
  message TEXT,
  received INTEGER NOT NULL,
  is_conditional INTEGER NOT NULL,
  etag TEXT,
  last_modified TEXT,
  body_sha256 TEXT,
  body_visit INTEGER REFERENCES visits,
  archive INTEGER REFERENCES archives,
  position INTEGER,
  length INTEGER
) STRICT;
CREATE INDEX visits_address ON visits (address, id);
CREATE INDEX visits_asked ON visits (asked);
CREATE INDEX visits_body ON visits (body_sha256);

-- Addresses that hold, or held, what may be a report.
CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES sources,
  address TEXT NOT NULL,
  final_address TEXT NOT NULL,
  title TEXT,
  visit INTEGER REFERENCES visits,
  body_sha256 TEXT,
  extracted_sha256 TEXT,
  extracted_by TEXT,
  first_run INTEGER NOT NULL REFERENCES runs,
  last_run INTEGER NOT NULL REFERENCES runs,
  gone_run INTEGER REFERENCES runs,
  cause TEXT,
  message TEXT,
  UNIQUE (source, address)
) STRICT;

-- A body's report on a year.
CREATE TABLE reports (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES sources,
  body TEXT NOT NULL,
  year INTEGER,
  first_run INTEGER NOT NULL REFERENCES runs
) STRICT;
CREATE UNIQUE INDEX reports_body_year ON reports (source, body, ifnull(year, 0));

-- What a document said of a report, each time that it said something new.
CREATE TABLE versions (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports,
  document INTEGER NOT NULL REFERENCES documents,
  number INTEGER NOT NULL,
  run INTEGER NOT NULL REFERENCES runs,
  visit INTEGER NOT NULL REFERENCES visits,
  seen TEXT NOT NULL,
  follows INTEGER REFERENCES versions,
  is_current INTEGER NOT NULL DEFAULT 1,
  title TEXT,
  published TEXT,
  form TEXT NOT NULL,
  cells_sha256 TEXT NOT NULL,
  content_sha256 TEXT NOT NULL,
  json BLOB NOT NULL,
  UNIQUE (document, report, number)
) STRICT;
CREATE INDEX versions_report ON versions (report);

CREATE TABLE cell_names (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE cells (
  version INTEGER NOT NULL REFERENCES versions,
  cell INTEGER NOT NULL REFERENCES cell_names,
  value TEXT,
  raw TEXT,
  status TEXT NOT NULL,
  confidence REAL NOT NULL,
  PRIMARY KEY (version, cell)
) STRICT, WITHOUT ROWID;

-- The cells in which a version differs from the one that it follows.
CREATE TABLE changes (
  version INTEGER NOT NULL REFERENCES versions,
  cell INTEGER NOT NULL REFERENCES cell_names,
  old TEXT,
  new TEXT,
  PRIMARY KEY (version, cell)
) STRICT, WITHOUT ROWID;

-- What does not reconcile, by the name that stays the same as long as body, year, rule and figures do.
CREATE TABLE findings (
  report INTEGER NOT NULL REFERENCES reports,
  finding TEXT NOT NULL,
  version INTEGER NOT NULL REFERENCES versions,
  rule TEXT NOT NULL,
  severity TEXT NOT NULL,
  message TEXT NOT NULL,
  json TEXT NOT NULL,
  first_run INTEGER NOT NULL REFERENCES runs,
  last_run INTEGER NOT NULL REFERENCES runs,
  PRIMARY KEY (report, finding)
) STRICT, WITHOUT ROWID;

-- What people decided about findings.
CREATE TABLE decisions (
  finding TEXT PRIMARY KEY,
  decision TEXT NOT NULL CHECK (decision IN ('confirmed', 'dismissed')),
  reason TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_on TEXT
) STRICT, WITHOUT ROWID;

-- Documents that are gone, and whose every report stands in another that is not.
CREATE VIEW moved_documents AS
SELECT d.id AS document FROM documents d
WHERE d.gone_run IS NOT NULL
  AND EXISTS (SELECT 1 FROM versions v WHERE v.document = d.id AND v.is_current = 1)
  AND NOT EXISTS (
    SELECT 1 FROM versions v WHERE v.document = d.id AND v.is_current = 1
      AND NOT EXISTS (SELECT 1 FROM versions o JOIN documents e ON e.id = o.document WHERE o.report = v.report AND o.is_current = 1 AND e.gone_run IS NULL));
