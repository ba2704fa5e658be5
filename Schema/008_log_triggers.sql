-- Every insert, update and delete of a table of the record goes into the log, with the row before and after (R26).

CREATE TRIGGER countryLogInsert AFTER INSERT ON country
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'country', json_array(NEW.code),
    NULL,
    json_object(
      'code', NEW.code, 'nameEn', NEW.nameEn, 'nameEs', NEW.nameEs));
END;

CREATE TRIGGER countryLogUpdate AFTER UPDATE ON country
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'country', json_array(OLD.code),
    json_object(
      'code', OLD.code, 'nameEn', OLD.nameEn, 'nameEs', OLD.nameEs),
    json_object(
      'code', NEW.code, 'nameEn', NEW.nameEn, 'nameEs', NEW.nameEs));
END;

CREATE TRIGGER countryLogDelete AFTER DELETE ON country
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'country', json_array(OLD.code),
    json_object(
      'code', OLD.code, 'nameEn', OLD.nameEn, 'nameEs', OLD.nameEs),
    NULL);
END;

CREATE TRIGGER cityLogInsert AFTER INSERT ON city
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'city', json_array(NEW.code),
    NULL,
    json_object(
      'code', NEW.code, 'nameEn', NEW.nameEn, 'nameEs', NEW.nameEs, 'country', NEW.country, 'zone', NEW.zone,
      'aliases', NEW.aliases));
END;

CREATE TRIGGER cityLogUpdate AFTER UPDATE ON city
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'city', json_array(OLD.code),
    json_object(
      'code', OLD.code, 'nameEn', OLD.nameEn, 'nameEs', OLD.nameEs, 'country', OLD.country, 'zone', OLD.zone,
      'aliases', OLD.aliases),
    json_object(
      'code', NEW.code, 'nameEn', NEW.nameEn, 'nameEs', NEW.nameEs, 'country', NEW.country, 'zone', NEW.zone,
      'aliases', NEW.aliases));
END;

CREATE TRIGGER cityLogDelete AFTER DELETE ON city
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'city', json_array(OLD.code),
    json_object(
      'code', OLD.code, 'nameEn', OLD.nameEn, 'nameEs', OLD.nameEs, 'country', OLD.country, 'zone', OLD.zone,
      'aliases', OLD.aliases),
    NULL);
END;

CREATE TRIGGER bodyLogInsert AFTER INSERT ON body
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'body', json_array(NEW.code),
    NULL,
    json_object(
      'code', NEW.code, 'nameEn', NEW.nameEn, 'nameEs', NEW.nameEs, 'acronymEn', NEW.acronymEn,
      'acronymEs', NEW.acronymEs, 'founded', NEW.founded, 'troikaRule', NEW.troikaRule,
      'secretariatEn', NEW.secretariatEn, 'secretariatEs', NEW.secretariatEs, 'chairTitleEn', NEW.chairTitleEn,
      'chairTitleEs', NEW.chairTitleEs));
END;

CREATE TRIGGER bodyLogUpdate AFTER UPDATE ON body
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'body', json_array(OLD.code),
    json_object(
      'code', OLD.code, 'nameEn', OLD.nameEn, 'nameEs', OLD.nameEs, 'acronymEn', OLD.acronymEn,
      'acronymEs', OLD.acronymEs, 'founded', OLD.founded, 'troikaRule', OLD.troikaRule,
      'secretariatEn', OLD.secretariatEn, 'secretariatEs', OLD.secretariatEs, 'chairTitleEn', OLD.chairTitleEn,
      'chairTitleEs', OLD.chairTitleEs),
    json_object(
      'code', NEW.code, 'nameEn', NEW.nameEn, 'nameEs', NEW.nameEs, 'acronymEn', NEW.acronymEn,
      'acronymEs', NEW.acronymEs, 'founded', NEW.founded, 'troikaRule', NEW.troikaRule,
      'secretariatEn', NEW.secretariatEn, 'secretariatEs', NEW.secretariatEs, 'chairTitleEn', NEW.chairTitleEn,
      'chairTitleEs', NEW.chairTitleEs));
