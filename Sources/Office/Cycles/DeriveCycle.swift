package import Secretariat
package import Store

/// Works out from the meetings of some years what a body's cycle would be, and can put it in place of the one on record (R18).
package struct DeriveCycle: Sendable {
  /// The years.
  package var basis: BasisYears
  /// The body, by code or name; without one, the first body on record.
  package var body: String?
  /// Why, where it is put in place.
  package var reason: TextLine?

  /// A derivation.
  package init(from basis: BasisYears, body: String? = nil, reason: TextLine? = nil) {
    self.basis = basis
    self.body = body
    self.reason = reason
  }

  /// Works it out.
  ///
  /// - Throws: A `Refusal` when nothing that was held in the years is on record.
  package func callAsFunction(in office: Office) throws -> CycleDerivation {
    try office.record.read { try derivation(in: $0) }
  }

  /// Puts it in place of the cycle on record.
  package func apply(in office: Office) throws -> Written<CycleDerivation> {
    try office.write(reason: reason?.text) { writing in
      let derivation = try derivation(in: writing.reading)
      for slot in derivation.slots where slot.before != slot.after {
        try writing.record(slot.after, of: derivation.cycle.body, inPlaceOf: slot.before)
      }
      return derivation
    }
  }

  private func derivation(in reading: Reading) throws -> CycleDerivation {
    try CycleDerivation(of: CycleLookup(reading: reading).find(body).cycle, basis: basis, meetings: reading.meetings())
  }
}
