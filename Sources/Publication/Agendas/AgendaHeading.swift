package import CivilTime
package import Secretariat

/// What stands above an agenda in a language: the bodies, the meeting, its place and dates, and who is in the chair.
package struct AgendaHeading: Hashable, Sendable {
  /// A line with its label: "Dates", "5–6 December 2024".
  package struct Line: Hashable, Sendable {
    /// What the line says something about.
    package let label: String
    /// What it says.
    package let value: String
  }

  /// The names of the bodies with their letters.
  package let bodies: [String]
  /// What the paper is.
  package let status: String
  /// The meeting's title; where it has no translation, the other language's with its mark.
  package let title: String
  /// Number, dates, place, host and chairs.
  package let lines: [Line]

  /// The heading of a meeting's agenda.
  package init(_ setting: AgendaSetting, in language: Language) {
    let isEnglish = language == .english
    let meeting = setting.meeting
    bodies = setting.presidencies.map { "\($0.body.name.marked(in: language)) (\($0.body.acronym.marked(in: language)))" }
    status = isEnglish ? "Provisional agenda" : "Agenda provisional"
    title = meeting.details.title.marked(in: language)
    var lines: [Line] = []
    if let ordinal = meeting.details.series?.ordinal {
      lines.append(Line(label: isEnglish ? "Number" : "Número", value: "\(ordinal.roman) (\(ordinal.abbreviated(in: language)))"))
    }
    lines.append(Line(label: isEnglish ? "Dates" : "Fechas", value: meeting.details.date.formatted(in: language)))
    lines.append(Line(label: isEnglish ? "Place" : "Lugar", value: setting.directory.whereabouts(of: meeting.details, in: language)))
    if let host = meeting.hostCountry {
      lines.append(Line(label: isEnglish ? "Host country" : "País anfitrión", value: setting.directory.name(of: host, in: language)))
    }
    for presidency in setting.presidencies {
      let title = presidency.body.chairTitle?.text(in: language) ?? (isEnglish ? "Chair" : "Presidencia")
      let label = setting.presidencies.count == 1 ? title : "\(title), \(presidency.body.acronym.marked(in: language))"
      lines.append(
        Line(label: label, value: ChairWording(meeting: meeting, directory: setting.directory, language: language).words(presidency.chair)))
    }
    switch meeting.state {
    case .held, .confirmed: break
    case .proposed, .tentative, .postponed, .cancelled, .lapsed:
      lines.append(Line(label: isEnglish ? "State" : "Estado", value: meeting.state.word(in: language)))
    }
    self.lines = lines
  }
}

/// Who is in the chair at a meeting, in words.
private struct ChairWording {
  let meeting: Meeting
  let directory: Directory
  let language: Language

  func words(_ answer: ChairAnswer?) -> String {
    let isEnglish = language == .english
    switch answer {
    case nil, .beforeTheRecord, .afterTheRecord: return name(.notRecorded)
    case .term(let term): return name(term.holder)
    case .handover(let outgoing, let incoming):
      let close: String
      if incoming.startMeeting == meeting.handle {
        close = isEnglish ? "the close of the meeting" : "la clausura de la reunión"
      } else if let handover = incoming.startMeeting {
        close = isEnglish ? "the close of \(handover)" : "la clausura de \(handover)"
      } else {
        close = isEnglish ? "the handover" : "el traspaso"
      }
      let successor =
        incoming.holder == .notRecorded
        ? (isEnglish ? "its successor is not recorded" : "la Presidencia entrante no está registrada")
        : (isEnglish ? "\(name(incoming.holder)) from then" : "\(name(incoming.holder)) a partir de entonces")
      return isEnglish ? "\(name(outgoing.holder)) until \(close); \(successor)" : "\(name(outgoing.holder)) hasta \(close); \(successor)"
    case .uncertain(let terms):
      let names = terms.map { term in
        term.holder == .notRecorded ? (isEnglish ? "a successor that is not recorded" : "una Presidencia no registrada") : name(term.holder)
      }
      let list = names.joined(separator: isEnglish ? " or " : " o ")
      return isEnglish ? "\(list) (the day of the handover is not recorded)" : "\(list) (no consta el día del traspaso)"
    }
  }

  private func name(_ holder: ChairHolder) -> String { directory.name(of: holder, in: language) }
}
