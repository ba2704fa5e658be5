internal import CivilTime

/// A list of participants as a table for a spreadsheet: a row for each delegate, and one for whoever has none yet.
package struct ParticipantTable: Sendable {
  /// The table.
  package let text: String

  /// Writes the table.
  package init(_ paper: ParticipantPaper) {
    var table = CommaSeparatedText()
    table.add(
      paper.language == .english
        ? ["Group", "Code", "Participant", "Capacity", "Delegate", "Title", "Role"]
        : ["Grupo", "Código", "Participante", "Calidad", "Delegado", "Cargo", "Función"])
    for group in paper.groups {
      for entry in group.entries {
        let head = [group.title, entry.code ?? "", entry.name, entry.remarks.joined(separator: "; ")]
        if entry.delegation.isEmpty { table.add(head + ["", "", ""]) }
        for attendee in entry.delegation { table.add(head + [attendee.name, attendee.title ?? "", attendee.role]) }
      }
    }
    for seat in paper.openSeats { table.add([paper.openSeatsTitle, "", seat, "", "", "", ""]) }
    text = table.text
  }
}
