-- Calendars under import, and every entry of a calendar about which something was decided, by its identity in its source (R27).

-- What was decided about a calendar as a whole before its entries were read; the file itself is the content of the batch.
CREATE TABLE calendarBatch (
  batch INTEGER PRIMARY KEY REFERENCES importBatch (id),
  -- What the calendar calls itself, or the name of its file.
  source TEXT NOT NULL CHECK (
    length(source) BETWEEN 1 AND 500 AND instr(source, char(0)) = 0 AND trim(source, char(32, 160)) = source
    AND source NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  purpose TEXT NOT NULL CHECK (purpose IN ('meetings', 'entries')),
  -- The days within which events that come again are taken.
  firstDay TEXT NOT NULL CHECK (date(firstDay, '+0 days') IS firstDay AND firstDay >= '0001'),
  lastDay TEXT NOT NULL CHECK (date(lastDay, '+0 days') IS lastDay AND lastDay >= '0001'),
  isBodyGiven INTEGER NOT NULL CHECK (isBodyGiven IN (0, 1)),
  -- The kind of meetings that name none.
  kind TEXT REFERENCES meetingKind (code),
  -- The zone of the secretariat, for hours that name none.
  zone TEXT CHECK (
    length(zone) BETWEEN 1 AND 64 AND zone GLOB '[A-Za-z0-9]*' AND zone NOT GLOB '*[^A-Za-z0-9_+/-]*'
    AND zone NOT GLOB '*/[^A-Za-z0-9]*' AND zone NOT GLOB '*/' AND zone NOT GLOB '*/*/*/*/*'),
  CHECK (lastDay >= firstDay)
) STRICT;

CREATE TABLE calendarEntry (
  source TEXT NOT NULL CHECK (
    length(source) BETWEEN 1 AND 500 AND instr(source, char(0)) = 0 AND trim(source, char(32, 160)) = source
    AND source NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  -- UID (RFC 5545 3.8.4.7).
  uid TEXT NOT NULL CHECK (length(uid) BETWEEN 1 AND 1000),
  -- RECURRENCE-ID (3.8.4.4): a day, a moment in UTC or a time without zone; empty for what takes place once.
  recurrence TEXT NOT NULL CHECK (length(recurrence) <= 32 AND recurrence NOT GLOB '*[^0-9TZ:-]*'),
  -- SEQUENCE (3.8.7.4).
  sequence INTEGER NOT NULL CHECK (sequence BETWEEN 0 AND 2147483647),
  -- LAST-MODIFIED, else DTSTAMP.
  stamp TEXT CHECK (strftime('%Y-%m-%dT%H:%M:%SZ', stamp, '+0 seconds') IS stamp AND stamp >= '0001'),
  -- What became of it: a meeting, an entry that is no meeting (such as a holiday), or nothing.
  fate TEXT NOT NULL CHECK (fate IN ('meeting', 'entry', 'rejected')),
  meeting TEXT REFERENCES meeting (handle),
  title TEXT NOT NULL CHECK (
    length(title) BETWEEN 1 AND 2000 AND instr(title, char(0)) = 0 AND trim(title, char(32, 160)) = title
    AND title NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  firstDay TEXT NOT NULL CHECK (date(firstDay, '+0 days') IS firstDay AND firstDay >= '0001'),
  lastDay TEXT NOT NULL CHECK (date(lastDay, '+0 days') IS lastDay AND lastDay >= '0001'),
  isCancelled INTEGER NOT NULL CHECK (isCancelled IN (0, 1)),
  -- SHA-256 of the file in which it was read.
  digest TEXT NOT NULL CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
  -- The events by themselves, as a calendar without people.
  content TEXT NOT NULL CHECK (length(content) BETWEEN 1 AND 16777216),
  PRIMARY KEY (source, uid, recurrence),
  CHECK ((fate = 'meeting') = (meeting IS NOT NULL)),
  CHECK (lastDay >= firstDay)
) STRICT, WITHOUT ROWID;

CREATE INDEX calendarEntryOfMeeting ON calendarEntry (meeting);

-- The shell opens a file with foreign keys off; these look for themselves, beside the guards that older tables have.
CREATE TRIGGER importBatchHasCalendar BEFORE DELETE ON importBatch
WHEN EXISTS (SELECT 1 FROM calendarBatch WHERE batch = OLD.id)
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of importBatch');
END;

CREATE TRIGGER meetingKindHasCalendar BEFORE DELETE ON meetingKind
WHEN EXISTS (SELECT 1 FROM calendarBatch WHERE kind = OLD.code)
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of meetingKind');
END;

CREATE TRIGGER meetingHasCalendarEntry BEFORE DELETE ON meeting
WHEN EXISTS (SELECT 1 FROM calendarEntry WHERE meeting = OLD.handle)
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of meeting');
END;

-- Every insert, update and delete goes into the log, with the row before and after (R26).
CREATE TRIGGER calendarBatchLogInsert AFTER INSERT ON calendarBatch
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'calendarBatch', quote(NEW.batch),
    NULL,
    'batch=' || quote(NEW.batch) || char(10)
      || 'source=' || quote(NEW.source) || char(10)
      || 'purpose=' || quote(NEW.purpose) || char(10)
      || 'firstDay=' || quote(NEW.firstDay) || char(10)
      || 'lastDay=' || quote(NEW.lastDay) || char(10)
      || 'isBodyGiven=' || quote(NEW.isBodyGiven) || char(10)
      || 'kind=' || quote(NEW.kind) || char(10)
      || 'zone=' || quote(NEW.zone));
END;

CREATE TRIGGER calendarBatchLogUpdate AFTER UPDATE ON calendarBatch
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'calendarBatch', quote(OLD.batch),
    'batch=' || quote(OLD.batch) || char(10)
      || 'source=' || quote(OLD.source) || char(10)
      || 'purpose=' || quote(OLD.purpose) || char(10)
      || 'firstDay=' || quote(OLD.firstDay) || char(10)
      || 'lastDay=' || quote(OLD.lastDay) || char(10)
      || 'isBodyGiven=' || quote(OLD.isBodyGiven) || char(10)
      || 'kind=' || quote(OLD.kind) || char(10)
      || 'zone=' || quote(OLD.zone),
    'batch=' || quote(NEW.batch) || char(10)
      || 'source=' || quote(NEW.source) || char(10)
      || 'purpose=' || quote(NEW.purpose) || char(10)
      || 'firstDay=' || quote(NEW.firstDay) || char(10)
      || 'lastDay=' || quote(NEW.lastDay) || char(10)
      || 'isBodyGiven=' || quote(NEW.isBodyGiven) || char(10)
      || 'kind=' || quote(NEW.kind) || char(10)
      || 'zone=' || quote(NEW.zone));
END;

CREATE TRIGGER calendarBatchLogDelete AFTER DELETE ON calendarBatch
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'calendarBatch', quote(OLD.batch),
    'batch=' || quote(OLD.batch) || char(10)
      || 'source=' || quote(OLD.source) || char(10)
      || 'purpose=' || quote(OLD.purpose) || char(10)
      || 'firstDay=' || quote(OLD.firstDay) || char(10)
      || 'lastDay=' || quote(OLD.lastDay) || char(10)
      || 'isBodyGiven=' || quote(OLD.isBodyGiven) || char(10)
      || 'kind=' || quote(OLD.kind) || char(10)
      || 'zone=' || quote(OLD.zone),
    NULL);
