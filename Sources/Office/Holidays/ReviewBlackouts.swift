package import CivilTime
package import Secretariat
internal import Store

/// The blackouts as they hold in the record: over some days, or one of them by name (R19).
package struct ReviewBlackouts: Sendable {
  /// A review.
  package init() {}

  /// What a review gives.
  package struct Answer: Sendable {
    /// The blackouts, by their first days.
    package let blackouts: [ListedBlackout]
    /// The names behind the codes.
    package let directory: Directory
  }

  /// Those that have a day in common with some days.
  package func callAsFunction(in office: Office, over days: DayRange) throws -> Answer {
    try office.record.read { reading in
      Answer(blackouts: try HolidayDesk(reading).blackouts(over: days).blackouts, directory: try reading.directory())
    }
  }

  /// The one of a name, or of an unambiguous beginning of one.
  ///
  /// - Throws: A `Refusal` when there is none.
  package func one(_ name: String, in office: Office) throws -> Answer {
    try office.record.read { reading in
      Answer(blackouts: [try HolidayDesk(reading).blackout(name)], directory: try reading.directory())
    }
  }
}

extension HolidayDesk {
  /// The blackout of a name, or of an unambiguous beginning of one.
  func blackout(_ name: String) throws -> ListedBlackout {
    var index = NameIndex<ListedBlackout>(noun: .blackout, listCommand: "rcm blackout list")
    for listed in blackouts().blackouts { index.add(listed, label: listed.blackout.code.text) }
    return try index.find(name)
  }
}
