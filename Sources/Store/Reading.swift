internal import GRDB

/// What can be asked of the record inside one transaction.
package struct Reading {
  let database: Database
}