END;

CREATE TRIGGER bodyLogDelete AFTER DELETE ON body
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'body', json_array(OLD.code),
    json_object(
      'code', OLD.code, 'nameEn', OLD.nameEn, 'nameEs', OLD.nameEs, 'acronymEn', OLD.acronymEn,
      'acronymEs', OLD.acronymEs, 'founded', OLD.founded, 'troikaRule', OLD.troikaRule,
      'secretariatEn', OLD.secretariatEn, 'secretariatEs', OLD.secretariatEs, 'chairTitleEn', OLD.chairTitleEn,
      'chairTitleEs', OLD.chairTitleEs),
    NULL);
END;

CREATE TRIGGER partyLogInsert AFTER INSERT ON party
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'party', json_array(NEW.code),
    NULL,
    json_object(
      'code', NEW.code, 'nature', NEW.nature, 'nameEn', NEW.nameEn, 'nameEs', NEW.nameEs, 'acronymEn', NEW.acronymEn,
      'acronymEs', NEW.acronymEs, 'zone', NEW.zone, 'filingEs', NEW.filingEs));
END;

CREATE TRIGGER partyLogUpdate AFTER UPDATE ON party
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'party', json_array(OLD.code),
    json_object(
      'code', OLD.code, 'nature', OLD.nature, 'nameEn', OLD.nameEn, 'nameEs', OLD.nameEs, 'acronymEn', OLD.acronymEn,
      'acronymEs', OLD.acronymEs, 'zone', OLD.zone, 'filingEs', OLD.filingEs),
    json_object(
      'code', NEW.code, 'nature', NEW.nature, 'nameEn', NEW.nameEn, 'nameEs', NEW.nameEs, 'acronymEn', NEW.acronymEn,
      'acronymEs', NEW.acronymEs, 'zone', NEW.zone, 'filingEs', NEW.filingEs));
END;

CREATE TRIGGER partyLogDelete AFTER DELETE ON party
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'party', json_array(OLD.code),
    json_object(
      'code', OLD.code, 'nature', OLD.nature, 'nameEn', OLD.nameEn, 'nameEs', OLD.nameEs, 'acronymEn', OLD.acronymEn,
      'acronymEs', OLD.acronymEs, 'zone', OLD.zone, 'filingEs', OLD.filingEs),
    NULL);
END;

CREATE TRIGGER membershipLogInsert AFTER INSERT ON membership
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'membership', json_array(NEW.id),
    NULL,
    json_object(
      'id', NEW.id, 'body', NEW.body, 'party', NEW.party, 'role', NEW.role, 'fromDate', NEW.fromDate,
      'untilDate', NEW.untilDate, 'source', NEW.source));
END;

CREATE TRIGGER membershipLogUpdate AFTER UPDATE ON membership
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'membership', json_array(OLD.id),
    json_object(
      'id', OLD.id, 'body', OLD.body, 'party', OLD.party, 'role', OLD.role, 'fromDate', OLD.fromDate,
      'untilDate', OLD.untilDate, 'source', OLD.source),
    json_object(
      'id', NEW.id, 'body', NEW.body, 'party', NEW.party, 'role', NEW.role, 'fromDate', NEW.fromDate,
      'untilDate', NEW.untilDate, 'source', NEW.source));
END;

CREATE TRIGGER membershipLogDelete AFTER DELETE ON membership
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'membership', json_array(OLD.id),
    json_object(
      'id', OLD.id, 'body', OLD.body, 'party', OLD.party, 'role', OLD.role, 'fromDate', OLD.fromDate,
      'untilDate', OLD.untilDate, 'source', OLD.source),
    NULL);
END;

CREATE TRIGGER chairTermLogInsert AFTER INSERT ON chairTerm
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'chairTerm', json_array(NEW.body, NEW.number),
    NULL,
    json_object(
      'body', NEW.body, 'number', NEW.number, 'previous', NEW.previous, 'label', NEW.label,
      'holderState', NEW.holderState, 'holder', NEW.holder, 'vacancyReason', NEW.vacancyReason,
      'appointment', NEW.appointment, 'start', NEW.start, 'startMeeting', NEW.startMeeting,
      'confidence', NEW.confidence, 'source', NEW.source, 'noteEn', NEW.noteEn, 'noteEs', NEW.noteEs));
