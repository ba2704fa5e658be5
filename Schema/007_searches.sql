-- Words of meetings in both languages, without accents and capitals.

CREATE VIRTUAL TABLE meetingSearch USING fts5 (
  handle, titleEn, titleEs, place, kinds,
  tokenize = "unicode61 remove_diacritics 2"
);

CREATE VIEW meetingWords AS
  SELECT
    meeting.id AS id, meeting.handle AS handle, meeting.titleEn AS titleEn, meeting.titleEs AS titleEs,
    places.words AS place,
    (SELECT group_concat(nameEn || ' ' || nameEs || ' ' || code, ' ')
      FROM meetingOfKind JOIN meetingKind ON meetingKind.code = meetingOfKind.kind
      WHERE meetingOfKind.meeting = meeting.handle) AS kinds
  FROM meeting
  JOIN (
    SELECT m.id AS id,
      coalesce(city.nameEn || ' ' || city.nameEs || ' ', '') || coalesce(country.nameEn || ' ' || country.nameEs, '') AS words
    FROM meeting AS m
    LEFT JOIN city ON city.code = m.city
    LEFT JOIN country ON country.code = m.country
  ) AS places ON places.id = meeting.id;

CREATE TRIGGER meetingSearchInsert AFTER INSERT ON meeting
BEGIN
  INSERT INTO meetingSearch (rowid, handle, titleEn, titleEs, place, kinds)
    SELECT id, handle, titleEn, titleEs, place, kinds FROM meetingWords WHERE id = NEW.id;
END;

CREATE TRIGGER meetingSearchUpdate AFTER UPDATE OF titleEn, titleEs, country, city ON meeting
BEGIN
  DELETE FROM meetingSearch WHERE rowid = OLD.id;
  INSERT INTO meetingSearch (rowid, handle, titleEn, titleEs, place, kinds)
    SELECT id, handle, titleEn, titleEs, place, kinds FROM meetingWords WHERE id = NEW.id;
END;

CREATE TRIGGER meetingSearchDelete AFTER DELETE ON meeting
BEGIN
  DELETE FROM meetingSearch WHERE rowid = OLD.id;
END;

CREATE TRIGGER meetingSearchKindInsert AFTER INSERT ON meetingOfKind
BEGIN
  UPDATE meetingSearch SET kinds = (SELECT kinds FROM meetingWords WHERE handle = NEW.meeting)
    WHERE rowid = (SELECT id FROM meeting WHERE handle = NEW.meeting);
END;

CREATE TRIGGER meetingSearchKindDelete AFTER DELETE ON meetingOfKind
BEGIN
  UPDATE meetingSearch SET kinds = (SELECT kinds FROM meetingWords WHERE handle = OLD.meeting)
    WHERE rowid = (SELECT id FROM meeting WHERE handle = OLD.meeting);
END;
