/// Who has a seat at a meeting, worked out from an expression at the meeting's date (R15).
///
/// Whoever comes in by several functions has one seat with several origins.
public struct ResolvedParticipants: Sendable {
  /// A seat with whoever sits in it.
  public struct Seat: Hashable, Sendable {
    /// Who sits in it.
    public let occupant: Occupant
    /// The part of the list in which it stands.
    public let block: ParticipantBlock
    /// Why it is there; never empty.
    public let origins: [SeatOrigin]
    /// Whether the record's dates are too coarse to tell that whoever it is belongs there on that day.
    public let isUncertain: Bool
  }

  /// The seats, in the order in which the expression gives them.
  public let seats: [Seat]
  /// The seats that the record cannot fill.
  public let unresolved: [UnresolvedSeat]
  /// What else is worth knowing.
  public let notices: [ParticipantNotice]

  /// Works it out; the names in the expression are codes.
  public init(of expression: ParticipantExpression, in setting: ParticipantSetting) {
    let evaluation = Evaluator(setting: setting).evaluate(expression.root)
    seats = evaluation.occupants.map { occupant in
      Seat(
        occupant: occupant, block: setting.block(of: occupant), origins: evaluation.origins[occupant] ?? [],
        isUncertain: !evaluation.certain.contains(occupant))
    }
    unresolved = evaluation.unresolved
    notices = evaluation.notices
  }
}

/// What a part of an expression has come to.
private struct Evaluation {
  var occupants: [Occupant] = []
  var origins: [Occupant: [SeatOrigin]] = [:]
  /// Those of whom the record can tell that they are meant.
  var certain: Set<Occupant> = []
  var unresolved: [UnresolvedSeat] = []
  var notices: [ParticipantNotice] = []

  mutating func add(_ occupant: Occupant, _ origin: SeatOrigin) {
    if origins[occupant] == nil { occupants.append(occupant) }
    if origins[occupant]?.contains(origin) != true { origins[occupant, default: []].append(origin) }
    if !origin.isUncertain { certain.insert(occupant) }
  }

  mutating func add(_ seat: UnresolvedSeat) {
    if !unresolved.contains(seat) { unresolved.append(seat) }
  }

  mutating func notice(_ notice: ParticipantNotice) {
    if !notices.contains(notice) { notices.append(notice) }
  }

  mutating func unite(_ other: Evaluation) {
    let certain = certain.union(other.certain)
    for occupant in other.occupants {
      for origin in other.origins[occupant] ?? [] { add(occupant, origin) }
    }
    self.certain = certain
    for seat in other.unresolved { add(seat) }
    for notice in other.notices { self.notice(notice) }
  }

  /// Takes out whom the other part certainly names; what it leaves open is said, and takes out no one for certain.
  mutating func exclude(_ other: Evaluation) {
    for notice in other.notices { self.notice(notice) }
    for occupant in other.occupants {
      if origins[occupant] == nil {
        notice(.excludedInVain(occupant))
      } else if other.certain.contains(occupant) {
        origins[occupant] = nil
        certain.remove(occupant)
        occupants.removeAll { $0 == occupant }
      } else {
        notice(.excludedUncertain(occupant))
        certain.remove(occupant)
      }
    }
    for seat in other.unresolved {
      let before = unresolved.count
      unresolved.removeAll { $0.isSameSeat(as: seat) }
      if unresolved.count == before { notice(.excludedUnresolved(seat)) }
    }
  }

  /// Keeps whom both parts name; an unresolved seat stays unless no one who may sit in it is in the other part.
  mutating func intersect(_ other: Evaluation) {
    func mayBe(_ seat: UnresolvedSeat, in part: Evaluation) -> Bool {
      if !part.unresolved.isEmpty { return true }
      if seat.candidates.isEmpty { return !part.occupants.isEmpty }
      return seat.candidates.contains { part.origins[.party($0)] != nil }
    }
    let certain = certain.intersection(other.certain)
    let kept = unresolved.filter { mayBe($0, in: other) } + other.unresolved.filter { mayBe($0, in: self) }
    occupants.removeAll { other.origins[$0] == nil }
    for occupant in Array(origins.keys) where other.origins[occupant] == nil { origins[occupant] = nil }
    for occupant in occupants {
      for origin in other.origins[occupant] ?? [] { add(occupant, origin) }
    }
    self.certain = certain
    unresolved = []
    for seat in kept { add(seat) }
    for notice in other.notices { self.notice(notice) }
  }
}

