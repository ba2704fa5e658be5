internal import CivilTime

/// A seat that an expression gives and the record cannot fill; it is named, never dropped and never guessed (R8, R15).
public struct UnresolvedSeat: Hashable, Sendable {
  /// Why no one can be named.
  public enum Cause: Hashable, Sendable {
    /// The meeting has no days, on which the answer depends.
    case noDays
    /// The meeting lies before the first chair term on record.
    case beforeTheRecord
    /// The meeting lies beyond the last chair term on record.
    case afterTheRecord(last: ChairTerm)
    /// No source names the holder of the term; without a term, none is on record for the seat.
    case notRecorded(ChairTerm?)
    /// The chair is vacant, for a reason.
    case vacant(ChairTerm, reason: String)
    /// The record's dates leave several terms possible, in this order; `nil` stands for one that is not on record.
    case oneOf([ChairTerm?])
    /// The body has no troika.
    case noTroika
    /// The body has no chair on record at all.
    case noChairs
    /// No office is recorded that serves the body.
    case noSecretariat
    /// Nothing by that name is on record.
    case unknownName(String)
  }

  /// What was asked for.
  public let role: SeatRole
  /// Of which body; `nil` for a name.
  public let body: Code<Body>?
  /// Why no one can be named.
  public let cause: Cause

  /// Whether it is the same seat as another one, by whichever function it was asked for.
  func isSameSeat(as other: UnresolvedSeat) -> Bool {
    body == other.body && cause == other.cause && role.part == other.role.part && seatName == other.seatName
  }

  private var seatName: String {
    switch (role.function, role.position) {
    case (.chair, _): Troika.Position.current.rawValue
    case (_, let position?): position.rawValue
    case (let function, nil): function.rawValue
    }
  }

  /// The parties that it may be; empty where the record names none.
  var candidates: Set<Code<Party>> {
    guard case .oneOf(let terms) = cause else { return [] }
    return Set(terms.compactMap { $0?.holder.party })
  }

  /// Which seat it is: the letters of the body, and `troika (incoming)`.
  public func name(in directory: Directory) -> BilingualText {
    BilingualText { language in
      if case .unknownName(let name) = cause { return name }
      return [body.map { directory.acronym(of: $0, in: language) }, role.words(in: language)].compactMap(\.self).joined(separator: ": ")
    }
  }

  /// Which seat it is, and why no one can be named.
  public func text(in directory: Directory) -> BilingualText {
    let name = name(in: directory)
    return BilingualText { "\(name.bestText(in: $0).text): \(explanation(in: $0, directory))" }
  }

  private func explanation(in language: Language, _ directory: Directory) -> String {
    let isEnglish = language == .english
    func labelled(_ term: ChairTerm?) -> String {
      guard let term else { return directory.name(of: .notRecorded, in: language) }
      return "\(directory.name(of: term.holder, in: language)) (\(term.label))"
    }
    switch cause {
    case .noDays: return isEnglish ? "the meeting has no days yet" : "la reunión aún no tiene días"
    case .beforeTheRecord: return isEnglish ? "before the record begins" : "anterior al registro"
    case .afterTheRecord(let last):
      return isEnglish
        ? "not recorded (the record ends with the term of \(last.label))"
        : "no registrada (el registro termina con el período de \(last.label))"
    case .notRecorded(let term): return term.map { labelled($0) } ?? directory.name(of: .notRecorded, in: language)
    case .vacant(let term, let reason):
      return isEnglish ? "vacant in the term of \(term.label): \(reason)" : "vacante en el período de \(term.label): \(reason)"
    case .oneOf(let terms):
      let names = terms.map(labelled).joined(separator: isEnglish ? " or " : " o ")
      return isEnglish ? "\(names): the day of the handover is not recorded" : "\(names): no consta el día del traspaso"
    case .noTroika: return isEnglish ? "the body has no troika" : "el cuerpo no tiene troika"
    case .noChairs: return isEnglish ? "no chair is on record" : "no hay ninguna Presidencia registrada"
    case .noSecretariat: return isEnglish ? "not recorded" : "no registrada"
    case .unknownName: return isEnglish ? "not on record" : "no consta en el registro"
    }
  }

  /// The permanent name of the cause, by which programs know it.
  public var code: String {
    switch cause {
    case .noDays: "no-days"
    case .beforeTheRecord: "before-the-record"
    case .afterTheRecord: "after-the-record"
    case .notRecorded: "not-recorded"
    case .vacant: "vacant"
    case .oneOf: "one-of"
    case .noTroika: "no-troika"
    case .noChairs: "no-chairs"
    case .noSecretariat: "no-secretariat"
    case .unknownName: "unknown-name"
    }
  }
}
