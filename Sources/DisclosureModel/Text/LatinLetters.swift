/// The Latin letters of Unicode that are composed of a letter and a mark.
enum LatinLetters {
  /// For each combining mark the letters that take it, each before its composed form (Unicode
  /// Character Database 15, canonical decompositions of two code points on a Latin letter).
  private static let compositions: [(mark: Unicode.Scalar, pairs: [String])] = [
    ("\u{0300}", ["AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ"]),
    (
      "\u{0301}",
      [
        "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿÇḈçḉ",
        "ĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ",
      ]
    ),
    ("\u{0302}", ["AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"]),
    ("\u{0303}", ["AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"]),
    ("\u{0304}", ["AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳGḠgḡḶḸḷḹṚṜṛṝ"]),
    ("\u{0306}", ["AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặ"]),
    (
      "\u{0307}",
      [
        "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨ",
        "ṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ",
      ]
    ),
    ("\u{0308}", ["AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ"]),
    ("\u{0309}", ["AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ"]),
    ("\u{030A}", ["AÅaåUŮuůwẘyẙ"]),
    ("\u{030B}", ["OŐoőUŰuű"]),
    (
      "\u{030C}",
      [
        "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞ",
        "hȟ",
      ]
    ),
    ("\u{030F}", ["AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕ"]),
    ("\u{0311}", ["AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ"]),
    ("\u{031B}", ["OƠoơUƯuư"]),
    (
      "\u{0323}",
      [
        "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợ",
        "UỤuụƯỰưựYỴyỵ",
      ]
    ),
    ("\u{0324}", ["UṲuṳ"]),
    ("\u{0325}", ["AḀaḁ"]),
    ("\u{0326}", ["SȘsșTȚtț"]),
    ("\u{0327}", ["CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"]),
    ("\u{0328}", ["AĄaąEĘeęIĮiįUŲuųOǪoǫ"]),
    ("\u{032D}", ["DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ"]),
    ("\u{032E}", ["HḪhḫ"]),
    ("\u{0330}", ["EḚeḛIḬiḭUṴuṵ"]),
    ("\u{0331}", ["BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"]),
  ]

  /// A letter with the mark that follows it.
  struct Pair: Hashable {
    let letter: Unicode.Scalar
    let mark: Unicode.Scalar
  }

  /// The composed form of a letter and a mark.
  static let composed: [Pair: Unicode.Scalar] = {
    var table: [Pair: Unicode.Scalar] = [:]
    for (mark, pairs) in compositions {
      let scalars = Array(pairs.joined().unicodeScalars)
      for index in stride(from: 0, to: scalars.count - 1, by: 2) {
        table[Pair(letter: scalars[index], mark: mark)] = scalars[index + 1]
      }
    }
    return table
  }()

  /// The letter and the mark of which a letter is composed.
  private static let pairs: [Unicode.Scalar: Pair] = Dictionary(
    uniqueKeysWithValues: composed.map { ($0.value, $0.key) })

  /// A letter without its marks, and the marks in canonical order.
  static func decomposed(
    _ scalar: Unicode.Scalar
  ) -> (letter: Unicode.Scalar, marks: [Unicode.Scalar]) {
    var letter = scalar
    var marks: [Unicode.Scalar] = []
    while !letter.isASCII, let pair = pairs[letter] {
      letter = pair.letter
      marks.insert(pair.mark, at: 0)
    }
    return (letter, marks)
  }
}
