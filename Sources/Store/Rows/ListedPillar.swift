internal import CivilTime
internal import GRDB
package import Secretariat

/// A pillar of a body's strategic plan with its topics in order.
package struct ListedPillar: Hashable, Sendable {
  /// The body.
  package let body: Code<Body>
  /// The pillar's number, from 1.
  package let number: Int
  /// The title.
  package let title: BilingualText
  /// The topics, the first first.
  package let topics: [BilingualText]

  /// A pillar in full.
  package init(body: Code<Body>, number: Int, title: BilingualText, topics: [BilingualText]) {
    self.body = body
    self.number = number
    self.title = title
    self.topics = topics
  }
}

extension Reading {
  /// The pillars of a body's strategic plan.
  package func pillars(of body: Code<Body>) throws -> [ListedPillar] {
    let topics = try rows("SELECT pillar, titleEn, titleEs FROM topic WHERE body = ? ORDER BY pillar, number", [body.text])
    return try rows("SELECT number, titleEn, titleEs FROM pillar WHERE body = ? ORDER BY number", [body.text]).map { row in
      let number: Int = try row.value(0)
      return try ListedPillar(
        body: body, number: number, title: StoredText(row: row).bilingual(1, 2),
        topics: topics.filter { try $0.value(0) == number }.map { try StoredText(row: $0).bilingual(1, 2) })
    }
  }
}

extension Writing {
  /// Records a pillar with its topics.
  package func insert(_ pillar: ListedPillar) throws {
    try insert(
      "pillar",
      [
        "body": pillar.body.text, "number": pillar.number, "titleEn": pillar.title.text(in: .english),
        "titleEs": pillar.title.text(in: .spanish),
      ])
    for (position, topic) in pillar.topics.enumerated() {
      try insert(
        "topic",
        [
          "body": pillar.body.text, "pillar": pillar.number, "number": position + 1, "titleEn": topic.text(in: .english),
          "titleEs": topic.text(in: .spanish),
        ])
    }
  }
}
