/// A value that is the same in every file.
enum FixedValue: String, PropertyValue {
  case version = "2.0"
  case gregorian = "GREGORIAN"
  case publish = "PUBLISH"

  var encoded: String { rawValue }
}
