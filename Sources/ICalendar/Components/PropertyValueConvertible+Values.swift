public import CivilTime

extension TextValue: PropertyValueConvertible {
  /// The value of a property; `nil` when it is of another type.
  public init?(_ property: Property) {
    switch property.value {
    case .text(let text), .identifier(let text): self = text
    default: return nil
    }
  }

  /// The value as it is written.
  @inlinable public var propertyValue: PropertyValue { .text(self) }
}

extension TextList: PropertyValueConvertible {
  /// The value of a property; `nil` when it is of another type.
  public init?(_ property: Property) {
    guard case .texts(let texts) = property.value else { return nil }
    self.texts = texts
  }

  /// The value as it is written.
  @inlinable public var propertyValue: PropertyValue { .texts(texts) }
}

extension CalendarURI: PropertyValueConvertible {
  /// The value of a property; `nil` when it is of another type.
  public init?(_ property: Property) {
    guard case .uri(let uri) = property.value else { return nil }
    self = uri
  }

  /// The value as it is written.
  @inlinable public var propertyValue: PropertyValue { .uri(self) }
}

extension CalendarUser: PropertyValueConvertible {
  /// The value of a property; `nil` when it is of another type.
  public init?(_ property: Property) {
    guard case .user(let user) = property.value else { return nil }
    self = user
  }

  /// The value as it is written.
  @inlinable public var propertyValue: PropertyValue { .user(self) }
}

extension CalendarDuration: PropertyValueConvertible {
  /// The value of a property; `nil` when it is of another type.
  public init?(_ property: Property) {
    guard case .duration(let duration) = property.value else { return nil }
    self = duration
  }

  /// The value as it is written.
  @inlinable public var propertyValue: PropertyValue { .duration(self) }
}

extension GeographicPosition: PropertyValueConvertible {
  /// The value of a property; `nil` when it is of another type.
  public init?(_ property: Property) {
    guard case .position(let position) = property.value else { return nil }
    self = position
  }

  /// The value as it is written.
  @inlinable public var propertyValue: PropertyValue { .position(self) }
}

extension OffsetValue: PropertyValueConvertible {
  /// The value of a property; `nil` when it is of another type.
  public init?(_ property: Property) {
    guard case .offset(let offset) = property.value else { return nil }
    self = offset
  }

  /// The value as it is written.
  @inlinable public var propertyValue: PropertyValue { .offset(self) }
}

extension RecurrenceRule: PropertyValueConvertible {
  /// The value of a property; `nil` when it is of another type.
  public init?(_ property: Property) {
    guard case .recurrence(let rule) = property.value else { return nil }
    self = rule
  }

  /// The value as it is written.
  @inlinable public var propertyValue: PropertyValue { .recurrence(self) }
}

extension RequestStatus: PropertyValueConvertible {
  /// The value of a property; `nil` when it is of another type.
  public init?(_ property: Property) {
    guard case .requestStatus(let status) = property.value else { return nil }
    self = status
  }

  /// The value as it is written.
  @inlinable public var propertyValue: PropertyValue { .requestStatus(self) }
}

extension Instant: PropertyValueConvertible {
  /// A moment; only times in UTC are moments by themselves.
  public init?(_ property: Property) {
    guard case .time(.utc(let time)) = property.value else { return nil }
    self = time.instantInUTC
  }

  /// The value as it is written.
  public var propertyValue: PropertyValue { .time(.utc(LocalDateTime(utc: self))) }
}

extension SequenceNumber: PropertyValueConvertible {
  /// The value of a property; `nil` when it is of another type.
  public init?(_ property: Property) {
    guard case .integer(let number) = property.value else { return nil }
    self.init(Int(number))
  }

  /// The value as it is written.
  @inlinable public var propertyValue: PropertyValue { .integer(number) }
}

extension EventStatus: PropertyValueConvertible {
  /// The value of a property; `nil` when it is of another type.
  public init?(_ property: Property) {
    guard case .text(let text) = property.value else { return nil }
    self.init(rawValue: text.text)
  }

  /// The value as it is written.
  public var propertyValue: PropertyValue { .text(TextValue(unchecked: rawValue)) }
}

extension Transparency: PropertyValueConvertible {
  /// The value of a property; `nil` when it is of another type.
  public init?(_ property: Property) {
    guard case .text(let text) = property.value else { return nil }
    self.init(rawValue: text.text)
  }

  /// The value as it is written.
  public var propertyValue: PropertyValue { .text(TextValue(unchecked: rawValue)) }
}

extension SchedulingMethod: PropertyValueConvertible {
  /// The value of a property; `nil` when it is of another type.
  public init?(_ property: Property) {
    guard case .text(let text) = property.value else { return nil }
    self.init(rawValue: text.text.uppercased())
  }

  /// The value as it is written.
  public var propertyValue: PropertyValue { .text(TextValue(unchecked: rawValue)) }
}

extension Priority: PropertyValueConvertible {
  /// The value of a property; `nil` when it is of another type.
  public init?(_ property: Property) {
    guard case .integer(let number) = property.value else { return nil }
    self.init(Int(number))
  }

  /// The value as it is written.
  @inlinable public var propertyValue: PropertyValue { .integer(Int32(number)) }
}

extension Percentage: PropertyValueConvertible {
  /// The value of a property; `nil` when it is of another type.
  public init?(_ property: Property) {
    guard case .integer(let number) = property.value else { return nil }
    self.init(Int(number))
  }

  /// The value as it is written.
  @inlinable public var propertyValue: PropertyValue { .integer(Int32(number)) }
}
