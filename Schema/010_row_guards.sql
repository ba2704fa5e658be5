-- Rows are whole, whoever writes them: no row takes another's place unlogged, none refers to one that is not there, and no
-- text holds a NUL (R26). Made by Scripts/generate-row-guards from the steps before this one.

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

CREATE TRIGGER countryGuardDelete AFTER DELETE ON country
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of country')
    WHERE EXISTS (SELECT 1 FROM city WHERE country = OLD.code)
      OR EXISTS (SELECT 1 FROM meeting WHERE host = OLD.code)
      OR EXISTS (SELECT 1 FROM meeting WHERE country = OLD.code);
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
      OR EXISTS (SELECT 1 FROM workPlan WHERE body = OLD.code);
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

CREATE TRIGGER partyGuardDelete AFTER DELETE ON party
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of party')
    WHERE EXISTS (SELECT 1 FROM membership WHERE party = OLD.code)
      OR EXISTS (SELECT 1 FROM chairTerm WHERE holder = OLD.code)
      OR EXISTS (SELECT 1 FROM meeting WHERE convenor = OLD.code);
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

CREATE TRIGGER chairTermGuardDelete AFTER DELETE ON chairTerm
BEGIN
  SELECT raise(ABORT, 'R5: other rows still refer to that row of chairTerm')
    WHERE EXISTS (SELECT 1 FROM chairTerm WHERE body = OLD.body AND previous = OLD.number);
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

CREATE TRIGGER meetingKindGuardDelete AFTER DELETE ON meetingKind
BEGIN
  SELECT raise(ABORT, 'R26: other rows still refer to that row of meetingKind')
    WHERE EXISTS (SELECT 1 FROM meetingSeries WHERE kind = OLD.code)
      OR EXISTS (SELECT 1 FROM meetingOfKind WHERE kind = OLD.code)
      OR EXISTS (SELECT 1 FROM agendaTemplateItem WHERE kind = OLD.code)
      OR EXISTS (SELECT 1 FROM agenda WHERE template = OLD.code)
      OR EXISTS (SELECT 1 FROM cycleSlot WHERE kind = OLD.code);
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

CREATE TRIGGER meetingGuardDelete AFTER DELETE ON meeting
BEGIN
  SELECT raise(ABORT, 'R17: other rows still refer to that row of meeting')
    WHERE EXISTS (SELECT 1 FROM meetingBody WHERE meeting = OLD.handle)
      OR EXISTS (SELECT 1 FROM meetingOfKind WHERE meeting = OLD.handle)
      OR EXISTS (SELECT 1 FROM meetingSession WHERE meeting = OLD.handle)
      OR EXISTS (SELECT 1 FROM agenda WHERE model = OLD.handle)
      OR EXISTS (SELECT 1 FROM agenda WHERE meeting = OLD.handle)
      OR EXISTS (SELECT 1 FROM workPlanSlot WHERE meeting = OLD.handle);
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
