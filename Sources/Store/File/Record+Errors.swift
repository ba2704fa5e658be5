internal import GRDB
internal import Secretariat

extension Record {
  /// Runs a body and turns the database's errors into ours; SQLite's wording never reaches a user.
  static func translatingErrors<Result>(path: String?, _ body: () throws -> Result) throws -> Result {
    let path = path ?? inMemoryPath
    do {
      return try body()
    } catch let error as DatabaseError {
      throw translation(of: error, path: path)
    } catch let damage as Damage {
      throw RecordError.damaged(path: path, detail: damage.detail)
    }
  }

  /// What stands for the path of a record in memory.
  static let inMemoryPath = ":memory:"

  private static func translation(of error: DatabaseError, path: String) -> RecordError {
    let code = Int(error.extendedResultCode.rawValue)
    if error.extendedResultCode == .SQLITE_READONLY_ROLLBACK { return .interrupted(path: path) }
    return switch error.resultCode {
    case .SQLITE_FULL: .diskFull(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM: .readOnly(path: path)
    case .SQLITE_CANTOPEN: .notPermitted(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      .damaged(path: path, detail: BilingualText(english: "SQLite's code \(code)", spanish: "código de SQLite \(code)"))
    case .SQLITE_IOERR: .inputOutput(path: path, code: code)
    case .SQLITE_CONSTRAINT: .refusedBySchema(refusal(error.message ?? ""))
    default: .failed(path: path, code: code)
    }
  }

  /// The schema's own texts begin with the rule; SQLite's name the constraint.
  private static func refusal(_ message: String) -> String {
    message.hasPrefix("R") ? message : "R26: a value does not fit (\(message))"
  }
}
