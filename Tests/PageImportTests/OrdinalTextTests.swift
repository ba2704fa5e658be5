import Secretariat
import Testing

@testable import PageImport

struct OrdinalTextTests {
  private func read(_ title: String) throws -> OrdinalText.Reading {
    OrdinalText(try SampleReading.vocabulary.phrases(.ordinal)).read(title)
  }

  @Test(arguments: [
    ("29th RCM Vice-Ministerial Meeting", 29), ("5th (V) Plenary Meeting", 5), ("2nd (II) Forum", 2), ("The 27th (XXVII) RCM Meeting", 27),
    ("3rd Plenary Meeting", 3), ("IV Plenary Meeting RCM-SACM", 4), ("I Meeting between Troikas", 1), ("XXV RCM: RCGM", 25),
    ("XX Regional Conference", 20), ("Second Congress on Women", 2), ("First Regional Forum", 1), ("The 4th Regional Congress", 4),
    ("XXIX Reunión Viceministerial", 29), ("29.ª Reunión Viceministerial", 29), ("29ª Reunión", 29), ("29a. Reunión", 29),
    ("La 5.ª (V) Reunión", 5),
    ("II Taller", 2), ("Segundo Congreso", 2), ("Quinta reunión", 5), ("IV. Plenary", 4),
  ]) func `the number at the beginning is the meeting's`(title: String, number: Int) throws {
    #expect(try read(title) == Ordinal(number).map { .number($0) })
  }

  @Test(arguments: [
    "Vice-Ministerial Meeting", "Side event at the 1st International Migration Review Forum",
    "Meeting of the Group and 25th Anniversary of RCM",
    "Conference (first regular meeting of the Group)", "2023 Work Plan", "Round table", "The Meeting", "", "Mixed flows", "I",
    "0th Meeting",
    "4000th Meeting", "IIII Meeting", "29 meetings",
  ]) func `other numbers are not`(title: String) throws {
    #expect(try read(title) == (title == "I" ? Ordinal(1).map { .number($0) } : OrdinalText.Reading.none))
  }

  @Test(arguments: ["5th (IV) Plenary Meeting", "The 27th (XXVI) Meeting", "Second (III) Congress", "XX (21st) Conference"])
  func `two numbers that differ are a conflict`(title: String) throws {
    #expect(try read(title) == .conflict)
  }
}
