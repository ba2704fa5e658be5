internal import CivilTime
package import Secretariat
package import Store

/// Records a blackout, changes one, or removes it (R19).
package struct SetBlackout: Sendable {
  /// What is done.
  package enum Act: Sendable {
    /// A new one is recorded.
    case add(BlackoutChanges)
    /// One is changed.
    case edit(BlackoutChanges)
    /// One does not count any more.
    case remove
  }

  /// The blackout's name.
  package var name: String
  /// What is done.
  package var act: Act
  /// Why.
  package var reason: TextLine?

  /// A change.
  package init(_ name: String, _ act: Act, reason: TextLine? = nil) {
    self.name = name
    self.act = act
    self.reason = reason
  }

  /// Makes it.
  ///
  /// - Throws: A `Refusal` when the name is taken or cannot be one, there is no such blackout, or a part of it is missing.
  package func callAsFunction(in office: Office) throws -> Written<Blackout> {
    try office.write(reason: reason?.text) { writing in
      let desk = try HolidayDesk(writing.reading)
      let lookup = Lookup(reading: writing.reading)
      switch act {
      case .add(let changes):
        guard let code = Code<Blackout>(name) else { throw badName }
        guard !desk.blackouts().blackouts.contains(where: { $0.blackout.code == code }) else { throw taken(code) }
        let new = try changes.blackout(code, changing: nil, lookup: lookup)
        try writing.record(BlackoutEdit(new, isRemoved: false))
        return new
      case .edit(let changes):
        let before = try desk.blackout(name).blackout
        let after = try changes.blackout(before.code, changing: before, lookup: lookup)
        if after != before { try writing.record(BlackoutEdit(after, isRemoved: false)) }
        return after
      case .remove:
        let before = try desk.blackout(name).blackout
        if desk.isKnown(before.code) {
          try writing.record(BlackoutEdit(before, isRemoved: true))
        } else {
          try writing.deleteBlackout(before.code)
        }
        return before
      }
    }
  }

  private var badName: Refusal {
    .invalid(
      given: String(name.prefix(40)),
      because: BilingualText(
        english: "“\(name.prefix(40))” cannot name a blackout", spanish: "“\(name.prefix(40))” no puede nombrar un período vedado"),
      remedy: BilingualText(
        english: "Use up to 32 letters, digits and hyphens, beginning with a letter: ELECTION-MX-2030.",
        spanish: "Use hasta 32 letras, cifras y guiones, comenzando por una letra: ELECCION-MX-2030."))
  }

  private func taken(_ code: Code<Blackout>) -> Refusal {
    .breaks(
      .blackouts, given: name,
      because: BilingualText(
        english: "there is a blackout called \(code) already", spanish: "ya hay un período vedado llamado \(code)"),
      remedy: BilingualText(
        english: "Change it with: rcm blackout edit \(code)", spanish: "Modifíquelo con: rcm blackout edit \(code)"))
  }
}
