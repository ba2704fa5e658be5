-- Holidays and blackouts as people changed them (R19, R21). What comes with the program stays in the program; a row here stands
-- before it, adds to it or takes something out of it, so that a newer program brings newer facts without touching what people said.

-- One day of a country, or of a region of it: a holiday that people added, or one that they removed.
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

-- The region of a country whose holidays count beside the national ones, such as that of the capital.
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

-- Every insert, update and delete goes into the log, with the row before and after (R26).
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

-- Rows are whole, whoever writes them: no row takes another's place unlogged, none refers to one that is not there, and no
-- text holds a NUL (R26). Made by Scripts/generate-row-guards from the steps before this one.

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

DROP TRIGGER IF EXISTS countryGuardDelete;
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
      OR EXISTS (SELECT 1 FROM feed WHERE kind = OLD.code)
      OR EXISTS (SELECT 1 FROM calendarBatch WHERE kind = OLD.code)
      OR EXISTS (SELECT 1 FROM blackout WHERE kind = OLD.code);
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
      OR EXISTS (SELECT 1 FROM feed WHERE body = OLD.code)
      OR EXISTS (SELECT 1 FROM blackout WHERE body = OLD.code);
END;
