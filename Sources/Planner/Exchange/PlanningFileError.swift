public import CivilTime

/// Why a file of a problem cannot be read.
public enum PlanningFileError: Error, Hashable, Sendable {
  /// It is no JSON.
  case notJSON
  /// It is JSON of another format.
  case unknownFormat(String)
  /// A member is missing; the path leads to it, such as `meetings[3].window`.
  case missing(path: String)
  /// A member has another form than it must have.
  case malformed(path: String)
  /// A meeting is fixed and tentative at the same time.
  case fixedAndTentative(meeting: String)
  /// A range of days ends before it begins; the path leads to it.
  case endBeforeStart(path: String)
  /// The parts do not fit together.
  case problem(PlanningProblemError)

  init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context): self = .missing(path: Self.path(context.codingPath + [key]))
    case .valueNotFound(_, let context): self = .missing(path: Self.path(context.codingPath))
    case .typeMismatch(_, let context): self = .malformed(path: Self.path(context.codingPath))
    case .dataCorrupted(let context):
      self = context.codingPath.isEmpty ? .notJSON : .malformed(path: Self.path(context.codingPath))
    @unknown default: self = .notJSON
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    var path = ""
    for key in keys {
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        path += path.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
    return path
  }
}

extension PlanningFileError: CustomStringConvertible {
  /// What is wrong, in English.
  public var description: String { description(in: .english) }

  /// What is wrong and where, as a sentence.
  public func description(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .notJSON: isEnglish ? "The file is no JSON." : "El archivo no es JSON."
    case .unknownFormat(let format):
      isEnglish
        ? "The file has the format “\(format)”; it must be “rcm-planner-1”."
        : "El archivo tiene el formato «\(format)»; debe ser «rcm-planner-1»."
    case .missing(let path): isEnglish ? "\(path) is missing." : "Falta \(path)."
    case .malformed(let path): isEnglish ? "\(path) has the wrong form." : "\(path) no tiene la forma debida."
    case .fixedAndTentative(let meeting):
      isEnglish
        ? "The meeting “\(meeting)” is fixed and tentative at the same time."
        : "La reunión «\(meeting)» es fija y tentativa a la vez."
    case .endBeforeStart(let path): isEnglish ? "\(path) ends before it begins." : "\(path) termina antes de empezar."
    case .problem(let error): error.description(in: language)
    }
  }
}
