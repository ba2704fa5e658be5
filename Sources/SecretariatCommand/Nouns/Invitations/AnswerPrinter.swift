internal import CivilTime
internal import Office
internal import Publication
internal import Secretariat
internal import Store

/// Prints what became of an answer that was read, by number and seat and never by name.
struct AnswerPrinter {
  let options: WriteOptions
  let path: String?

  private var isEnglish: Bool { options.language == .english }

  /// Prints it.
  ///
  /// - Parameter file: The file, where there are several.
  func print(_ written: Written<AnswerOutcome>, file: String?) {
    let outcome = written.result
    let start = file.map { "\($0): " } ?? ""
    World.current.output("\(start)\(sentence(outcome))\n" + ChangePrinter.lines(written.changes, in: options.language))
    if case .refresh(let round?) = outcome.matter, let path {
      World.current.output(RoundPrinter(options: options, path: path).files(of: round))
    }
    if outcome.isFromAnotherAddress {
      World.current.remarks(
        isEnglish
          ? "The mail was sent from another address than the delegate's; ask if in doubt.\n"
          : "El correo se envió desde otra dirección que la del delegado; consulte en caso de duda.\n")
    }
    World.current.remarks(EntryRemark.text(after: written, isRehearsal: options.isRehearsal, in: options.language))
  }

  private func sentence(_ outcome: AnswerOutcome) -> String {
    let seat = outcome.directory.name(ofSeat: outcome.delegate.seat, in: options.language)
    let who =
      isEnglish
      ? "Delegate \(outcome.delegate.number) of \(seat) at \(outcome.meeting.handle)"
      : "Delegado \(outcome.delegate.number) de \(seat) en \(outcome.meeting.handle)"
    switch outcome.matter {
    case .recorded(let answer):
      switch answer.content {
      case .participation(let participation): return "\(who): \(participation.word(in: options.language))."
      case .proposal(let time, _):
        let words = time?.formatted(in: options.language) ?? (isEnglish ? "a time that cannot be told" : "una fecha que no puede saberse")
        return isEnglish
          ? "\(who) proposes \(words). Answer with: rcm invitation accept \(answer.number) or decline \(answer.number)"
          : "\(who) propone otra fecha: \(words). Responda con: rcm invitation accept \(answer.number) o decline \(answer.number)"
      }
    case .readBefore: return isEnglish ? "\(who): this answer is on record already." : "\(who): esta respuesta ya consta."
    case .outdated:
      return isEnglish
        ? "\(who): it answers an earlier invitation than the last one, and is not applied."
        : "\(who): responde a una invitación anterior a la última, y no se aplica."
    case .older:
      return isEnglish
        ? "\(who): a newer answer is on record, and this one is not applied."
        : "\(who): ya consta una respuesta más reciente, y esta no se aplica."
    case .refresh(.some): return isEnglish ? "\(who) asks for the newest state." : "\(who) pide el estado más reciente."
    case .refresh(nil):
      return isEnglish
        ? "\(who) asks for the newest state; write it by reading the file again with --out FOLDER."
        : "\(who) pide el estado más reciente; escríbalo leyendo de nuevo el archivo con --out CARPETA."
    }
  }
}

/// Prints what came of a decision on a proposal.
struct DecisionOnProposalPrinter {
  let options: WriteOptions
  let path: String

  /// Prints it in the form that was asked for.
  func print(_ written: Written<DecideProposal.Outcome>, isAccepted: Bool) throws {
    let outcome = written.result
    if options.asJSON {
      World.current.output(try JSONText.of(DecisionOnProposalAnswer(written, path: path, isRehearsal: options.isRehearsal)))
      return
    }
    let printer = RoundPrinter(options: options, path: path)
    World.current.output(printer.files(of: outcome.round))
    World.current.remarks(printer.passedOver(of: outcome.round))
    let meeting = outcome.meeting.meeting
    func sentence(_ language: Language) -> String {
      let date = meeting.details.date.formatted(in: language)
      return switch (isAccepted, language) {
      case (true, .english): "\(meeting.handle): \(date), as delegate \(outcome.delegate.number) proposed."
      case (true, .spanish): "\(meeting.handle): \(date), como propuso el delegado \(outcome.delegate.number)."
      case (false, .english): "\(meeting.handle) stays on \(date)."
      case (false, .spanish): "\(meeting.handle) se mantiene: \(date)."
      }
    }
    try OutcomePrinter(options: options).print(written.giving(outcome.meeting)) { _ in
      let text = BilingualText { sentence($0) }
      return DeedSentence(done: text, rehearsed: text)
    }
  }
}
