/// The policies of a rotation by name.
enum RotationPolicyName: String, CaseIterable {
  case offerAndConsensus = "offer-and-consensus"
  case listed
  case alphabetical
}