END;

CREATE TRIGGER chairTermLogUpdate AFTER UPDATE ON chairTerm
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'chairTerm', json_array(OLD.body, OLD.number),
    json_object(
      'body', OLD.body, 'number', OLD.number, 'previous', OLD.previous, 'label', OLD.label,
      'holderState', OLD.holderState, 'holder', OLD.holder, 'vacancyReason', OLD.vacancyReason,
      'appointment', OLD.appointment, 'start', OLD.start, 'startMeeting', OLD.startMeeting,
      'confidence', OLD.confidence, 'source', OLD.source, 'noteEn', OLD.noteEn, 'noteEs', OLD.noteEs),
    json_object(
      'body', NEW.body, 'number', NEW.number, 'previous', NEW.previous, 'label', NEW.label,
      'holderState', NEW.holderState, 'holder', NEW.holder, 'vacancyReason', NEW.vacancyReason,
      'appointment', NEW.appointment, 'start', NEW.start, 'startMeeting', NEW.startMeeting,
      'confidence', NEW.confidence, 'source', NEW.source, 'noteEn', NEW.noteEn, 'noteEs', NEW.noteEs));
END;

CREATE TRIGGER chairTermLogDelete AFTER DELETE ON chairTerm
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'chairTerm', json_array(OLD.body, OLD.number),
    json_object(
      'body', OLD.body, 'number', OLD.number, 'previous', OLD.previous, 'label', OLD.label,
      'holderState', OLD.holderState, 'holder', OLD.holder, 'vacancyReason', OLD.vacancyReason,
      'appointment', OLD.appointment, 'start', OLD.start, 'startMeeting', OLD.startMeeting,
      'confidence', OLD.confidence, 'source', OLD.source, 'noteEn', OLD.noteEn, 'noteEs', OLD.noteEs),
    NULL);
END;

CREATE TRIGGER meetingKindLogInsert AFTER INSERT ON meetingKind
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingKind', json_array(NEW.code),
    NULL,
    json_object(
      'code', NEW.code, 'handlePrefix', NEW.handlePrefix, 'isNumberedInYear', NEW.isNumberedInYear,
      'nameEn', NEW.nameEn, 'nameEs', NEW.nameEs, 'pluralEn', NEW.pluralEn, 'pluralEs', NEW.pluralEs,
      'isStatutory', NEW.isStatutory));
END;

CREATE TRIGGER meetingKindLogUpdate AFTER UPDATE ON meetingKind
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingKind', json_array(OLD.code),
    json_object(
      'code', OLD.code, 'handlePrefix', OLD.handlePrefix, 'isNumberedInYear', OLD.isNumberedInYear,
      'nameEn', OLD.nameEn, 'nameEs', OLD.nameEs, 'pluralEn', OLD.pluralEn, 'pluralEs', OLD.pluralEs,
      'isStatutory', OLD.isStatutory),
    json_object(
      'code', NEW.code, 'handlePrefix', NEW.handlePrefix, 'isNumberedInYear', NEW.isNumberedInYear,
      'nameEn', NEW.nameEn, 'nameEs', NEW.nameEs, 'pluralEn', NEW.pluralEn, 'pluralEs', NEW.pluralEs,
      'isStatutory', NEW.isStatutory));
END;

CREATE TRIGGER meetingKindLogDelete AFTER DELETE ON meetingKind
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingKind', json_array(OLD.code),
    json_object(
      'code', OLD.code, 'handlePrefix', OLD.handlePrefix, 'isNumberedInYear', OLD.isNumberedInYear,
      'nameEn', OLD.nameEn, 'nameEs', OLD.nameEs, 'pluralEn', OLD.pluralEn, 'pluralEs', OLD.pluralEs,
      'isStatutory', OLD.isStatutory),
    NULL);
