import CivilTime
import Foundation
import Secretariat
import TestSupport
import Testing

/// Answers of another program, in another language, to the same questions.
struct FairHourVectorTests {
  struct Vectors: Decodable {
    let format: String
    let office: [Int]
    let vectors: [Vector]
  }

  struct Vector: Decodable, Sendable, CustomTestStringConvertible {
    struct Answer: Decodable, Equatable {
      let start: String
      let max: Int
      let sum: Int
      let each: [Int]
      let local: [String]
    }

    let note: String?
    let date: String
    let zone: String
    let minutes: Int
    let participants: [String]
    let expect: Answer

    var testDescription: String { "\(date) \(zone) \(minutes) min, \(participants.count) participants" }
  }

  private static func read() throws -> Vectors {
    try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: GoldenFile.folder.appending(path: "planner/timeslots.json")))
  }

  @Test func `every vector is answered as it was by the other program`() throws {
    let read = try Self.read()
    #expect(read.format == "rcm-timeslot-1")
    #expect(read.office == [ClockRange.officeHours.opens, ClockRange.officeHours.closes].map(\.minutesSinceMidnight))
    #expect(read.vectors.count == 90)
    for vector in read.vectors {
      let best = try #require(
        try HourSample.question(vector.date, in: vector.zone, minutes: vector.minutes, vector.participants).best)
      let answer = Vector.Answer(
        start: best.begins.minuteText, max: best.worstMinutes, sum: best.sumMinutes, each: best.attendances.map(\.minutesOutside),
        local: best.attendances.map(\.begins.description))
      #expect(answer == vector.expect, "\(vector.testDescription) \(vector.note ?? "")")
    }
  }
}
