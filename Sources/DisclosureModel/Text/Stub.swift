public struct LegacyEncoding { public enum E { case tcvn3; public var name: String { "" } }; public var encoding: E; public var preview: String
public static func detect(_ b: [UInt8]) -> LegacyEncoding? { nil } }
