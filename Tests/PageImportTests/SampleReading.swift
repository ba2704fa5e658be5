import Office
import PageImport
import TestSupport

/// The sample page, read with the names that come with the program.
enum SampleReading {
  private static let names = Result { try SampleOffice.make(withMeetings: false).pageVocabulary(of: "RCM") }
  private static let reading = Result { try read(SamplePage.text) }

  static var vocabulary: PageVocabulary { get throws { try names.get() } }
  static var page: PageReading { get throws { try reading.get() } }

  /// Reads a page.
  static func read(_ text: String) throws -> PageReading { try PageReader(vocabulary: vocabulary).read(Array(text.utf8)) }

  /// Reads a page that holds nothing but a list of meetings.
  static func read(lines: [String]) throws -> [LineReading] {
    try read(["- Meetings"] + lines.map { "- \($0)" } + ["- Documents"]).lines
  }

  private static func read(_ lines: [String]) throws -> PageReading { try read(lines.joined(separator: "\n")) }
}
