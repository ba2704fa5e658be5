internal import CivilTime

// How a refusal speaks of an act. Lists of what is possible name the commands, which are the same in every language.

extension MeetingAct {
  /// The command line that does it.
  func command(for handle: MeetingHandle) -> String {
    let command = "rcm meeting \(rawValue) \(handle)"
    return self == .move ? command + " --to YYYY-MM-DD..DD" : needsReason ? command + " --reason \"…\"" : command
  }

  /// What cannot be done, as it follows the meeting: `cannot be moved`, `no puede cambiarse de fecha`.
  func impossibility(in language: Language) -> String {
    let isEnglish = language == .english
    let done =
      switch self {
      case .propose: isEnglish ? "proposed" : "proponerse"
      case .confirm: isEnglish ? "confirmed" : "confirmarse"
      case .move: isEnglish ? "moved" : "cambiarse de fecha"
      case .postpone: isEnglish ? "postponed" : "aplazarse"
      case .cancel: isEnglish ? "cancelled" : "cancelarse"
      case .hold: isEnglish ? "held" : "darse por celebrada"
      case .close: isEnglish ? "closed" : "cerrarse"
      case .reopen: isEnglish ? "reopened" : "reabrirse"
      case .lapse: isEnglish ? "lapsed" : "dejarse sin efecto"
      }
    return isEnglish ? "cannot be \(done)" : "no puede \(done)"
  }

  /// The request to do it before something else: `Confirm it first`, `Primero confírmela`.
  func requestToDoFirst(in language: Language) -> String {
    if language == .english { return "\(rawValue.prefix(1).uppercased())\(rawValue.dropFirst()) it first" }
    let request =
      switch self {
      case .propose: "propóngala"
      case .confirm: "confírmela"
      case .move: "cámbiela de fecha"
      case .postpone: "aplácela"
      case .cancel: "cancélela"
      case .hold: "dela por celebrada"
      case .close: "ciérrela"
      case .reopen: "reábrala"
      case .lapse: "déjela sin efecto"
      }
    return "Primero \(request)"
  }

  /// That it needs a reason, as a clause.
  func needOfReason(in language: Language) -> String {
    if language == .english { return "to \(rawValue) a meeting needs a reason, which the record keeps" }
    let act =
      switch self {
      case .postpone: "aplazar"
      case .cancel: "cancelar"
      case .lapse: "dejar sin efecto"
      case .propose, .confirm, .move, .hold, .close, .reopen: rawValue
      }
    return "\(act) una reunión exige un motivo, que el registro conserva"
  }
}
