package import CivilTime
internal import GRDB

/// What can be changed in the record inside one transaction; everything that can be asked can be asked here too.
package struct Writing {
  let database: Database
  /// The entry of the log to which the changes belong.
  let entry: Int
  /// The moment of the transaction.
  package let now: Instant

  /// The record as it stands inside the transaction.
  package var reading: Reading { Reading(database: database) }
}
