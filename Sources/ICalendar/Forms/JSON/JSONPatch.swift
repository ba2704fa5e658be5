/// Differences between objects as a PatchObject (RFC 8984 1.4.9): pointers to the members that change, with their new values;
/// null takes a member out.
enum JSONPatch {
  /// The patch that makes an object out of another, going down into objects that have a name in common, but not into arrays.
  static func patch(from old: JSONObject, to new: JSONObject) -> JSONObject {
    var patch = JSONObject()
    add(from: old, to: new, at: JSONPath(), into: &patch)
    return patch
  }

  private static func add(from old: JSONObject, to new: JSONObject, at path: JSONPath, into patch: inout JSONObject) {
    for member in old.members where new[member.name] == nil { patch[path.appending(member.name).relativePointer] = .null }
    for member in new.members {
      let path = path.appending(member.name)
      switch (old[member.name], member.value) {
      case (let before?, let after) where before == after: continue
      case (.object(let before)?, .object(let after)) where before.names.contains { $0 != "@type" && after[$0] != nil }:
        add(from: before, to: after, at: path, into: &patch)
      case (_, let after): patch[path.relativePointer] = after
      }
    }
  }

  /// The object with a patch applied; pointers into what is no object are ignored, as RFC 8984 1.4.9 has it.
  static func apply(_ patch: JSONObject, to object: JSONObject) -> JSONObject {
    apply(patch.members.map { Change(steps: JSONPath(pointer: $0.name).steps[...], value: $0.value) }, to: object)
  }

  private struct Change {
    let steps: ArraySlice<String>
    let value: JSONValue
  }

  /// Applies all changes of an object at once, so that the time is that of the object and the patch, not of their product.
  private static func apply(_ changes: [Change], to object: JSONObject) -> JSONObject {
    var patched = object
    var removed: Set<[UInt8]> = []
    var further: [String: [Change]] = [:]
    for change in changes {
      guard let step = change.steps.first else { continue }
      if change.steps.count > 1 {
        further[step, default: []].append(Change(steps: change.steps.dropFirst(), value: change.value))
      } else if change.value == .null {
        removed.insert(Array(step.utf8))
      } else {
        patched[step] = change.value
      }
    }
    for (step, changes) in further {
      if case .object(let inner)? = patched[step] { patched[step] = .object(apply(changes, to: inner)) }
    }
    guard !removed.isEmpty else { return patched }
    return JSONObject(distinct: patched.members.filter { !removed.contains(Array($0.name.utf8)) })
  }
}
