-- How the chair of each body rotates: its rules, and every decision about it (R7-R9).
-- The order of the chairs is worked out from these and from the terms that have begun; it is stored nowhere. Whatever stands
-- here, the order that results is a chain without gap or overlap: a decision that does not fit is reported, and changes nothing.

-- A rule holds from a day on, until another one does. Body and number come first, so that the newest is found at once.
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

-- As many words as parties are found among them: each is known, and none stands there twice.
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

-- An order that was in force cannot be made another one afterwards; a new rule is decided instead.
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

-- A decision that was taken stays what it was; it is taken back as a whole, or another one is taken.
CREATE TRIGGER chairDecisionStays BEFORE UPDATE ON chairDecision
WHEN NOT EXISTS (SELECT 1 FROM openEntry JOIN logReversal ON logReversal.entry = openEntry.entry)
BEGIN
  SELECT raise(ABORT, 'R7: a decision about the chair is never edited; take it back, or decide anew');
END;

-- The part of the year in the label of a term that began by a handover; most have none.
CREATE TABLE chairTermPart (
  body TEXT NOT NULL,
  number INTEGER NOT NULL,
  part INTEGER NOT NULL CHECK (part BETWEEN 1 AND 99),
  PRIMARY KEY (body, number),
  FOREIGN KEY (body, number) REFERENCES chairTerm (body, number)
) STRICT, WITHOUT ROWID;

-- Who sits in the troika, since a rule was decided; until then the rule holds with which the body was recorded.
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

-- The person's office inside of the chair country, which can change within a term: a minister, an under-secretary.
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

-- Rows are whole, whoever writes them: no row takes another's place unlogged, none refers to one that is not there, and no
-- text holds a NUL (R26). Made by Scripts/generate-row-guards from the steps before this one.

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
