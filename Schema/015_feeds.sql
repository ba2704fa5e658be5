-- Feeds: the calendars that people subscribe to, and what their readers saw when each was last published.
-- Most feeds follow from the bodies on record and have no row; a row sets one up, changes one that follows, or withdraws it.

CREATE TABLE feed (
  code TEXT PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 32 AND code GLOB '[A-Z]*' AND code NOT GLOB '*[^A-Z0-9-]*'),
  isWithdrawn INTEGER NOT NULL DEFAULT 0 CHECK (isWithdrawn IN (0, 1)),
  audience TEXT NOT NULL CHECK (audience IN ('public', 'members', 'planning', 'deadlines')),
  -- The languages it is written in, each in a file of its own.
  languages TEXT NOT NULL CHECK (languages IN ('en', 'es', 'en es')),
  -- What it is called; NULL where its name follows from what it holds.
  nameEn TEXT CHECK (
    length(nameEn) BETWEEN 1 AND 200 AND instr(nameEn, char(0)) = 0 AND trim(nameEn, char(32, 160)) = nameEn
    AND nameEn NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  nameEs TEXT CHECK (
    length(nameEs) BETWEEN 1 AND 200 AND instr(nameEs, char(0)) = 0 AND trim(nameEs, char(32, 160)) = nameEs
    AND nameEs NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  -- Which meetings it is about.
  body TEXT REFERENCES body (code),
  kind TEXT REFERENCES meetingKind (code),
  party TEXT REFERENCES party (code),
  -- Which days it shows: those of one year, or a window around today.
  year INTEGER CHECK (year BETWEEN 1 AND 9999),
  daysBack INTEGER CHECK (daysBack BETWEEN 0 AND 3660),
  monthsAhead INTEGER CHECK (monthsAhead BETWEEN 1 AND 120),
  -- The folder on the web in which its files lie.
  address TEXT CHECK (
    length(address) BETWEEN 10 AND 501 AND (address GLOB 'https://[A-Za-z0-9]*' OR address GLOB 'http://[A-Za-z0-9]*')
    AND address GLOB '*/' AND address NOT GLOB '*[^A-Za-z0-9._~/:%-]*'),
  CHECK ((year IS NULL) = (daysBack IS NOT NULL)),
  CHECK ((year IS NULL) = (monthsAhead IS NOT NULL))
) STRICT;

-- The last publication of a feed in one language. There is no reference to the feed, which may follow from the bodies.
CREATE TABLE feedPublication (
  feed TEXT NOT NULL CHECK (length(feed) BETWEEN 1 AND 32 AND feed GLOB '[A-Z]*' AND feed NOT GLOB '*[^A-Z0-9-]*'),
  language TEXT NOT NULL CHECK (language IN ('en', 'es')),
  -- When its bytes last changed, and by whose hand.
  publishedAt TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%SZ', publishedAt, '+0 seconds') IS publishedAt AND publishedAt >= '0001'),
  publishedBy TEXT NOT NULL CHECK (length(publishedBy) BETWEEN 1 AND 200 AND instr(publishedBy, char(0)) = 0),
  byteCount INTEGER NOT NULL CHECK (byteCount BETWEEN 1 AND 1000000),
  -- The SHA-256 digest of the bytes.
  digest TEXT NOT NULL CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
  PRIMARY KEY (feed, language)
) STRICT, WITHOUT ROWID;

-- What readers saw of each event. Meetings are named, not referred to: one that is taken back was still shown.
CREATE TABLE publishedEvent (
  feed TEXT NOT NULL,
  language TEXT NOT NULL,
  uid TEXT NOT NULL CHECK (length(uid) BETWEEN 1 AND 255 AND uid NOT GLOB '*[^!-~]*'),
  -- The handle of a meeting, and of a deadline its code too.
  subject TEXT NOT NULL CHECK (length(subject) BETWEEN 3 AND 80 AND subject GLOB '[A-Z]*' AND subject NOT GLOB '*[^A-Z0-9 -]*'),
  title TEXT NOT NULL CHECK (length(title) >= 1 AND instr(title, char(0)) = 0),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'tentative', 'confirmed', 'held', 'postponed', 'cancelled', 'lapsed')),
  timeKind TEXT NOT NULL CHECK (timeKind IN ('days', 'within', 'hours')),
  firstDay TEXT NOT NULL CHECK (date(firstDay, '+0 days') IS firstDay AND firstDay >= '0001'),
  lastDay TEXT NOT NULL CHECK (date(lastDay, '+0 days') IS lastDay AND lastDay >= '0001'),
  opens TEXT CHECK (length(opens) = 5 AND strftime('%H:%M', opens, '+0 seconds') IS opens),
  closes TEXT CHECK (length(closes) = 5 AND strftime('%H:%M', closes, '+0 seconds') IS closes),
  zone TEXT CHECK (
    length(zone) BETWEEN 1 AND 64 AND zone GLOB '[A-Za-z0-9]*' AND zone NOT GLOB '*[^A-Za-z0-9_+/-]*'
    AND zone NOT GLOB '*/[^A-Za-z0-9]*' AND zone NOT GLOB '*/' AND zone NOT GLOB '*/*/*/*/*'),
  place TEXT CHECK (length(place) >= 1 AND instr(place, char(0)) = 0),
  -- Everything else that a reader can see.
  details TEXT NOT NULL CHECK (instr(details, char(0)) = 0),
  sequence INTEGER NOT NULL CHECK (sequence BETWEEN 0 AND 2000000000),
  PRIMARY KEY (feed, language, uid),
  FOREIGN KEY (feed, language) REFERENCES feedPublication (feed, language),
  CHECK (lastDay >= firstDay),
  CHECK ((timeKind = 'hours') = (opens IS NOT NULL)),
  CHECK ((opens IS NULL) = (closes IS NULL)),
  CHECK ((opens IS NULL) = (zone IS NULL)),
  CHECK (closes > opens),
  CHECK (timeKind <> 'hours' OR lastDay = firstDay)
) STRICT, WITHOUT ROWID;

