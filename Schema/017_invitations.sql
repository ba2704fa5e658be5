-- Invitations: which messages were written for whom, and what those who were invited answered (R15, R28; RFC 5546).

-- A message that was written for a delegate, to be sent by a person. The log follows this table, so that it holds no address.
CREATE TABLE invitationMessage (
  id INTEGER PRIMARY KEY CHECK (id >= 1),
  delegate INTEGER NOT NULL REFERENCES delegate (id),
  -- The identity of the event in calendars (UID): that of the meeting, or of one of its separate days. It is kept here because
  -- answers come by it also after the day was given up.
  event TEXT NOT NULL CHECK (length(CAST(event AS BLOB)) BETWEEN 5 AND 255 AND event NOT GLOB '*[^!-~]*' AND event NOT GLOB '*[",:;\]*'),
  method TEXT NOT NULL CHECK (method IN ('request', 'cancel', 'withdraw', 'decline-counter')),
  -- The revision of the event (SEQUENCE) and the moment of the message (DTSTAMP), by which answers are put in order.
  sequence INTEGER NOT NULL CHECK (sequence BETWEEN 0 AND 2147483647),
  stampedAt TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%SZ', stampedAt, '+0 seconds') IS stampedAt AND stampedAt >= '0001')
) STRICT;

CREATE INDEX invitationMessageByDelegate ON invitationMessage (delegate, event);
CREATE INDEX invitationMessageByEvent ON invitationMessage (event);

-- An answer that was read. What a person wrote in it stands in answerComment.
CREATE TABLE invitationAnswer (
  id INTEGER PRIMARY KEY CHECK (id >= 1),
  delegate INTEGER NOT NULL REFERENCES delegate (id),
  event TEXT NOT NULL CHECK (length(CAST(event AS BLOB)) BETWEEN 5 AND 255 AND event NOT GLOB '*[^!-~]*' AND event NOT GLOB '*[",:;\]*'),
  kind TEXT NOT NULL CHECK (kind IN ('accepted', 'tentative', 'declined', 'delegated', 'proposal')),
  sequence INTEGER NOT NULL CHECK (sequence BETWEEN 0 AND 2147483647),
  stampedAt TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%SZ', stampedAt, '+0 seconds') IS stampedAt AND stampedAt >= '0001'),
  -- The SHA-256 digest of the message, so that the same one is known again.
  digest TEXT NOT NULL CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
  -- Of a proposal of another time: the days, and the hours where they lie on one day; nothing where they cannot be read.
  firstDay TEXT CHECK (date(firstDay, '+0 days') IS firstDay AND firstDay >= '0001'),
  lastDay TEXT CHECK (date(lastDay, '+0 days') IS lastDay AND lastDay >= firstDay),
  opens TEXT CHECK (strftime('%H:%M', opens, '+0 seconds') IS opens),
  closes TEXT CHECK (strftime('%H:%M', closes, '+0 seconds') IS closes AND closes > opens),
  zone TEXT CHECK (length(zone) BETWEEN 1 AND 64 AND zone NOT GLOB '*[^A-Za-z0-9_+/-]*'),
  -- What became of the proposal.
  outcome TEXT CHECK (outcome IN ('pending', 'accepted', 'declined')),
  CHECK ((kind = 'proposal') = (outcome IS NOT NULL)),
  CHECK (kind = 'proposal' OR firstDay IS NULL),
  CHECK ((firstDay IS NULL) = (lastDay IS NULL)),
  CHECK ((opens IS NULL) = (closes IS NULL) AND (opens IS NULL) = (zone IS NULL)),
  CHECK (opens IS NULL OR firstDay IS lastDay),
  CHECK (outcome IS NOT 'accepted' OR firstDay IS NOT NULL)
) STRICT;

CREATE INDEX invitationAnswerByDelegate ON invitationAnswer (delegate, event);

-- What a person wrote beside an answer. Like `person` the log does not follow it, so that it can be erased; it goes with the
-- person's data, and with the answer.
CREATE TABLE answerComment (
  answer INTEGER PRIMARY KEY REFERENCES invitationAnswer (id) CHECK (answer >= 1),
  text TEXT NOT NULL CHECK (length(CAST(text AS BLOB)) BETWEEN 1 AND 8000 AND instr(text, char(0)) = 0)
) STRICT;