END;

CREATE TRIGGER meetingSeriesLogInsert AFTER INSERT ON meetingSeries
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingSeries', json_array(NEW.code),
    NULL,
    json_object(
      'code', NEW.code, 'kind', NEW.kind, 'bodies', NEW.bodies, 'nameEn', NEW.nameEn, 'nameEs', NEW.nameEs));
END;

CREATE TRIGGER meetingSeriesLogUpdate AFTER UPDATE ON meetingSeries
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingSeries', json_array(OLD.code),
    json_object(
      'code', OLD.code, 'kind', OLD.kind, 'bodies', OLD.bodies, 'nameEn', OLD.nameEn, 'nameEs', OLD.nameEs),
    json_object(
      'code', NEW.code, 'kind', NEW.kind, 'bodies', NEW.bodies, 'nameEn', NEW.nameEn, 'nameEs', NEW.nameEs));
END;

CREATE TRIGGER meetingSeriesLogDelete AFTER DELETE ON meetingSeries
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingSeries', json_array(OLD.code),
    json_object(
      'code', OLD.code, 'kind', OLD.kind, 'bodies', OLD.bodies, 'nameEn', OLD.nameEn, 'nameEs', OLD.nameEs),
    NULL);
END;

CREATE TRIGGER knownNumberLogInsert AFTER INSERT ON knownNumber
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'knownNumber', json_array(NEW.series, NEW.number),
    NULL,
    json_object(
      'series', NEW.series, 'number', NEW.number, 'year', NEW.year, 'place', NEW.place, 'dates', NEW.dates,
      'source', NEW.source));
END;

CREATE TRIGGER knownNumberLogUpdate AFTER UPDATE ON knownNumber
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'knownNumber', json_array(OLD.series, OLD.number),
    json_object(
      'series', OLD.series, 'number', OLD.number, 'year', OLD.year, 'place', OLD.place, 'dates', OLD.dates,
      'source', OLD.source),
    json_object(
      'series', NEW.series, 'number', NEW.number, 'year', NEW.year, 'place', NEW.place, 'dates', NEW.dates,
      'source', NEW.source));
END;

CREATE TRIGGER knownNumberLogDelete AFTER DELETE ON knownNumber
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'knownNumber', json_array(OLD.series, OLD.number),
    json_object(
      'series', OLD.series, 'number', OLD.number, 'year', OLD.year, 'place', OLD.place, 'dates', OLD.dates,
      'source', OLD.source),
    NULL);
END;

CREATE TRIGGER meetingLogInsert AFTER INSERT ON meeting
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meeting', json_array(NEW.id),
    NULL,
    json_object(
      'id', NEW.id, 'handle', NEW.handle, 'uid', NEW.uid, 'titleEn', NEW.titleEn, 'titleEs', NEW.titleEs,
      'dateKind', NEW.dateKind, 'earliestDay', NEW.earliestDay, 'latestDay', NEW.latestDay,
      'separateDays', NEW.separateDays, 'mode', NEW.mode, 'country', NEW.country, 'city', NEW.city, 'venue', NEW.venue,
      'host', NEW.host, 'convenor', NEW.convenor, 'series', NEW.series, 'ordinal', NEW.ordinal, 'block', NEW.block,
      'state', NEW.state, 'stateReason', NEW.stateReason, 'closedAt', NEW.closedAt,
      'sourceDocument', NEW.sourceDocument, 'sourceLine', NEW.sourceLine, 'sourceText', NEW.sourceText,
      'sequence', NEW.sequence, 'revision', NEW.revision, 'createdAt', NEW.createdAt, 'modifiedAt', NEW.modifiedAt));
END;

