/// How one component stands to another (RFC 5545 3.2.15 and RFC 9253 5).
public enum RelationType: String, CaseIterable, Sendable {
  case parent = "PARENT"
  case child = "CHILD"
  case sibling = "SIBLING"
  case dependsOn = "DEPENDS-ON"
  case referenceIdentifier = "REFID"
  case concept = "STRUCTURED-CATEGORY"
  case finishToStart = "FINISHTOSTART"
  case finishToFinish = "FINISHTOFINISH"
  case startToFinish = "STARTTOFINISH"
  case startToStart = "STARTTOSTART"
  case first = "FIRST"
  case next = "NEXT"
  case snooze = "SNOOZE"
}