END;

CREATE TRIGGER calendarEntryLogInsert AFTER INSERT ON calendarEntry
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'calendarEntry', quote(NEW.source) || ',' || quote(NEW.uid) || ',' || quote(NEW.recurrence),
    NULL,
    'source=' || quote(NEW.source) || char(10)
      || 'uid=' || quote(NEW.uid) || char(10)
      || 'recurrence=' || quote(NEW.recurrence) || char(10)
      || 'sequence=' || quote(NEW.sequence) || char(10)
      || 'stamp=' || quote(NEW.stamp) || char(10)
      || 'fate=' || quote(NEW.fate) || char(10)
      || 'meeting=' || quote(NEW.meeting) || char(10)
      || 'title=' || quote(NEW.title) || char(10)
      || 'firstDay=' || quote(NEW.firstDay) || char(10)
      || 'lastDay=' || quote(NEW.lastDay) || char(10)
      || 'isCancelled=' || quote(NEW.isCancelled) || char(10)
      || 'digest=' || quote(NEW.digest) || char(10)
      || 'content=' || quote(NEW.content));
END;

CREATE TRIGGER calendarEntryLogUpdate AFTER UPDATE ON calendarEntry
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'calendarEntry', quote(OLD.source) || ',' || quote(OLD.uid) || ',' || quote(OLD.recurrence),
    'source=' || quote(OLD.source) || char(10)
      || 'uid=' || quote(OLD.uid) || char(10)
      || 'recurrence=' || quote(OLD.recurrence) || char(10)
      || 'sequence=' || quote(OLD.sequence) || char(10)
      || 'stamp=' || quote(OLD.stamp) || char(10)
      || 'fate=' || quote(OLD.fate) || char(10)
      || 'meeting=' || quote(OLD.meeting) || char(10)
      || 'title=' || quote(OLD.title) || char(10)
      || 'firstDay=' || quote(OLD.firstDay) || char(10)
      || 'lastDay=' || quote(OLD.lastDay) || char(10)
      || 'isCancelled=' || quote(OLD.isCancelled) || char(10)
      || 'digest=' || quote(OLD.digest) || char(10)
      || 'content=' || quote(OLD.content),
    'source=' || quote(NEW.source) || char(10)
      || 'uid=' || quote(NEW.uid) || char(10)
      || 'recurrence=' || quote(NEW.recurrence) || char(10)
      || 'sequence=' || quote(NEW.sequence) || char(10)
      || 'stamp=' || quote(NEW.stamp) || char(10)
      || 'fate=' || quote(NEW.fate) || char(10)
      || 'meeting=' || quote(NEW.meeting) || char(10)
      || 'title=' || quote(NEW.title) || char(10)
      || 'firstDay=' || quote(NEW.firstDay) || char(10)
      || 'lastDay=' || quote(NEW.lastDay) || char(10)
      || 'isCancelled=' || quote(NEW.isCancelled) || char(10)
      || 'digest=' || quote(NEW.digest) || char(10)
      || 'content=' || quote(NEW.content));
