-- Participants: who takes part in a meeting, as an expression and, once the meeting is closed, as it was resolved (R15);
-- the delegates, and the persons behind them (R28).

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

-- The seats of a frozen list, in the order of the expression; the parts of the list and the alphabet put them in order.
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

-- Why someone was on a frozen list: the rotation and term, or the membership, with its source, in words.
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

-- That someone comes to a meeting for a seat. The log follows this table, so that it holds nothing that tells who.
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

-- Who a delegate is. This is the one table of the record that the log does not follow: the log only grows and keeps every row
-- before and after, and a person has the right to have these data erased. They stand here alone, once, and a deleted row is
-- overwritten in the file (secure_delete).
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

-- A list that is frozen stays as it is, and so do its seats: they are written before it is frozen, and go after it no longer is.
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

-- A delegate keeps meeting and seat, and an erasure is final; the count of changes only rises.
CREATE TRIGGER delegateStays BEFORE UPDATE ON delegate
BEGIN
  SELECT raise(ABORT, 'R15: a delegate keeps its meeting and its seat')
    WHERE NEW.meeting IS NOT OLD.meeting OR NEW.party IS NOT OLD.party OR NEW.body IS NOT OLD.body OR NEW.guest IS NOT OLD.guest;
  SELECT raise(ABORT, 'R28: an erased delegate stays erased') WHERE OLD.isErased = 1 AND NEW.isErased = 0;
  SELECT raise(ABORT, 'R28: the count of changes of personal data only rises') WHERE NEW.personRevision < OLD.personRevision;
  SELECT raise(ABORT, 'R28: the data of an erased delegate go first')
    WHERE NEW.isErased = 1 AND EXISTS (SELECT 1 FROM person WHERE delegate = OLD.id);
END;

-- Whatever takes a delegate away, also an undo, takes the person's data along.
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

-- In a closed file no list and no delegation changes, also not by an undo; but a list that was not kept yet can be, and a person
-- can be erased at any time (R13, R28).
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

-- What participants refer to is kept, whoever writes and with whatever settings.
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

-- Rows are whole, whoever writes them: no row takes another's place unlogged, none refers to one that is not there, and no
-- text holds a NUL (R26). Made by Scripts/generate-row-guards from the steps before this one.

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
