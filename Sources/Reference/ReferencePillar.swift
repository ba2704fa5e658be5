package import Secretariat
internal import SecretariatSchema

/// What comes with the program about a body's strategic plan: a pillar and its topics.
package struct ReferencePillar: Sendable {
  /// The pillar's number, from 1.
  package let number: Int
  /// The title.
  package let title: BilingualText
  /// The topics in order.
  package let topics: [BilingualText]

  /// Every pillar in order.
  package static func embedded() throws(ReferenceError) -> [ReferencePillar] {
    let rows = try ReferenceReader.rows(.pillars) { row throws(ReferenceError) in
      (
        pillar: try row.required("pillar") { Int($0) }, topic: try row.optional("topic") { Int($0) },
        text: try row.bilingual("en", "es")
      )
    }
    return rows.filter { $0.topic == nil }.map { head in
      ReferencePillar(
        number: head.pillar, title: head.text,
        topics: rows.filter { $0.pillar == head.pillar && $0.topic != nil }.sorted { ($0.topic ?? 0) < ($1.topic ?? 0) }.map(\.text))
    }
  }
}
