/// Evaluates the parts of an expression; it goes down no deeper than parentheses may be nested.
struct ParticipantEvaluator {
  let setting: ParticipantSetting

  func evaluate(_ part: ParticipantExpression.Part) -> ParticipantEvaluation {
    var result = ParticipantEvaluation()
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

  private func add(_ function: ParticipantFunction, of body: Code<Body>, to result: inout ParticipantEvaluation) {
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
      switch RotationSeats(
        function: function, rotation: rotation, rule: rule, fourthSeat: rule.fourthSeat.flatMap { setting.rotations[$0] },
        meeting: setting.meeting
      ).seats() {
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
