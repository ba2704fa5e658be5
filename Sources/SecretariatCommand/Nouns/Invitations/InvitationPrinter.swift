internal import CivilTime
internal import Office
internal import Secretariat

/// Who was invited and what was answered, as lines.
struct InvitationPrinter {
  let language: Language

  private var isEnglish: Bool { language == .english }

  /// Every delegate with how things stand, and the sums.
  func list(_ answer: ReviewInvitations.Answer, withComments: Bool) -> String {
    guard !answer.entries.isEmpty else {
      return isEnglish ? "\(answer.meeting.handle) has no delegates.\n" : "\(answer.meeting.handle) no tiene delegados.\n"
    }
    var table = TextTable()
    for entry in answer.entries {
      let seat = answer.directory.name(ofSeat: entry.delegate.seat, in: language)
      let name = entry.delegate.name(in: language)
      if entry.standings.isEmpty { table.add("\(entry.delegate.number)", seat, name, InvitationReply.notInvited.word(in: language)) }
      for standing in entry.standings {
        var words = InvitationReply(standing, at: answer.meeting).word(in: language)
        let day = entry.standings.count > 1 ? day(of: standing, at: answer.meeting) : nil
        if let day { words = "\(day): \(words)" }
        if withComments, let comment = standing.answer?.comment { words += " “\(comment.line)”" }
        table.add("\(entry.delegate.number)", seat, name, words)
      }
    }
    let replies = answer.entries.flatMap { entry in
      entry.standings.isEmpty ? [.notInvited] : entry.standings.map { InvitationReply($0, at: answer.meeting) }
    }
    let counts = InvitationReply.Kind.allCases.compactMap { kind -> String? in
      let count = replies.count { $0.kind == kind }
      return count == 0 ? nil : "\(kind.label(in: language)): \(count)"
    }
    return table.text + "\n" + counts.joined(separator: "; ") + "\n"
  }

  /// The proposals with their numbers.
  func proposals(_ answer: ReviewProposals.Answer, withComments: Bool) -> String {
    guard !answer.entries.isEmpty else { return isEnglish ? "No proposal waits for an answer.\n" : "Ninguna propuesta espera respuesta.\n" }
    var table = TextTable()
    for entry in answer.entries {
      let seat = answer.directory.name(ofSeat: entry.delegate.seat, in: language)
      let now = entry.meeting.details.date.formatted(in: language)
      let time = entry.time?.formatted(in: language) ?? (isEnglish ? "a time that cannot be told" : "una fecha que no puede saberse")
      var words = isEnglish ? "\(time) in place of \(now)" : "\(time) en lugar de \(now)"
      if withComments, let comment = entry.answer.comment { words += " “\(comment.line)”" }
      table.add("\(entry.answer.number)", entry.meeting.handle.text, seat, words)
    }
    return table.text
  }

  /// The day of an event of a meeting on separate days, as its identity tells it.
  private func day(of standing: InvitationStanding, at meeting: Meeting) -> String? {
    let digits = standing.event.text.split(separator: "@").first?.suffix(8) ?? ""
    guard digits.count == 8, digits.allSatisfy(\.isNumber) else { return nil }
    return (try? Day(parsing: "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"))?.formatted(in: language)
  }
}
