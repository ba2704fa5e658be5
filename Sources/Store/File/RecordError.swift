package import Secretariat

/// Why the record's file could not be opened, read or written; each says what was found and what would help.
///
/// Whatever the error, the file is as it was before the operation, except where the case says otherwise.
package enum RecordError: Error, Hashable, Sendable {
  /// What a file is that is no record.
  package enum Stranger: Sendable, CaseIterable {
    /// There is nothing in it.
    case empty
    /// It is no database of SQLite.
    case otherFormat
    /// It is a database, and another program's.
    case otherProgram
    /// It is marked as ours, and no schema was ever made in it.
    case withoutSchema
  }

  /// There is no file at the path.
  case missing(path: String)
  /// A record is there already, and creating one would replace it.
  case exists(path: String)
  /// Beside the path lies the journal of a record that was removed; SQLite would write it into a new one.
  case journalLeft(path: String, journal: String)
  /// The folder that should hold the file does not exist.
  case folderMissing(path: String)
  /// The path is a folder, or something else that is not a file.
  case notAFile(path: String)
  /// The path holds a control character or is too long.
  case pathRefused(path: String)
  /// The file is not a record.
  case notARecord(path: String, found: Stranger)
  /// The record was written by a newer version of the program.
  case newer(path: String, version: Int, known: Int)
  /// The file or its folder may not be written.
  case readOnly(path: String)
  /// A write was cut short, and whoever reads now may not put the file back in order.
  case interrupted(path: String)
  /// The file may not be read.
  case notPermitted(path: String)
  /// The disk is full.
  case diskFull(path: String)
  /// Another program has held the file for longer than we wait.
  case busy(path: String)
  /// The file's content is damaged.
  case damaged(path: String, detail: BilingualText)
  /// The disk reported an error; if it came at the very end, the last change may have been saved.
  case inputOutput(path: String, code: Int?)
  /// The database library gave up for another reason, such as a lack of memory; the code is the library's own.
  case failed(path: String, code: Int?)
  /// A rule of the schema refused a row; the text is the schema's own, beginning with the rule's number.
  case refusedBySchema(String)
  /// A setting that the record's safety rests on did not take effect.
  case settingRefused(name: String, found: String)
}
