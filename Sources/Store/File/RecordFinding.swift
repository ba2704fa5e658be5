package import CivilTime
package import Secretariat

/// Something wrong with a record's file or content.
package struct RecordFinding: Hashable, Sendable {
  /// What is wrong.
  package enum Matter: String, Sendable, CaseIterable {
    /// SQLite's own check found damage.
    case integrity
    /// A row refers to one that is not there.
    case reference
    /// A table, index, view or trigger is not as this program made it.
    case schema
    /// An entry of the log does not fit the chain: it, or one before it, was altered.
    case logChain = "log-chain"
    /// A row is not as the log says it was left.
    case row
    /// A value cannot be read.
    case value
    /// A meeting has no body or no kind.
    case incomplete
    /// An entry is older than the one before it: a clock was wrong.
    case clock
    /// A change was made outside of the program.
    case strangeEntry = "outside-change"
  }

  /// What is wrong.
  package let matter: Matter
  /// Where and how, as a clause.
  package let detail: BilingualText
  /// Whether the record is damaged; otherwise it is only worth knowing.
  package let isDamage: Bool
}

extension RecordFinding.Matter {
  /// What is wrong, in a word or two.
  package func name(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .integrity: isEnglish ? "file" : "archivo"
    case .reference: isEnglish ? "reference" : "referencia"
    case .schema: isEnglish ? "schema" : "esquema"
    case .logChain: isEnglish ? "log" : "bitácora"
    case .row: isEnglish ? "row" : "fila"
    case .value: isEnglish ? "value" : "valor"
    case .incomplete: isEnglish ? "incomplete" : "incompleto"
    case .clock: isEnglish ? "clock" : "reloj"
    case .strangeEntry: isEnglish ? "outside change" : "cambio externo"
    }
  }
}