-- Every insert, update and delete goes into the log, with the row before and after (R26).
CREATE TRIGGER feedLogInsert AFTER INSERT ON feed
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'feed', quote(NEW.code),
    NULL,
    'code=' || quote(NEW.code) || char(10)
      || 'isWithdrawn=' || quote(NEW.isWithdrawn) || char(10)
      || 'audience=' || quote(NEW.audience) || char(10)
      || 'languages=' || quote(NEW.languages) || char(10)
      || 'nameEn=' || quote(NEW.nameEn) || char(10)
      || 'nameEs=' || quote(NEW.nameEs) || char(10)
      || 'body=' || quote(NEW.body) || char(10)
      || 'kind=' || quote(NEW.kind) || char(10)
      || 'party=' || quote(NEW.party) || char(10)
      || 'year=' || quote(NEW.year) || char(10)
      || 'daysBack=' || quote(NEW.daysBack) || char(10)
      || 'monthsAhead=' || quote(NEW.monthsAhead) || char(10)
      || 'address=' || quote(NEW.address));
END;

CREATE TRIGGER feedLogUpdate AFTER UPDATE ON feed
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'feed', quote(OLD.code),
    'code=' || quote(OLD.code) || char(10)
      || 'isWithdrawn=' || quote(OLD.isWithdrawn) || char(10)
      || 'audience=' || quote(OLD.audience) || char(10)
      || 'languages=' || quote(OLD.languages) || char(10)
      || 'nameEn=' || quote(OLD.nameEn) || char(10)
      || 'nameEs=' || quote(OLD.nameEs) || char(10)
      || 'body=' || quote(OLD.body) || char(10)
      || 'kind=' || quote(OLD.kind) || char(10)
      || 'party=' || quote(OLD.party) || char(10)
      || 'year=' || quote(OLD.year) || char(10)
      || 'daysBack=' || quote(OLD.daysBack) || char(10)
      || 'monthsAhead=' || quote(OLD.monthsAhead) || char(10)
      || 'address=' || quote(OLD.address),
    'code=' || quote(NEW.code) || char(10)
      || 'isWithdrawn=' || quote(NEW.isWithdrawn) || char(10)
      || 'audience=' || quote(NEW.audience) || char(10)
      || 'languages=' || quote(NEW.languages) || char(10)
      || 'nameEn=' || quote(NEW.nameEn) || char(10)
      || 'nameEs=' || quote(NEW.nameEs) || char(10)
      || 'body=' || quote(NEW.body) || char(10)
      || 'kind=' || quote(NEW.kind) || char(10)
      || 'party=' || quote(NEW.party) || char(10)
      || 'year=' || quote(NEW.year) || char(10)
      || 'daysBack=' || quote(NEW.daysBack) || char(10)
      || 'monthsAhead=' || quote(NEW.monthsAhead) || char(10)
      || 'address=' || quote(NEW.address));
