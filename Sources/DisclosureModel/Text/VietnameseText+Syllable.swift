extension VietnameseText {
  /// Whether `word`, in form NFC, is spelt as one syllable of Vietnamese, in whatever case.
  public static func isSyllable(_ word: String) -> Bool {
    VietnameseSyllable.isSyllable(word.lowercased())
  }
}
