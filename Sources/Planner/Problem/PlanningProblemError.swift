public import CivilTime

/// Why the parts of a problem do not fit together.
public enum PlanningProblemError: Error, Hashable, Sendable {
  /// The horizon is longer than the planner takes.
  case horizonTooLong(days: Int, limit: Int)
  /// There are more of a kind than the planner takes.
  case tooMany(Kind, count: Int, limit: Int)
  /// Two parts of a kind have the same identifier.
  case repeated(Part)
  /// An identifier is empty or holds a colon, which separates the parts of a rule's name.
  case malformedIdentifier(Part)
  /// A part names a meeting that is not there.
  case unknownMeeting(String, in: Part)
  /// A meeting names a group that is not there.
  case unknownGroup(String, in: Part)
  /// A meeting has another length than one to five days.
  case lengthOutOfRange(Part, dayCount: Int)
  /// The horizon has no room for a meeting, or no working week that has.
  case noRoom(Part)
  /// A number is negative or too large.
  case numberOutOfRange(Part, Quantity, value: Int, limit: Int)
  /// The costs are so high that the dearest plan would be above the limit.
  case costsTooHigh(limit: Int)
  /// A gap leads from a meeting to itself.
  case gapToItself(Part)
  /// The greatest distance of a gap is below the least.
  case maximumBelowMinimum(Part, minimum: Int, maximum: Int)
  /// A list of weekday costs has not one number for each day from Monday to Friday.
  case weekdayCostCount(count: Int)

  /// The kinds of parts.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// A meeting.
    case meeting
    /// A group.
    case group
    /// A gap.
    case gap
    /// A blackout.
    case blackout
    /// A quota.
    case quota
    /// The travel days.
    case travel
    /// The weights of holidays.
    case weights
    /// The costs of weekdays.
    case weekdayCosts
  }

  /// A part of a problem: its kind and, where it has one, its identifier.
  public struct Part: Hashable, Sendable {
    /// The kind.
    public let kind: Kind
    /// The identifier; empty for the parts of which there is only one.
    public let id: String

    init(_ kind: Kind, _ id: String = "") {
      self.kind = kind
      self.id = id
    }
  }

  /// The numbers that have a range.
  public enum Quantity: Hashable, Sendable, CaseIterable {
    /// Days of tolerance.
    case tolerance
    /// The cost of a day earlier.
    case earlyCost
    /// The cost of a day later.
    case lateCost
    /// Days of notice.
    case notice
    /// The cost of moving an announced date.
    case moveCost
    /// The least distance.
    case minimum
    /// The greatest distance or number.
    case maximum
    /// The distance wished for.
    case target
    /// A weight.
    case weight
    /// Days of travel.
    case travelDays
    /// The cost of a weekday.
    case weekdayCost
  }
}

extension PlanningProblemError: CustomStringConvertible {
  /// What is wrong, in English.
  public var description: String { description(in: .english) }

  /// What is wrong and with which part, as a sentence.
  public func description(in language: Language) -> String {
    let isEnglish = language == .english
    switch self {
    case .horizonTooLong(let days, let limit):
      return isEnglish
        ? "The horizon has \(days) days; the planner takes at most \(limit)."
        : "El horizonte tiene \(days) días; el planificador admite como máximo \(limit)."
    case .tooMany(let kind, let count, let limit):
      let name = kind.plural(in: language)
      return isEnglish
        ? "There are \(count) \(name); the planner takes at most \(limit)."
        : "Hay \(count) \(name); el planificador admite como máximo \(limit)."
    case .repeated(let part):
      return isEnglish ? "There is more than one \(part.words(in: language))." : "Hay más de un elemento: \(part.words(in: language))."
    case .malformedIdentifier(let part):
      return isEnglish
        ? "The identifier of \(part.words(in: language)) must not be empty and must not contain a colon."
        : "El identificador de \(part.words(in: language)) no puede estar vacío ni contener dos puntos."
    case .unknownMeeting(let meeting, let part):
      return isEnglish
        ? "There is no meeting “\(meeting)”, which \(part.words(in: language)) names."
        : "No existe la reunión «\(meeting)», que menciona \(part.words(in: language))."
    case .unknownGroup(let group, let part):
      return isEnglish
        ? "There is no group “\(group)”, which \(part.words(in: language)) names."
        : "No existe el grupo «\(group)», que menciona \(part.words(in: language))."
    case .lengthOutOfRange(let part, let dayCount):
      return isEnglish
        ? "\(part.sentenceStart(in: language)) has a length of \(dayCount) days; it must be 1 to 5."
        : "\(part.sentenceStart(in: language)) dura \(dayCount) días; debe durar de 1 a 5."
    case .noRoom(let part):
      return isEnglish
        ? "The horizon has no room for \(part.words(in: language)), which must lie inside it and inside one working week."
        : "En el horizonte no cabe \(part.words(in: language)), que debe estar dentro de él y de una sola semana laboral."
    case .numberOutOfRange(let part, let quantity, let value, let limit):
      let name = quantity.name(in: language)
      return isEnglish
        ? "In \(part.words(in: language)), \(name) is \(value); it must be 0 to \(limit)."
        : "En \(part.words(in: language)), \(name) es \(value); debe estar entre 0 y \(limit)."
    case .costsTooHigh(let limit):
      return isEnglish
        ? "The costs and weights are too high: a plan could cost more than \(limit)."
        : "Los costos y pesos son demasiado altos: un plan podría costar más de \(limit)."
    case .gapToItself(let part):
      return isEnglish
        ? "\(part.sentenceStart(in: language)) leads from a meeting to itself."
        : "\(part.sentenceStart(in: language)) va de una reunión a ella misma."
    case .maximumBelowMinimum(let part, let minimum, let maximum):
      return isEnglish
        ? "In \(part.words(in: language)), the maximum \(maximum) is below the minimum \(minimum)."
        : "En \(part.words(in: language)), el máximo \(maximum) es menor que el mínimo \(minimum)."
    case .weekdayCostCount(let count):
      return isEnglish
        ? "A list of weekday costs has \(count) numbers; it must have five, Monday to Friday."
        : "Una lista de costos por día de la semana tiene \(count) números; debe tener cinco, de lunes a viernes."
    }
  }
}
