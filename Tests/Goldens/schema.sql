CREATE TABLE logEntry (
  id INTEGER PRIMARY KEY CHECK (id >= 1),
  at TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%SZ', at, '+0 seconds') IS at AND at >= '0001'),
  author TEXT NOT NULL CHECK (length(author) BETWEEN 1 AND 200),
  command TEXT NOT NULL CHECK (length(command) BETWEEN 1 AND 2000),
  reason TEXT CHECK (length(reason) BETWEEN 1 AND 500),
  -- SHA-256 over the digest before, this entry and its changes; given at the end of the transaction, or by the next one
  -- for a change that was made outside of the program.
  digest TEXT CHECK (length(digest) = 64)
) STRICT;

CREATE TABLE logChange (
  number INTEGER PRIMARY KEY CHECK (number >= 1),
  entry INTEGER NOT NULL REFERENCES logEntry (id),
  tableName TEXT NOT NULL CHECK (length(tableName) BETWEEN 1 AND 200),
  -- The values of the row's primary key, as SQL literals separated by commas.
  rowKey TEXT NOT NULL CHECK (length(rowKey) >= 1),
  -- The row before and after, a line `column=SQL literal` for each column; NULL where there was or is none.
  -- No JSON, because SQLite 3.40 lets no trigger call its JSON functions when the schema of a file is not trusted.
  before TEXT CHECK (instr(before, '=') > 1),
  after TEXT CHECK (instr(after, '=') > 1),
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;

CREATE TABLE logReversal (
  entry INTEGER NOT NULL REFERENCES logEntry (id),
  reversed INTEGER NOT NULL REFERENCES logEntry (id),
  PRIMARY KEY (entry, reversed),
  CHECK (reversed < entry)
) STRICT, WITHOUT ROWID;

CREATE INDEX logReversalByReversed ON logReversal (reversed);

CREATE INDEX logChangeByEntry ON logChange (entry);

CREATE INDEX logChangeByRow ON logChange (tableName, rowKey);

CREATE TABLE openEntry (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  entry INTEGER NOT NULL REFERENCES logEntry (id)
) STRICT;

CREATE VIEW logIntake AS SELECT tableName, rowKey, before, after FROM logChange;

CREATE TRIGGER logIntakeWrite INSTEAD OF INSERT ON logIntake
BEGIN
  INSERT INTO logEntry (at, author, command)
    SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'not known', 'a change made outside of the program'
    WHERE NOT EXISTS (SELECT 1 FROM openEntry);
  INSERT INTO logChange (entry, tableName, rowKey, before, after)
    VALUES (coalesce((SELECT entry FROM openEntry), (SELECT max(id) FROM logEntry)), NEW.tableName, NEW.rowKey, NEW.before, NEW.after);
END;

CREATE TRIGGER logEntryInOrder BEFORE INSERT ON logEntry
WHEN NEW.id <> -1 AND NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM logEntry)
BEGIN
  SELECT raise(ABORT, 'R26: the log only grows');
END;

CREATE TRIGGER logEntryStays BEFORE UPDATE ON logEntry
WHEN OLD.digest IS NOT NULL OR NEW.id IS NOT OLD.id OR NEW.at IS NOT OLD.at OR NEW.author IS NOT OLD.author
  OR NEW.command IS NOT OLD.command OR NEW.reason IS NOT OLD.reason
BEGIN
  SELECT raise(ABORT, 'R26: an entry of the log never changes');
END;

CREATE TRIGGER logEntryIsKept BEFORE DELETE ON logEntry
BEGIN
  SELECT raise(ABORT, 'R26: an entry of the log is never deleted');
END;

CREATE TRIGGER logChangeInOrder BEFORE INSERT ON logChange
WHEN NEW.number <> -1 AND NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM logChange)
BEGIN
  SELECT raise(ABORT, 'R26: the log only grows');
END;

CREATE TRIGGER logChangeOfOpenEntry BEFORE INSERT ON logChange
WHEN NOT EXISTS (SELECT 1 FROM logEntry WHERE id = NEW.entry AND digest IS NULL)
BEGIN
  SELECT raise(ABORT, 'R26: a sealed entry of the log takes no more changes');
END;

CREATE TRIGGER logReversalOfOpenEntry BEFORE INSERT ON logReversal
WHEN NOT EXISTS (SELECT 1 FROM logEntry WHERE id = NEW.entry AND digest IS NULL)
  OR NOT EXISTS (SELECT 1 FROM logEntry WHERE id = NEW.reversed)
BEGIN
  SELECT raise(ABORT, 'R26: a sealed entry of the log takes no more changes');
END;

CREATE TRIGGER openEntryIsOpen BEFORE INSERT ON openEntry
WHEN NOT EXISTS (SELECT 1 FROM logEntry WHERE id = NEW.entry AND digest IS NULL)
BEGIN
  SELECT raise(ABORT, 'R26: a sealed entry of the log takes no more changes');
END;

CREATE TRIGGER openEntryStays BEFORE UPDATE ON openEntry
BEGIN
  SELECT raise(ABORT, 'R26: the open entry never changes');
END;

CREATE TRIGGER logChangeStays BEFORE UPDATE ON logChange
BEGIN
  SELECT raise(ABORT, 'R26: a change in the log never changes');
END;

CREATE TRIGGER logChangeIsKept BEFORE DELETE ON logChange
BEGIN
  SELECT raise(ABORT, 'R26: a change in the log is never deleted');
END;

CREATE TRIGGER logReversalStays BEFORE UPDATE ON logReversal
BEGIN
  SELECT raise(ABORT, 'R26: an entry of the log never changes');
END;

CREATE TRIGGER logReversalIsKept BEFORE DELETE ON logReversal
BEGIN
  SELECT raise(ABORT, 'R26: an entry of the log is never deleted');
END;

CREATE TABLE country (
  code TEXT PRIMARY KEY CHECK (code GLOB '[A-Z][A-Z]'),
  nameEn TEXT NOT NULL CHECK (length(nameEn) BETWEEN 1 AND 200),
  nameEs TEXT NOT NULL CHECK (length(nameEs) BETWEEN 1 AND 200)
) STRICT, WITHOUT ROWID;

CREATE TABLE city (
  code TEXT PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 32 AND code GLOB '[A-Z]*' AND code NOT GLOB '*[^A-Z0-9-]*'),
  nameEn TEXT NOT NULL CHECK (length(nameEn) BETWEEN 1 AND 200),
  nameEs TEXT NOT NULL CHECK (length(nameEs) BETWEEN 1 AND 200),
  country TEXT NOT NULL REFERENCES country (code),
  zone TEXT CHECK (
    length(zone) BETWEEN 1 AND 64 AND zone GLOB '[A-Za-z0-9]*' AND zone NOT GLOB '*[^A-Za-z0-9_+/-]*'
    AND zone NOT GLOB '*/[^A-Za-z0-9]*' AND zone NOT GLOB '*/' AND zone NOT GLOB '*/*/*/*/*'),
  -- Other spellings, separated by |.
  aliases TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE body (
  code TEXT PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 32 AND code GLOB '[A-Z]*' AND code NOT GLOB '*[^A-Z0-9-]*'),
  nameEn TEXT NOT NULL CHECK (length(nameEn) BETWEEN 1 AND 200),
  nameEs TEXT NOT NULL CHECK (length(nameEs) BETWEEN 1 AND 200),
  acronymEn TEXT NOT NULL CHECK (length(acronymEn) BETWEEN 1 AND 200),
  acronymEs TEXT NOT NULL CHECK (length(acronymEs) BETWEEN 1 AND 200),
  founded TEXT CHECK (
    CASE length(founded)
      WHEN 4 THEN founded GLOB '[0-9][0-9][0-9][0-9]' AND founded > '0000'
      WHEN 7 THEN date(founded || '-01', '+0 days') IS founded || '-01'
      ELSE date(founded, '+0 days') IS founded
    END AND founded >= '0001'),
  troikaRule TEXT NOT NULL CHECK (troikaRule IN ('previous-current-next', 'none')),
  secretariatEn TEXT CHECK (length(secretariatEn) BETWEEN 1 AND 200),
  secretariatEs TEXT CHECK (length(secretariatEs) BETWEEN 1 AND 200),
  -- The public address of the office, never of a person (R28).
  secretariatAddress TEXT CHECK (
    length(secretariatAddress) BETWEEN 6 AND 254 AND secretariatAddress GLOB '?*@?*.?*' AND secretariatAddress NOT GLOB '*@*@*'
    AND secretariatAddress NOT GLOB '*[^A-Za-z0-9@.!$''*+=_~-]*'),
  chairTitleEn TEXT CHECK (length(chairTitleEn) BETWEEN 1 AND 200),
  chairTitleEs TEXT CHECK (length(chairTitleEs) BETWEEN 1 AND 200)
) STRICT;

CREATE TABLE party (
  code TEXT PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 32 AND code GLOB '[A-Z]*' AND code NOT GLOB '*[^A-Z0-9-]*'),
  nature TEXT NOT NULL CHECK (nature IN ('country', 'organization', 'network')),
  nameEn TEXT CHECK (length(nameEn) BETWEEN 1 AND 200),
  nameEs TEXT CHECK (length(nameEs) BETWEEN 1 AND 200),
  acronymEn TEXT CHECK (length(acronymEn) BETWEEN 1 AND 200),
  acronymEs TEXT CHECK (length(acronymEs) BETWEEN 1 AND 200),
  zone TEXT CHECK (
    length(zone) BETWEEN 1 AND 64 AND zone GLOB '[A-Za-z0-9]*' AND zone NOT GLOB '*[^A-Za-z0-9_+/-]*'
    AND zone NOT GLOB '*/[^A-Za-z0-9]*' AND zone NOT GLOB '*/' AND zone NOT GLOB '*/*/*/*/*'),
  filingEs TEXT CHECK (length(filingEs) BETWEEN 1 AND 200),
  CHECK (nameEn IS NOT NULL OR nameEs IS NOT NULL),
  CHECK (nature <> 'country' OR code GLOB '[A-Z][A-Z]')
) STRICT, WITHOUT ROWID;

CREATE TRIGGER partyIsACountry BEFORE INSERT ON party
WHEN NEW.nature = 'country' AND NOT EXISTS (SELECT 1 FROM country WHERE code = NEW.code)
BEGIN
  SELECT raise(ABORT, 'R2: no such country');
END;

CREATE TRIGGER partyStaysACountry BEFORE UPDATE ON party
WHEN NEW.nature = 'country' AND NOT EXISTS (SELECT 1 FROM country WHERE code = NEW.code)
BEGIN
  SELECT raise(ABORT, 'R2: no such country');
END;

CREATE TRIGGER countryIsAParty BEFORE DELETE ON country
WHEN EXISTS (SELECT 1 FROM party WHERE code = OLD.code AND nature = 'country')
BEGIN
  SELECT raise(ABORT, 'R2: a party is that country');
END;

CREATE TABLE membership (
  id INTEGER PRIMARY KEY CHECK (id >= 1),
  body TEXT NOT NULL REFERENCES body (code),
  party TEXT NOT NULL REFERENCES party (code),
  role TEXT NOT NULL CHECK (role IN ('member', 'observer', 'partner')),
  fromDate TEXT CHECK (
    CASE length(fromDate)
      WHEN 4 THEN fromDate GLOB '[0-9][0-9][0-9][0-9]' AND fromDate > '0000'
      WHEN 7 THEN date(fromDate || '-01', '+0 days') IS fromDate || '-01'
      ELSE date(fromDate, '+0 days') IS fromDate
    END AND fromDate >= '0001'),
  untilDate TEXT CHECK (
    CASE length(untilDate)
      WHEN 4 THEN untilDate GLOB '[0-9][0-9][0-9][0-9]' AND untilDate > '0000'
      WHEN 7 THEN date(untilDate || '-01', '+0 days') IS untilDate || '-01'
      ELSE date(untilDate, '+0 days') IS untilDate
    END AND untilDate >= '0001'),
  source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 2000),
  -- The end, taken as late as it may be, is not before the beginning, taken as early as it may be.
  CHECK (fromDate IS NULL OR untilDate IS NULL OR untilDate || substr('9999-99-99', length(untilDate) + 1) >= fromDate)
) STRICT;

CREATE UNIQUE INDEX membershipOnce ON membership (body, party, role, coalesce(fromDate, ''));

CREATE TABLE chairTerm (
  body TEXT NOT NULL REFERENCES body (code),
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 9999),
  previous INTEGER,
  -- The year by which people call the term (R6).
  label INTEGER NOT NULL CHECK (label BETWEEN 1 AND 9999),
  holderState TEXT NOT NULL CHECK (holderState IN ('party', 'vacancy', 'not-recorded')),
  holder TEXT REFERENCES party (code),
  vacancyReason TEXT CHECK (length(vacancyReason) BETWEEN 1 AND 2000),
  appointment TEXT NOT NULL CHECK (appointment IN ('planned', 'elected', 'assumed')),
  start TEXT NOT NULL CHECK (
    CASE length(start)
      WHEN 4 THEN start GLOB '[0-9][0-9][0-9][0-9]' AND start > '0000'
      WHEN 7 THEN date(start || '-01', '+0 days') IS start || '-01'
      ELSE date(start, '+0 days') IS start
    END AND start >= '0001'),
  -- The handle of the meeting at whose close the term began; it may be a meeting that is not on record.
  startMeeting TEXT CHECK (
    length(startMeeting) BETWEEN 3 AND 40 AND startMeeting GLOB '[A-Z]*' AND startMeeting NOT GLOB '*[^A-Z0-9-]*'),
  confidence TEXT NOT NULL CHECK (confidence IN ('documented', 'inferred')),
  -- Empty for a term that no source names.
  source TEXT NOT NULL CHECK (length(source) <= 2000),
  noteEn TEXT CHECK (length(noteEn) BETWEEN 1 AND 2000),
  noteEs TEXT CHECK (length(noteEs) BETWEEN 1 AND 2000),
  startEarliest TEXT NOT NULL GENERATED ALWAYS AS (start || substr('0000-01-01', length(start) + 1)) STORED,
  startLatest TEXT NOT NULL GENERATED ALWAYS AS (
    CASE length(start)
      WHEN 4 THEN start || '-12-31'
      WHEN 7 THEN date(start || '-01', '+1 month', '-1 day')
      ELSE start
    END) STORED,
  PRIMARY KEY (body, number),
  FOREIGN KEY (body, previous) REFERENCES chairTerm (body, number),
  UNIQUE (body, previous),
  CHECK ((number = 1 AND previous IS NULL) OR (number > 1 AND previous = number - 1)),
  CHECK ((holderState = 'party') = (holder IS NOT NULL)),
  CHECK ((holderState = 'vacancy') = (vacancyReason IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER chairTermFollows AFTER INSERT ON chairTerm
WHEN NEW.number > 1
BEGIN
  SELECT raise(ABORT, 'R5: the term before it is missing')
    WHERE NOT EXISTS (SELECT 1 FROM chairTerm WHERE body = NEW.body AND number = NEW.previous);
  SELECT raise(ABORT, 'R5: a term cannot begin before the term before it')
    FROM chairTerm AS earlier
    WHERE earlier.body = NEW.body AND earlier.number = NEW.previous
      AND NEW.startEarliest < earlier.startEarliest;
  SELECT raise(ABORT, 'R5: two terms cannot begin on one day')
    FROM chairTerm AS earlier
    WHERE earlier.body = NEW.body AND earlier.number = NEW.previous AND length(NEW.start) = 10 AND NEW.start = earlier.start;
  SELECT raise(ABORT, 'R4: a term is assumed only after the one before it')
    FROM chairTerm AS earlier
    WHERE earlier.body = NEW.body AND earlier.number = NEW.previous
      AND NEW.appointment = 'assumed' AND earlier.appointment <> 'assumed';
END;

CREATE TRIGGER chairTermStaysBetween AFTER UPDATE ON chairTerm
BEGIN
  SELECT raise(ABORT, 'R5: a term cannot begin before the term before it')
    FROM chairTerm AS earlier
    WHERE earlier.body = NEW.body AND earlier.number = NEW.number - 1
      AND NEW.startEarliest < earlier.startEarliest;
  SELECT raise(ABORT, 'R5: a term cannot begin after the term that follows it')
    FROM chairTerm AS later
    WHERE later.body = NEW.body AND later.number = NEW.number + 1
      AND later.startEarliest < NEW.startEarliest;
  SELECT raise(ABORT, 'R5: two terms cannot begin on one day')
    FROM chairTerm AS other
    WHERE other.body = NEW.body AND other.number IN (NEW.number - 1, NEW.number + 1) AND length(NEW.start) = 10
      AND NEW.start = other.start;
END;

CREATE TRIGGER chairTermKeepsItsPlace BEFORE UPDATE ON chairTerm
WHEN NEW.body IS NOT OLD.body OR NEW.number IS NOT OLD.number OR NEW.previous IS NOT OLD.previous
BEGIN
  SELECT raise(ABORT, 'R5: a term keeps its place in the chain');
END;

CREATE TRIGGER chairTermAppointment BEFORE UPDATE OF appointment ON chairTerm
WHEN NEW.appointment <> OLD.appointment
  AND NOT EXISTS (SELECT 1 FROM openEntry JOIN logReversal ON logReversal.entry = openEntry.entry)
  AND (OLD.appointment = 'assumed' OR NEW.appointment = 'planned'
    OR NEW.appointment = 'assumed' AND EXISTS (
      SELECT 1 FROM chairTerm WHERE body = NEW.body AND number = NEW.number - 1 AND appointment <> 'assumed'))
BEGIN
  SELECT raise(ABORT, 'R4: that change of a term is not permitted');
END;

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

CREATE TABLE pillar (
  body TEXT NOT NULL REFERENCES body (code),
  number INTEGER NOT NULL CHECK (number >= 1),
  titleEn TEXT CHECK (length(titleEn) BETWEEN 1 AND 500),
  titleEs TEXT CHECK (length(titleEs) BETWEEN 1 AND 500),
  PRIMARY KEY (body, number),
  CHECK (titleEn IS NOT NULL OR titleEs IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE topic (
  body TEXT NOT NULL,
  pillar INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  titleEn TEXT CHECK (length(titleEn) BETWEEN 1 AND 500),
  titleEs TEXT CHECK (length(titleEs) BETWEEN 1 AND 500),
  PRIMARY KEY (body, pillar, number),
  FOREIGN KEY (body, pillar) REFERENCES pillar (body, number),
  CHECK (titleEn IS NOT NULL OR titleEs IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
  id INTEGER PRIMARY KEY CHECK (id >= 1),
  body TEXT NOT NULL REFERENCES body (code),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
  year INTEGER CHECK (year BETWEEN 1 AND 9999),
  -- Codes of the languages in which it is published, separated by blanks.
  languages TEXT NOT NULL DEFAULT '',
  sourceDocument TEXT CHECK (length(sourceDocument) BETWEEN 1 AND 500),
  sourceLine INTEGER CHECK (sourceLine >= 1),
  CHECK (sourceLine IS NULL OR sourceDocument IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX documentOnce ON document (body, title, coalesce(year, 0));

CREATE TABLE importBatch (
  id INTEGER PRIMARY KEY CHECK (id >= 1),
  -- Whose page it is (R3): the meetings on it belong to that body, and to others that they name.
  body TEXT NOT NULL REFERENCES body (code),
  document TEXT NOT NULL CHECK (length(document) BETWEEN 1 AND 500),
  -- SHA-256 of the content.
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  state TEXT NOT NULL CHECK (state IN ('in-review', 'applied'))
) STRICT;

CREATE TABLE importContent (
  batch INTEGER PRIMARY KEY REFERENCES importBatch (id),
  content TEXT NOT NULL CHECK (length(content) <= 16777216)
) STRICT;

CREATE TABLE importDecision (
  batch INTEGER NOT NULL REFERENCES importBatch (id),
  line INTEGER NOT NULL CHECK (line >= 1),
  verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'rejected')),
  PRIMARY KEY (batch, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE importCorrection (
  batch INTEGER NOT NULL,
  line INTEGER NOT NULL,
  field TEXT NOT NULL CHECK (
    field IN ('date', 'city', 'country', 'venue', 'mode', 'body', 'kind', 'series', 'number', 'state', 'title-en', 'title-es')),
  value TEXT NOT NULL CHECK (length(value) BETWEEN 1 AND 2000),
  PRIMARY KEY (batch, line, field),
  FOREIGN KEY (batch, line) REFERENCES importDecision (batch, line)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER importCorrectionOfAccepted BEFORE INSERT ON importCorrection
WHEN NOT EXISTS (SELECT 1 FROM importDecision WHERE batch = NEW.batch AND line = NEW.line AND verdict = 'accepted')
BEGIN
  SELECT raise(ABORT, 'R27: only a line that is accepted is set right');
END;

CREATE TRIGGER importDecisionStaysAccepted BEFORE UPDATE OF verdict ON importDecision
WHEN NEW.verdict <> 'accepted' AND EXISTS (SELECT 1 FROM importCorrection WHERE batch = OLD.batch AND line = OLD.line)
BEGIN
  SELECT raise(ABORT, 'R27: only a line that is accepted is set right');
END;

CREATE TRIGGER countryLogInsert AFTER INSERT ON country
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'country', quote(NEW.code),
    NULL,
    'code=' || quote(NEW.code) || char(10)
      || 'nameEn=' || quote(NEW.nameEn) || char(10)
      || 'nameEs=' || quote(NEW.nameEs));
END;

CREATE TRIGGER countryLogUpdate AFTER UPDATE ON country
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'country', quote(OLD.code),
    'code=' || quote(OLD.code) || char(10)
      || 'nameEn=' || quote(OLD.nameEn) || char(10)
      || 'nameEs=' || quote(OLD.nameEs),
    'code=' || quote(NEW.code) || char(10)
      || 'nameEn=' || quote(NEW.nameEn) || char(10)
      || 'nameEs=' || quote(NEW.nameEs));
END;

CREATE TRIGGER countryLogDelete AFTER DELETE ON country
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'country', quote(OLD.code),
    'code=' || quote(OLD.code) || char(10)
      || 'nameEn=' || quote(OLD.nameEn) || char(10)
      || 'nameEs=' || quote(OLD.nameEs),
    NULL);
END;

CREATE TRIGGER cityLogInsert AFTER INSERT ON city
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'city', quote(NEW.code),
    NULL,
    'code=' || quote(NEW.code) || char(10)
      || 'nameEn=' || quote(NEW.nameEn) || char(10)
      || 'nameEs=' || quote(NEW.nameEs) || char(10)
      || 'country=' || quote(NEW.country) || char(10)
      || 'zone=' || quote(NEW.zone) || char(10)
      || 'aliases=' || quote(NEW.aliases));
END;

CREATE TRIGGER cityLogUpdate AFTER UPDATE ON city
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'city', quote(OLD.code),
    'code=' || quote(OLD.code) || char(10)
      || 'nameEn=' || quote(OLD.nameEn) || char(10)
      || 'nameEs=' || quote(OLD.nameEs) || char(10)
      || 'country=' || quote(OLD.country) || char(10)
      || 'zone=' || quote(OLD.zone) || char(10)
      || 'aliases=' || quote(OLD.aliases),
    'code=' || quote(NEW.code) || char(10)
      || 'nameEn=' || quote(NEW.nameEn) || char(10)
      || 'nameEs=' || quote(NEW.nameEs) || char(10)
      || 'country=' || quote(NEW.country) || char(10)
      || 'zone=' || quote(NEW.zone) || char(10)
      || 'aliases=' || quote(NEW.aliases));
END;

CREATE TRIGGER cityLogDelete AFTER DELETE ON city
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'city', quote(OLD.code),
    'code=' || quote(OLD.code) || char(10)
      || 'nameEn=' || quote(OLD.nameEn) || char(10)
      || 'nameEs=' || quote(OLD.nameEs) || char(10)
      || 'country=' || quote(OLD.country) || char(10)
      || 'zone=' || quote(OLD.zone) || char(10)
      || 'aliases=' || quote(OLD.aliases),
    NULL);
END;

CREATE TRIGGER bodyLogInsert AFTER INSERT ON body
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'body', quote(NEW.code),
    NULL,
    'code=' || quote(NEW.code) || char(10)
      || 'nameEn=' || quote(NEW.nameEn) || char(10)
      || 'nameEs=' || quote(NEW.nameEs) || char(10)
      || 'acronymEn=' || quote(NEW.acronymEn) || char(10)
      || 'acronymEs=' || quote(NEW.acronymEs) || char(10)
      || 'founded=' || quote(NEW.founded) || char(10)
      || 'troikaRule=' || quote(NEW.troikaRule) || char(10)
      || 'secretariatEn=' || quote(NEW.secretariatEn) || char(10)
      || 'secretariatEs=' || quote(NEW.secretariatEs) || char(10)
      || 'secretariatAddress=' || quote(NEW.secretariatAddress) || char(10)
      || 'chairTitleEn=' || quote(NEW.chairTitleEn) || char(10)
      || 'chairTitleEs=' || quote(NEW.chairTitleEs));
END;

CREATE TRIGGER bodyLogUpdate AFTER UPDATE ON body
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'body', quote(OLD.code),
    'code=' || quote(OLD.code) || char(10)
      || 'nameEn=' || quote(OLD.nameEn) || char(10)
      || 'nameEs=' || quote(OLD.nameEs) || char(10)
      || 'acronymEn=' || quote(OLD.acronymEn) || char(10)
      || 'acronymEs=' || quote(OLD.acronymEs) || char(10)
      || 'founded=' || quote(OLD.founded) || char(10)
      || 'troikaRule=' || quote(OLD.troikaRule) || char(10)
      || 'secretariatEn=' || quote(OLD.secretariatEn) || char(10)
      || 'secretariatEs=' || quote(OLD.secretariatEs) || char(10)
      || 'secretariatAddress=' || quote(OLD.secretariatAddress) || char(10)
      || 'chairTitleEn=' || quote(OLD.chairTitleEn) || char(10)
      || 'chairTitleEs=' || quote(OLD.chairTitleEs),
    'code=' || quote(NEW.code) || char(10)
      || 'nameEn=' || quote(NEW.nameEn) || char(10)
      || 'nameEs=' || quote(NEW.nameEs) || char(10)
      || 'acronymEn=' || quote(NEW.acronymEn) || char(10)
      || 'acronymEs=' || quote(NEW.acronymEs) || char(10)
      || 'founded=' || quote(NEW.founded) || char(10)
      || 'troikaRule=' || quote(NEW.troikaRule) || char(10)
      || 'secretariatEn=' || quote(NEW.secretariatEn) || char(10)
      || 'secretariatEs=' || quote(NEW.secretariatEs) || char(10)
      || 'secretariatAddress=' || quote(NEW.secretariatAddress) || char(10)
      || 'chairTitleEn=' || quote(NEW.chairTitleEn) || char(10)
      || 'chairTitleEs=' || quote(NEW.chairTitleEs));
END;

CREATE TRIGGER bodyLogDelete AFTER DELETE ON body
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'body', quote(OLD.code),
    'code=' || quote(OLD.code) || char(10)
      || 'nameEn=' || quote(OLD.nameEn) || char(10)
      || 'nameEs=' || quote(OLD.nameEs) || char(10)
      || 'acronymEn=' || quote(OLD.acronymEn) || char(10)
      || 'acronymEs=' || quote(OLD.acronymEs) || char(10)
      || 'founded=' || quote(OLD.founded) || char(10)
      || 'troikaRule=' || quote(OLD.troikaRule) || char(10)
      || 'secretariatEn=' || quote(OLD.secretariatEn) || char(10)
      || 'secretariatEs=' || quote(OLD.secretariatEs) || char(10)
      || 'secretariatAddress=' || quote(OLD.secretariatAddress) || char(10)
      || 'chairTitleEn=' || quote(OLD.chairTitleEn) || char(10)
      || 'chairTitleEs=' || quote(OLD.chairTitleEs),
    NULL);
END;

CREATE TRIGGER partyLogInsert AFTER INSERT ON party
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'party', quote(NEW.code),
    NULL,
    'code=' || quote(NEW.code) || char(10)
      || 'nature=' || quote(NEW.nature) || char(10)
      || 'nameEn=' || quote(NEW.nameEn) || char(10)
      || 'nameEs=' || quote(NEW.nameEs) || char(10)
      || 'acronymEn=' || quote(NEW.acronymEn) || char(10)
      || 'acronymEs=' || quote(NEW.acronymEs) || char(10)
      || 'zone=' || quote(NEW.zone) || char(10)
      || 'filingEs=' || quote(NEW.filingEs));
END;

CREATE TRIGGER partyLogUpdate AFTER UPDATE ON party
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'party', quote(OLD.code),
    'code=' || quote(OLD.code) || char(10)
      || 'nature=' || quote(OLD.nature) || char(10)
      || 'nameEn=' || quote(OLD.nameEn) || char(10)
      || 'nameEs=' || quote(OLD.nameEs) || char(10)
      || 'acronymEn=' || quote(OLD.acronymEn) || char(10)
      || 'acronymEs=' || quote(OLD.acronymEs) || char(10)
      || 'zone=' || quote(OLD.zone) || char(10)
      || 'filingEs=' || quote(OLD.filingEs),
    'code=' || quote(NEW.code) || char(10)
      || 'nature=' || quote(NEW.nature) || char(10)
      || 'nameEn=' || quote(NEW.nameEn) || char(10)
      || 'nameEs=' || quote(NEW.nameEs) || char(10)
      || 'acronymEn=' || quote(NEW.acronymEn) || char(10)
      || 'acronymEs=' || quote(NEW.acronymEs) || char(10)
      || 'zone=' || quote(NEW.zone) || char(10)
      || 'filingEs=' || quote(NEW.filingEs));
END;

CREATE TRIGGER partyLogDelete AFTER DELETE ON party
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'party', quote(OLD.code),
    'code=' || quote(OLD.code) || char(10)
      || 'nature=' || quote(OLD.nature) || char(10)
      || 'nameEn=' || quote(OLD.nameEn) || char(10)
      || 'nameEs=' || quote(OLD.nameEs) || char(10)
      || 'acronymEn=' || quote(OLD.acronymEn) || char(10)
      || 'acronymEs=' || quote(OLD.acronymEs) || char(10)
      || 'zone=' || quote(OLD.zone) || char(10)
      || 'filingEs=' || quote(OLD.filingEs),
    NULL);
END;

CREATE TRIGGER membershipLogInsert AFTER INSERT ON membership
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'membership', quote(NEW.id),
    NULL,
    'id=' || quote(NEW.id) || char(10)
      || 'body=' || quote(NEW.body) || char(10)
      || 'party=' || quote(NEW.party) || char(10)
      || 'role=' || quote(NEW.role) || char(10)
      || 'fromDate=' || quote(NEW.fromDate) || char(10)
      || 'untilDate=' || quote(NEW.untilDate) || char(10)
      || 'source=' || quote(NEW.source));
END;

CREATE TRIGGER membershipLogUpdate AFTER UPDATE ON membership
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'membership', quote(OLD.id),
    'id=' || quote(OLD.id) || char(10)
      || 'body=' || quote(OLD.body) || char(10)
      || 'party=' || quote(OLD.party) || char(10)
      || 'role=' || quote(OLD.role) || char(10)
      || 'fromDate=' || quote(OLD.fromDate) || char(10)
      || 'untilDate=' || quote(OLD.untilDate) || char(10)
      || 'source=' || quote(OLD.source),
    'id=' || quote(NEW.id) || char(10)
      || 'body=' || quote(NEW.body) || char(10)
      || 'party=' || quote(NEW.party) || char(10)
      || 'role=' || quote(NEW.role) || char(10)
      || 'fromDate=' || quote(NEW.fromDate) || char(10)
      || 'untilDate=' || quote(NEW.untilDate) || char(10)
      || 'source=' || quote(NEW.source));
END;

