internal import Glibc

/// The system's zone data, from which the rules of zones are read.
///
/// The files of the system are used, not a copy inside the program, so that a change of rules arrives with the system's
/// updates.
public struct ZoneDatabase: Sendable {
  /// The folder of the TZif files.
  public let directory: String

  /// The zone data in a folder.
  public init(directory: String) { self.directory = directory }

  /// The zone data of the system.
  public static let system = ZoneDatabase(directory: "/usr/share/zoneinfo")

  /// The rules of a zone.
  public func zone(_ name: ZoneName) throws(ZoneError) -> Zone {
    guard let bytes = read("\(directory)/\(name)") else {
      guard unsafe access("\(directory)/UTC", R_OK) == 0 else { throw .noZoneData(directory: directory) }
      throw .unknown(name, nearest: nearest(to: name))
    }
    return try Zone(name: name, tzif: bytes)
  }

  /// Whether there is a zone of that name.
  public func contains(_ name: ZoneName) -> Bool { (try? zone(name)) != nil }

  /// The names of all zones that the system lists, in order.
  public func names() -> [ZoneName] {
    guard let bytes = read("\(directory)/tzdata.zi") else { return [] }
    var names: Set<ZoneName> = []
    // `Z America/Belize …` begins a zone, `L America/Panama America/Cayman` is another name for one.
    for line in bytes.split(separator: 0x0A) {
      let words = line.split(separator: 0x20, maxSplits: 3)
      let position = line.first == 0x5A ? 1 : line.first == 0x4C ? 2 : nil
      guard let position, words.count > position, words[0].count == 1 else { continue }
      if let name = try? ZoneName(parsing: String(decoding: words[position], as: UTF8.self)) { names.insert(name) }
    }
    return names.sorted()
  }

  /// The zone that the system's own clock is set to: what TZ says, or the link /etc/localtime; `nil` when neither names one.
  public static func systemZoneName(environment: (String) -> String?) -> ZoneName? {
    if let text = environment("TZ"), let name = try? ZoneName(parsing: text.hasPrefix(":") ? String(text.dropFirst()) : text) {
      return name
    }
    var buffer = [CChar](repeating: 0, count: 1_024)
    let count = unsafe readlink("/etc/localtime", &buffer, buffer.count)
    guard count > 0 else { return nil }
    let target = String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let marker = Array("zoneinfo/".utf8)
    let bytes = Array(target.utf8)
    guard bytes.count > marker.count, let start = (0...(bytes.count - marker.count)).last(where: { bytes[$0...].starts(with: marker) })
    else { return nil }
    return try? ZoneName(parsing: String(decoding: bytes[(start + marker.count)...], as: UTF8.self))
  }

  /// The zone of a place whose name has the most beginning or ending in common with a wrong one, and at least two thirds of it.
  ///
  /// Zones that are named after an offset are never guessed: the sign in `Etc/GMT-6` is the opposite of what people expect.
  private func nearest(to name: ZoneName) -> ZoneName? {
    func plain(_ text: String) -> [UInt8] { text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 == 0x20 ? 0x5F : $0 } }
    func city(_ text: String) -> [UInt8] {
      plain(text.utf8.split(separator: 0x2F).last.map { String(decoding: $0, as: UTF8.self) } ?? text)
    }
    let wanted = city(name.text)
    let scored = names().filter { $0.text.utf8.contains(0x2F) && !$0.text.hasPrefix("Etc/") }.map { candidate -> (ZoneName, Int) in
      let other = city(candidate.text)
      let common = max(
        zip(wanted, other).prefix { $0 == $1 }.count, zip(wanted.reversed(), other.reversed()).prefix { $0 == $1 }.count)
      return (candidate, common * 2 - abs(wanted.count - other.count))
    }
    return scored.filter { $0.1 >= max(5, wanted.count * 2 / 3) }.max { ($0.1, $1.0) < ($1.1, $0.0) }?.0
  }

  /// A whole file of at most 1 MiB; `nil` when it cannot be read.
  private func read(_ path: String) -> [UInt8]? {
    guard let file = unsafe fopen(path, "rb") else { return nil }
    defer { unsafe _ = fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = unsafe fread(&bytes, 1, bytes.count, file)
    guard count > 0 else { return nil }
    return Array(bytes.prefix(count))
  }
}
