internal import CivilTime

extension LineBuffer {
  /// Writes a component from its BEGIN to its END.
  mutating func write(_ component: Component) {
    begin(component.name)
    for property in component.properties { write(property) }
    for part in component.parts { write(part) }
    end(component.name)
  }

  /// Begins a component.
  mutating func begin(_ name: ComponentName) {
    append("BEGIN:")
    append(name.text)
    endLine()
  }

  /// Ends a component.
  mutating func end(_ name: ComponentName) {
    append("END:")
    append(name.text)
    endLine()
  }

  /// Writes a property as one content line.
  mutating func write(_ property: Property) {
    let type = property.value.type
    switch property.name.storage {
    case .known(let known):
      append(known.octets)
      if let type, type != known.defaultType { write(valueType: type) }
    case .other(let name):
      append(name)
      if let type { write(valueType: type) }
    }
    for parameter in property.parameters { write(parameter) }
    if case .binary = property.value { append(";ENCODING=BASE64") }
    append(0x3A)
    write(property.value)
    endLine()
  }

  private mutating func write(valueType: ValueType) {
    append(";VALUE=")
    append(valueType.rawValue)
  }

  private mutating func write(_ parameter: Parameter) {
    append(0x3B)
    var isQuoted = false
    switch parameter.name.storage {
    case .known(let known):
      append(known.octets)
      isQuoted = known.isQuoted
    case .other(let name): append(name)
    }
    append(0x3D)
    switch parameter.storage {
    case .one(let text): write(parameterText: text, isQuoted: isQuoted)
    case .several(let texts):
      for (position, text) in texts.enumerated() {
        if position > 0 { append(0x2C) }
        write(parameterText: text, isQuoted: isQuoted)
      }
    }
  }

  /// Writes a text of a parameter: in quotation marks where it must or shall be, and with the escapes of RFC 6868 3.1.
  private mutating func write(parameterText text: String, isQuoted: Bool) {
    var mustBeQuoted = isQuoted
    var hasEscapes = false
    for octet in text.utf8 where octet <= 0x5E {
      switch octet {
      case 0x2C, 0x3A, 0x3B: mustBeQuoted = true
      case 0x22, 0x5E, 0x0A: hasEscapes = true
      default: continue
      }
    }
    if mustBeQuoted { append(0x22) }
    if hasEscapes {
      for octet in text.utf8 {
        switch octet {
        case 0x22: append("^'")
        case 0x5E: append("^^")
        case 0x0A: append("^n")
        default: append(octet)
        }
      }
    } else {
      append(text)
    }
    if mustBeQuoted { append(0x22) }
  }
}
