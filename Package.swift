// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// A library target of this package; `uses` names the modules it may import, so that this list is
/// the dependency table of ARCHITECTURE.md.
func library(_ name: String, uses modules: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: modules, swiftSettings: strict)
}

func tests(_ name: String, of modules: [Target.Dependency], resources: [Resource] = []) -> Target {
  .testTarget(name: name, dependencies: modules, resources: resources, swiftSettings: strict)
}

let package = Package(
  name: "boardgen",
  products: [.executable(name: "boardgen", targets: ["boardgen"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),

    .target(name: "CExchange"),

    library("Parallel"),
    library("OrderedJSON"),
    library("Preview"),
    library("Diagnostics", uses: ["OrderedJSON"]),
    library("DisclosureModel"),
    library("CommonMark", uses: ["DisclosureModel", "Diagnostics", "CCmark"]),
    library(
      "DisclosureContent",
      uses: [
        "DisclosureModel", "CommonMark", "Diagnostics", "Parallel", "OrderedJSON", "CYAML",
      ]),
    library("DisclosureRules", uses: ["DisclosureModel", "Diagnostics", "Parallel"]),
    library("Templates", uses: ["Diagnostics"]),
    library(
      "DisclosureSite", uses: ["DisclosureModel", "Templates", "Diagnostics", "OrderedJSON"]),
    library(
      "DisclosurePosters",
      uses: [
        "DisclosureModel", "Diagnostics", "OrderedJSON", "CQREncode",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]),
    library(
      "BoardBuild",
      uses: [
        "DisclosureModel", "DisclosureContent", "DisclosureRules", "DisclosureSite",
        "DisclosurePosters", "Templates", "Diagnostics", "Parallel", "CExchange",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]),
    .executableTarget(
      name: "boardgen",
      dependencies: [
        "BoardBuild", "Preview", "DisclosureModel", "Diagnostics", "OrderedJSON",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests(
      "ContentTests",
      of: ["DisclosureContent", "DisclosureRules", "DisclosureModel", "Diagnostics", "TestSupport"]),
    tests(
      "BuildTests",
      of: [
        "boardgen", "BoardBuild", "DisclosureModel", "TestSupport",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]),
    tests("CommonMarkTests", of: ["CommonMark", "DisclosureModel", "Diagnostics"]),
    tests("DisclosureModelTests", of: ["DisclosureModel"]),
    tests(
      "PosterTests",
      of: [
        "DisclosurePosters", "DisclosureModel", "DisclosureContent", "Diagnostics", "TestSupport",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]),
    tests("TemplatesTests", of: ["Templates", "Diagnostics"]),
    tests(
      "SiteTests",
      of: [
        "DisclosureSite", "DisclosureModel", "DisclosureContent", "Diagnostics", "TestSupport",
      ]),
  ]
)
