import Testing

@testable import ICalendar

struct KnownPropertySetTests {
  @Test(arguments: KnownProperty.allCases)
  func `a set of one property holds it and no other`(known: KnownProperty) {
    let set = KnownPropertySet([known])
    #expect(KnownProperty.allCases.filter { set.contains($0) } == [known])
  }

  @Test
  func `a set holds what is put into it, once or several times`() {
    var set: KnownPropertySet = [.summary]
    set.insert(.zoneLocation)
    set.insert(.zoneLocation)
    #expect(KnownProperty.allCases.filter { set.contains($0) } == [.summary, .zoneLocation])
  }
}
