internal import CivilTime

/// A list of participants as one HTML page that needs no other file, reads without a screen, and prints well.
package struct ParticipantPage: Sendable {
  /// The page.
  package let text: String

  /// Writes the page.
  package init(_ paper: ParticipantPaper) {
    let writer = PageWriter(paper: paper)
    text = """
      <!DOCTYPE html>
      <html lang="\(paper.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(HTMLText(paper.name)): \(HTMLText(paper.title))</title>
      <style>
      \(PageWriter.style)
      </style>
      </head>
      <body>
      <main>
      <h1>\(HTMLText(paper.name))</h1>
      <p>\(paper.bodies.map { HTMLText($0).description }.joined(separator: " · "))</p>
      <h2>\(HTMLText(paper.title))</h2>
      <dl>
      \(paper.lines.map { "<dt>\(HTMLText($0.label))</dt><dd>\(HTMLText($0.value))</dd>\n" }.joined())</dl>
      \(writer.tables)\(writer.openSeats)</main>
      </body>
      </html>

      """
  }
}

private struct PageWriter {
  let paper: ParticipantPaper

  static let style = """
    body { font: 1rem/1.4 Georgia, serif; color: #111; background: #fff; margin: 2rem auto; max-width: 52rem; padding: 0 1rem; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; }
    dt { font-weight: bold; }
    dd { margin: 0; }
    table { border-collapse: collapse; table-layout: fixed; width: 100%; margin: 1.5rem 0; }
    caption { text-align: left; font-weight: bold; font-size: 1.15rem; padding-bottom: 0.4rem; }
    th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem; border-bottom: 1px solid #767676; }
    td ul { margin: 0; padding-left: 1.1rem; }
    @media print {
      body { margin: 0; max-width: none; font-size: 11pt; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
    }
    """

  /// A table for each part of the list.
  var tables: String {
    let isEnglish = paper.language == .english
    let heads = isEnglish ? ["Participant", "Capacity", "Delegation"] : ["Participante", "Calidad", "Delegación"]
    let head = heads.map { "<th scope=\"col\">\($0)</th>" }.joined()
    return paper.groups.map { group in
      """
      <table>
      <caption>\(HTMLText(group.title))</caption>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(group.entries.map(row).joined())</tbody>
      </table>

      """
    }.joined()
  }

  private func row(_ entry: ParticipantPaper.Entry) -> String {
    let remarks = entry.remarks.map { HTMLText($0).description }.joined(separator: "<br>")
    let people = entry.delegation.map { attendee in
      let title = attendee.title.map { ", \(HTMLText($0))" } ?? ""
      return "<li>\(HTMLText(attendee.name))\(title) (\(HTMLText(attendee.role)))</li>"
    }.joined()
    let delegation = people.isEmpty ? "" : "<ul>\(people)</ul>"
    return "<tr><th scope=\"row\">\(HTMLText(entry.name))</th><td>\(remarks)</td><td>\(delegation)</td></tr>\n"
  }

  var openSeats: String {
    guard !paper.openSeats.isEmpty else { return "" }
    return "<h2>\(paper.openSeatsTitle)</h2>\n<ul>\n" + paper.openSeats.map { "<li>\(HTMLText($0))</li>\n" }.joined() + "</ul>\n"
  }
}
