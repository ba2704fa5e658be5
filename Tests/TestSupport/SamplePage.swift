internal import SecretariatSchema

/// The page of the Regional Conference on Migration as text, put together from the facts that come with the program.
///
/// Headings, lists and the 91 lines of the meeting list stand in the page's order, and each line of the list has the number
/// that the reference data gives it.
package enum SamplePage {
  /// The whole page, with a line feed after each line.
  package static let text = lines.joined(separator: "\n") + "\n"

  /// The lines of the page, the first first.
  package static let lines: [String] = {
    let meetings = rows(.meetings).map { row in (Int(row["line"] ?? "") ?? 0, row["source"] ?? "") }
    let head = headLines
    let start = meetings.first?.0 ?? 0
    var lines = head + Array(repeating: "", count: max(0, start - 2 - head.count)) + ["- Meetings"]
    lines += meetings.map { "- \($0.1)" }
    lines.append("- Documents")
    lines += rows(.documents).map { row in
      let languages = row["languages"].map { " [ \($0) ]" } ?? ""
      return "- \(row["title"] ?? "")\(languages)"
    }
    return lines + ["- Contact Information"]
  }()

  private static var headLines: [String] {
    var lines = ["Type: Regional Consultative Process on Migration", "Current Thematic Pillars"]
    for row in rows(.pillars) {
      lines.append(row["topic"] == nil ? "\(row["pillar"] ?? ""). \(row["en"] ?? ""):" : "- \(row["en"] ?? "")")
    }
    lines += ["Chairing country:", "- Current Chair: Belize (2024)", "- Past Chair: Panama (2023)"]
    lines += ["- Members", "Member States (11 States)"] + parties("member", "country")
    lines += ["- Observers", "Observer Countries (5 States):"] + parties("observer", "country")
    lines += ["Observer Organizations (13 organizations)"] + parties("observer", "organization")
    return lines + ["- Partners", "The Regional Network for Civil Organizations on Migration (RNCOM) [a coalition]"]
  }

  private static func parties(_ role: String, _ nature: String) -> [String] {
    let members = rows(.memberships).filter { $0["body"] == "RCM" && $0["role"] == role }.compactMap { $0["party"] }
    return rows(.parties).filter { $0["kind"] == nature && members.contains($0["code"] ?? "") }.map { row in
      "- \(row["en"] ?? "")" + (row["acronymEn"].map { " (\($0))" } ?? "")
    }
  }

  private static func rows(_ name: ReferenceTable.Name) -> [ReferenceTable.Row] { ReferenceTable.embedded(name)?.rows ?? [] }
}