END;

CREATE TRIGGER feedLogDelete AFTER DELETE ON feed
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'feed', quote(OLD.code),
    'code=' || quote(OLD.code) || char(10)
      || 'isWithdrawn=' || quote(OLD.isWithdrawn) || char(10)
      || 'audience=' || quote(OLD.audience) || char(10)
      || 'languages=' || quote(OLD.languages) || char(10)
      || 'nameEn=' || quote(OLD.nameEn) || char(10)
      || 'nameEs=' || quote(OLD.nameEs) || char(10)
      || 'body=' || quote(OLD.body) || char(10)
      || 'kind=' || quote(OLD.kind) || char(10)
      || 'party=' || quote(OLD.party) || char(10)
      || 'year=' || quote(OLD.year) || char(10)
      || 'daysBack=' || quote(OLD.daysBack) || char(10)
      || 'monthsAhead=' || quote(OLD.monthsAhead) || char(10)
      || 'address=' || quote(OLD.address),
    NULL);
END;

CREATE TRIGGER feedPublicationLogInsert AFTER INSERT ON feedPublication
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'feedPublication', quote(NEW.feed) || ',' || quote(NEW.language),
    NULL,
    'feed=' || quote(NEW.feed) || char(10)
      || 'language=' || quote(NEW.language) || char(10)
      || 'publishedAt=' || quote(NEW.publishedAt) || char(10)
      || 'publishedBy=' || quote(NEW.publishedBy) || char(10)
      || 'byteCount=' || quote(NEW.byteCount) || char(10)
      || 'digest=' || quote(NEW.digest));
END;

CREATE TRIGGER feedPublicationLogUpdate AFTER UPDATE ON feedPublication
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'feedPublication', quote(OLD.feed) || ',' || quote(OLD.language),
    'feed=' || quote(OLD.feed) || char(10)
      || 'language=' || quote(OLD.language) || char(10)
      || 'publishedAt=' || quote(OLD.publishedAt) || char(10)
      || 'publishedBy=' || quote(OLD.publishedBy) || char(10)
      || 'byteCount=' || quote(OLD.byteCount) || char(10)
      || 'digest=' || quote(OLD.digest),
    'feed=' || quote(NEW.feed) || char(10)
      || 'language=' || quote(NEW.language) || char(10)
      || 'publishedAt=' || quote(NEW.publishedAt) || char(10)
      || 'publishedBy=' || quote(NEW.publishedBy) || char(10)
      || 'byteCount=' || quote(NEW.byteCount) || char(10)
      || 'digest=' || quote(NEW.digest));
END;

CREATE TRIGGER feedPublicationLogDelete AFTER DELETE ON feedPublication
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'feedPublication', quote(OLD.feed) || ',' || quote(OLD.language),
    'feed=' || quote(OLD.feed) || char(10)
      || 'language=' || quote(OLD.language) || char(10)
      || 'publishedAt=' || quote(OLD.publishedAt) || char(10)
      || 'publishedBy=' || quote(OLD.publishedBy) || char(10)
      || 'byteCount=' || quote(OLD.byteCount) || char(10)
      || 'digest=' || quote(OLD.digest),
    NULL);
END;

CREATE TRIGGER publishedEventLogInsert AFTER INSERT ON publishedEvent
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'publishedEvent', quote(NEW.feed) || ',' || quote(NEW.language) || ',' || quote(NEW.uid),
    NULL,
    'feed=' || quote(NEW.feed) || char(10)
      || 'language=' || quote(NEW.language) || char(10)
      || 'uid=' || quote(NEW.uid) || char(10)
      || 'subject=' || quote(NEW.subject) || char(10)
      || 'title=' || quote(NEW.title) || char(10)
      || 'state=' || quote(NEW.state) || char(10)
      || 'timeKind=' || quote(NEW.timeKind) || char(10)
      || 'firstDay=' || quote(NEW.firstDay) || char(10)
      || 'lastDay=' || quote(NEW.lastDay) || char(10)
      || 'opens=' || quote(NEW.opens) || char(10)
      || 'closes=' || quote(NEW.closes) || char(10)
      || 'zone=' || quote(NEW.zone) || char(10)
      || 'place=' || quote(NEW.place) || char(10)
      || 'details=' || quote(NEW.details) || char(10)
      || 'sequence=' || quote(NEW.sequence));
