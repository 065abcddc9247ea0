-- The calendar ---------------------------------------------------------------------------------------------------

-- A row for every step of the calendar that was written, skipped, dropped or recalled: none is ever done twice.
CREATE TABLE calendar_step (
  person_id      INTEGER NOT NULL REFERENCES person (id),
  occasion       TEXT NOT NULL,
  -- The moment or day that it is counted from.
  reference      TEXT NOT NULL,
  step           INTEGER NOT NULL,
  outcome        TEXT NOT NULL CHECK (outcome IN ('written', 'skipped', 'dropped', 'recalled')),
  application_id INTEGER NOT NULL REFERENCES application (id),
  letter_id      INTEGER REFERENCES letter (id),
  due_at         TEXT NOT NULL,
  recorded_at    TEXT NOT NULL,
  PRIMARY KEY (person_id, occasion, reference, step)
) STRICT, WITHOUT ROWID;
CREATE INDEX calendar_step_application ON calendar_step (application_id);
CREATE INDEX calendar_step_dropped ON calendar_step (recorded_at) WHERE outcome = 'dropped';

-- When each application is to be looked at again. It only saves looking at everyone: what is due is computed from the
-- record, and looking too early is harmless. No row: not until something changes, which the triggers below notice.
CREATE TABLE agenda (
  application_id INTEGER NOT NULL REFERENCES application (id),
  rule           TEXT NOT NULL CHECK (rule IN ('applicant', 'member')),
  look_at        TEXT NOT NULL,
  PRIMARY KEY (rule, application_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_due ON agenda (rule, look_at);

ALTER TABLE application ADD COLUMN replied_by_hand_at TEXT;
ALTER TABLE task_run ADD COLUMN failed INTEGER NOT NULL DEFAULT 0;
CREATE INDEX inbound_email_message ON inbound_email (message_id) WHERE application_id IS NOT NULL;
CREATE INDEX letter_bounced ON letter (bounced_at) WHERE bounced_at IS NOT NULL;
CREATE INDEX inbound_email_set_aside ON inbound_email (filed_at) WHERE state = 'set_aside';
CREATE INDEX journal_lapse ON journal (at) WHERE verb = 'lapse';
CREATE INDEX journal_released ON journal (letter_id) WHERE verb = 'letter_released';

-- Dues -----------------------------------------------------------------------------------------------------------

CREATE TABLE payment_import (
  id          INTEGER PRIMARY KEY,
  file_name   TEXT NOT NULL,
  -- Of its bytes: the same file changes nothing.
  identity    TEXT NOT NULL UNIQUE,
  imported_at TEXT NOT NULL,
  imported_by TEXT NOT NULL
) STRICT;

-- Money that came in. Standings are computed from these rows; amounts are in cents.
CREATE TABLE payment (
  id             INTEGER PRIMARY KEY,
  -- null: nobody could be found for it yet.
  application_id INTEGER REFERENCES application (id),
  cents          INTEGER NOT NULL CHECK (cents > 0),
  paid_on        TEXT NOT NULL,
  how            TEXT NOT NULL,
  -- What the payment said of itself.
  reference      TEXT,
  payer_address  TEXT,
  payer_name     TEXT,
  matched_by     TEXT CHECK (matched_by IN ('reference', 'address', 'name', 'hand')),
  import_id      INTEGER REFERENCES payment_import (id),
  -- Of a row of an import: the same row is recorded once, in whatever file it comes.
  identity       TEXT UNIQUE,
  recorded_by    TEXT NOT NULL,
  recorded_at    TEXT NOT NULL,
  void_at        TEXT
) STRICT;
CREATE INDEX payment_application ON payment (application_id);
CREATE INDEX payment_unmatched ON payment (id) WHERE application_id IS NULL AND void_at IS NULL;
CREATE INDEX payment_recorded ON payment (recorded_at);

-- Who is not asked for dues, why, and until when (null: until the secretary says so).
CREATE TABLE dues_excuse (
  application_id INTEGER PRIMARY KEY REFERENCES application (id),
  why            TEXT NOT NULL CHECK (why IN ('hardship', 'leave')),
  until          TEXT,
  recorded_by    TEXT NOT NULL,
  recorded_at    TEXT NOT NULL
) STRICT;

-- The agenda follows the record ----------------------------------------------------------------------------------

CREATE TRIGGER agenda_application_new AFTER INSERT ON application BEGIN
  INSERT INTO agenda (application_id, rule, look_at) VALUES (NEW.id, 'applicant', '');
END;

CREATE TRIGGER agenda_application_changed AFTER UPDATE ON application BEGIN
  INSERT INTO agenda (application_id, rule, look_at) VALUES (NEW.id, 'applicant', '')
    ON CONFLICT (rule, application_id) DO UPDATE SET look_at = '' WHERE look_at <> '';
  INSERT INTO agenda (application_id, rule, look_at) SELECT NEW.id, 'member', '' WHERE NEW.state = 'confirmed'
    ON CONFLICT (rule, application_id) DO UPDATE SET look_at = '' WHERE look_at <> '';
END;

CREATE TRIGGER agenda_letter_changed AFTER UPDATE OF state ON letter WHEN NEW.application_id IS NOT NULL BEGIN
  INSERT INTO agenda (application_id, rule, look_at) VALUES (NEW.application_id, 'applicant', '')
    ON CONFLICT (rule, application_id) DO UPDATE SET look_at = '' WHERE look_at <> '';
  INSERT INTO agenda (application_id, rule, look_at)
    SELECT id, 'member', '' FROM application WHERE id = NEW.application_id AND state = 'confirmed'
    ON CONFLICT (rule, application_id) DO UPDATE SET look_at = '' WHERE look_at <> '';
END;

CREATE TRIGGER agenda_email_filed AFTER UPDATE OF application_id, awaits_human ON inbound_email
WHEN NEW.application_id IS NOT NULL BEGIN
  INSERT INTO agenda (application_id, rule, look_at) VALUES (NEW.application_id, 'applicant', '')
    ON CONFLICT (rule, application_id) DO UPDATE SET look_at = '' WHERE look_at <> '';
  INSERT INTO agenda (application_id, rule, look_at)
    SELECT id, 'member', '' FROM application WHERE id = NEW.application_id AND state = 'confirmed'
    ON CONFLICT (rule, application_id) DO UPDATE SET look_at = '' WHERE look_at <> '';
END;

CREATE TRIGGER agenda_fact_set AFTER INSERT ON fact BEGIN
  INSERT INTO agenda (application_id, rule, look_at) VALUES (NEW.application_id, 'applicant', '')
    ON CONFLICT (rule, application_id) DO UPDATE SET look_at = '' WHERE look_at <> '';
END;

CREATE TRIGGER agenda_person_bounced AFTER UPDATE OF bounced_at ON person BEGIN
  INSERT INTO agenda (application_id, rule, look_at) SELECT id, 'applicant', '' FROM application WHERE person_id = NEW.id
    ON CONFLICT (rule, application_id) DO UPDATE SET look_at = '' WHERE look_at <> '';
  INSERT INTO agenda (application_id, rule, look_at)
    SELECT id, 'member', '' FROM application WHERE person_id = NEW.id AND state = 'confirmed'
    ON CONFLICT (rule, application_id) DO UPDATE SET look_at = '' WHERE look_at <> '';
END;

CREATE TRIGGER agenda_payment_new AFTER INSERT ON payment WHEN NEW.application_id IS NOT NULL BEGIN
  INSERT INTO agenda (application_id, rule, look_at) VALUES (NEW.application_id, 'member', '')
    ON CONFLICT (rule, application_id) DO UPDATE SET look_at = '' WHERE look_at <> '';
END;

CREATE TRIGGER agenda_payment_changed AFTER UPDATE ON payment BEGIN
  INSERT INTO agenda (application_id, rule, look_at)
    SELECT id, 'member', '' FROM application WHERE id IN (OLD.application_id, NEW.application_id)
    ON CONFLICT (rule, application_id) DO UPDATE SET look_at = '' WHERE look_at <> '';
END;

CREATE TRIGGER agenda_excuse_new AFTER INSERT ON dues_excuse BEGIN
  INSERT INTO agenda (application_id, rule, look_at) VALUES (NEW.application_id, 'member', '')
    ON CONFLICT (rule, application_id) DO UPDATE SET look_at = '' WHERE look_at <> '';
END;

CREATE TRIGGER agenda_excuse_ended AFTER DELETE ON dues_excuse BEGIN
  INSERT INTO agenda (application_id, rule, look_at) VALUES (OLD.application_id, 'member', '')
    ON CONFLICT (rule, application_id) DO UPDATE SET look_at = '' WHERE look_at <> '';
END;

INSERT INTO agenda (application_id, rule, look_at) SELECT id, 'applicant', '' FROM application;
INSERT INTO agenda (application_id, rule, look_at) SELECT id, 'member', '' FROM application WHERE state = 'confirmed';
