/// Checks what an alarm needs for what it does (RFC 5545 3.6.6).
enum AlarmCheck {
  static func check(_ alarm: Component, log: inout FindingLog) {
    if let trigger = alarm.property(.trigger), case .time(let time) = trigger.value {
      if case .utc = time {} else { log.note(.triggerNotUTC, line: trigger.line) }
    }
    guard let property = alarm.property(.action), let action = alarm[.action]?.text.uppercased() else { return }
    let needed: [KnownProperty]
    switch action {
    case "DISPLAY": needed = [.description]
    case "EMAIL": needed = [.description, .summary, .attendee]
    // Without a sound of its own the program takes its own.
    case "AUDIO": needed = []
    default:
      if !action.hasPrefix("X-") { log.note(.unusualWord, line: property.line, subject: "ACTION:\(action)", rule: "RFC 5545 3.8.6.1") }
      return
    }
    for known in needed where !alarm.has(known) {
      log.note(.alarmLacks, line: alarm.line, subject: "\(action), \(known.octets)")
    }
  }
}
