internal import CivilTime

extension LineBuffer {
  /// Writes a component from its BEGIN to its END.
  mutating func write(_ component: borrowing Component) {
    begin(component.name)
    unsafe component.properties.withUnsafeBufferPointer { properties in
      // By pointer, because a loop over the values would copy each of them.
      for position in 0..<properties.count {
        let property = unsafe properties.baseAddress.unsafelyUnwrapped + position
        unsafe write(property)
      }
    }
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
  mutating func write(_ property: borrowing Property) {
    unsafe withUnsafePointer(to: property) { property in unsafe write(property) }
  }

  /// Writes a property where it lies in memory; handing over the value would copy it.
  private mutating func write(_ property: UnsafePointer<Property>) {
    let type = unsafe property.pointee.value.type
    switch unsafe property.pointee.name.storage {
    case .known(let known):
      append(known.octets)
      if let type, type != known.defaultType { write(valueType: type) }
    case .other(let name):
      append(name)
      if let type { write(valueType: type) }
    }
    switch unsafe property.pointee.parameterStorage {
    case .list(let parameters):
      let parameters = parameters.span
      for position in parameters.indices { write(parameters[position]) }
    case .attendance(let attendance): write(attendance)
    }
    if type == .binary { append(";ENCODING=BASE64") }
    append(0x3A)
    unsafe write(property.pointee.value)
    endLine()
  }

  private mutating func write(valueType: ValueType) {
    append(";VALUE=")
    append(valueType.rawValue)
  }

  private mutating func write(_ parameter: borrowing Parameter) {
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
    case .word(let text): append(text)
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
    let octets = text.utf8.span
    // Without branches, so that many octets are looked at at once.
    var separators = 0
    var escapes = 0
    unsafe octets.withUnsafeBufferPointer { octets in
      for position in 0..<octets.count {
        let octet = unsafe octets[position]
        separators |= (octet == 0x2C ? 1 : 0) | (octet == 0x3A ? 1 : 0) | (octet == 0x3B ? 1 : 0)
        escapes |= (octet == 0x22 ? 1 : 0) | (octet == 0x5E ? 1 : 0) | (octet == 0x0A ? 1 : 0)
      }
    }
    let mustBeQuoted = isQuoted || separators != 0
    let hasEscapes = escapes != 0
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
      append(octets)
    }
    if mustBeQuoted { append(0x22) }
  }
}
