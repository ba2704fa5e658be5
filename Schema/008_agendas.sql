-- Agendas: the templates they begin from, by kind of meeting, and the agenda of each meeting (R22, R23).
-- A number is 3, 3.1 or 3.1(a); the item above it stands in the same agenda. Words in braces are filled from the record.

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

-- INSERT OR REPLACE deletes without asking; these stop it. The shell opens a file with foreign keys off; they also look.
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

-- What stands below an item goes first, and so does what stands on an agenda.
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

-- Every insert, update and delete of a table of the record goes into the log, with the row before and after (R26).
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
