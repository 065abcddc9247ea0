-- Every state is asked for by itself and counted: SQLite looks into a partial index only where the question repeats its
-- condition word for word, which one that binds the state cannot do.
DROP INDEX inbound_email_unfinished;
CREATE INDEX inbound_email_state ON inbound_email (state, id);
DROP INDEX letter_attention;
CREATE INDEX letter_state ON letter (state, id);
DROP INDEX inbound_email_channel;
CREATE INDEX inbound_email_set_aside_in ON inbound_email (channel, id) WHERE state = 'set_aside';

-- The newest letter that left, when the submission server is in doubt.
CREATE INDEX letter_sent_at ON letter (ended_at) WHERE state = 'sent';

-- What is searched for follows at the end of a transaction, once for each application: a full-text index that is
-- written fact by fact, in a savepoint each, takes longer than all else that is filed of an email.
CREATE TABLE application_text_due (
  application_id INTEGER PRIMARY KEY
) STRICT;

DROP TRIGGER text_follows_facts;
CREATE TRIGGER text_follows_facts AFTER INSERT ON fact WHEN NEW.field <> 'agreement' BEGIN
  INSERT OR IGNORE INTO application_text_due VALUES (NEW.application_id);
END;

DROP TRIGGER text_follows_changed_facts;
CREATE TRIGGER text_follows_changed_facts AFTER UPDATE OF standing, value ON fact WHEN NEW.field <> 'agreement' BEGIN
  INSERT OR IGNORE INTO application_text_due VALUES (NEW.application_id);
END;

DROP TRIGGER text_forgets_facts;
CREATE TRIGGER text_forgets_facts AFTER DELETE ON fact WHEN OLD.field <> 'agreement' BEGIN
  INSERT OR IGNORE INTO application_text_due VALUES (OLD.application_id);
END;

DROP TRIGGER text_begins;
CREATE TRIGGER text_begins AFTER INSERT ON application BEGIN
  INSERT OR IGNORE INTO application_text_due VALUES (NEW.id);
END;

DROP TRIGGER text_follows_addresses;
CREATE TRIGGER text_follows_addresses AFTER INSERT ON person_address BEGIN
  INSERT OR IGNORE INTO application_text_due SELECT id FROM application WHERE person_id = NEW.person_id;
END;

DROP TRIGGER text_follows_moved_addresses;
CREATE TRIGGER text_follows_moved_addresses AFTER UPDATE ON person_address BEGIN
  INSERT OR IGNORE INTO application_text_due
    SELECT id FROM application WHERE person_id IN (OLD.person_id, NEW.person_id);
END;

DROP TRIGGER text_forgets_addresses;
CREATE TRIGGER text_forgets_addresses AFTER DELETE ON person_address BEGIN
  INSERT OR IGNORE INTO application_text_due SELECT id FROM application WHERE person_id = OLD.person_id;
END;

-- An entry in the journal raises the version alone, which is nothing for the calendar to look at.
DROP TRIGGER agenda_application_changed;
CREATE TRIGGER agenda_application_changed AFTER UPDATE ON application WHEN NEW.version = OLD.version BEGIN
  INSERT INTO agenda (application_id, rule, look_at) VALUES (NEW.id, 'applicant', '')
    ON CONFLICT (rule, application_id) DO UPDATE SET look_at = '' WHERE look_at <> '';
  INSERT INTO agenda (application_id, rule, look_at) SELECT NEW.id, 'member', '' WHERE NEW.state = 'confirmed'
    ON CONFLICT (rule, application_id) DO UPDATE SET look_at = '' WHERE look_at <> '';
END;

-- Undoing a decision ends the membership of a group that it began.
CREATE INDEX group_assignment_decision ON group_assignment (decision_id) WHERE ended_at IS NULL;

-- What a person's files had of groups, when they are exported or erased.
CREATE INDEX group_assignment_application ON group_assignment (application_id);
