/// A template with everything looked up: what is left is to copy bytes and read slots.
struct Program: Sendable {
  /// Where a value stands: in the data of the page or in the element of an open list.
  struct Place: Sendable, Hashable {
    /// 0 is the data of the page, then one more for each open list.
    let frame: Int
    /// Slots from the frame's value inwards.
    let slots: [Int]

    func field(_ slot: Int) -> Place { Place(frame: frame, slots: slots + [slot]) }
  }

  /// A place as the renderer reads it: `slots` is a stretch of the program's slots.
  struct Address: Sendable {
    let frame: Int32
    let first: Int32
    let end: Int32
  }

  enum Instruction: Sendable {
    /// Copies this stretch of the program's text.
    case literal(first: Int32, end: Int32)
    /// Writes text, escaped.
    case text(Address)
    case markup(Address)
    /// Goes to `next` when the condition is false or the optional missing.
    case unlessPresent(Address, next: Int32)
    /// Goes to `next` when the condition is true, the optional there or the list not empty.
    case unlessAbsent(Address, next: Int32)
    /// Runs the instructions up to `next` for each element.
    case forEach(Address, next: Int32)
  }

  private(set) var instructions: [Instruction] = []
  private(set) var text: [UInt8] = []
  private(set) var slots: [Int32] = []

  /// Appends text to the last instruction where it can.
  mutating func emit(_ literal: [UInt8], mergeable: Bool) {
    guard !literal.isEmpty else { return }
    let first = Int32(text.count)
    text += literal
    if mergeable, case .literal(let earlier, let end) = instructions.last, end == first {
      instructions[instructions.count - 1] = .literal(first: earlier, end: Int32(text.count))
    } else {
      instructions.append(.literal(first: first, end: Int32(text.count)))
    }
  }

  mutating func emit(_ instruction: Instruction) { instructions.append(instruction) }

  mutating func replace(at index: Int, with instruction: Instruction) {
    instructions[index] = instruction
  }

  mutating func address(_ place: Place) -> Address {
    let first = Int32(slots.count)
    slots += place.slots.map(Int32.init)
    return Address(frame: Int32(place.frame), first: first, end: Int32(slots.count))
  }
}
