/// A table of reference data: named columns of text, one row a line, values separated by tabs.
///
/// Lines that begin with `# ` say where the data comes from; an empty value is one that is not recorded.
package struct ReferenceTable: Sendable {
  /// Which table it is.
  package enum Name: String, Sendable, CaseIterable {
    /// Items of agendas by kind of meeting.
    case agendaTemplates = "agenda-templates"
    /// Days on which meetings are not held, or better not.
    case blackouts
    /// Bodies.
    case bodies
    /// Offers and elections of chairs.
    case chairDecisions = "chair-decisions"
    /// Chair terms of the bodies.
    case chairTerms = "chair-terms"
    /// Cities with their spellings.
    case cities
    /// Countries of ISO 3166-1.
    case countries
    /// The statutory meetings of a chair year.
    case cycle
    /// Parts of countries with holidays of their own.
    case holidayRegions = "holiday-regions"
    /// Public holidays.
    case holidays
    /// Kinds of meeting.
    case kinds
    /// Who belongs to which body.
    case memberships
    /// Parties.
    case parties
    /// Documents.
    case documents = "rcm-documents"
    /// Meetings.
    case meetings = "rcm-meetings"
    /// Pillars and topics of the strategic plan.
    case pillars = "rcm-pillars"
    /// Words by which pages name things.
    case recognition
    /// How the chairs of the bodies rotate.
    case rotationRules = "rotation-rules"
    /// Numbered series.
    case series
    /// Numbers of series that sources give.
    case seriesNumbers = "series-numbers"
    /// The years that strategic plans cover.
    case strategicPlans = "strategic-plans"
    /// Preparatory deadlines.
    case workPlanDeadlines = "workplan-deadlines"
  }

  /// One row, by the names of its columns.
  package struct Row: Sendable {
    private let values: [String: String]
    /// The line of the file, from 1.
    package let line: Int

    init(values: [String: String], line: Int) {
      self.values = values
      self.line = line
    }

    /// The value of a column; `nil` when it is empty or there is no such column.
    package subscript(column: String) -> String? { values[column].flatMap { $0.isEmpty ? nil : $0 } }
  }

  /// The names of the columns, in order.
  package let columns: [String]
  /// The rows, in order.
  package let rows: [Row]

  /// Reads a table; `nil` when the text has no header, a row has more values than the header, or lines end with CR LF.
  package init?(_ text: String) {
    var columns: [String] = []
    var rows: [Row] = []
    for (position, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || (columns.isEmpty && line.first == 0x23) { continue }
      guard line.last != 0x0D else { return nil }
      let values = line.split(separator: 0x09, omittingEmptySubsequences: false).map { String($0) ?? "" }
      if columns.isEmpty {
        columns = values
      } else {
        guard values.count <= columns.count else { return nil }
        rows.append(Row(values: Dictionary(zip(columns, values), uniquingKeysWith: { first, _ in first }), line: position + 1))
      }
    }
    guard !columns.isEmpty else { return nil }
    self.columns = columns
    self.rows = rows
  }

  /// The table that came with the program; `nil` only if the program was built from a damaged file.
  package static func embedded(_ name: Name) -> ReferenceTable? {
    SchemaFile.all.first { $0.name == "Reference/\(name.rawValue).tsv" }.flatMap { ReferenceTable($0.text) }
  }
}
