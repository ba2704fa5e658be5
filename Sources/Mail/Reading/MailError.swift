package import CivilTime

/// Why a mail cannot be read.
package enum MailError: Error, Hashable, Sendable {
  /// It has more octets than are read.
  case tooLarge(maximum: Int)
  /// A line, counted from 1, has more octets than are read.
  case lineTooLong(line: Int, maximum: Int)
  /// A part has more header fields than are read.
  case tooManyFields(maximum: Int)
  /// It has more parts than are read.
  case tooManyParts(maximum: Int)
  /// Its parts stand in each other deeper than is read.
  case tooDeep(maximum: Int)
  /// It does not begin with a header field.
  case noHeader
  /// A part is said to have parts, and not what stands between them.
  case noBoundary
  /// A part in base64 holds other signs.
  case wrongBase64
  /// The text is in a character set that is not read, or in none; a text is cut to 40 characters.
  case unreadableText(charset: String)

  /// The error as a clause.
  package func description(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .tooLarge(let maximum): isEnglish ? "the mail is larger than \(maximum) bytes" : "el correo supera los \(maximum) bytes"
    case .lineTooLong(let line, let maximum):
      isEnglish ? "line \(line) of the mail is longer than \(maximum) bytes" : "la línea \(line) del correo supera los \(maximum) bytes"
    case .tooManyFields(let maximum):
      isEnglish ? "the mail has more than \(maximum) header fields" : "el correo tiene más de \(maximum) encabezados"
    case .tooManyParts(let maximum): isEnglish ? "the mail has more than \(maximum) parts" : "el correo tiene más de \(maximum) partes"
    case .tooDeep(let maximum):
      isEnglish
        ? "the parts of the mail are nested more than \(maximum) deep" : "las partes del correo se anidan en más de \(maximum) niveles"
    case .noHeader: isEnglish ? "the file does not begin as a mail does" : "el archivo no comienza como un correo"
    case .noBoundary:
      isEnglish ? "the mail does not say what stands between its parts" : "el correo no indica qué separa sus partes"
    case .wrongBase64: isEnglish ? "a part of the mail is damaged: it is no base64" : "una parte del correo está dañada: no es base64"
    case .unreadableText(let charset):
      isEnglish
        ? "a text of the mail cannot be read as “\(charset)”" : "un texto del correo no puede leerse como “\(charset)”"
    }
  }
}