-- Messages and answers stay as they are; only a proposal's outcome is decided, once.
CREATE TRIGGER invitationMessageStays BEFORE UPDATE ON invitationMessage
BEGIN
  SELECT raise(ABORT, 'R15: a message that was written stays as it is');
END;

CREATE TRIGGER invitationAnswerStays BEFORE UPDATE ON invitationAnswer
WHEN NEW.delegate IS NOT OLD.delegate OR NEW.event IS NOT OLD.event OR NEW.kind IS NOT OLD.kind OR NEW.sequence IS NOT OLD.sequence
  OR NEW.stampedAt IS NOT OLD.stampedAt OR NEW.digest IS NOT OLD.digest OR NEW.firstDay IS NOT OLD.firstDay
  OR NEW.lastDay IS NOT OLD.lastDay OR NEW.opens IS NOT OLD.opens OR NEW.closes IS NOT OLD.closes OR NEW.zone IS NOT OLD.zone
BEGIN
  SELECT raise(ABORT, 'R15: an answer that was read stays as it is');
END;

-- Only those who were invited answer, and to what was written for them.
CREATE TRIGGER invitationAnswerOfTheInvited BEFORE INSERT ON invitationAnswer
WHEN NOT EXISTS (SELECT 1 FROM invitationMessage WHERE delegate = NEW.delegate AND event = NEW.event AND method = 'request')
BEGIN
  SELECT raise(ABORT, 'R15: an answer comes from someone who was invited');
END;

-- A cancellation or a refusal follows an invitation.
CREATE TRIGGER invitationMessageFollows BEFORE INSERT ON invitationMessage
WHEN NEW.method <> 'request'
  AND NOT EXISTS (SELECT 1 FROM invitationMessage WHERE delegate = NEW.delegate AND event = NEW.event AND method = 'request')
BEGIN
  SELECT raise(ABORT, 'R15: who was not invited is told nothing else');
END;

CREATE TRIGGER invitationMessageIsAnswered BEFORE DELETE ON invitationMessage
WHEN OLD.method = 'request'
  AND NOT EXISTS (
    SELECT 1 FROM invitationMessage WHERE delegate = OLD.delegate AND event = OLD.event AND method = 'request' AND id <> OLD.id)
  AND (EXISTS (SELECT 1 FROM invitationAnswer WHERE delegate = OLD.delegate AND event = OLD.event)
    OR EXISTS (SELECT 1 FROM invitationMessage WHERE delegate = OLD.delegate AND event = OLD.event AND id <> OLD.id))
BEGIN
  SELECT raise(ABORT, 'R15: other messages and answers rest on that invitation');
END;

CREATE TRIGGER invitationAnswerTakesCommentAlong AFTER DELETE ON invitationAnswer
BEGIN
  DELETE FROM answerComment WHERE answer = OLD.id;
END;

CREATE TRIGGER personTakesCommentsAlong AFTER DELETE ON person
BEGIN
  DELETE FROM answerComment WHERE answer IN (SELECT id FROM invitationAnswer WHERE delegate = OLD.delegate);
END;

CREATE TRIGGER answerCommentOfAnAnswer BEFORE INSERT ON answerComment
BEGIN
  SELECT raise(ABORT, 'R28: that answer has a comment already') WHERE EXISTS (SELECT 1 FROM answerComment WHERE answer = NEW.answer);
  SELECT raise(ABORT, 'R28: there is no such answer, or its author was erased')
    WHERE NOT EXISTS (SELECT 1 FROM invitationAnswer JOIN person USING (delegate) WHERE invitationAnswer.id = NEW.answer);
END;

CREATE TRIGGER answerCommentGuardInsert AFTER INSERT ON answerComment
BEGIN
  SELECT raise(ABORT, 'R28: a text of answerComment holds a NUL') WHERE instr(NEW.text, char(0)) > 0;
END;

CREATE TRIGGER answerCommentStays BEFORE UPDATE ON answerComment
BEGIN
  SELECT raise(ABORT, 'R28: what a person wrote stays as it is');
END;

