import CivilTime
import GRDB
import Secretariat
import Testing

@testable import Store

struct RecordErrorTests {
  static let errors: [Store.RecordError] =
    [
      .missing(path: "a"), .exists(path: "a"), .journalLeft(path: "a", journal: "a-journal"), .folderMissing(path: "a"),
      .notAFile(path: "a"),
      .pathRefused(path: "a"), .newer(path: "a", version: 9, known: 8), .readOnly(path: "a"), .interrupted(path: "a"),
      .notPermitted(path: "a"), .diskFull(path: "a"), .busy(path: "a"),
      .damaged(path: "a", detail: Damage(english: "a row cannot be read", spanish: "una fila es ilegible").detail),
      .inputOutput(path: "a", code: 778), .inputOutput(path: "a", code: nil), .failed(path: "a", code: 7),
      .refusedBySchema("R5: two terms cannot begin on one day"), .settingRefused(name: "triggers", found: "on"),
    ] + Store.RecordError.Stranger.allCases.map { .notARecord(path: "a", found: $0) }

  @Test(arguments: errors)
  func `every error is said in both languages, as sentences`(error: Store.RecordError) {
    let texts = Language.allCases.map { error.description(in: $0) }
    #expect(Set(texts).count == 2)
    for text in texts { #expect(text.first?.isUppercase == true || text.hasPrefix("a ")) }
    #expect(!texts[1].contains(" the "))
  }

  @Test(arguments: RecordFinding.Matter.allCases)
  func `every kind of finding has a name in both languages`(matter: RecordFinding.Matter) {
    #expect(matter.name(in: .english) != matter.name(in: .spanish))
  }

  @Test(arguments: [("SELECT * FROM nothing", 1), ("SELECT zeroblob(2000000000)", 18)])
  func `what the library cannot do is no damage`(sql: String, code: Int) throws {
    let sample = try SampleFile()
    #expect(throws: Store.RecordError.failed(path: sample.path, code: code)) {
      try sample.record().read { try $0.database.execute(sql: sql) }
    }
  }
}
