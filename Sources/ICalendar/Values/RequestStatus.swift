/// What became of a request (REQUEST-STATUS, RFC 5545 3.8.8.3): `2.8;Success, repeating event ignored;RRULE:…`.
public struct RequestStatus: Hashable, Sendable {
  /// The code: two or three numbers.
  public let code: [Int]
  /// What it means, in words.
  public let description: TextValue
  /// The line that is the reason, where one is.
  public let data: TextValue?

  /// A status; `nil` when the code has not two or three parts of 0 to 999.
  public init?(code: [Int], description: TextValue, data: TextValue? = nil) {
    guard (2...3).contains(code.count), code.allSatisfy({ (0...999).contains($0) }) else { return nil }
    self.code = code
    self.description = description
    self.data = data
  }
}
