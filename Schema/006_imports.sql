-- Imports under review: the text as it came and what a person decided about each line (R27).

CREATE TABLE importBatch (
  id INTEGER PRIMARY KEY CHECK (id >= 1),
  document TEXT NOT NULL CHECK (length(document) BETWEEN 1 AND 500),
  -- SHA-256 of the content.
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  content TEXT NOT NULL CHECK (length(content) <= 16777216),
  state TEXT NOT NULL CHECK (state IN ('in-review', 'applied'))
) STRICT;

CREATE TABLE importDecision (
  batch INTEGER NOT NULL REFERENCES importBatch (id),
  line INTEGER NOT NULL CHECK (line >= 1),
  verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'rejected')),
  -- What the person set right, as a JSON object of field and value.
  corrections TEXT NOT NULL DEFAULT '{}' CHECK (corrections GLOB '{*}'),
  PRIMARY KEY (batch, line)
) STRICT, WITHOUT ROWID;