END;

CREATE TRIGGER publishedEventLogUpdate AFTER UPDATE ON publishedEvent
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'publishedEvent', quote(OLD.feed) || ',' || quote(OLD.language) || ',' || quote(OLD.uid),
    'feed=' || quote(OLD.feed) || char(10)
      || 'language=' || quote(OLD.language) || char(10)
      || 'uid=' || quote(OLD.uid) || char(10)
      || 'subject=' || quote(OLD.subject) || char(10)
      || 'title=' || quote(OLD.title) || char(10)
      || 'state=' || quote(OLD.state) || char(10)
      || 'timeKind=' || quote(OLD.timeKind) || char(10)
      || 'firstDay=' || quote(OLD.firstDay) || char(10)
      || 'lastDay=' || quote(OLD.lastDay) || char(10)
      || 'opens=' || quote(OLD.opens) || char(10)
      || 'closes=' || quote(OLD.closes) || char(10)
      || 'zone=' || quote(OLD.zone) || char(10)
      || 'place=' || quote(OLD.place) || char(10)
      || 'details=' || quote(OLD.details) || char(10)
      || 'sequence=' || quote(OLD.sequence),
    'feed=' || quote(NEW.feed) || char(10)
      || 'language=' || quote(NEW.language) || char(10)
      || 'uid=' || quote(NEW.uid) || char(10)
      || 'subject=' || quote(NEW.subject) || char(10)
      || 'title=' || quote(NEW.title) || char(10)
      || 'state=' || quote(NEW.state) || char(10)
      || 'timeKind=' || quote(NEW.timeKind) || char(10)
      || 'firstDay=' || quote(NEW.firstDay) || char(10)
      || 'lastDay=' || quote(NEW.lastDay) || char(10)
      || 'opens=' || quote(NEW.opens) || char(10)
      || 'closes=' || quote(NEW.closes) || char(10)
      || 'zone=' || quote(NEW.zone) || char(10)
      || 'place=' || quote(NEW.place) || char(10)
      || 'details=' || quote(NEW.details) || char(10)
      || 'sequence=' || quote(NEW.sequence));
END;

CREATE TRIGGER publishedEventLogDelete AFTER DELETE ON publishedEvent
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'publishedEvent', quote(OLD.feed) || ',' || quote(OLD.language) || ',' || quote(OLD.uid),
    'feed=' || quote(OLD.feed) || char(10)
      || 'language=' || quote(OLD.language) || char(10)
      || 'uid=' || quote(OLD.uid) || char(10)
      || 'subject=' || quote(OLD.subject) || char(10)
      || 'title=' || quote(OLD.title) || char(10)
      || 'state=' || quote(OLD.state) || char(10)
      || 'timeKind=' || quote(OLD.timeKind) || char(10)
      || 'firstDay=' || quote(OLD.firstDay) || char(10)
      || 'lastDay=' || quote(OLD.lastDay) || char(10)
      || 'opens=' || quote(OLD.opens) || char(10)
      || 'closes=' || quote(OLD.closes) || char(10)
      || 'zone=' || quote(OLD.zone) || char(10)
      || 'place=' || quote(OLD.place) || char(10)
      || 'details=' || quote(OLD.details) || char(10)
      || 'sequence=' || quote(OLD.sequence),
    NULL);
END;

-- Rows are whole, whoever writes them: no row takes another's place unlogged, none refers to one that is not there, and no
-- text holds a NUL (R26). Made by Scripts/generate-row-guards from the steps before this one.

CREATE TRIGGER feedIsNew BEFORE INSERT ON feed
BEGIN
  SELECT raise(ABORT, 'R26: that row of feed is on record already')
    WHERE EXISTS (SELECT 1 FROM feed WHERE code = NEW.code)
      OR EXISTS (SELECT 1 FROM feed WHERE rowid = NEW.rowid);
END;