CREATE TRIGGER meetingLogUpdate AFTER UPDATE ON meeting
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meeting', json_array(OLD.id),
    json_object(
      'id', OLD.id, 'handle', OLD.handle, 'uid', OLD.uid, 'titleEn', OLD.titleEn, 'titleEs', OLD.titleEs,
      'dateKind', OLD.dateKind, 'earliestDay', OLD.earliestDay, 'latestDay', OLD.latestDay,
      'separateDays', OLD.separateDays, 'mode', OLD.mode, 'country', OLD.country, 'city', OLD.city, 'venue', OLD.venue,
      'host', OLD.host, 'convenor', OLD.convenor, 'series', OLD.series, 'ordinal', OLD.ordinal, 'block', OLD.block,
      'state', OLD.state, 'stateReason', OLD.stateReason, 'closedAt', OLD.closedAt,
      'sourceDocument', OLD.sourceDocument, 'sourceLine', OLD.sourceLine, 'sourceText', OLD.sourceText,
      'sequence', OLD.sequence, 'revision', OLD.revision, 'createdAt', OLD.createdAt, 'modifiedAt', OLD.modifiedAt),
    json_object(
      'id', NEW.id, 'handle', NEW.handle, 'uid', NEW.uid, 'titleEn', NEW.titleEn, 'titleEs', NEW.titleEs,
      'dateKind', NEW.dateKind, 'earliestDay', NEW.earliestDay, 'latestDay', NEW.latestDay,
      'separateDays', NEW.separateDays, 'mode', NEW.mode, 'country', NEW.country, 'city', NEW.city, 'venue', NEW.venue,
      'host', NEW.host, 'convenor', NEW.convenor, 'series', NEW.series, 'ordinal', NEW.ordinal, 'block', NEW.block,
      'state', NEW.state, 'stateReason', NEW.stateReason, 'closedAt', NEW.closedAt,
      'sourceDocument', NEW.sourceDocument, 'sourceLine', NEW.sourceLine, 'sourceText', NEW.sourceText,
      'sequence', NEW.sequence, 'revision', NEW.revision, 'createdAt', NEW.createdAt, 'modifiedAt', NEW.modifiedAt));
END;

CREATE TRIGGER meetingLogDelete AFTER DELETE ON meeting
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meeting', json_array(OLD.id),
    json_object(
      'id', OLD.id, 'handle', OLD.handle, 'uid', OLD.uid, 'titleEn', OLD.titleEn, 'titleEs', OLD.titleEs,
      'dateKind', OLD.dateKind, 'earliestDay', OLD.earliestDay, 'latestDay', OLD.latestDay,
      'separateDays', OLD.separateDays, 'mode', OLD.mode, 'country', OLD.country, 'city', OLD.city, 'venue', OLD.venue,
      'host', OLD.host, 'convenor', OLD.convenor, 'series', OLD.series, 'ordinal', OLD.ordinal, 'block', OLD.block,
      'state', OLD.state, 'stateReason', OLD.stateReason, 'closedAt', OLD.closedAt,
      'sourceDocument', OLD.sourceDocument, 'sourceLine', OLD.sourceLine, 'sourceText', OLD.sourceText,
      'sequence', OLD.sequence, 'revision', OLD.revision, 'createdAt', OLD.createdAt, 'modifiedAt', OLD.modifiedAt),
    NULL);
END;

CREATE TRIGGER meetingBodyLogInsert AFTER INSERT ON meetingBody
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingBody', json_array(NEW.meeting, NEW.body),
    NULL,
    json_object(
      'meeting', NEW.meeting, 'position', NEW.position, 'body', NEW.body));
END;

CREATE TRIGGER meetingBodyLogUpdate AFTER UPDATE ON meetingBody
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingBody', json_array(OLD.meeting, OLD.body),
    json_object(
      'meeting', OLD.meeting, 'position', OLD.position, 'body', OLD.body),
    json_object(
      'meeting', NEW.meeting, 'position', NEW.position, 'body', NEW.body));
END;

CREATE TRIGGER meetingBodyLogDelete AFTER DELETE ON meetingBody
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingBody', json_array(OLD.meeting, OLD.body),
    json_object(
      'meeting', OLD.meeting, 'position', OLD.position, 'body', OLD.body),
    NULL);
END;

