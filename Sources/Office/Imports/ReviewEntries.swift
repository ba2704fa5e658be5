package import CivilTime
internal import Secretariat
package import Store

/// The entries of calendars that were imported, with what became of each: meetings, entries that are none such as holidays, or nothing.
package struct ReviewEntries: Sendable {
  /// What people call the calendar; without it, those of all.
  package var source: String?
  /// The first day.
  package var from: Day?
  /// The last day.
  package var until: Day?
  /// Whether those are left out that became meetings or were rejected.
  package var onlyKept: Bool

  /// A review.
  package init(source: String? = nil, from: Day? = nil, until: Day? = nil, onlyKept: Bool = true) {
    self.source = source
    self.from = from
    self.until = until
    self.onlyKept = onlyKept
  }

  /// Reads them, by their days.
  ///
  /// - Throws: A `Refusal` when no calendar is called so.
  package func callAsFunction(in office: Office) throws -> [ImportedEntry] {
    try office.record.read { reading in
      let all = try reading.importedEntries()
      var name: String?
      if let source {
        var index = NameIndex<String>(noun: .value, listCommand: nil)
        for source in Set(all.map(\.source)).sorted() { index.add(source, label: source) }
        name = try index.find(source)
      }
      return all.filter { entry in
        (name == nil || entry.source == name) && (from.map { entry.days.last >= $0 } ?? true)
          && (until.map { entry.days.first <= $0 } ?? true) && (!onlyKept || entry.fate == .entry)
      }
    }
  }
}
