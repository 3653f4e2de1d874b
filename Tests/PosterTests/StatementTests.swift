import DisclosureModel
import DisclosurePosters
import Testing

@Suite("What makes a new edition of a poster") struct StatementTests {
  private func file(_ path: String, _ text: String) -> PosterTheme.File {
    PosterTheme.File(path: path, bytes: Array(text.utf8))
  }

  /// The mark of the first edition of a poster.
  private func mark(
    _ id: String, of catalog: Catalog, on day: String = "21/11/2026",
    templates: [PosterTheme.File] = [], site: String = "https://binhan.vinhlong.gov.vn"
  ) throws -> EditionMark {
    let day: CivilDate = try value(day)
    let poster = try #require(catalog.posters(on: day).first { $0.id == id })
    let statement = try #require(
      PosterStatement(poster, in: catalog, on: day, baseURL: site, templates: templates))
    #expect(statement.mark(ofNumber: 1) != statement.mark(ofNumber: 2))
    return statement.mark(ofNumber: 1)
  }

  @Test func `is what a reader sees, on every sheet or on this one`() throws {
    let catalog = try sampleCatalog()
    let leaders = try mark("lanh-dao", of: catalog)
    // The same on any machine. Where a change to a view changes it, every office prints again.
    #expect(leaders.text == "5zaxygp4")
    var other = catalog
    other.office.phone = try value("0270 3000 012")
    #expect(try mark("lanh-dao", of: other) != leaders)
    other = catalog
    other.contacts.leaders[0].phone = try value("0270 3000 012")
    #expect(try mark("lanh-dao", of: other) != leaders)
    #expect(try mark("phan-anh-kien-nghi", of: other) == mark("phan-anh-kien-nghi", of: catalog))
    #expect(try mark("lanh-dao", of: catalog, site: "https://khac.vinhlong.gov.vn") != leaders)
  }

  @Test func `is not the day, the board, what only search uses, or a new check`() throws {
    let catalog = try sampleCatalog()
    var other = catalog
    other.boards = []
    other.procedures[0].keywords += ["giấy độc thân"]
    other.procedures[0].verification.on = try value("22/11/2026")
    for id in ["tthc-1.004873", "danh-muc-ho-tich", "phi-le-phi", "lanh-dao"] {
      #expect(try mark(id, of: other, on: "22/11/2026") == mark(id, of: catalog), "\(id)")
    }
  }

  @Test func `is a template of the office's own, with the files that it names`() throws {
    var catalog = try sampleCatalog()
    catalog.ownPosters = [
      OwnPoster(id: "ban-do", title: "Bản đồ", template: "ban-do.typ", shows: [])
    ]
    func mark(_ edit: (inout [String: String]) -> Void = { _ in }) throws -> EditionMark {
      var texts = [
        "ban-do.typ": "#import \"chung.typ\": *\nĐường đi", "chung.typ": "#image(\"ban-do.svg\")",
        "ban-do.svg": "<svg/>", "khac.svg": "<svg/>",
      ]
      edit(&texts)
      return try self.mark(
        "rieng-ban-do", of: catalog,
        templates: texts.sorted { $0.key < $1.key }.map { file($0.key, $0.value) })
    }
    let whole = try mark()
    #expect(try mark { $0["khac.svg"] = "<svg></svg>" } == whole)
    for path in ["ban-do.typ", "chung.typ", "ban-do.svg"] {
      #expect(try mark { $0[path, default: ""] += " " } != whole, "\(path)")
    }
  }
}
