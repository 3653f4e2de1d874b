internal import DisclosureModel
internal import OrderedJSON

/// What the search of the site looks through: a script, so that it can also be loaded from a disk.
struct SearchIndex {
  private let source: SiteSource

  init(_ source: SiteSource) { self.source = source }

  /// Calls `boardgenSearch` with the procedures in force, each as code, name, other names, field
  /// and time, and with pairs of words that mean the same.
  var bytes: [UInt8] {
    let procedures = source.current.map { procedure in
      let others =
        (procedure.name == procedure.displayName ? [] : [procedure.name]) + procedure.keywords
      return JSON([
        procedure.code.text, procedure.displayName, others.joined(separator: "; "),
        source.field(procedure.field)?.name ?? procedure.field, procedure.promisedTime.text,
      ])
    }
    let synonyms = searchSynonyms.map { JSON([$0.said, $0.meant]) }
    var output = Array("boardgenSearch(".utf8)
    JSON.array(procedures).write(to: &output)
    output += ",".utf8
    JSON.array(synonyms).write(to: &output)
    output += ");\n".utf8
    return output
  }
}
