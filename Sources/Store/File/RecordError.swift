public import CivilTime

/// Why the record's file could not be opened, read or written; each says what was found and what would help.
///
/// Whatever the error, the file is as it was before the operation, except where the case says otherwise.
public enum RecordError: Error, Hashable, Sendable {
  /// There is no file at the path.
  case missing(path: String)
  /// A record is there already, and creating one would replace it.
  case exists(path: String)
  /// The folder that should hold the file does not exist.
  case folderMissing(path: String)
  /// The path is a folder, or something else that is not a file.
  case notAFile(path: String)
  /// The path holds a control character or is too long.
  case pathRefused(path: String)
  /// The file is not a record: empty, another format, or another program's database.
  case notARecord(path: String, found: String)
  /// The record was written by a newer version of the program.
  case newer(path: String, version: Int, known: Int)
  /// The file or its folder may not be written.
  case readOnly(path: String)
  /// A write was cut short, and whoever reads now may not put the file back in order.
  case interrupted(path: String)
  /// The file may not be read.
  case notPermitted(path: String)
  /// The disk is full.
  case diskFull(path: String)
  /// Another program has held the file for longer than we wait.
  case busy(path: String)
  /// The file's content is damaged.
  case damaged(path: String, detail: String)
  /// The disk reported an error; if it came at the very end, the last change may have been saved.
  case inputOutput(path: String, detail: String)
  /// A rule of the schema refused a row; the text is the schema's own, beginning with the rule's number.
  case refusedBySchema(String)
  /// A setting that the record's safety rests on did not take effect.
  case settingRefused(name: String, found: String)
}

extension RecordError: CustomStringConvertible {
  /// What was found, which rule it breaks, and what would help, in English.
  public var description: String { description(in: .english) }

  /// What was found, which rule it breaks, and what would help, as sentences.
  public func description(in language: Language) -> String { language == .english ? english : spanish }

  private var english: String {
    switch self {
    case .missing(let path): "There is no record at \(path). Make one with: rcm db init"
    case .exists(let path): "There is a record at \(path) already; it was left as it is. Name another file with --db FILE."
    case .folderMissing(let path): "The folder of \(path) does not exist. Make it first, or name another file with --db FILE."
    case .notAFile(let path): "\(path) is not a file. Name the record's file with --db FILE."
    case .pathRefused(let path): "The path “\(path)” holds a control character or is longer than 4096 bytes."
    case .notARecord(let path, let found):
      "\(path) is not a record of this program (\(found)); it was not touched. Name the record's file with --db FILE, or make one with: rcm db init"
    case .newer(let path, let version, let known):
      "\(path) was written by a newer version of this program (schema \(version); this one knows \(known)); it was not touched. Update the program."
    case .readOnly(let path): "\(path) or its folder may only be read, so nothing was written."
    case .interrupted(let path):
      "A write to \(path) was cut short and must be taken back before it can be read. Run rcm db check once as a user who may write the file and its folder."
    case .notPermitted(let path): "\(path) may not be read by this user."
    case .diskFull(let path): "The disk that holds \(path) is full; nothing was written."
    case .busy(let path): "Another program is writing to \(path); nothing was written. Try again in a moment."
    case .damaged(let path, let detail): "\(path) is damaged (\(detail)). Restore a copy; rcm db check says more."
    case .inputOutput(let path, let detail):
      "The disk that holds \(path) reported an error (\(detail)). The last change may have been saved: look before you repeat it."
    case .refusedBySchema(let text): "The record's own rules refused it: \(text)."
    case .settingRefused(let name, let found):
      "The database library did not accept the setting \(name) (it says \(found)); nothing was done."
    }
  }

  private var spanish: String {
    switch self {
    case .missing(let path): "No hay ningún registro en \(path). Créelo con: rcm db init"
    case .exists(let path): "Ya hay un registro en \(path); quedó como estaba. Indique otro archivo con --db ARCHIVO."
    case .folderMissing(let path): "La carpeta de \(path) no existe. Créela antes o indique otro archivo con --db ARCHIVO."
    case .notAFile(let path): "\(path) no es un archivo. Indique el archivo del registro con --db ARCHIVO."
    case .pathRefused(let path): "La ruta “\(path)” contiene un carácter de control o supera los 4096 bytes."
    case .notARecord(let path, let found):
      "\(path) no es un registro de este programa (\(found)); no se tocó. Indique el archivo del registro con --db ARCHIVO, o cree uno con: rcm db init"
    case .newer(let path, let version, let known):
      "\(path) fue escrito por una versión más nueva de este programa (esquema \(version); esta conoce el \(known)); no se tocó. Actualice el programa."
    case .readOnly(let path): "\(path) o su carpeta son de solo lectura; no se escribió nada."
    case .interrupted(let path):
      "Una escritura en \(path) quedó interrumpida y debe revertirse antes de poder leerlo. Ejecute una vez rcm db check como usuario que pueda escribir en el archivo y su carpeta."
    case .notPermitted(let path): "Este usuario no puede leer \(path)."
    case .diskFull(let path): "El disco que contiene \(path) está lleno; no se escribió nada."
    case .busy(let path): "Otro programa está escribiendo en \(path); no se escribió nada. Inténtelo de nuevo en un momento."
    case .damaged(let path, let detail): "\(path) está dañado (\(detail)). Restaure una copia; rcm db check dice más."
    case .inputOutput(let path, let detail):
      "El disco que contiene \(path) comunicó un error (\(detail)). El último cambio puede haberse guardado: compruébelo antes de repetirlo."
    case .refusedBySchema(let text): "Las reglas del propio registro lo rechazaron: \(text)."
    case .settingRefused(let name, let found):
      "La biblioteca de la base de datos no aceptó el ajuste \(name) (indica \(found)); no se hizo nada."
    }
  }
}
