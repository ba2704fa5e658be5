package import CivilTime
internal import Secretariat

extension RecordError: CustomStringConvertible {
  /// What was found, which rule it breaks, and what would help, in English.
  package var description: String { description(in: .english) }

  /// What was found, which rule it breaks, and what would help, as sentences.
  package func description(in language: Language) -> String { language == .english ? english : spanish }

  private var english: String {
    switch self {
    case .missing(let path): "There is no record at \(path). Make one with: rcm db init"
    case .exists(let path): "There is a record at \(path) already; it was left as it is. Name another file with --db FILE."
    case .journalLeft(let path, let journal):
      "Beside \(path) lies \(journal), which a record that is gone has left and which would damage a new one. Put that record back, or move the file away."
    case .folderMissing(let path): "The folder of \(path) does not exist. Make it first, or name another file with --db FILE."
    case .notAFile(let path): "\(path) is not a file. Name the record's file with --db FILE."
    case .pathRefused(let path): "The path “\(path)” holds a control character or is longer than 4096 bytes."
    case .notARecord(let path, let found):
      "\(path) is not a record of this program (\(found.description(in: .english))); it was not touched. Name the record's file with --db FILE, or make one with: rcm db init"
    case .newer(let path, let version, let known):
      "\(path) was written by a newer version of this program (schema \(version); this one knows \(known)); it was not touched. Update the program."
    case .readOnly(let path): "\(path) or its folder may only be read, so nothing was written."
    case .interrupted(let path):
      "A write to \(path) was cut short and must be taken back before it can be read. Run rcm db check once as a user who may write the file and its folder."
    case .notPermitted(let path): "\(path) may not be read by this user."
    case .diskFull(let path): "The disk that holds \(path) is full; nothing was written."
    case .busy(let path): "Another program is writing to \(path); nothing was written. Try again in a moment."
    case .damaged(let path, let detail):
      "\(path) is damaged (\(detail.bestText(in: .english).text)). Restore a copy; rcm db check says more."
    case .inputOutput(let path, let code):
      "The disk that holds \(path) reported an error\(Self.parenthesis("SQLite's code", code)). The last change may have been saved: look before you repeat it."
    case .failed(let path, let code):
      "The database library could not do that with \(path)\(Self.parenthesis("SQLite's code", code)); nothing was written. Check the record with: rcm db check"
    case .refusedBySchema(let text): "The record's own rules refused it: \(text)."
    case .settingRefused(let name, let found):
      "The database library did not accept the setting \(name) (it says \(found)); nothing was done."
    }
  }

  private var spanish: String {
    switch self {
    case .missing(let path): "No hay ningún registro en \(path). Créelo con: rcm db init"
    case .exists(let path): "Ya hay un registro en \(path); quedó como estaba. Indique otro archivo con --db ARCHIVO."
    case .journalLeft(let path, let journal):
      "Junto a \(path) está \(journal), que dejó un registro que ya no está y que dañaría uno nuevo. Reponga aquel registro o mueva el archivo a otro lugar."
    case .folderMissing(let path): "La carpeta de \(path) no existe. Créela antes o indique otro archivo con --db ARCHIVO."
    case .notAFile(let path): "\(path) no es un archivo. Indique el archivo del registro con --db ARCHIVO."
    case .pathRefused(let path): "La ruta “\(path)” contiene un carácter de control o supera los 4096 bytes."
    case .notARecord(let path, let found):
      "\(path) no es un registro de este programa (\(found.description(in: .spanish))); no se tocó. Indique el archivo del registro con --db ARCHIVO, o cree uno con: rcm db init"
    case .newer(let path, let version, let known):
      "\(path) fue escrito por una versión más nueva de este programa (esquema \(version); esta conoce el \(known)); no se tocó. Actualice el programa."
    case .readOnly(let path): "\(path) o su carpeta son de solo lectura; no se escribió nada."
    case .interrupted(let path):
      "Una escritura en \(path) quedó interrumpida y debe revertirse antes de poder leerlo. Ejecute una vez rcm db check como usuario que pueda escribir en el archivo y su carpeta."
    case .notPermitted(let path): "Este usuario no puede leer \(path)."
    case .diskFull(let path): "El disco que contiene \(path) está lleno; no se escribió nada."
    case .busy(let path): "Otro programa está escribiendo en \(path); no se escribió nada. Inténtelo de nuevo en un momento."
    case .damaged(let path, let detail):
      "\(path) está dañado (\(detail.bestText(in: .spanish).text)). Restaure una copia; rcm db check dice más."
    case .inputOutput(let path, let code):
      "El disco que contiene \(path) comunicó un error\(Self.parenthesis("código de SQLite", code)). El último cambio puede haberse guardado: compruébelo antes de repetirlo."
    case .failed(let path, let code):
      "La biblioteca de la base de datos no pudo hacer eso con \(path)\(Self.parenthesis("código de SQLite", code)); no se escribió nada. Revise el registro con: rcm db check"
    case .refusedBySchema(let text): "Las reglas del propio registro lo rechazaron; dicen en inglés: “\(text)”."
    case .settingRefused(let name, let found):
      "La biblioteca de la base de datos no aceptó el ajuste \(name) (indica \(found)); no se hizo nada."
    }
  }

  private static func parenthesis(_ word: String, _ code: Int?) -> String { code.map { " (\(word) \($0))" } ?? "" }
}

extension RecordError.Stranger {
  /// What the file is, in a few words.
  func description(in language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .empty: isEnglish ? "the file is empty" : "el archivo está vacío"
    case .otherFormat: isEnglish ? "not a SQLite file" : "no es un archivo de SQLite"
    case .otherProgram: isEnglish ? "another program's database" : "es la base de datos de otro programa"
    case .withoutSchema: isEnglish ? "a database without a schema" : "es una base de datos sin esquema"
    }
  }
}