CREATE TRIGGER membershipLogDelete AFTER DELETE ON membership
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'membership', quote(OLD.id),
    'id=' || quote(OLD.id) || char(10)
      || 'body=' || quote(OLD.body) || char(10)
      || 'party=' || quote(OLD.party) || char(10)
      || 'role=' || quote(OLD.role) || char(10)
      || 'fromDate=' || quote(OLD.fromDate) || char(10)
      || 'untilDate=' || quote(OLD.untilDate) || char(10)
      || 'source=' || quote(OLD.source),
    NULL);
END;

CREATE TRIGGER chairTermLogInsert AFTER INSERT ON chairTerm
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'chairTerm', quote(NEW.body) || ',' || quote(NEW.number),
    NULL,
    'body=' || quote(NEW.body) || char(10)
      || 'number=' || quote(NEW.number) || char(10)
      || 'previous=' || quote(NEW.previous) || char(10)
      || 'label=' || quote(NEW.label) || char(10)
      || 'holderState=' || quote(NEW.holderState) || char(10)
      || 'holder=' || quote(NEW.holder) || char(10)
      || 'vacancyReason=' || quote(NEW.vacancyReason) || char(10)
      || 'appointment=' || quote(NEW.appointment) || char(10)
      || 'start=' || quote(NEW.start) || char(10)
      || 'startMeeting=' || quote(NEW.startMeeting) || char(10)
      || 'confidence=' || quote(NEW.confidence) || char(10)
      || 'source=' || quote(NEW.source) || char(10)
      || 'noteEn=' || quote(NEW.noteEn) || char(10)
      || 'noteEs=' || quote(NEW.noteEs));
END;

CREATE TRIGGER chairTermLogUpdate AFTER UPDATE ON chairTerm
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'chairTerm', quote(OLD.body) || ',' || quote(OLD.number),
    'body=' || quote(OLD.body) || char(10)
      || 'number=' || quote(OLD.number) || char(10)
      || 'previous=' || quote(OLD.previous) || char(10)
      || 'label=' || quote(OLD.label) || char(10)
      || 'holderState=' || quote(OLD.holderState) || char(10)
      || 'holder=' || quote(OLD.holder) || char(10)
      || 'vacancyReason=' || quote(OLD.vacancyReason) || char(10)
      || 'appointment=' || quote(OLD.appointment) || char(10)
      || 'start=' || quote(OLD.start) || char(10)
      || 'startMeeting=' || quote(OLD.startMeeting) || char(10)
      || 'confidence=' || quote(OLD.confidence) || char(10)
      || 'source=' || quote(OLD.source) || char(10)
      || 'noteEn=' || quote(OLD.noteEn) || char(10)
      || 'noteEs=' || quote(OLD.noteEs),
    'body=' || quote(NEW.body) || char(10)
      || 'number=' || quote(NEW.number) || char(10)
      || 'previous=' || quote(NEW.previous) || char(10)
      || 'label=' || quote(NEW.label) || char(10)
      || 'holderState=' || quote(NEW.holderState) || char(10)
      || 'holder=' || quote(NEW.holder) || char(10)
      || 'vacancyReason=' || quote(NEW.vacancyReason) || char(10)
      || 'appointment=' || quote(NEW.appointment) || char(10)
      || 'start=' || quote(NEW.start) || char(10)
      || 'startMeeting=' || quote(NEW.startMeeting) || char(10)
      || 'confidence=' || quote(NEW.confidence) || char(10)
      || 'source=' || quote(NEW.source) || char(10)
      || 'noteEn=' || quote(NEW.noteEn) || char(10)
      || 'noteEs=' || quote(NEW.noteEs));
END;

CREATE TRIGGER chairTermLogDelete AFTER DELETE ON chairTerm
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'chairTerm', quote(OLD.body) || ',' || quote(OLD.number),
    'body=' || quote(OLD.body) || char(10)
      || 'number=' || quote(OLD.number) || char(10)
      || 'previous=' || quote(OLD.previous) || char(10)
      || 'label=' || quote(OLD.label) || char(10)
      || 'holderState=' || quote(OLD.holderState) || char(10)
      || 'holder=' || quote(OLD.holder) || char(10)
      || 'vacancyReason=' || quote(OLD.vacancyReason) || char(10)
      || 'appointment=' || quote(OLD.appointment) || char(10)
      || 'start=' || quote(OLD.start) || char(10)
      || 'startMeeting=' || quote(OLD.startMeeting) || char(10)
      || 'confidence=' || quote(OLD.confidence) || char(10)
      || 'source=' || quote(OLD.source) || char(10)
      || 'noteEn=' || quote(OLD.noteEn) || char(10)
      || 'noteEs=' || quote(OLD.noteEs),
    NULL);
END;

CREATE TRIGGER meetingKindLogInsert AFTER INSERT ON meetingKind
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingKind', quote(NEW.code),
    NULL,
    'code=' || quote(NEW.code) || char(10)
      || 'handlePrefix=' || quote(NEW.handlePrefix) || char(10)
      || 'isNumberedInYear=' || quote(NEW.isNumberedInYear) || char(10)
      || 'nameEn=' || quote(NEW.nameEn) || char(10)
      || 'nameEs=' || quote(NEW.nameEs) || char(10)
      || 'pluralEn=' || quote(NEW.pluralEn) || char(10)
      || 'pluralEs=' || quote(NEW.pluralEs) || char(10)
      || 'isStatutory=' || quote(NEW.isStatutory));
END;

CREATE TRIGGER meetingKindLogUpdate AFTER UPDATE ON meetingKind
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingKind', quote(OLD.code),
    'code=' || quote(OLD.code) || char(10)
      || 'handlePrefix=' || quote(OLD.handlePrefix) || char(10)
      || 'isNumberedInYear=' || quote(OLD.isNumberedInYear) || char(10)
      || 'nameEn=' || quote(OLD.nameEn) || char(10)
      || 'nameEs=' || quote(OLD.nameEs) || char(10)
      || 'pluralEn=' || quote(OLD.pluralEn) || char(10)
      || 'pluralEs=' || quote(OLD.pluralEs) || char(10)
      || 'isStatutory=' || quote(OLD.isStatutory),
    'code=' || quote(NEW.code) || char(10)
      || 'handlePrefix=' || quote(NEW.handlePrefix) || char(10)
      || 'isNumberedInYear=' || quote(NEW.isNumberedInYear) || char(10)
      || 'nameEn=' || quote(NEW.nameEn) || char(10)
      || 'nameEs=' || quote(NEW.nameEs) || char(10)
      || 'pluralEn=' || quote(NEW.pluralEn) || char(10)
      || 'pluralEs=' || quote(NEW.pluralEs) || char(10)
      || 'isStatutory=' || quote(NEW.isStatutory));
END;

CREATE TRIGGER meetingKindLogDelete AFTER DELETE ON meetingKind
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingKind', quote(OLD.code),
    'code=' || quote(OLD.code) || char(10)
      || 'handlePrefix=' || quote(OLD.handlePrefix) || char(10)
      || 'isNumberedInYear=' || quote(OLD.isNumberedInYear) || char(10)
      || 'nameEn=' || quote(OLD.nameEn) || char(10)
      || 'nameEs=' || quote(OLD.nameEs) || char(10)
      || 'pluralEn=' || quote(OLD.pluralEn) || char(10)
      || 'pluralEs=' || quote(OLD.pluralEs) || char(10)
      || 'isStatutory=' || quote(OLD.isStatutory),
    NULL);
END;

CREATE TRIGGER meetingSeriesLogInsert AFTER INSERT ON meetingSeries
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingSeries', quote(NEW.code),
    NULL,
    'code=' || quote(NEW.code) || char(10)
      || 'kind=' || quote(NEW.kind) || char(10)
      || 'bodies=' || quote(NEW.bodies) || char(10)
      || 'nameEn=' || quote(NEW.nameEn) || char(10)
      || 'nameEs=' || quote(NEW.nameEs));
END;

CREATE TRIGGER meetingSeriesLogUpdate AFTER UPDATE ON meetingSeries
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingSeries', quote(OLD.code),
    'code=' || quote(OLD.code) || char(10)
      || 'kind=' || quote(OLD.kind) || char(10)
      || 'bodies=' || quote(OLD.bodies) || char(10)
      || 'nameEn=' || quote(OLD.nameEn) || char(10)
      || 'nameEs=' || quote(OLD.nameEs),
    'code=' || quote(NEW.code) || char(10)
      || 'kind=' || quote(NEW.kind) || char(10)
      || 'bodies=' || quote(NEW.bodies) || char(10)
      || 'nameEn=' || quote(NEW.nameEn) || char(10)
      || 'nameEs=' || quote(NEW.nameEs));
END;

CREATE TRIGGER meetingSeriesLogDelete AFTER DELETE ON meetingSeries
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingSeries', quote(OLD.code),
    'code=' || quote(OLD.code) || char(10)
      || 'kind=' || quote(OLD.kind) || char(10)
      || 'bodies=' || quote(OLD.bodies) || char(10)
      || 'nameEn=' || quote(OLD.nameEn) || char(10)
      || 'nameEs=' || quote(OLD.nameEs),
    NULL);
END;

CREATE TRIGGER knownNumberLogInsert AFTER INSERT ON knownNumber
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'knownNumber', quote(NEW.series) || ',' || quote(NEW.number),
    NULL,
    'series=' || quote(NEW.series) || char(10)
      || 'number=' || quote(NEW.number) || char(10)
      || 'year=' || quote(NEW.year) || char(10)
      || 'place=' || quote(NEW.place) || char(10)
      || 'dates=' || quote(NEW.dates) || char(10)
      || 'source=' || quote(NEW.source));
END;

CREATE TRIGGER knownNumberLogUpdate AFTER UPDATE ON knownNumber
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'knownNumber', quote(OLD.series) || ',' || quote(OLD.number),
    'series=' || quote(OLD.series) || char(10)
      || 'number=' || quote(OLD.number) || char(10)
      || 'year=' || quote(OLD.year) || char(10)
      || 'place=' || quote(OLD.place) || char(10)
      || 'dates=' || quote(OLD.dates) || char(10)
      || 'source=' || quote(OLD.source),
    'series=' || quote(NEW.series) || char(10)
      || 'number=' || quote(NEW.number) || char(10)
      || 'year=' || quote(NEW.year) || char(10)
      || 'place=' || quote(NEW.place) || char(10)
      || 'dates=' || quote(NEW.dates) || char(10)
      || 'source=' || quote(NEW.source));
END;

CREATE TRIGGER knownNumberLogDelete AFTER DELETE ON knownNumber
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'knownNumber', quote(OLD.series) || ',' || quote(OLD.number),
    'series=' || quote(OLD.series) || char(10)
      || 'number=' || quote(OLD.number) || char(10)
      || 'year=' || quote(OLD.year) || char(10)
      || 'place=' || quote(OLD.place) || char(10)
      || 'dates=' || quote(OLD.dates) || char(10)
      || 'source=' || quote(OLD.source),
    NULL);
END;

CREATE TRIGGER meetingLogInsert AFTER INSERT ON meeting
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meeting', quote(NEW.id),
    NULL,
    'id=' || quote(NEW.id) || char(10)
      || 'handle=' || quote(NEW.handle) || char(10)
      || 'uid=' || quote(NEW.uid) || char(10)
      || 'titleEn=' || quote(NEW.titleEn) || char(10)
      || 'titleEs=' || quote(NEW.titleEs) || char(10)
      || 'dateKind=' || quote(NEW.dateKind) || char(10)
      || 'earliestDay=' || quote(NEW.earliestDay) || char(10)
      || 'latestDay=' || quote(NEW.latestDay) || char(10)
      || 'separateDays=' || quote(NEW.separateDays) || char(10)
      || 'mode=' || quote(NEW.mode) || char(10)
      || 'country=' || quote(NEW.country) || char(10)
      || 'city=' || quote(NEW.city) || char(10)
      || 'venue=' || quote(NEW.venue) || char(10)
      || 'host=' || quote(NEW.host) || char(10)
      || 'convenor=' || quote(NEW.convenor) || char(10)
      || 'series=' || quote(NEW.series) || char(10)
      || 'ordinal=' || quote(NEW.ordinal) || char(10)
      || 'block=' || quote(NEW.block) || char(10)
      || 'state=' || quote(NEW.state) || char(10)
      || 'stateReason=' || quote(NEW.stateReason) || char(10)
      || 'closedAt=' || quote(NEW.closedAt) || char(10)
      || 'sourceDocument=' || quote(NEW.sourceDocument) || char(10)
      || 'sourceLine=' || quote(NEW.sourceLine) || char(10)
      || 'sourceText=' || quote(NEW.sourceText) || char(10)
      || 'sequence=' || quote(NEW.sequence) || char(10)
      || 'revision=' || quote(NEW.revision) || char(10)
      || 'createdAt=' || quote(NEW.createdAt) || char(10)
      || 'modifiedAt=' || quote(NEW.modifiedAt));
END;

CREATE TRIGGER meetingLogUpdate AFTER UPDATE ON meeting
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meeting', quote(OLD.id),
    'id=' || quote(OLD.id) || char(10)
      || 'handle=' || quote(OLD.handle) || char(10)
      || 'uid=' || quote(OLD.uid) || char(10)
      || 'titleEn=' || quote(OLD.titleEn) || char(10)
      || 'titleEs=' || quote(OLD.titleEs) || char(10)
      || 'dateKind=' || quote(OLD.dateKind) || char(10)
      || 'earliestDay=' || quote(OLD.earliestDay) || char(10)
      || 'latestDay=' || quote(OLD.latestDay) || char(10)
      || 'separateDays=' || quote(OLD.separateDays) || char(10)
      || 'mode=' || quote(OLD.mode) || char(10)
      || 'country=' || quote(OLD.country) || char(10)
      || 'city=' || quote(OLD.city) || char(10)
      || 'venue=' || quote(OLD.venue) || char(10)
      || 'host=' || quote(OLD.host) || char(10)
      || 'convenor=' || quote(OLD.convenor) || char(10)
      || 'series=' || quote(OLD.series) || char(10)
      || 'ordinal=' || quote(OLD.ordinal) || char(10)
      || 'block=' || quote(OLD.block) || char(10)
      || 'state=' || quote(OLD.state) || char(10)
      || 'stateReason=' || quote(OLD.stateReason) || char(10)
      || 'closedAt=' || quote(OLD.closedAt) || char(10)
      || 'sourceDocument=' || quote(OLD.sourceDocument) || char(10)
      || 'sourceLine=' || quote(OLD.sourceLine) || char(10)
      || 'sourceText=' || quote(OLD.sourceText) || char(10)
      || 'sequence=' || quote(OLD.sequence) || char(10)
      || 'revision=' || quote(OLD.revision) || char(10)
      || 'createdAt=' || quote(OLD.createdAt) || char(10)
      || 'modifiedAt=' || quote(OLD.modifiedAt),
    'id=' || quote(NEW.id) || char(10)
      || 'handle=' || quote(NEW.handle) || char(10)
      || 'uid=' || quote(NEW.uid) || char(10)
      || 'titleEn=' || quote(NEW.titleEn) || char(10)
      || 'titleEs=' || quote(NEW.titleEs) || char(10)
      || 'dateKind=' || quote(NEW.dateKind) || char(10)
      || 'earliestDay=' || quote(NEW.earliestDay) || char(10)
      || 'latestDay=' || quote(NEW.latestDay) || char(10)
      || 'separateDays=' || quote(NEW.separateDays) || char(10)
      || 'mode=' || quote(NEW.mode) || char(10)
      || 'country=' || quote(NEW.country) || char(10)
      || 'city=' || quote(NEW.city) || char(10)
      || 'venue=' || quote(NEW.venue) || char(10)
      || 'host=' || quote(NEW.host) || char(10)
      || 'convenor=' || quote(NEW.convenor) || char(10)
      || 'series=' || quote(NEW.series) || char(10)
      || 'ordinal=' || quote(NEW.ordinal) || char(10)
      || 'block=' || quote(NEW.block) || char(10)
      || 'state=' || quote(NEW.state) || char(10)
      || 'stateReason=' || quote(NEW.stateReason) || char(10)
      || 'closedAt=' || quote(NEW.closedAt) || char(10)
      || 'sourceDocument=' || quote(NEW.sourceDocument) || char(10)
      || 'sourceLine=' || quote(NEW.sourceLine) || char(10)
      || 'sourceText=' || quote(NEW.sourceText) || char(10)
      || 'sequence=' || quote(NEW.sequence) || char(10)
      || 'revision=' || quote(NEW.revision) || char(10)
      || 'createdAt=' || quote(NEW.createdAt) || char(10)
      || 'modifiedAt=' || quote(NEW.modifiedAt));
END;

CREATE TRIGGER meetingLogDelete AFTER DELETE ON meeting
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meeting', quote(OLD.id),
    'id=' || quote(OLD.id) || char(10)
      || 'handle=' || quote(OLD.handle) || char(10)
      || 'uid=' || quote(OLD.uid) || char(10)
      || 'titleEn=' || quote(OLD.titleEn) || char(10)
      || 'titleEs=' || quote(OLD.titleEs) || char(10)
      || 'dateKind=' || quote(OLD.dateKind) || char(10)
      || 'earliestDay=' || quote(OLD.earliestDay) || char(10)
      || 'latestDay=' || quote(OLD.latestDay) || char(10)
      || 'separateDays=' || quote(OLD.separateDays) || char(10)
      || 'mode=' || quote(OLD.mode) || char(10)
      || 'country=' || quote(OLD.country) || char(10)
      || 'city=' || quote(OLD.city) || char(10)
      || 'venue=' || quote(OLD.venue) || char(10)
      || 'host=' || quote(OLD.host) || char(10)
      || 'convenor=' || quote(OLD.convenor) || char(10)
      || 'series=' || quote(OLD.series) || char(10)
      || 'ordinal=' || quote(OLD.ordinal) || char(10)
      || 'block=' || quote(OLD.block) || char(10)
      || 'state=' || quote(OLD.state) || char(10)
      || 'stateReason=' || quote(OLD.stateReason) || char(10)
      || 'closedAt=' || quote(OLD.closedAt) || char(10)
      || 'sourceDocument=' || quote(OLD.sourceDocument) || char(10)
      || 'sourceLine=' || quote(OLD.sourceLine) || char(10)
      || 'sourceText=' || quote(OLD.sourceText) || char(10)
      || 'sequence=' || quote(OLD.sequence) || char(10)
      || 'revision=' || quote(OLD.revision) || char(10)
      || 'createdAt=' || quote(OLD.createdAt) || char(10)
      || 'modifiedAt=' || quote(OLD.modifiedAt),
    NULL);
END;

CREATE TRIGGER meetingBodyLogInsert AFTER INSERT ON meetingBody
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingBody', quote(NEW.meeting) || ',' || quote(NEW.body),
    NULL,
    'meeting=' || quote(NEW.meeting) || char(10)
      || 'body=' || quote(NEW.body) || char(10)
      || 'position=' || quote(NEW.position));
END;

CREATE TRIGGER meetingBodyLogUpdate AFTER UPDATE ON meetingBody
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingBody', quote(OLD.meeting) || ',' || quote(OLD.body),
    'meeting=' || quote(OLD.meeting) || char(10)
      || 'body=' || quote(OLD.body) || char(10)
      || 'position=' || quote(OLD.position),
    'meeting=' || quote(NEW.meeting) || char(10)
      || 'body=' || quote(NEW.body) || char(10)
      || 'position=' || quote(NEW.position));
END;

CREATE TRIGGER meetingBodyLogDelete AFTER DELETE ON meetingBody
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingBody', quote(OLD.meeting) || ',' || quote(OLD.body),
    'meeting=' || quote(OLD.meeting) || char(10)
      || 'body=' || quote(OLD.body) || char(10)
      || 'position=' || quote(OLD.position),
    NULL);
END;

CREATE TRIGGER meetingOfKindLogInsert AFTER INSERT ON meetingOfKind
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingOfKind', quote(NEW.meeting) || ',' || quote(NEW.kind),
    NULL,
    'meeting=' || quote(NEW.meeting) || char(10)
      || 'kind=' || quote(NEW.kind) || char(10)
      || 'position=' || quote(NEW.position));
END;

CREATE TRIGGER meetingOfKindLogUpdate AFTER UPDATE ON meetingOfKind
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingOfKind', quote(OLD.meeting) || ',' || quote(OLD.kind),
    'meeting=' || quote(OLD.meeting) || char(10)
      || 'kind=' || quote(OLD.kind) || char(10)
      || 'position=' || quote(OLD.position),
    'meeting=' || quote(NEW.meeting) || char(10)
      || 'kind=' || quote(NEW.kind) || char(10)
      || 'position=' || quote(NEW.position));
END;

CREATE TRIGGER meetingOfKindLogDelete AFTER DELETE ON meetingOfKind
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingOfKind', quote(OLD.meeting) || ',' || quote(OLD.kind),
    'meeting=' || quote(OLD.meeting) || char(10)
      || 'kind=' || quote(OLD.kind) || char(10)
      || 'position=' || quote(OLD.position),
    NULL);
END;

CREATE TRIGGER meetingSessionLogInsert AFTER INSERT ON meetingSession
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingSession', quote(NEW.meeting) || ',' || quote(NEW.day) || ',' || quote(NEW.opens),
    NULL,
    'meeting=' || quote(NEW.meeting) || char(10)
      || 'day=' || quote(NEW.day) || char(10)
      || 'opens=' || quote(NEW.opens) || char(10)
      || 'closes=' || quote(NEW.closes) || char(10)
      || 'zone=' || quote(NEW.zone));
END;

CREATE TRIGGER meetingSessionLogUpdate AFTER UPDATE ON meetingSession
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingSession', quote(OLD.meeting) || ',' || quote(OLD.day) || ',' || quote(OLD.opens),
    'meeting=' || quote(OLD.meeting) || char(10)
      || 'day=' || quote(OLD.day) || char(10)
      || 'opens=' || quote(OLD.opens) || char(10)
      || 'closes=' || quote(OLD.closes) || char(10)
      || 'zone=' || quote(OLD.zone),
    'meeting=' || quote(NEW.meeting) || char(10)
      || 'day=' || quote(NEW.day) || char(10)
      || 'opens=' || quote(NEW.opens) || char(10)
      || 'closes=' || quote(NEW.closes) || char(10)
      || 'zone=' || quote(NEW.zone));
END;

CREATE TRIGGER meetingSessionLogDelete AFTER DELETE ON meetingSession
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingSession', quote(OLD.meeting) || ',' || quote(OLD.day) || ',' || quote(OLD.opens),
    'meeting=' || quote(OLD.meeting) || char(10)
      || 'day=' || quote(OLD.day) || char(10)
      || 'opens=' || quote(OLD.opens) || char(10)
      || 'closes=' || quote(OLD.closes) || char(10)
      || 'zone=' || quote(OLD.zone),
    NULL);
END;

CREATE TRIGGER pillarLogInsert AFTER INSERT ON pillar
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'pillar', quote(NEW.body) || ',' || quote(NEW.number),
    NULL,
    'body=' || quote(NEW.body) || char(10)
      || 'number=' || quote(NEW.number) || char(10)
      || 'titleEn=' || quote(NEW.titleEn) || char(10)
      || 'titleEs=' || quote(NEW.titleEs));
END;

CREATE TRIGGER pillarLogUpdate AFTER UPDATE ON pillar
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'pillar', quote(OLD.body) || ',' || quote(OLD.number),
    'body=' || quote(OLD.body) || char(10)
      || 'number=' || quote(OLD.number) || char(10)
      || 'titleEn=' || quote(OLD.titleEn) || char(10)
      || 'titleEs=' || quote(OLD.titleEs),
    'body=' || quote(NEW.body) || char(10)
      || 'number=' || quote(NEW.number) || char(10)
      || 'titleEn=' || quote(NEW.titleEn) || char(10)
      || 'titleEs=' || quote(NEW.titleEs));
END;

CREATE TRIGGER pillarLogDelete AFTER DELETE ON pillar
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'pillar', quote(OLD.body) || ',' || quote(OLD.number),
    'body=' || quote(OLD.body) || char(10)
      || 'number=' || quote(OLD.number) || char(10)
      || 'titleEn=' || quote(OLD.titleEn) || char(10)
      || 'titleEs=' || quote(OLD.titleEs),
    NULL);
END;

CREATE TRIGGER topicLogInsert AFTER INSERT ON topic
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'topic', quote(NEW.body) || ',' || quote(NEW.pillar) || ',' || quote(NEW.number),
    NULL,
    'body=' || quote(NEW.body) || char(10)
      || 'pillar=' || quote(NEW.pillar) || char(10)
      || 'number=' || quote(NEW.number) || char(10)
      || 'titleEn=' || quote(NEW.titleEn) || char(10)
      || 'titleEs=' || quote(NEW.titleEs));
END;

CREATE TRIGGER topicLogUpdate AFTER UPDATE ON topic
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'topic', quote(OLD.body) || ',' || quote(OLD.pillar) || ',' || quote(OLD.number),
    'body=' || quote(OLD.body) || char(10)
      || 'pillar=' || quote(OLD.pillar) || char(10)
      || 'number=' || quote(OLD.number) || char(10)
      || 'titleEn=' || quote(OLD.titleEn) || char(10)
      || 'titleEs=' || quote(OLD.titleEs),
    'body=' || quote(NEW.body) || char(10)
      || 'pillar=' || quote(NEW.pillar) || char(10)
      || 'number=' || quote(NEW.number) || char(10)
      || 'titleEn=' || quote(NEW.titleEn) || char(10)
      || 'titleEs=' || quote(NEW.titleEs));
END;

CREATE TRIGGER topicLogDelete AFTER DELETE ON topic
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'topic', quote(OLD.body) || ',' || quote(OLD.pillar) || ',' || quote(OLD.number),
    'body=' || quote(OLD.body) || char(10)
      || 'pillar=' || quote(OLD.pillar) || char(10)
      || 'number=' || quote(OLD.number) || char(10)
      || 'titleEn=' || quote(OLD.titleEn) || char(10)
      || 'titleEs=' || quote(OLD.titleEs),
    NULL);
END;

CREATE TRIGGER documentLogInsert AFTER INSERT ON document
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'document', quote(NEW.id),
    NULL,
    'id=' || quote(NEW.id) || char(10)
      || 'body=' || quote(NEW.body) || char(10)
      || 'title=' || quote(NEW.title) || char(10)
      || 'year=' || quote(NEW.year) || char(10)
      || 'languages=' || quote(NEW.languages) || char(10)
      || 'sourceDocument=' || quote(NEW.sourceDocument) || char(10)
      || 'sourceLine=' || quote(NEW.sourceLine));
END;

CREATE TRIGGER documentLogUpdate AFTER UPDATE ON document
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'document', quote(OLD.id),
    'id=' || quote(OLD.id) || char(10)
      || 'body=' || quote(OLD.body) || char(10)
      || 'title=' || quote(OLD.title) || char(10)
      || 'year=' || quote(OLD.year) || char(10)
      || 'languages=' || quote(OLD.languages) || char(10)
      || 'sourceDocument=' || quote(OLD.sourceDocument) || char(10)
      || 'sourceLine=' || quote(OLD.sourceLine),
    'id=' || quote(NEW.id) || char(10)
      || 'body=' || quote(NEW.body) || char(10)
      || 'title=' || quote(NEW.title) || char(10)
      || 'year=' || quote(NEW.year) || char(10)
      || 'languages=' || quote(NEW.languages) || char(10)
      || 'sourceDocument=' || quote(NEW.sourceDocument) || char(10)
      || 'sourceLine=' || quote(NEW.sourceLine));
END;

CREATE TRIGGER documentLogDelete AFTER DELETE ON document
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'document', quote(OLD.id),
    'id=' || quote(OLD.id) || char(10)
      || 'body=' || quote(OLD.body) || char(10)
      || 'title=' || quote(OLD.title) || char(10)
      || 'year=' || quote(OLD.year) || char(10)
      || 'languages=' || quote(OLD.languages) || char(10)
      || 'sourceDocument=' || quote(OLD.sourceDocument) || char(10)
      || 'sourceLine=' || quote(OLD.sourceLine),
    NULL);
END;

CREATE TRIGGER importBatchLogInsert AFTER INSERT ON importBatch
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'importBatch', quote(NEW.id),
    NULL,
    'id=' || quote(NEW.id) || char(10)
      || 'body=' || quote(NEW.body) || char(10)
      || 'document=' || quote(NEW.document) || char(10)
      || 'digest=' || quote(NEW.digest) || char(10)
      || 'state=' || quote(NEW.state));
END;

CREATE TRIGGER importBatchLogUpdate AFTER UPDATE ON importBatch
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'importBatch', quote(OLD.id),
    'id=' || quote(OLD.id) || char(10)
      || 'body=' || quote(OLD.body) || char(10)
      || 'document=' || quote(OLD.document) || char(10)
      || 'digest=' || quote(OLD.digest) || char(10)
      || 'state=' || quote(OLD.state),
    'id=' || quote(NEW.id) || char(10)
      || 'body=' || quote(NEW.body) || char(10)
      || 'document=' || quote(NEW.document) || char(10)
      || 'digest=' || quote(NEW.digest) || char(10)
      || 'state=' || quote(NEW.state));
END;

CREATE TRIGGER importBatchLogDelete AFTER DELETE ON importBatch
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'importBatch', quote(OLD.id),
    'id=' || quote(OLD.id) || char(10)
      || 'body=' || quote(OLD.body) || char(10)
      || 'document=' || quote(OLD.document) || char(10)
      || 'digest=' || quote(OLD.digest) || char(10)
      || 'state=' || quote(OLD.state),
    NULL);
END;

CREATE TRIGGER importContentLogInsert AFTER INSERT ON importContent
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'importContent', quote(NEW.batch),
    NULL,
    'batch=' || quote(NEW.batch) || char(10)
      || 'content=' || quote(NEW.content));
END;

CREATE TRIGGER importContentLogUpdate AFTER UPDATE ON importContent
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'importContent', quote(OLD.batch),
    'batch=' || quote(OLD.batch) || char(10)
      || 'content=' || quote(OLD.content),
    'batch=' || quote(NEW.batch) || char(10)
      || 'content=' || quote(NEW.content));
END;

CREATE TRIGGER importContentLogDelete AFTER DELETE ON importContent
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'importContent', quote(OLD.batch),
    'batch=' || quote(OLD.batch) || char(10)
      || 'content=' || quote(OLD.content),
    NULL);
END;

CREATE TRIGGER importDecisionLogInsert AFTER INSERT ON importDecision
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'importDecision', quote(NEW.batch) || ',' || quote(NEW.line),
    NULL,
    'batch=' || quote(NEW.batch) || char(10)
      || 'line=' || quote(NEW.line) || char(10)
      || 'verdict=' || quote(NEW.verdict));
END;

CREATE TRIGGER importDecisionLogUpdate AFTER UPDATE ON importDecision
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'importDecision', quote(OLD.batch) || ',' || quote(OLD.line),
    'batch=' || quote(OLD.batch) || char(10)
      || 'line=' || quote(OLD.line) || char(10)
      || 'verdict=' || quote(OLD.verdict),
    'batch=' || quote(NEW.batch) || char(10)
      || 'line=' || quote(NEW.line) || char(10)
      || 'verdict=' || quote(NEW.verdict));
END;

CREATE TRIGGER importDecisionLogDelete AFTER DELETE ON importDecision
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'importDecision', quote(OLD.batch) || ',' || quote(OLD.line),
    'batch=' || quote(OLD.batch) || char(10)
      || 'line=' || quote(OLD.line) || char(10)
      || 'verdict=' || quote(OLD.verdict),
    NULL);
END;

CREATE TRIGGER importCorrectionLogInsert AFTER INSERT ON importCorrection
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'importCorrection', quote(NEW.batch) || ',' || quote(NEW.line) || ',' || quote(NEW.field),
    NULL,
    'batch=' || quote(NEW.batch) || char(10)
      || 'line=' || quote(NEW.line) || char(10)
      || 'field=' || quote(NEW.field) || char(10)
      || 'value=' || quote(NEW.value));