CREATE TRIGGER meetingOfKindLogInsert AFTER INSERT ON meetingOfKind
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingOfKind', json_array(NEW.meeting, NEW.kind),
    NULL,
    json_object(
      'meeting', NEW.meeting, 'position', NEW.position, 'kind', NEW.kind));
END;

CREATE TRIGGER meetingOfKindLogUpdate AFTER UPDATE ON meetingOfKind
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingOfKind', json_array(OLD.meeting, OLD.kind),
    json_object(
      'meeting', OLD.meeting, 'position', OLD.position, 'kind', OLD.kind),
    json_object(
      'meeting', NEW.meeting, 'position', NEW.position, 'kind', NEW.kind));
END;

CREATE TRIGGER meetingOfKindLogDelete AFTER DELETE ON meetingOfKind
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingOfKind', json_array(OLD.meeting, OLD.kind),
    json_object(
      'meeting', OLD.meeting, 'position', OLD.position, 'kind', OLD.kind),
    NULL);
END;

CREATE TRIGGER meetingSessionLogInsert AFTER INSERT ON meetingSession
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingSession', json_array(NEW.meeting, NEW.day, NEW.opens),
    NULL,
    json_object(
      'meeting', NEW.meeting, 'day', NEW.day, 'opens', NEW.opens, 'closes', NEW.closes, 'zone', NEW.zone));
END;

CREATE TRIGGER meetingSessionLogUpdate AFTER UPDATE ON meetingSession
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingSession', json_array(OLD.meeting, OLD.day, OLD.opens),
    json_object(
      'meeting', OLD.meeting, 'day', OLD.day, 'opens', OLD.opens, 'closes', OLD.closes, 'zone', OLD.zone),
    json_object(
      'meeting', NEW.meeting, 'day', NEW.day, 'opens', NEW.opens, 'closes', NEW.closes, 'zone', NEW.zone));
END;

CREATE TRIGGER meetingSessionLogDelete AFTER DELETE ON meetingSession
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'meetingSession', json_array(OLD.meeting, OLD.day, OLD.opens),
    json_object(
      'meeting', OLD.meeting, 'day', OLD.day, 'opens', OLD.opens, 'closes', OLD.closes, 'zone', OLD.zone),
    NULL);
END;

CREATE TRIGGER pillarLogInsert AFTER INSERT ON pillar
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'pillar', json_array(NEW.body, NEW.number),
    NULL,
    json_object(
      'body', NEW.body, 'number', NEW.number, 'titleEn', NEW.titleEn, 'titleEs', NEW.titleEs));
END;

CREATE TRIGGER pillarLogUpdate AFTER UPDATE ON pillar
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'pillar', json_array(OLD.body, OLD.number),
    json_object(
      'body', OLD.body, 'number', OLD.number, 'titleEn', OLD.titleEn, 'titleEs', OLD.titleEs),
    json_object(
      'body', NEW.body, 'number', NEW.number, 'titleEn', NEW.titleEn, 'titleEs', NEW.titleEs));
END;

CREATE TRIGGER pillarLogDelete AFTER DELETE ON pillar
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'pillar', json_array(OLD.body, OLD.number),
    json_object(
      'body', OLD.body, 'number', OLD.number, 'titleEn', OLD.titleEn, 'titleEs', OLD.titleEs),
    NULL);
END;

CREATE TRIGGER topicLogInsert AFTER INSERT ON topic
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'topic', json_array(NEW.body, NEW.pillar, NEW.number),
    NULL,
    json_object(
      'body', NEW.body, 'pillar', NEW.pillar, 'number', NEW.number, 'titleEn', NEW.titleEn, 'titleEs', NEW.titleEs));
END;

CREATE TRIGGER topicLogUpdate AFTER UPDATE ON topic
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'topic', json_array(OLD.body, OLD.pillar, OLD.number),
    json_object(
      'body', OLD.body, 'pillar', OLD.pillar, 'number', OLD.number, 'titleEn', OLD.titleEn, 'titleEs', OLD.titleEs),
    json_object(
      'body', NEW.body, 'pillar', NEW.pillar, 'number', NEW.number, 'titleEn', NEW.titleEn, 'titleEs', NEW.titleEs));
