import TestSupport
import Testing

@testable import ICalendar

struct JSONReaderTests {
  private static func read(_ text: String) throws -> JSONValue { try JSONReader.read(Array(text.utf8), limits: FormLimits()) }

  @Test(
    arguments: [
      "null", "true", "[]", "{}", "[1,-2,0,1.5]", #"{"b":1,"a":[{},""]}"#, #""\"\\\n\t\u0001ñ🇧🇿""#, "{\"\u{E9}\":1,\"e\u{301}\":2}",
    ])
  func `what is written is what was read, members in their order`(text: String) throws {
    #expect(try String(decoding: Self.read(text).written(.compact), as: UTF8.self) == text)
  }

  @Test func `blanks, escapes and exponents are read`() throws {
    #expect(try Self.read(" [ 1e2 , \"\\ud83c\\udde7\\/\\b\\f\\r\" ]\n") == .array([.number(100), .text("\u{1F1E7}/\u{8}\u{C}\r")]))
    #expect(try Self.read("\u{FEFF}1") == .integer(1))
    #expect(try Self.read("100000000000000000000") == .number(1e20))
  }

  @Test(
    arguments: [
      ("", 1), ("[1,]", 4), ("[1 2]", 4), ("{\"a\":1,}", 8), ("{a:1}", 2), ("01", 3), ("1.", 3), (".5", 1), ("+1", 1), ("1e999", 6),
      ("nul", 1),
      ("\"a", 3), ("\"\u{1}\"", 2), ("\"\\x\"", 3), ("\"\\ud800\"", 8), ("\"\\udc00\"", 8), ("\"\\ud800\\u0041\"", 14), ("\"\\u00g0\"", 6),
      ("[1]x", 4),
      ("{\"a\":1,\"a\":2}", 8), ("'a'", 1), ("[NaN]", 2), ("// x\n1", 1),
    ])
  func `what is not JSON is refused where it stops being so`(text: String, column: Int) throws {
    let error = try #require(throws: FormError.self) { try Self.read(text) }
    #expect(error.position?.column == column, "\(error)")
  }

  @Test func `octets that are not UTF-8 are refused`() throws {
    let error = try #require(throws: FormError.self) { try JSONReader.read([0x22, 0xC3, 0x28, 0x22], limits: FormLimits()) }
    #expect(error.kind == .notUTF8)
  }

  @Test func `a million brackets, long texts and many members end early or in good time`() throws {
    let deep = try #require(throws: FormError.self) { try Self.read(String(repeating: "[", count: 1_000_000)) }
    #expect(deep.kind == .nestedTooDeep(depthMaximum: 64))
    let objects = try #require(throws: FormError.self) { try Self.read(String(repeating: "{\"a\":", count: 100_000)) }
    #expect(objects.kind == .nestedTooDeep(depthMaximum: 64))
    let large = try #require(throws: FormError.self) {
      try JSONReader.read([UInt8](repeating: 0x20, count: 101), limits: FormLimits(octetsMaximum: 100))
    }
    #expect(large.kind == .textBeyondLimit(octetsMaximum: 100))
    let members = (0..<100_000).map { "\"\($0)\":0" }.joined(separator: ",")
    #expect(try Self.read("{\(members)}").object?.members.count == 100_000)
  }

  @Test func `octets at random never stop the reader`() {
    var generator = SeededGenerator(seed: 8_259)
    let pieces = ["{", "}", "[", "]", ",", ":", "\"", "\\", "u", "d800", "1", "-", ".", "e", "true", "null", " ", "\"a\"", "ñ", "\u{1}"]
    for _ in 0..<20_000 {
      var octets = (0..<Int.random(in: 1...30, using: &generator)).flatMap { _ in
        Array((pieces.randomElement(using: &generator) ?? "").utf8)
      }
      if Bool.random(using: &generator) {
        octets[Int.random(in: 0..<octets.count, using: &generator)] = .random(in: 0...255, using: &generator)
      }
      guard let value = try? JSONReader.read(octets, limits: FormLimits()) else { continue }
      #expect((try? JSONReader.read(value.written(.lines), limits: FormLimits())) == value, "seed \(generator.seed)")
    }
  }
}