END;

CREATE TRIGGER importCorrectionLogUpdate AFTER UPDATE ON importCorrection
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'importCorrection', quote(OLD.batch) || ',' || quote(OLD.line) || ',' || quote(OLD.field),
    'batch=' || quote(OLD.batch) || char(10)
      || 'line=' || quote(OLD.line) || char(10)
      || 'field=' || quote(OLD.field) || char(10)
      || 'value=' || quote(OLD.value),
    'batch=' || quote(NEW.batch) || char(10)
      || 'line=' || quote(NEW.line) || char(10)
      || 'field=' || quote(NEW.field) || char(10)
      || 'value=' || quote(NEW.value));
END;

CREATE TRIGGER importCorrectionLogDelete AFTER DELETE ON importCorrection
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'importCorrection', quote(OLD.batch) || ',' || quote(OLD.line) || ',' || quote(OLD.field),
    'batch=' || quote(OLD.batch) || char(10)
      || 'line=' || quote(OLD.line) || char(10)
      || 'field=' || quote(OLD.field) || char(10)
      || 'value=' || quote(OLD.value),
    NULL);
END;

CREATE TABLE agendaTemplateItem (
  kind TEXT NOT NULL REFERENCES meetingKind (code),
  number TEXT NOT NULL CHECK (
    number GLOB '[1-9]*' AND number NOT GLOB '*[0-9][0-9][0-9]*' AND number NOT GLOB '*.0*' AND number NOT GLOB '*.*.*'
    AND number NOT GLOB '*.' AND number NOT GLOB '*.(*'
    AND (number NOT GLOB '*[^0-9.]*' OR (number GLOB '*.*([a-z])' AND substr(number, 1, length(number) - 3) NOT GLOB '*[^0-9.]*'))),
  -- For which meetings of the kind: every one, one with a host, one on the eve of another of its block, one that is not.
  occasion TEXT NOT NULL CHECK (occasion IN ('always', 'hosted', 'eve', 'alone')),
  titleEn TEXT CHECK (
    length(titleEn) BETWEEN 1 AND 500 AND instr(titleEn, char(0)) = 0 AND titleEn NOT GLOB '*[' || char(1) || '-' || char(31) || ']*'),
  titleEs TEXT CHECK (
    length(titleEs) BETWEEN 1 AND 500 AND instr(titleEs, char(0)) = 0 AND titleEs NOT GLOB '*[' || char(1) || '-' || char(31) || ']*'),
  access TEXT NOT NULL CHECK (access IN ('members', 'members-and-observers', 'members-observers-and-civil-society')),
  lead TEXT CHECK (
    lead IN (
      'chair', 'incoming-chair', 'host', 'secretariat', 'delegations', 'working-groups', 'drafting-committee', 'observers', 'civil-society')),
  minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
  PRIMARY KEY (kind, number),
  CHECK (titleEn IS NOT NULL OR titleEs IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE agenda (
  meeting TEXT NOT NULL PRIMARY KEY REFERENCES meeting (handle),
  -- What it was drafted from: the template of a kind, or the agenda of another meeting.
  template TEXT REFERENCES meetingKind (code),
  model TEXT REFERENCES meeting (handle),
  CHECK ((template IS NULL) <> (model IS NULL)),
  CHECK (model <> meeting)
) STRICT, WITHOUT ROWID;

CREATE TABLE agendaItem (
  meeting TEXT NOT NULL REFERENCES agenda (meeting),
  -- The item's identity, which stays when it gets another number.
  item INTEGER NOT NULL CHECK (item >= 1),
  number TEXT NOT NULL CHECK (
    number GLOB '[1-9]*' AND number NOT GLOB '*[0-9][0-9][0-9]*' AND number NOT GLOB '*.0*' AND number NOT GLOB '*.*.*'
    AND number NOT GLOB '*.' AND number NOT GLOB '*.(*'
    AND (number NOT GLOB '*[^0-9.]*' OR (number GLOB '*.*([a-z])' AND substr(number, 1, length(number) - 3) NOT GLOB '*[^0-9.]*'))),
  titleEn TEXT CHECK (
    length(titleEn) BETWEEN 1 AND 500 AND instr(titleEn, char(0)) = 0 AND titleEn NOT GLOB '*[' || char(1) || '-' || char(31) || ']*'),
  titleEs TEXT CHECK (
    length(titleEs) BETWEEN 1 AND 500 AND instr(titleEs, char(0)) = 0 AND titleEs NOT GLOB '*[' || char(1) || '-' || char(31) || ']*'),
  access TEXT NOT NULL CHECK (access IN ('members', 'members-and-observers', 'members-observers-and-civil-society')),
  lead TEXT CHECK (
    lead IN (
      'chair', 'incoming-chair', 'host', 'secretariat', 'delegations', 'working-groups', 'drafting-committee', 'observers', 'civil-society')),
  minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
  PRIMARY KEY (meeting, item),
  UNIQUE (meeting, number),
  CHECK (titleEn IS NOT NULL OR titleEs IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER agendaTemplateItemIsNew BEFORE INSERT ON agendaTemplateItem
BEGIN
  SELECT raise(ABORT, 'R23: no such kind of meeting') WHERE NOT EXISTS (SELECT 1 FROM meetingKind WHERE code = NEW.kind);
  SELECT raise(ABORT, 'R23: the template has an item of that number')
    WHERE EXISTS (SELECT 1 FROM agendaTemplateItem WHERE kind = NEW.kind AND number = NEW.number);
END;

CREATE TRIGGER agendaIsNew BEFORE INSERT ON agenda
BEGIN
  SELECT raise(ABORT, 'R22: a meeting has one agenda') WHERE EXISTS (SELECT 1 FROM agenda WHERE meeting = NEW.meeting);
  SELECT raise(ABORT, 'R22: no such meeting or kind')
    WHERE NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting)
      OR (NEW.template IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meetingKind WHERE code = NEW.template))
      OR (NEW.model IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.model));
END;

CREATE TRIGGER agendaItemIsNew BEFORE INSERT ON agendaItem
BEGIN
  SELECT raise(ABORT, 'R22: the meeting has no agenda') WHERE NOT EXISTS (SELECT 1 FROM agenda WHERE meeting = NEW.meeting);
  SELECT raise(ABORT, 'R22: the agenda has that item already')
    WHERE EXISTS (SELECT 1 FROM agendaItem WHERE meeting = NEW.meeting AND (item = NEW.item OR number = NEW.number));
  SELECT raise(ABORT, 'R22: the item above it is not on the agenda')
    WHERE (instr(NEW.number, '(') > 0 OR instr(NEW.number, '.') > 0)
      AND NOT EXISTS (
        SELECT 1 FROM agendaItem WHERE meeting = NEW.meeting
          AND number = CASE
            WHEN instr(NEW.number, '(') > 0 THEN substr(NEW.number, 1, instr(NEW.number, '(') - 1)
            ELSE substr(NEW.number, 1, instr(NEW.number, '.') - 1)
          END);
END;

CREATE TRIGGER agendaItemKeepsItsKey BEFORE UPDATE ON agendaItem
WHEN NEW.meeting IS NOT OLD.meeting OR NEW.item IS NOT OLD.item
BEGIN
  SELECT raise(ABORT, 'R22: an item keeps its agenda and its identity');
END;

CREATE TRIGGER agendaKeepsItsMeeting BEFORE UPDATE ON agenda
WHEN NEW.meeting IS NOT OLD.meeting
BEGIN
  SELECT raise(ABORT, 'R22: an agenda keeps its meeting');
END;

CREATE TRIGGER agendaItemGoesLast BEFORE DELETE ON agendaItem
WHEN EXISTS (SELECT 1 FROM agendaItem WHERE meeting = OLD.meeting AND (number GLOB OLD.number || '.*' OR number GLOB OLD.number || '(*'))
BEGIN
  SELECT raise(ABORT, 'R22: items stand below this one');
END;

CREATE TRIGGER agendaGoesLast BEFORE DELETE ON agenda
WHEN EXISTS (SELECT 1 FROM agendaItem WHERE meeting = OLD.meeting)
BEGIN
  SELECT raise(ABORT, 'R22: the agenda has items');
END;

CREATE TRIGGER agendaTemplateItemLogInsert AFTER INSERT ON agendaTemplateItem
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'agendaTemplateItem', quote(NEW.kind) || ',' || quote(NEW.number),
    NULL,
    'kind=' || quote(NEW.kind) || char(10)
      || 'number=' || quote(NEW.number) || char(10)
      || 'occasion=' || quote(NEW.occasion) || char(10)
      || 'titleEn=' || quote(NEW.titleEn) || char(10)
      || 'titleEs=' || quote(NEW.titleEs) || char(10)
      || 'access=' || quote(NEW.access) || char(10)
      || 'lead=' || quote(NEW.lead) || char(10)
      || 'minutes=' || quote(NEW.minutes));
END;

CREATE TRIGGER agendaTemplateItemLogUpdate AFTER UPDATE ON agendaTemplateItem
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'agendaTemplateItem', quote(OLD.kind) || ',' || quote(OLD.number),
    'kind=' || quote(OLD.kind) || char(10)
      || 'number=' || quote(OLD.number) || char(10)
      || 'occasion=' || quote(OLD.occasion) || char(10)
      || 'titleEn=' || quote(OLD.titleEn) || char(10)
      || 'titleEs=' || quote(OLD.titleEs) || char(10)
      || 'access=' || quote(OLD.access) || char(10)
      || 'lead=' || quote(OLD.lead) || char(10)
      || 'minutes=' || quote(OLD.minutes),
    'kind=' || quote(NEW.kind) || char(10)
      || 'number=' || quote(NEW.number) || char(10)
      || 'occasion=' || quote(NEW.occasion) || char(10)
      || 'titleEn=' || quote(NEW.titleEn) || char(10)
      || 'titleEs=' || quote(NEW.titleEs) || char(10)
      || 'access=' || quote(NEW.access) || char(10)
      || 'lead=' || quote(NEW.lead) || char(10)
      || 'minutes=' || quote(NEW.minutes));
END;

CREATE TRIGGER agendaTemplateItemLogDelete AFTER DELETE ON agendaTemplateItem
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'agendaTemplateItem', quote(OLD.kind) || ',' || quote(OLD.number),
    'kind=' || quote(OLD.kind) || char(10)
      || 'number=' || quote(OLD.number) || char(10)
      || 'occasion=' || quote(OLD.occasion) || char(10)
      || 'titleEn=' || quote(OLD.titleEn) || char(10)
      || 'titleEs=' || quote(OLD.titleEs) || char(10)
      || 'access=' || quote(OLD.access) || char(10)
      || 'lead=' || quote(OLD.lead) || char(10)
      || 'minutes=' || quote(OLD.minutes),
    NULL);
END;

CREATE TRIGGER agendaLogInsert AFTER INSERT ON agenda
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'agenda', quote(NEW.meeting),
    NULL,
    'meeting=' || quote(NEW.meeting) || char(10)
      || 'template=' || quote(NEW.template) || char(10)
      || 'model=' || quote(NEW.model));
END;

CREATE TRIGGER agendaLogUpdate AFTER UPDATE ON agenda
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'agenda', quote(OLD.meeting),
    'meeting=' || quote(OLD.meeting) || char(10)
      || 'template=' || quote(OLD.template) || char(10)
      || 'model=' || quote(OLD.model),
    'meeting=' || quote(NEW.meeting) || char(10)
      || 'template=' || quote(NEW.template) || char(10)
      || 'model=' || quote(NEW.model));
END;

CREATE TRIGGER agendaLogDelete AFTER DELETE ON agenda
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'agenda', quote(OLD.meeting),
    'meeting=' || quote(OLD.meeting) || char(10)
      || 'template=' || quote(OLD.template) || char(10)
      || 'model=' || quote(OLD.model),
    NULL);
END;

CREATE TRIGGER agendaItemLogInsert AFTER INSERT ON agendaItem
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'agendaItem', quote(NEW.meeting) || ',' || quote(NEW.item),
    NULL,
    'meeting=' || quote(NEW.meeting) || char(10)
      || 'item=' || quote(NEW.item) || char(10)
      || 'number=' || quote(NEW.number) || char(10)
      || 'titleEn=' || quote(NEW.titleEn) || char(10)
      || 'titleEs=' || quote(NEW.titleEs) || char(10)
      || 'access=' || quote(NEW.access) || char(10)
      || 'lead=' || quote(NEW.lead) || char(10)
      || 'minutes=' || quote(NEW.minutes));
END;

CREATE TRIGGER agendaItemLogUpdate AFTER UPDATE ON agendaItem
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'agendaItem', quote(OLD.meeting) || ',' || quote(OLD.item),
    'meeting=' || quote(OLD.meeting) || char(10)
      || 'item=' || quote(OLD.item) || char(10)
      || 'number=' || quote(OLD.number) || char(10)
      || 'titleEn=' || quote(OLD.titleEn) || char(10)
      || 'titleEs=' || quote(OLD.titleEs) || char(10)
      || 'access=' || quote(OLD.access) || char(10)
      || 'lead=' || quote(OLD.lead) || char(10)
      || 'minutes=' || quote(OLD.minutes),
    'meeting=' || quote(NEW.meeting) || char(10)
      || 'item=' || quote(NEW.item) || char(10)
      || 'number=' || quote(NEW.number) || char(10)
      || 'titleEn=' || quote(NEW.titleEn) || char(10)
      || 'titleEs=' || quote(NEW.titleEs) || char(10)
      || 'access=' || quote(NEW.access) || char(10)
      || 'lead=' || quote(NEW.lead) || char(10)
      || 'minutes=' || quote(NEW.minutes));
END;

CREATE TRIGGER agendaItemLogDelete AFTER DELETE ON agendaItem
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'agendaItem', quote(OLD.meeting) || ',' || quote(OLD.item),
    'meeting=' || quote(OLD.meeting) || char(10)
      || 'item=' || quote(OLD.item) || char(10)
      || 'number=' || quote(OLD.number) || char(10)
      || 'titleEn=' || quote(OLD.titleEn) || char(10)
      || 'titleEs=' || quote(OLD.titleEs) || char(10)
      || 'access=' || quote(OLD.access) || char(10)
      || 'lead=' || quote(OLD.lead) || char(10)
      || 'minutes=' || quote(OLD.minutes),
    NULL);
END;

CREATE TABLE cycleSlot (
  body TEXT NOT NULL REFERENCES body (code),
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 32 AND code NOT GLOB '*[^A-Z0-9-]*'),
  -- The place in the order of the year.
  position INTEGER NOT NULL CHECK (position >= 1),
  kind TEXT NOT NULL REFERENCES meetingKind (code),
  -- The bodies that meet, separated by blanks; the one whose cycle it is among them.
  bodies TEXT NOT NULL CHECK (instr(' ' || bodies || ' ', ' ' || body || ' ') > 0),
  titleEn TEXT CHECK (length(titleEn) BETWEEN 1 AND 200),
  titleEs TEXT CHECK (length(titleEs) BETWEEN 1 AND 200),
  -- Month and day between which the whole meeting lies; where the first comes after the last, the year ends in between.
  windowFrom TEXT NOT NULL CHECK (length(windowFrom) = 5 AND date('2000-' || windowFrom, '+0 days') IS '2000-' || windowFrom),
  windowUntil TEXT NOT NULL CHECK (length(windowUntil) = 5 AND date('2000-' || windowUntil, '+0 days') IS '2000-' || windowUntil),
  dayCountMinimum INTEGER NOT NULL CHECK (dayCountMinimum BETWEEN 1 AND 60),
  dayCountMaximum INTEGER NOT NULL CHECK (dayCountMaximum BETWEEN dayCountMinimum AND 60),
  -- NULL where the cycle leaves the mode open.
  mode TEXT CHECK (mode IN ('in-person', 'virtual', 'hybrid')),
  placeRule TEXT NOT NULL CHECK (placeRule IN ('chair-country', 'virtual', 'open')),
  -- The days of the week on which it prefers to begin, Monday is 1, separated by blanks.
  weekdays TEXT NOT NULL DEFAULT '' CHECK (weekdays NOT GLOB '*[^1-7 ]*'),
  -- Whether the chair changes hands at its close.
  isHandover INTEGER NOT NULL CHECK (isHandover IN (0, 1)),
  evidenceEn TEXT CHECK (length(evidenceEn) BETWEEN 1 AND 500),
  evidenceEs TEXT CHECK (length(evidenceEs) BETWEEN 1 AND 500),
  PRIMARY KEY (body, code),
  CHECK ((mode IS 'virtual') = (placeRule = 'virtual')),
  CHECK (titleEn IS NOT NULL OR titleEs IS NOT NULL),
  CHECK (evidenceEn IS NOT NULL OR evidenceEs IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX cycleSlotHandoverOnce ON cycleSlot (body) WHERE isHandover = 1;

CREATE TABLE cycleGap (
  body TEXT NOT NULL,
  slot TEXT NOT NULL,
  other TEXT NOT NULL,
  daysMinimum INTEGER NOT NULL CHECK (daysMinimum BETWEEN 0 AND 366),
  daysMaximum INTEGER CHECK (daysMaximum BETWEEN daysMinimum AND 366),
  PRIMARY KEY (body, slot, other),
  FOREIGN KEY (body, slot) REFERENCES cycleSlot (body, code),
  FOREIGN KEY (body, other) REFERENCES cycleSlot (body, code),
  CHECK (slot <> other)
) STRICT, WITHOUT ROWID;

CREATE TABLE cycleDeadline (
  body TEXT NOT NULL,
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 32 AND code NOT GLOB '*[^A-Z0-9-]*'),
  position INTEGER NOT NULL CHECK (position >= 1),
  slot TEXT NOT NULL,
  -- 0 for the meeting of the plan's year, -1 for that of the year before.
  yearOffset INTEGER NOT NULL CHECK (yearOffset IN (-1, 0)),
  purpose TEXT NOT NULL CHECK (purpose IN ('preparation', 'approval')),
  edge TEXT NOT NULL CHECK (edge IN ('opening', 'close')),
  -- Negative before the edge, positive after it.
  days INTEGER NOT NULL CHECK (days BETWEEN -366 AND 366),
  titleEn TEXT CHECK (length(titleEn) BETWEEN 1 AND 200),
  titleEs TEXT CHECK (length(titleEs) BETWEEN 1 AND 200),
  responsibleEn TEXT CHECK (length(responsibleEn) BETWEEN 1 AND 200),
  responsibleEs TEXT CHECK (length(responsibleEs) BETWEEN 1 AND 200),
  -- What the offset rests on.
  sourceEn TEXT CHECK (length(sourceEn) BETWEEN 1 AND 500),
  sourceEs TEXT CHECK (length(sourceEs) BETWEEN 1 AND 500),
  PRIMARY KEY (body, code),
  FOREIGN KEY (body, slot) REFERENCES cycleSlot (body, code),
  CHECK (titleEn IS NOT NULL OR titleEs IS NOT NULL),
  CHECK (responsibleEn IS NOT NULL OR responsibleEs IS NOT NULL),
  CHECK (sourceEn IS NOT NULL OR sourceEs IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE strategicPlan (
  body TEXT NOT NULL REFERENCES body (code),
  firstYear INTEGER NOT NULL CHECK (firstYear BETWEEN 1 AND 9999),
  lastYear INTEGER NOT NULL CHECK (lastYear BETWEEN firstYear AND 9999),
  titleEn TEXT CHECK (length(titleEn) BETWEEN 1 AND 500),
  titleEs TEXT CHECK (length(titleEs) BETWEEN 1 AND 500),
  source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 2000),
  PRIMARY KEY (body, firstYear),
  CHECK (titleEn IS NOT NULL OR titleEs IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE workPlan (
  body TEXT NOT NULL REFERENCES body (code),
  year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
  -- The years whose meetings the evidence is taken from.
  basisFirst INTEGER NOT NULL CHECK (basisFirst BETWEEN 1 AND 9999),
  basisLast INTEGER NOT NULL CHECK (basisLast BETWEEN basisFirst AND year - 1),
  PRIMARY KEY (body, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE workPlanSlot (
  body TEXT NOT NULL,
  year INTEGER NOT NULL,
  slot TEXT NOT NULL,
  windowFrom TEXT NOT NULL CHECK (date(windowFrom, '+0 days') IS windowFrom AND windowFrom >= '0001'),
  windowUntil TEXT NOT NULL CHECK (date(windowUntil, '+0 days') IS windowUntil),
  reasonEn TEXT NOT NULL CHECK (length(reasonEn) BETWEEN 1 AND 2000),
  reasonEs TEXT NOT NULL CHECK (length(reasonEs) BETWEEN 1 AND 2000),
  evidenceEn TEXT NOT NULL CHECK (length(evidenceEn) BETWEEN 1 AND 2000),
  evidenceEs TEXT NOT NULL CHECK (length(evidenceEs) BETWEEN 1 AND 2000),
  -- The meeting of that year that is on record for the slot.
  meeting TEXT REFERENCES meeting (handle),
  PRIMARY KEY (body, year, slot),
  FOREIGN KEY (body, year) REFERENCES workPlan (body, year),
  FOREIGN KEY (body, slot) REFERENCES cycleSlot (body, code),
  CHECK (windowUntil >= windowFrom)
) STRICT, WITHOUT ROWID;

CREATE TABLE workPlanPillar (
  body TEXT NOT NULL,
  year INTEGER NOT NULL,
  pillar INTEGER NOT NULL CHECK (pillar >= 1),
  titleEn TEXT CHECK (length(titleEn) BETWEEN 1 AND 500),
  titleEs TEXT CHECK (length(titleEs) BETWEEN 1 AND 500),
  PRIMARY KEY (body, year, pillar),
  FOREIGN KEY (body, year) REFERENCES workPlan (body, year),
  CHECK (titleEn IS NOT NULL OR titleEs IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE workPlanTopic (
  body TEXT NOT NULL,
  year INTEGER NOT NULL,
  pillar INTEGER NOT NULL,
  topic INTEGER NOT NULL CHECK (topic >= 1),
  titleEn TEXT CHECK (length(titleEn) BETWEEN 1 AND 500),
  titleEs TEXT CHECK (length(titleEs) BETWEEN 1 AND 500),
  PRIMARY KEY (body, year, pillar, topic),
  FOREIGN KEY (body, year, pillar) REFERENCES workPlanPillar (body, year, pillar),
  CHECK (titleEn IS NOT NULL OR titleEs IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER cycleSlotHasBodyAndKind BEFORE INSERT ON cycleSlot
WHEN NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body) OR NOT EXISTS (SELECT 1 FROM meetingKind WHERE code = NEW.kind)
BEGIN
  SELECT raise(ABORT, 'R18: no such body or kind');
END;

CREATE TRIGGER cycleGapHasSlots BEFORE INSERT ON cycleGap
WHEN (SELECT count(*) FROM cycleSlot WHERE body = NEW.body AND code IN (NEW.slot, NEW.other)) < 2
BEGIN
  SELECT raise(ABORT, 'R18: no such meeting of the cycle');
END;

CREATE TRIGGER cycleDeadlineHasSlot BEFORE INSERT ON cycleDeadline
WHEN NOT EXISTS (SELECT 1 FROM cycleSlot WHERE body = NEW.body AND code = NEW.slot)
BEGIN
  SELECT raise(ABORT, 'R21: no such meeting of the cycle');
END;

CREATE TRIGGER workPlanHasCycle BEFORE INSERT ON workPlan
WHEN NOT EXISTS (SELECT 1 FROM cycleSlot WHERE body = NEW.body)
BEGIN
  SELECT raise(ABORT, 'R25: the body has no cycle');
END;

CREATE TRIGGER workPlanSlotHasPlan BEFORE INSERT ON workPlanSlot
WHEN NOT EXISTS (SELECT 1 FROM workPlan WHERE body = NEW.body AND year = NEW.year)
  OR NOT EXISTS (SELECT 1 FROM cycleSlot WHERE body = NEW.body AND code = NEW.slot)
  OR (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting))
BEGIN
  SELECT raise(ABORT, 'R25: no such plan, meeting of the cycle, or meeting');
END;

CREATE TRIGGER workPlanPillarHasPlan BEFORE INSERT ON workPlanPillar
WHEN NOT EXISTS (SELECT 1 FROM workPlan WHERE body = NEW.body AND year = NEW.year)
BEGIN
  SELECT raise(ABORT, 'R25: no such plan');
END;

CREATE TRIGGER workPlanTopicHasPillar BEFORE INSERT ON workPlanTopic
WHEN NOT EXISTS (SELECT 1 FROM workPlanPillar WHERE body = NEW.body AND year = NEW.year AND pillar = NEW.pillar)
BEGIN
  SELECT raise(ABORT, 'R25: no such pillar of the plan');
END;

CREATE TRIGGER cycleSlotLogInsert AFTER INSERT ON cycleSlot
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'cycleSlot', quote(NEW.body) || ',' || quote(NEW.code),
    NULL,
    'body=' || quote(NEW.body) || char(10)
      || 'code=' || quote(NEW.code) || char(10)
      || 'position=' || quote(NEW.position) || char(10)
      || 'kind=' || quote(NEW.kind) || char(10)
      || 'bodies=' || quote(NEW.bodies) || char(10)
      || 'titleEn=' || quote(NEW.titleEn) || char(10)
      || 'titleEs=' || quote(NEW.titleEs) || char(10)
      || 'windowFrom=' || quote(NEW.windowFrom) || char(10)
      || 'windowUntil=' || quote(NEW.windowUntil) || char(10)
      || 'dayCountMinimum=' || quote(NEW.dayCountMinimum) || char(10)
      || 'dayCountMaximum=' || quote(NEW.dayCountMaximum) || char(10)
      || 'mode=' || quote(NEW.mode) || char(10)
      || 'placeRule=' || quote(NEW.placeRule) || char(10)
      || 'weekdays=' || quote(NEW.weekdays) || char(10)
      || 'isHandover=' || quote(NEW.isHandover) || char(10)
      || 'evidenceEn=' || quote(NEW.evidenceEn) || char(10)
      || 'evidenceEs=' || quote(NEW.evidenceEs));
END;

CREATE TRIGGER cycleSlotLogUpdate AFTER UPDATE ON cycleSlot
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'cycleSlot', quote(OLD.body) || ',' || quote(OLD.code),
    'body=' || quote(OLD.body) || char(10)
      || 'code=' || quote(OLD.code) || char(10)
      || 'position=' || quote(OLD.position) || char(10)
      || 'kind=' || quote(OLD.kind) || char(10)
      || 'bodies=' || quote(OLD.bodies) || char(10)
      || 'titleEn=' || quote(OLD.titleEn) || char(10)
      || 'titleEs=' || quote(OLD.titleEs) || char(10)
      || 'windowFrom=' || quote(OLD.windowFrom) || char(10)
      || 'windowUntil=' || quote(OLD.windowUntil) || char(10)
      || 'dayCountMinimum=' || quote(OLD.dayCountMinimum) || char(10)
      || 'dayCountMaximum=' || quote(OLD.dayCountMaximum) || char(10)
      || 'mode=' || quote(OLD.mode) || char(10)
      || 'placeRule=' || quote(OLD.placeRule) || char(10)
      || 'weekdays=' || quote(OLD.weekdays) || char(10)
      || 'isHandover=' || quote(OLD.isHandover) || char(10)
      || 'evidenceEn=' || quote(OLD.evidenceEn) || char(10)
      || 'evidenceEs=' || quote(OLD.evidenceEs),
    'body=' || quote(NEW.body) || char(10)
      || 'code=' || quote(NEW.code) || char(10)
      || 'position=' || quote(NEW.position) || char(10)
      || 'kind=' || quote(NEW.kind) || char(10)
      || 'bodies=' || quote(NEW.bodies) || char(10)
      || 'titleEn=' || quote(NEW.titleEn) || char(10)
      || 'titleEs=' || quote(NEW.titleEs) || char(10)
      || 'windowFrom=' || quote(NEW.windowFrom) || char(10)
      || 'windowUntil=' || quote(NEW.windowUntil) || char(10)
      || 'dayCountMinimum=' || quote(NEW.dayCountMinimum) || char(10)
      || 'dayCountMaximum=' || quote(NEW.dayCountMaximum) || char(10)
      || 'mode=' || quote(NEW.mode) || char(10)
      || 'placeRule=' || quote(NEW.placeRule) || char(10)
      || 'weekdays=' || quote(NEW.weekdays) || char(10)
      || 'isHandover=' || quote(NEW.isHandover) || char(10)
      || 'evidenceEn=' || quote(NEW.evidenceEn) || char(10)
      || 'evidenceEs=' || quote(NEW.evidenceEs));
END;

CREATE TRIGGER cycleSlotLogDelete AFTER DELETE ON cycleSlot
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'cycleSlot', quote(OLD.body) || ',' || quote(OLD.code),
    'body=' || quote(OLD.body) || char(10)
      || 'code=' || quote(OLD.code) || char(10)
      || 'position=' || quote(OLD.position) || char(10)
      || 'kind=' || quote(OLD.kind) || char(10)
      || 'bodies=' || quote(OLD.bodies) || char(10)
      || 'titleEn=' || quote(OLD.titleEn) || char(10)
      || 'titleEs=' || quote(OLD.titleEs) || char(10)
      || 'windowFrom=' || quote(OLD.windowFrom) || char(10)
      || 'windowUntil=' || quote(OLD.windowUntil) || char(10)
      || 'dayCountMinimum=' || quote(OLD.dayCountMinimum) || char(10)
      || 'dayCountMaximum=' || quote(OLD.dayCountMaximum) || char(10)
      || 'mode=' || quote(OLD.mode) || char(10)
      || 'placeRule=' || quote(OLD.placeRule) || char(10)
      || 'weekdays=' || quote(OLD.weekdays) || char(10)
      || 'isHandover=' || quote(OLD.isHandover) || char(10)
      || 'evidenceEn=' || quote(OLD.evidenceEn) || char(10)
      || 'evidenceEs=' || quote(OLD.evidenceEs),
    NULL);
END;

CREATE TRIGGER cycleGapLogInsert AFTER INSERT ON cycleGap
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'cycleGap', quote(NEW.body) || ',' || quote(NEW.slot) || ',' || quote(NEW.other),
    NULL,
    'body=' || quote(NEW.body) || char(10)
      || 'slot=' || quote(NEW.slot) || char(10)
      || 'other=' || quote(NEW.other) || char(10)
      || 'daysMinimum=' || quote(NEW.daysMinimum) || char(10)
      || 'daysMaximum=' || quote(NEW.daysMaximum));
END;

CREATE TRIGGER cycleGapLogUpdate AFTER UPDATE ON cycleGap
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'cycleGap', quote(OLD.body) || ',' || quote(OLD.slot) || ',' || quote(OLD.other),
    'body=' || quote(OLD.body) || char(10)
      || 'slot=' || quote(OLD.slot) || char(10)
      || 'other=' || quote(OLD.other) || char(10)
      || 'daysMinimum=' || quote(OLD.daysMinimum) || char(10)
      || 'daysMaximum=' || quote(OLD.daysMaximum),
    'body=' || quote(NEW.body) || char(10)
      || 'slot=' || quote(NEW.slot) || char(10)
      || 'other=' || quote(NEW.other) || char(10)
      || 'daysMinimum=' || quote(NEW.daysMinimum) || char(10)
      || 'daysMaximum=' || quote(NEW.daysMaximum));
END;

CREATE TRIGGER cycleGapLogDelete AFTER DELETE ON cycleGap
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'cycleGap', quote(OLD.body) || ',' || quote(OLD.slot) || ',' || quote(OLD.other),
    'body=' || quote(OLD.body) || char(10)
      || 'slot=' || quote(OLD.slot) || char(10)
      || 'other=' || quote(OLD.other) || char(10)
      || 'daysMinimum=' || quote(OLD.daysMinimum) || char(10)
      || 'daysMaximum=' || quote(OLD.daysMaximum),
    NULL);
END;

CREATE TRIGGER cycleDeadlineLogInsert AFTER INSERT ON cycleDeadline
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'cycleDeadline', quote(NEW.body) || ',' || quote(NEW.code),
    NULL,
    'body=' || quote(NEW.body) || char(10)
      || 'code=' || quote(NEW.code) || char(10)
      || 'position=' || quote(NEW.position) || char(10)
      || 'slot=' || quote(NEW.slot) || char(10)
      || 'yearOffset=' || quote(NEW.yearOffset) || char(10)
      || 'purpose=' || quote(NEW.purpose) || char(10)
      || 'edge=' || quote(NEW.edge) || char(10)
      || 'days=' || quote(NEW.days) || char(10)
      || 'titleEn=' || quote(NEW.titleEn) || char(10)
      || 'titleEs=' || quote(NEW.titleEs) || char(10)
      || 'responsibleEn=' || quote(NEW.responsibleEn) || char(10)
      || 'responsibleEs=' || quote(NEW.responsibleEs) || char(10)
      || 'sourceEn=' || quote(NEW.sourceEn) || char(10)
      || 'sourceEs=' || quote(NEW.sourceEs));
