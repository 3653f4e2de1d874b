import ArgumentParser

/// How `boardgen check` tells what it found.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people, on standard error.
  case text
  /// For programs, on standard output.
  case json, sarif, github
}
