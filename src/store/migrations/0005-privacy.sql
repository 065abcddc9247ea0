-- Consent --------------------------------------------------------------------------------------------------------

-- What people were asked to agree with, named by the hash of its words; nothing of any person stands here.
CREATE TABLE wording (
  hash         TEXT PRIMARY KEY,
  -- What it is, in words (JSON).
  value        TEXT NOT NULL,
  first_used_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who agreed to what, when, and where it is written. A consent that is taken back keeps its row.
CREATE TABLE consent (
  id             INTEGER PRIMARY KEY,
  person_id      INTEGER NOT NULL REFERENCES person (id),
  application_id INTEGER REFERENCES application (id),
  purpose        TEXT NOT NULL CHECK (purpose IN ('contact', 'updates', 'principles')),
  -- null: given before wordings were kept.
  wording        TEXT REFERENCES wording (hash),
  given_at       TEXT NOT NULL,
  -- The email that says it; null where a secretary recorded it.
  email_id       INTEGER REFERENCES inbound_email (id),
  -- How it was given, in the secretary's words; null for an email.
  how            TEXT,
  withdrawn_at   TEXT
) STRICT;
CREATE INDEX consent_person ON consent (person_id);
CREATE INDEX consent_application ON consent (application_id, purpose);
CREATE INDEX consent_email ON consent (email_id);

INSERT INTO consent (person_id, application_id, purpose, given_at, email_id, how)
  SELECT person_id, application.id, 'principles', set_at, email_id, iif(set_by = 'secretary', 'by hand', NULL)
  FROM fact JOIN application ON application.id = application_id
  WHERE field = 'agreement' AND standing = 'current' AND value = 'true';

-- Erasure --------------------------------------------------------------------------------------------------------

ALTER TABLE inbound_email ADD COLUMN erased_at TEXT;
-- All that is left of an erased person beside the keyed address: how it ended, and in which month.
ALTER TABLE person ADD COLUMN outcome TEXT;
ALTER TABLE person ADD COLUMN outcome_month TEXT;
-- Of somebody who only gets updates: name, work and town have gone.
ALTER TABLE person ADD COLUMN reduced_at TEXT;

CREATE INDEX person_kept ON person (id) WHERE erased_at IS NULL;
CREATE INDEX email_identity_email ON email_identity (email_id) WHERE email_id IS NOT NULL;
CREATE INDEX inbound_email_from ON inbound_email (from_address) WHERE from_address IS NOT NULL;
CREATE INDEX payment_payer ON payment (payer_address) WHERE payer_address IS NOT NULL;
CREATE INDEX fact_email ON fact (email_id) WHERE email_id IS NOT NULL;
CREATE INDEX journal_email ON journal (email_id) WHERE email_id IS NOT NULL;
CREATE INDEX journal_letter ON journal (letter_id) WHERE letter_id IS NOT NULL;
CREATE INDEX letter_digest ON letter (queued_at) WHERE occasion = 'digest';

-- What was erased here and may still stand in the mailbox: keyed hashes alone, so that it can be found there.
CREATE TABLE mailbox_remnant (
  -- HMAC of the Message-ID.
  message_key BLOB PRIMARY KEY,
  -- HMAC of the email itself, as in email_identity; null for a letter of ours.
  identity    BLOB,
  -- It was received, or left, on this day or later.
  since       TEXT NOT NULL,
  erased_at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A person's rights ----------------------------------------------------------------------------------------------

-- What somebody asked for by email. It is done when the code, sent to the address on file, comes back from there.
CREATE TABLE person_request (
  id           INTEGER PRIMARY KEY,
  person_id    INTEGER NOT NULL REFERENCES person (id),
  kind         TEXT NOT NULL CHECK (kind IN ('export', 'erase')),
  email_id     INTEGER NOT NULL REFERENCES inbound_email (id),
  -- HMAC of the code.
  code_key     BLOB NOT NULL,
  asked_at     TEXT NOT NULL,
  confirmed_at TEXT,
  done_at      TEXT
) STRICT;
CREATE INDEX person_request_person ON person_request (person_id);
CREATE INDEX person_request_waiting ON person_request (confirmed_at) WHERE done_at IS NULL;
CREATE INDEX person_request_email ON person_request (email_id);

CREATE INDEX merge_merged ON merge (merged_id);
CREATE INDEX different_people_higher ON different_people (higher_id);