-- In a closed file nothing is written to anyone and no answer is read (R13).
CREATE TRIGGER invitationMessageOfAnOpenFile BEFORE INSERT ON invitationMessage
WHEN EXISTS (
  SELECT 1 FROM delegate JOIN meeting ON meeting.handle = delegate.meeting
  WHERE delegate.id = NEW.delegate AND meeting.closedAt IS NOT NULL)
BEGIN
  SELECT raise(ABORT, 'R13: the file of the meeting is closed');
END;

CREATE TRIGGER invitationMessageFileStaysClosed BEFORE DELETE ON invitationMessage
WHEN EXISTS (
  SELECT 1 FROM delegate JOIN meeting ON meeting.handle = delegate.meeting
  WHERE delegate.id = OLD.delegate AND meeting.closedAt IS NOT NULL)
BEGIN
  SELECT raise(ABORT, 'R13: the file of the meeting is closed');
END;

CREATE TRIGGER invitationAnswerOfAnOpenFile BEFORE INSERT ON invitationAnswer
WHEN EXISTS (
  SELECT 1 FROM delegate JOIN meeting ON meeting.handle = delegate.meeting
  WHERE delegate.id = NEW.delegate AND meeting.closedAt IS NOT NULL)
BEGIN
  SELECT raise(ABORT, 'R13: the file of the meeting is closed');
END;

CREATE TRIGGER invitationAnswerFileIsClosed BEFORE UPDATE ON invitationAnswer
WHEN EXISTS (
  SELECT 1 FROM delegate JOIN meeting ON meeting.handle = delegate.meeting
  WHERE delegate.id = OLD.delegate AND meeting.closedAt IS NOT NULL)
BEGIN
  SELECT raise(ABORT, 'R13: the file of the meeting is closed');
END;

CREATE TRIGGER invitationAnswerFileStaysClosed BEFORE DELETE ON invitationAnswer
WHEN EXISTS (
  SELECT 1 FROM delegate JOIN meeting ON meeting.handle = delegate.meeting
  WHERE delegate.id = OLD.delegate AND meeting.closedAt IS NOT NULL)
BEGIN
  SELECT raise(ABORT, 'R13: the file of the meeting is closed');
END;

CREATE TRIGGER invitationMessageLogInsert AFTER INSERT ON invitationMessage
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'invitationMessage', quote(NEW.id),
    NULL,
    'id=' || quote(NEW.id) || char(10)
      || 'delegate=' || quote(NEW.delegate) || char(10)
      || 'event=' || quote(NEW.event) || char(10)
      || 'method=' || quote(NEW.method) || char(10)
      || 'sequence=' || quote(NEW.sequence) || char(10)
      || 'stampedAt=' || quote(NEW.stampedAt));
END;

CREATE TRIGGER invitationMessageLogUpdate AFTER UPDATE ON invitationMessage
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'invitationMessage', quote(OLD.id),
    'id=' || quote(OLD.id) || char(10)
      || 'delegate=' || quote(OLD.delegate) || char(10)
      || 'event=' || quote(OLD.event) || char(10)
      || 'method=' || quote(OLD.method) || char(10)
      || 'sequence=' || quote(OLD.sequence) || char(10)
      || 'stampedAt=' || quote(OLD.stampedAt),
    'id=' || quote(NEW.id) || char(10)
      || 'delegate=' || quote(NEW.delegate) || char(10)
      || 'event=' || quote(NEW.event) || char(10)
      || 'method=' || quote(NEW.method) || char(10)
      || 'sequence=' || quote(NEW.sequence) || char(10)
      || 'stampedAt=' || quote(NEW.stampedAt));
END;

CREATE TRIGGER invitationMessageLogDelete AFTER DELETE ON invitationMessage
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'invitationMessage', quote(OLD.id),
    'id=' || quote(OLD.id) || char(10)
      || 'delegate=' || quote(OLD.delegate) || char(10)
      || 'event=' || quote(OLD.event) || char(10)
      || 'method=' || quote(OLD.method) || char(10)
      || 'sequence=' || quote(OLD.sequence) || char(10)
      || 'stampedAt=' || quote(OLD.stampedAt),
    NULL);
END;

