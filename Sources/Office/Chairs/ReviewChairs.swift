internal import CivilTime
package import Secretariat
internal import Store

/// The chairs of a body: the chain of terms, what it lacks, and the names to print them with.
package struct ReviewChairs: Sendable {
  /// The body, by code or name; without one, the first body on record.
  package var body: String?

  /// A review.
  package init(body: String? = nil) { self.body = body }

  /// What a review gives.
  package struct Answer: Sendable {
    /// The body.
    package let body: Body
    /// The chain of its terms.
    package let rotation: ChairRotation
    /// What the history lacks.
    package let findings: [ChairFinding]
    /// The names behind the codes.
    package let directory: Directory
  }

  /// Looks it up.
  package func callAsFunction(in office: Office) throws -> Answer {
    try office.record.read { reading in
      let bodies = try reading.bodies()
      let named = try body.map { try Lookup(reading: reading).body($0) } ?? bodies.first
      guard let found = named else { throw Refusal.noBody }
      let rotation = try reading.rotation(of: found.code)
      return Answer(body: found, rotation: rotation, findings: try reading.findings(of: rotation), directory: try reading.directory())
    }
  }
}

extension Reading {
  /// What a chair history lacks, held against the meetings on record.
  func findings(of rotation: ChairRotation) throws -> [ChairFinding] {
    let meetings = Dictionary(uniqueKeysWithValues: try meetings().map { ($0.handle, $0) })
    return rotation.findings { HandoverClose(of: meetings[$0]) }
  }

  /// The names behind the codes of the record.
  func directory() throws -> Directory {
    Directory(bodies: try bodies(), parties: try parties(), countries: try countries(), cities: try cities(), kinds: try kinds())
  }
}

extension Office {
  /// The names behind the codes of the record.
  package func directory() throws -> Directory { try record.read { try $0.directory() } }
}
