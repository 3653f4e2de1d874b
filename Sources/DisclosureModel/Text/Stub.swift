public enum VietnameseText { public static func nfc(_ t: String) -> String { t }; public static func slug(_ t: String) -> String { t } }
public struct LegacyEncoding { public enum E { case tcvn3; public var name: String { "" } }; public var encoding: E; public var preview: String
public static func detect(_ b: [UInt8]) -> LegacyEncoding? { nil } }
