/// Why the rules of a zone cannot be had.
public enum ZoneError: Error, Hashable, Sendable {
  /// There is no zone of that name; `nearest` is one whose name is like it.
  case unknown(ZoneName, nearest: ZoneName?)
  /// The system has no zone data at all.
  case noZoneData(directory: String)
  /// The file of the zone cannot be understood.
  case damaged(ZoneName, detail: String)
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
    case .damaged(let name, let detail):
      return isEnglish
        ? "the zone data of \(name) cannot be read (\(detail))" : "los datos de la zona \(name) no pueden leerse (\(detail))"
    }
  }
}
