internal import CivilTime

extension RecurrenceRule {
  /// The parts with their values one by one, as jCal and xCal write them: the end in the extended form, the rest as in RFC 5545.
  var formParts: [(part: Part, values: [String])] {
    text.split(separator: ";").compactMap { piece in
      let halves = piece.split(separator: "=", maxSplits: 1)
      guard halves.count == 2, let part = Part(rawValue: String(halves[0])) else { return nil }
      if part == .until, case .until(let until) = end { return (part, [ExtendedForm.text(until)]) }
      return (part, halves[1].split(separator: ",").map(String.init))
    }
  }

  /// The rule as RFC 5545 writes it, from parts whose end is in the extended form; `nil` when the end has not that form.
  static func text(formParts: [(name: String, values: [String])]) -> String? {
    var pieces: [String] = []
    for (name, values) in formParts {
      let name = name.uppercased()
      if name == Part.until.rawValue {
        guard values.count == 1, let until = ExtendedForm.basic(time: values[0]) else { return nil }
        pieces.append("\(name)=\(until)")
      } else {
        pieces.append("\(name)=\(values.joined(separator: ","))")
      }
    }
    return pieces.joined(separator: ";")
  }
}

extension RecurrenceRule.Part {
  /// Whether its values are whole numbers.
  var isNumber: Bool {
    switch self {
    case .frequency, .scale, .until, .byDay, .weekStart, .skip: false
    default: true
    }
  }
}
