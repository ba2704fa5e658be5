/// Alarms as alerts (VALARM, RFC 5545 3.6.6; RFC 8984 4.5.2).
enum JSAlert {
  /// When an alarm goes off, as an object; `nil` when it does not say so.
  static func trigger(_ alarm: Component) -> JSONObject? {
    guard let trigger = alarm.property(.trigger) else { return nil }
    switch trigger.value {
    case .duration(let offset):
      return JSONObject([
        "@type": .text("OffsetTrigger"), "offset": .text(offset.encoded),
        "relativeTo": trigger.parameter(.related) == "END" ? .text("end") : nil,
      ])
    case .time(.utc(let time)):
      return JSONObject(["@type": .text("AbsoluteTrigger"), "when": .text(ExtendedForm.text(.utc(time)))])
    default: return nil
    }
  }

  /// The alert of an alarm; the name is `nil` where it is the alert's number.
  static func object(_ alarm: Component, trigger: JSONObject, key: String?, title: TextValue?) -> JSONObject {
    var object = JSONObject(["@type": .text("Alert"), "trigger": .object(trigger)])
    if case .time(.utc(let time))? = alarm.property(.acknowledged)?.value { object["acknowledged"] = .text(ExtendedForm.text(.utc(time))) }
    object["action"] = .text(alarm.property(.action)?.plainText == "EMAIL" ? "email" : "display")
    guard (try? component(object, key: key, title: title, at: JSONPath())) != alarm else { return object }
    object["iCalendar"] = .object(JSKept(alarm).object)
    return object
  }

  /// The alarm of an alert; `nil` when its trigger is of a kind that iCalendar does not have.
  ///
  /// A name other than a number becomes its UID (RFC 9074 4).
  static func component(
    _ object: JSONObject, key: String?, title: TextValue?, at path: JSONPath
  ) throws(FormError) -> Component? {
    if let alarm = try JSKept(in: object, path)?.component, alarm.name == .alarm,
      let trigger = self.trigger(alarm), self.object(alarm, trigger: trigger, key: key, title: title) == object
    {
      return alarm
    }
    let trigger = try JSRead.object(object, "trigger", path)
    let triggerPath = path.appending("trigger")
    var properties = [
      Property(.action, .text(TextValue(unchecked: try JSRead.text(object, "action", path) == "email" ? "EMAIL" : "DISPLAY")))
    ]
    if let offset = try JSRead.duration(trigger, "offset", triggerPath) {
      let isAtEnd = try JSRead.text(trigger, "relativeTo", triggerPath) == "end"
      properties.append(Property(.trigger, .duration(offset), isAtEnd ? [.relatedToEnd] : []))
    } else if let when = try JSRead.utc(trigger, "when", triggerPath) {
      properties.append(Property(.trigger, .time(when)))
    } else {
      return nil
    }
    if let acknowledged = try JSRead.utc(object, "acknowledged", path) { properties.append(Property(.acknowledged, .time(acknowledged))) }
    // Every alarm that shows or sends something has to say what.
    properties.append(Property(.description, .text(title ?? TextValue(unchecked: ""))))
    if let key, let identifier = TextValue(key) { properties.append(Property(.uniqueIdentifier, .text(identifier))) }
    return Component(.alarm, properties: properties)
  }
}
