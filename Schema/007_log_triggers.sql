-- Every insert, update and delete of a table of the record goes into the log, with the row before and after (R26).

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
