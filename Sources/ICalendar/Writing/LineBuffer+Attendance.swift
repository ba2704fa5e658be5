extension LineBuffer {
  /// Writes the parameters of an attendee; the name in quotation marks, as always.
  mutating func write(_ attendance: Attendance) {
    if !attendance.commonName.isEmpty {
      append(";CN=\"")
      append(attendance.commonName)
      append(0x22)
    }
    if attendance.kind > 0 {
      append(";CUTYPE=")
      append(Attendance.kinds[Int(attendance.kind) - 1])
    }
    if attendance.role > 0 {
      append(";ROLE=")
      append(Attendance.roles[Int(attendance.role) - 1])
    }
    if attendance.answer > 0 {
      append(";PARTSTAT=")
      append(Attendance.answers[Int(attendance.answer) - 1])
    }
    switch attendance.isReplyRequested {
    case 1: append(";RSVP=TRUE")
    case 2: append(";RSVP=FALSE")
    default: break
    }
  }
}