END;

CREATE TRIGGER cycleDeadlineLogUpdate AFTER UPDATE ON cycleDeadline
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'cycleDeadline', quote(OLD.body) || ',' || quote(OLD.code),
    'body=' || quote(OLD.body) || char(10)
      || 'code=' || quote(OLD.code) || char(10)
      || 'position=' || quote(OLD.position) || char(10)
      || 'slot=' || quote(OLD.slot) || char(10)
      || 'yearOffset=' || quote(OLD.yearOffset) || char(10)
      || 'purpose=' || quote(OLD.purpose) || char(10)
      || 'edge=' || quote(OLD.edge) || char(10)
      || 'days=' || quote(OLD.days) || char(10)
      || 'titleEn=' || quote(OLD.titleEn) || char(10)
      || 'titleEs=' || quote(OLD.titleEs) || char(10)
      || 'responsibleEn=' || quote(OLD.responsibleEn) || char(10)
      || 'responsibleEs=' || quote(OLD.responsibleEs) || char(10)
      || 'sourceEn=' || quote(OLD.sourceEn) || char(10)
      || 'sourceEs=' || quote(OLD.sourceEs),
    'body=' || quote(NEW.body) || char(10)
      || 'code=' || quote(NEW.code) || char(10)
      || 'position=' || quote(NEW.position) || char(10)
      || 'slot=' || quote(NEW.slot) || char(10)
      || 'yearOffset=' || quote(NEW.yearOffset) || char(10)
      || 'purpose=' || quote(NEW.purpose) || char(10)
      || 'edge=' || quote(NEW.edge) || char(10)
      || 'days=' || quote(NEW.days) || char(10)
      || 'titleEn=' || quote(NEW.titleEn) || char(10)
      || 'titleEs=' || quote(NEW.titleEs) || char(10)
      || 'responsibleEn=' || quote(NEW.responsibleEn) || char(10)
      || 'responsibleEs=' || quote(NEW.responsibleEs) || char(10)
      || 'sourceEn=' || quote(NEW.sourceEn) || char(10)
      || 'sourceEs=' || quote(NEW.sourceEs));
END;

CREATE TRIGGER cycleDeadlineLogDelete AFTER DELETE ON cycleDeadline
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'cycleDeadline', quote(OLD.body) || ',' || quote(OLD.code),
    'body=' || quote(OLD.body) || char(10)
      || 'code=' || quote(OLD.code) || char(10)
      || 'position=' || quote(OLD.position) || char(10)
      || 'slot=' || quote(OLD.slot) || char(10)
      || 'yearOffset=' || quote(OLD.yearOffset) || char(10)
      || 'purpose=' || quote(OLD.purpose) || char(10)
      || 'edge=' || quote(OLD.edge) || char(10)
      || 'days=' || quote(OLD.days) || char(10)
      || 'titleEn=' || quote(OLD.titleEn) || char(10)
      || 'titleEs=' || quote(OLD.titleEs) || char(10)
      || 'responsibleEn=' || quote(OLD.responsibleEn) || char(10)
      || 'responsibleEs=' || quote(OLD.responsibleEs) || char(10)
      || 'sourceEn=' || quote(OLD.sourceEn) || char(10)
      || 'sourceEs=' || quote(OLD.sourceEs),
    NULL);
END;

CREATE TRIGGER strategicPlanLogInsert AFTER INSERT ON strategicPlan
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'strategicPlan', quote(NEW.body) || ',' || quote(NEW.firstYear),
    NULL,
    'body=' || quote(NEW.body) || char(10)
      || 'firstYear=' || quote(NEW.firstYear) || char(10)
      || 'lastYear=' || quote(NEW.lastYear) || char(10)
      || 'titleEn=' || quote(NEW.titleEn) || char(10)
      || 'titleEs=' || quote(NEW.titleEs) || char(10)
      || 'source=' || quote(NEW.source));
END;

CREATE TRIGGER strategicPlanLogUpdate AFTER UPDATE ON strategicPlan
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'strategicPlan', quote(OLD.body) || ',' || quote(OLD.firstYear),
    'body=' || quote(OLD.body) || char(10)
      || 'firstYear=' || quote(OLD.firstYear) || char(10)
      || 'lastYear=' || quote(OLD.lastYear) || char(10)
      || 'titleEn=' || quote(OLD.titleEn) || char(10)
      || 'titleEs=' || quote(OLD.titleEs) || char(10)
      || 'source=' || quote(OLD.source),
    'body=' || quote(NEW.body) || char(10)
      || 'firstYear=' || quote(NEW.firstYear) || char(10)
      || 'lastYear=' || quote(NEW.lastYear) || char(10)
      || 'titleEn=' || quote(NEW.titleEn) || char(10)
      || 'titleEs=' || quote(NEW.titleEs) || char(10)
      || 'source=' || quote(NEW.source));
END;

CREATE TRIGGER strategicPlanLogDelete AFTER DELETE ON strategicPlan
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'strategicPlan', quote(OLD.body) || ',' || quote(OLD.firstYear),
    'body=' || quote(OLD.body) || char(10)
      || 'firstYear=' || quote(OLD.firstYear) || char(10)
      || 'lastYear=' || quote(OLD.lastYear) || char(10)
      || 'titleEn=' || quote(OLD.titleEn) || char(10)
      || 'titleEs=' || quote(OLD.titleEs) || char(10)
      || 'source=' || quote(OLD.source),
    NULL);
END;

CREATE TRIGGER workPlanLogInsert AFTER INSERT ON workPlan
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'workPlan', quote(NEW.body) || ',' || quote(NEW.year),
    NULL,
    'body=' || quote(NEW.body) || char(10)
      || 'year=' || quote(NEW.year) || char(10)
      || 'basisFirst=' || quote(NEW.basisFirst) || char(10)
      || 'basisLast=' || quote(NEW.basisLast));
END;

CREATE TRIGGER workPlanLogUpdate AFTER UPDATE ON workPlan
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'workPlan', quote(OLD.body) || ',' || quote(OLD.year),
    'body=' || quote(OLD.body) || char(10)
      || 'year=' || quote(OLD.year) || char(10)
      || 'basisFirst=' || quote(OLD.basisFirst) || char(10)
      || 'basisLast=' || quote(OLD.basisLast),
    'body=' || quote(NEW.body) || char(10)
      || 'year=' || quote(NEW.year) || char(10)
      || 'basisFirst=' || quote(NEW.basisFirst) || char(10)
      || 'basisLast=' || quote(NEW.basisLast));
END;

CREATE TRIGGER workPlanLogDelete AFTER DELETE ON workPlan
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'workPlan', quote(OLD.body) || ',' || quote(OLD.year),
    'body=' || quote(OLD.body) || char(10)
      || 'year=' || quote(OLD.year) || char(10)
      || 'basisFirst=' || quote(OLD.basisFirst) || char(10)
      || 'basisLast=' || quote(OLD.basisLast),
    NULL);
END;

CREATE TRIGGER workPlanSlotLogInsert AFTER INSERT ON workPlanSlot
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'workPlanSlot', quote(NEW.body) || ',' || quote(NEW.year) || ',' || quote(NEW.slot),
    NULL,
    'body=' || quote(NEW.body) || char(10)
      || 'year=' || quote(NEW.year) || char(10)
      || 'slot=' || quote(NEW.slot) || char(10)
      || 'windowFrom=' || quote(NEW.windowFrom) || char(10)
      || 'windowUntil=' || quote(NEW.windowUntil) || char(10)
      || 'reasonEn=' || quote(NEW.reasonEn) || char(10)
      || 'reasonEs=' || quote(NEW.reasonEs) || char(10)
      || 'evidenceEn=' || quote(NEW.evidenceEn) || char(10)
      || 'evidenceEs=' || quote(NEW.evidenceEs) || char(10)
      || 'meeting=' || quote(NEW.meeting));
END;

CREATE TRIGGER workPlanSlotLogUpdate AFTER UPDATE ON workPlanSlot
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'workPlanSlot', quote(OLD.body) || ',' || quote(OLD.year) || ',' || quote(OLD.slot),
    'body=' || quote(OLD.body) || char(10)
      || 'year=' || quote(OLD.year) || char(10)
      || 'slot=' || quote(OLD.slot) || char(10)
      || 'windowFrom=' || quote(OLD.windowFrom) || char(10)
      || 'windowUntil=' || quote(OLD.windowUntil) || char(10)
      || 'reasonEn=' || quote(OLD.reasonEn) || char(10)
      || 'reasonEs=' || quote(OLD.reasonEs) || char(10)
      || 'evidenceEn=' || quote(OLD.evidenceEn) || char(10)
      || 'evidenceEs=' || quote(OLD.evidenceEs) || char(10)
      || 'meeting=' || quote(OLD.meeting),
    'body=' || quote(NEW.body) || char(10)
      || 'year=' || quote(NEW.year) || char(10)
      || 'slot=' || quote(NEW.slot) || char(10)
      || 'windowFrom=' || quote(NEW.windowFrom) || char(10)
      || 'windowUntil=' || quote(NEW.windowUntil) || char(10)
      || 'reasonEn=' || quote(NEW.reasonEn) || char(10)
      || 'reasonEs=' || quote(NEW.reasonEs) || char(10)
      || 'evidenceEn=' || quote(NEW.evidenceEn) || char(10)
      || 'evidenceEs=' || quote(NEW.evidenceEs) || char(10)
      || 'meeting=' || quote(NEW.meeting));
END;

CREATE TRIGGER workPlanSlotLogDelete AFTER DELETE ON workPlanSlot
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'workPlanSlot', quote(OLD.body) || ',' || quote(OLD.year) || ',' || quote(OLD.slot),
    'body=' || quote(OLD.body) || char(10)
      || 'year=' || quote(OLD.year) || char(10)
      || 'slot=' || quote(OLD.slot) || char(10)
      || 'windowFrom=' || quote(OLD.windowFrom) || char(10)
      || 'windowUntil=' || quote(OLD.windowUntil) || char(10)
      || 'reasonEn=' || quote(OLD.reasonEn) || char(10)
      || 'reasonEs=' || quote(OLD.reasonEs) || char(10)
      || 'evidenceEn=' || quote(OLD.evidenceEn) || char(10)
      || 'evidenceEs=' || quote(OLD.evidenceEs) || char(10)
      || 'meeting=' || quote(OLD.meeting),
    NULL);
END;

CREATE TRIGGER workPlanPillarLogInsert AFTER INSERT ON workPlanPillar
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'workPlanPillar', quote(NEW.body) || ',' || quote(NEW.year) || ',' || quote(NEW.pillar),
    NULL,
    'body=' || quote(NEW.body) || char(10)
      || 'year=' || quote(NEW.year) || char(10)
      || 'pillar=' || quote(NEW.pillar) || char(10)
      || 'titleEn=' || quote(NEW.titleEn) || char(10)
      || 'titleEs=' || quote(NEW.titleEs));
END;

CREATE TRIGGER workPlanPillarLogUpdate AFTER UPDATE ON workPlanPillar
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'workPlanPillar', quote(OLD.body) || ',' || quote(OLD.year) || ',' || quote(OLD.pillar),
    'body=' || quote(OLD.body) || char(10)
      || 'year=' || quote(OLD.year) || char(10)
      || 'pillar=' || quote(OLD.pillar) || char(10)
      || 'titleEn=' || quote(OLD.titleEn) || char(10)
      || 'titleEs=' || quote(OLD.titleEs),
    'body=' || quote(NEW.body) || char(10)
      || 'year=' || quote(NEW.year) || char(10)
      || 'pillar=' || quote(NEW.pillar) || char(10)
      || 'titleEn=' || quote(NEW.titleEn) || char(10)
      || 'titleEs=' || quote(NEW.titleEs));
END;

CREATE TRIGGER workPlanPillarLogDelete AFTER DELETE ON workPlanPillar
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'workPlanPillar', quote(OLD.body) || ',' || quote(OLD.year) || ',' || quote(OLD.pillar),
    'body=' || quote(OLD.body) || char(10)
      || 'year=' || quote(OLD.year) || char(10)
      || 'pillar=' || quote(OLD.pillar) || char(10)
      || 'titleEn=' || quote(OLD.titleEn) || char(10)
      || 'titleEs=' || quote(OLD.titleEs),
    NULL);
END;

CREATE TRIGGER workPlanTopicLogInsert AFTER INSERT ON workPlanTopic
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'workPlanTopic', quote(NEW.body) || ',' || quote(NEW.year) || ',' || quote(NEW.pillar) || ',' || quote(NEW.topic),
    NULL,
    'body=' || quote(NEW.body) || char(10)
      || 'year=' || quote(NEW.year) || char(10)
      || 'pillar=' || quote(NEW.pillar) || char(10)
      || 'topic=' || quote(NEW.topic) || char(10)
      || 'titleEn=' || quote(NEW.titleEn) || char(10)
      || 'titleEs=' || quote(NEW.titleEs));
END;

CREATE TRIGGER workPlanTopicLogUpdate AFTER UPDATE ON workPlanTopic
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'workPlanTopic', quote(OLD.body) || ',' || quote(OLD.year) || ',' || quote(OLD.pillar) || ',' || quote(OLD.topic),
    'body=' || quote(OLD.body) || char(10)
      || 'year=' || quote(OLD.year) || char(10)
      || 'pillar=' || quote(OLD.pillar) || char(10)
      || 'topic=' || quote(OLD.topic) || char(10)
      || 'titleEn=' || quote(OLD.titleEn) || char(10)
      || 'titleEs=' || quote(OLD.titleEs),
    'body=' || quote(NEW.body) || char(10)
      || 'year=' || quote(NEW.year) || char(10)
      || 'pillar=' || quote(NEW.pillar) || char(10)
      || 'topic=' || quote(NEW.topic) || char(10)
      || 'titleEn=' || quote(NEW.titleEn) || char(10)
      || 'titleEs=' || quote(NEW.titleEs));
END;

CREATE TRIGGER workPlanTopicLogDelete AFTER DELETE ON workPlanTopic
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'workPlanTopic', quote(OLD.body) || ',' || quote(OLD.year) || ',' || quote(OLD.pillar) || ',' || quote(OLD.topic),
    'body=' || quote(OLD.body) || char(10)
      || 'year=' || quote(OLD.year) || char(10)
      || 'pillar=' || quote(OLD.pillar) || char(10)
      || 'topic=' || quote(OLD.topic) || char(10)
      || 'titleEn=' || quote(OLD.titleEn) || char(10)
      || 'titleEs=' || quote(OLD.titleEs),
    NULL);
END;

CREATE TRIGGER countryIsNew BEFORE INSERT ON country
BEGIN
  SELECT raise(ABORT, 'R26: that row of country is on record already')
    WHERE EXISTS (SELECT 1 FROM country WHERE code = NEW.code);
END;

CREATE TRIGGER countryGuardInsert AFTER INSERT ON country
BEGIN
  SELECT raise(ABORT, 'R26: a text of country holds a NUL')
    WHERE instr(NEW.code, char(0)) > 0 OR instr(NEW.nameEn, char(0)) > 0 OR instr(NEW.nameEs, char(0)) > 0;
END;

CREATE TRIGGER countryGuardUpdate AFTER UPDATE ON country
BEGIN
  SELECT raise(ABORT, 'R26: a row of country keeps its key')
    WHERE NEW.code IS NOT OLD.code;
  SELECT raise(ABORT, 'R26: a text of country holds a NUL')
    WHERE instr(NEW.code, char(0)) > 0 OR instr(NEW.nameEn, char(0)) > 0 OR instr(NEW.nameEs, char(0)) > 0;
END;

CREATE TRIGGER cityIsNew BEFORE INSERT ON city
BEGIN
  SELECT raise(ABORT, 'R26: that row of city is on record already')
    WHERE EXISTS (SELECT 1 FROM city WHERE code = NEW.code);
END;

CREATE TRIGGER cityGuardInsert AFTER INSERT ON city
BEGIN
  SELECT raise(ABORT, 'R26: a text of city holds a NUL')
    WHERE instr(NEW.code, char(0)) > 0 OR instr(NEW.nameEn, char(0)) > 0 OR instr(NEW.nameEs, char(0)) > 0 OR instr(NEW.country, char(0)) > 0 OR instr(NEW.zone, char(0)) > 0 OR instr(NEW.aliases, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of city refers to one that is not on record')
    WHERE (NEW.country IS NOT NULL AND NOT EXISTS (SELECT 1 FROM country WHERE code = NEW.country));
END;

CREATE TRIGGER cityGuardUpdate AFTER UPDATE ON city
BEGIN
  SELECT raise(ABORT, 'R26: a row of city keeps its key')
    WHERE NEW.code IS NOT OLD.code;
  SELECT raise(ABORT, 'R26: a text of city holds a NUL')
    WHERE instr(NEW.code, char(0)) > 0 OR instr(NEW.nameEn, char(0)) > 0 OR instr(NEW.nameEs, char(0)) > 0 OR instr(NEW.country, char(0)) > 0 OR instr(NEW.zone, char(0)) > 0 OR instr(NEW.aliases, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of city refers to one that is not on record')
    WHERE (NEW.country IS NOT NULL AND NOT EXISTS (SELECT 1 FROM country WHERE code = NEW.country));
END;

CREATE TRIGGER cityGuardDelete AFTER DELETE ON city
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of city')
    WHERE EXISTS (SELECT 1 FROM meeting WHERE city = OLD.code);
END;

CREATE TRIGGER bodyIsNew BEFORE INSERT ON body
BEGIN
  SELECT raise(ABORT, 'R26: that row of body is on record already')
    WHERE EXISTS (SELECT 1 FROM body WHERE code = NEW.code)
      OR EXISTS (SELECT 1 FROM body WHERE rowid = NEW.rowid);
END;

CREATE TRIGGER bodyGuardInsert AFTER INSERT ON body
BEGIN
  SELECT raise(ABORT, 'R26: a text of body holds a NUL')
    WHERE instr(NEW.code, char(0)) > 0 OR instr(NEW.nameEn, char(0)) > 0 OR instr(NEW.nameEs, char(0)) > 0 OR instr(NEW.acronymEn, char(0)) > 0 OR instr(NEW.acronymEs, char(0)) > 0 OR instr(NEW.founded, char(0)) > 0 OR instr(NEW.troikaRule, char(0)) > 0 OR instr(NEW.secretariatEn, char(0)) > 0 OR instr(NEW.secretariatEs, char(0)) > 0 OR instr(NEW.secretariatAddress, char(0)) > 0 OR instr(NEW.chairTitleEn, char(0)) > 0 OR instr(NEW.chairTitleEs, char(0)) > 0;
  SELECT raise(ABORT, 'R26: that row of body is on record already')
    WHERE NEW.rowid < 1;
END;

CREATE TRIGGER bodyGuardUpdate AFTER UPDATE ON body
BEGIN
  SELECT raise(ABORT, 'R26: a row of body keeps its key')
    WHERE NEW.code IS NOT OLD.code OR NEW.rowid IS NOT OLD.rowid;
  SELECT raise(ABORT, 'R26: a text of body holds a NUL')
    WHERE instr(NEW.code, char(0)) > 0 OR instr(NEW.nameEn, char(0)) > 0 OR instr(NEW.nameEs, char(0)) > 0 OR instr(NEW.acronymEn, char(0)) > 0 OR instr(NEW.acronymEs, char(0)) > 0 OR instr(NEW.founded, char(0)) > 0 OR instr(NEW.troikaRule, char(0)) > 0 OR instr(NEW.secretariatEn, char(0)) > 0 OR instr(NEW.secretariatEs, char(0)) > 0 OR instr(NEW.secretariatAddress, char(0)) > 0 OR instr(NEW.chairTitleEn, char(0)) > 0 OR instr(NEW.chairTitleEs, char(0)) > 0;
END;

CREATE TRIGGER partyIsNew BEFORE INSERT ON party
BEGIN
  SELECT raise(ABORT, 'R26: that row of party is on record already')
    WHERE EXISTS (SELECT 1 FROM party WHERE code = NEW.code);
END;

CREATE TRIGGER partyGuardInsert AFTER INSERT ON party
BEGIN
  SELECT raise(ABORT, 'R26: a text of party holds a NUL')
    WHERE instr(NEW.code, char(0)) > 0 OR instr(NEW.nature, char(0)) > 0 OR instr(NEW.nameEn, char(0)) > 0 OR instr(NEW.nameEs, char(0)) > 0 OR instr(NEW.acronymEn, char(0)) > 0 OR instr(NEW.acronymEs, char(0)) > 0 OR instr(NEW.zone, char(0)) > 0 OR instr(NEW.filingEs, char(0)) > 0;
END;

CREATE TRIGGER partyGuardUpdate AFTER UPDATE ON party
BEGIN
  SELECT raise(ABORT, 'R26: a row of party keeps its key')
    WHERE NEW.code IS NOT OLD.code;
  SELECT raise(ABORT, 'R26: a text of party holds a NUL')
    WHERE instr(NEW.code, char(0)) > 0 OR instr(NEW.nature, char(0)) > 0 OR instr(NEW.nameEn, char(0)) > 0 OR instr(NEW.nameEs, char(0)) > 0 OR instr(NEW.acronymEn, char(0)) > 0 OR instr(NEW.acronymEs, char(0)) > 0 OR instr(NEW.zone, char(0)) > 0 OR instr(NEW.filingEs, char(0)) > 0;
END;

CREATE TRIGGER membershipIsNew BEFORE INSERT ON membership
BEGIN
  SELECT raise(ABORT, 'R26: that row of membership is on record already')
    WHERE EXISTS (SELECT 1 FROM membership WHERE id = NEW.id)
      OR EXISTS (SELECT 1 FROM membership WHERE body = NEW.body AND party = NEW.party AND role = NEW.role AND coalesce(fromDate, '') = coalesce(NEW.fromDate, ''));
END;

CREATE TRIGGER membershipStaysSingle BEFORE UPDATE ON membership
BEGIN
  SELECT raise(ABORT, 'R26: that row of membership is on record already')
    WHERE EXISTS (SELECT 1 FROM membership WHERE body = NEW.body AND party = NEW.party AND role = NEW.role AND coalesce(fromDate, '') = coalesce(NEW.fromDate, '') AND (id <> OLD.id));
END;

CREATE TRIGGER membershipGuardInsert AFTER INSERT ON membership
BEGIN
  SELECT raise(ABORT, 'R26: a text of membership holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.party, char(0)) > 0 OR instr(NEW.role, char(0)) > 0 OR instr(NEW.fromDate, char(0)) > 0 OR instr(NEW.untilDate, char(0)) > 0 OR instr(NEW.source, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of membership refers to one that is not on record')
    WHERE (NEW.party IS NOT NULL AND NOT EXISTS (SELECT 1 FROM party WHERE code = NEW.party))
      OR (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TRIGGER membershipGuardUpdate AFTER UPDATE ON membership
BEGIN
  SELECT raise(ABORT, 'R26: a row of membership keeps its key')
    WHERE NEW.id IS NOT OLD.id;
  SELECT raise(ABORT, 'R26: a text of membership holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.party, char(0)) > 0 OR instr(NEW.role, char(0)) > 0 OR instr(NEW.fromDate, char(0)) > 0 OR instr(NEW.untilDate, char(0)) > 0 OR instr(NEW.source, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of membership refers to one that is not on record')
    WHERE (NEW.party IS NOT NULL AND NOT EXISTS (SELECT 1 FROM party WHERE code = NEW.party))
      OR (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TRIGGER chairTermIsNew BEFORE INSERT ON chairTerm
BEGIN
  SELECT raise(ABORT, 'R5: that row of chairTerm is on record already')
    WHERE EXISTS (SELECT 1 FROM chairTerm WHERE body = NEW.body AND number = NEW.number)
      OR EXISTS (SELECT 1 FROM chairTerm WHERE body = NEW.body AND previous = NEW.previous);
END;

CREATE TRIGGER chairTermStaysSingle BEFORE UPDATE ON chairTerm
BEGIN
  SELECT raise(ABORT, 'R5: that row of chairTerm is on record already')
    WHERE EXISTS (SELECT 1 FROM chairTerm WHERE body = NEW.body AND previous = NEW.previous AND (body <> OLD.body OR number <> OLD.number));
END;

CREATE TRIGGER chairTermGuardInsert AFTER INSERT ON chairTerm
BEGIN
  SELECT raise(ABORT, 'R26: a text of chairTerm holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.holderState, char(0)) > 0 OR instr(NEW.holder, char(0)) > 0 OR instr(NEW.vacancyReason, char(0)) > 0 OR instr(NEW.appointment, char(0)) > 0 OR instr(NEW.start, char(0)) > 0 OR instr(NEW.startMeeting, char(0)) > 0 OR instr(NEW.confidence, char(0)) > 0 OR instr(NEW.source, char(0)) > 0 OR instr(NEW.noteEn, char(0)) > 0 OR instr(NEW.noteEs, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of chairTerm refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NEW.previous IS NOT NULL AND NOT EXISTS (SELECT 1 FROM chairTerm WHERE body = NEW.body AND number = NEW.previous))
      OR (NEW.holder IS NOT NULL AND NOT EXISTS (SELECT 1 FROM party WHERE code = NEW.holder))
      OR (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TRIGGER chairTermGuardUpdate AFTER UPDATE ON chairTerm
BEGIN
  SELECT raise(ABORT, 'R5: a row of chairTerm keeps its key')
    WHERE NEW.body IS NOT OLD.body OR NEW.number IS NOT OLD.number;
  SELECT raise(ABORT, 'R26: a text of chairTerm holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.holderState, char(0)) > 0 OR instr(NEW.holder, char(0)) > 0 OR instr(NEW.vacancyReason, char(0)) > 0 OR instr(NEW.appointment, char(0)) > 0 OR instr(NEW.start, char(0)) > 0 OR instr(NEW.startMeeting, char(0)) > 0 OR instr(NEW.confidence, char(0)) > 0 OR instr(NEW.source, char(0)) > 0 OR instr(NEW.noteEn, char(0)) > 0 OR instr(NEW.noteEs, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of chairTerm refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NEW.previous IS NOT NULL AND NOT EXISTS (SELECT 1 FROM chairTerm WHERE body = NEW.body AND number = NEW.previous))
      OR (NEW.holder IS NOT NULL AND NOT EXISTS (SELECT 1 FROM party WHERE code = NEW.holder))
      OR (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TRIGGER meetingKindIsNew BEFORE INSERT ON meetingKind
BEGIN
  SELECT raise(ABORT, 'R26: that row of meetingKind is on record already')
    WHERE EXISTS (SELECT 1 FROM meetingKind WHERE code = NEW.code)
      OR EXISTS (SELECT 1 FROM meetingKind WHERE rowid = NEW.rowid);
END;

CREATE TRIGGER meetingKindGuardInsert AFTER INSERT ON meetingKind
BEGIN
  SELECT raise(ABORT, 'R26: a text of meetingKind holds a NUL')
    WHERE instr(NEW.code, char(0)) > 0 OR instr(NEW.handlePrefix, char(0)) > 0 OR instr(NEW.nameEn, char(0)) > 0 OR instr(NEW.nameEs, char(0)) > 0 OR instr(NEW.pluralEn, char(0)) > 0 OR instr(NEW.pluralEs, char(0)) > 0;
  SELECT raise(ABORT, 'R26: that row of meetingKind is on record already')
    WHERE NEW.rowid < 1;
END;

CREATE TRIGGER meetingKindGuardUpdate AFTER UPDATE ON meetingKind
BEGIN
  SELECT raise(ABORT, 'R26: a row of meetingKind keeps its key')
    WHERE NEW.code IS NOT OLD.code OR NEW.rowid IS NOT OLD.rowid;
  SELECT raise(ABORT, 'R26: a text of meetingKind holds a NUL')
    WHERE instr(NEW.code, char(0)) > 0 OR instr(NEW.handlePrefix, char(0)) > 0 OR instr(NEW.nameEn, char(0)) > 0 OR instr(NEW.nameEs, char(0)) > 0 OR instr(NEW.pluralEn, char(0)) > 0 OR instr(NEW.pluralEs, char(0)) > 0;
END;

CREATE TRIGGER meetingSeriesIsNew BEFORE INSERT ON meetingSeries
BEGIN
  SELECT raise(ABORT, 'R26: that row of meetingSeries is on record already')
    WHERE EXISTS (SELECT 1 FROM meetingSeries WHERE code = NEW.code)
      OR EXISTS (SELECT 1 FROM meetingSeries WHERE rowid = NEW.rowid);
END;

CREATE TRIGGER meetingSeriesGuardInsert AFTER INSERT ON meetingSeries
BEGIN
  SELECT raise(ABORT, 'R26: a text of meetingSeries holds a NUL')
    WHERE instr(NEW.code, char(0)) > 0 OR instr(NEW.kind, char(0)) > 0 OR instr(NEW.bodies, char(0)) > 0 OR instr(NEW.nameEn, char(0)) > 0 OR instr(NEW.nameEs, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of meetingSeries refers to one that is not on record')
    WHERE (NEW.kind IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meetingKind WHERE code = NEW.kind));
  SELECT raise(ABORT, 'R26: that row of meetingSeries is on record already')
    WHERE NEW.rowid < 1;
END;

CREATE TRIGGER meetingSeriesGuardUpdate AFTER UPDATE ON meetingSeries
BEGIN
  SELECT raise(ABORT, 'R26: a row of meetingSeries keeps its key')
    WHERE NEW.code IS NOT OLD.code OR NEW.rowid IS NOT OLD.rowid;
  SELECT raise(ABORT, 'R26: a text of meetingSeries holds a NUL')
    WHERE instr(NEW.code, char(0)) > 0 OR instr(NEW.kind, char(0)) > 0 OR instr(NEW.bodies, char(0)) > 0 OR instr(NEW.nameEn, char(0)) > 0 OR instr(NEW.nameEs, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of meetingSeries refers to one that is not on record')
    WHERE (NEW.kind IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meetingKind WHERE code = NEW.kind));
END;

CREATE TRIGGER meetingSeriesGuardDelete AFTER DELETE ON meetingSeries
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of meetingSeries')
    WHERE EXISTS (SELECT 1 FROM knownNumber WHERE series = OLD.code)
      OR EXISTS (SELECT 1 FROM meeting WHERE series = OLD.code);
END;

CREATE TRIGGER knownNumberIsNew BEFORE INSERT ON knownNumber
BEGIN
  SELECT raise(ABORT, 'R26: that row of knownNumber is on record already')
    WHERE EXISTS (SELECT 1 FROM knownNumber WHERE series = NEW.series AND number = NEW.number);
END;

CREATE TRIGGER knownNumberGuardInsert AFTER INSERT ON knownNumber
BEGIN
  SELECT raise(ABORT, 'R26: a text of knownNumber holds a NUL')
    WHERE instr(NEW.series, char(0)) > 0 OR instr(NEW.place, char(0)) > 0 OR instr(NEW.dates, char(0)) > 0 OR instr(NEW.source, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of knownNumber refers to one that is not on record')
    WHERE (NEW.series IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meetingSeries WHERE code = NEW.series));
END;

CREATE TRIGGER knownNumberGuardUpdate AFTER UPDATE ON knownNumber
BEGIN
  SELECT raise(ABORT, 'R26: a row of knownNumber keeps its key')
    WHERE NEW.series IS NOT OLD.series OR NEW.number IS NOT OLD.number;
  SELECT raise(ABORT, 'R26: a text of knownNumber holds a NUL')
    WHERE instr(NEW.series, char(0)) > 0 OR instr(NEW.place, char(0)) > 0 OR instr(NEW.dates, char(0)) > 0 OR instr(NEW.source, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of knownNumber refers to one that is not on record')
    WHERE (NEW.series IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meetingSeries WHERE code = NEW.series));
END;

CREATE TRIGGER meetingIsNew BEFORE INSERT ON meeting
BEGIN
  SELECT raise(ABORT, 'R17: that row of meeting is on record already')
    WHERE EXISTS (SELECT 1 FROM meeting WHERE id = NEW.id)
      OR EXISTS (SELECT 1 FROM meeting WHERE uid = NEW.uid)
      OR EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.handle);
END;

CREATE TRIGGER meetingStaysSingle BEFORE UPDATE ON meeting
BEGIN
  SELECT raise(ABORT, 'R17: that row of meeting is on record already')
    WHERE EXISTS (SELECT 1 FROM meeting WHERE uid = NEW.uid AND (id <> OLD.id))
      OR EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.handle AND (id <> OLD.id));
END;

CREATE TRIGGER meetingGuardInsert AFTER INSERT ON meeting
BEGIN
  SELECT raise(ABORT, 'R26: a text of meeting holds a NUL')
    WHERE instr(NEW.handle, char(0)) > 0 OR instr(NEW.uid, char(0)) > 0 OR instr(NEW.titleEn, char(0)) > 0 OR instr(NEW.titleEs, char(0)) > 0 OR instr(NEW.dateKind, char(0)) > 0 OR instr(NEW.earliestDay, char(0)) > 0 OR instr(NEW.latestDay, char(0)) > 0 OR instr(NEW.separateDays, char(0)) > 0 OR instr(NEW.mode, char(0)) > 0 OR instr(NEW.country, char(0)) > 0 OR instr(NEW.city, char(0)) > 0 OR instr(NEW.venue, char(0)) > 0 OR instr(NEW.host, char(0)) > 0 OR instr(NEW.convenor, char(0)) > 0 OR instr(NEW.series, char(0)) > 0 OR instr(NEW.block, char(0)) > 0 OR instr(NEW.state, char(0)) > 0 OR instr(NEW.stateReason, char(0)) > 0 OR instr(NEW.closedAt, char(0)) > 0 OR instr(NEW.sourceDocument, char(0)) > 0 OR instr(NEW.sourceText, char(0)) > 0 OR instr(NEW.createdAt, char(0)) > 0 OR instr(NEW.modifiedAt, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of meeting refers to one that is not on record')
    WHERE (NEW.series IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meetingSeries WHERE code = NEW.series))
      OR (NEW.convenor IS NOT NULL AND NOT EXISTS (SELECT 1 FROM party WHERE code = NEW.convenor))
      OR (NEW.host IS NOT NULL AND NOT EXISTS (SELECT 1 FROM country WHERE code = NEW.host))
      OR (NEW.city IS NOT NULL AND NOT EXISTS (SELECT 1 FROM city WHERE code = NEW.city))
      OR (NEW.country IS NOT NULL AND NOT EXISTS (SELECT 1 FROM country WHERE code = NEW.country));
END;

CREATE TRIGGER meetingGuardUpdate AFTER UPDATE ON meeting
BEGIN
  SELECT raise(ABORT, 'R17: a row of meeting keeps its key')
    WHERE NEW.id IS NOT OLD.id;
  SELECT raise(ABORT, 'R26: a text of meeting holds a NUL')
    WHERE instr(NEW.handle, char(0)) > 0 OR instr(NEW.uid, char(0)) > 0 OR instr(NEW.titleEn, char(0)) > 0 OR instr(NEW.titleEs, char(0)) > 0 OR instr(NEW.dateKind, char(0)) > 0 OR instr(NEW.earliestDay, char(0)) > 0 OR instr(NEW.latestDay, char(0)) > 0 OR instr(NEW.separateDays, char(0)) > 0 OR instr(NEW.mode, char(0)) > 0 OR instr(NEW.country, char(0)) > 0 OR instr(NEW.city, char(0)) > 0 OR instr(NEW.venue, char(0)) > 0 OR instr(NEW.host, char(0)) > 0 OR instr(NEW.convenor, char(0)) > 0 OR instr(NEW.series, char(0)) > 0 OR instr(NEW.block, char(0)) > 0 OR instr(NEW.state, char(0)) > 0 OR instr(NEW.stateReason, char(0)) > 0 OR instr(NEW.closedAt, char(0)) > 0 OR instr(NEW.sourceDocument, char(0)) > 0 OR instr(NEW.sourceText, char(0)) > 0 OR instr(NEW.createdAt, char(0)) > 0 OR instr(NEW.modifiedAt, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of meeting refers to one that is not on record')
    WHERE (NEW.series IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meetingSeries WHERE code = NEW.series))
      OR (NEW.convenor IS NOT NULL AND NOT EXISTS (SELECT 1 FROM party WHERE code = NEW.convenor))
      OR (NEW.host IS NOT NULL AND NOT EXISTS (SELECT 1 FROM country WHERE code = NEW.host))
      OR (NEW.city IS NOT NULL AND NOT EXISTS (SELECT 1 FROM city WHERE code = NEW.city))
      OR (NEW.country IS NOT NULL AND NOT EXISTS (SELECT 1 FROM country WHERE code = NEW.country));
END;

CREATE TRIGGER meetingBodyIsNew BEFORE INSERT ON meetingBody
BEGIN
  SELECT raise(ABORT, 'R26: that row of meetingBody is on record already')
    WHERE EXISTS (SELECT 1 FROM meetingBody WHERE meeting = NEW.meeting AND body = NEW.body);
END;

CREATE TRIGGER meetingBodyGuardInsert AFTER INSERT ON meetingBody
BEGIN
  SELECT raise(ABORT, 'R26: a text of meetingBody holds a NUL')
    WHERE instr(NEW.meeting, char(0)) > 0 OR instr(NEW.body, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of meetingBody refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body))
      OR (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting));
END;

CREATE TRIGGER meetingBodyGuardUpdate AFTER UPDATE ON meetingBody
BEGIN
  SELECT raise(ABORT, 'R26: a row of meetingBody keeps its key')
    WHERE NEW.meeting IS NOT OLD.meeting OR NEW.body IS NOT OLD.body;
  SELECT raise(ABORT, 'R26: a text of meetingBody holds a NUL')
    WHERE instr(NEW.meeting, char(0)) > 0 OR instr(NEW.body, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of meetingBody refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body))
      OR (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting));
END;

CREATE TRIGGER meetingOfKindIsNew BEFORE INSERT ON meetingOfKind
BEGIN
  SELECT raise(ABORT, 'R26: that row of meetingOfKind is on record already')
    WHERE EXISTS (SELECT 1 FROM meetingOfKind WHERE meeting = NEW.meeting AND kind = NEW.kind);
END;

CREATE TRIGGER meetingOfKindGuardInsert AFTER INSERT ON meetingOfKind
BEGIN
  SELECT raise(ABORT, 'R26: a text of meetingOfKind holds a NUL')
    WHERE instr(NEW.meeting, char(0)) > 0 OR instr(NEW.kind, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of meetingOfKind refers to one that is not on record')
    WHERE (NEW.kind IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meetingKind WHERE code = NEW.kind))
      OR (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting));
END;

CREATE TRIGGER meetingOfKindGuardUpdate AFTER UPDATE ON meetingOfKind
BEGIN
  SELECT raise(ABORT, 'R26: a row of meetingOfKind keeps its key')
    WHERE NEW.meeting IS NOT OLD.meeting OR NEW.kind IS NOT OLD.kind;
  SELECT raise(ABORT, 'R26: a text of meetingOfKind holds a NUL')
    WHERE instr(NEW.meeting, char(0)) > 0 OR instr(NEW.kind, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of meetingOfKind refers to one that is not on record')
    WHERE (NEW.kind IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meetingKind WHERE code = NEW.kind))
      OR (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting));
