-- Chair terms: a chain in which each term ends where the next begins (R4, R5).
-- Only starts are stored, so that a gap or an overlap cannot be written down; each term names the one before it, and a
-- term is followed by one other at most, so that of two handovers at once one must fail. A term lasts from one handover to the
-- next, so that no two begin on one day where the days are known (R6).

CREATE TABLE chairTerm (
  body TEXT NOT NULL REFERENCES body (code),
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 9999),
  previous INTEGER,
  -- The year by which people call the term (R6).
  label INTEGER NOT NULL CHECK (label BETWEEN 1 AND 9999),
  holderState TEXT NOT NULL CHECK (holderState IN ('party', 'vacancy', 'not-recorded')),
  holder TEXT REFERENCES party (code),
  vacancyReason TEXT,
  appointment TEXT NOT NULL CHECK (appointment IN ('planned', 'elected', 'assumed')),
  start TEXT NOT NULL CHECK (
    CASE length(start)
      WHEN 4 THEN start GLOB '[0-9][0-9][0-9][0-9]' AND start > '0000'
      WHEN 7 THEN date(start || '-01', '+0 days') IS start || '-01'
      ELSE date(start, '+0 days') IS start
    END AND start >= '0001'),
  -- The handle of the meeting at whose close the term began; it may be a meeting that is not on record.
  startMeeting TEXT CHECK (length(startMeeting) BETWEEN 3 AND 40),
  confidence TEXT NOT NULL CHECK (confidence IN ('documented', 'inferred')),
  source TEXT NOT NULL,
  noteEn TEXT,
  noteEs TEXT,
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

-- R4: a term is planned, then elected, then assumed, except when an earlier change is taken back.
CREATE TRIGGER chairTermAppointment BEFORE UPDATE OF appointment ON chairTerm
WHEN NEW.appointment <> OLD.appointment
  AND NOT EXISTS (SELECT 1 FROM openEntry JOIN logReversal ON logReversal.entry = openEntry.entry)
  AND (OLD.appointment = 'assumed' OR NEW.appointment = 'planned'
    OR NEW.appointment = 'assumed' AND EXISTS (
      SELECT 1 FROM chairTerm WHERE body = NEW.body AND number = NEW.number - 1 AND appointment <> 'assumed'))
BEGIN
  SELECT raise(ABORT, 'R4: that change of a term is not permitted');
END;
