/// The place where dossiers are handed in (Bộ phận Một cửa, Trung tâm Phục vụ hành chính công).
public struct Desk: Sendable, Hashable {
  /// One counter of the desk (quầy).
  public struct Counter: Sendable, Hashable {
    /// Short id, unique among counters.
    public var id: String
    /// Name as on the counter's sign: "Quầy 2: Chứng thực".
    public var name: String
    /// Where it is: "tầng trệt, bên trái cửa chính".
    public var place: String?
    /// Who works there.
    public var officers: [Officer]
    /// What to bring to it.
    public var bring: String?

    /// Makes a counter.
    public init(
      id: String, name: String, place: String?, officers: [Officer] = [], bring: String? = nil
    ) {
      self.id = id
      self.name = name
      self.place = place
      self.officers = officers
      self.bring = bring
    }
  }

  /// An officer at a counter (công chức).
  public struct Officer: Sendable, Hashable {
    /// Short id, unique among officers and leaders.
    public var id: String
    /// Family name first, as written.
    public var name: String
    /// Position: "Công chức Tư pháp - Hộ tịch".
    public var position: String

    /// Makes an officer.
    public init(id: String, name: String, position: String) {
      self.id = id
      self.name = name
      self.position = position
    }
  }

  /// Official name.
  public var name: String
  /// Where it is.
  public var place: String
  /// Its telephone.
  public var phone: PhoneNumber?
  /// Counters, in the order they stand.
  public var counters: [Counter]
  /// The hall seen from above; nil where it is not drawn.
  public var plan: FloorPlan?
  /// What of it is said in other languages.
  public var translations: Translations<Part>

  /// Makes a desk.
  public init(
    name: String, place: String, phone: PhoneNumber?, counters: [Counter], plan: FloorPlan? = nil,
    translations: Translations<Part> = Translations()
  ) {
    self.name = name
    self.place = place
    self.phone = phone
    self.counters = counters
    self.plan = plan
    self.translations = translations
  }
}