END;

CREATE TRIGGER meetingSessionIsNew BEFORE INSERT ON meetingSession
BEGIN
  SELECT raise(ABORT, 'R26: that row of meetingSession is on record already')
    WHERE EXISTS (SELECT 1 FROM meetingSession WHERE meeting = NEW.meeting AND day = NEW.day AND opens = NEW.opens);
END;

CREATE TRIGGER meetingSessionGuardInsert AFTER INSERT ON meetingSession
BEGIN
  SELECT raise(ABORT, 'R26: a text of meetingSession holds a NUL')
    WHERE instr(NEW.meeting, char(0)) > 0 OR instr(NEW.day, char(0)) > 0 OR instr(NEW.opens, char(0)) > 0 OR instr(NEW.closes, char(0)) > 0 OR instr(NEW.zone, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of meetingSession refers to one that is not on record')
    WHERE (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting));
END;

CREATE TRIGGER meetingSessionGuardUpdate AFTER UPDATE ON meetingSession
BEGIN
  SELECT raise(ABORT, 'R26: a row of meetingSession keeps its key')
    WHERE NEW.meeting IS NOT OLD.meeting OR NEW.day IS NOT OLD.day OR NEW.opens IS NOT OLD.opens;
  SELECT raise(ABORT, 'R26: a text of meetingSession holds a NUL')
    WHERE instr(NEW.meeting, char(0)) > 0 OR instr(NEW.day, char(0)) > 0 OR instr(NEW.opens, char(0)) > 0 OR instr(NEW.closes, char(0)) > 0 OR instr(NEW.zone, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of meetingSession refers to one that is not on record')
    WHERE (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting));
END;

CREATE TRIGGER pillarIsNew BEFORE INSERT ON pillar
BEGIN
  SELECT raise(ABORT, 'R26: that row of pillar is on record already')
    WHERE EXISTS (SELECT 1 FROM pillar WHERE body = NEW.body AND number = NEW.number);
END;