END;

CREATE TRIGGER calendarEntryLogDelete AFTER DELETE ON calendarEntry
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'calendarEntry', quote(OLD.source) || ',' || quote(OLD.uid) || ',' || quote(OLD.recurrence),
    'source=' || quote(OLD.source) || char(10)
      || 'uid=' || quote(OLD.uid) || char(10)
      || 'recurrence=' || quote(OLD.recurrence) || char(10)
      || 'sequence=' || quote(OLD.sequence) || char(10)
      || 'stamp=' || quote(OLD.stamp) || char(10)
      || 'fate=' || quote(OLD.fate) || char(10)
      || 'meeting=' || quote(OLD.meeting) || char(10)
      || 'title=' || quote(OLD.title) || char(10)
      || 'firstDay=' || quote(OLD.firstDay) || char(10)
      || 'lastDay=' || quote(OLD.lastDay) || char(10)
      || 'isCancelled=' || quote(OLD.isCancelled) || char(10)
      || 'digest=' || quote(OLD.digest) || char(10)
      || 'content=' || quote(OLD.content),
    NULL);
END;

-- Rows are whole, whoever writes them: no row takes another's place unlogged, none refers to one that is not there, and no
-- text holds a NUL (R26). Made by Scripts/generate-row-guards from the steps before this one.

CREATE TRIGGER calendarBatchIsNew BEFORE INSERT ON calendarBatch
BEGIN
  SELECT raise(ABORT, 'R26: that row of calendarBatch is on record already')
    WHERE EXISTS (SELECT 1 FROM calendarBatch WHERE batch = NEW.batch);
END;

