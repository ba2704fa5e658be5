/// The names of objects in JSCalendar (Id, RFC 8984 1.4.1), which iCalendar keeps in the parameter JSID
/// (draft-ietf-calext-jscalendar-icalendar).
enum JSIdentifier {
  /// The parameter.
  static let parameter = ParameterName(other: "JSID")

  /// Whether a text can be such a name.
  static func isWellFormed(_ text: String) -> Bool {
    (1...255).contains(text.utf8.count)
      && text.utf8.allSatisfy { octet in
        switch octet {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
        default: false
        }
      }
  }

  /// A property with the name of its object, unless it would get the same name again.
  static func adding(_ key: String, unless own: String, to property: Property) -> Property {
    guard !key.utf8.elementsEqual(own.utf8), let parameter = Parameter(parameter, [key]) else { return property }
    return Property(name: property.name, value: property.value, parameters: property.parameters + [parameter])
  }
}

/// The names that were given to the objects of a member, each once.
struct JSNames {
  private var taken: Set<[UInt8]> = []
  /// The next number to try for a name that is taken.
  private var numbers: [[UInt8]: Int] = [:]

  /// Whether nothing has a name yet.
  func isFree(_ name: String) -> Bool { !taken.contains(Array(name.utf8)) }

  /// The name, or with a number the first that is free; it is taken then.
  mutating func take(_ name: String) -> String {
    let octets = Array(name.utf8)
    if taken.insert(octets).inserted { return name }
    var number = numbers[octets] ?? 2
    while !taken.insert(Array("\(name)-\(number)".utf8)).inserted { number += 1 }
    numbers[octets] = number + 1
    return "\(name)-\(number)"
  }
}