CREATE TRIGGER pillarGuardInsert AFTER INSERT ON pillar
BEGIN
  SELECT raise(ABORT, 'R26: a text of pillar holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.titleEn, char(0)) > 0 OR instr(NEW.titleEs, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of pillar refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TRIGGER pillarGuardUpdate AFTER UPDATE ON pillar
BEGIN
  SELECT raise(ABORT, 'R26: a row of pillar keeps its key')
    WHERE NEW.body IS NOT OLD.body OR NEW.number IS NOT OLD.number;
  SELECT raise(ABORT, 'R26: a text of pillar holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.titleEn, char(0)) > 0 OR instr(NEW.titleEs, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of pillar refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TRIGGER pillarGuardDelete AFTER DELETE ON pillar
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of pillar')
    WHERE EXISTS (SELECT 1 FROM topic WHERE body = OLD.body AND pillar = OLD.number);
END;

CREATE TRIGGER topicIsNew BEFORE INSERT ON topic
BEGIN
  SELECT raise(ABORT, 'R26: that row of topic is on record already')
    WHERE EXISTS (SELECT 1 FROM topic WHERE body = NEW.body AND pillar = NEW.pillar AND number = NEW.number);
END;

CREATE TRIGGER topicGuardInsert AFTER INSERT ON topic
BEGIN
  SELECT raise(ABORT, 'R26: a text of topic holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.titleEn, char(0)) > 0 OR instr(NEW.titleEs, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of topic refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NEW.pillar IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pillar WHERE body = NEW.body AND number = NEW.pillar));
END;

CREATE TRIGGER topicGuardUpdate AFTER UPDATE ON topic
BEGIN
  SELECT raise(ABORT, 'R26: a row of topic keeps its key')
    WHERE NEW.body IS NOT OLD.body OR NEW.pillar IS NOT OLD.pillar OR NEW.number IS NOT OLD.number;
  SELECT raise(ABORT, 'R26: a text of topic holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.titleEn, char(0)) > 0 OR instr(NEW.titleEs, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of topic refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NEW.pillar IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pillar WHERE body = NEW.body AND number = NEW.pillar));
END;

CREATE TRIGGER documentIsNew BEFORE INSERT ON document
BEGIN
  SELECT raise(ABORT, 'R26: that row of document is on record already')
    WHERE EXISTS (SELECT 1 FROM document WHERE id = NEW.id)
      OR EXISTS (SELECT 1 FROM document WHERE body = NEW.body AND title = NEW.title AND coalesce(year, 0) = coalesce(NEW.year, 0));
END;

CREATE TRIGGER documentStaysSingle BEFORE UPDATE ON document
BEGIN
  SELECT raise(ABORT, 'R26: that row of document is on record already')
    WHERE EXISTS (SELECT 1 FROM document WHERE body = NEW.body AND title = NEW.title AND coalesce(year, 0) = coalesce(NEW.year, 0) AND (id <> OLD.id));
END;

CREATE TRIGGER documentGuardInsert AFTER INSERT ON document
BEGIN
  SELECT raise(ABORT, 'R26: a text of document holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.title, char(0)) > 0 OR instr(NEW.languages, char(0)) > 0 OR instr(NEW.sourceDocument, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of document refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TRIGGER documentGuardUpdate AFTER UPDATE ON document
BEGIN
  SELECT raise(ABORT, 'R26: a row of document keeps its key')
    WHERE NEW.id IS NOT OLD.id;
  SELECT raise(ABORT, 'R26: a text of document holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.title, char(0)) > 0 OR instr(NEW.languages, char(0)) > 0 OR instr(NEW.sourceDocument, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of document refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TRIGGER importBatchIsNew BEFORE INSERT ON importBatch
BEGIN
  SELECT raise(ABORT, 'R26: that row of importBatch is on record already')
    WHERE EXISTS (SELECT 1 FROM importBatch WHERE id = NEW.id);
END;

CREATE TRIGGER importBatchGuardInsert AFTER INSERT ON importBatch
BEGIN
  SELECT raise(ABORT, 'R26: a text of importBatch holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.document, char(0)) > 0 OR instr(NEW.digest, char(0)) > 0 OR instr(NEW.state, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of importBatch refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TRIGGER importBatchGuardUpdate AFTER UPDATE ON importBatch
BEGIN
  SELECT raise(ABORT, 'R26: a row of importBatch keeps its key')
    WHERE NEW.id IS NOT OLD.id;
  SELECT raise(ABORT, 'R26: a text of importBatch holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.document, char(0)) > 0 OR instr(NEW.digest, char(0)) > 0 OR instr(NEW.state, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of importBatch refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TRIGGER importBatchGuardDelete AFTER DELETE ON importBatch
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of importBatch')
    WHERE EXISTS (SELECT 1 FROM importContent WHERE batch = OLD.id)
      OR EXISTS (SELECT 1 FROM importDecision WHERE batch = OLD.id);
END;

CREATE TRIGGER importContentIsNew BEFORE INSERT ON importContent
BEGIN
  SELECT raise(ABORT, 'R26: that row of importContent is on record already')
    WHERE EXISTS (SELECT 1 FROM importContent WHERE batch = NEW.batch);
END;

CREATE TRIGGER importContentGuardInsert AFTER INSERT ON importContent
BEGIN
  SELECT raise(ABORT, 'R26: a text of importContent holds a NUL')
    WHERE instr(NEW.content, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of importContent refers to one that is not on record')
    WHERE (NEW.batch IS NOT NULL AND NOT EXISTS (SELECT 1 FROM importBatch WHERE id = NEW.batch));
END;

CREATE TRIGGER importContentGuardUpdate AFTER UPDATE ON importContent
BEGIN
  SELECT raise(ABORT, 'R26: a row of importContent keeps its key')
    WHERE NEW.batch IS NOT OLD.batch;
  SELECT raise(ABORT, 'R26: a text of importContent holds a NUL')
    WHERE instr(NEW.content, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of importContent refers to one that is not on record')
    WHERE (NEW.batch IS NOT NULL AND NOT EXISTS (SELECT 1 FROM importBatch WHERE id = NEW.batch));
END;

CREATE TRIGGER importDecisionIsNew BEFORE INSERT ON importDecision
BEGIN
  SELECT raise(ABORT, 'R26: that row of importDecision is on record already')
    WHERE EXISTS (SELECT 1 FROM importDecision WHERE batch = NEW.batch AND line = NEW.line);
END;

CREATE TRIGGER importDecisionGuardInsert AFTER INSERT ON importDecision
BEGIN
  SELECT raise(ABORT, 'R26: a text of importDecision holds a NUL')
    WHERE instr(NEW.verdict, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of importDecision refers to one that is not on record')
    WHERE (NEW.batch IS NOT NULL AND NOT EXISTS (SELECT 1 FROM importBatch WHERE id = NEW.batch));
END;

CREATE TRIGGER importDecisionGuardUpdate AFTER UPDATE ON importDecision
BEGIN
  SELECT raise(ABORT, 'R26: a row of importDecision keeps its key')
    WHERE NEW.batch IS NOT OLD.batch OR NEW.line IS NOT OLD.line;
  SELECT raise(ABORT, 'R26: a text of importDecision holds a NUL')
    WHERE instr(NEW.verdict, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of importDecision refers to one that is not on record')
    WHERE (NEW.batch IS NOT NULL AND NOT EXISTS (SELECT 1 FROM importBatch WHERE id = NEW.batch));
END;

CREATE TRIGGER importDecisionGuardDelete AFTER DELETE ON importDecision
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of importDecision')
    WHERE EXISTS (SELECT 1 FROM importCorrection WHERE batch = OLD.batch AND line = OLD.line);
END;

CREATE TRIGGER importCorrectionIsNew BEFORE INSERT ON importCorrection
BEGIN
  SELECT raise(ABORT, 'R26: that row of importCorrection is on record already')
    WHERE EXISTS (SELECT 1 FROM importCorrection WHERE batch = NEW.batch AND line = NEW.line AND field = NEW.field);
END;

CREATE TRIGGER importCorrectionGuardInsert AFTER INSERT ON importCorrection
BEGIN
  SELECT raise(ABORT, 'R26: a text of importCorrection holds a NUL')
    WHERE instr(NEW.field, char(0)) > 0 OR instr(NEW.value, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of importCorrection refers to one that is not on record')
    WHERE (NEW.batch IS NOT NULL AND NEW.line IS NOT NULL AND NOT EXISTS (SELECT 1 FROM importDecision WHERE batch = NEW.batch AND line = NEW.line));
END;

CREATE TRIGGER importCorrectionGuardUpdate AFTER UPDATE ON importCorrection
BEGIN
  SELECT raise(ABORT, 'R26: a row of importCorrection keeps its key')
    WHERE NEW.batch IS NOT OLD.batch OR NEW.line IS NOT OLD.line OR NEW.field IS NOT OLD.field;
  SELECT raise(ABORT, 'R26: a text of importCorrection holds a NUL')
    WHERE instr(NEW.field, char(0)) > 0 OR instr(NEW.value, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of importCorrection refers to one that is not on record')
    WHERE (NEW.batch IS NOT NULL AND NEW.line IS NOT NULL AND NOT EXISTS (SELECT 1 FROM importDecision WHERE batch = NEW.batch AND line = NEW.line));
END;

CREATE TRIGGER agendaTemplateItemGuardInsert AFTER INSERT ON agendaTemplateItem
BEGIN
  SELECT raise(ABORT, 'R26: a text of agendaTemplateItem holds a NUL')
    WHERE instr(NEW.kind, char(0)) > 0 OR instr(NEW.number, char(0)) > 0 OR instr(NEW.occasion, char(0)) > 0 OR instr(NEW.titleEn, char(0)) > 0 OR instr(NEW.titleEs, char(0)) > 0 OR instr(NEW.access, char(0)) > 0 OR instr(NEW.lead, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of agendaTemplateItem refers to one that is not on record')
    WHERE (NEW.kind IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meetingKind WHERE code = NEW.kind));
END;

CREATE TRIGGER agendaTemplateItemGuardUpdate AFTER UPDATE ON agendaTemplateItem
BEGIN
  SELECT raise(ABORT, 'R26: a row of agendaTemplateItem keeps its key')
    WHERE NEW.kind IS NOT OLD.kind OR NEW.number IS NOT OLD.number;
  SELECT raise(ABORT, 'R26: a text of agendaTemplateItem holds a NUL')
    WHERE instr(NEW.kind, char(0)) > 0 OR instr(NEW.number, char(0)) > 0 OR instr(NEW.occasion, char(0)) > 0 OR instr(NEW.titleEn, char(0)) > 0 OR instr(NEW.titleEs, char(0)) > 0 OR instr(NEW.access, char(0)) > 0 OR instr(NEW.lead, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of agendaTemplateItem refers to one that is not on record')
    WHERE (NEW.kind IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meetingKind WHERE code = NEW.kind));
END;

CREATE TRIGGER agendaGuardInsert AFTER INSERT ON agenda
BEGIN
  SELECT raise(ABORT, 'R26: a text of agenda holds a NUL')
    WHERE instr(NEW.meeting, char(0)) > 0 OR instr(NEW.template, char(0)) > 0 OR instr(NEW.model, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of agenda refers to one that is not on record')
    WHERE (NEW.model IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.model))
      OR (NEW.template IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meetingKind WHERE code = NEW.template))
      OR (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting));
END;

CREATE TRIGGER agendaGuardUpdate AFTER UPDATE ON agenda
BEGIN
  SELECT raise(ABORT, 'R26: a row of agenda keeps its key')
    WHERE NEW.meeting IS NOT OLD.meeting;
  SELECT raise(ABORT, 'R26: a text of agenda holds a NUL')
    WHERE instr(NEW.meeting, char(0)) > 0 OR instr(NEW.template, char(0)) > 0 OR instr(NEW.model, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of agenda refers to one that is not on record')
    WHERE (NEW.model IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.model))
      OR (NEW.template IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meetingKind WHERE code = NEW.template))
      OR (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting));
END;

CREATE TRIGGER agendaGuardDelete AFTER DELETE ON agenda
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of agenda')
    WHERE EXISTS (SELECT 1 FROM agendaItem WHERE meeting = OLD.meeting);
END;

CREATE TRIGGER agendaItemStaysSingle BEFORE UPDATE ON agendaItem
BEGIN
  SELECT raise(ABORT, 'R26: that row of agendaItem is on record already')
    WHERE EXISTS (SELECT 1 FROM agendaItem WHERE meeting = NEW.meeting AND number = NEW.number AND (meeting <> OLD.meeting OR item <> OLD.item));
END;

CREATE TRIGGER agendaItemGuardInsert AFTER INSERT ON agendaItem
BEGIN
  SELECT raise(ABORT, 'R26: a text of agendaItem holds a NUL')
    WHERE instr(NEW.meeting, char(0)) > 0 OR instr(NEW.number, char(0)) > 0 OR instr(NEW.titleEn, char(0)) > 0 OR instr(NEW.titleEs, char(0)) > 0 OR instr(NEW.access, char(0)) > 0 OR instr(NEW.lead, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of agendaItem refers to one that is not on record')
    WHERE (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM agenda WHERE meeting = NEW.meeting));
END;

CREATE TRIGGER agendaItemGuardUpdate AFTER UPDATE ON agendaItem
BEGIN
  SELECT raise(ABORT, 'R26: a row of agendaItem keeps its key')
    WHERE NEW.meeting IS NOT OLD.meeting OR NEW.item IS NOT OLD.item;
  SELECT raise(ABORT, 'R26: a text of agendaItem holds a NUL')
    WHERE instr(NEW.meeting, char(0)) > 0 OR instr(NEW.number, char(0)) > 0 OR instr(NEW.titleEn, char(0)) > 0 OR instr(NEW.titleEs, char(0)) > 0 OR instr(NEW.access, char(0)) > 0 OR instr(NEW.lead, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of agendaItem refers to one that is not on record')
    WHERE (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM agenda WHERE meeting = NEW.meeting));
END;

CREATE TRIGGER cycleSlotIsNew BEFORE INSERT ON cycleSlot
BEGIN
  SELECT raise(ABORT, 'R26: that row of cycleSlot is on record already')
    WHERE EXISTS (SELECT 1 FROM cycleSlot WHERE body = NEW.body AND code = NEW.code)
      OR EXISTS (SELECT 1 FROM cycleSlot WHERE body = NEW.body AND isHandover = 1 AND NEW.isHandover = 1);
END;

CREATE TRIGGER cycleSlotStaysSingle BEFORE UPDATE ON cycleSlot
BEGIN
  SELECT raise(ABORT, 'R26: that row of cycleSlot is on record already')
    WHERE EXISTS (SELECT 1 FROM cycleSlot WHERE body = NEW.body AND isHandover = 1 AND NEW.isHandover = 1 AND (body <> OLD.body OR code <> OLD.code));
END;

CREATE TRIGGER cycleSlotGuardInsert AFTER INSERT ON cycleSlot
BEGIN
  SELECT raise(ABORT, 'R26: a text of cycleSlot holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.code, char(0)) > 0 OR instr(NEW.kind, char(0)) > 0 OR instr(NEW.bodies, char(0)) > 0 OR instr(NEW.titleEn, char(0)) > 0 OR instr(NEW.titleEs, char(0)) > 0 OR instr(NEW.windowFrom, char(0)) > 0 OR instr(NEW.windowUntil, char(0)) > 0 OR instr(NEW.mode, char(0)) > 0 OR instr(NEW.placeRule, char(0)) > 0 OR instr(NEW.weekdays, char(0)) > 0 OR instr(NEW.evidenceEn, char(0)) > 0 OR instr(NEW.evidenceEs, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of cycleSlot refers to one that is not on record')
    WHERE (NEW.kind IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meetingKind WHERE code = NEW.kind))
      OR (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TRIGGER cycleSlotGuardUpdate AFTER UPDATE ON cycleSlot
BEGIN
  SELECT raise(ABORT, 'R26: a row of cycleSlot keeps its key')
    WHERE NEW.body IS NOT OLD.body OR NEW.code IS NOT OLD.code;
  SELECT raise(ABORT, 'R26: a text of cycleSlot holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.code, char(0)) > 0 OR instr(NEW.kind, char(0)) > 0 OR instr(NEW.bodies, char(0)) > 0 OR instr(NEW.titleEn, char(0)) > 0 OR instr(NEW.titleEs, char(0)) > 0 OR instr(NEW.windowFrom, char(0)) > 0 OR instr(NEW.windowUntil, char(0)) > 0 OR instr(NEW.mode, char(0)) > 0 OR instr(NEW.placeRule, char(0)) > 0 OR instr(NEW.weekdays, char(0)) > 0 OR instr(NEW.evidenceEn, char(0)) > 0 OR instr(NEW.evidenceEs, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of cycleSlot refers to one that is not on record')
    WHERE (NEW.kind IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meetingKind WHERE code = NEW.kind))
      OR (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TRIGGER cycleSlotGuardDelete AFTER DELETE ON cycleSlot
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of cycleSlot')
    WHERE EXISTS (SELECT 1 FROM cycleGap WHERE body = OLD.body AND other = OLD.code)
      OR EXISTS (SELECT 1 FROM cycleGap WHERE body = OLD.body AND slot = OLD.code)
      OR EXISTS (SELECT 1 FROM cycleDeadline WHERE body = OLD.body AND slot = OLD.code)
      OR EXISTS (SELECT 1 FROM workPlanSlot WHERE body = OLD.body AND slot = OLD.code);
END;

CREATE TRIGGER cycleGapIsNew BEFORE INSERT ON cycleGap
BEGIN
  SELECT raise(ABORT, 'R26: that row of cycleGap is on record already')
    WHERE EXISTS (SELECT 1 FROM cycleGap WHERE body = NEW.body AND slot = NEW.slot AND other = NEW.other);
END;

CREATE TRIGGER cycleGapGuardInsert AFTER INSERT ON cycleGap
BEGIN
  SELECT raise(ABORT, 'R26: a text of cycleGap holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.slot, char(0)) > 0 OR instr(NEW.other, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of cycleGap refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NEW.other IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cycleSlot WHERE body = NEW.body AND code = NEW.other))
      OR (NEW.body IS NOT NULL AND NEW.slot IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cycleSlot WHERE body = NEW.body AND code = NEW.slot));
END;

CREATE TRIGGER cycleGapGuardUpdate AFTER UPDATE ON cycleGap
BEGIN
  SELECT raise(ABORT, 'R26: a row of cycleGap keeps its key')
    WHERE NEW.body IS NOT OLD.body OR NEW.slot IS NOT OLD.slot OR NEW.other IS NOT OLD.other;
  SELECT raise(ABORT, 'R26: a text of cycleGap holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.slot, char(0)) > 0 OR instr(NEW.other, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of cycleGap refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NEW.other IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cycleSlot WHERE body = NEW.body AND code = NEW.other))
      OR (NEW.body IS NOT NULL AND NEW.slot IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cycleSlot WHERE body = NEW.body AND code = NEW.slot));
END;

CREATE TRIGGER cycleDeadlineIsNew BEFORE INSERT ON cycleDeadline
BEGIN
  SELECT raise(ABORT, 'R26: that row of cycleDeadline is on record already')
    WHERE EXISTS (SELECT 1 FROM cycleDeadline WHERE body = NEW.body AND code = NEW.code);
END;

CREATE TRIGGER cycleDeadlineGuardInsert AFTER INSERT ON cycleDeadline
BEGIN
  SELECT raise(ABORT, 'R26: a text of cycleDeadline holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.code, char(0)) > 0 OR instr(NEW.slot, char(0)) > 0 OR instr(NEW.purpose, char(0)) > 0 OR instr(NEW.edge, char(0)) > 0 OR instr(NEW.titleEn, char(0)) > 0 OR instr(NEW.titleEs, char(0)) > 0 OR instr(NEW.responsibleEn, char(0)) > 0 OR instr(NEW.responsibleEs, char(0)) > 0 OR instr(NEW.sourceEn, char(0)) > 0 OR instr(NEW.sourceEs, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of cycleDeadline refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NEW.slot IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cycleSlot WHERE body = NEW.body AND code = NEW.slot));
END;

CREATE TRIGGER cycleDeadlineGuardUpdate AFTER UPDATE ON cycleDeadline
BEGIN
  SELECT raise(ABORT, 'R26: a row of cycleDeadline keeps its key')
    WHERE NEW.body IS NOT OLD.body OR NEW.code IS NOT OLD.code;
  SELECT raise(ABORT, 'R26: a text of cycleDeadline holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.code, char(0)) > 0 OR instr(NEW.slot, char(0)) > 0 OR instr(NEW.purpose, char(0)) > 0 OR instr(NEW.edge, char(0)) > 0 OR instr(NEW.titleEn, char(0)) > 0 OR instr(NEW.titleEs, char(0)) > 0 OR instr(NEW.responsibleEn, char(0)) > 0 OR instr(NEW.responsibleEs, char(0)) > 0 OR instr(NEW.sourceEn, char(0)) > 0 OR instr(NEW.sourceEs, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of cycleDeadline refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NEW.slot IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cycleSlot WHERE body = NEW.body AND code = NEW.slot));
END;

CREATE TRIGGER strategicPlanIsNew BEFORE INSERT ON strategicPlan
BEGIN
  SELECT raise(ABORT, 'R26: that row of strategicPlan is on record already')
    WHERE EXISTS (SELECT 1 FROM strategicPlan WHERE body = NEW.body AND firstYear = NEW.firstYear);
END;

CREATE TRIGGER strategicPlanGuardInsert AFTER INSERT ON strategicPlan
BEGIN
  SELECT raise(ABORT, 'R26: a text of strategicPlan holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.titleEn, char(0)) > 0 OR instr(NEW.titleEs, char(0)) > 0 OR instr(NEW.source, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of strategicPlan refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TRIGGER strategicPlanGuardUpdate AFTER UPDATE ON strategicPlan
BEGIN
  SELECT raise(ABORT, 'R26: a row of strategicPlan keeps its key')
    WHERE NEW.body IS NOT OLD.body OR NEW.firstYear IS NOT OLD.firstYear;
  SELECT raise(ABORT, 'R26: a text of strategicPlan holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.titleEn, char(0)) > 0 OR instr(NEW.titleEs, char(0)) > 0 OR instr(NEW.source, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of strategicPlan refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TRIGGER workPlanIsNew BEFORE INSERT ON workPlan
BEGIN
  SELECT raise(ABORT, 'R26: that row of workPlan is on record already')
    WHERE EXISTS (SELECT 1 FROM workPlan WHERE body = NEW.body AND year = NEW.year);
END;

CREATE TRIGGER workPlanGuardInsert AFTER INSERT ON workPlan
BEGIN
  SELECT raise(ABORT, 'R26: a text of workPlan holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of workPlan refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TRIGGER workPlanGuardUpdate AFTER UPDATE ON workPlan
BEGIN
  SELECT raise(ABORT, 'R26: a row of workPlan keeps its key')
    WHERE NEW.body IS NOT OLD.body OR NEW.year IS NOT OLD.year;
  SELECT raise(ABORT, 'R26: a text of workPlan holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of workPlan refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TRIGGER workPlanGuardDelete AFTER DELETE ON workPlan
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of workPlan')
    WHERE EXISTS (SELECT 1 FROM workPlanSlot WHERE body = OLD.body AND year = OLD.year)
      OR EXISTS (SELECT 1 FROM workPlanPillar WHERE body = OLD.body AND year = OLD.year);
END;

CREATE TRIGGER workPlanSlotIsNew BEFORE INSERT ON workPlanSlot
BEGIN
  SELECT raise(ABORT, 'R26: that row of workPlanSlot is on record already')
    WHERE EXISTS (SELECT 1 FROM workPlanSlot WHERE body = NEW.body AND year = NEW.year AND slot = NEW.slot);
END;

CREATE TRIGGER workPlanSlotGuardInsert AFTER INSERT ON workPlanSlot
BEGIN
  SELECT raise(ABORT, 'R26: a text of workPlanSlot holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.slot, char(0)) > 0 OR instr(NEW.windowFrom, char(0)) > 0 OR instr(NEW.windowUntil, char(0)) > 0 OR instr(NEW.reasonEn, char(0)) > 0 OR instr(NEW.reasonEs, char(0)) > 0 OR instr(NEW.evidenceEn, char(0)) > 0 OR instr(NEW.evidenceEs, char(0)) > 0 OR instr(NEW.meeting, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of workPlanSlot refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NEW.slot IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cycleSlot WHERE body = NEW.body AND code = NEW.slot))
      OR (NEW.body IS NOT NULL AND NEW.year IS NOT NULL AND NOT EXISTS (SELECT 1 FROM workPlan WHERE body = NEW.body AND year = NEW.year))
      OR (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting));
END;

CREATE TRIGGER workPlanSlotGuardUpdate AFTER UPDATE ON workPlanSlot
BEGIN
  SELECT raise(ABORT, 'R26: a row of workPlanSlot keeps its key')
    WHERE NEW.body IS NOT OLD.body OR NEW.year IS NOT OLD.year OR NEW.slot IS NOT OLD.slot;
  SELECT raise(ABORT, 'R26: a text of workPlanSlot holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.slot, char(0)) > 0 OR instr(NEW.windowFrom, char(0)) > 0 OR instr(NEW.windowUntil, char(0)) > 0 OR instr(NEW.reasonEn, char(0)) > 0 OR instr(NEW.reasonEs, char(0)) > 0 OR instr(NEW.evidenceEn, char(0)) > 0 OR instr(NEW.evidenceEs, char(0)) > 0 OR instr(NEW.meeting, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of workPlanSlot refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NEW.slot IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cycleSlot WHERE body = NEW.body AND code = NEW.slot))
      OR (NEW.body IS NOT NULL AND NEW.year IS NOT NULL AND NOT EXISTS (SELECT 1 FROM workPlan WHERE body = NEW.body AND year = NEW.year))
      OR (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting));
END;

CREATE TRIGGER workPlanPillarIsNew BEFORE INSERT ON workPlanPillar
BEGIN
  SELECT raise(ABORT, 'R26: that row of workPlanPillar is on record already')
    WHERE EXISTS (SELECT 1 FROM workPlanPillar WHERE body = NEW.body AND year = NEW.year AND pillar = NEW.pillar);
END;

CREATE TRIGGER workPlanPillarGuardInsert AFTER INSERT ON workPlanPillar
BEGIN
  SELECT raise(ABORT, 'R26: a text of workPlanPillar holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.titleEn, char(0)) > 0 OR instr(NEW.titleEs, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of workPlanPillar refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NEW.year IS NOT NULL AND NOT EXISTS (SELECT 1 FROM workPlan WHERE body = NEW.body AND year = NEW.year));
END;

CREATE TRIGGER workPlanPillarGuardUpdate AFTER UPDATE ON workPlanPillar
BEGIN
  SELECT raise(ABORT, 'R26: a row of workPlanPillar keeps its key')
    WHERE NEW.body IS NOT OLD.body OR NEW.year IS NOT OLD.year OR NEW.pillar IS NOT OLD.pillar;
  SELECT raise(ABORT, 'R26: a text of workPlanPillar holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.titleEn, char(0)) > 0 OR instr(NEW.titleEs, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of workPlanPillar refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NEW.year IS NOT NULL AND NOT EXISTS (SELECT 1 FROM workPlan WHERE body = NEW.body AND year = NEW.year));
END;

CREATE TRIGGER workPlanPillarGuardDelete AFTER DELETE ON workPlanPillar
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of workPlanPillar')
    WHERE EXISTS (SELECT 1 FROM workPlanTopic WHERE body = OLD.body AND year = OLD.year AND pillar = OLD.pillar);
END;

CREATE TRIGGER workPlanTopicIsNew BEFORE INSERT ON workPlanTopic
BEGIN
  SELECT raise(ABORT, 'R26: that row of workPlanTopic is on record already')
    WHERE EXISTS (SELECT 1 FROM workPlanTopic WHERE body = NEW.body AND year = NEW.year AND pillar = NEW.pillar AND topic = NEW.topic);
END;

CREATE TRIGGER workPlanTopicGuardInsert AFTER INSERT ON workPlanTopic
BEGIN
  SELECT raise(ABORT, 'R26: a text of workPlanTopic holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.titleEn, char(0)) > 0 OR instr(NEW.titleEs, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of workPlanTopic refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NEW.year IS NOT NULL AND NEW.pillar IS NOT NULL AND NOT EXISTS (SELECT 1 FROM workPlanPillar WHERE body = NEW.body AND year = NEW.year AND pillar = NEW.pillar));
END;

CREATE TRIGGER workPlanTopicGuardUpdate AFTER UPDATE ON workPlanTopic
BEGIN
  SELECT raise(ABORT, 'R26: a row of workPlanTopic keeps its key')
    WHERE NEW.body IS NOT OLD.body OR NEW.year IS NOT OLD.year OR NEW.pillar IS NOT OLD.pillar OR NEW.topic IS NOT OLD.topic;
  SELECT raise(ABORT, 'R26: a text of workPlanTopic holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.titleEn, char(0)) > 0 OR instr(NEW.titleEs, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of workPlanTopic refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NEW.year IS NOT NULL AND NEW.pillar IS NOT NULL AND NOT EXISTS (SELECT 1 FROM workPlanPillar WHERE body = NEW.body AND year = NEW.year AND pillar = NEW.pillar));
END;

CREATE TABLE rotationRule (
  body TEXT NOT NULL REFERENCES body (code),
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 9999),
  policy TEXT NOT NULL CHECK (policy IN ('offer-and-consensus', 'listed', 'alphabetical')),
  -- The members in their order, codes separated by blanks; only of an order that was laid down.
  listedOrder TEXT CHECK (
    length(listedOrder) BETWEEN 1 AND 4000 AND listedOrder GLOB '[A-Z]*' AND listedOrder NOT GLOB '*[^A-Z0-9 -]*'),
  -- Whether the order begins anew after its last member.
  repeats INTEGER CHECK (repeats IN (0, 1)),
  orderLanguage TEXT CHECK (orderLanguage IN ('en', 'es')),
  direction TEXT CHECK (direction IN ('forwards', 'backwards')),
  -- How many months a term takes by the calendar; NULL where it ends at a handover.
  months INTEGER CHECK (months BETWEEN 1 AND 120),
  -- The kind of meeting at whose close the chair changes hands; NULL where any will do.
  handoverKind TEXT REFERENCES meetingKind (code),
  beginsOn TEXT CHECK (date(beginsOn, '+0 days') IS beginsOn AND beginsOn >= '0001'),
  firstHolder TEXT REFERENCES party (code),
  decidedOn TEXT CHECK (date(decidedOn, '+0 days') IS decidedOn AND decidedOn >= '0001'),
  source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 2000),
  PRIMARY KEY (body, number),
  CHECK ((policy = 'listed') = (listedOrder IS NOT NULL)),
  CHECK ((listedOrder IS NULL) = (repeats IS NULL)),
  CHECK ((policy = 'alphabetical') = (orderLanguage IS NOT NULL)),
  CHECK ((orderLanguage IS NULL) = (direction IS NULL)),
  CHECK (listedOrder IS NULL OR firstHolder IS NULL OR instr(' ' || listedOrder || ' ', ' ' || firstHolder || ' ') > 0),
  CHECK (months IS NULL OR beginsOn IS NOT NULL),
  CHECK (months IS NULL OR handoverKind IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER rotationRuleFollows BEFORE INSERT ON rotationRule
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM rotationRule WHERE body = NEW.body)
BEGIN
  SELECT raise(ABORT, 'R7: the rules of a body are numbered in order');
END;

CREATE TRIGGER rotationOrderIsOfParties BEFORE INSERT ON rotationRule
WHEN length(NEW.listedOrder) - length(replace(NEW.listedOrder, ' ', '')) + 1
  <> (SELECT count(*) FROM party WHERE instr(' ' || NEW.listedOrder || ' ', ' ' || code || ' ') > 0)
BEGIN
  SELECT raise(ABORT, 'R7: an order names known members, each once');
END;

CREATE TRIGGER partyIsInAnOrder BEFORE DELETE ON party
WHEN EXISTS (SELECT 1 FROM rotationRule WHERE instr(' ' || listedOrder || ' ', ' ' || OLD.code || ' ') > 0)
BEGIN
  SELECT raise(ABORT, 'R7: an order of the chair names that party');
END;

CREATE TRIGGER rotationRuleStays BEFORE UPDATE ON rotationRule
WHEN NOT EXISTS (SELECT 1 FROM openEntry JOIN logReversal ON logReversal.entry = openEntry.entry)
BEGIN
  SELECT raise(ABORT, 'R7: a rule of the rotation is never edited; decide another one');
END;

CREATE TRIGGER rotationRuleIsTheLast BEFORE DELETE ON rotationRule
WHEN EXISTS (SELECT 1 FROM rotationRule WHERE body = OLD.body AND number > OLD.number)
BEGIN
  SELECT raise(ABORT, 'R7: a later rule of the rotation rests on it');
END;

CREATE TABLE chairDecision (
  id INTEGER PRIMARY KEY CHECK (id >= 1),
  body TEXT NOT NULL REFERENCES body (code),
  -- The number by which the body's decision is known.
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 999999),
  act TEXT NOT NULL CHECK (
    act IN ('offer', 'plan', 'elect', 'swap', 'skip', 'extend', 'shorten', 'insert', 'withdraw', 'suspend', 'reinstate', 'vacancy')),
  -- The labels of the turns: 2027, or 2016/2 where terms are shorter than a year.
  turn TEXT CHECK (turn GLOB '[0-9][0-9][0-9][0-9]' OR turn GLOB '[0-9][0-9][0-9][0-9]/[1-9]' OR turn GLOB '[0-9][0-9][0-9][0-9]/[1-9][0-9]'),
  otherTurn TEXT CHECK (
    otherTurn GLOB '[0-9][0-9][0-9][0-9]' OR otherTurn GLOB '[0-9][0-9][0-9][0-9]/[1-9]' OR otherTurn GLOB '[0-9][0-9][0-9][0-9]/[1-9][0-9]'),
  party TEXT REFERENCES party (code),
  months INTEGER CHECK (months BETWEEN 1 AND 120),
  fromDay TEXT CHECK (date(fromDay, '+0 days') IS fromDay AND fromDay >= '0001'),
  untilDay TEXT CHECK (date(untilDay, '+0 days') IS untilDay AND untilDay >= '0001'),
  -- The meeting at whose close a term is to end, and its year; it need not be on record yet.
  untilMeeting TEXT CHECK (
    length(untilMeeting) BETWEEN 3 AND 40 AND untilMeeting GLOB '[A-Z]*' AND untilMeeting NOT GLOB '*[^A-Z0-9-]*'),
  untilYear INTEGER CHECK (untilYear BETWEEN 1 AND 9999),
  decidedOn TEXT NOT NULL CHECK (date(decidedOn, '+0 days') IS decidedOn AND decidedOn >= '0001'),
  instance TEXT CHECK (
    length(instance) BETWEEN 1 AND 2000 AND trim(instance, char(32, 160)) = instance
    AND instance NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  reason TEXT CHECK (
    length(reason) BETWEEN 1 AND 2000 AND trim(reason, char(32, 160)) = reason
    AND reason NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  source TEXT NOT NULL CHECK (
    length(source) BETWEEN 1 AND 2000 AND trim(source, char(32, 160)) = source
    AND source NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  UNIQUE (body, number),
  CHECK ((act IN ('suspend', 'reinstate')) = (turn IS NULL)),
  CHECK (turn IS NULL OR substr(turn, 1, 4) > '0000'),
  CHECK ((act = 'swap') = (otherTurn IS NOT NULL)),
  CHECK (otherTurn <> turn AND substr(otherTurn, 1, 4) > '0000'),
  CHECK ((act IN ('offer', 'plan', 'elect', 'insert', 'suspend', 'reinstate')) = (party IS NOT NULL)),
  CHECK ((act IN ('extend', 'shorten')) = (
    (months IS NOT NULL) + (untilMeeting IS NOT NULL) + (act <> 'suspend' AND untilDay IS NOT NULL) = 1)),
  CHECK (act IN ('extend', 'shorten') OR (months IS NULL AND untilMeeting IS NULL)),
  CHECK ((untilMeeting IS NULL) = (untilYear IS NULL)),
  CHECK (untilDay IS NULL OR act IN ('extend', 'shorten', 'suspend')),
  CHECK (fromDay IS NULL OR act IN ('suspend', 'reinstate', 'vacancy')),
  CHECK (act NOT IN ('suspend', 'reinstate') OR fromDay IS NOT NULL),
  CHECK (untilDay IS NULL OR fromDay IS NULL OR untilDay > fromDay),
  CHECK (act IN ('offer', 'plan', 'elect') OR reason IS NOT NULL)
) STRICT;

CREATE TRIGGER chairDecisionStays BEFORE UPDATE ON chairDecision
WHEN NOT EXISTS (SELECT 1 FROM openEntry JOIN logReversal ON logReversal.entry = openEntry.entry)
BEGIN
  SELECT raise(ABORT, 'R7: a decision about the chair is never edited; take it back, or decide anew');
END;

CREATE TABLE chairTermPart (
  body TEXT NOT NULL,
  number INTEGER NOT NULL,
  part INTEGER NOT NULL CHECK (part BETWEEN 1 AND 99),
  PRIMARY KEY (body, number),
  FOREIGN KEY (body, number) REFERENCES chairTerm (body, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE troikaRule (
  body TEXT NOT NULL REFERENCES body (code),
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 9999),
  form TEXT NOT NULL CHECK (form IN ('previous-current-next', 'trio', 'none')),
  -- The label of the first turn of a trio; the groups of three are counted from it.
  firstTurn TEXT CHECK (
    substr(firstTurn, 1, 4) > '0000' AND (firstTurn GLOB '[0-9][0-9][0-9][0-9]' OR firstTurn GLOB '[0-9][0-9][0-9][0-9]/[1-9]'
      OR firstTurn GLOB '[0-9][0-9][0-9][0-9]/[1-9][0-9]')),
  -- The body whose chair has a fourth seat.
  fourthSeat TEXT REFERENCES body (code),
  decidedOn TEXT CHECK (date(decidedOn, '+0 days') IS decidedOn AND decidedOn >= '0001'),
  source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 2000),
  PRIMARY KEY (body, number),
  CHECK (firstTurn IS NULL OR form = 'trio'),
  CHECK (fourthSeat IS NULL OR fourthSeat <> body)
) STRICT, WITHOUT ROWID;

CREATE TABLE chairOfficer (
  id INTEGER PRIMARY KEY CHECK (id >= 1),
  body TEXT NOT NULL REFERENCES body (code),
  turn TEXT NOT NULL CHECK (
    substr(turn, 1, 4) > '0000' AND (turn GLOB '[0-9][0-9][0-9][0-9]' OR turn GLOB '[0-9][0-9][0-9][0-9]/[1-9]'
      OR turn GLOB '[0-9][0-9][0-9][0-9]/[1-9][0-9]')),
  -- Since when, as far as known.
  fromDate TEXT CHECK (
    CASE length(fromDate)
      WHEN 4 THEN fromDate GLOB '[0-9][0-9][0-9][0-9]' AND fromDate > '0000'
      WHEN 7 THEN date(fromDate || '-01', '+0 days') IS fromDate || '-01'
      ELSE date(fromDate, '+0 days') IS fromDate
    END AND fromDate >= '0001'),
  officeEn TEXT CHECK (length(officeEn) BETWEEN 1 AND 2000),
  officeEs TEXT CHECK (length(officeEs) BETWEEN 1 AND 2000),
  -- The public name of the office-holder, when recorded; how to reach a person is kept nowhere here (R28).
  person TEXT CHECK (length(person) BETWEEN 1 AND 2000),
  source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 2000),
  CHECK (officeEn IS NOT NULL OR officeEs IS NOT NULL)
) STRICT;

CREATE TRIGGER rotationRuleLogInsert AFTER INSERT ON rotationRule
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'rotationRule', quote(NEW.body) || ',' || quote(NEW.number),
    NULL,
    'body=' || quote(NEW.body) || char(10)
      || 'number=' || quote(NEW.number) || char(10)
      || 'policy=' || quote(NEW.policy) || char(10)
      || 'listedOrder=' || quote(NEW.listedOrder) || char(10)
      || 'repeats=' || quote(NEW.repeats) || char(10)
      || 'orderLanguage=' || quote(NEW.orderLanguage) || char(10)
      || 'direction=' || quote(NEW.direction) || char(10)
      || 'months=' || quote(NEW.months) || char(10)
      || 'handoverKind=' || quote(NEW.handoverKind) || char(10)
      || 'beginsOn=' || quote(NEW.beginsOn) || char(10)
      || 'firstHolder=' || quote(NEW.firstHolder) || char(10)
      || 'decidedOn=' || quote(NEW.decidedOn) || char(10)
      || 'source=' || quote(NEW.source));
END;

CREATE TRIGGER rotationRuleLogUpdate AFTER UPDATE ON rotationRule
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'rotationRule', quote(OLD.body) || ',' || quote(OLD.number),
    'body=' || quote(OLD.body) || char(10)
      || 'number=' || quote(OLD.number) || char(10)
      || 'policy=' || quote(OLD.policy) || char(10)
      || 'listedOrder=' || quote(OLD.listedOrder) || char(10)
      || 'repeats=' || quote(OLD.repeats) || char(10)
      || 'orderLanguage=' || quote(OLD.orderLanguage) || char(10)
      || 'direction=' || quote(OLD.direction) || char(10)
      || 'months=' || quote(OLD.months) || char(10)
      || 'handoverKind=' || quote(OLD.handoverKind) || char(10)
      || 'beginsOn=' || quote(OLD.beginsOn) || char(10)
      || 'firstHolder=' || quote(OLD.firstHolder) || char(10)
      || 'decidedOn=' || quote(OLD.decidedOn) || char(10)
      || 'source=' || quote(OLD.source),
    'body=' || quote(NEW.body) || char(10)
      || 'number=' || quote(NEW.number) || char(10)
      || 'policy=' || quote(NEW.policy) || char(10)
      || 'listedOrder=' || quote(NEW.listedOrder) || char(10)
      || 'repeats=' || quote(NEW.repeats) || char(10)
      || 'orderLanguage=' || quote(NEW.orderLanguage) || char(10)
      || 'direction=' || quote(NEW.direction) || char(10)
      || 'months=' || quote(NEW.months) || char(10)
      || 'handoverKind=' || quote(NEW.handoverKind) || char(10)
      || 'beginsOn=' || quote(NEW.beginsOn) || char(10)
      || 'firstHolder=' || quote(NEW.firstHolder) || char(10)
      || 'decidedOn=' || quote(NEW.decidedOn) || char(10)
      || 'source=' || quote(NEW.source));
END;

CREATE TRIGGER rotationRuleLogDelete AFTER DELETE ON rotationRule
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'rotationRule', quote(OLD.body) || ',' || quote(OLD.number),
    'body=' || quote(OLD.body) || char(10)
      || 'number=' || quote(OLD.number) || char(10)
      || 'policy=' || quote(OLD.policy) || char(10)
      || 'listedOrder=' || quote(OLD.listedOrder) || char(10)
      || 'repeats=' || quote(OLD.repeats) || char(10)
      || 'orderLanguage=' || quote(OLD.orderLanguage) || char(10)
      || 'direction=' || quote(OLD.direction) || char(10)
      || 'months=' || quote(OLD.months) || char(10)
      || 'handoverKind=' || quote(OLD.handoverKind) || char(10)
      || 'beginsOn=' || quote(OLD.beginsOn) || char(10)
      || 'firstHolder=' || quote(OLD.firstHolder) || char(10)
      || 'decidedOn=' || quote(OLD.decidedOn) || char(10)
      || 'source=' || quote(OLD.source),
    NULL);
END;

CREATE TRIGGER chairDecisionLogInsert AFTER INSERT ON chairDecision
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'chairDecision', quote(NEW.id),
    NULL,
    'id=' || quote(NEW.id) || char(10)
      || 'body=' || quote(NEW.body) || char(10)
      || 'number=' || quote(NEW.number) || char(10)
      || 'act=' || quote(NEW.act) || char(10)
      || 'turn=' || quote(NEW.turn) || char(10)
      || 'otherTurn=' || quote(NEW.otherTurn) || char(10)
      || 'party=' || quote(NEW.party) || char(10)
      || 'months=' || quote(NEW.months) || char(10)
      || 'fromDay=' || quote(NEW.fromDay) || char(10)
      || 'untilDay=' || quote(NEW.untilDay) || char(10)
      || 'untilMeeting=' || quote(NEW.untilMeeting) || char(10)
      || 'untilYear=' || quote(NEW.untilYear) || char(10)
      || 'decidedOn=' || quote(NEW.decidedOn) || char(10)
      || 'instance=' || quote(NEW.instance) || char(10)
      || 'reason=' || quote(NEW.reason) || char(10)
      || 'source=' || quote(NEW.source));
END;

CREATE TRIGGER chairDecisionLogUpdate AFTER UPDATE ON chairDecision
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'chairDecision', quote(OLD.id),
    'id=' || quote(OLD.id) || char(10)
      || 'body=' || quote(OLD.body) || char(10)
      || 'number=' || quote(OLD.number) || char(10)
      || 'act=' || quote(OLD.act) || char(10)
      || 'turn=' || quote(OLD.turn) || char(10)
      || 'otherTurn=' || quote(OLD.otherTurn) || char(10)
      || 'party=' || quote(OLD.party) || char(10)
      || 'months=' || quote(OLD.months) || char(10)
      || 'fromDay=' || quote(OLD.fromDay) || char(10)
      || 'untilDay=' || quote(OLD.untilDay) || char(10)
      || 'untilMeeting=' || quote(OLD.untilMeeting) || char(10)
      || 'untilYear=' || quote(OLD.untilYear) || char(10)
      || 'decidedOn=' || quote(OLD.decidedOn) || char(10)
      || 'instance=' || quote(OLD.instance) || char(10)
      || 'reason=' || quote(OLD.reason) || char(10)
      || 'source=' || quote(OLD.source),
    'id=' || quote(NEW.id) || char(10)
      || 'body=' || quote(NEW.body) || char(10)
      || 'number=' || quote(NEW.number) || char(10)
      || 'act=' || quote(NEW.act) || char(10)
      || 'turn=' || quote(NEW.turn) || char(10)
      || 'otherTurn=' || quote(NEW.otherTurn) || char(10)
      || 'party=' || quote(NEW.party) || char(10)
      || 'months=' || quote(NEW.months) || char(10)
      || 'fromDay=' || quote(NEW.fromDay) || char(10)
      || 'untilDay=' || quote(NEW.untilDay) || char(10)
      || 'untilMeeting=' || quote(NEW.untilMeeting) || char(10)
      || 'untilYear=' || quote(NEW.untilYear) || char(10)
      || 'decidedOn=' || quote(NEW.decidedOn) || char(10)
      || 'instance=' || quote(NEW.instance) || char(10)
      || 'reason=' || quote(NEW.reason) || char(10)
      || 'source=' || quote(NEW.source));
END;

CREATE TRIGGER chairDecisionLogDelete AFTER DELETE ON chairDecision
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'chairDecision', quote(OLD.id),
    'id=' || quote(OLD.id) || char(10)
      || 'body=' || quote(OLD.body) || char(10)
      || 'number=' || quote(OLD.number) || char(10)
      || 'act=' || quote(OLD.act) || char(10)
      || 'turn=' || quote(OLD.turn) || char(10)
      || 'otherTurn=' || quote(OLD.otherTurn) || char(10)
      || 'party=' || quote(OLD.party) || char(10)
      || 'months=' || quote(OLD.months) || char(10)
      || 'fromDay=' || quote(OLD.fromDay) || char(10)
      || 'untilDay=' || quote(OLD.untilDay) || char(10)
      || 'untilMeeting=' || quote(OLD.untilMeeting) || char(10)
      || 'untilYear=' || quote(OLD.untilYear) || char(10)
      || 'decidedOn=' || quote(OLD.decidedOn) || char(10)
      || 'instance=' || quote(OLD.instance) || char(10)
      || 'reason=' || quote(OLD.reason) || char(10)
      || 'source=' || quote(OLD.source),
    NULL);
END;

CREATE TRIGGER chairTermPartLogInsert AFTER INSERT ON chairTermPart
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'chairTermPart', quote(NEW.body) || ',' || quote(NEW.number),
    NULL,
    'body=' || quote(NEW.body) || char(10)
      || 'number=' || quote(NEW.number) || char(10)
      || 'part=' || quote(NEW.part));
END;

CREATE TRIGGER chairTermPartLogUpdate AFTER UPDATE ON chairTermPart
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'chairTermPart', quote(OLD.body) || ',' || quote(OLD.number),
    'body=' || quote(OLD.body) || char(10)
      || 'number=' || quote(OLD.number) || char(10)
      || 'part=' || quote(OLD.part),
    'body=' || quote(NEW.body) || char(10)
      || 'number=' || quote(NEW.number) || char(10)
      || 'part=' || quote(NEW.part));
END;

CREATE TRIGGER chairTermPartLogDelete AFTER DELETE ON chairTermPart
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'chairTermPart', quote(OLD.body) || ',' || quote(OLD.number),
    'body=' || quote(OLD.body) || char(10)
      || 'number=' || quote(OLD.number) || char(10)
      || 'part=' || quote(OLD.part),
    NULL);
END;

CREATE TRIGGER troikaRuleLogInsert AFTER INSERT ON troikaRule
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'troikaRule', quote(NEW.body) || ',' || quote(NEW.number),
    NULL,
    'body=' || quote(NEW.body) || char(10)
      || 'number=' || quote(NEW.number) || char(10)
      || 'form=' || quote(NEW.form) || char(10)
      || 'firstTurn=' || quote(NEW.firstTurn) || char(10)
      || 'fourthSeat=' || quote(NEW.fourthSeat) || char(10)
      || 'decidedOn=' || quote(NEW.decidedOn) || char(10)
      || 'source=' || quote(NEW.source));
END;

CREATE TRIGGER troikaRuleLogUpdate AFTER UPDATE ON troikaRule
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'troikaRule', quote(OLD.body) || ',' || quote(OLD.number),
    'body=' || quote(OLD.body) || char(10)
      || 'number=' || quote(OLD.number) || char(10)
      || 'form=' || quote(OLD.form) || char(10)
      || 'firstTurn=' || quote(OLD.firstTurn) || char(10)
      || 'fourthSeat=' || quote(OLD.fourthSeat) || char(10)
      || 'decidedOn=' || quote(OLD.decidedOn) || char(10)
      || 'source=' || quote(OLD.source),
    'body=' || quote(NEW.body) || char(10)
      || 'number=' || quote(NEW.number) || char(10)
      || 'form=' || quote(NEW.form) || char(10)
      || 'firstTurn=' || quote(NEW.firstTurn) || char(10)
      || 'fourthSeat=' || quote(NEW.fourthSeat) || char(10)
      || 'decidedOn=' || quote(NEW.decidedOn) || char(10)
      || 'source=' || quote(NEW.source));
END;

CREATE TRIGGER troikaRuleLogDelete AFTER DELETE ON troikaRule
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'troikaRule', quote(OLD.body) || ',' || quote(OLD.number),
    'body=' || quote(OLD.body) || char(10)
      || 'number=' || quote(OLD.number) || char(10)
      || 'form=' || quote(OLD.form) || char(10)
      || 'firstTurn=' || quote(OLD.firstTurn) || char(10)
      || 'fourthSeat=' || quote(OLD.fourthSeat) || char(10)
      || 'decidedOn=' || quote(OLD.decidedOn) || char(10)
      || 'source=' || quote(OLD.source),
    NULL);
END;

CREATE TRIGGER chairOfficerLogInsert AFTER INSERT ON chairOfficer
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'chairOfficer', quote(NEW.id),
    NULL,
    'id=' || quote(NEW.id) || char(10)
      || 'body=' || quote(NEW.body) || char(10)
      || 'turn=' || quote(NEW.turn) || char(10)
      || 'fromDate=' || quote(NEW.fromDate) || char(10)
      || 'officeEn=' || quote(NEW.officeEn) || char(10)
      || 'officeEs=' || quote(NEW.officeEs) || char(10)
      || 'person=' || quote(NEW.person) || char(10)
      || 'source=' || quote(NEW.source));
END;

CREATE TRIGGER chairOfficerLogUpdate AFTER UPDATE ON chairOfficer
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'chairOfficer', quote(OLD.id),
    'id=' || quote(OLD.id) || char(10)
      || 'body=' || quote(OLD.body) || char(10)
      || 'turn=' || quote(OLD.turn) || char(10)
      || 'fromDate=' || quote(OLD.fromDate) || char(10)
      || 'officeEn=' || quote(OLD.officeEn) || char(10)
      || 'officeEs=' || quote(OLD.officeEs) || char(10)
      || 'person=' || quote(OLD.person) || char(10)
      || 'source=' || quote(OLD.source),
    'id=' || quote(NEW.id) || char(10)
      || 'body=' || quote(NEW.body) || char(10)
      || 'turn=' || quote(NEW.turn) || char(10)
      || 'fromDate=' || quote(NEW.fromDate) || char(10)
      || 'officeEn=' || quote(NEW.officeEn) || char(10)
      || 'officeEs=' || quote(NEW.officeEs) || char(10)
      || 'person=' || quote(NEW.person) || char(10)
      || 'source=' || quote(NEW.source));
END;

CREATE TRIGGER chairOfficerLogDelete AFTER DELETE ON chairOfficer
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'chairOfficer', quote(OLD.id),
    'id=' || quote(OLD.id) || char(10)
      || 'body=' || quote(OLD.body) || char(10)
      || 'turn=' || quote(OLD.turn) || char(10)
      || 'fromDate=' || quote(OLD.fromDate) || char(10)
      || 'officeEn=' || quote(OLD.officeEn) || char(10)
      || 'officeEs=' || quote(OLD.officeEs) || char(10)
      || 'person=' || quote(OLD.person) || char(10)
      || 'source=' || quote(OLD.source),
    NULL);
END;

CREATE TRIGGER rotationRuleIsNew BEFORE INSERT ON rotationRule
BEGIN
  SELECT raise(ABORT, 'R26: that row of rotationRule is on record already')
    WHERE EXISTS (SELECT 1 FROM rotationRule WHERE body = NEW.body AND number = NEW.number);
END;

CREATE TRIGGER rotationRuleGuardInsert AFTER INSERT ON rotationRule
BEGIN
  SELECT raise(ABORT, 'R26: a text of rotationRule holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.policy, char(0)) > 0 OR instr(NEW.listedOrder, char(0)) > 0 OR instr(NEW.orderLanguage, char(0)) > 0 OR instr(NEW.direction, char(0)) > 0 OR instr(NEW.handoverKind, char(0)) > 0 OR instr(NEW.beginsOn, char(0)) > 0 OR instr(NEW.firstHolder, char(0)) > 0 OR instr(NEW.decidedOn, char(0)) > 0 OR instr(NEW.source, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of rotationRule refers to one that is not on record')
    WHERE (NEW.firstHolder IS NOT NULL AND NOT EXISTS (SELECT 1 FROM party WHERE code = NEW.firstHolder))
      OR (NEW.handoverKind IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meetingKind WHERE code = NEW.handoverKind))
      OR (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TRIGGER rotationRuleGuardUpdate AFTER UPDATE ON rotationRule
BEGIN
  SELECT raise(ABORT, 'R26: a row of rotationRule keeps its key')
    WHERE NEW.body IS NOT OLD.body OR NEW.number IS NOT OLD.number;
  SELECT raise(ABORT, 'R26: a text of rotationRule holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.policy, char(0)) > 0 OR instr(NEW.listedOrder, char(0)) > 0 OR instr(NEW.orderLanguage, char(0)) > 0 OR instr(NEW.direction, char(0)) > 0 OR instr(NEW.handoverKind, char(0)) > 0 OR instr(NEW.beginsOn, char(0)) > 0 OR instr(NEW.firstHolder, char(0)) > 0 OR instr(NEW.decidedOn, char(0)) > 0 OR instr(NEW.source, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of rotationRule refers to one that is not on record')
    WHERE (NEW.firstHolder IS NOT NULL AND NOT EXISTS (SELECT 1 FROM party WHERE code = NEW.firstHolder))
      OR (NEW.handoverKind IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meetingKind WHERE code = NEW.handoverKind))
      OR (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TRIGGER chairDecisionIsNew BEFORE INSERT ON chairDecision
BEGIN
  SELECT raise(ABORT, 'R26: that row of chairDecision is on record already')
    WHERE EXISTS (SELECT 1 FROM chairDecision WHERE id = NEW.id)
      OR EXISTS (SELECT 1 FROM chairDecision WHERE body = NEW.body AND number = NEW.number);
END;

CREATE TRIGGER chairDecisionStaysSingle BEFORE UPDATE ON chairDecision
BEGIN
  SELECT raise(ABORT, 'R26: that row of chairDecision is on record already')
    WHERE EXISTS (SELECT 1 FROM chairDecision WHERE body = NEW.body AND number = NEW.number AND (id <> OLD.id));
END;

CREATE TRIGGER chairDecisionGuardInsert AFTER INSERT ON chairDecision
BEGIN
  SELECT raise(ABORT, 'R26: a text of chairDecision holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.act, char(0)) > 0 OR instr(NEW.turn, char(0)) > 0 OR instr(NEW.otherTurn, char(0)) > 0 OR instr(NEW.party, char(0)) > 0 OR instr(NEW.fromDay, char(0)) > 0 OR instr(NEW.untilDay, char(0)) > 0 OR instr(NEW.untilMeeting, char(0)) > 0 OR instr(NEW.decidedOn, char(0)) > 0 OR instr(NEW.instance, char(0)) > 0 OR instr(NEW.reason, char(0)) > 0 OR instr(NEW.source, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of chairDecision refers to one that is not on record')
    WHERE (NEW.party IS NOT NULL AND NOT EXISTS (SELECT 1 FROM party WHERE code = NEW.party))
      OR (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TRIGGER chairDecisionGuardUpdate AFTER UPDATE ON chairDecision
BEGIN
  SELECT raise(ABORT, 'R26: a row of chairDecision keeps its key')
    WHERE NEW.id IS NOT OLD.id;
  SELECT raise(ABORT, 'R26: a text of chairDecision holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.act, char(0)) > 0 OR instr(NEW.turn, char(0)) > 0 OR instr(NEW.otherTurn, char(0)) > 0 OR instr(NEW.party, char(0)) > 0 OR instr(NEW.fromDay, char(0)) > 0 OR instr(NEW.untilDay, char(0)) > 0 OR instr(NEW.untilMeeting, char(0)) > 0 OR instr(NEW.decidedOn, char(0)) > 0 OR instr(NEW.instance, char(0)) > 0 OR instr(NEW.reason, char(0)) > 0 OR instr(NEW.source, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of chairDecision refers to one that is not on record')
    WHERE (NEW.party IS NOT NULL AND NOT EXISTS (SELECT 1 FROM party WHERE code = NEW.party))
      OR (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TRIGGER chairTermPartIsNew BEFORE INSERT ON chairTermPart
BEGIN
  SELECT raise(ABORT, 'R26: that row of chairTermPart is on record already')
    WHERE EXISTS (SELECT 1 FROM chairTermPart WHERE body = NEW.body AND number = NEW.number);
END;

CREATE TRIGGER chairTermPartGuardInsert AFTER INSERT ON chairTermPart
BEGIN
  SELECT raise(ABORT, 'R26: a text of chairTermPart holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of chairTermPart refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NEW.number IS NOT NULL AND NOT EXISTS (SELECT 1 FROM chairTerm WHERE body = NEW.body AND number = NEW.number));
END;

CREATE TRIGGER chairTermPartGuardUpdate AFTER UPDATE ON chairTermPart
BEGIN
  SELECT raise(ABORT, 'R26: a row of chairTermPart keeps its key')
    WHERE NEW.body IS NOT OLD.body OR NEW.number IS NOT OLD.number;
  SELECT raise(ABORT, 'R26: a text of chairTermPart holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of chairTermPart refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NEW.number IS NOT NULL AND NOT EXISTS (SELECT 1 FROM chairTerm WHERE body = NEW.body AND number = NEW.number));
END;

CREATE TRIGGER troikaRuleIsNew BEFORE INSERT ON troikaRule
BEGIN
  SELECT raise(ABORT, 'R26: that row of troikaRule is on record already')
    WHERE EXISTS (SELECT 1 FROM troikaRule WHERE body = NEW.body AND number = NEW.number);
END;

CREATE TRIGGER troikaRuleGuardInsert AFTER INSERT ON troikaRule
BEGIN
  SELECT raise(ABORT, 'R26: a text of troikaRule holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.form, char(0)) > 0 OR instr(NEW.firstTurn, char(0)) > 0 OR instr(NEW.fourthSeat, char(0)) > 0 OR instr(NEW.decidedOn, char(0)) > 0 OR instr(NEW.source, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of troikaRule refers to one that is not on record')
    WHERE (NEW.fourthSeat IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.fourthSeat))
      OR (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TRIGGER troikaRuleGuardUpdate AFTER UPDATE ON troikaRule
BEGIN
  SELECT raise(ABORT, 'R26: a row of troikaRule keeps its key')
    WHERE NEW.body IS NOT OLD.body OR NEW.number IS NOT OLD.number;
  SELECT raise(ABORT, 'R26: a text of troikaRule holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.form, char(0)) > 0 OR instr(NEW.firstTurn, char(0)) > 0 OR instr(NEW.fourthSeat, char(0)) > 0 OR instr(NEW.decidedOn, char(0)) > 0 OR instr(NEW.source, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of troikaRule refers to one that is not on record')
    WHERE (NEW.fourthSeat IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.fourthSeat))
      OR (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TRIGGER chairOfficerIsNew BEFORE INSERT ON chairOfficer
BEGIN
  SELECT raise(ABORT, 'R26: that row of chairOfficer is on record already')
    WHERE EXISTS (SELECT 1 FROM chairOfficer WHERE id = NEW.id);
END;

CREATE TRIGGER chairOfficerGuardInsert AFTER INSERT ON chairOfficer
BEGIN
  SELECT raise(ABORT, 'R26: a text of chairOfficer holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.turn, char(0)) > 0 OR instr(NEW.fromDate, char(0)) > 0 OR instr(NEW.officeEn, char(0)) > 0 OR instr(NEW.officeEs, char(0)) > 0 OR instr(NEW.person, char(0)) > 0 OR instr(NEW.source, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of chairOfficer refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TRIGGER chairOfficerGuardUpdate AFTER UPDATE ON chairOfficer
BEGIN
  SELECT raise(ABORT, 'R26: a row of chairOfficer keeps its key')
    WHERE NEW.id IS NOT OLD.id;
  SELECT raise(ABORT, 'R26: a text of chairOfficer holds a NUL')
    WHERE instr(NEW.body, char(0)) > 0 OR instr(NEW.turn, char(0)) > 0 OR instr(NEW.fromDate, char(0)) > 0 OR instr(NEW.officeEn, char(0)) > 0 OR instr(NEW.officeEs, char(0)) > 0 OR instr(NEW.person, char(0)) > 0 OR instr(NEW.source, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of chairOfficer refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body));
END;

CREATE TABLE participantList (
  meeting TEXT NOT NULL PRIMARY KEY REFERENCES meeting (handle),
  -- The expression in its canonical form, with the codes of bodies and parties: `chair(*) + members(*) - MX`.
  expression TEXT NOT NULL CHECK (
    length(CAST(expression AS BLOB)) BETWEEN 1 AND 8000 AND expression GLOB '[A-Za-z("]*' AND expression GLOB '*[A-Za-z0-9)"]'
    AND (length(expression) - length(replace(expression, '"', ''))) % 2 = 0
    -- Any letter can stand inside of quotation marks; before the first of them there are codes, functions and signs.
    AND CASE instr(expression, '"') WHEN 0 THEN expression ELSE substr(expression, 1, instr(expression, '"') - 1) END
      NOT GLOB '*[^A-Za-z0-9 ()*+&-]*'
    AND expression NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  -- When the list was frozen; NULL while it is worked out anew each time.
  frozenAt TEXT CHECK (strftime('%Y-%m-%dT%H:%M:%SZ', frozenAt, '+0 seconds') IS frozenAt AND frozenAt >= '0001')
) STRICT, WITHOUT ROWID;

CREATE TABLE frozenSeat (
  meeting TEXT NOT NULL REFERENCES participantList (meeting),
  seat INTEGER NOT NULL CHECK (seat BETWEEN 1 AND 9999),
  kind TEXT NOT NULL CHECK (kind IN ('party', 'secretariat', 'guest', 'unresolved')),
  block TEXT CHECK (block IN ('members', 'observer-countries', 'observer-organizations', 'partners', 'guests', 'secretariats')),
  party TEXT REFERENCES party (code),
  body TEXT REFERENCES body (code),
  -- The name as it was; of an unresolved seat, which it is and why no one could be named.
  nameEn TEXT CHECK (
    length(nameEn) BETWEEN 1 AND 4000 AND instr(nameEn, char(0)) = 0 AND nameEn NOT GLOB '*[' || char(1) || '-' || char(31) || ']*'),
  nameEs TEXT CHECK (
    length(nameEs) BETWEEN 1 AND 4000 AND instr(nameEs, char(0)) = 0 AND nameEs NOT GLOB '*[' || char(1) || '-' || char(31) || ']*'),
  isUncertain INTEGER NOT NULL DEFAULT 0 CHECK (isUncertain IN (0, 1)),
  PRIMARY KEY (meeting, seat),
  CHECK (nameEn IS NOT NULL OR nameEs IS NOT NULL),
  CHECK ((kind = 'party') = (party IS NOT NULL)),
  CHECK ((kind = 'secretariat') = (body IS NOT NULL)),
  CHECK ((kind = 'unresolved') = (block IS NULL)),
  -- A guest is called by that name, which is the same in both languages.
  CHECK (kind <> 'guest' OR (
    nameEn IS NOT NULL AND nameEs IS nameEn AND length(nameEn) <= 200 AND trim(nameEn, char(32, 160)) = nameEn
    AND nameEn NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'))
) STRICT, WITHOUT ROWID;

CREATE TABLE frozenOrigin (
  meeting TEXT NOT NULL,
  seat INTEGER NOT NULL,
  origin INTEGER NOT NULL CHECK (origin BETWEEN 1 AND 9999),
  -- In what capacity, for a paper; NULL where being there says it.
  capacityEn TEXT CHECK (
    length(capacityEn) BETWEEN 1 AND 4000 AND instr(capacityEn, char(0)) = 0
    AND capacityEn NOT GLOB '*[' || char(1) || '-' || char(31) || ']*'),
  capacityEs TEXT CHECK (
    length(capacityEs) BETWEEN 1 AND 4000 AND instr(capacityEs, char(0)) = 0
    AND capacityEs NOT GLOB '*[' || char(1) || '-' || char(31) || ']*'),
  textEn TEXT CHECK (
    length(textEn) BETWEEN 1 AND 4000 AND instr(textEn, char(0)) = 0 AND textEn NOT GLOB '*[' || char(1) || '-' || char(31) || ']*'),
  textEs TEXT CHECK (
    length(textEs) BETWEEN 1 AND 4000 AND instr(textEs, char(0)) = 0 AND textEs NOT GLOB '*[' || char(1) || '-' || char(31) || ']*'),
  PRIMARY KEY (meeting, seat, origin),
  FOREIGN KEY (meeting, seat) REFERENCES frozenSeat (meeting, seat),
  CHECK (textEn IS NOT NULL OR textEs IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE delegate (
  id INTEGER PRIMARY KEY CHECK (id >= 1),
  meeting TEXT NOT NULL REFERENCES meeting (handle),
  -- The seat: a party, the office that serves a body, or a guest by the name of an organization or office.
  party TEXT REFERENCES party (code),
  body TEXT REFERENCES body (code),
  guest TEXT CHECK (
    length(guest) BETWEEN 1 AND 200 AND instr(guest, char(0)) = 0 AND trim(guest, char(32, 160)) = guest
    AND guest NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  role TEXT NOT NULL CHECK (role IN ('head', 'alternate', 'member')),
  -- The place among those of the same role.
  rank INTEGER NOT NULL CHECK (rank BETWEEN 1 AND 9999),
  isErased INTEGER NOT NULL DEFAULT 0 CHECK (isErased IN (0, 1)),
  -- Rises whenever the person's data change or go, so that the log shows that they did, and when.
  personRevision INTEGER NOT NULL DEFAULT 1 CHECK (personRevision >= 1),
  CHECK ((party IS NOT NULL) + (body IS NOT NULL) + (guest IS NOT NULL) = 1)
) STRICT;

CREATE UNIQUE INDEX delegateIsOneHead ON delegate (meeting, coalesce(party, ''), coalesce(body, ''), coalesce(guest, '')) WHERE role = 'head';

CREATE INDEX delegateByMeeting ON delegate (meeting);

CREATE TABLE person (
  delegate INTEGER PRIMARY KEY REFERENCES delegate (id) CHECK (delegate >= 1),
  name TEXT NOT NULL CHECK (
    length(name) BETWEEN 1 AND 2000 AND instr(name, char(0)) = 0 AND trim(name, char(32, 160)) = name
    AND name NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  titleEn TEXT CHECK (
    length(titleEn) BETWEEN 1 AND 2000 AND instr(titleEn, char(0)) = 0 AND trim(titleEn, char(32, 160)) = titleEn
    AND titleEn NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  titleEs TEXT CHECK (
    length(titleEs) BETWEEN 1 AND 2000 AND instr(titleEs, char(0)) = 0 AND trim(titleEs, char(32, 160)) = titleEs
    AND titleEs NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  email TEXT CHECK (length(email) BETWEEN 6 AND 254 AND email GLOB '?*@?*.?*' AND email NOT GLOB '*[^!-~]*' AND email NOT GLOB '*@*@*'),
  telephone TEXT CHECK (
    length(telephone) BETWEEN 3 AND 40 AND telephone NOT GLOB '*[^0-9+()./ -]*'
    -- Without the marks, 3 to 20 digits are left.
    AND length(replace(replace(replace(replace(replace(replace(replace(
      telephone, '+', ''), '(', ''), ')', ''), '-', ''), '.', ''), '/', ''), ' ', '')) BETWEEN 3 AND 20)
) STRICT;

CREATE TRIGGER participantListStaysFrozen BEFORE UPDATE ON participantList
WHEN OLD.frozenAt IS NOT NULL AND (NEW.expression IS NOT OLD.expression OR (NEW.frozenAt IS NOT NULL AND NEW.frozenAt IS NOT OLD.frozenAt))
BEGIN
  SELECT raise(ABORT, 'R15: a frozen list of participants stays as it is');
END;

CREATE TRIGGER participantListFrozenIsKept BEFORE DELETE ON participantList
WHEN OLD.frozenAt IS NOT NULL
BEGIN
  SELECT raise(ABORT, 'R15: a frozen list of participants stays as it is');
END;

CREATE TRIGGER participantListBeginsOpen BEFORE INSERT ON participantList
WHEN NEW.frozenAt IS NOT NULL
BEGIN
  SELECT raise(ABORT, 'R15: a list of participants is frozen after its seats are written');
END;

CREATE TRIGGER frozenSeatIsWrittenBefore BEFORE INSERT ON frozenSeat
WHEN EXISTS (SELECT 1 FROM participantList WHERE meeting = NEW.meeting AND frozenAt IS NOT NULL)
BEGIN
  SELECT raise(ABORT, 'R15: a frozen list of participants stays as it is');
END;

CREATE TRIGGER frozenSeatStays BEFORE UPDATE ON frozenSeat
BEGIN
  SELECT raise(ABORT, 'R15: a frozen list of participants stays as it is');
END;

CREATE TRIGGER frozenSeatIsKept BEFORE DELETE ON frozenSeat
WHEN EXISTS (SELECT 1 FROM participantList WHERE meeting = OLD.meeting AND frozenAt IS NOT NULL)
BEGIN
  SELECT raise(ABORT, 'R15: a frozen list of participants stays as it is');
END;

CREATE TRIGGER frozenOriginIsWrittenBefore BEFORE INSERT ON frozenOrigin
WHEN EXISTS (SELECT 1 FROM participantList WHERE meeting = NEW.meeting AND frozenAt IS NOT NULL)
BEGIN
  SELECT raise(ABORT, 'R15: a frozen list of participants stays as it is');
END;

CREATE TRIGGER frozenOriginStays BEFORE UPDATE ON frozenOrigin
BEGIN
  SELECT raise(ABORT, 'R15: a frozen list of participants stays as it is');
END;

CREATE TRIGGER frozenOriginIsKept BEFORE DELETE ON frozenOrigin
WHEN EXISTS (SELECT 1 FROM participantList WHERE meeting = OLD.meeting AND frozenAt IS NOT NULL)
BEGIN
  SELECT raise(ABORT, 'R15: a frozen list of participants stays as it is');
END;

CREATE TRIGGER delegateStays BEFORE UPDATE ON delegate
BEGIN
  SELECT raise(ABORT, 'R15: a delegate keeps its meeting and its seat')
    WHERE NEW.meeting IS NOT OLD.meeting OR NEW.party IS NOT OLD.party OR NEW.body IS NOT OLD.body OR NEW.guest IS NOT OLD.guest;
  SELECT raise(ABORT, 'R28: an erased delegate stays erased') WHERE OLD.isErased = 1 AND NEW.isErased = 0;
  SELECT raise(ABORT, 'R28: the count of changes of personal data only rises') WHERE NEW.personRevision < OLD.personRevision;
  SELECT raise(ABORT, 'R28: the data of an erased delegate go first')
    WHERE NEW.isErased = 1 AND EXISTS (SELECT 1 FROM person WHERE delegate = OLD.id);
END;

CREATE TRIGGER delegateTakesPersonAlong AFTER DELETE ON delegate
BEGIN
  DELETE FROM person WHERE delegate = OLD.id;
END;

CREATE TRIGGER personOfDelegate BEFORE INSERT ON person
BEGIN
  SELECT raise(ABORT, 'R28: that delegate has personal data already') WHERE EXISTS (SELECT 1 FROM person WHERE delegate = NEW.delegate);
  SELECT raise(ABORT, 'R28: there is no such delegate, or an erased one')
    WHERE NOT EXISTS (SELECT 1 FROM delegate WHERE id = NEW.delegate AND isErased = 0);
END;

CREATE TRIGGER personGuardInsert AFTER INSERT ON person
BEGIN
  SELECT raise(ABORT, 'R28: a text of person holds a NUL')
    WHERE instr(NEW.name, char(0)) > 0 OR instr(NEW.titleEn, char(0)) > 0 OR instr(NEW.titleEs, char(0)) > 0
      OR instr(NEW.email, char(0)) > 0 OR instr(NEW.telephone, char(0)) > 0;
END;

CREATE TRIGGER personGuardUpdate AFTER UPDATE ON person
BEGIN
  SELECT raise(ABORT, 'R28: personal data stay with their delegate') WHERE NEW.delegate IS NOT OLD.delegate;
  SELECT raise(ABORT, 'R28: a text of person holds a NUL')
    WHERE instr(NEW.name, char(0)) > 0 OR instr(NEW.titleEn, char(0)) > 0 OR instr(NEW.titleEs, char(0)) > 0
      OR instr(NEW.email, char(0)) > 0 OR instr(NEW.telephone, char(0)) > 0;
  UPDATE delegate SET personRevision = personRevision + 1 WHERE id = NEW.delegate;
END;

CREATE TRIGGER personGoes AFTER DELETE ON person
BEGIN
  UPDATE delegate SET personRevision = personRevision + 1 WHERE id = OLD.delegate;
END;

CREATE TRIGGER participantListOfAnOpenFile BEFORE INSERT ON participantList
WHEN EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting AND closedAt IS NOT NULL)
BEGIN
  SELECT raise(ABORT, 'R13: the file of the meeting is closed');
END;

CREATE TRIGGER participantListFileIsClosed BEFORE UPDATE ON participantList
WHEN EXISTS (SELECT 1 FROM meeting WHERE handle = OLD.meeting AND closedAt IS NOT NULL)
  AND NOT (OLD.frozenAt IS NULL AND NEW.frozenAt IS NOT NULL AND NEW.expression IS OLD.expression)
BEGIN
  SELECT raise(ABORT, 'R13: the file of the meeting is closed');
END;

CREATE TRIGGER participantListFileStaysClosed BEFORE DELETE ON participantList
WHEN EXISTS (SELECT 1 FROM meeting WHERE handle = OLD.meeting AND closedAt IS NOT NULL)
BEGIN
  SELECT raise(ABORT, 'R13: the file of the meeting is closed');
END;

CREATE TRIGGER delegateOfAnOpenFile BEFORE INSERT ON delegate
WHEN EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting AND closedAt IS NOT NULL)
BEGIN
  SELECT raise(ABORT, 'R13: the file of the meeting is closed');
END;

CREATE TRIGGER delegateFileIsClosed BEFORE UPDATE ON delegate
WHEN EXISTS (SELECT 1 FROM meeting WHERE handle = OLD.meeting AND closedAt IS NOT NULL)
  AND (NEW.role IS NOT OLD.role OR NEW.rank IS NOT OLD.rank)
BEGIN
  SELECT raise(ABORT, 'R13: the file of the meeting is closed');
END;

CREATE TRIGGER delegateFileStaysClosed BEFORE DELETE ON delegate
WHEN EXISTS (SELECT 1 FROM meeting WHERE handle = OLD.meeting AND closedAt IS NOT NULL)
BEGIN
  SELECT raise(ABORT, 'R13: the file of the meeting is closed');
END;

CREATE TRIGGER personOfAnOpenFile BEFORE INSERT ON person
WHEN EXISTS (
  SELECT 1 FROM delegate JOIN meeting ON meeting.handle = delegate.meeting
  WHERE delegate.id = NEW.delegate AND meeting.closedAt IS NOT NULL)
BEGIN
  SELECT raise(ABORT, 'R13: the file of the meeting is closed');
END;

CREATE TRIGGER personFileIsClosed BEFORE UPDATE ON person
WHEN EXISTS (
  SELECT 1 FROM delegate JOIN meeting ON meeting.handle = delegate.meeting
  WHERE delegate.id = OLD.delegate AND meeting.closedAt IS NOT NULL)
BEGIN
  SELECT raise(ABORT, 'R13: the file of the meeting is closed');
END;

CREATE TRIGGER meetingKeepsParticipants BEFORE DELETE ON meeting
WHEN EXISTS (SELECT 1 FROM participantList WHERE meeting = OLD.handle) OR EXISTS (SELECT 1 FROM delegate WHERE meeting = OLD.handle)
BEGIN
  SELECT raise(ABORT, 'R15: the meeting has participants');
END;

CREATE TRIGGER partyKeepsSeats BEFORE DELETE ON party
WHEN EXISTS (SELECT 1 FROM frozenSeat WHERE party = OLD.code) OR EXISTS (SELECT 1 FROM delegate WHERE party = OLD.code)
BEGIN
  SELECT raise(ABORT, 'R15: the party has a seat at a meeting');
END;

CREATE TRIGGER bodyKeepsSeats BEFORE DELETE ON body
WHEN EXISTS (SELECT 1 FROM frozenSeat WHERE body = OLD.code) OR EXISTS (SELECT 1 FROM delegate WHERE body = OLD.code)
BEGIN
  SELECT raise(ABORT, 'R15: the body''s secretariat has a seat at a meeting');
END;

CREATE TRIGGER participantListLogInsert AFTER INSERT ON participantList
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'participantList', quote(NEW.meeting),
    NULL,
    'meeting=' || quote(NEW.meeting) || char(10)
      || 'expression=' || quote(NEW.expression) || char(10)
      || 'frozenAt=' || quote(NEW.frozenAt));
END;

CREATE TRIGGER participantListLogUpdate AFTER UPDATE ON participantList
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'participantList', quote(OLD.meeting),
    'meeting=' || quote(OLD.meeting) || char(10)
      || 'expression=' || quote(OLD.expression) || char(10)
      || 'frozenAt=' || quote(OLD.frozenAt),
    'meeting=' || quote(NEW.meeting) || char(10)
      || 'expression=' || quote(NEW.expression) || char(10)
      || 'frozenAt=' || quote(NEW.frozenAt));
END;

CREATE TRIGGER participantListLogDelete AFTER DELETE ON participantList
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'participantList', quote(OLD.meeting),
    'meeting=' || quote(OLD.meeting) || char(10)
      || 'expression=' || quote(OLD.expression) || char(10)
      || 'frozenAt=' || quote(OLD.frozenAt),
    NULL);
END;

CREATE TRIGGER frozenSeatLogInsert AFTER INSERT ON frozenSeat
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'frozenSeat', quote(NEW.meeting) || ',' || quote(NEW.seat),
    NULL,
    'meeting=' || quote(NEW.meeting) || char(10)
      || 'seat=' || quote(NEW.seat) || char(10)
      || 'kind=' || quote(NEW.kind) || char(10)
      || 'block=' || quote(NEW.block) || char(10)
      || 'party=' || quote(NEW.party) || char(10)
      || 'body=' || quote(NEW.body) || char(10)
      || 'nameEn=' || quote(NEW.nameEn) || char(10)
      || 'nameEs=' || quote(NEW.nameEs) || char(10)
      || 'isUncertain=' || quote(NEW.isUncertain));
END;

CREATE TRIGGER frozenSeatLogUpdate AFTER UPDATE ON frozenSeat
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'frozenSeat', quote(OLD.meeting) || ',' || quote(OLD.seat),
    'meeting=' || quote(OLD.meeting) || char(10)
      || 'seat=' || quote(OLD.seat) || char(10)
      || 'kind=' || quote(OLD.kind) || char(10)
      || 'block=' || quote(OLD.block) || char(10)
      || 'party=' || quote(OLD.party) || char(10)
      || 'body=' || quote(OLD.body) || char(10)
      || 'nameEn=' || quote(OLD.nameEn) || char(10)
      || 'nameEs=' || quote(OLD.nameEs) || char(10)
      || 'isUncertain=' || quote(OLD.isUncertain),
    'meeting=' || quote(NEW.meeting) || char(10)
      || 'seat=' || quote(NEW.seat) || char(10)
      || 'kind=' || quote(NEW.kind) || char(10)
      || 'block=' || quote(NEW.block) || char(10)
      || 'party=' || quote(NEW.party) || char(10)
      || 'body=' || quote(NEW.body) || char(10)
      || 'nameEn=' || quote(NEW.nameEn) || char(10)
      || 'nameEs=' || quote(NEW.nameEs) || char(10)
      || 'isUncertain=' || quote(NEW.isUncertain));
END;

CREATE TRIGGER frozenSeatLogDelete AFTER DELETE ON frozenSeat
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'frozenSeat', quote(OLD.meeting) || ',' || quote(OLD.seat),
    'meeting=' || quote(OLD.meeting) || char(10)
      || 'seat=' || quote(OLD.seat) || char(10)
      || 'kind=' || quote(OLD.kind) || char(10)
      || 'block=' || quote(OLD.block) || char(10)
      || 'party=' || quote(OLD.party) || char(10)
      || 'body=' || quote(OLD.body) || char(10)
      || 'nameEn=' || quote(OLD.nameEn) || char(10)
      || 'nameEs=' || quote(OLD.nameEs) || char(10)
      || 'isUncertain=' || quote(OLD.isUncertain),
    NULL);
END;

CREATE TRIGGER frozenOriginLogInsert AFTER INSERT ON frozenOrigin
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'frozenOrigin', quote(NEW.meeting) || ',' || quote(NEW.seat) || ',' || quote(NEW.origin),
    NULL,
    'meeting=' || quote(NEW.meeting) || char(10)
      || 'seat=' || quote(NEW.seat) || char(10)
      || 'origin=' || quote(NEW.origin) || char(10)
      || 'capacityEn=' || quote(NEW.capacityEn) || char(10)
      || 'capacityEs=' || quote(NEW.capacityEs) || char(10)
      || 'textEn=' || quote(NEW.textEn) || char(10)
      || 'textEs=' || quote(NEW.textEs));
END;

CREATE TRIGGER frozenOriginLogUpdate AFTER UPDATE ON frozenOrigin
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'frozenOrigin', quote(OLD.meeting) || ',' || quote(OLD.seat) || ',' || quote(OLD.origin),
    'meeting=' || quote(OLD.meeting) || char(10)
      || 'seat=' || quote(OLD.seat) || char(10)
      || 'origin=' || quote(OLD.origin) || char(10)
      || 'capacityEn=' || quote(OLD.capacityEn) || char(10)
      || 'capacityEs=' || quote(OLD.capacityEs) || char(10)
      || 'textEn=' || quote(OLD.textEn) || char(10)
      || 'textEs=' || quote(OLD.textEs),
    'meeting=' || quote(NEW.meeting) || char(10)
      || 'seat=' || quote(NEW.seat) || char(10)
      || 'origin=' || quote(NEW.origin) || char(10)
      || 'capacityEn=' || quote(NEW.capacityEn) || char(10)
      || 'capacityEs=' || quote(NEW.capacityEs) || char(10)
      || 'textEn=' || quote(NEW.textEn) || char(10)
      || 'textEs=' || quote(NEW.textEs));
END;

CREATE TRIGGER frozenOriginLogDelete AFTER DELETE ON frozenOrigin
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'frozenOrigin', quote(OLD.meeting) || ',' || quote(OLD.seat) || ',' || quote(OLD.origin),
    'meeting=' || quote(OLD.meeting) || char(10)
      || 'seat=' || quote(OLD.seat) || char(10)
      || 'origin=' || quote(OLD.origin) || char(10)
      || 'capacityEn=' || quote(OLD.capacityEn) || char(10)
      || 'capacityEs=' || quote(OLD.capacityEs) || char(10)
      || 'textEn=' || quote(OLD.textEn) || char(10)
      || 'textEs=' || quote(OLD.textEs),
    NULL);
END;

CREATE TRIGGER delegateLogInsert AFTER INSERT ON delegate
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'delegate', quote(NEW.id),
    NULL,
    'id=' || quote(NEW.id) || char(10)
      || 'meeting=' || quote(NEW.meeting) || char(10)
      || 'party=' || quote(NEW.party) || char(10)
      || 'body=' || quote(NEW.body) || char(10)
      || 'guest=' || quote(NEW.guest) || char(10)
      || 'role=' || quote(NEW.role) || char(10)
      || 'rank=' || quote(NEW.rank) || char(10)
      || 'isErased=' || quote(NEW.isErased) || char(10)
      || 'personRevision=' || quote(NEW.personRevision));
END;

CREATE TRIGGER delegateLogUpdate AFTER UPDATE ON delegate
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'delegate', quote(OLD.id),
    'id=' || quote(OLD.id) || char(10)
      || 'meeting=' || quote(OLD.meeting) || char(10)
      || 'party=' || quote(OLD.party) || char(10)
      || 'body=' || quote(OLD.body) || char(10)
      || 'guest=' || quote(OLD.guest) || char(10)
      || 'role=' || quote(OLD.role) || char(10)
      || 'rank=' || quote(OLD.rank) || char(10)
      || 'isErased=' || quote(OLD.isErased) || char(10)
      || 'personRevision=' || quote(OLD.personRevision),
    'id=' || quote(NEW.id) || char(10)
      || 'meeting=' || quote(NEW.meeting) || char(10)
      || 'party=' || quote(NEW.party) || char(10)
      || 'body=' || quote(NEW.body) || char(10)
      || 'guest=' || quote(NEW.guest) || char(10)
      || 'role=' || quote(NEW.role) || char(10)
      || 'rank=' || quote(NEW.rank) || char(10)
      || 'isErased=' || quote(NEW.isErased) || char(10)
      || 'personRevision=' || quote(NEW.personRevision));
END;

CREATE TRIGGER delegateLogDelete AFTER DELETE ON delegate
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'delegate', quote(OLD.id),
    'id=' || quote(OLD.id) || char(10)
      || 'meeting=' || quote(OLD.meeting) || char(10)
      || 'party=' || quote(OLD.party) || char(10)
      || 'body=' || quote(OLD.body) || char(10)
      || 'guest=' || quote(OLD.guest) || char(10)
      || 'role=' || quote(OLD.role) || char(10)
      || 'rank=' || quote(OLD.rank) || char(10)
      || 'isErased=' || quote(OLD.isErased) || char(10)
      || 'personRevision=' || quote(OLD.personRevision),
    NULL);
END;

CREATE TRIGGER participantListIsNew BEFORE INSERT ON participantList
BEGIN
  SELECT raise(ABORT, 'R26: that row of participantList is on record already')
    WHERE EXISTS (SELECT 1 FROM participantList WHERE meeting = NEW.meeting);
END;

CREATE TRIGGER participantListGuardInsert AFTER INSERT ON participantList
BEGIN
  SELECT raise(ABORT, 'R26: a text of participantList holds a NUL')
    WHERE instr(NEW.meeting, char(0)) > 0 OR instr(NEW.expression, char(0)) > 0 OR instr(NEW.frozenAt, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of participantList refers to one that is not on record')
    WHERE (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting));
END;

CREATE TRIGGER participantListGuardUpdate AFTER UPDATE ON participantList
BEGIN
  SELECT raise(ABORT, 'R26: a row of participantList keeps its key')
    WHERE NEW.meeting IS NOT OLD.meeting;
  SELECT raise(ABORT, 'R26: a text of participantList holds a NUL')
    WHERE instr(NEW.meeting, char(0)) > 0 OR instr(NEW.expression, char(0)) > 0 OR instr(NEW.frozenAt, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of participantList refers to one that is not on record')
    WHERE (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting));
END;

CREATE TRIGGER participantListGuardDelete AFTER DELETE ON participantList
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of participantList')
    WHERE EXISTS (SELECT 1 FROM frozenSeat WHERE meeting = OLD.meeting);
END;

CREATE TRIGGER frozenSeatIsNew BEFORE INSERT ON frozenSeat
BEGIN
  SELECT raise(ABORT, 'R26: that row of frozenSeat is on record already')
    WHERE EXISTS (SELECT 1 FROM frozenSeat WHERE meeting = NEW.meeting AND seat = NEW.seat);
END;

CREATE TRIGGER frozenSeatGuardInsert AFTER INSERT ON frozenSeat
BEGIN
  SELECT raise(ABORT, 'R26: a text of frozenSeat holds a NUL')
    WHERE instr(NEW.meeting, char(0)) > 0 OR instr(NEW.kind, char(0)) > 0 OR instr(NEW.block, char(0)) > 0 OR instr(NEW.party, char(0)) > 0 OR instr(NEW.body, char(0)) > 0 OR instr(NEW.nameEn, char(0)) > 0 OR instr(NEW.nameEs, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of frozenSeat refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body))
      OR (NEW.party IS NOT NULL AND NOT EXISTS (SELECT 1 FROM party WHERE code = NEW.party))
      OR (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM participantList WHERE meeting = NEW.meeting));
END;

CREATE TRIGGER frozenSeatGuardUpdate AFTER UPDATE ON frozenSeat
BEGIN
  SELECT raise(ABORT, 'R26: a row of frozenSeat keeps its key')
    WHERE NEW.meeting IS NOT OLD.meeting OR NEW.seat IS NOT OLD.seat;
  SELECT raise(ABORT, 'R26: a text of frozenSeat holds a NUL')
    WHERE instr(NEW.meeting, char(0)) > 0 OR instr(NEW.kind, char(0)) > 0 OR instr(NEW.block, char(0)) > 0 OR instr(NEW.party, char(0)) > 0 OR instr(NEW.body, char(0)) > 0 OR instr(NEW.nameEn, char(0)) > 0 OR instr(NEW.nameEs, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of frozenSeat refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body))
      OR (NEW.party IS NOT NULL AND NOT EXISTS (SELECT 1 FROM party WHERE code = NEW.party))
      OR (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM participantList WHERE meeting = NEW.meeting));
