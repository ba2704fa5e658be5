import CivilTime
import Foundation

/// Zone data for tests: the system's own files, and files put together byte by byte (RFC 8536).
enum ZoneFile {
  /// The bytes of one of the system's files.
  static func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)"))) }

  /// A zone of the system.
  static func zone(_ name: String) throws -> Zone { try ZoneDatabase.system.zone(ZoneName(parsing: name)) }

  /// A file of version 2, whose first block is as empty as the standard allows.
  static func slim(
    offsets: [(seconds: Int32, isDaylightSaving: Bool)] = [(-21_600, false)], changes: [(at: Int64, to: UInt8)] = [], footer: String,
    version: String = "2"
  ) -> [UInt8] {
    var bytes = header(version, changes: 0, offsets: 1, letters: 1) + [0, 0, 0, 0, 0, 0, 0]
    bytes += header(version, changes: changes.count, offsets: offsets.count, letters: 4)
    for change in changes { bytes += bigEndian(change.at) }
    bytes += changes.map(\.to)
    for offset in offsets { bytes += bigEndian(offset.seconds) + [offset.isDaylightSaving ? 1 : 0, 0] }
    return bytes + Array("CST\0".utf8) + Array(footer.utf8)
  }

  /// A header that announces so many changes, offsets and letters.
  static func header(_ version: String, changes: Int, offsets: Int, letters: Int) -> [UInt8] {
    Array("TZif\(version)".utf8) + Array(repeating: 0, count: 15) + [0, 0, 0, changes, offsets, letters].flatMap { bigEndian(Int32($0)) }
  }

  private static func bigEndian(_ number: some FixedWidthInteger) -> [UInt8] {
    (0..<number.bitWidth / 8).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}
