internal import CivilTime
internal import Office
internal import Secretariat

/// What participants lack, in words.
struct MissingPrinter {
  let directory: Directory
  let language: Language

  /// A finding, without its meeting.
  func words(_ finding: ReviewMissing.Finding) -> String {
    let isEnglish = language == .english
    switch finding.matter {
    case .noExpression:
      return isEnglish ? "no one has said who takes part" : "nadie ha indicado quién participa"
    case .openSeat(let seat): return (isEnglish ? "unresolved: " : "sin determinar: ") + seat.text.marked(in: language)
    case .noHead(let seat):
      let name = directory.name(ofSeat: seat, in: language)
      return isEnglish ? "the delegation of \(name) has no head" : "la delegación de \(name) no tiene jefatura"
    case .seatNotOnList(let delegate):
      let name = directory.name(ofSeat: delegate.seat, in: language)
      return isEnglish
        ? "delegate \(delegate.number) comes for \(name), which is not on the list"
        : "el delegado \(delegate.number) asiste por \(name), que no está en la lista"
    case .noName(let delegate):
      return isEnglish ? "the name of delegate \(delegate.number) is not kept" : "no se conserva el nombre del delegado \(delegate.number)"
    }
  }
}