CREATE TRIGGER calendarBatchGuardInsert AFTER INSERT ON calendarBatch
BEGIN
  SELECT raise(ABORT, 'R26: a text of calendarBatch holds a NUL')
    WHERE instr(NEW.source, char(0)) > 0 OR instr(NEW.purpose, char(0)) > 0 OR instr(NEW.firstDay, char(0)) > 0 OR instr(NEW.lastDay, char(0)) > 0 OR instr(NEW.kind, char(0)) > 0 OR instr(NEW.zone, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of calendarBatch refers to one that is not on record')
    WHERE (NEW.kind IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meetingKind WHERE code = NEW.kind))
      OR (NEW.batch IS NOT NULL AND NOT EXISTS (SELECT 1 FROM importBatch WHERE id = NEW.batch));
END;

CREATE TRIGGER calendarBatchGuardUpdate AFTER UPDATE ON calendarBatch
BEGIN
  SELECT raise(ABORT, 'R26: a row of calendarBatch keeps its key')
    WHERE NEW.batch IS NOT OLD.batch;
  SELECT raise(ABORT, 'R26: a text of calendarBatch holds a NUL')
    WHERE instr(NEW.source, char(0)) > 0 OR instr(NEW.purpose, char(0)) > 0 OR instr(NEW.firstDay, char(0)) > 0 OR instr(NEW.lastDay, char(0)) > 0 OR instr(NEW.kind, char(0)) > 0 OR instr(NEW.zone, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of calendarBatch refers to one that is not on record')
    WHERE (NEW.kind IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meetingKind WHERE code = NEW.kind))
      OR (NEW.batch IS NOT NULL AND NOT EXISTS (SELECT 1 FROM importBatch WHERE id = NEW.batch));
END;

CREATE TRIGGER calendarEntryIsNew BEFORE INSERT ON calendarEntry
BEGIN
  SELECT raise(ABORT, 'R26: that row of calendarEntry is on record already')
    WHERE EXISTS (SELECT 1 FROM calendarEntry WHERE source = NEW.source AND uid = NEW.uid AND recurrence = NEW.recurrence);
END;

CREATE TRIGGER calendarEntryGuardInsert AFTER INSERT ON calendarEntry
BEGIN
  SELECT raise(ABORT, 'R26: a text of calendarEntry holds a NUL')
    WHERE instr(NEW.source, char(0)) > 0 OR instr(NEW.uid, char(0)) > 0 OR instr(NEW.recurrence, char(0)) > 0 OR instr(NEW.stamp, char(0)) > 0 OR instr(NEW.fate, char(0)) > 0 OR instr(NEW.meeting, char(0)) > 0 OR instr(NEW.title, char(0)) > 0 OR instr(NEW.firstDay, char(0)) > 0 OR instr(NEW.lastDay, char(0)) > 0 OR instr(NEW.digest, char(0)) > 0 OR instr(NEW.content, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of calendarEntry refers to one that is not on record')
    WHERE (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting));
END;

CREATE TRIGGER calendarEntryGuardUpdate AFTER UPDATE ON calendarEntry
BEGIN
  SELECT raise(ABORT, 'R26: a row of calendarEntry keeps its key')
    WHERE NEW.source IS NOT OLD.source OR NEW.uid IS NOT OLD.uid OR NEW.recurrence IS NOT OLD.recurrence;
  SELECT raise(ABORT, 'R26: a text of calendarEntry holds a NUL')
    WHERE instr(NEW.source, char(0)) > 0 OR instr(NEW.uid, char(0)) > 0 OR instr(NEW.recurrence, char(0)) > 0 OR instr(NEW.stamp, char(0)) > 0 OR instr(NEW.fate, char(0)) > 0 OR instr(NEW.meeting, char(0)) > 0 OR instr(NEW.title, char(0)) > 0 OR instr(NEW.firstDay, char(0)) > 0 OR instr(NEW.lastDay, char(0)) > 0 OR instr(NEW.digest, char(0)) > 0 OR instr(NEW.content, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of calendarEntry refers to one that is not on record')
    WHERE (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting));
END;
