package import Office
import Publication

extension ExportCalendar {
  /// The whole file, put together in memory.
  package func bytes(in office: Office) throws -> [UInt8] {
    var passages: [UInt8] = []
    let frame = try self(in: office) { passages += $0 }
    return frame.opening + passages + frame.closing
  }
}
