-- Meetings with their kinds, bodies, sessions and numbered series (R11-R17).

CREATE TABLE meetingKind (
  code TEXT PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 32 AND code GLOB '[A-Z]*' AND code NOT GLOB '*[^A-Z0-9-]*'),
  handlePrefix TEXT NOT NULL CHECK (length(handlePrefix) BETWEEN 1 AND 20 AND handlePrefix GLOB '[A-Z]*' AND handlePrefix NOT GLOB '*[^A-Z0-9-]*'),
  isNumberedInYear INTEGER NOT NULL CHECK (isNumberedInYear IN (0, 1)),
  nameEn TEXT NOT NULL CHECK (length(nameEn) BETWEEN 1 AND 200),
  nameEs TEXT NOT NULL CHECK (length(nameEs) BETWEEN 1 AND 200),
  pluralEn TEXT NOT NULL CHECK (length(pluralEn) BETWEEN 1 AND 200),
  pluralEs TEXT NOT NULL CHECK (length(pluralEs) BETWEEN 1 AND 200),
  isStatutory INTEGER NOT NULL CHECK (isStatutory IN (0, 1))
) STRICT;

CREATE TABLE meetingSeries (
  code TEXT PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 32 AND code GLOB '[A-Z]*' AND code NOT GLOB '*[^A-Z0-9-]*'),
  kind TEXT NOT NULL REFERENCES meetingKind (code),
  -- Codes of the bodies whose meetings it counts, separated by blanks.
  bodies TEXT NOT NULL CHECK (length(bodies) BETWEEN 1 AND 500 AND bodies NOT GLOB '*[^A-Z0-9 -]*'),
  nameEn TEXT NOT NULL CHECK (length(nameEn) BETWEEN 1 AND 200),
  nameEs TEXT NOT NULL CHECK (length(nameEs) BETWEEN 1 AND 200)
) STRICT;

