-- What the meetings of a record decided, and what became of it (R24).
-- A decision is VM-2025/1: the meeting and a running number in it, which is given once. Who acted and when, the log tells.

CREATE TABLE decision (
  meeting TEXT NOT NULL REFERENCES meeting (handle),
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 9999),
  -- The item of the agenda under which it was taken.
  item TEXT CHECK (
    item GLOB '[1-9]*' AND item NOT GLOB '*[0-9][0-9][0-9]*' AND item NOT GLOB '*.0*' AND item NOT GLOB '*.*.*'
    AND item NOT GLOB '*.' AND item NOT GLOB '*.(*'
    AND (item NOT GLOB '*[^0-9.]*' OR (item GLOB '*.*([a-z])' AND substr(item, 1, length(item) - 3) NOT GLOB '*[^0-9.]*'))),
  textEn TEXT CHECK (
    length(textEn) BETWEEN 1 AND 2000 AND instr(textEn, char(0)) = 0 AND trim(textEn, char(32, 160)) = textEn
    AND textEn NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  textEs TEXT CHECK (
    length(textEs) BETWEEN 1 AND 2000 AND instr(textEs, char(0)) = 0 AND trim(textEs, char(32, 160)) = textEs
    AND textEs NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  state TEXT NOT NULL CHECK (state IN ('open', 'settled', 'waived')),
  waiverReason TEXT CHECK (
    length(waiverReason) BETWEEN 1 AND 2000 AND instr(waiverReason, char(0)) = 0 AND trim(waiverReason, char(32, 160)) = waiverReason
    AND waiverReason NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  PRIMARY KEY (meeting, number),
  CHECK (textEn IS NOT NULL OR textEs IS NOT NULL),
  -- R24: a decision is waived for a reason.
  CHECK ((state = 'waived') = (waiverReason IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- A closed file holds no open decision, whoever writes, and nothing in it changes.
CREATE TRIGGER decisionOfAnOpenFile BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting AND closedAt IS NOT NULL)
BEGIN
  SELECT raise(ABORT, 'R13: the file of the meeting is closed');
END;

CREATE TRIGGER decisionFileIsClosed BEFORE UPDATE ON decision
WHEN EXISTS (SELECT 1 FROM meeting WHERE handle = OLD.meeting AND closedAt IS NOT NULL)
BEGIN
  SELECT raise(ABORT, 'R13: the file of the meeting is closed');
END;

CREATE TRIGGER meetingClosesDecided BEFORE UPDATE OF closedAt ON meeting
WHEN OLD.closedAt IS NULL AND NEW.closedAt IS NOT NULL
  AND EXISTS (SELECT 1 FROM decision WHERE meeting = NEW.handle AND state = 'open')
BEGIN
  SELECT raise(ABORT, 'R24: decisions of the meeting are open');
END;

-- R24: what is settled or waived is opened again before it becomes the other, except when an earlier change is taken back.
CREATE TRIGGER decisionStateChange BEFORE UPDATE OF state ON decision
WHEN NEW.state <> OLD.state AND NEW.state <> 'open' AND OLD.state <> 'open'
  AND NOT EXISTS (SELECT 1 FROM openEntry JOIN logReversal ON logReversal.entry = openEntry.entry)
BEGIN
  SELECT raise(ABORT, 'R24: a decision is opened again first');
END;

CREATE TRIGGER decisionIsKept BEFORE DELETE ON decision
WHEN NOT EXISTS (SELECT 1 FROM openEntry JOIN logReversal ON logReversal.entry = openEntry.entry)
BEGIN
  SELECT raise(ABORT, 'R24: a decision is waived, never deleted');
END;

CREATE TRIGGER decisionFileStaysClosed BEFORE DELETE ON decision
WHEN EXISTS (SELECT 1 FROM meeting WHERE handle = OLD.meeting AND closedAt IS NOT NULL)
BEGIN
  SELECT raise(ABORT, 'R13: the file of the meeting is closed');
END;

CREATE TRIGGER meetingHasDecisions BEFORE DELETE ON meeting
WHEN EXISTS (SELECT 1 FROM decision WHERE meeting = OLD.handle)
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of meeting');
END;

-- Every insert, update and delete of a decision goes into the log, with the row before and after (R26).
CREATE TRIGGER decisionLogInsert AFTER INSERT ON decision
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'decision', quote(NEW.meeting) || ',' || quote(NEW.number),
    NULL,
    'meeting=' || quote(NEW.meeting) || char(10)
      || 'number=' || quote(NEW.number) || char(10)
      || 'item=' || quote(NEW.item) || char(10)
      || 'textEn=' || quote(NEW.textEn) || char(10)
      || 'textEs=' || quote(NEW.textEs) || char(10)
      || 'state=' || quote(NEW.state) || char(10)
      || 'waiverReason=' || quote(NEW.waiverReason));
END;

CREATE TRIGGER decisionLogUpdate AFTER UPDATE ON decision
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'decision', quote(OLD.meeting) || ',' || quote(OLD.number),
    'meeting=' || quote(OLD.meeting) || char(10)
      || 'number=' || quote(OLD.number) || char(10)
      || 'item=' || quote(OLD.item) || char(10)
      || 'textEn=' || quote(OLD.textEn) || char(10)
      || 'textEs=' || quote(OLD.textEs) || char(10)
      || 'state=' || quote(OLD.state) || char(10)
      || 'waiverReason=' || quote(OLD.waiverReason),
    'meeting=' || quote(NEW.meeting) || char(10)
      || 'number=' || quote(NEW.number) || char(10)
      || 'item=' || quote(NEW.item) || char(10)
      || 'textEn=' || quote(NEW.textEn) || char(10)
      || 'textEs=' || quote(NEW.textEs) || char(10)
      || 'state=' || quote(NEW.state) || char(10)
      || 'waiverReason=' || quote(NEW.waiverReason));
END;

CREATE TRIGGER decisionLogDelete AFTER DELETE ON decision
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'decision', quote(OLD.meeting) || ',' || quote(OLD.number),
    'meeting=' || quote(OLD.meeting) || char(10)
      || 'number=' || quote(OLD.number) || char(10)
      || 'item=' || quote(OLD.item) || char(10)
      || 'textEn=' || quote(OLD.textEn) || char(10)
      || 'textEs=' || quote(OLD.textEs) || char(10)
      || 'state=' || quote(OLD.state) || char(10)
      || 'waiverReason=' || quote(OLD.waiverReason),
    NULL);
END;

-- Rows are whole, whoever writes them: no row takes another's place unlogged, none refers to one that is not there, and no
-- text holds a NUL (R26). Made by Scripts/generate-row-guards from the steps before this one.

CREATE TRIGGER decisionIsNew BEFORE INSERT ON decision
BEGIN
  SELECT raise(ABORT, 'R26: that row of decision is on record already')
    WHERE EXISTS (SELECT 1 FROM decision WHERE meeting = NEW.meeting AND number = NEW.number);
END;

CREATE TRIGGER decisionGuardInsert AFTER INSERT ON decision
BEGIN
  SELECT raise(ABORT, 'R26: a text of decision holds a NUL')
    WHERE instr(NEW.meeting, char(0)) > 0 OR instr(NEW.item, char(0)) > 0 OR instr(NEW.textEn, char(0)) > 0 OR instr(NEW.textEs, char(0)) > 0 OR instr(NEW.state, char(0)) > 0 OR instr(NEW.waiverReason, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of decision refers to one that is not on record')
    WHERE (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting));
END;

CREATE TRIGGER decisionGuardUpdate AFTER UPDATE ON decision
BEGIN
  SELECT raise(ABORT, 'R26: a row of decision keeps its key')
    WHERE NEW.meeting IS NOT OLD.meeting OR NEW.number IS NOT OLD.number;
  SELECT raise(ABORT, 'R26: a text of decision holds a NUL')
    WHERE instr(NEW.meeting, char(0)) > 0 OR instr(NEW.item, char(0)) > 0 OR instr(NEW.textEn, char(0)) > 0 OR instr(NEW.textEs, char(0)) > 0 OR instr(NEW.state, char(0)) > 0 OR instr(NEW.waiverReason, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of decision refers to one that is not on record')
    WHERE (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting));
END;
