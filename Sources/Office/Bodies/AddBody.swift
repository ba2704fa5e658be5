package import CivilTime
package import Secretariat
package import Store

/// Records a body: a conference or process with its own members, chair and numbering (R3).
package struct AddBody: Sendable {
  /// The permanent code.
  package var code: String
  /// The full name, which both languages must have.
  package var name: GivenText
  /// The letters by which it is called, which both languages must have.
  package var acronym: GivenText
  /// When it was founded, as far as is known.
  package var founded: PartialDate?
  /// Who sits in its troika.
  package var troikaRule: TroikaRule
  /// The office that serves it.
  package var secretariat = GivenText()
  /// The public address of that office.
  package var secretariatAddress: RoleAddress?
  /// What its chair is called.
  package var chairTitle = GivenText()
  /// Why.
  package var reason: TextLine?

  /// A body to be recorded.
  package init(
    _ code: String, name: GivenText, acronym: GivenText, founded: PartialDate? = nil, troikaRule: TroikaRule, reason: TextLine? = nil
  ) {
    self.code = code
    self.name = name
    self.acronym = acronym
    self.founded = founded
    self.troikaRule = troikaRule
    self.reason = reason
  }

  /// Records it.
  ///
  /// - Throws: A `Refusal` when a name is missing in a language, or another body is called by the code or one of the names.
  package func callAsFunction(in office: Office) throws -> Written<Body> {
    let body = try checkedBody()
    return try office.write(reason: reason?.text) { writing in
      let index = try Lookup(reading: writing.reading).bodies()
      for name in body.names {
        guard let other = index.namesakes(of: name).first else { continue }
        throw Refusal.breaks(
          .bodyHasItsOwnName, given: name,
          because: BilingualText(
            english: "a body on record is called “\(name)” already (\(other.code))",
            spanish: "ya hay un cuerpo registrado que se llama “\(name)” (\(other.code))"),
          remedy: BilingualText(english: "See it with: rcm body show \(other.code)", spanish: "Véalo con: rcm body show \(other.code)"))
      }
      try writing.insert(body)
      return body
    }
  }

  private func checkedBody() throws(Refusal) -> Body {
    let code: Code<Body> = try .given(code)
    guard let name = try name.checked(as: .name), let acronym = try acronym.checked(as: .acronym), missing.isEmpty else {
      throw Refusal(.invalid, missing) ?? .given(self.code)
    }
    return Body(
      code: code, name: name, acronym: acronym, founded: founded, troikaRule: troikaRule,
      secretariat: try secretariat.checked(as: .name), secretariatAddress: secretariatAddress,
      chairTitle: try chairTitle.checked(as: .name))
  }

  /// A reason for each language in which the body has no name or no acronym.
  private var missing: [Refusal.Reason] {
    name.missing.map { language in
      .init(
        rule: nil, given: "--name-\(language.rawValue)",
        explanation: BilingualText(
          english: "the body has no name in \(language == .english ? "English" : "Spanish")",
          spanish: "el cuerpo no tiene nombre en \(language == .english ? "inglés" : "español")"),
        remedy: BilingualText(english: "Add --name-\(language.rawValue).", spanish: "Agregue --name-\(language.rawValue)."))
    }
      + acronym.missing.map { language in
        .init(
          rule: nil, given: "--acronym-\(language.rawValue)",
          explanation: BilingualText(
            english: "the body has no acronym in \(language == .english ? "English" : "Spanish")",
            spanish: "el cuerpo no tiene sigla en \(language == .english ? "inglés" : "español")"),
          remedy: BilingualText(
            english: "Add --acronym-\(language.rawValue), or --acronym for one that is the same in both languages.",
            spanish: "Agregue --acronym-\(language.rawValue), o --acronym si es igual en ambos idiomas."))
      }
  }
}

extension Code {
  /// The code that a text gives for a new thing.
  static func given(_ text: String) throws(Refusal) -> Code {
    guard let code = Code(text) else { throw .given(text) }
    return code
  }
}

extension Refusal {
  /// A text cannot be a code.
  fileprivate static func given(_ text: String) -> Refusal {
    .invalid(
      given: String(text.prefix(40)),
      because: BilingualText(english: "“\(text.prefix(40))” cannot be a code", spanish: "“\(text.prefix(40))” no puede ser un código"),
      remedy: BilingualText(
        english: "Use 1 to 32 letters without accents, digits and hyphens, a letter first.",
        spanish: "Use de 1 a 32 letras sin tilde, cifras y guiones, con una letra al principio."))
  }
}

extension Body {
  /// Everything by which the body can be called.
  fileprivate var names: [String] {
    [code.text] + Language.allCases.flatMap { [acronym.text(in: $0), name.text(in: $0)] }.compactMap(\.self)
  }
}