CREATE TABLE knownNumber (
  series TEXT NOT NULL REFERENCES meetingSeries (code),
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 3999),
  year INTEGER NOT NULL CHECK (year BETWEEN 1 AND 9999),
  place TEXT CHECK (length(place) BETWEEN 1 AND 200),
  dates TEXT CHECK (length(dates) BETWEEN 1 AND 200),
  source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 2000),
  PRIMARY KEY (series, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
  id INTEGER PRIMARY KEY CHECK (id >= 1),
  handle TEXT NOT NULL UNIQUE CHECK (length(handle) BETWEEN 3 AND 40 AND handle GLOB '[A-Z]*' AND handle NOT GLOB '*[^A-Z0-9-]*'),
  uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 5 AND 255 AND uid NOT GLOB '*[^!-~]*' AND uid NOT GLOB '*[",:;\]*'),
  -- A line of text: no control characters, no blanks at its ends; 500 letters, each of several code points at most.
  titleEn TEXT CHECK (
    length(titleEn) BETWEEN 1 AND 2000 AND instr(titleEn, char(0)) = 0 AND trim(titleEn, char(32, 160)) = titleEn
    AND titleEn NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  titleEs TEXT CHECK (
    length(titleEs) BETWEEN 1 AND 2000 AND instr(titleEs, char(0)) = 0 AND trim(titleEs, char(32, 160)) = titleEs
    AND titleEs NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  -- How exactly the date is known (R12). For a month and a window the two days are the bounds, not the meeting's days.
  dateKind TEXT NOT NULL CHECK (dateKind IN ('days', 'separate-days', 'month', 'window', 'to-be-confirmed', 'not-recorded')),
  earliestDay TEXT CHECK (date(earliestDay, '+0 days') IS earliestDay AND earliestDay >= '0001'),
  latestDay TEXT CHECK (date(latestDay, '+0 days') IS latestDay AND latestDay >= '0001'),
  -- The days of a meeting that sits on separate ones, in order: `["2020-06-04","2020-06-11"]`.
  separateDays TEXT CHECK (length(separateDays) >= 27 AND length(separateDays) % 13 = 1 AND separateDays GLOB '[[]"*"]'
    AND separateDays NOT GLOB '*[^]0-9",[-]*'),
  mode TEXT NOT NULL CHECK (mode IN ('in-person', 'virtual', 'hybrid', 'not-recorded')),
  country TEXT REFERENCES country (code),
  city TEXT REFERENCES city (code),
  venue TEXT CHECK (
    length(venue) BETWEEN 1 AND 2000 AND instr(venue, char(0)) = 0 AND trim(venue, char(32, 160)) = venue
    AND venue NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  host TEXT REFERENCES country (code),
  convenor TEXT REFERENCES party (code),
  series TEXT REFERENCES meetingSeries (code),
  ordinal INTEGER CHECK (ordinal BETWEEN 1 AND 3999),
  block TEXT CHECK (length(block) BETWEEN 1 AND 32 AND block GLOB '[A-Z]*' AND block NOT GLOB '*[^A-Z0-9-]*'),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'tentative', 'confirmed', 'held', 'postponed', 'cancelled', 'lapsed')),
  stateReason TEXT CHECK (
    length(stateReason) BETWEEN 1 AND 2000 AND instr(stateReason, char(0)) = 0 AND trim(stateReason, char(32, 160)) = stateReason
    AND stateReason NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  closedAt TEXT CHECK (strftime('%Y-%m-%dT%H:%M:%SZ', closedAt, '+0 seconds') IS closedAt AND closedAt >= '0001'),
  sourceDocument TEXT CHECK (length(sourceDocument) BETWEEN 1 AND 500),
  sourceLine INTEGER CHECK (sourceLine >= 1),
  sourceText TEXT CHECK (length(sourceText) >= 1),
  sequence INTEGER NOT NULL DEFAULT 0 CHECK (sequence BETWEEN 0 AND 1000000000),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision BETWEEN 1 AND 1000000000),
  createdAt TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%SZ', createdAt, '+0 seconds') IS createdAt AND createdAt >= '0001'),
  modifiedAt TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%SZ', modifiedAt, '+0 seconds') IS modifiedAt AND modifiedAt >= '0001'),
  CHECK (titleEn IS NOT NULL OR titleEs IS NOT NULL),
  CHECK ((dateKind IN ('to-be-confirmed', 'not-recorded')) = (earliestDay IS NULL)),
  CHECK ((earliestDay IS NULL) = (latestDay IS NULL)),
  CHECK (latestDay >= earliestDay),
  CHECK (dateKind <> 'days' OR julianday(latestDay) - julianday(earliestDay) <= 60),
  CHECK (dateKind <> 'month' OR (earliestDay IS date(earliestDay, 'start of month') AND latestDay IS date(earliestDay, '+1 month', '-1 day'))),
  CHECK ((dateKind = 'separate-days') = (separateDays IS NOT NULL)),
  CHECK (separateDays IS NULL OR (earliestDay IS substr(separateDays, 3, 10) AND latestDay IS substr(separateDays, -12, 10))),
  CHECK (mode <> 'virtual' OR (country IS NULL AND city IS NULL AND venue IS NULL)),
  CHECK (country IS NOT NULL OR (city IS NULL AND venue IS NULL)),
  CHECK (ordinal IS NULL OR series IS NOT NULL),
  CHECK ((sourceText IS NULL) = (sourceDocument IS NULL)),
  CHECK (sourceLine IS NULL OR sourceText IS NOT NULL),
  CHECK (closedAt IS NULL OR state = 'held'),
  CHECK (state NOT IN ('confirmed', 'held') OR dateKind <> 'window')
) STRICT;

CREATE INDEX meetingByDay ON meeting (earliestDay);

CREATE TABLE meetingBody (
  meeting TEXT NOT NULL REFERENCES meeting (handle),
  body TEXT NOT NULL REFERENCES body (code),
  position INTEGER NOT NULL CHECK (position >= 1),
  PRIMARY KEY (meeting, body)
) STRICT, WITHOUT ROWID;

