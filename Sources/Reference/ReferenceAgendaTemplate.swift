internal import Secretariat
internal import SecretariatSchema

extension AgendaTemplate {
  /// The templates that come with the program, in the order of their first rows.
  static func embedded() throws(ReferenceError) -> [AgendaTemplate] {
    let rows = try ReferenceReader.rows(.agendaTemplates) { row throws(ReferenceError) in
      (kind: try row.code("kind") as Code<MeetingKind>, item: try Item(row))
    }
    var kinds: [Code<MeetingKind>] = []
    for row in rows where !kinds.contains(row.kind) { kinds.append(row.kind) }
    return kinds.map { kind in AgendaTemplate(kind: kind, items: rows.filter { $0.kind == kind }.map(\.item)) }
  }
}

extension AgendaTemplate.Item {
  fileprivate init(_ row: ReferenceReader) throws(ReferenceError) {
    self.init(
      number: try row.required("number") { AgendaNumber($0) },
      occasion: try row.required("occasion") { AgendaTemplate.Occasion(rawValue: $0) }, title: try row.bilingual("en", "es"),
      access: try row.required("access") { ItemAccess(rawValue: $0) }, lead: try row.optional("lead") { AgendaLead(rawValue: $0) },
      minutes: try row.optional("minutes") { Int($0) })
  }
}