CREATE TRIGGER feedGuardInsert AFTER INSERT ON feed
BEGIN
  SELECT raise(ABORT, 'R26: a text of feed holds a NUL')
    WHERE instr(NEW.code, char(0)) > 0 OR instr(NEW.audience, char(0)) > 0 OR instr(NEW.languages, char(0)) > 0 OR instr(NEW.nameEn, char(0)) > 0 OR instr(NEW.nameEs, char(0)) > 0 OR instr(NEW.body, char(0)) > 0 OR instr(NEW.kind, char(0)) > 0 OR instr(NEW.party, char(0)) > 0 OR instr(NEW.address, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of feed refers to one that is not on record')
    WHERE (NEW.party IS NOT NULL AND NOT EXISTS (SELECT 1 FROM party WHERE code = NEW.party))
      OR (NEW.kind IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meetingKind WHERE code = NEW.kind))
      OR (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
  SELECT raise(ABORT, 'R26: that row of feed is on record already')
    WHERE NEW.rowid < 1;
END;

CREATE TRIGGER feedGuardUpdate AFTER UPDATE ON feed
BEGIN
  SELECT raise(ABORT, 'R26: a row of feed keeps its key')
    WHERE NEW.code IS NOT OLD.code OR NEW.rowid IS NOT OLD.rowid;
  SELECT raise(ABORT, 'R26: a text of feed holds a NUL')
    WHERE instr(NEW.code, char(0)) > 0 OR instr(NEW.audience, char(0)) > 0 OR instr(NEW.languages, char(0)) > 0 OR instr(NEW.nameEn, char(0)) > 0 OR instr(NEW.nameEs, char(0)) > 0 OR instr(NEW.body, char(0)) > 0 OR instr(NEW.kind, char(0)) > 0 OR instr(NEW.party, char(0)) > 0 OR instr(NEW.address, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of feed refers to one that is not on record')
    WHERE (NEW.party IS NOT NULL AND NOT EXISTS (SELECT 1 FROM party WHERE code = NEW.party))
      OR (NEW.kind IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meetingKind WHERE code = NEW.kind))
      OR (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TRIGGER feedPublicationIsNew BEFORE INSERT ON feedPublication
BEGIN
  SELECT raise(ABORT, 'R26: that row of feedPublication is on record already')
    WHERE EXISTS (SELECT 1 FROM feedPublication WHERE feed = NEW.feed AND language = NEW.language);
END;

CREATE TRIGGER feedPublicationGuardInsert AFTER INSERT ON feedPublication
BEGIN
  SELECT raise(ABORT, 'R26: a text of feedPublication holds a NUL')
    WHERE instr(NEW.feed, char(0)) > 0 OR instr(NEW.language, char(0)) > 0 OR instr(NEW.publishedAt, char(0)) > 0 OR instr(NEW.publishedBy, char(0)) > 0 OR instr(NEW.digest, char(0)) > 0;
END;

CREATE TRIGGER feedPublicationGuardUpdate AFTER UPDATE ON feedPublication
BEGIN
  SELECT raise(ABORT, 'R26: a row of feedPublication keeps its key')
    WHERE NEW.feed IS NOT OLD.feed OR NEW.language IS NOT OLD.language;
  SELECT raise(ABORT, 'R26: a text of feedPublication holds a NUL')
    WHERE instr(NEW.feed, char(0)) > 0 OR instr(NEW.language, char(0)) > 0 OR instr(NEW.publishedAt, char(0)) > 0 OR instr(NEW.publishedBy, char(0)) > 0 OR instr(NEW.digest, char(0)) > 0;
END;

CREATE TRIGGER feedPublicationGuardDelete AFTER DELETE ON feedPublication
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of feedPublication')
    WHERE EXISTS (SELECT 1 FROM publishedEvent WHERE feed = OLD.feed AND language = OLD.language);
END;

CREATE TRIGGER publishedEventIsNew BEFORE INSERT ON publishedEvent
BEGIN
  SELECT raise(ABORT, 'R26: that row of publishedEvent is on record already')
    WHERE EXISTS (SELECT 1 FROM publishedEvent WHERE feed = NEW.feed AND language = NEW.language AND uid = NEW.uid);
END;

CREATE TRIGGER publishedEventGuardInsert AFTER INSERT ON publishedEvent
BEGIN
  SELECT raise(ABORT, 'R26: a text of publishedEvent holds a NUL')
    WHERE instr(NEW.feed, char(0)) > 0 OR instr(NEW.language, char(0)) > 0 OR instr(NEW.uid, char(0)) > 0 OR instr(NEW.subject, char(0)) > 0 OR instr(NEW.title, char(0)) > 0 OR instr(NEW.state, char(0)) > 0 OR instr(NEW.timeKind, char(0)) > 0 OR instr(NEW.firstDay, char(0)) > 0 OR instr(NEW.lastDay, char(0)) > 0 OR instr(NEW.opens, char(0)) > 0 OR instr(NEW.closes, char(0)) > 0 OR instr(NEW.zone, char(0)) > 0 OR instr(NEW.place, char(0)) > 0 OR instr(NEW.details, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of publishedEvent refers to one that is not on record')
    WHERE (NEW.feed IS NOT NULL AND NEW.language IS NOT NULL AND NOT EXISTS (SELECT 1 FROM feedPublication WHERE feed = NEW.feed AND language = NEW.language));
END;

CREATE TRIGGER publishedEventGuardUpdate AFTER UPDATE ON publishedEvent
BEGIN
  SELECT raise(ABORT, 'R26: a row of publishedEvent keeps its key')
    WHERE NEW.feed IS NOT OLD.feed OR NEW.language IS NOT OLD.language OR NEW.uid IS NOT OLD.uid;
  SELECT raise(ABORT, 'R26: a text of publishedEvent holds a NUL')
    WHERE instr(NEW.feed, char(0)) > 0 OR instr(NEW.language, char(0)) > 0 OR instr(NEW.uid, char(0)) > 0 OR instr(NEW.subject, char(0)) > 0 OR instr(NEW.title, char(0)) > 0 OR instr(NEW.state, char(0)) > 0 OR instr(NEW.timeKind, char(0)) > 0 OR instr(NEW.firstDay, char(0)) > 0 OR instr(NEW.lastDay, char(0)) > 0 OR instr(NEW.opens, char(0)) > 0 OR instr(NEW.closes, char(0)) > 0 OR instr(NEW.zone, char(0)) > 0 OR instr(NEW.place, char(0)) > 0 OR instr(NEW.details, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of publishedEvent refers to one that is not on record')
    WHERE (NEW.feed IS NOT NULL AND NEW.language IS NOT NULL AND NOT EXISTS (SELECT 1 FROM feedPublication WHERE feed = NEW.feed AND language = NEW.language));
END;

DROP TRIGGER IF EXISTS bodyGuardDelete;
CREATE TRIGGER bodyGuardDelete AFTER DELETE ON body
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of body')
    WHERE EXISTS (SELECT 1 FROM membership WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM chairTerm WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM meetingBody WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM pillar WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM document WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM importBatch WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM cycleSlot WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM strategicPlan WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM workPlan WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM rotationRule WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM chairDecision WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM troikaRule WHERE fourthSeat = OLD.code)
      OR EXISTS (SELECT 1 FROM troikaRule WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM chairOfficer WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM frozenSeat WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM delegate WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM feed WHERE body = OLD.code);
END;

DROP TRIGGER IF EXISTS meetingKindGuardDelete;
CREATE TRIGGER meetingKindGuardDelete AFTER DELETE ON meetingKind
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of meetingKind')
    WHERE EXISTS (SELECT 1 FROM meetingSeries WHERE kind = OLD.code)
      OR EXISTS (SELECT 1 FROM meetingOfKind WHERE kind = OLD.code)
      OR EXISTS (SELECT 1 FROM agendaTemplateItem WHERE kind = OLD.code)
      OR EXISTS (SELECT 1 FROM agenda WHERE template = OLD.code)
      OR EXISTS (SELECT 1 FROM cycleSlot WHERE kind = OLD.code)
      OR EXISTS (SELECT 1 FROM rotationRule WHERE handoverKind = OLD.code)
      OR EXISTS (SELECT 1 FROM feed WHERE kind = OLD.code);
END;

DROP TRIGGER IF EXISTS partyGuardDelete;
CREATE TRIGGER partyGuardDelete AFTER DELETE ON party
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of party')
    WHERE EXISTS (SELECT 1 FROM membership WHERE party = OLD.code)
      OR EXISTS (SELECT 1 FROM chairTerm WHERE holder = OLD.code)
      OR EXISTS (SELECT 1 FROM meeting WHERE convenor = OLD.code)
      OR EXISTS (SELECT 1 FROM rotationRule WHERE firstHolder = OLD.code)
      OR EXISTS (SELECT 1 FROM chairDecision WHERE party = OLD.code)
      OR EXISTS (SELECT 1 FROM frozenSeat WHERE party = OLD.code)
      OR EXISTS (SELECT 1 FROM delegate WHERE party = OLD.code)
      OR EXISTS (SELECT 1 FROM feed WHERE party = OLD.code);
END;
