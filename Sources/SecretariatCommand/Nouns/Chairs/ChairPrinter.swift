internal import CivilTime
internal import Secretariat

/// Chairs and troikas in words.
struct ChairPrinter {
  let language: Language
  let directory: Directory

  private var isEnglish: Bool { language == .english }

  /// Who was in the chair on a day, as a sentence.
  func sentence(_ answer: ChairAnswer) -> String {
    switch answer {
    case .beforeTheRecord: return isEnglish ? "before the record begins" : "anterior al registro"
    case .term(let term): return labelled(term)
    case .handover(let outgoing, let incoming):
      let meeting = incoming.startMeeting?.text ?? (isEnglish ? "the meeting" : "la reunión")
      return isEnglish
        ? "\(labelled(outgoing)) until the close of \(meeting); \(labelled(incoming)) from then"
        : "\(labelled(outgoing)) hasta la clausura de \(meeting); \(labelled(incoming)) a partir de entonces"
    case .uncertain(let terms):
      let names = terms.map(labelled).joined(separator: isEnglish ? " or " : " o ")
      return isEnglish ? "\(names): the day of the handover is not recorded" : "\(names): no consta el día del traspaso"
    }
  }

  /// A holder with the year of the term, `Belize (2024)`.
  func labelled(_ term: ChairTerm) -> String { "\(directory.name(of: term.holder, in: language)) (\(term.label))" }

  /// The seats of a troika, as a sentence.
  func sentence(_ troika: Troika) -> String {
    troika.seats.map { seat in
      let holder = directory.name(of: seat.holder, in: language)
      let label = seat.holder.party == nil ? "" : seat.term.map { " \($0.label)" } ?? ""
      return "\(seat.position.word(in: language)) \(holder)\(label)"
    }.joined(separator: ", ")
  }

  /// A finding, as a line.
  func line(_ finding: ChairFinding) -> String {
    let term =
      isEnglish ? "term \(finding.term.number), \(labelled(finding.term))" : "período \(finding.term.number), \(labelled(finding.term))"
    let detail = finding.detail ?? ""
    let words =
      switch finding.matter {
      case .holderNotRecorded: isEnglish ? "no source names the holder" : "ninguna fuente nombra al titular"
      case .vacancy: isEnglish ? "vacant: \(detail)" : "vacante: \(detail)"
      case .holderInferred: isEnglish ? "the holder is inferred from the host" : "el titular se infiere de la sede"
      case .startNotExact: isEnglish ? "the handover is known only as \(detail)" : "del traspaso solo consta \(detail)"
      case .noHandoverMeeting: isEnglish ? "no handover meeting is recorded" : "no consta la reunión del traspaso"
      case .unknownHandoverMeeting:
        isEnglish ? "the handover meeting \(detail) is not on record" : "la reunión del traspaso \(detail) no está registrada"
      case .startOffMeeting:
        isEnglish
          ? "it begins on \(finding.term.start), but its handover meeting ended on \(detail)"
          : "comienza el \(finding.term.start), pero la reunión del traspaso terminó el \(detail)"
      case .labelGap: isEnglish ? "no term, or two, is called by the year \(detail)" : "ningún período, o dos, lleva el año \(detail)"
      }
    return "\(term): \(words)"
  }
}
