package import Secretariat
internal import Store

/// The yearly cycle of a body, with the names to print it with (R18).
package struct ReviewCycle: Sendable {
  /// The body, by code or name; without one, the first body on record.
  package var body: String?

  /// A review.
  package init(body: String? = nil) { self.body = body }

  /// What a review gives.
  package struct Answer: Sendable {
    /// The body.
    package let body: Body
    /// Its cycle.
    package let cycle: Cycle
    /// The names behind the codes.
    package let directory: Directory
  }

  /// Looks it up.
  package func callAsFunction(in office: Office) throws -> Answer {
    try office.record.read { reading in
      let found = try CycleLookup(reading: reading).find(body)
      return Answer(body: found.body, cycle: found.cycle, directory: try reading.directory())
    }
  }

  /// Every body that has a cycle.
  package static func all(in office: Office) throws -> [Answer] {
    try office.record.read { reading in
      let directory = try reading.directory()
      return try reading.bodies().compactMap { body in
        try reading.cycle(of: body.code).map { Answer(body: body, cycle: $0, directory: directory) }
      }
    }
  }
}

/// Finds a body and its cycle by what people call the body.
struct CycleLookup {
  let reading: Reading

  /// The body of a name, or the first one on record.
  ///
  /// - Throws: A `Refusal` when there is no such body, or it has no cycle.
  func find(_ name: String?) throws -> (body: Body, cycle: Cycle) {
    let named = try name.map { try Lookup(reading: reading).body($0) } ?? reading.bodies().first
    guard let body = named else { throw Refusal.noBody }
    guard let cycle = try reading.cycle(of: body.code) else {
      throw Refusal(
        .notFound, rule: nil, given: body.code.text,
        because: BilingualText(
          english: "no yearly cycle of \(body.code) is on record, so no work plan can follow from it",
          spanish: "no hay ningún ciclo anual de \(body.code) registrado, así que no puede derivarse un plan de trabajo"),
        remedy: BilingualText(
          english: "See the bodies that have one with: rcm cycle list", spanish: "Vea los cuerpos que tienen uno con: rcm cycle list"))
    }
    return (body, cycle)
  }
}
