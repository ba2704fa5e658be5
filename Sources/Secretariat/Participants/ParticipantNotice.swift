internal import CivilTime

/// Something worth knowing about how an expression came out, which leaves no seat open.
public enum ParticipantNotice: Hashable, Sendable {
  /// Someone is taken out who was not in.
  case excludedInVain(Occupant)
  /// A seat is taken out that the record cannot fill, so that no one is.
  case excludedUnresolved(UnresolvedSeat)
  /// Someone is taken out of whom the record cannot tell that they are meant, and so stays in.
  case excludedUncertain(Occupant)
  /// A body has none of those asked for on record.
  case noneOnRecord(ParticipantFunction, of: Code<Body>)

  /// The notice as a sentence.
  public func text(in directory: Directory) -> BilingualText {
    BilingualText { language in
      let isEnglish = language == .english
      switch self {
      case .excludedInVain(let occupant):
        let name = directory.name(ofSeat: occupant, in: language)
        return isEnglish ? "\(name) is taken out without having been in." : "Se excluye a \(name), que no estaba incluido."
      case .excludedUnresolved(let seat):
        let name = seat.name(in: directory).bestText(in: language).text
        return isEnglish
          ? "The seat “\(name)” is taken out, but is unresolved, so that no one is."
          : "Se excluye el puesto “\(name)”, que está sin determinar, por lo que no se excluye a nadie."
      case .excludedUncertain(let occupant):
        let name = directory.name(ofSeat: occupant, in: language)
        return isEnglish
          ? "\(name) stays in: whether the exclusion means it on that day is not recorded."
          : "\(name) permanece: no consta si la exclusión le corresponde ese día."
      case .noneOnRecord(let function, let body):
        let acronym = directory.acronym(of: body, in: language)
        return isEnglish
          ? "\(acronym) has no \(function.word(in: language)) on record for the meeting's date."
          : "\(acronym) no tiene \(function.word(in: language)) en el registro para la fecha de la reunión."
      }
    }
  }
}
