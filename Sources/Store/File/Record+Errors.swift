internal import GRDB
internal import Secretariat

extension Record {
  /// Runs a body and turns the database's errors into ours; SQLite's wording never reaches a user.
  static func translatingErrors<Result>(path: String?, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw translation(of: error, path: path ?? "the record in memory")
    } catch let error as RowDecodingError {
      throw RecordError.damaged(path: path ?? "the record in memory", detail: error.description)
    }
  }

  private static func translation(of error: DatabaseError, path: String) -> RecordError {
    let detail = error.message ?? "no detail"
    if error.extendedResultCode == .SQLITE_READONLY_ROLLBACK { return .interrupted(path: path) }
    return switch error.resultCode {
    case .SQLITE_FULL: .diskFull(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM: .readOnly(path: path)
    case .SQLITE_CANTOPEN: .notPermitted(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(path: path, detail: detail)
    case .SQLITE_IOERR: .inputOutput(path: path, detail: detail)
    case .SQLITE_CONSTRAINT:
      // The schema's own texts begin with the rule; SQLite's name the constraint.
      .refusedBySchema(detail.hasPrefix("R") ? detail : "R26: a value does not fit (\(detail))")
    default: .damaged(path: path, detail: detail)
    }
  }
}
