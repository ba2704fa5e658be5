internal import GRDB

/// What can be asked of the record inside one transaction.
public struct Reading {
  let database: Database
}
