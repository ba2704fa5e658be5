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
  /// What is wrong and what would help.
  public var description: String {
    switch self {
    case .unknown(let name, let nearest):
      "there is no time zone \(name)" + (nearest.map { ", but there is \($0)" } ?? "; names are like America/Costa_Rica")
    case .noZoneData(let directory): "this system has no time zone data in \(directory); on Debian and Ubuntu the package tzdata brings it"
    case .damaged(let name, let detail): "the zone data of \(name) cannot be read (\(detail))"
    }
  }
}
