import CivilTime
import Testing

@testable import PageImport

struct TitleTextTests {
  @Test(arguments: [
    ("XX Regional Conference on Migration.", "XX Regional Conference on Migration"), ("RCGM Meeting .", "RCGM Meeting"),
    ("  Workshop\u{A0}on   Migration ,", "Workshop on Migration"), (", - Workshop", "Workshop"), ("Workshop; ", "Workshop"),
    ("Dialogue: Gender, Rights. Challenges", "Dialogue: Gender, Rights. Challenges"),
    ("Workshop “Contexts:“ Protecting Girls ””.", "Workshop “Contexts: “Protecting Girls””"),
    ("“Defining priorities – an approach”. Side event", "“Defining priorities – an approach”. Side event"),
    ("Prosecutors' Offices", "Prosecutors' Offices"),
    ("Chair’s 2023 Work Plan", "Chair’s 2023 Work Plan"), ("Meeting RCM - SACM", "Meeting RCM - SACM"), ("...", ""), ("", ""),
  ]) func `blanks and stops are tidied and the words stay`(source: String, text: String) throws {
    let title = TitleText(source, language: .english, vocabulary: try SampleReading.vocabulary)
    #expect(title.text == text)
    #expect(!title.isMended)
  }

  @Test(arguments: [
    ("XXV RCM: RGCM and Viceministerial Meeting", "XXV RCM: RCGM and Vice-Ministerial Meeting"), ("Meeting (GRCM)", "Meeting (RCGM)"),
    ("Adoption of the campaing", "Adoption of the campaign"), ("Follow -up Workshop", "Follow-up Workshop"),
  ]) func `known misspellings are mended, and it is said`(source: String, text: String) throws {
    let title = TitleText(source, language: .english, vocabulary: try SampleReading.vocabulary)
    #expect(title.text == text)
    #expect(title.isMended)
  }

  @Test func `what is a mistake in English is right in Spanish`() throws {
    let title = TitleText("Reunión del GRCM", language: .spanish, vocabulary: try SampleReading.vocabulary)
    #expect(title.text == "Reunión del GRCM")
    #expect(!title.isMended)
  }

  @Test func `a misspelling inside of a word is not touched`() throws {
    let title = TitleText("XRGCMs and campaings", language: .english, vocabulary: try SampleReading.vocabulary)
    #expect(title.text == "XRGCMs and campaings")
  }
}
