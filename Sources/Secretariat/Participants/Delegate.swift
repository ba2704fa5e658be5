public import CivilTime

/// Someone who comes to a meeting for one of its seats.
public struct Delegate: Hashable, Sendable {
  /// What a delegate is in the delegation.
  public enum Role: String, Sendable, CaseIterable {
    /// Leads it; one at most does.
    case head
    /// Stands in for the head.
    case alternate
    /// Belongs to it.
    case member
  }

  /// What is kept of the person.
  public enum Identity: Hashable, Sendable {
    /// The person's data.
    case known(Person)
    /// They were erased; that someone came is all that is left (R28).
    case erased
    /// None are kept: they are no part of what the log brings back.
    case notKept
  }

  /// The number by which commands call the delegate; it is never given twice.
  public let number: Int
  /// The meeting.
  public let meeting: MeetingHandle
  /// The seat.
  public let seat: Occupant
  /// What the delegate is in the delegation.
  public let role: Role
  /// The place among those of the same role, from 1.
  public let rank: Int
  /// What is kept of the person.
  public let identity: Identity

  /// A delegate in full.
  public init(number: Int, meeting: MeetingHandle, seat: Occupant, role: Role, rank: Int, identity: Identity) {
    self.number = number
    self.meeting = meeting
    self.seat = seat
    self.role = role
    self.rank = rank
    self.identity = identity
  }

  /// The person's data, while they are kept.
  public var person: Person? { if case .known(let person) = identity { person } else { nil } }

  /// The name as a list shows it.
  public func name(in language: Language) -> String {
    let isEnglish = language == .english
    return switch identity {
    case .known(let person): person.name.text
    case .erased: isEnglish ? "(name erased)" : "(nombre suprimido)"
    case .notKept: isEnglish ? "(name not kept)" : "(nombre no conservado)"
    }
  }
}

extension Delegate.Role {
  /// The role in a language.
  public func word(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .head: isEnglish ? "head of delegation" : "jefatura de delegación"
    case .alternate: isEnglish ? "alternate" : "suplente"
    case .member: isEnglish ? "member" : "integrante"
    }
  }
}

extension Sequence<Delegate> {
  /// The delegates of a seat in the order of their rank: head, alternates, members (R15).
  public func delegation(of seat: Occupant) -> [Delegate] {
    func key(_ delegate: Delegate) -> (Int, Int, Int) {
      (Delegate.Role.allCases.firstIndex(of: delegate.role) ?? 0, delegate.rank, delegate.number)
    }
    return filter { $0.seat == seat }.sorted { key($0) < key($1) }
  }
}
