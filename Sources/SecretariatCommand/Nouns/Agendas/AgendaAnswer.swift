internal import CivilTime
internal import Secretariat

/// An agenda as JSON: both texts of every item, with the facts of the record filled in.
struct AgendaAnswer: Encodable {
  struct Item: Encodable {
    let number: String
    let title: TextAnswer
    let access: String
    let lead: String?
    let leadName: TextAnswer?
    let minutes: Int?
  }

  struct Presidency: Encodable {
    let body: String
    let holders: [String?]
    let isHandover: Bool
    let isUncertain: Bool
    let incoming: String?
  }

  struct Lack: Encodable {
    let fact: String
    let items: [String]
  }

  let meeting: String
  let title: TextAnswer
  let isProvisional: Bool
  let template: String?
  let takenOverFrom: String?
  let series: String?
  let date: String
  let presidencies: [Presidency]
  let items: [Item]
  let minutes: Int?
  let notRecorded: [Lack]
  let missingTranslations: [String: [String]]

  init(_ paper: AgendaPaper) {
    let setting = paper.setting
    meeting = setting.meeting.handle.text
    title = .init(setting.meeting.details.title)
    isProvisional = true
    if case .template(let kind) = paper.agenda.origin { template = kind.text } else { template = nil }
    if case .agenda(let model) = paper.agenda.origin { takenOverFrom = model.text } else { takenOverFrom = nil }
    series = setting.meeting.details.series?.ordinal?.roman
    date = setting.meeting.details.date.description
    presidencies = setting.presidencies.map { presidency in
      Presidency(
        body: presidency.body.code.text, holders: (presidency.chair?.terms ?? []).map { $0.holder.party?.text },
        isHandover: { if case .handover = presidency.chair { true } else { false } }(),
        isUncertain: { if case .uncertain = presidency.chair { true } else { false } }(), incoming: presidency.incoming?.holder.party?.text)
    }
    items = paper.agenda.items.map { item in
      Item(
        number: item.number.description, title: TextAnswer { item.title.filled(in: $0, from: setting) }, access: item.access.rawValue,
        lead: item.lead?.rawValue, leadName: item.lead.map { lead in TextAnswer { lead.name(in: $0, from: setting) } },
        minutes: item.minutes)
    }
    minutes = paper.agenda.length.minutes > 0 ? paper.agenda.length.minutes : nil
    notRecorded = paper.lacks.map { Lack(fact: $0.placeholder.rawValue, items: $0.items.map(\.description)) }
    missingTranslations = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, paper.untranslatedItems(in: $0).map(\.number.description)) })
  }
}
