internal import GRDB

extension Record {
  /// Every row of every table that the log follows, as the log writes them, for comparing two records or two moments.
  package func contents() throws -> [String] {
    try read { reading in
      try TableShape.all(in: reading.database).flatMap { shape in
        try String.fetchAll(
          reading.database,
          sql: "SELECT '\(shape.table) ' || \(shape.image) FROM \(shape.table) ORDER BY \(shape.keys.joined(separator: ", "))")
      }
    }
  }
}
