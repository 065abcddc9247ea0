-- Every state is asked for by itself and counted: SQLite looks into a partial index only where the question repeats its
-- condition word for word, which one that binds the state cannot do.
DROP INDEX inbound_email_unfinished;
CREATE INDEX inbound_email_state ON inbound_email (state, id);
DROP INDEX letter_attention;
CREATE INDEX letter_state ON letter (state, id);
DROP INDEX inbound_email_channel;
CREATE INDEX inbound_email_set_aside_in ON inbound_email (channel, id) WHERE state = 'set_aside';

-- Questions of people who have no application; the newest letter that left, when the submission server is in doubt.
CREATE INDEX inbound_email_unattached ON inbound_email (id) WHERE awaits_human = 1 AND application_id IS NULL;
CREATE INDEX letter_sent_at ON letter (ended_at) WHERE state = 'sent';
