-- Waivers: which findings of `rcm check` were waived, why, and on which facts (R16).
-- A finding itself is worked out anew each time and kept nowhere. Who waived it and when, the log tells.

CREATE TABLE waiver (
  -- The name of the finding, made of the columns that follow it: shared-participants:VM-2025:WS-2025-1.
  finding TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN (
    'shared-participants', 'venue', 'travel-days', 'host-holiday', 'party-holiday', 'bridge-days', 'blackout', 'block-order', 'cycle-gap',
    'missing-notice', 'weekend-session', 'weekend')),
  meeting TEXT NOT NULL REFERENCES meeting (handle),
  otherMeeting TEXT REFERENCES meeting (handle),
  -- The code of whatever the rule belongs to: a body with its cycle, a blackout.
  subject TEXT CHECK (length(subject) BETWEEN 1 AND 32 AND subject GLOB '[A-Z]*' AND subject NOT GLOB '*[^A-Z0-9-]*'),
  -- What was found, a line for each fact. On other facts the finding is a new one, which is not waived.
  facts TEXT NOT NULL CHECK (length(CAST(facts AS BLOB)) BETWEEN 1 AND 100000 AND instr(facts, char(0)) = 0),
  reason TEXT NOT NULL CHECK (
    length(reason) BETWEEN 1 AND 2000 AND instr(reason, char(0)) = 0 AND trim(reason, char(32, 160)) = reason
    AND reason NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  CHECK (finding = kind || ':' || meeting || coalesce(':' || otherMeeting, '') || coalesce(':' || subject, '')),
  CHECK (otherMeeting IS NOT meeting),
  CHECK ((otherMeeting IS NOT NULL) = (kind IN ('shared-participants', 'venue', 'travel-days', 'block-order', 'cycle-gap'))),
  CHECK ((subject IS NOT NULL) = (kind IN ('block-order', 'cycle-gap', 'missing-notice', 'blackout')))
) STRICT, WITHOUT ROWID;

CREATE INDEX waiverByMeeting ON waiver (meeting);
CREATE INDEX waiverByOtherMeeting ON waiver (otherMeeting);

-- Every insert, update and delete of a waiver goes into the log, with the row before and after (R26).
CREATE TRIGGER waiverLogInsert AFTER INSERT ON waiver
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'waiver', quote(NEW.finding),
    NULL,
    'finding=' || quote(NEW.finding) || char(10)
      || 'kind=' || quote(NEW.kind) || char(10)
      || 'meeting=' || quote(NEW.meeting) || char(10)
      || 'otherMeeting=' || quote(NEW.otherMeeting) || char(10)
      || 'subject=' || quote(NEW.subject) || char(10)
      || 'facts=' || quote(NEW.facts) || char(10)
      || 'reason=' || quote(NEW.reason));
END;

CREATE TRIGGER waiverLogUpdate AFTER UPDATE ON waiver
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'waiver', quote(OLD.finding),
    'finding=' || quote(OLD.finding) || char(10)
      || 'kind=' || quote(OLD.kind) || char(10)
      || 'meeting=' || quote(OLD.meeting) || char(10)
      || 'otherMeeting=' || quote(OLD.otherMeeting) || char(10)
      || 'subject=' || quote(OLD.subject) || char(10)
      || 'facts=' || quote(OLD.facts) || char(10)
      || 'reason=' || quote(OLD.reason),
    'finding=' || quote(NEW.finding) || char(10)
      || 'kind=' || quote(NEW.kind) || char(10)
      || 'meeting=' || quote(NEW.meeting) || char(10)
      || 'otherMeeting=' || quote(NEW.otherMeeting) || char(10)
      || 'subject=' || quote(NEW.subject) || char(10)
      || 'facts=' || quote(NEW.facts) || char(10)
      || 'reason=' || quote(NEW.reason));
END;

