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
  -- What the person set right, as a JSON object of field and value.
  corrections TEXT NOT NULL DEFAULT '{}' CHECK (corrections GLOB '{*}'),
  PRIMARY KEY (batch, line)
) STRICT, WITHOUT ROWID;
