-- What a body works on: the pillars and topics of its strategic plan, and its documents.

CREATE TABLE pillar (
  body TEXT NOT NULL REFERENCES body (code),
  number INTEGER NOT NULL CHECK (number >= 1),
  titleEn TEXT,
  titleEs TEXT,
  PRIMARY KEY (body, number),
  CHECK (titleEn IS NOT NULL OR titleEs IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE topic (
  body TEXT NOT NULL,
  pillar INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  titleEn TEXT,
  titleEs TEXT,
  PRIMARY KEY (body, pillar, number),
  FOREIGN KEY (body, pillar) REFERENCES pillar (body, number),
  CHECK (titleEn IS NOT NULL OR titleEs IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
  id INTEGER PRIMARY KEY CHECK (id >= 1),
  body TEXT NOT NULL REFERENCES body (code),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
  year INTEGER CHECK (year BETWEEN 1 AND 9999),
  -- Codes of the languages in which it is published, separated by blanks.
  languages TEXT NOT NULL DEFAULT '',
  sourceDocument TEXT,
  sourceLine INTEGER CHECK (sourceLine >= 1)
) STRICT;

CREATE UNIQUE INDEX documentOnce ON document (body, title, coalesce(year, 0));
