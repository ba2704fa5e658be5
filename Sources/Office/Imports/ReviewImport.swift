internal import Secretariat
internal import Store

/// The lines of the latest import, with where each stands and why a person has to decide.
package struct ReviewImport: Sendable {
  /// A review.
  package init() {}

  /// Reads them.
  ///
  /// - Throws: A `Refusal` when no page has been imported.
  package func callAsFunction(in office: Office) throws -> ImportedPage {
    try office.record.read { reading in
      guard let batch = try reading.latestImport() else { throw Refusal.noImport }
      return try ImportedPage(batch, reading: reading, office: office)
    }
  }

  /// How many lines await a decision; an import that is finished, or none, has none.
  static func pendingCount(in reading: Reading, office: Office) throws -> Int {
    guard let batch = try reading.latestImport(), batch.state == .inReview else { return 0 }
    return try ImportedPage(batch, reading: reading, office: office).pendingCount
  }
}
