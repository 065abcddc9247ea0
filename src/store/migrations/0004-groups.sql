-- Local Groups ---------------------------------------------------------------------------------------------------

-- To which group a member was assigned, why, and by whom. The row without an end is the present one.
CREATE TABLE group_assignment (
  id             INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES application (id),
  group_key      TEXT NOT NULL,
  federation_key TEXT,
  why            TEXT NOT NULL,
  set_by         TEXT NOT NULL,
  set_at         TEXT NOT NULL,
  -- The confirmation that brought it about, with which it is undone.
  decision_id    INTEGER REFERENCES decision (id),
  ended_at       TEXT
) STRICT;
CREATE UNIQUE INDEX group_assignment_present ON group_assignment (application_id) WHERE ended_at IS NULL;
CREATE INDEX group_assignment_group ON group_assignment (group_key) WHERE ended_at IS NULL;

-- Moves that the secretary does not want to be asked about again.
CREATE TABLE group_move_refused (
  application_id INTEGER NOT NULL REFERENCES application (id),
  group_key      TEXT NOT NULL,
  refused_by     TEXT NOT NULL,
  refused_at     TEXT NOT NULL,
  PRIMARY KEY (application_id, group_key)
) STRICT, WITHOUT ROWID;

-- Where a person works, beside where they live (JSON of a location), as the secretary set it.
CREATE TABLE workplace (
  application_id INTEGER PRIMARY KEY REFERENCES application (id),
  value          TEXT NOT NULL,
  set_by         TEXT NOT NULL,
  set_at         TEXT NOT NULL
) STRICT;

-- Who agreed that their group or federation is given their name and address, and how that was said.
CREATE TABLE passing_on (
  application_id INTEGER PRIMARY KEY REFERENCES application (id),
  agreed         INTEGER NOT NULL,
  how            TEXT NOT NULL,
  set_by         TEXT NOT NULL,
  set_at         TEXT NOT NULL
) STRICT;

-- What the secretary was told of people without a group: once for each threshold and area.
CREATE TABLE radar_notice (
  area      TEXT NOT NULL,
  threshold INTEGER NOT NULL,
  people    INTEGER NOT NULL,
  -- The middle of a city's surroundings; null for a state.
  latitude  REAL,
  longitude REAL,
  told_at   TEXT NOT NULL,
  PRIMARY KEY (area, threshold)
) STRICT, WITHOUT ROWID;

-- Introductions: asked -> made | ended (fewer than two said yes) | undone. Only `made` reveals anything to anyone.
CREATE TABLE introduction (
  id          INTEGER PRIMARY KEY,
  state       TEXT NOT NULL CHECK (state IN ('asked', 'made', 'ended', 'undone')),
  proposed_by TEXT NOT NULL,
  proposed_at TEXT NOT NULL,
  -- Whoever has not answered by then has said no.
  answer_by   TEXT NOT NULL,
  made_at     TEXT
) STRICT;
CREATE INDEX introduction_open ON introduction (answer_by) WHERE state = 'asked';

CREATE TABLE introduction_person (
  introduction_id INTEGER NOT NULL REFERENCES introduction (id),
  application_id  INTEGER NOT NULL REFERENCES application (id),
  answer          TEXT CHECK (answer IN ('yes', 'no')),
  answered_at     TEXT,
  -- The email that said so; null when the secretary set it.
  email_id        INTEGER REFERENCES inbound_email (id),
  PRIMARY KEY (introduction_id, application_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX introduction_person_application ON introduction_person (application_id);
