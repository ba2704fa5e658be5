package import Secretariat
internal import SecretariatSchema

extension KnownBlackout {
  /// Every blackout that comes with the program, in the order of the table.
  package static func embedded() throws(ReferenceError) -> [KnownBlackout] {
    try ReferenceReader.rows(.blackouts) { row throws(ReferenceError) in
      let known = KnownBlackout(
        code: try row.code("code"), title: try row.bilingual("en", "es"), firstDays: try row.required("days") { YearlyDays($0) },
        dayCount: try row.required("dayCount") { Int($0) }, scope: try row.required("scope") { BlackoutScope(written: $0) },
        strength: try row.required("strength") { try BlackoutStrength(parsing: $0) }, source: try row.text("source"))
      guard let known else { throw row.error("dayCount", because: "it is out of range") }
      return known
    }
  }
}

extension BlackoutScope {
  /// Reads `everyone` or `in-person`, or `kind`, `body` or `host` with a code after a blank: `host MX`.
  fileprivate init?(written text: String) {
    let parts = text.split(separator: " ").map { String($0) }
    switch (parts.first, parts.count) {
    case ("everyone", 1): self = .everyone
    case ("in-person", 1): self = .inPerson
    case ("kind", 2):
      guard let code = Code<MeetingKind>(parts[1]) else { return nil }
      self = .kind(code)
    case ("body", 2):
      guard let code = Code<Body>(parts[1]) else { return nil }
      self = .body(code)
    case ("host", 2):
      guard let code = Code<Country>(parts[1]) else { return nil }
      self = .host(code)
    default: return nil
    }
  }
}