CREATE TABLE meetingOfKind (
  meeting TEXT NOT NULL REFERENCES meeting (handle),
  kind TEXT NOT NULL REFERENCES meetingKind (code),
  position INTEGER NOT NULL CHECK (position >= 1),
  PRIMARY KEY (meeting, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE meetingSession (
  meeting TEXT NOT NULL REFERENCES meeting (handle),
  day TEXT NOT NULL CHECK (date(day, '+0 days') IS day AND day >= '0001'),
  opens TEXT NOT NULL CHECK (length(opens) = 5 AND strftime('%H:%M', opens, '+0 seconds') IS opens),
  closes TEXT NOT NULL CHECK (length(closes) = 5 AND strftime('%H:%M', closes, '+0 seconds') IS closes),
  zone TEXT NOT NULL CHECK (
    length(zone) BETWEEN 1 AND 64 AND zone GLOB '[A-Za-z0-9]*' AND zone NOT GLOB '*[^A-Za-z0-9_+/-]*'
    AND zone NOT GLOB '*/[^A-Za-z0-9]*' AND zone NOT GLOB '*/' AND zone NOT GLOB '*/*/*/*/*'),
  PRIMARY KEY (meeting, day, opens),
  CHECK (closes > opens)
) STRICT, WITHOUT ROWID;

-- The shell opens a file with foreign keys off; these look for themselves.
CREATE TRIGGER meetingIsSomewhere BEFORE INSERT ON meeting
WHEN (NEW.country IS NOT NULL AND NOT EXISTS (SELECT 1 FROM country WHERE code = NEW.country))
  OR (NEW.city IS NOT NULL AND NOT EXISTS (SELECT 1 FROM city WHERE code = NEW.city AND country = NEW.country))
BEGIN
  SELECT raise(ABORT, 'R2: no such country, or the city is not in it');
END;

CREATE TRIGGER meetingStaysSomewhere BEFORE UPDATE OF country, city ON meeting
WHEN (NEW.country IS NOT NULL AND NOT EXISTS (SELECT 1 FROM country WHERE code = NEW.country))
  OR (NEW.city IS NOT NULL AND NOT EXISTS (SELECT 1 FROM city WHERE code = NEW.city AND country = NEW.country))
BEGIN
  SELECT raise(ABORT, 'R2: no such country, or the city is not in it');
END;

CREATE TRIGGER meetingKeepsItsNames BEFORE UPDATE ON meeting
WHEN NEW.handle IS NOT OLD.handle OR NEW.uid IS NOT OLD.uid OR NEW.id IS NOT OLD.id OR NEW.createdAt IS NOT OLD.createdAt
BEGIN
  SELECT raise(ABORT, 'R17: a meeting keeps its handle, its UID and the time of its recording');
END;

CREATE TRIGGER meetingCountsUp BEFORE UPDATE ON meeting
WHEN NEW.sequence < OLD.sequence OR NEW.revision <= OLD.revision OR NEW.modifiedAt < OLD.modifiedAt
BEGIN
  SELECT raise(ABORT, 'R26: revision and sequence only rise');
END;

-- R13: a state changes only along the permitted ways, except when an earlier change is taken back.
CREATE TRIGGER meetingStateChange BEFORE UPDATE OF state ON meeting
WHEN NEW.state <> OLD.state
  AND NOT EXISTS (SELECT 1 FROM openEntry JOIN logReversal ON logReversal.entry = openEntry.entry)
  AND NOT CASE OLD.state
    WHEN 'proposed' THEN NEW.state IN ('confirmed', 'cancelled', 'lapsed')
    WHEN 'tentative' THEN NEW.state IN ('proposed', 'confirmed', 'postponed', 'cancelled', 'lapsed')
    WHEN 'confirmed' THEN NEW.state IN ('held', 'postponed', 'cancelled')
    WHEN 'postponed' THEN NEW.state IN ('proposed', 'tentative', 'cancelled', 'lapsed')
    WHEN 'cancelled' THEN NEW.state = 'tentative'
    WHEN 'lapsed' THEN NEW.state = 'tentative'
    ELSE 0
  END
BEGIN
  SELECT raise(ABORT, 'R13: that change of state is not permitted');
END;

CREATE TRIGGER meetingIsKept BEFORE DELETE ON meeting
WHEN NOT EXISTS (SELECT 1 FROM openEntry JOIN logReversal ON logReversal.entry = openEntry.entry)
BEGIN
  SELECT raise(ABORT, 'R26: a meeting is cancelled or lapsed, never deleted');
END;

CREATE TRIGGER meetingStateReason BEFORE UPDATE OF state ON meeting
WHEN NEW.state <> OLD.state AND NEW.state IN ('postponed', 'cancelled', 'lapsed') AND NEW.stateReason IS NULL
  AND NOT EXISTS (SELECT 1 FROM openEntry JOIN logReversal ON logReversal.entry = openEntry.entry)
BEGIN
  SELECT raise(ABORT, 'R13: a meeting is put off, called off or given up for a reason');
END;

CREATE TRIGGER meetingFileIsClosed BEFORE UPDATE ON meeting
WHEN OLD.closedAt IS NOT NULL AND NEW.closedAt IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM openEntry JOIN logReversal ON logReversal.entry = openEntry.entry)
BEGIN
  SELECT raise(ABORT, 'R13: the file of the meeting is closed');
END;

-- R14: the program asks its own rule before it gives a number; a source that it imports may give one twice, which is
-- reported. Other programs are kept from giving one twice.
CREATE TRIGGER meetingNumberIsNew BEFORE INSERT ON meeting
WHEN NEW.ordinal IS NOT NULL AND NEW.state NOT IN ('cancelled', 'lapsed') AND NOT EXISTS (SELECT 1 FROM openEntry)
  AND EXISTS (
    SELECT 1 FROM meeting WHERE series = NEW.series AND ordinal = NEW.ordinal AND state NOT IN ('cancelled', 'lapsed'))
BEGIN
  SELECT raise(ABORT, 'R14: that number of the series is given already');
END;

CREATE TRIGGER meetingNumberStaysItsOwn BEFORE UPDATE ON meeting
WHEN NEW.ordinal IS NOT NULL AND NEW.state NOT IN ('cancelled', 'lapsed') AND NOT EXISTS (SELECT 1 FROM openEntry)
  AND EXISTS (
    SELECT 1 FROM meeting
    WHERE series = NEW.series AND ordinal = NEW.ordinal AND state NOT IN ('cancelled', 'lapsed') AND id <> NEW.id)
BEGIN
  SELECT raise(ABORT, 'R14: that number of the series is given already');
END;

-- R11: inside of its transactions the program takes bodies and kinds off before it puts others on.
CREATE TRIGGER meetingKeepsABody BEFORE DELETE ON meetingBody
WHEN NOT EXISTS (SELECT 1 FROM openEntry)
  AND NOT EXISTS (SELECT 1 FROM meetingBody WHERE meeting = OLD.meeting AND body <> OLD.body)
BEGIN
  SELECT raise(ABORT, 'R11: a meeting belongs to a body');
END;

CREATE TRIGGER meetingKeepsAKind BEFORE DELETE ON meetingOfKind
WHEN NOT EXISTS (SELECT 1 FROM openEntry)
  AND NOT EXISTS (SELECT 1 FROM meetingOfKind WHERE meeting = OLD.meeting AND kind <> OLD.kind)
BEGIN
  SELECT raise(ABORT, 'R11: a meeting is of a kind');
END;

CREATE TRIGGER meetingSessionExists BEFORE INSERT ON meetingSession
WHEN NOT EXISTS (
  SELECT 1 FROM meeting WHERE handle = NEW.meeting
    AND (dateKind = 'days' AND NEW.day BETWEEN earliestDay AND latestDay
      OR dateKind = 'separate-days' AND NEW.day IN (SELECT value FROM json_each(separateDays))))
BEGIN
  SELECT raise(ABORT, 'R12: a session lies on a day of its meeting');
END;

CREATE TRIGGER meetingSessionsAreApart BEFORE INSERT ON meetingSession
WHEN EXISTS (
  SELECT 1 FROM meetingSession
  WHERE meeting = NEW.meeting AND day = NEW.day AND opens <> NEW.opens AND opens < NEW.closes AND NEW.opens < closes)
BEGIN
  SELECT raise(ABORT, 'R12: the sessions of a day follow one another');
END;

CREATE TRIGGER meetingSessionsStayApart BEFORE UPDATE ON meetingSession
WHEN EXISTS (
  SELECT 1 FROM meetingSession
  WHERE meeting = NEW.meeting AND day = NEW.day AND opens <> NEW.opens AND opens < NEW.closes AND NEW.opens < closes)
BEGIN
  SELECT raise(ABORT, 'R12: the sessions of a day follow one another');
END;

CREATE TRIGGER meetingKeepsItsSessions AFTER UPDATE ON meeting
WHEN EXISTS (
  SELECT 1 FROM meetingSession WHERE meeting = NEW.handle
    AND NOT (NEW.dateKind = 'days' AND day BETWEEN NEW.earliestDay AND NEW.latestDay
      OR NEW.dateKind = 'separate-days' AND day IN (SELECT value FROM json_each(NEW.separateDays))))
BEGIN
  SELECT raise(ABORT, 'R12: a session lies on a day of its meeting');
END;

-- The days of a separate-days meeting are days, each after the one before it.
CREATE TRIGGER meetingSeparateDays AFTER INSERT ON meeting
WHEN NEW.separateDays IS NOT NULL
BEGIN
  SELECT raise(ABORT, 'R12: separate days are days in order')
    FROM json_each(NEW.separateDays) AS each
    WHERE date(each.value, '+0 days') IS NOT each.value
      OR (each.key > 0 AND each.value <= substr(NEW.separateDays, each.key * 13 - 10, 10));
END;

CREATE TRIGGER meetingSeparateDaysStay AFTER UPDATE OF separateDays ON meeting
WHEN NEW.separateDays IS NOT NULL
BEGIN
  SELECT raise(ABORT, 'R12: separate days are days in order')
    FROM json_each(NEW.separateDays) AS each
    WHERE date(each.value, '+0 days') IS NOT each.value
      OR (each.key > 0 AND each.value <= substr(NEW.separateDays, each.key * 13 - 10, 10));
END;
