/// Counts the properties of a component and looks at what stands in it, by its ``ComponentGrammar``.
enum GrammarCheck {
  /// Checks a component; one that is unknown is said, and what is in it left alone.
  ///
  /// - Parameters:
  ///   - parent: The component that it stands in.
  ///   - method: Whether the calendar has a METHOD, which decides on DTSTART in place of the grammar (RFC 5545 3.6.1).
  static func check(_ component: Component, in parent: ComponentName?, method: Bool, log: inout FindingLog) {
    let grammar = ComponentGrammar.of(component.name)
    if let parent, let outer = ComponentGrammar.of(parent) {
      if grammar == nil {
        log.note(.unknownComponent, line: component.line, subject: component.name.text)
      } else if !outer.parts.contains(component.name) {
        log.note(.misplacedComponent, line: component.line, subject: "\(component.name.text), \(parent.text)", rule: outer.section)
      }
    }
    let present = self.properties(of: component, grammar, log: &log)
    guard let grammar else { return }
    for known in grammar.once where !present.contains(known) {
      if known == .dateStart, component.name == .event, method { continue }
      log.note(.missingProperty, line: component.line, subject: "\(known.octets), \(component.name.text)", rule: grammar.section)
    }
    for (first, second) in grammar.exclusive where present.contains(first) && present.contains(second) {
      log.note(
        .exclusiveProperties, line: line(of: second, in: component), subject: "\(first.octets), \(second.octets)", rule: grammar.section)
    }
    together(component, present, grammar: grammar, log: &log)
  }

  /// Looks at each property; what is repeated is said once.
  ///
  /// - Returns: The known properties that there are.
  private static func properties(of component: Component, _ grammar: ComponentGrammar?, log: inout FindingLog) -> KnownPropertySet {
    var present: KnownPropertySet = []
    var repeated: KnownPropertySet = []
    for position in component.properties.indices {
      guard let known = component.properties[position].name.known else {
        unknown(component.properties[position], log: &log)
        continue
      }
      let isSecond = present.contains(known) && !repeated.contains(known)
      if isSecond { repeated.insert(known) }
      present.insert(known)
      let line = component.properties[position].line
      if known == .exceptionRule { log.note(.obsoleteProperty, line: line, subject: "\(known.octets)") }
      guard let grammar else { continue }
      if !grammar.permits(known) {
        log.note(.misplacedProperty, line: line, subject: "\(known.octets), \(component.name.text)", rule: grammar.section)
      } else if isSecond, !grammar.permitsSeveral(known) {
        log.note(.repeatedProperty, line: line, subject: "\(known.octets), \(component.name.text)", rule: grammar.section)
      }
    }
    return present
  }

  /// Properties that make sense only beside another one.
  private static func together(
    _ component: Component, _ present: KnownPropertySet, grammar: ComponentGrammar, log: inout FindingLog
  ) {
    func need(_ known: KnownProperty, beside other: KnownProperty) {
      guard present.contains(known), !present.contains(other) else { return }
      log.note(.neededTogether, line: line(of: known, in: component), subject: "\(known.octets), \(other.octets)", rule: grammar.section)
    }
    switch component.name {
    case .alarm:
      need(.repeatCount, beside: .duration)
      need(.duration, beside: .repeatCount)
    case .task: need(.duration, beside: .dateStart)
    case .availability: need(.duration, beside: .dateStart)
    default: break
    }
  }

  private static func unknown(_ property: Property, log: inout FindingLog) {
    let name = property.name.text
    guard name.hasPrefix("X-") else { return log.note(.unknownProperty, line: property.line, subject: name) }
    // A name of a maker and a name of the thing: X-MAKER-THING.
    let kind: Finding.Kind = name.dropFirst(2).contains("-") ? .unknownExtension : .extensionWithoutVendor
    log.note(kind, line: property.line, subject: name)
  }

  private static func line(of known: KnownProperty, in component: Component) -> Int32 {
    component.property(known)?.line ?? component.line
  }
}
