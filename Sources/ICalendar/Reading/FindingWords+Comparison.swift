extension FindingWords {
  /// Of what another file of the same calendar says.
  static let ofComparison: [Finding.Kind: FindingWords] = [
    .missingEntry: .init(
      "{} stands in the other file and not in this one", hint: "Write it, or cancel it with STATUS:CANCELLED.",
      "{} figura en el otro archivo y no en este", hint: "Escríbalo, o cancélelo con STATUS:CANCELLED."),
    .additionalEntry: .init(
      "{} stands in this file and not in the other one", hint: "See whether it is meant.",
      "{} figura en este archivo y no en el otro", hint: "Vea si es lo que se quiere."),
    .otherValue: .init(
      "{1} of {2} is not that of the other file", hint: "See which of the two is right.",
      "{1} de {2} no es el del otro archivo", hint: "Vea cuál de los dos es el correcto."),
  ]
}
