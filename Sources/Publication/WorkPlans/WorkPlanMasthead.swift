package import CivilTime
package import Secretariat

/// The head of a work plan in words: the body, who chairs, from which handover to which, and what the plan rests on (R6, R25).
package struct WorkPlanMasthead: Hashable, Sendable {
  /// A label and what stands beside it.
  package struct Line: Hashable, Sendable {
    /// The label, without a colon.
    package let label: String
    /// The value; what no source says is called not recorded.
    package let value: String
  }

  /// The title of the plan.
  package let title: String
  /// The lines in order.
  package let lines: [Line]
  /// How the chair is taken over and handed on, a sentence each.
  package let handover: [String]

  /// The head of a plan in a language.
  package init(of skeleton: WorkPlanSkeleton, directory: Directory, language: Language) {
    let isEnglish = language == .english
    let words = ChairWords(skeleton: skeleton, directory: directory, language: language)
    let body = skeleton.body
    let chairTitle = body.chairTitle?.bestText(in: language).text ?? (isEnglish ? "Chair" : "Presidencia")
    title = isEnglish ? "Work plan \(skeleton.plan.year): skeleton" : "Plan de trabajo \(skeleton.plan.year): esquema"
    func line(_ english: String, _ spanish: String, _ value: String) -> Line { Line(label: isEnglish ? english : spanish, value: value) }
    let basis = skeleton.plan.basis.formatted
    lines = [
      line("Body", "Cuerpo", "\(body.name.marked(in: language)) (\(body.acronym.marked(in: language)))"),
      line(chairTitle, chairTitle, words.holder(of: skeleton.term)),
      line("Term", "Período", isEnglish ? "from \(words.start) to \(words.end)" : "desde \(words.start) hasta \(words.end)"),
      line("Takes over from", "Recibe de", words.labelled(skeleton.previousTerm)),
      line("Hands over to", "Entrega a", words.labelled(skeleton.nextTerm)),
      line(
        "Strategic plan", "Plan estratégico",
        skeleton.strategicPlan?.title.marked(in: language) ?? (isEnglish ? "not recorded" : "no registrado")),
      line("Evidence", "Antecedentes", isEnglish ? "meetings held in \(basis)" : "reuniones celebradas en \(basis)"),
    ]
    handover = [words.takingOver, words.handingOver]
  }
}

/// The chairs of a plan and the boundaries of its term in words.
private struct ChairWords {
  let skeleton: WorkPlanSkeleton
  let directory: Directory
  let language: Language
  private var isEnglish: Bool { language == .english }

  init(skeleton: WorkPlanSkeleton, directory: Directory, language: Language) {
    self.skeleton = skeleton
    self.directory = directory
    self.language = language
  }

  func holder(of term: ChairTerm?) -> String { directory.name(of: term?.holder ?? .notRecorded, in: language) }

  /// `Belize (2024)`.
  func labelled(_ term: ChairTerm?) -> String {
    guard let term, term.holder != .notRecorded else { return isEnglish ? "not recorded" : "no registrada" }
    return "\(holder(of: term)) (\(term.label))"
  }

  /// `the close of VM-2024 (6 December 2024)`.
  var start: String { skeleton.term.map(boundary) ?? unknownBoundary }

  /// The start of the next term, or the close of the meeting at which the plan foresees the handover.
  var end: String {
    if let next = skeleton.nextTerm { return boundary(next) }
    guard let handover = skeleton.handover else { return unknownBoundary }
    let when = handover.when(in: language)
    return isEnglish ? "the close of \(handover.name) (\(when))" : "la clausura de \(handover.name) (\(when))"
  }

  private var unknownBoundary: String { isEnglish ? "a time that is not recorded" : "una fecha no registrada" }

  /// From whom the chair comes, and at which handover, as a sentence.
  var takingOver: String {
    guard let term = skeleton.previousTerm, term.holder != .notRecorded else {
      return isEnglish
        ? "The chair is taken over at \(start); from whom is not recorded." : "La Presidencia se recibe en \(start); no consta de quién."
    }
    return isEnglish
      ? "The chair is taken over from \(labelled(term)) at \(start)." : "La Presidencia se recibe de \(labelled(term)) en \(start)."
  }

  /// To whom the chair goes, and at which handover, as a sentence.
  var handingOver: String {
    guard let term = skeleton.nextTerm, term.holder != .notRecorded else {
      return isEnglish
        ? "The chair is handed over at \(end); to whom is not recorded." : "La Presidencia se entrega en \(end); no consta a quién."
    }
    return isEnglish
      ? "The chair is handed over to \(labelled(term)) at \(end)." : "La Presidencia se entrega a \(labelled(term)) en \(end)."
  }

  private func boundary(_ term: ChairTerm) -> String {
    let day = term.start.formatted(in: language)
    guard let meeting = term.startMeeting else { return day }
    return isEnglish ? "the close of \(meeting) (\(day))" : "la clausura de \(meeting) (\(day))"
  }
}

extension WorkPlanSkeleton.Entry {
  /// The handle of the meeting on record, or the code of the slot.
  package var name: String { meeting?.handle.text ?? slot.code.text }

  /// The date of the meeting on record, or the proposed window.
  package func when(in language: Language) -> String {
    guard let meeting, meeting.details.date.earliest != nil else { return ImpreciseDate.window(planned.window).formatted(in: language) }
    return meeting.details.date.formatted(in: language)
  }

  /// `VM-2024, held`, or that the window is only proposed.
  package func standing(in language: Language) -> String {
    meeting.map { "\($0.handle), \($0.state.word(in: language))" } ?? (language == .english ? "proposed window" : "ventana propuesta")
  }

  /// How long the meeting is, as far as is known, or how long the cycle has it.
  package func length(in language: Language) -> String {
    let count = meeting?.details.date.exactDays.map(\.dayCount).reduce(0, +) ?? 0
    guard count > 0 else { return slot.length(in: language) }
    return "\(count) \(language == .english ? "day" : "día")\(count == 1 ? "" : "s")"
  }

  /// How people take part, as recorded or by the cycle.
  package func mode(in language: Language) -> String {
    guard let mode = meeting?.details.mode, mode != .notRecorded else { return slot.modeWord(in: language) }
    return mode.word(in: language)
  }

  /// Where it is held, as recorded or by the cycle's rule.
  package func place(in language: Language, directory: Directory) -> String {
    directory.line(of: meeting?.details.place, in: language)
      ?? (meeting?.details.mode == .virtual ? CycleSlot.PlaceRule.virtual : slot.placeRule).words(in: language)
  }
}