/// Evaluates the parts of an expression; it goes down no deeper than parentheses may be nested.
private struct Evaluator {
  let setting: ParticipantSetting

  func evaluate(_ part: ParticipantExpression.Part) -> Evaluation {
    var result = Evaluation()
    switch part {
    case .function(let function, let bodies):
      switch bodies {
      case .all: for body in setting.meeting.details.bodies { add(function, of: body, to: &result) }
      case .one(let name):
        if let body = Code<Body>(name.text), setting.directory.body(body) != nil {
          add(function, of: body, to: &result)
        } else {
          result.add(unknown(name, function))
        }
      }
    case .party(let name):
      if let party = Code<Party>(name.text), setting.directory.party(party) != nil {
        result.add(.party(party), .named)
      } else {
        result.add(unknown(name, .members))
      }
    case .guest(let name): result.add(.guest(name), .named)
    case .common(let parts):
      for (position, part) in parts.enumerated() {
        if position == 0 { result = evaluate(part) } else { result.intersect(evaluate(part)) }
      }
    case .sum(let first, let steps):
      result = evaluate(first)
      for step in steps {
        switch step.operation {
        case .union: result.unite(evaluate(step.part))
        case .exclusion: result.exclude(evaluate(step.part))
        }
      }
    }
    return result
  }

  private func unknown(_ name: ParticipantExpression.Name, _ function: ParticipantFunction) -> UnresolvedSeat {
    UnresolvedSeat(
      role: SeatRole(function: function, position: nil, part: .wholeDay), body: nil, cause: .unknownName(name.text))
  }

  private func add(_ function: ParticipantFunction, of body: Code<Body>, to result: inout Evaluation) {
    func leave(_ cause: UnresolvedSeat.Cause, _ role: SeatRole? = nil) {
      result.add(
        UnresolvedSeat(role: role ?? SeatRole(function: function, position: nil, part: .wholeDay), body: body, cause: cause))
    }
    switch function {
    case .members, .observers, .partners, .organizations:
      guard setting.hasDays else { return leave(.noDays) }
      var isEmpty = true
      for membership in setting.memberships where membership.body == body && isMeant(membership, by: function) {
        guard let standing = setting.standing(of: membership), standing != .doesNotBelong else { continue }
        result.add(.party(membership.party), .membership(membership, isUncertain: standing == .uncertain))
        isEmpty = false
      }
      if isEmpty { result.notice(.noneOnRecord(function, of: body)) }
    case .secretariat:
      guard setting.directory.body(body)?.secretariat != nil else { return leave(.noSecretariat) }
      result.add(.secretariat(of: body), .secretariat(of: body))
    case .chair, .outgoing, .incoming, .troika:
      guard let rotation = setting.rotations[body] else { return leave(.noChairs) }
      let rule = setting.directory.body(body)?.troikaRule ?? .none
      switch RotationSeats(function: function, rotation: rotation, rule: rule, meeting: setting.meeting).seats() {
      case .failure(let lack): leave(lack.cause)
      case .success(let seats):
        for seat in seats {
          let holders = Set(seat.terms.map { $0?.holder ?? .notRecorded })
          if holders.count == 1, case .party(let party) = holders.first {
            for term in seat.terms.compactMap(\.self) { result.add(.party(party), .term(term, seat.role)) }
          } else {
            leave(cause(of: seat), seat.role)
          }
        }
      }
    }
  }

  private func isMeant(_ membership: Membership, by function: ParticipantFunction) -> Bool {
    switch function {
    case .members: membership.role == .member
    case .observers: membership.role == .observer
    case .organizations: membership.role == .observer && setting.directory.party(membership.party)?.nature != .country
    case .partners: membership.role == .partner
    case .chair, .outgoing, .incoming, .troika, .secretariat: false
    }
  }

  /// Why a seat of a rotation has no one who can be named.
  private func cause(of seat: RotationSeats.Seat) -> UnresolvedSeat.Cause {
    guard seat.terms.count == 1 else { return .oneOf(seat.terms) }
    let term = seat.terms.first ?? nil
    if let term, case .vacant(let reason) = term.holder { return .vacant(term, reason: reason) }
    return .notRecorded(term)
  }
}
