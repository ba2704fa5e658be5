/// What a part of an expression has come to.
struct ParticipantEvaluation {
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

  mutating func unite(_ other: ParticipantEvaluation) {
    let certain = certain.union(other.certain)
    for occupant in other.occupants {
      for origin in other.origins[occupant] ?? [] { add(occupant, origin) }
    }
    self.certain = certain
    for seat in other.unresolved { add(seat) }
    for notice in other.notices { self.notice(notice) }
  }

  /// Takes out whom the other part certainly names; what it leaves open is said, and takes out no one for certain.
  mutating func exclude(_ other: ParticipantEvaluation) {
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
  mutating func intersect(_ other: ParticipantEvaluation) {
    func mayBe(_ seat: UnresolvedSeat, in part: ParticipantEvaluation) -> Bool {
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
