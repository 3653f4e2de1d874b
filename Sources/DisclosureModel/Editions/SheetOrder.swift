/// All that is to be done on the walls of an office (phiếu thay bảng).
public struct SheetOrder: Sendable, Hashable {
  /// What is to be done with one poster on one board.
  public struct Entry: Sendable, Hashable {
    /// The task.
    public let task: SheetTask
    /// How many sheets are to be printed; 0 where something is only taken down.
    public let sheets: Int
    /// Why, a line each.
    public let reasons: [String]

    /// What is to be printed, "2 tờ A3, lần 3, mã 7F3K-2Q9M"; nil where nothing is.
    public var printText: String? {
      task.poster.map { "\(sheets) tờ \(task.format?.text ?? ""), \($0.edition.reference)" }
    }

    /// Makes an entry.
    public init(task: SheetTask, sheets: Int, reasons: [String]) {
      self.task = task
      self.sheets = sheets
      self.reasons = reasons
    }
  }

  /// What one board needs.
  public struct BoardPart: Sendable, Hashable {
    /// Name of the board.
    public let name: String
    /// Where it hangs.
    public let place: String
    /// Its entries.
    public let entries: [Entry]
  }

  /// The entries, by board in the order in which the boards are walked along.
  public let entries: [Entry]
  /// What a printed sheet costs.
  public let prices: [PrintPrice]

  /// Makes an order.
  public init(entries: [Entry], prices: [PrintPrice]) {
    self.entries = entries
    self.prices = prices
  }

  /// The entries by board.
  public var boards: [BoardPart] {
    var ids: [String] = []
    for entry in entries where !ids.contains(entry.task.board) { ids.append(entry.task.board) }
    return ids.compactMap { id in
      let own = entries.filter { $0.task.board == id }
      return own.first.map {
        BoardPart(name: $0.task.boardName, place: $0.task.place, entries: own)
      }
    }
  }

  /// How many sheets of each paper are to be printed, in the order of first appearance.
  public var papers: [PaperCount] {
    PaperCount.counts(
      entries.flatMap { entry in
        entry.task.format.map { Array(repeating: $0.size, count: entry.sheets) } ?? []
      })
  }

  /// What printing costs at the office's prices; nil where it states none for any of the papers.
  public var cost: Money? {
    let priced = papers.compactMap { count in
      price(of: count.size).map { $0.dong * count.sheets }
    }
    return priced.isEmpty ? nil : Money(clamping: priced.reduce(0, +))
  }

  /// The papers for which no price is stated, in order.
  public var unpriced: [SheetSize] { papers.map(\.size).filter { price(of: $0) == nil } }

  /// "Cần in 4 tờ A3, 1 tờ A2, hết khoảng 44.000 đồng (chưa tính 1 tờ A2)"; that nothing is to be
  /// printed where that is so.
  public var summary: String {
    if papers.isEmpty { return "Không phải in tờ nào" }
    let count = "Cần in " + papers.map(\.text).joined(separator: ", ")
    guard let cost else { return prices.isEmpty ? count : "\(count) (chưa ghi giá các khổ này)" }
    let rest = papers.filter { unpriced.contains($0.size) }.map(\.text)
    return "\(count), hết khoảng \(cost.text)"
      + (rest.isEmpty ? "" : " (chưa tính \(rest.joined(separator: ", ")))")
  }

  private func price(of size: SheetSize) -> Money? {
    prices.first { $0.paper == size }?.price
      ?? prices.first { $0.paper.paper != nil && $0.paper.paper == size.paper }?.price
  }
}

extension SheetTask.Action {
  /// What a clerk is told to do: "Treo thêm", "Thay", "Gỡ".
  public var word: String {
    switch self {
    case .hang: "Treo thêm"
    case .replace: "Thay"
    case .takeDown: "Gỡ"
    }
  }
}
