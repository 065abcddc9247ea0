-- Who may enter ---------------------------------------------------------------------------------------------------

CREATE TABLE account (
  id             INTEGER PRIMARY KEY,
  name           TEXT NOT NULL UNIQUE COLLATE NOCASE,
  role           TEXT NOT NULL CHECK (role IN ('secretary', 'reader')),
  -- Where this person writes to the desk from: commands by email count from here alone.
  address        TEXT UNIQUE,
  -- scrypt with its cost and salt; null until a one-time link was used.
  password       TEXT,
  link_hash      BLOB,
  link_until     TEXT,
  -- Sealed under the installation key, which is not in the database.
  totp_secret    BLOB,
  -- The last time step whose code was taken: none counts twice (RFC 6238 5.2).
  totp_step      INTEGER NOT NULL DEFAULT 0,
  uses_keyboard  INTEGER NOT NULL DEFAULT 1,
  created_at     TEXT NOT NULL
) STRICT;

CREATE TABLE session (
  token_hash  BLOB PRIMARY KEY,
  account_id  INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  -- What every form of this session must bear.
  form_token  TEXT NOT NULL,
  started_at  TEXT NOT NULL,
  ends_at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX session_account ON session (account_id);

CREATE TABLE sign_in_failure (
  id      INTEGER PRIMARY KEY,
  at      TEXT NOT NULL,
  account TEXT NOT NULL COLLATE NOCASE,
  client  TEXT NOT NULL
) STRICT;
CREATE INDEX sign_in_failure_account ON sign_in_failure (account, at);
CREATE INDEX sign_in_failure_client ON sign_in_failure (client, at);

-- One person, or two ----------------------------------------------------------------------------------------------

-- Applications of which a human has said that they are not of one person.
CREATE TABLE different_people (
  lower_id   INTEGER NOT NULL REFERENCES application (id),
  higher_id  INTEGER NOT NULL REFERENCES application (id),
  decided_by TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  PRIMARY KEY (lower_id, higher_id)
) STRICT, WITHOUT ROWID;

ALTER TABLE application ADD COLUMN merged_into INTEGER REFERENCES application (id);
-- Where the addresses went; whatever is done to a person must follow it.
ALTER TABLE person ADD COLUMN merged_into INTEGER REFERENCES person (id);
CREATE INDEX application_merged ON application (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX person_merged ON person (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE merge (
  id        INTEGER PRIMARY KEY,
  kept_id   INTEGER NOT NULL REFERENCES application (id),
  merged_id INTEGER NOT NULL REFERENCES application (id),
  merged_by TEXT NOT NULL,
  merged_at TEXT NOT NULL,
  -- What undo restores (JSON).
  touched   TEXT NOT NULL,
  undone_at TEXT
) STRICT;
CREATE INDEX merge_kept ON merge (kept_id);

-- Commands by email -----------------------------------------------------------------------------------------------

-- An email that answered a digest with commands: what came of it. A row is written once, so that none acts twice.
CREATE TABLE command_email (
  email_id    INTEGER PRIMARY KEY REFERENCES inbound_email (id),
  at          TEXT NOT NULL,
  -- The account that was obeyed; null where nothing was done.
  account     TEXT,
  -- Why nothing was done; null where it was obeyed.
  refusal     TEXT,
  -- What makes these commands these: a copy of them does nothing.
  print       BLOB UNIQUE,
  -- Shown in a digest; null until then.
  told_at     TEXT
) STRICT;
CREATE INDEX command_email_untold ON command_email (email_id) WHERE refusal IS NOT NULL AND told_at IS NULL;

-- Finding ---------------------------------------------------------------------------------------------------------

CREATE INDEX application_snoozed ON application (opened_at, id) WHERE snoozed_until IS NOT NULL;
CREATE INDEX decision_kind ON decision (kind, decided_at);
CREATE INDEX inbound_email_stored ON inbound_email (stored_at);
CREATE INDEX inbound_email_misplaced ON inbound_email (received_at, id)
  WHERE state = 'set_aside' AND reason = 'junk' AND intent = 'application';
CREATE INDEX inbound_email_unanswered ON inbound_email (received_at, id)
  WHERE state = 'set_aside' AND reason = 'history' AND intent NOT IN ('other', 'automated');
CREATE INDEX inbound_email_question ON inbound_email (received_at, id)
  WHERE awaits_human = 1 AND application_id IS NULL;
CREATE INDEX fact_region ON fact (json_extract(value, '$.region'), application_id)
  WHERE field = 'location' AND standing = 'current';

-- What is searched for, by application; accents and case do not count. What is deleted from it is gone.
CREATE VIRTUAL TABLE application_text USING fts5 (
  name, place, occupation, address, tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO application_text (application_text, rank) VALUES ('secure-delete', 1);

CREATE VIEW searchable AS
  SELECT application.id AS id,
    (SELECT group_concat(json_extract(value, '$'), ' ') FROM fact
     WHERE application_id = application.id AND field = 'name' AND standing IN ('current', 'suggested')) AS name,
    (SELECT group_concat(concat_ws(' ', json_extract(value, '$.city'), json_extract(value, '$.postalCode')), ' ') FROM fact
     WHERE application_id = application.id AND field = 'location' AND standing IN ('current', 'suggested')) AS place,
    (SELECT group_concat(json_extract(value, '$'), ' ') FROM fact
     WHERE application_id = application.id AND field = 'occupation' AND standing IN ('current', 'suggested')) AS occupation,
    (SELECT group_concat(address, ' ') FROM person_address
     WHERE person_address.person_id = application.person_id) AS address
  FROM application;

-- The version of an application is one more than the entries of its journal: whoever acts upon an older one is told what
-- has happened since.
UPDATE application SET version = 1 + (SELECT count(*) FROM journal WHERE application_id = application.id);
CREATE TRIGGER version_counts_journal AFTER INSERT ON journal WHEN NEW.application_id IS NOT NULL BEGIN
  UPDATE application SET version = version + 1 WHERE id = NEW.application_id;
END;

CREATE TRIGGER text_follows_facts AFTER INSERT ON fact WHEN NEW.field <> 'agreement' BEGIN
  DELETE FROM application_text WHERE rowid = NEW.application_id;
  INSERT INTO application_text (rowid, name, place, occupation, address)
    SELECT * FROM searchable WHERE id = NEW.application_id;
END;

CREATE TRIGGER text_follows_changed_facts AFTER UPDATE OF standing, value ON fact WHEN NEW.field <> 'agreement' BEGIN
  DELETE FROM application_text WHERE rowid = NEW.application_id;
  INSERT INTO application_text (rowid, name, place, occupation, address)
    SELECT * FROM searchable WHERE id = NEW.application_id;
END;

CREATE TRIGGER text_forgets_facts AFTER DELETE ON fact WHEN OLD.field <> 'agreement' BEGIN
  DELETE FROM application_text WHERE rowid = OLD.application_id;
  INSERT INTO application_text (rowid, name, place, occupation, address)
    SELECT * FROM searchable WHERE id = OLD.application_id;
END;

CREATE TRIGGER text_begins AFTER INSERT ON application BEGIN
  INSERT INTO application_text (rowid, name, place, occupation, address) SELECT * FROM searchable WHERE id = NEW.id;
END;

CREATE TRIGGER text_follows_addresses AFTER INSERT ON person_address BEGIN
  DELETE FROM application_text WHERE rowid IN (SELECT id FROM application WHERE person_id = NEW.person_id);
  INSERT INTO application_text (rowid, name, place, occupation, address)
    SELECT * FROM searchable WHERE id IN (SELECT id FROM application WHERE person_id = NEW.person_id);
END;

CREATE TRIGGER text_follows_moved_addresses AFTER UPDATE ON person_address BEGIN
  DELETE FROM application_text
    WHERE rowid IN (SELECT id FROM application WHERE person_id IN (OLD.person_id, NEW.person_id));
  INSERT INTO application_text (rowid, name, place, occupation, address)
    SELECT * FROM searchable WHERE id IN (SELECT id FROM application WHERE person_id IN (OLD.person_id, NEW.person_id));
END;

CREATE TRIGGER text_forgets_addresses AFTER DELETE ON person_address BEGIN
  DELETE FROM application_text WHERE rowid IN (SELECT id FROM application WHERE person_id = OLD.person_id);
  INSERT INTO application_text (rowid, name, place, occupation, address)
    SELECT * FROM searchable WHERE id IN (SELECT id FROM application WHERE person_id = OLD.person_id);
END;

INSERT INTO application_text (rowid, name, place, occupation, address) SELECT * FROM searchable;
