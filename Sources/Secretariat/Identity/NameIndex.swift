/// Finds a thing by what people type: its code, any of its names, or an unambiguous beginning of one of them.
///
/// Accents and capitals do not matter. A name that fits nothing gets the nearest one; a name that fits several gets all.
public struct NameIndex<Value> {
  private struct Entry {
    let label: String
    let shown: String
    let names: [String]
    let value: Value
  }

  private let noun: Noun
  private let listCommand: String?
  private var entries: [Entry] = []

  /// An empty index.
  ///
  /// - Parameters:
  ///   - noun: What the things are called.
  ///   - listCommand: The command that lists them.
  public init(noun: Noun, listCommand: String?) {
    self.noun = noun
    self.listCommand = listCommand
  }

  /// Adds a thing.
  ///
  /// - Parameters:
  ///   - value: The thing.
  ///   - label: The code or handle by which it is called.
  ///   - names: Its other names.
  ///   - isShownByName: Whether lists and guesses show its first name with the label in brackets, as `Armenia (AM)`.
  public mutating func add(_ value: Value, label: String, names: [String?] = [], isShownByName: Bool = false) {
    let known = names.compactMap(\.self)
    let shown = isShownByName ? known.first.map { "\($0) (\(label))" } ?? label : label
    entries.append(Entry(label: label, shown: shown, names: ([label] + known).map(FilingKey.plain), value: value))
  }

  /// The thing that a text names.
  ///
  /// - Throws: A ``Refusal``: not found, with the nearest name, or ambiguous, with every candidate.
  public func find(_ text: String) throws(Refusal) -> Value {
    // No name is that long, and a refusal shows no control characters.
    let wanted = text.utf8.count <= 4 * TextLine.maximumLength ? FilingKey.plain(text) : ""
    let shown = String(
      String.UnicodeScalarView(text.unicodeScalars.prefix(80).map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
    if !wanted.isEmpty {
      let exact = entries.filter { $0.names.contains(wanted) }
      if exact.count == 1 { return exact[0].value }
      let candidates = exact.isEmpty ? entries.filter { $0.names.contains { $0.hasPrefix(wanted) } } : exact
      if candidates.count == 1 { return candidates[0].value }
      if candidates.count > 1 {
        let labels = candidates.map(\.shown).sorted()
        let list = labels.prefix(8).joined(separator: ", ")
        let more = labels.count - 8
        throw Refusal(
          .ambiguous, rule: nil, given: shown,
          because: BilingualText(
            english: "“\(shown)” could be any of \(candidates.count): \(list)\(more > 0 ? " and \(more) more" : "")",
            spanish: "“\(shown)” puede ser cualquiera de \(candidates.count): \(list)\(more > 0 ? " y \(more) más" : "")"),
          remedy: BilingualText(english: "Give more of the name.", spanish: "Escriba más del nombre."))
      }
    }
    throw .notFound(
      noun, named: shown, nearest: nearestLabel(to: shown),
      remedy: listCommand.map { BilingualText(english: "See all with: \($0)", spanish: "Ver todos con: \($0)") })
  }

  /// The things that bear exactly a name, accents and capitals aside.
  public func namesakes(of text: String) -> [Value] {
    let wanted = FilingKey.plain(text)
    return entries.filter { $0.names.contains(wanted) }.map(\.value)
  }

  /// The label of the thing whose name is nearest, if any is near enough to have been meant.
  public func nearestLabel(to text: String) -> String? {
    let length = FilingKey.plain(text).utf8.count
    guard length > 0 else { return nil }
    let limit = min(4, length / 3 + 1)
    return entries.map { entry in (entry.shown, entry.names.map { EditDistance.between($0, text) }.min() ?? .max) }
      .filter { $0.1 <= limit }
      .min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
  }
}
