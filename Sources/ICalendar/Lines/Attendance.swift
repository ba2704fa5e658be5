/// The parameters that most attendees have, and no others: name, kind, part, answer and whether one is asked for.
///
/// Kept without an array and written in this order. It takes a tenth of the memory of a list, and no allocation but the
/// name's; half of the lines of an invitation are such.
struct Attendance: Sendable {
  /// CN; empty when it is not there.
  ///
  /// It has neither quotation marks, carets nor line ends.
  var commonName = ""
  /// CUTYPE, by position among its words from 1; 0 when it is not there.
  private(set) var kind: UInt8 = 0
  /// ROLE, likewise.
  private(set) var role: UInt8 = 0
  /// PARTSTAT, likewise.
  private(set) var answer: UInt8 = 0
  /// RSVP: 1 for TRUE, 2 for FALSE.
  private(set) var isReplyRequested: UInt8 = 0
  /// The parameter that was taken last.
  private var last: UInt8 = 0

  init() {}

  init(
    commonName: ParameterText?, kind: CalendarUserType?, role: ParticipantRole?, answer: ParticipationStatus?, isReplyRequested: Bool?
  ) {
    self.commonName = commonName?.text ?? ""
    self.kind = Self.code(kind)
    self.role = Self.code(role)
    self.answer = Self.code(answer)
    self.isReplyRequested = isReplyRequested.map { $0 ? 1 : 2 } ?? 0
    last = 5
  }

  /// Whether nothing was taken.
  var isEmpty: Bool { last == 0 }

  /// Takes a parameter as it stands in a line; `false` when it does not fit, or comes out of order.
  mutating func take(_ parameter: KnownParameter, _ octets: Span<UInt8>) -> Bool {
    let place: UInt8
    switch parameter {
    case .commonName: place = 1
    case .calendarUserType: place = 2
    case .role: place = 3
    case .participationStatus: place = 4
    case .isReplyRequested: place = 5
    default: return false
    }
    guard place > last, !octets.isEmpty else { return false }
    switch parameter {
    case .commonName:
      guard let text = OctetText.valid(octets) else { return false }
      commonName = text
    case .calendarUserType:
      kind = Self.code(octets, among: Self.kinds)
      guard kind > 0 else { return false }
    case .role:
      role = Self.code(octets, among: Self.roles)
      guard role > 0 else { return false }
    case .participationStatus:
      answer = Self.code(octets, among: Self.answers)
      guard answer > 0 else { return false }
    default:
      isReplyRequested = Self.code(octets, among: Self.truths)
      guard isReplyRequested > 0 else { return false }
    }
    last = place
    return true
  }

  /// The parameters as a list.
  var parameters: [Parameter] {
    var list: [Parameter] = []
    list.reserveCapacity(5)
    if !commonName.isEmpty { list.append(Parameter(.commonName, commonName)) }
    if kind > 0 { list.append(Parameter(.calendarUserType, word: Self.kinds[Int(kind) - 1].description)) }
    if role > 0 { list.append(Parameter(.role, word: Self.roles[Int(role) - 1].description)) }
    if answer > 0 { list.append(Parameter(.participationStatus, word: Self.answers[Int(answer) - 1].description)) }
    if isReplyRequested > 0 { list.append(Parameter(.isReplyRequested, word: Self.truths[Int(isReplyRequested) - 1].description)) }
    return list
  }

  /// The words in the order of their cases, as octets.
  static let kinds: [StaticString] = ["INDIVIDUAL", "GROUP", "RESOURCE", "ROOM", "UNKNOWN"]
  static let roles: [StaticString] = ["CHAIR", "REQ-PARTICIPANT", "OPT-PARTICIPANT", "NON-PARTICIPANT"]
  static let answers: [StaticString] = ["NEEDS-ACTION", "ACCEPTED", "DECLINED", "TENTATIVE", "DELEGATED", "COMPLETED", "IN-PROCESS"]
  static let truths: [StaticString] = ["TRUE", "FALSE"]

  /// The position of a word among words.
  static func position(of word: String, among words: [StaticString]) -> Int? {
    let code = code(word.utf8.span, among: words)
    return code > 0 ? Int(code) - 1 : nil
  }

  private static func code<Word: CaseIterable & Equatable>(_ word: Word?) -> UInt8 {
    guard let word else { return 0 }
    var code: UInt8 = 1
    for other in Word.allCases {
      if other == word { return code }
      code += 1
    }
    return 0
  }

  @inline(__always)
  private static func code(_ octets: Span<UInt8>, among words: [StaticString]) -> UInt8 {
    for position in 0..<words.count where OctetText.isExactly(octets, words[position]) { return UInt8(position + 1) }
    return 0
  }
}
