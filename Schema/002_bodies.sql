-- Bodies, countries, cities, parties and who belongs where, since when (R1-R3).
-- A partial date is a year, a month or a day: 1999, 1996-03, 1996-03-14.

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

-- R2: a party that is a country bears the code of a country.
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