END;

CREATE TRIGGER topicLogDelete AFTER DELETE ON topic
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'topic', json_array(OLD.body, OLD.pillar, OLD.number),
    json_object(
      'body', OLD.body, 'pillar', OLD.pillar, 'number', OLD.number, 'titleEn', OLD.titleEn, 'titleEs', OLD.titleEs),
    NULL);
END;

CREATE TRIGGER documentLogInsert AFTER INSERT ON document
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'document', json_array(NEW.id),
    NULL,
    json_object(
      'id', NEW.id, 'body', NEW.body, 'title', NEW.title, 'year', NEW.year, 'languages', NEW.languages,
      'sourceDocument', NEW.sourceDocument, 'sourceLine', NEW.sourceLine));
END;

CREATE TRIGGER documentLogUpdate AFTER UPDATE ON document
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'document', json_array(OLD.id),
    json_object(
      'id', OLD.id, 'body', OLD.body, 'title', OLD.title, 'year', OLD.year, 'languages', OLD.languages,
      'sourceDocument', OLD.sourceDocument, 'sourceLine', OLD.sourceLine),
    json_object(
      'id', NEW.id, 'body', NEW.body, 'title', NEW.title, 'year', NEW.year, 'languages', NEW.languages,
      'sourceDocument', NEW.sourceDocument, 'sourceLine', NEW.sourceLine));
END;

CREATE TRIGGER documentLogDelete AFTER DELETE ON document
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'document', json_array(OLD.id),
    json_object(
      'id', OLD.id, 'body', OLD.body, 'title', OLD.title, 'year', OLD.year, 'languages', OLD.languages,
      'sourceDocument', OLD.sourceDocument, 'sourceLine', OLD.sourceLine),
    NULL);
END;

CREATE TRIGGER importBatchLogInsert AFTER INSERT ON importBatch
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'importBatch', json_array(NEW.id),
    NULL,
    json_object(
      'id', NEW.id, 'document', NEW.document, 'digest', NEW.digest, 'content', NEW.content, 'state', NEW.state));
END;

CREATE TRIGGER importBatchLogUpdate AFTER UPDATE ON importBatch
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'importBatch', json_array(OLD.id),
    json_object(
      'id', OLD.id, 'document', OLD.document, 'digest', OLD.digest, 'content', OLD.content, 'state', OLD.state),
    json_object(
      'id', NEW.id, 'document', NEW.document, 'digest', NEW.digest, 'content', NEW.content, 'state', NEW.state));
END;

CREATE TRIGGER importBatchLogDelete AFTER DELETE ON importBatch
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'importBatch', json_array(OLD.id),
    json_object(
      'id', OLD.id, 'document', OLD.document, 'digest', OLD.digest, 'content', OLD.content, 'state', OLD.state),
    NULL);
END;

CREATE TRIGGER importDecisionLogInsert AFTER INSERT ON importDecision
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'importDecision', json_array(NEW.batch, NEW.line),
    NULL,
    json_object(
      'batch', NEW.batch, 'line', NEW.line, 'verdict', NEW.verdict, 'corrections', NEW.corrections));
END;

CREATE TRIGGER importDecisionLogUpdate AFTER UPDATE ON importDecision
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'importDecision', json_array(OLD.batch, OLD.line),
    json_object(
      'batch', OLD.batch, 'line', OLD.line, 'verdict', OLD.verdict, 'corrections', OLD.corrections),
    json_object(
      'batch', NEW.batch, 'line', NEW.line, 'verdict', NEW.verdict, 'corrections', NEW.corrections));
END;

CREATE TRIGGER importDecisionLogDelete AFTER DELETE ON importDecision
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'importDecision', json_array(OLD.batch, OLD.line),
    json_object(
      'batch', OLD.batch, 'line', OLD.line, 'verdict', OLD.verdict, 'corrections', OLD.corrections),
    NULL);
END;