END;

CREATE TRIGGER frozenSeatGuardDelete AFTER DELETE ON frozenSeat
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of frozenSeat')
    WHERE EXISTS (SELECT 1 FROM frozenOrigin WHERE meeting = OLD.meeting AND seat = OLD.seat);
END;

CREATE TRIGGER frozenOriginIsNew BEFORE INSERT ON frozenOrigin
BEGIN
  SELECT raise(ABORT, 'R26: that row of frozenOrigin is on record already')
    WHERE EXISTS (SELECT 1 FROM frozenOrigin WHERE meeting = NEW.meeting AND seat = NEW.seat AND origin = NEW.origin);
END;

CREATE TRIGGER frozenOriginGuardInsert AFTER INSERT ON frozenOrigin
BEGIN
  SELECT raise(ABORT, 'R26: a text of frozenOrigin holds a NUL')
    WHERE instr(NEW.meeting, char(0)) > 0 OR instr(NEW.capacityEn, char(0)) > 0 OR instr(NEW.capacityEs, char(0)) > 0 OR instr(NEW.textEn, char(0)) > 0 OR instr(NEW.textEs, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of frozenOrigin refers to one that is not on record')
    WHERE (NEW.meeting IS NOT NULL AND NEW.seat IS NOT NULL AND NOT EXISTS (SELECT 1 FROM frozenSeat WHERE meeting = NEW.meeting AND seat = NEW.seat));
END;

CREATE TRIGGER frozenOriginGuardUpdate AFTER UPDATE ON frozenOrigin
BEGIN
  SELECT raise(ABORT, 'R26: a row of frozenOrigin keeps its key')
    WHERE NEW.meeting IS NOT OLD.meeting OR NEW.seat IS NOT OLD.seat OR NEW.origin IS NOT OLD.origin;
  SELECT raise(ABORT, 'R26: a text of frozenOrigin holds a NUL')
    WHERE instr(NEW.meeting, char(0)) > 0 OR instr(NEW.capacityEn, char(0)) > 0 OR instr(NEW.capacityEs, char(0)) > 0 OR instr(NEW.textEn, char(0)) > 0 OR instr(NEW.textEs, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of frozenOrigin refers to one that is not on record')
    WHERE (NEW.meeting IS NOT NULL AND NEW.seat IS NOT NULL AND NOT EXISTS (SELECT 1 FROM frozenSeat WHERE meeting = NEW.meeting AND seat = NEW.seat));
END;

CREATE TRIGGER delegateIsNew BEFORE INSERT ON delegate
BEGIN
  SELECT raise(ABORT, 'R26: that row of delegate is on record already')
    WHERE EXISTS (SELECT 1 FROM delegate WHERE id = NEW.id)
      OR EXISTS (SELECT 1 FROM delegate WHERE meeting = NEW.meeting AND coalesce(party, '') = coalesce(NEW.party, '') AND coalesce(body, '') = coalesce(NEW.body, '') AND coalesce(guest, '') = coalesce(NEW.guest, '') AND role = 'head' AND NEW.role = 'head');
END;

CREATE TRIGGER delegateStaysSingle BEFORE UPDATE ON delegate
BEGIN
  SELECT raise(ABORT, 'R26: that row of delegate is on record already')
    WHERE EXISTS (SELECT 1 FROM delegate WHERE meeting = NEW.meeting AND coalesce(party, '') = coalesce(NEW.party, '') AND coalesce(body, '') = coalesce(NEW.body, '') AND coalesce(guest, '') = coalesce(NEW.guest, '') AND role = 'head' AND NEW.role = 'head' AND (id <> OLD.id));
END;

CREATE TRIGGER delegateGuardInsert AFTER INSERT ON delegate
BEGIN
  SELECT raise(ABORT, 'R26: a text of delegate holds a NUL')
    WHERE instr(NEW.meeting, char(0)) > 0 OR instr(NEW.party, char(0)) > 0 OR instr(NEW.body, char(0)) > 0 OR instr(NEW.guest, char(0)) > 0 OR instr(NEW.role, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of delegate refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body))
      OR (NEW.party IS NOT NULL AND NOT EXISTS (SELECT 1 FROM party WHERE code = NEW.party))
      OR (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting));
