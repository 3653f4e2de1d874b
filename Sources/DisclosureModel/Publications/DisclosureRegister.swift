/// What a commune disclosed in a year under the law on grassroots democracy (sổ theo dõi công khai):
/// `register/<year>.yaml`.
public struct DisclosureRegister: Sendable, Hashable {
  /// The year.
  public var year: Int
  /// Whether the commune has loudspeakers, over which some items must be told as well.
  public var hasLoudspeakers: Bool
  /// What was disclosed, in the order written.
  public var entries: [Entry]
  /// The items of which nothing arose, in the order written.
  public var absences: [Absence]
  /// The lists of what was disclosed, one for each quarter, in the order written.
  public var lists: [QuarterlyList]

  /// Something that was disclosed.
  public struct Entry: Sendable, Hashable {
    /// Which item of Luật 10/2022/QH15, Điều 11 it is, 1 to 13.
    public var item: Int
    /// What it is called.
    public var title: String
    /// The day on which it was decided or came to be.
    public var decided: CivilDate
    /// First and last day of posting; without a last day it still hangs.
    public var posted: Period
    /// Where it hangs.
    public var place: String
    /// On how many days in a row it was told over the loudspeakers, if it was.
    public var loudspeakerDays: Int?
    /// The day on which it was taken down, if it was.
    public var removed: CivilDate?

    /// Makes an entry.
    public init(
      item: Int, title: String, decided: CivilDate, posted: Period, place: String,
      loudspeakerDays: Int?, removed: CivilDate?
    ) {
      self.item = item
      self.title = title
      self.decided = decided
      self.posted = posted
      self.place = place
      self.loudspeakerDays = loudspeakerDays
      self.removed = removed
    }
  }

  /// An item of which there was nothing to disclose (không phát sinh).
  public struct Absence: Sendable, Hashable {
    /// Which item of Điều 11 it is, 1 to 13.
    public var item: Int
    /// Why there was nothing.
    public var reason: String

    /// Makes an absence.
    public init(item: Int, reason: String) {
      self.item = item
      self.reason = reason
    }
  }

  /// The list of what was disclosed, which is posted every quarter.
  public struct QuarterlyList: Sendable, Hashable {
    /// The quarter, 1 to 4.
    public var quarter: Int
    /// The day on which the list is posted.
    public var posted: CivilDate

    /// Makes a list.
    public init(quarter: Int, posted: CivilDate) {
      self.quarter = quarter
      self.posted = posted
    }
  }

  /// Makes a register.
  public init(
    year: Int, hasLoudspeakers: Bool, entries: [Entry], absences: [Absence],
    lists: [QuarterlyList]
  ) {
    self.year = year
    self.hasLoudspeakers = hasLoudspeakers
    self.entries = entries
    self.absences = absences
    self.lists = lists
  }
}
