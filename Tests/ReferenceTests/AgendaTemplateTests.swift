import CivilTime
import Reference
import Secretariat
import Testing

struct AgendaTemplateTests {
  @Test func `every statutory kind has a template, and no other kind has`() throws {
    let record = try ReferenceRecord.embedded()
    #expect(Set(record.agendaTemplates.map(\.kind)) == Set(record.kinds.filter(\.isStatutory).map(\.code)))
  }

  @Test func `every text is in both languages and names only what the record can fill in`() throws {
    for template in try ReferenceRecord.embedded().agendaTemplates {
      for item in template.items {
        for language in Language.allCases {
          #expect(item.title.text(in: language) != nil, "\(template.kind) \(item.number)")
        }
        let placeholders = try AgendaText(item.title).placeholders
        for language in Language.allCases {
          let half = BilingualText(item.title.text(in: language) ?? "", in: language)
          #expect(try AgendaText(half).placeholders == placeholders, "\(template.kind) \(item.number)")
        }
      }
    }
  }

  @Test func `drafting, adoption, budget and the next chair are for members only`() throws {
    let closed = ["Drafting Committee", "Declaration", "Adoption of the Conclusions", "Joint Communiqué", "budget", "Next {chair title}"]
    for template in try ReferenceRecord.embedded().agendaTemplates {
      for item in template.items where closed.contains(where: item.title.marked(in: .english).contains) {
        #expect(item.access == .members, "\(template.kind) \(item.number)")
      }
    }
  }

  @Test func `every template opens and closes the meeting`() throws {
    for template in try ReferenceRecord.embedded().agendaTemplates {
      let first = template.items.filter { $0.number.level == 1 }.map { $0.title.marked(in: .spanish) }
      #expect(first.first?.hasPrefix("Apertura") == true, "\(template.kind)")
      #expect(first.last?.hasPrefix("Clausura") == true, "\(template.kind)")
    }
  }
}