END;

CREATE TRIGGER delegateGuardUpdate AFTER UPDATE ON delegate
BEGIN
  SELECT raise(ABORT, 'R26: a row of delegate keeps its key')
    WHERE NEW.id IS NOT OLD.id;
  SELECT raise(ABORT, 'R26: a text of delegate holds a NUL')
    WHERE instr(NEW.meeting, char(0)) > 0 OR instr(NEW.party, char(0)) > 0 OR instr(NEW.body, char(0)) > 0 OR instr(NEW.guest, char(0)) > 0 OR instr(NEW.role, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of delegate refers to one that is not on record')
    WHERE (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body))
      OR (NEW.party IS NOT NULL AND NOT EXISTS (SELECT 1 FROM party WHERE code = NEW.party))
      OR (NEW.meeting IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meeting WHERE handle = NEW.meeting));
END;

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

CREATE TRIGGER chairTermGuardDelete AFTER DELETE ON chairTerm
BEGIN
  SELECT raise(ABORT, 'R5: other rows still refer to that row of chairTerm')
    WHERE EXISTS (SELECT 1 FROM chairTerm WHERE body = OLD.body AND previous = OLD.number)
      OR EXISTS (SELECT 1 FROM chairTermPart WHERE body = OLD.body AND number = OLD.number);
END;

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

CREATE TABLE answerComment (
  answer INTEGER PRIMARY KEY REFERENCES invitationAnswer (id) CHECK (answer >= 1),
  text TEXT NOT NULL CHECK (length(CAST(text AS BLOB)) BETWEEN 1 AND 8000 AND instr(text, char(0)) = 0)
) STRICT;

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

CREATE TRIGGER invitationAnswerOfTheInvited BEFORE INSERT ON invitationAnswer
WHEN NOT EXISTS (SELECT 1 FROM invitationMessage WHERE delegate = NEW.delegate AND event = NEW.event AND method = 'request')
BEGIN
  SELECT raise(ABORT, 'R15: an answer comes from someone who was invited');
END;

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

CREATE TRIGGER delegateGuardDelete AFTER DELETE ON delegate
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of delegate')
    WHERE EXISTS (SELECT 1 FROM invitationMessage WHERE delegate = OLD.id)
      OR EXISTS (SELECT 1 FROM invitationAnswer WHERE delegate = OLD.id);
END;

CREATE TABLE holidayEdit (
  country TEXT NOT NULL REFERENCES country (code),
  -- The second half of the region's ISO 3166-2 code; a hyphen for the whole country.
  region TEXT NOT NULL CHECK (
    region = '-' OR (length(region) BETWEEN 1 AND 32 AND region GLOB '[A-Z]*' AND region NOT GLOB '*[^A-Z0-9-]*')),
  day TEXT NOT NULL CHECK (date(day, '+0 days') IS day AND day >= '0001'),
  isRemoved INTEGER NOT NULL CHECK (isRemoved IN (0, 1)),
  nameEn TEXT CHECK (
    length(nameEn) BETWEEN 1 AND 200 AND instr(nameEn, char(0)) = 0 AND trim(nameEn, char(32, 160)) = nameEn
    AND nameEn NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  nameEs TEXT CHECK (
    length(nameEs) BETWEEN 1 AND 200 AND instr(nameEs, char(0)) = 0 AND trim(nameEs, char(32, 160)) = nameEs
    AND nameEs NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  -- Where it is taken from: a decree, the file of an import.
  source TEXT CHECK (
    length(source) BETWEEN 1 AND 500 AND instr(source, char(0)) = 0 AND trim(source, char(32, 160)) = source
    AND source NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  PRIMARY KEY (country, region, day),
  -- A holiday has a name in one language at least; what is none has neither name nor source.
  CHECK (isRemoved = (nameEn IS NULL AND nameEs IS NULL)),
  CHECK (isRemoved = 0 OR source IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE holidayRegion (
  country TEXT PRIMARY KEY NOT NULL REFERENCES country (code),
  region TEXT NOT NULL CHECK (length(region) BETWEEN 1 AND 32 AND region GLOB '[A-Z]*' AND region NOT GLOB '*[^A-Z0-9-]*')
) STRICT, WITHOUT ROWID;

CREATE TABLE blackout (
  code TEXT PRIMARY KEY NOT NULL CHECK (length(code) BETWEEN 1 AND 32 AND code GLOB '[A-Z]*' AND code NOT GLOB '*[^A-Z0-9-]*'),
  -- A removed one stands for one that comes with the program and shall not count.
  isRemoved INTEGER NOT NULL CHECK (isRemoved IN (0, 1)),
  titleEn TEXT CHECK (
    length(titleEn) BETWEEN 1 AND 500 AND instr(titleEn, char(0)) = 0 AND trim(titleEn, char(32, 160)) = titleEn
    AND titleEn NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  titleEs TEXT CHECK (
    length(titleEs) BETWEEN 1 AND 500 AND instr(titleEs, char(0)) = 0 AND trim(titleEs, char(32, 160)) = titleEs
    AND titleEs NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  firstDay TEXT NOT NULL CHECK (date(firstDay, '+0 days') IS firstDay AND firstDay >= '0001'),
  lastDay TEXT NOT NULL CHECK (date(lastDay, '+0 days') IS lastDay AND lastDay >= '0001'),
  -- Which meetings it keeps away.
  scope TEXT NOT NULL CHECK (scope IN ('everyone', 'in-person', 'kind', 'body', 'host')),
  kind TEXT REFERENCES meetingKind (code),
  body TEXT REFERENCES body (code),
  host TEXT REFERENCES country (code),
  -- What each day of a meeting costs on one of its days; NULL where no meeting may be held.
  isHard INTEGER NOT NULL CHECK (isHard IN (0, 1)),
  weight INTEGER CHECK (weight BETWEEN 0 AND 1000),
  source TEXT NOT NULL CHECK (
    length(source) BETWEEN 1 AND 500 AND instr(source, char(0)) = 0 AND trim(source, char(32, 160)) = source
    AND source NOT GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || char(8232, 8233) || ']*'),
  CHECK (titleEn IS NOT NULL OR titleEs IS NOT NULL),
  CHECK (lastDay >= firstDay AND julianday(lastDay) - julianday(firstDay) < 366),
  CHECK ((scope = 'kind') = (kind IS NOT NULL)),
  CHECK ((scope = 'body') = (body IS NOT NULL)),
  CHECK ((scope = 'host') = (host IS NOT NULL)),
  CHECK ((isHard = 1) = (weight IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER holidayEditLogInsert AFTER INSERT ON holidayEdit
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'holidayEdit', quote(NEW.country) || ',' || quote(NEW.region) || ',' || quote(NEW.day),
    NULL,
    'country=' || quote(NEW.country) || char(10)
      || 'region=' || quote(NEW.region) || char(10)
      || 'day=' || quote(NEW.day) || char(10)
      || 'isRemoved=' || quote(NEW.isRemoved) || char(10)
      || 'nameEn=' || quote(NEW.nameEn) || char(10)
      || 'nameEs=' || quote(NEW.nameEs) || char(10)
      || 'source=' || quote(NEW.source));
END;

CREATE TRIGGER holidayEditLogUpdate AFTER UPDATE ON holidayEdit
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'holidayEdit', quote(OLD.country) || ',' || quote(OLD.region) || ',' || quote(OLD.day),
    'country=' || quote(OLD.country) || char(10)
      || 'region=' || quote(OLD.region) || char(10)
      || 'day=' || quote(OLD.day) || char(10)
      || 'isRemoved=' || quote(OLD.isRemoved) || char(10)
      || 'nameEn=' || quote(OLD.nameEn) || char(10)
      || 'nameEs=' || quote(OLD.nameEs) || char(10)
      || 'source=' || quote(OLD.source),
    'country=' || quote(NEW.country) || char(10)
      || 'region=' || quote(NEW.region) || char(10)
      || 'day=' || quote(NEW.day) || char(10)
      || 'isRemoved=' || quote(NEW.isRemoved) || char(10)
      || 'nameEn=' || quote(NEW.nameEn) || char(10)
      || 'nameEs=' || quote(NEW.nameEs) || char(10)
      || 'source=' || quote(NEW.source));
END;

CREATE TRIGGER holidayEditLogDelete AFTER DELETE ON holidayEdit
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'holidayEdit', quote(OLD.country) || ',' || quote(OLD.region) || ',' || quote(OLD.day),
    'country=' || quote(OLD.country) || char(10)
      || 'region=' || quote(OLD.region) || char(10)
      || 'day=' || quote(OLD.day) || char(10)
      || 'isRemoved=' || quote(OLD.isRemoved) || char(10)
      || 'nameEn=' || quote(OLD.nameEn) || char(10)
      || 'nameEs=' || quote(OLD.nameEs) || char(10)
      || 'source=' || quote(OLD.source),
    NULL);
END;

CREATE TRIGGER holidayRegionLogInsert AFTER INSERT ON holidayRegion
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'holidayRegion', quote(NEW.country),
    NULL,
    'country=' || quote(NEW.country) || char(10)
      || 'region=' || quote(NEW.region));
END;

CREATE TRIGGER holidayRegionLogUpdate AFTER UPDATE ON holidayRegion
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'holidayRegion', quote(OLD.country),
    'country=' || quote(OLD.country) || char(10)
      || 'region=' || quote(OLD.region),
    'country=' || quote(NEW.country) || char(10)
      || 'region=' || quote(NEW.region));
END;

CREATE TRIGGER holidayRegionLogDelete AFTER DELETE ON holidayRegion
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'holidayRegion', quote(OLD.country),
    'country=' || quote(OLD.country) || char(10)
      || 'region=' || quote(OLD.region),
    NULL);
END;

CREATE TRIGGER blackoutLogInsert AFTER INSERT ON blackout
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'blackout', quote(NEW.code),
    NULL,
    'code=' || quote(NEW.code) || char(10)
      || 'isRemoved=' || quote(NEW.isRemoved) || char(10)
      || 'titleEn=' || quote(NEW.titleEn) || char(10)
      || 'titleEs=' || quote(NEW.titleEs) || char(10)
      || 'firstDay=' || quote(NEW.firstDay) || char(10)
      || 'lastDay=' || quote(NEW.lastDay) || char(10)
      || 'scope=' || quote(NEW.scope) || char(10)
      || 'kind=' || quote(NEW.kind) || char(10)
      || 'body=' || quote(NEW.body) || char(10)
      || 'host=' || quote(NEW.host) || char(10)
      || 'isHard=' || quote(NEW.isHard) || char(10)
      || 'weight=' || quote(NEW.weight) || char(10)
      || 'source=' || quote(NEW.source));
END;

CREATE TRIGGER blackoutLogUpdate AFTER UPDATE ON blackout
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'blackout', quote(OLD.code),
    'code=' || quote(OLD.code) || char(10)
      || 'isRemoved=' || quote(OLD.isRemoved) || char(10)
      || 'titleEn=' || quote(OLD.titleEn) || char(10)
      || 'titleEs=' || quote(OLD.titleEs) || char(10)
      || 'firstDay=' || quote(OLD.firstDay) || char(10)
      || 'lastDay=' || quote(OLD.lastDay) || char(10)
      || 'scope=' || quote(OLD.scope) || char(10)
      || 'kind=' || quote(OLD.kind) || char(10)
      || 'body=' || quote(OLD.body) || char(10)
      || 'host=' || quote(OLD.host) || char(10)
      || 'isHard=' || quote(OLD.isHard) || char(10)
      || 'weight=' || quote(OLD.weight) || char(10)
      || 'source=' || quote(OLD.source),
    'code=' || quote(NEW.code) || char(10)
      || 'isRemoved=' || quote(NEW.isRemoved) || char(10)
      || 'titleEn=' || quote(NEW.titleEn) || char(10)
      || 'titleEs=' || quote(NEW.titleEs) || char(10)
      || 'firstDay=' || quote(NEW.firstDay) || char(10)
      || 'lastDay=' || quote(NEW.lastDay) || char(10)
      || 'scope=' || quote(NEW.scope) || char(10)
      || 'kind=' || quote(NEW.kind) || char(10)
      || 'body=' || quote(NEW.body) || char(10)
      || 'host=' || quote(NEW.host) || char(10)
      || 'isHard=' || quote(NEW.isHard) || char(10)
      || 'weight=' || quote(NEW.weight) || char(10)
      || 'source=' || quote(NEW.source));
END;

CREATE TRIGGER blackoutLogDelete AFTER DELETE ON blackout
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'blackout', quote(OLD.code),
    'code=' || quote(OLD.code) || char(10)
      || 'isRemoved=' || quote(OLD.isRemoved) || char(10)
      || 'titleEn=' || quote(OLD.titleEn) || char(10)
      || 'titleEs=' || quote(OLD.titleEs) || char(10)
      || 'firstDay=' || quote(OLD.firstDay) || char(10)
      || 'lastDay=' || quote(OLD.lastDay) || char(10)
      || 'scope=' || quote(OLD.scope) || char(10)
      || 'kind=' || quote(OLD.kind) || char(10)
      || 'body=' || quote(OLD.body) || char(10)
      || 'host=' || quote(OLD.host) || char(10)
      || 'isHard=' || quote(OLD.isHard) || char(10)
      || 'weight=' || quote(OLD.weight) || char(10)
      || 'source=' || quote(OLD.source),
    NULL);
END;

CREATE TRIGGER holidayEditIsNew BEFORE INSERT ON holidayEdit
BEGIN
  SELECT raise(ABORT, 'R26: that row of holidayEdit is on record already')
    WHERE EXISTS (SELECT 1 FROM holidayEdit WHERE country = NEW.country AND region = NEW.region AND day = NEW.day);
END;

CREATE TRIGGER holidayEditGuardInsert AFTER INSERT ON holidayEdit
BEGIN
  SELECT raise(ABORT, 'R26: a text of holidayEdit holds a NUL')
    WHERE instr(NEW.country, char(0)) > 0 OR instr(NEW.region, char(0)) > 0 OR instr(NEW.day, char(0)) > 0 OR instr(NEW.nameEn, char(0)) > 0 OR instr(NEW.nameEs, char(0)) > 0 OR instr(NEW.source, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of holidayEdit refers to one that is not on record')
    WHERE (NEW.country IS NOT NULL AND NOT EXISTS (SELECT 1 FROM country WHERE code = NEW.country));
END;

CREATE TRIGGER holidayEditGuardUpdate AFTER UPDATE ON holidayEdit
BEGIN
  SELECT raise(ABORT, 'R26: a row of holidayEdit keeps its key')
    WHERE NEW.country IS NOT OLD.country OR NEW.region IS NOT OLD.region OR NEW.day IS NOT OLD.day;
  SELECT raise(ABORT, 'R26: a text of holidayEdit holds a NUL')
    WHERE instr(NEW.country, char(0)) > 0 OR instr(NEW.region, char(0)) > 0 OR instr(NEW.day, char(0)) > 0 OR instr(NEW.nameEn, char(0)) > 0 OR instr(NEW.nameEs, char(0)) > 0 OR instr(NEW.source, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of holidayEdit refers to one that is not on record')
    WHERE (NEW.country IS NOT NULL AND NOT EXISTS (SELECT 1 FROM country WHERE code = NEW.country));
END;

CREATE TRIGGER holidayRegionIsNew BEFORE INSERT ON holidayRegion
BEGIN
  SELECT raise(ABORT, 'R26: that row of holidayRegion is on record already')
    WHERE EXISTS (SELECT 1 FROM holidayRegion WHERE country = NEW.country);
END;

CREATE TRIGGER holidayRegionGuardInsert AFTER INSERT ON holidayRegion
BEGIN
  SELECT raise(ABORT, 'R26: a text of holidayRegion holds a NUL')
    WHERE instr(NEW.country, char(0)) > 0 OR instr(NEW.region, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of holidayRegion refers to one that is not on record')
    WHERE (NEW.country IS NOT NULL AND NOT EXISTS (SELECT 1 FROM country WHERE code = NEW.country));
END;

CREATE TRIGGER holidayRegionGuardUpdate AFTER UPDATE ON holidayRegion
BEGIN
  SELECT raise(ABORT, 'R26: a row of holidayRegion keeps its key')
    WHERE NEW.country IS NOT OLD.country;
  SELECT raise(ABORT, 'R26: a text of holidayRegion holds a NUL')
    WHERE instr(NEW.country, char(0)) > 0 OR instr(NEW.region, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of holidayRegion refers to one that is not on record')
    WHERE (NEW.country IS NOT NULL AND NOT EXISTS (SELECT 1 FROM country WHERE code = NEW.country));
END;

CREATE TRIGGER blackoutIsNew BEFORE INSERT ON blackout
BEGIN
  SELECT raise(ABORT, 'R26: that row of blackout is on record already')
    WHERE EXISTS (SELECT 1 FROM blackout WHERE code = NEW.code);
END;

CREATE TRIGGER blackoutGuardInsert AFTER INSERT ON blackout
BEGIN
  SELECT raise(ABORT, 'R26: a text of blackout holds a NUL')
    WHERE instr(NEW.code, char(0)) > 0 OR instr(NEW.titleEn, char(0)) > 0 OR instr(NEW.titleEs, char(0)) > 0 OR instr(NEW.firstDay, char(0)) > 0 OR instr(NEW.lastDay, char(0)) > 0 OR instr(NEW.scope, char(0)) > 0 OR instr(NEW.kind, char(0)) > 0 OR instr(NEW.body, char(0)) > 0 OR instr(NEW.host, char(0)) > 0 OR instr(NEW.source, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of blackout refers to one that is not on record')
    WHERE (NEW.host IS NOT NULL AND NOT EXISTS (SELECT 1 FROM country WHERE code = NEW.host))
      OR (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body))
      OR (NEW.kind IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meetingKind WHERE code = NEW.kind));
END;

CREATE TRIGGER blackoutGuardUpdate AFTER UPDATE ON blackout
BEGIN
  SELECT raise(ABORT, 'R26: a row of blackout keeps its key')
    WHERE NEW.code IS NOT OLD.code;
  SELECT raise(ABORT, 'R26: a text of blackout holds a NUL')
    WHERE instr(NEW.code, char(0)) > 0 OR instr(NEW.titleEn, char(0)) > 0 OR instr(NEW.titleEs, char(0)) > 0 OR instr(NEW.firstDay, char(0)) > 0 OR instr(NEW.lastDay, char(0)) > 0 OR instr(NEW.scope, char(0)) > 0 OR instr(NEW.kind, char(0)) > 0 OR instr(NEW.body, char(0)) > 0 OR instr(NEW.host, char(0)) > 0 OR instr(NEW.source, char(0)) > 0;
  SELECT raise(ABORT, 'R26: a row of blackout refers to one that is not on record')
    WHERE (NEW.host IS NOT NULL AND NOT EXISTS (SELECT 1 FROM country WHERE code = NEW.host))
      OR (NEW.body IS NOT NULL AND NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body))
      OR (NEW.kind IS NOT NULL AND NOT EXISTS (SELECT 1 FROM meetingKind WHERE code = NEW.kind));
END;

CREATE TRIGGER countryGuardDelete AFTER DELETE ON country
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of country')
    WHERE EXISTS (SELECT 1 FROM city WHERE country = OLD.code)
      OR EXISTS (SELECT 1 FROM meeting WHERE host = OLD.code)
      OR EXISTS (SELECT 1 FROM meeting WHERE country = OLD.code)
      OR EXISTS (SELECT 1 FROM holidayEdit WHERE country = OLD.code)
      OR EXISTS (SELECT 1 FROM holidayRegion WHERE country = OLD.code)
      OR EXISTS (SELECT 1 FROM blackout WHERE host = OLD.code);
END;

CREATE TRIGGER meetingKindGuardDelete AFTER DELETE ON meetingKind
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of meetingKind')
    WHERE EXISTS (SELECT 1 FROM meetingSeries WHERE kind = OLD.code)
      OR EXISTS (SELECT 1 FROM meetingOfKind WHERE kind = OLD.code)
      OR EXISTS (SELECT 1 FROM agendaTemplateItem WHERE kind = OLD.code)
      OR EXISTS (SELECT 1 FROM agenda WHERE template = OLD.code)
      OR EXISTS (SELECT 1 FROM cycleSlot WHERE kind = OLD.code)
      OR EXISTS (SELECT 1 FROM rotationRule WHERE handoverKind = OLD.code)
      OR EXISTS (SELECT 1 FROM feed WHERE kind = OLD.code)
      OR EXISTS (SELECT 1 FROM calendarBatch WHERE kind = OLD.code)
      OR EXISTS (SELECT 1 FROM blackout WHERE kind = OLD.code);
END;

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
      OR EXISTS (SELECT 1 FROM feed WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM blackout WHERE body = OLD.code);
END;

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
