-- The desk: facts about this installation that must survive a restart.
CREATE TABLE desk (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Mail in ------------------------------------------------------------------------------------------------------

CREATE TABLE folder (
  id           INTEGER PRIMARY KEY,
  path         TEXT NOT NULL UNIQUE,
  role         TEXT NOT NULL,
  -- The generation of UIDs last seen (RFC 9051 2.3.1.1).
  uid_validity INTEGER,
  scanned_at   TEXT
) STRICT;

CREATE TABLE inbound_email (
  id                    INTEGER PRIMARY KEY,
  state                 TEXT NOT NULL CHECK (state IN ('received', 'filed', 'set_aside', 'failed')),
  reason                TEXT,
  channel               TEXT NOT NULL CHECK (channel IN ('inbox', 'history', 'junk', 'archive')),
  received_at           TEXT NOT NULL,
  stored_at             TEXT NOT NULL,
  filed_at              TEXT,
  size_bytes            INTEGER NOT NULL,
  partial               INTEGER NOT NULL DEFAULT 0,
  message_id            TEXT,
  from_address          TEXT,
  intent                TEXT,
  language              TEXT,
  person_id             INTEGER REFERENCES person (id),
  application_id        INTEGER REFERENCES application (id),
  linked_application_id INTEGER REFERENCES application (id),
  awaits_human          INTEGER NOT NULL DEFAULT 0,
  answered_by_hand      INTEGER NOT NULL DEFAULT 0,
  failure               TEXT
) STRICT;
CREATE INDEX inbound_email_unfinished ON inbound_email (state, id) WHERE state IN ('received', 'failed', 'set_aside');
CREATE INDEX inbound_email_application ON inbound_email (application_id);
CREATE INDEX inbound_email_linked ON inbound_email (linked_application_id) WHERE linked_application_id IS NOT NULL;
CREATE INDEX inbound_email_person ON inbound_email (person_id);
CREATE INDEX inbound_email_waiting ON inbound_email (person_id) WHERE awaits_human = 1;
CREATE INDEX inbound_email_channel ON inbound_email (channel, id) WHERE channel <> 'inbox';

-- Raw bytes stand apart, so that changing a row's state never moves them.
CREATE TABLE source (
  email_id INTEGER PRIMARY KEY REFERENCES inbound_email (id),
  bytes    BLOB NOT NULL
) STRICT;

-- What was understood (JSON of the Reading), apart for the same reason.
CREATE TABLE reading (
  email_id INTEGER PRIMARY KEY REFERENCES inbound_email (id),
  value    TEXT NOT NULL
) STRICT;

-- Keyed hashes of what identifies an email; they outlive its erasure.
CREATE TABLE email_identity (
  identity BLOB PRIMARY KEY,
  email_id INTEGER
) STRICT, WITHOUT ROWID;

-- A row for every UID ever seen.
CREATE TABLE mailbox_position (
  folder_id    INTEGER NOT NULL REFERENCES folder (id),
  uid_validity INTEGER NOT NULL,
  uid          INTEGER NOT NULL,
  outcome      TEXT NOT NULL CHECK (outcome IN ('stored', 'duplicate', 'vanished')),
  email_id     INTEGER REFERENCES inbound_email (id),
  seen_at      TEXT NOT NULL,
  PRIMARY KEY (folder_id, uid_validity, uid)
) STRICT, WITHOUT ROWID;
CREATE INDEX mailbox_position_email ON mailbox_position (email_id);
CREATE INDEX mailbox_position_vanished ON mailbox_position (seen_at) WHERE outcome = 'vanished';

-- People -------------------------------------------------------------------------------------------------------

CREATE TABLE person (
  id          INTEGER PRIMARY KEY,
  language    TEXT,
  created_at  TEXT NOT NULL,
  bounced_at  TEXT,
  -- HMAC of the address: all that is left after erasure.
  address_key BLOB,
  erased_at   TEXT
) STRICT;
CREATE INDEX person_address_key ON person (address_key) WHERE erased_at IS NOT NULL;

CREATE TABLE person_address (
  address   TEXT PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_address_person ON person_address (person_id);

CREATE TABLE application (
  id                    INTEGER PRIMARY KEY,
  person_id             INTEGER NOT NULL REFERENCES person (id),
  state                 TEXT NOT NULL,
  opened_at             TEXT NOT NULL,
  state_since           TEXT NOT NULL,
  snoozed_until         TEXT,
  needs_human           INTEGER NOT NULL DEFAULT 0,
  contact_wish          INTEGER NOT NULL DEFAULT 0,
  may_be_minor          INTEGER NOT NULL DEFAULT 0,
  wants_to_start_group  INTEGER NOT NULL DEFAULT 0,
  organisation          TEXT,
  -- The letter that the applicant's silence is counted from; null while none has left.
  last_letter_at        TEXT,
  version               INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX application_person ON application (person_id, id);
CREATE INDEX application_queue ON application (state, opened_at, id);
CREATE INDEX application_needs_human ON application (opened_at, id) WHERE needs_human = 1;
CREATE INDEX application_silent ON application (last_letter_at) WHERE state = 'awaiting_applicant';

CREATE TABLE fact (
  id             INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES application (id),
  field          TEXT NOT NULL CHECK (field IN ('name', 'location', 'occupation', 'agreement')),
  standing       TEXT NOT NULL CHECK (standing IN ('current', 'suggested', 'superseded', 'dismissed')),
  value          TEXT NOT NULL,
  confidence     REAL NOT NULL,
  email_id       INTEGER REFERENCES inbound_email (id),
  evidence       TEXT,
  set_by         TEXT NOT NULL CHECK (set_by IN ('applicant', 'secretary')),
  set_at         TEXT NOT NULL
) STRICT;
CREATE INDEX fact_application ON fact (application_id, standing);

-- Decisions, letters, journal ----------------------------------------------------------------------------------

CREATE TABLE decision (
  id             INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES application (id),
  kind           TEXT NOT NULL,
  decided_by     TEXT NOT NULL,
  decided_at     TEXT NOT NULL,
  reason         TEXT,
  state_before   TEXT NOT NULL,
  state_after    TEXT NOT NULL,
  undo_until     TEXT NOT NULL,
  -- What else undo restores (JSON): marks, snooze, waiting emails, facts and letters that the decision touched.
  touched        TEXT NOT NULL,
  undone_at      TEXT
) STRICT;
CREATE INDEX decision_application ON decision (application_id, id);

CREATE TABLE letter (
  id             INTEGER PRIMARY KEY,
  person_id      INTEGER NOT NULL REFERENCES person (id),
  application_id INTEGER REFERENCES application (id),
  occasion       TEXT NOT NULL,
  cause          TEXT NOT NULL,
  step           INTEGER NOT NULL DEFAULT 1,
  state          TEXT NOT NULL CHECK (state IN
                   ('queued', 'held', 'transmitting', 'sent', 'deferred', 'rejected', 'unknown', 'cancelled')),
  held_reason    TEXT,
  priority       INTEGER NOT NULL,
  recipient      TEXT NOT NULL,
  message_id     TEXT NOT NULL UNIQUE,
  in_reply_to    TEXT,
  queued_at      TEXT NOT NULL,
  not_before     TEXT NOT NULL,
  first_tried_at TEXT,
  ended_at       TEXT,
  attempts       INTEGER NOT NULL DEFAULT 0,
  bounced_at     TEXT,
  -- 'due' until a copy stands in the Sent folder, where we keep one.
  sent_copy      TEXT,
  UNIQUE (person_id, occasion, cause, step)
) STRICT;
CREATE INDEX letter_waiting ON letter (priority, not_before, id) WHERE state IN ('queued', 'deferred');
CREATE INDEX letter_attention ON letter (state, id) WHERE state IN ('held', 'transmitting', 'unknown', 'rejected');
CREATE INDEX letter_cause ON letter (cause);
CREATE INDEX letter_recipient ON letter (recipient, queued_at);
CREATE INDEX letter_application ON letter (application_id, id);
CREATE INDEX letter_person ON letter (person_id, id);
CREATE INDEX letter_first_tried ON letter (first_tried_at) WHERE first_tried_at IS NOT NULL;
CREATE INDEX letter_sent_copy ON letter (id) WHERE sent_copy = 'due';

-- What leaves, rendered when the letter was recorded; never changed.
CREATE TABLE letter_content (
  letter_id INTEGER PRIMARY KEY REFERENCES letter (id),
  language  TEXT NOT NULL,
  subject   TEXT NOT NULL,
  text      TEXT NOT NULL,
  html      TEXT NOT NULL,
  refs      TEXT NOT NULL
) STRICT;

CREATE TABLE attempt (
  id        INTEGER PRIMARY KEY,
  letter_id INTEGER NOT NULL REFERENCES letter (id),
  at        TEXT NOT NULL,
  outcome   TEXT NOT NULL,
  response  TEXT NOT NULL
) STRICT;
CREATE INDEX attempt_letter ON attempt (letter_id);

-- Append-only: when, who, what, about whom, before and after.
CREATE TABLE journal (
  id             INTEGER PRIMARY KEY,
  at             TEXT NOT NULL,
  actor          TEXT NOT NULL,
  verb           TEXT NOT NULL,
  application_id INTEGER,
  email_id       INTEGER,
  letter_id      INTEGER,
  before         TEXT,
  after          TEXT
) STRICT;
CREATE INDEX journal_application ON journal (application_id, id);

CREATE TABLE task_run (
  task     TEXT PRIMARY KEY,
  ran_at   TEXT NOT NULL,
  outcome  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
