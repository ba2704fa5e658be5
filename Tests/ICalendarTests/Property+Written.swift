@testable import ICalendar

extension Property {
  /// The line as it is written, before it is folded.
  var written: String {
    var buffer = LineBuffer()
    buffer.write(self)
    var line = ""
    buffer.drain { (octets) throws(Never) in
      let folded = String(decoding: octets.indices.map { octets[$0] }, as: UTF8.self)
      line = folded.utf8.isEmpty ? "" : folded.replacing("\r\n ", with: "").replacing("\r\n", with: "")
    }
    return line
  }
}