CREATE TRIGGER waiverLogDelete AFTER DELETE ON waiver
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'waiver', quote(OLD.finding),
    'finding=' || quote(OLD.finding) || char(10)
      || 'kind=' || quote(OLD.kind) || char(10)
      || 'meeting=' || quote(OLD.meeting) || char(10)
      || 'otherMeeting=' || quote(OLD.otherMeeting) || char(10)
      || 'subject=' || quote(OLD.subject) || char(10)
      || 'facts=' || quote(OLD.facts) || char(10)
      || 'reason=' || quote(OLD.reason),
    NULL);
END;
-- Rows are whole, whoever writes them: no row takes another's place unlogged, none refers to one that is not there, and no
-- text holds a NUL (R26). Made by Scripts/generate-row-guards from the steps before this one.

CREATE TRIGGER waiverIsNew BEFORE INSERT ON waiver
BEGIN
  SELECT raise(ABORT, 'R26: that row of waiver is on record already')
    WHERE EXISTS (SELECT 1 FROM waiver WHERE finding = NEW.finding);
END;

CREATE TRIGGER waiverGuardInsert AFTER INSERT ON waiver
BEGIN
  SELECT raise(ABORT, 'R26: a text of waiver holds a NUL')
    WHERE instr(NEW.finding, char(0)) > 0 OR instr(NEW.kind, char(0)) > 0 OR instr(NEW.meeting, char(0)) > 0 OR instr(NEW.otherMeeting, char(0)) > 0 OR instr(NEW.subject, char(0)) > 0 OR instr(NEW.facts, char(0)) > 0 OR instr(NEW.reason, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of waiver refers to one that is not on record')
    WHERE (NEW.otherMeeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.otherMeeting))
      OR (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting));
END;

CREATE TRIGGER waiverGuardUpdate AFTER UPDATE ON waiver
BEGIN
  SELECT raise(ABORT, 'R26: a row of waiver keeps its key')
    WHERE NEW.finding IS NOT OLD.finding;
  SELECT raise(ABORT, 'R26: a text of waiver holds a NUL')
    WHERE instr(NEW.finding, char(0)) > 0 OR instr(NEW.kind, char(0)) > 0 OR instr(NEW.meeting, char(0)) > 0 OR instr(NEW.otherMeeting, char(0)) > 0 OR instr(NEW.subject, char(0)) > 0 OR instr(NEW.facts, char(0)) > 0 OR instr(NEW.reason, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of waiver refers to one that is not on record')
    WHERE (NEW.otherMeeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.otherMeeting))
      OR (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting));
END;
DROP TRIGGER IF EXISTS meetingGuardDelete;
CREATE TRIGGER meetingGuardDelete AFTER DELETE ON meeting
BEGIN
  SELECT raise(ABORT, 'R17: other rows still refer to that row of meeting')
    WHERE EXISTS (SELECT 1 FROM meetingBody WHERE meeting = OLD.handle)
      OR EXISTS (SELECT 1 FROM meetingOfKind WHERE meeting = OLD.handle)
      OR EXISTS (SELECT 1 FROM meetingSession WHERE meeting = OLD.handle)
      OR EXISTS (SELECT 1 FROM agenda WHERE model = OLD.handle)
      OR EXISTS (SELECT 1 FROM agenda WHERE meeting = OLD.handle)
      OR EXISTS (SELECT 1 FROM workPlanSlot WHERE meeting = OLD.handle)
      OR EXISTS (SELECT 1 FROM participantList WHERE meeting = OLD.handle)
      OR EXISTS (SELECT 1 FROM delegate WHERE meeting = OLD.handle)
      OR EXISTS (SELECT 1 FROM decision WHERE meeting = OLD.handle)
      OR EXISTS (SELECT 1 FROM calendarEntry WHERE meeting = OLD.handle)
      OR EXISTS (SELECT 1 FROM waiver WHERE otherMeeting = OLD.handle)
      OR EXISTS (SELECT 1 FROM waiver WHERE meeting = OLD.handle);
END;
