@testable import ICalendar

extension Component {
  /// What a component says without the order in which it says it, one text for each thing: what JSCalendar keeps of it.
  ///
  /// Properties, parameters and components stand in no order; the lines of CATEGORIES, and of EXDATE and RDATE, that have the same
  /// parameters count as one set, as do the concepts.
  var statements: [String] {
    var sets: [String: Set<String>] = [:]
    var statements: [String] = []
    for property in properties {
      let parameters = property.parameters.map { "\($0.name.text)=\($0.texts)" }.sorted().joined(separator: ";")
      let head = "\(property.name.text);\(property.value.type?.rawValue ?? "");\(parameters)"
      switch (property.name.known, property.value) {
      case (.categories, .texts(let texts)): sets[head, default: []].formUnion(texts.map { "\(Array($0.text.utf8))" })
      case (.exceptionDates, .times(let times)), (.recurrenceDates, .times(let times)):
        sets[head, default: []].formUnion(times.map { "\($0)" })
      case (.concept, _) where parameters.isEmpty: sets[head, default: []].insert("\(property.value)")
      default: statements.append("\(head):\(Array(Property(name: property.name, value: property.value, parameters: []).written.utf8))")
      }
    }
    statements += sets.map { "\($0.key):\($0.value.sorted())" }
    statements += parts.map { "\($0.name.text)\($0.statements)" }
    return statements.sorted()
  }
}