CREATE TRIGGER invitationAnswerLogInsert AFTER INSERT ON invitationAnswer
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'invitationAnswer', quote(NEW.id),
    NULL,
    'id=' || quote(NEW.id) || char(10)
      || 'delegate=' || quote(NEW.delegate) || char(10)
      || 'event=' || quote(NEW.event) || char(10)
      || 'kind=' || quote(NEW.kind) || char(10)
      || 'sequence=' || quote(NEW.sequence) || char(10)
      || 'stampedAt=' || quote(NEW.stampedAt) || char(10)
      || 'digest=' || quote(NEW.digest) || char(10)
      || 'firstDay=' || quote(NEW.firstDay) || char(10)
      || 'lastDay=' || quote(NEW.lastDay) || char(10)
      || 'opens=' || quote(NEW.opens) || char(10)
      || 'closes=' || quote(NEW.closes) || char(10)
      || 'zone=' || quote(NEW.zone) || char(10)
      || 'outcome=' || quote(NEW.outcome));
END;

CREATE TRIGGER invitationAnswerLogUpdate AFTER UPDATE ON invitationAnswer
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'invitationAnswer', quote(OLD.id),
    'id=' || quote(OLD.id) || char(10)
      || 'delegate=' || quote(OLD.delegate) || char(10)
      || 'event=' || quote(OLD.event) || char(10)
      || 'kind=' || quote(OLD.kind) || char(10)
      || 'sequence=' || quote(OLD.sequence) || char(10)
      || 'stampedAt=' || quote(OLD.stampedAt) || char(10)
      || 'digest=' || quote(OLD.digest) || char(10)
      || 'firstDay=' || quote(OLD.firstDay) || char(10)
      || 'lastDay=' || quote(OLD.lastDay) || char(10)
      || 'opens=' || quote(OLD.opens) || char(10)
      || 'closes=' || quote(OLD.closes) || char(10)
      || 'zone=' || quote(OLD.zone) || char(10)
      || 'outcome=' || quote(OLD.outcome),
    'id=' || quote(NEW.id) || char(10)
      || 'delegate=' || quote(NEW.delegate) || char(10)
      || 'event=' || quote(NEW.event) || char(10)
      || 'kind=' || quote(NEW.kind) || char(10)
      || 'sequence=' || quote(NEW.sequence) || char(10)
      || 'stampedAt=' || quote(NEW.stampedAt) || char(10)
      || 'digest=' || quote(NEW.digest) || char(10)
      || 'firstDay=' || quote(NEW.firstDay) || char(10)
      || 'lastDay=' || quote(NEW.lastDay) || char(10)
      || 'opens=' || quote(NEW.opens) || char(10)
      || 'closes=' || quote(NEW.closes) || char(10)
      || 'zone=' || quote(NEW.zone) || char(10)
      || 'outcome=' || quote(NEW.outcome));
END;

CREATE TRIGGER invitationAnswerLogDelete AFTER DELETE ON invitationAnswer
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'invitationAnswer', quote(OLD.id),
    'id=' || quote(OLD.id) || char(10)
      || 'delegate=' || quote(OLD.delegate) || char(10)
      || 'event=' || quote(OLD.event) || char(10)
      || 'kind=' || quote(OLD.kind) || char(10)
      || 'sequence=' || quote(OLD.sequence) || char(10)
      || 'stampedAt=' || quote(OLD.stampedAt) || char(10)
      || 'digest=' || quote(OLD.digest) || char(10)
      || 'firstDay=' || quote(OLD.firstDay) || char(10)
      || 'lastDay=' || quote(OLD.lastDay) || char(10)
      || 'opens=' || quote(OLD.opens) || char(10)
      || 'closes=' || quote(OLD.closes) || char(10)
      || 'zone=' || quote(OLD.zone) || char(10)
      || 'outcome=' || quote(OLD.outcome),
    NULL);
END;

-- Rows are whole, whoever writes them: no row takes another's place unlogged, none refers to one that is not there, and no
-- text holds a NUL (R26). Made by Scripts/generate-row-guards from the steps before this one.

