import CivilTime
import Foundation
import Testing

@testable import SecretariatCommand

/// A record on 25 November 2026 into which parts of a body's file are played.
struct RotationDesk {
  let terminal: Terminal
  let script: RotationScript
  let body: String

  init(_ file: String, _ body: String, playing part: String = "body") throws {
    terminal = try Terminal(now: Instant(parsing: "2026-11-25T15:00:00Z"))
    script = try RotationScript(file)
    self.body = body
    try script.play(part, in: terminal)
  }

  func play(_ part: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try script.play(part, in: terminal, sourceLocation: sourceLocation)
  }

  private func json<Answer: Decodable>(_ words: [String]) throws -> Answer {
    let answer = terminal.run(["chair"] + words + ["--body", body, "--json"])
    return try JSONDecoder().decode(Answer.self, from: Data(answer.output.utf8))
  }

  /// The terms of years as `2016/2 - 2016-07-29`: label, holder and start; a dash is a vacancy, a question mark is not recorded.
  func terms(_ first: Int, _ last: Int, knownOn day: String? = nil) throws -> [String] {
    let terms: [Term] = try json(["list", "--from", "\(first)", "--until", "\(last)"] + known(day))
    return terms.filter { $0.label >= first && $0.label <= last }.map(\.text)
  }

  /// The holders of years, in order.
  func holders(_ first: Int, _ last: Int, knownOn day: String? = nil) throws -> String {
    let terms: [Term] = try json(["list", "--from", "\(first)", "--until", "\(last)"] + known(day))
    return terms.filter { $0.label >= first && $0.label <= last }.map(\.holderText).joined(separator: " ")
  }

  /// Who is in the chair on a day.
  func chair(on day: String, knownOn known: String? = nil) throws -> String {
    let answer: ChairDay = try json(["show", "--on", day] + self.known(known))
    return answer.terms.map(\.holderText).joined(separator: answer.isHandover ? " then " : " or ")
  }

  /// The troikas of a day, their holders in the order of the seats.
  func troika(on day: String, knownOn known: String? = nil) throws -> [String] {
    let troikas: [Council] = try json(["troika", "--on", day] + self.known(known))
    return troikas.map { $0.seats.map { $0.holder ?? "?" }.joined(separator: " ") }
  }

  /// What is lacking or does not fit.
  func findings() throws -> [String] {
    let findings: [Finding] = try json(["verify"])
    return findings.map(\.matter)
  }

  private func known(_ day: String?) -> [String] { day.map { ["--known-on", $0] } ?? [] }
}

private struct Term: Decodable {
  let label: Int
  let part: Int?
  let holder: String?
  let holderState: String
  let start: String

  var holderText: String { holder ?? (holderState == "vacant" ? "-" : "?") }
  var text: String { "\(label)\(part.map { "/\($0)" } ?? "") \(holderText) \(start)" }
}

private struct ChairDay: Decodable {
  let isHandover: Bool
  let terms: [Term]
}

private struct Council: Decodable {
  struct Seat: Decodable { let holder: String? }
  let seats: [Seat]
}

private struct Finding: Decodable { let matter: String }
