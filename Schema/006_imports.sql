-- Imports under review: the text as it came and what a person decided about each line (R27).

CREATE TABLE importBatch (
  id INTEGER PRIMARY KEY CHECK (id >= 1),
  -- Whose page it is (R3): the meetings on it belong to that body, and to others that they name.
  body TEXT NOT NULL REFERENCES body (code),
  document TEXT NOT NULL CHECK (length(document) BETWEEN 1 AND 500),
  -- SHA-256 of the content.
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  state TEXT NOT NULL CHECK (state IN ('in-review', 'applied'))
) STRICT;

-- The page itself; a table of its own, so that the log keeps it once and not with every change of the batch.
CREATE TABLE importContent (
  batch INTEGER PRIMARY KEY REFERENCES importBatch (id),
  content TEXT NOT NULL CHECK (length(content) <= 16777216)
) STRICT;

CREATE TABLE importDecision (
  batch INTEGER NOT NULL REFERENCES importBatch (id),
  line INTEGER NOT NULL CHECK (line >= 1),
  verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'rejected')),
  PRIMARY KEY (batch, line)
) STRICT, WITHOUT ROWID;

-- What the person set right in an accepted line, field by field.
CREATE TABLE importCorrection (
  batch INTEGER NOT NULL,
  line INTEGER NOT NULL,
  field TEXT NOT NULL CHECK (
    field IN ('date', 'city', 'country', 'venue', 'mode', 'body', 'kind', 'series', 'number', 'state', 'title-en', 'title-es')),
  value TEXT NOT NULL CHECK (length(value) BETWEEN 1 AND 2000),
  PRIMARY KEY (batch, line, field),
  FOREIGN KEY (batch, line) REFERENCES importDecision (batch, line)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER importCorrectionOfAccepted BEFORE INSERT ON importCorrection
WHEN NOT EXISTS (SELECT 1 FROM importDecision WHERE batch = NEW.batch AND line = NEW.line AND verdict = 'accepted')
BEGIN
  SELECT raise(ABORT, 'R27: only a line that is accepted is set right');
END;

CREATE TRIGGER importDecisionStaysAccepted BEFORE UPDATE OF verdict ON importDecision
WHEN NEW.verdict <> 'accepted' AND EXISTS (SELECT 1 FROM importCorrection WHERE batch = OLD.batch AND line = OLD.line)
BEGIN
  SELECT raise(ABORT, 'R27: only a line that is accepted is set right');
END;
