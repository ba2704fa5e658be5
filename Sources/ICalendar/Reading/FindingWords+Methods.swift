extension FindingWords {
  /// Of messages between calendars, and of alarms.
  static let ofMethods: [Finding.Kind: FindingWords] = [
    .unknownMethod: .init(
      "METHOD:{} is no known method", hint: "A feed has METHOD:PUBLISH or none.",
      "METHOD:{} no es un método conocido", hint: "Un calendario publicado lleva METHOD:PUBLISH o ninguno."),
    .methodInSmallLetters: .init(
      "METHOD:{} is not in capitals, and some programs do not know it so", hint: "Write it in capitals, in the mail's header too.",
      "METHOD:{} no está en mayúsculas, y algunos programas no lo reconocen así",
      hint: "Escríbalo en mayúsculas, también en el encabezado del correo."),
    .methodRequires: .init(
      "METHOD:{1} demands {2}", hint: "Write {2}, or leave METHOD out of a file that is no message.",
      "METHOD:{1} exige {2}", hint: "Escriba {2}, u omita METHOD si el archivo no es un mensaje."),
    .methodForbids: .init(
      "METHOD:{1} does not permit {2}", hint: "Take it out, or leave METHOD out of a file that is no message.",
      "METHOD:{1} no admite {2}", hint: "Quítelo, u omita METHOD si el archivo no es un mensaje."),
    .methodStatus: .init(
      "The STATUS does not go with METHOD:{1}", hint: "Write STATUS:{2}.",
      "El STATUS no corresponde a METHOD:{1}", hint: "Escriba STATUS:{2}."),
    .methodIdentifiers: .init(
      "A message with METHOD:{} is about more than one UID", hint: "Write a message for each, or METHOD:PUBLISH.",
      "Un mensaje con METHOD:{} trata de más de un UID", hint: "Escriba un mensaje para cada uno, o METHOD:PUBLISH."),
    .methodComponent: .init(
      "METHOD:{1} knows no {2}", hint: "Leave the component out, or choose another method.",
      "METHOD:{1} no admite {2}", hint: "Omita el componente o elija otro método."),
    .methodWithoutComponent: .init(
      "METHOD:{} says what to do with nothing", hint: "Leave METHOD out of an empty calendar.",
      "METHOD:{} no se refiere a nada", hint: "Omita METHOD en un calendario vacío."),
    .alarmInPublication: .init(
      "An alarm is published to everyone", hint: "Leave VALARM out: readers set their own.",
      "Se publica una alarma para todos", hint: "Omita VALARM: cada lector pone la suya."),
    .alarmLacks: .init(
      "An alarm with ACTION:{1} has no {2}", hint: "Write {2}.", "Una alarma con ACTION:{1} no tiene {2}", hint: "Escriba {2}."),
  ]
}