CREATE TRIGGER invitationMessageIsNew BEFORE INSERT ON invitationMessage
BEGIN
  SELECT raise(ABORT, 'R26: that row of invitationMessage is on record already')
    WHERE EXISTS (SELECT 1 FROM invitationMessage WHERE id = NEW.id);
END;

CREATE TRIGGER invitationMessageGuardInsert AFTER INSERT ON invitationMessage
BEGIN
  SELECT raise(ABORT, 'R26: a text of invitationMessage holds a NUL')
    WHERE instr(NEW.event, char(0)) > 0 OR instr(NEW.method, char(0)) > 0 OR instr(NEW.stampedAt, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of invitationMessage refers to one that is not on record')
    WHERE (NEW.delegate IS NOT NULL AND NOT EXISTS (SELECT 1 FROM delegate WHERE id = NEW.delegate));
END;

CREATE TRIGGER invitationMessageGuardUpdate AFTER UPDATE ON invitationMessage
BEGIN
  SELECT raise(ABORT, 'R26: a row of invitationMessage keeps its key')
    WHERE NEW.id IS NOT OLD.id;
  SELECT raise(ABORT, 'R26: a text of invitationMessage holds a NUL')
    WHERE instr(NEW.event, char(0)) > 0 OR instr(NEW.method, char(0)) > 0 OR instr(NEW.stampedAt, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of invitationMessage refers to one that is not on record')
    WHERE (NEW.delegate IS NOT NULL AND NOT EXISTS (SELECT 1 FROM delegate WHERE id = NEW.delegate));
END;

CREATE TRIGGER invitationAnswerIsNew BEFORE INSERT ON invitationAnswer
BEGIN
  SELECT raise(ABORT, 'R26: that row of invitationAnswer is on record already')
    WHERE EXISTS (SELECT 1 FROM invitationAnswer WHERE id = NEW.id);
END;

CREATE TRIGGER invitationAnswerGuardInsert AFTER INSERT ON invitationAnswer
BEGIN
  SELECT raise(ABORT, 'R26: a text of invitationAnswer holds a NUL')
    WHERE instr(NEW.event, char(0)) > 0 OR instr(NEW.kind, char(0)) > 0 OR instr(NEW.stampedAt, char(0)) > 0 OR instr(NEW.digest, char(0)) > 0 OR instr(NEW.firstDay, char(0)) > 0 OR instr(NEW.lastDay, char(0)) > 0 OR instr(NEW.opens, char(0)) > 0 OR instr(NEW.closes, char(0)) > 0 OR instr(NEW.zone, char(0)) > 0 OR instr(NEW.outcome, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of invitationAnswer refers to one that is not on record')
    WHERE (NEW.delegate IS NOT NULL AND NOT EXISTS (SELECT 1 FROM delegate WHERE id = NEW.delegate));
END;

CREATE TRIGGER invitationAnswerGuardUpdate AFTER UPDATE ON invitationAnswer
BEGIN
  SELECT raise(ABORT, 'R26: a row of invitationAnswer keeps its key')
    WHERE NEW.id IS NOT OLD.id;
  SELECT raise(ABORT, 'R26: a text of invitationAnswer holds a NUL')
    WHERE instr(NEW.event, char(0)) > 0 OR instr(NEW.kind, char(0)) > 0 OR instr(NEW.stampedAt, char(0)) > 0 OR instr(NEW.digest, char(0)) > 0 OR instr(NEW.firstDay, char(0)) > 0 OR instr(NEW.lastDay, char(0)) > 0 OR instr(NEW.opens, char(0)) > 0 OR instr(NEW.closes, char(0)) > 0 OR instr(NEW.zone, char(0)) > 0 OR instr(NEW.outcome, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of invitationAnswer refers to one that is not on record')
    WHERE (NEW.delegate IS NOT NULL AND NOT EXISTS (SELECT 1 FROM delegate WHERE id = NEW.delegate));
END;

DROP TRIGGER IF EXISTS delegateGuardDelete;
CREATE TRIGGER delegateGuardDelete AFTER DELETE ON delegate
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of delegate')
    WHERE EXISTS (SELECT 1 FROM invitationMessage WHERE delegate = OLD.id)
      OR EXISTS (SELECT 1 FROM invitationAnswer WHERE delegate = OLD.id);
END;
