internal import CivilTime
internal import Office
internal import Publication
internal import Secretariat
internal import Store

/// Prints which mails were written, by number and seat and never by name, and who got none.
struct RoundPrinter {
  let options: WriteOptions
  let path: String

  private var isEnglish: Bool { options.language == .english }

  /// Prints it in the form that was asked for.
  func print(_ written: Written<InvitationRound>) throws {
    if options.asJSON {
      World.current.output(try JSONText.of(RoundAnswer(written, path: path, isRehearsal: options.isRehearsal)))
      return
    }
    World.current.output(files(of: written.result) + ChangePrinter.lines(written.changes, in: options.language))
    World.current.remarks(
      passedOver(of: written.result) + EntryRemark.text(after: written, isRehearsal: options.isRehearsal, in: options.language))
    if !options.isRehearsal, !written.result.letters.isEmpty { World.current.remarks(reminder) }
  }

  /// The files with what each does and for whom.
  func files(of round: InvitationRound) -> String {
    guard !round.letters.isEmpty else { return isEnglish ? "Nothing to write.\n" : "Nada que escribir.\n" }
    let folder = OutputFolder(path: path)
    var table = TextTable()
    for letter in round.letters {
      let seat = round.directory.name(ofSeat: letter.delegate.seat, in: options.language)
      table.add(
        folder.path(of: letter.mail.fileName), letter.method.word(in: options.language),
        isEnglish ? "delegate \(letter.delegate.number), \(seat)" : "delegado \(letter.delegate.number), \(seat)")
    }
    let sentence =
      options.isRehearsal
      ? (isEnglish ? "These mails would be written:\n" : "Se escribirían estos correos:\n")
      : (isEnglish ? "Mails written, to be sent by you:\n" : "Correos escritos, para que usted los envíe:\n")
    return sentence + table.text
  }

  /// Who got none, and why.
  func passedOver(of round: InvitationRound) -> String {
    var lines = ""
    for reason in InvitationRound.Reason.allCases {
      let numbers = round.passedOver.filter { $0.reason == reason }.map { "\($0.delegate.number)" }
      guard !numbers.isEmpty else { continue }
      let list = numbers.joined(separator: ", ")
      let who =
        numbers.count == 1
        ? (isEnglish ? "Delegate \(list)" : "Delegado \(list)") : (isEnglish ? "Delegates \(list)" : "Delegados \(list)")
      lines += "\(who): \(words(reason)).\n"
    }
    return lines
  }

  private func words(_ reason: InvitationRound.Reason) -> String {
    switch reason {
    case .noAddress: isEnglish ? "no e-mail address that can be written to" : "sin una dirección de correo a la que escribir"
    case .noPerson: isEnglish ? "personal data erased or not kept" : "datos personales suprimidos o no conservados"
    case .upToDate: isEnglish ? "invited already, and nothing has changed" : "ya con invitación, y nada ha cambiado"
    case .withdrawn:
      isEnglish
        ? "the invitation was withdrawn; name the delegate with --to to invite anew"
        : "la invitación se retiró; para invitar de nuevo, indique el delegado con --to"
    case .notInvited: isEnglish ? "no invitation that could be taken back" : "sin una invitación que retirar"
    }
  }

  private var reminder: String {
    isEnglish
      ? "Nothing was sent: open the files with your mail program and send them.\n"
      : "No se envió nada: abra los archivos con su programa de correo y envíelos.\n"
  }
}

extension InvitationMessage.Method {
  /// What a message does, in a language.
  func word(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .request: isEnglish ? "invitation" : "invitación"
    case .cancel: isEnglish ? "cancellation" : "cancelación"
    case .withdraw: isEnglish ? "withdrawal" : "retiro"
    case .declineCounter: isEnglish ? "refusal" : "negativa"
    }
  }
}
