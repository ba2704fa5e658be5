// swift-tools-version:6.2
import PackageDescription

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

// Lowest first: every target may use only what stands above it.
let package = Package(
  name: "rcm",
  products: [
    .library(name: "CivilTime", targets: ["CivilTime"]),
    .library(name: "Secretariat", targets: ["Secretariat"]),
    .library(name: "ICalendar", targets: ["ICalendar"]),
    .library(name: "Planner", targets: ["Planner"]),
    .executable(name: "rcm", targets: ["SecretariatCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .target(name: "CivilTime"),
    .target(name: "Secretariat", dependencies: ["CivilTime"]),
    .target(name: "ICalendar", dependencies: ["CivilTime"]),
    .target(name: "Planner", dependencies: ["CivilTime"]),
    .target(name: "Mail", dependencies: ["CivilTime", "ICalendar", "CMessageDigest"]),
    .target(name: "PageImport", dependencies: ["CivilTime", "Secretariat", "ICalendar", "Mail"]),
    .target(name: "Publication", dependencies: ["CivilTime", "Secretariat", "ICalendar", "Mail"]),
    .target(name: "CSchemaFiles", exclude: ["Schema"]),
    .systemLibrary(name: "CMessageDigest", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
    .target(name: "CSQLiteSettings", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(name: "SecretariatSchema", dependencies: ["CSchemaFiles"]),
    .target(name: "Reference", dependencies: ["CivilTime", "Secretariat", "SecretariatSchema"]),
    .target(name: "Store", dependencies: ["CivilTime", "Secretariat", "SecretariatSchema", "CMessageDigest", "CSQLiteSettings", grdb]),
    .target(name: "Office", dependencies: ["CivilTime", "Secretariat", "Planner", "PageImport", "Publication", "Reference", "Store"]),
    .executableTarget(
      name: "SecretariatCommand",
      dependencies: [
        "CivilTime", "Secretariat", "Planner", "ICalendar", "PageImport", "Publication", "Reference", "Store", "Office", argumentParser,
      ]),

    .executableTarget(name: "CalendarBenchmark", dependencies: ["CivilTime", "ICalendar"]),
    .executableTarget(name: "PlannerBenchmark", dependencies: ["CivilTime", "Planner"]),

    .target(
      name: "TestSupport", dependencies: ["CivilTime", "Secretariat", "SecretariatSchema", "Publication", "Store", "Office"],
      path: "Tests/TestSupport"),
    .testTarget(name: "CivilTimeTests", dependencies: ["CivilTime", "TestSupport"]),
    .testTarget(name: "SecretariatTests", dependencies: ["CivilTime", "Secretariat", "TestSupport"]),
    .testTarget(
      name: "PageImportTests", dependencies: ["CivilTime", "Secretariat", "PageImport", "Office", "SecretariatSchema", "TestSupport"]),
    .testTarget(name: "ICalendarTests", dependencies: ["CivilTime", "ICalendar", "SecretariatSchema", "TestSupport"]),
    .testTarget(name: "PlannerTests", dependencies: ["CivilTime", "Planner", "TestSupport"]),
    .testTarget(name: "MailTests", dependencies: ["CivilTime", "Mail", "TestSupport"]),
    .testTarget(name: "PublicationTests", dependencies: ["CivilTime", "Secretariat", "ICalendar", "Mail", "Publication", "TestSupport"]),
    .testTarget(name: "SecretariatSchemaTests", dependencies: ["SecretariatSchema", "TestSupport"]),
    .testTarget(name: "ReferenceTests", dependencies: ["CivilTime", "Secretariat", "SecretariatSchema", "Reference", "TestSupport"]),
    .testTarget(
      name: "StoreTests", dependencies: ["CivilTime", "Secretariat", "SecretariatSchema", "Store", "Office", "TestSupport", grdb]),
    .testTarget(
      name: "OfficeTests",
      dependencies: ["CivilTime", "Secretariat", "Planner", "PageImport", "Publication", "Store", "Office", "TestSupport"]),
    .testTarget(
      name: "SecretariatCommandTests", dependencies: ["CivilTime", "Secretariat", "Store", "Office", "SecretariatCommand", "TestSupport"],
      exclude: ["Rotations"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

// One loop gives every Swift target the same settings; the others hold C.
let foreignTargets: Set = ["CMessageDigest", "CSchemaFiles", "CSQLiteSettings"]
for target in package.targets where !foreignTargets.contains(target.name) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
  ]
}
