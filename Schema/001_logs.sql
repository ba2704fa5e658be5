-- The log: who changed what, when and why, with every row before and after (R26).
-- The database keeps it itself, so that a change made with another SQLite tool is logged too.

CREATE TABLE logEntry (
  id INTEGER PRIMARY KEY CHECK (id >= 1),
  at TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%SZ', at, '+0 seconds') IS at AND at >= '0001'),
  author TEXT NOT NULL CHECK (length(author) BETWEEN 1 AND 200),
  command TEXT NOT NULL CHECK (length(command) BETWEEN 1 AND 2000),
  reason TEXT CHECK (length(reason) BETWEEN 1 AND 500),
  -- SHA-256 over the digest before, this entry and its changes; given at the end of the transaction, or by the next one
  -- for a change that was made outside of the program.
  digest TEXT CHECK (length(digest) = 64)
) STRICT;

CREATE TABLE logChange (
  number INTEGER PRIMARY KEY CHECK (number >= 1),
  entry INTEGER NOT NULL REFERENCES logEntry (id),
  tableName TEXT NOT NULL CHECK (length(tableName) BETWEEN 1 AND 200),
  -- The values of the row's primary key, as SQL literals separated by commas.
  rowKey TEXT NOT NULL CHECK (length(rowKey) >= 1),
  -- The row before and after, a line `column=SQL literal` for each column; NULL where there was or is none.
  -- No JSON, because SQLite 3.40 lets no trigger call its JSON functions when the schema of a file is not trusted.
  before TEXT CHECK (instr(before, '=') > 1),
  after TEXT CHECK (instr(after, '=') > 1),
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;

-- The entries that an entry takes back.
CREATE TABLE logReversal (
  entry INTEGER NOT NULL REFERENCES logEntry (id),
  reversed INTEGER NOT NULL REFERENCES logEntry (id),
  PRIMARY KEY (entry, reversed),
  CHECK (reversed < entry)
) STRICT, WITHOUT ROWID;

CREATE INDEX logReversalByReversed ON logReversal (reversed);
CREATE INDEX logChangeByEntry ON logChange (entry);
CREATE INDEX logChangeByRow ON logChange (tableName, rowKey);

-- The entry that the open transaction belongs to; empty outside of the program's transactions.
CREATE TABLE openEntry (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  entry INTEGER NOT NULL REFERENCES logEntry (id)
) STRICT;

-- What the log's triggers write to: it finds the open entry, or makes one for a change from outside.
CREATE VIEW logIntake AS SELECT tableName, rowKey, before, after FROM logChange;

CREATE TRIGGER logIntakeWrite INSTEAD OF INSERT ON logIntake
BEGIN
  INSERT INTO logEntry (at, author, command)
    SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'not known', 'a change made outside of the program'
    WHERE NOT EXISTS (SELECT 1 FROM openEntry);
  INSERT INTO logChange (entry, tableName, rowKey, before, after)
    VALUES (coalesce((SELECT entry FROM openEntry), (SELECT max(id) FROM logEntry)), NEW.tableName, NEW.rowKey, NEW.before, NEW.after);
END;

-- A number that is not given reads as -1 here; one that is given must be the next.
CREATE TRIGGER logEntryInOrder BEFORE INSERT ON logEntry
WHEN NEW.id <> -1 AND NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM logEntry)
BEGIN
  SELECT raise(ABORT, 'R26: the log only grows');
END;

CREATE TRIGGER logEntryStays BEFORE UPDATE ON logEntry
WHEN OLD.digest IS NOT NULL OR NEW.id IS NOT OLD.id OR NEW.at IS NOT OLD.at OR NEW.author IS NOT OLD.author
  OR NEW.command IS NOT OLD.command OR NEW.reason IS NOT OLD.reason
BEGIN
  SELECT raise(ABORT, 'R26: an entry of the log never changes');
END;

CREATE TRIGGER logEntryIsKept BEFORE DELETE ON logEntry
BEGIN
  SELECT raise(ABORT, 'R26: an entry of the log is never deleted');
END;

CREATE TRIGGER logChangeInOrder BEFORE INSERT ON logChange
WHEN NEW.number <> -1 AND NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM logChange)
BEGIN
  SELECT raise(ABORT, 'R26: the log only grows');
END;

CREATE TRIGGER logChangeOfOpenEntry BEFORE INSERT ON logChange
WHEN NOT EXISTS (SELECT 1 FROM logEntry WHERE id = NEW.entry AND digest IS NULL)
BEGIN
  SELECT raise(ABORT, 'R26: a sealed entry of the log takes no more changes');
END;

CREATE TRIGGER logReversalOfOpenEntry BEFORE INSERT ON logReversal
WHEN NOT EXISTS (SELECT 1 FROM logEntry WHERE id = NEW.entry AND digest IS NULL)
  OR NOT EXISTS (SELECT 1 FROM logEntry WHERE id = NEW.reversed)
BEGIN
  SELECT raise(ABORT, 'R26: a sealed entry of the log takes no more changes');
END;

CREATE TRIGGER openEntryIsOpen BEFORE INSERT ON openEntry
WHEN NOT EXISTS (SELECT 1 FROM logEntry WHERE id = NEW.entry AND digest IS NULL)
BEGIN
  SELECT raise(ABORT, 'R26: a sealed entry of the log takes no more changes');
END;

CREATE TRIGGER openEntryStays BEFORE UPDATE ON openEntry
BEGIN
  SELECT raise(ABORT, 'R26: the open entry never changes');
END;

CREATE TRIGGER logChangeStays BEFORE UPDATE ON logChange
BEGIN
  SELECT raise(ABORT, 'R26: a change in the log never changes');
END;

CREATE TRIGGER logChangeIsKept BEFORE DELETE ON logChange
BEGIN
  SELECT raise(ABORT, 'R26: a change in the log is never deleted');
END;

CREATE TRIGGER logReversalStays BEFORE UPDATE ON logReversal
BEGIN
  SELECT raise(ABORT, 'R26: an entry of the log never changes');
END;

CREATE TRIGGER logReversalIsKept BEFORE DELETE ON logReversal
BEGIN
  SELECT raise(ABORT, 'R26: an entry of the log is never deleted');
END;
