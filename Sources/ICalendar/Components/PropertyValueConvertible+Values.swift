public import CivilTime

extension TextValue: PropertyValueConvertible {
  public init?(_ property: Property) {
    switch property.value {
    case .text(let text), .identifier(let text): self = text
    default: return nil
    }
  }

  @inlinable public var propertyValue: PropertyValue { .text(self) }
}

/// Several texts of one property; never empty.
public struct TextList: Hashable, Sendable {
  /// The texts in order.
  public let texts: [TextValue]

  /// A list; `nil` without any.
  public init?(_ texts: [TextValue]) {
    guard !texts.isEmpty else { return nil }
    self.texts = texts
  }

  /// The categories of what is published.
  public init(_ list: CategoryList) { texts = list.categories.map { TextValue($0) } }
}

extension TextList: PropertyValueConvertible {
  public init?(_ property: Property) {
    guard case .texts(let texts) = property.value else { return nil }
    self.texts = texts
  }

  @inlinable public var propertyValue: PropertyValue { .texts(texts) }
}

extension CalendarURI: PropertyValueConvertible {
  public init?(_ property: Property) {
    guard case .uri(let uri) = property.value else { return nil }
    self = uri
  }

  @inlinable public var propertyValue: PropertyValue { .uri(self) }
}

extension CalendarUser: PropertyValueConvertible {
  public init?(_ property: Property) {
    guard case .user(let user) = property.value else { return nil }
    self = user
  }

  @inlinable public var propertyValue: PropertyValue { .user(self) }
}

extension CalendarDuration: PropertyValueConvertible {
  public init?(_ property: Property) {
    guard case .duration(let duration) = property.value else { return nil }
    self = duration
  }

  @inlinable public var propertyValue: PropertyValue { .duration(self) }
}

extension GeographicPosition: PropertyValueConvertible {
  public init?(_ property: Property) {
    guard case .position(let position) = property.value else { return nil }
    self = position
  }

  @inlinable public var propertyValue: PropertyValue { .position(self) }
}

extension OffsetValue: PropertyValueConvertible {
  public init?(_ property: Property) {
    guard case .offset(let offset) = property.value else { return nil }
    self = offset
  }

  @inlinable public var propertyValue: PropertyValue { .offset(self) }
}

extension RecurrenceRule: PropertyValueConvertible {
  public init?(_ property: Property) {
    guard case .recurrence(let rule) = property.value else { return nil }
    self = rule
  }

  @inlinable public var propertyValue: PropertyValue { .recurrence(self) }
}

extension RequestStatus: PropertyValueConvertible {
  public init?(_ property: Property) {
    guard case .requestStatus(let status) = property.value else { return nil }
    self = status
  }

  @inlinable public var propertyValue: PropertyValue { .requestStatus(self) }
}

extension Instant: PropertyValueConvertible {
  /// A moment; only times in UTC are moments by themselves.
  public init?(_ property: Property) {
    guard case .time(.utc(let time)) = property.value else { return nil }
    self = time.instantInUTC
  }

  public var propertyValue: PropertyValue { .time(.utc(LocalDateTime(utc: self))) }
}

extension SequenceNumber: PropertyValueConvertible {
  public init?(_ property: Property) {
    guard case .integer(let number) = property.value else { return nil }
    self.init(Int(number))
  }

  @inlinable public var propertyValue: PropertyValue { .integer(number) }
}

extension EventStatus: PropertyValueConvertible {
  public init?(_ property: Property) {
    guard case .text(let text) = property.value else { return nil }
    self.init(rawValue: text.text)
  }

  public var propertyValue: PropertyValue { .text(TextValue(unchecked: rawValue)) }
}

extension Transparency: PropertyValueConvertible {
  public init?(_ property: Property) {
    guard case .text(let text) = property.value else { return nil }
    self.init(rawValue: text.text)
  }

  public var propertyValue: PropertyValue { .text(TextValue(unchecked: rawValue)) }
}

extension SchedulingMethod: PropertyValueConvertible {
  public init?(_ property: Property) {
    guard case .text(let text) = property.value else { return nil }
    self.init(rawValue: text.text.uppercased())
  }

  public var propertyValue: PropertyValue { .text(TextValue(unchecked: rawValue)) }
}

extension Priority: PropertyValueConvertible {
  public init?(_ property: Property) {
    guard case .integer(let number) = property.value else { return nil }
    self.init(Int(number))
  }

  @inlinable public var propertyValue: PropertyValue { .integer(Int32(number)) }
}

extension Percentage: PropertyValueConvertible {
  public init?(_ property: Property) {
    guard case .integer(let number) = property.value else { return nil }
    self.init(Int(number))
  }

  @inlinable public var propertyValue: PropertyValue { .integer(Int32(number)) }
}
