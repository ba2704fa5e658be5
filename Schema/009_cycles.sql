-- The yearly cycle of a body's statutory meetings and its deadlines as data (R18, R21), and the work plans drawn up from it (R25).

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

-- How many days lie between the last day of one meeting and the first day of another; 1 is the day before.
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

-- The years that a body's strategic plan covers; its pillars and topics are in tables of their own.
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

-- A work plan as it was last drawn up: drawing it up again changes only what differs.
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

-- The pillars and topics as they stood when the plan was drawn up.
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

-- The shell opens a file with foreign keys off; these look for themselves.
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
