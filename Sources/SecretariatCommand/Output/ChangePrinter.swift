internal import CivilTime
internal import Office
internal import Secretariat
internal import Store

/// What a write changed: a sentence, then field by field, or all of it as JSON.
struct ChangePrinter {
  /// The changes as JSON.
  struct Answer: Encodable {
    struct Row: Encodable {
      struct Field: Encodable {
        let name: String
        let before: String?
        let after: String?
      }

      let table: String
      let key: String
      let happening: String
      let fields: [Field]

      init(_ change: RowChange) {
        table = change.table
        key = change.key
        happening = change.happening.rawValue
        fields = change.fields.map { .init(name: $0.name, before: $0.before, after: $0.after) }
      }
    }

    let entry: Int?
    let isRehearsal: Bool
    let changes: [Row]

    init<Result>(_ written: Written<Result>, isRehearsal: Bool) {
      entry = written.entry
      self.isRehearsal = isRehearsal
      changes = written.changes.map(Row.init)
    }
  }

  /// How much of a value is shown on a screen; JSON holds all of it.
  private static let shownLengthMaximum = 200

  /// The rows of a change as lines; at most so many rows are shown one by one.
  static func lines(_ changes: [RowChange], in language: Language, rowMaximum: Int = 40) -> String {
    var text = ""
    for change in changes.prefix(rowMaximum) {
      let mark =
        switch change.happening {
        case .added: "+"
        case .changed: "~"
        case .removed: "-"
        }
      text += "  \(mark) \(change.table) \(change.key)\n"
      for field in change.fields where change.happening == .changed || field.before != nil || field.after != nil {
        let (before, after) = (shown(field.before, in: language), shown(field.after, in: language))
        switch change.happening {
        case .added: text += "      \(field.name): \(after ?? "")\n"
        case .removed: text += "      \(field.name): \(before ?? "")\n"
        case .changed: text += "      \(field.name): \(before ?? "—") → \(after ?? "—")\n"
        }
      }
    }
    let more = changes.count - rowMaximum
    if more > 0 {
      text +=
        language == .english
        ? "  … and \(more) more \(more == 1 ? "row" : "rows")\n" : "  … y \(more) \(more == 1 ? "fila más" : "filas más")\n"
    }
    return text
  }

  /// A value on one line; of a long one, such as the text of a page, the beginning and its length.
  private static func shown(_ value: String?, in language: Language) -> String? {
    guard let value else { return nil }
    var line = String.UnicodeScalarView()
    for scalar in value.unicodeScalars.prefix(shownLengthMaximum) {
      line.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    let length = value.unicodeScalars.count
    guard length > shownLengthMaximum else { return String(line) }
    return String(line) + (language == .english ? "… (\(length) characters)" : "… (\(length) caracteres)")
  }

  /// Prints a write in the form that was asked for.
  static func print<Result>(_ written: Written<Result>, sentence: DeedSentence, isRehearsal: Bool, asJSON: Bool, language: Language) throws
  {
    let world = World.current
    if asJSON {
      world.output(try JSONText.of(Answer(written, isRehearsal: isRehearsal)))
      return
    }
    if written.changes.isEmpty {
      world.output(language == .english ? "Nothing to change.\n" : "Nada que cambiar.\n")
      return
    }
    world.output(sentence.text(in: language, isRehearsal: isRehearsal) + "\n" + lines(written.changes, in: language))
    world.remarks(EntryRemark.text(after: written, isRehearsal: isRehearsal, in: language))
  }
}
