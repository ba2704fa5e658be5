/// Why the rules of a zone cannot be had.
public enum ZoneError: Error, Hashable, Sendable {
  /// There is no zone of that name; `nearest` is one whose name is like it.
  case unknown(ZoneName, nearest: ZoneName?)
  /// The system has no zone data at all.
  case noZoneData(directory: String)
  /// The file of the zone cannot be understood, for a reason.
  case damaged(ZoneName, Damage)

  /// Why the file of a zone cannot be understood (RFC 8536).
  public enum Damage: Sendable, CaseIterable {
    /// It does not begin as zone data does.
    case notZoneData
    /// A count in its header is out of range.
    case countOutOfRange
    /// It ends before all that its header announces.
    case endsTooEarly
    /// An offset is a day or more, or has no name.
    case offsetOutOfRange
    /// A change leads to an offset that is not there.
    case missingOffset
    /// The changes are not in the order of time.
    case changesNotInOrder
    /// The line with the rule for the years to come has no end.
    case lastLineNotClosed
    /// The line with the rule for the years to come is none.
    case lastLineNotRule

    /// The reason, as a clause without a full stop.
    func words(in language: Language) -> String {
      let isEnglish = language == .english
      return switch self {
      case .notZoneData: isEnglish ? "it is not zone data" : "no son datos de zona"
      case .countOutOfRange: isEnglish ? "a count is out of range" : "una cantidad está fuera de rango"
      case .endsTooEarly: isEnglish ? "it ends too early" : "termina antes de tiempo"
      case .offsetOutOfRange: isEnglish ? "an offset is out of range" : "una diferencia horaria está fuera de rango"
      case .missingOffset:
        isEnglish ? "a change leads to an offset that is not there" : "un cambio lleva a una diferencia horaria que no está"
      case .changesNotInOrder: isEnglish ? "its changes are not in order" : "sus cambios no están en orden"
      case .lastLineNotClosed: isEnglish ? "its last line is not closed" : "su última línea no está cerrada"
      case .lastLineNotRule: isEnglish ? "its last line is not a zone rule" : "su última línea no es una regla de zona"
      }
    }
  }
}

extension ZoneError: CustomStringConvertible {
  /// What is wrong and what would help, in English, as a clause without a full stop.
  public var description: String { description(in: .english) }

  /// What is wrong and what would help, as a clause without a full stop.
  public func description(in language: Language) -> String {
    let isEnglish = language == .english
    switch self {
    case .unknown(let name, let nearest?):
      return isEnglish ? "there is no time zone \(name), but there is \(nearest)" : "no existe la zona horaria \(name), pero sí \(nearest)"
    case .unknown(let name, nil):
      return isEnglish
        ? "there is no time zone \(name); names are like America/Costa_Rica"
        : "no existe la zona horaria \(name); los nombres son como America/Costa_Rica"
    case .noZoneData(let directory):
      return isEnglish
        ? "this system has no time zone data in \(directory); on Debian and Ubuntu the package tzdata brings it"
        : "este sistema no tiene datos de zonas horarias en \(directory); en Debian y Ubuntu los trae el paquete tzdata"
    case .damaged(let name, let damage):
      let detail = damage.words(in: language)
      return isEnglish
        ? "the zone data of \(name) cannot be read (\(detail))" : "los datos de la zona \(name) no pueden leerse (\(detail))"
    }
  }
}
