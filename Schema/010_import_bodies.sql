-- Whose page an import holds (R3, R27): the meetings on it belong to that body, and to others that they name.

CREATE TABLE importBody (
  batch INTEGER PRIMARY KEY REFERENCES importBatch (id) ON DELETE CASCADE,
  body TEXT NOT NULL REFERENCES body (code)
) STRICT;

-- The shell opens a file with foreign keys off; this looks for itself.
CREATE TRIGGER importBodyIsKnown BEFORE INSERT ON importBody
WHEN NOT EXISTS (SELECT 1 FROM importBatch WHERE id = NEW.batch) OR NOT EXISTS (SELECT 1 FROM body WHERE code = NEW.body)
BEGIN
  SELECT raise(ABORT, 'R27: no such import or body');
END;

CREATE TRIGGER importBodyLogInsert AFTER INSERT ON importBody
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'importBody', quote(NEW.batch),
    NULL,
    'batch=' || quote(NEW.batch) || char(10)
      || 'body=' || quote(NEW.body));
END;

CREATE TRIGGER importBodyLogUpdate AFTER UPDATE ON importBody
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'importBody', quote(OLD.batch),
    'batch=' || quote(OLD.batch) || char(10)
      || 'body=' || quote(OLD.body),
    'batch=' || quote(NEW.batch) || char(10)
      || 'body=' || quote(NEW.body));
END;

CREATE TRIGGER importBodyLogDelete AFTER DELETE ON importBody
BEGIN
  INSERT INTO logIntake (tableName, rowKey, before, after) VALUES (
    'importBody', quote(OLD.batch),
    'batch=' || quote(OLD.batch) || char(10)
      || 'body=' || quote(OLD.body),
    NULL);
END;
