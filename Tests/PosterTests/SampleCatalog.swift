import DisclosureModel

/// Reads a value as people write it.
func value<Value: WrittenValue>(_ text: String) throws -> Value { try Value.read(text).get() }

/// An invented commune with one of each thing that posters tell.
func sampleCatalog() throws -> Catalog {
  Catalog(
    office: try sampleOffice(), boards: [try sampleBoard()],
    fields: [Field(id: "ho-tich", name: "Hộ tịch", summary: "Khai sinh, kết hôn, khai tử")],
    procedures: [try sampleProcedure()], feeSchedules: [try sampleFees()],
    contacts: try sampleContacts(), receptionPlans: [try sampleReception()],
    holidays: [
      HolidayYear(
        year: 2026, source: "Thông báo mẫu",
        holidays: [
          HolidayYear.Holiday(
            name: "Tết Nguyên đán", from: try value("14/02/2026"), to: try value("22/02/2026"))
        ], makeUpDays: [])
    ],
    slogans: [sampleSlogan()], regulations: [sampleRegulation()], workflows: [try sampleWorkflow()],
    notices: [],
    legalDocuments: [
      LegalDocument(
        number: "60/2014/QH13", title: "Luật Hộ tịch", issuer: "Quốc hội",
        date: try value("20/11/2014"), period: Period(), replacedBy: nil, url: nil),
      LegalDocument(
        number: "00/2026/NQ-HĐND", title: "Nghị quyết về lệ phí hộ tịch",
        issuer: "Hội đồng nhân dân tỉnh Vĩnh Long", date: nil, period: Period(), replacedBy: nil,
        url: nil),
    ],
    formFiles: [], duties: sampleDuties())
}

/// What the law tells the commune to post: two that one document asks for, and one by itself.
private func sampleDuties() -> [Duty] {
  [
    Duty(
      id: "noi-quy", group: "Tiếp công dân", content: "Nội quy tiếp công dân",
      subject: .receptionRules, places: [.reception], document: "Luật Tiếp công dân 42/2013/QH13",
      article: "Điều 19 khoản 1", certainty: .thirdPartyCopy),
    Duty(
      id: "lich", group: "Tiếp công dân", content: "Lịch tiếp của người đứng đầu",
      subject: .reception, places: [.office, .website], duration: "thường xuyên",
      document: "Luật Tiếp công dân 42/2013/QH13", certainty: .unverified),
    Duty(
      id: "ngan-sach", group: "Thực hiện dân chủ ở xã", content: "Ngân sách: dự toán, quyết toán",
      subject: .notices, words: ["ngân sách"], places: [.office, .website],
      document: "Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15", certainty: .verified),
  ]
}

/// A board for what is made only when a board asks.
private func sampleBoard() throws -> Board {
  Board(
    id: "san", name: "Bảng sân", place: "Trước cổng", size: nil, readingDistance: nil, paper: nil,
    posters: [
      Hanging(poster: "khau-hieu-5-biet", paper: try value("300 x 60 cm")),
      Hanging(poster: "ma-qr-ho-tich"),
    ])
}

private func sampleOffice() throws -> Office {
  Office(
    name: "Ủy ban nhân dân xã Bình An", shortName: "UBND xã Bình An", level: .commune,
    parent: "Ủy ban nhân dân tỉnh Vĩnh Long", address: "Số 1 đường Mẫu, xã Bình An",
    phone: try value("0270 3000 010"), email: nil, siteURL: "https://binhan.vinhlong.gov.vn",
    languages: [.vi], theme: "default", isSample: true,
    workingHours: [
      WorkingHours(
        days: try value("thứ Hai đến thứ Sáu"),
        hours: try value("7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ"))
    ],
    desk: Desk(
      name: "Trung tâm Phục vụ hành chính công xã Bình An", place: "Tầng trệt, nhà A", phone: nil,
      counters: sampleCounters(), plan: samplePlan()),
    agencies: [Agency(id: "ubnd-xa", name: "Ủy ban nhân dân xã Bình An")],
    feedback: FeedbackChannel(
      agency: "Ủy ban nhân dân tỉnh Vĩnh Long", unit: "Phòng Kiểm soát thủ tục hành chính",
      address: "Số 2 đường Mẫu, phường Long Châu", phone: try value("0270 3000 090"), fax: nil,
      email: "kiemsoat.mau@vinhlong.gov.vn", portal: "https://dichvucong.gov.vn", hours: nil))
}

private func sampleCounters() -> [Desk.Counter] {
  [
    Desk.Counter(
      id: "quay-1", name: "Quầy 1: Hộ tịch", place: "Bên trái cửa chính",
      officers: [
        Desk.Officer(id: "cong-chuc", name: "Võ Văn Giả Định", position: "Công chức Tư pháp")
      ],
      bring: "Căn cước, bản chính giấy tờ"),
    Desk.Counter(id: "quay-2", name: "Quầy 2", place: nil),
  ]
}

private func samplePlan() -> FloorPlan {
  FloorPlan(
    rows: [
      ["quay-1", "quay-1", "quay-2"], ["lối đi", "Ghế chờ", "lối đi"],
      ["Bạn đang ở đây", "Cửa chính", "Nhà vệ sinh"],
    ],
    counters: ["quay-1", "quay-2"])
}

/// A procedure with every part; its text holds what Typst would read as code.
func sampleProcedure(
  code: String = "1.004873", name: String = "Thủ tục cấp Giấy xác nhận tình trạng hôn nhân",
  shortName: String? = "Cấp Giấy xác nhận tình trạng hôn nhân"
) throws -> Procedure {
  Procedure(
    code: try value(code), localCode: nil, name: name, shortName: shortName, keywords: [],
    field: "ho-tich", levels: [.commune], kind: nil,
    channels: [
      SubmissionChannel(kind: .inPerson, time: nil, fees: ["xac-nhan"], note: nil),
      SubmissionChannel(
        kind: .online, time: nil, fees: ["xac-nhan"], note: "Đăng nhập bằng VNeID"),
    ],
    statutoryTime: try value("3 ngày làm việc"), committedTime: try value("2 ngày làm việc"),
    cutoff: try value("15 giờ"),
    dossier: [
      DossierCase(
        title: "Khi nhờ người khác đi thay",
        items: [
          DossierItem(
            name: "Tờ khai cấp Giấy xác nhận", originals: 1, copies: 2, action: .submit,
            form: Form(name: "Tờ khai", code: "Mẫu CT01", file: nil, url: nil), dataSource: nil,
            note: "Điền bằng bút mực"),
          DossierItem(
            name: "Căn cước", originals: 1, copies: 0, action: .present, form: nil,
            dataSource: "Cơ sở dữ liệu quốc gia về dân cư", note: nil),
        ])
    ],
    sets: 1, subjects: [.citizen, .foreigner], agency: "ubnd-xa", competentAuthority: "ubnd-xa",
    delegatedAgency: nil, coordinating: [], counter: "quay-1", anyLocation: true,
    homeService: true,
    results: [ProcedureResult(name: "Giấy xác nhận", code: "KQ.G15.000038", validity: "6 tháng")],
    legalBasis: ["60/2014/QH13"], onlineLevel: .full, onlinePayment: true,
    decisions: [
      PublicationDecision(
        number: "163/QĐ-BTP", issuer: "Bộ Tư pháp", date: try value("15/01/2026"), effective: nil,
        origin: .central)
    ],
    lifecycle: Lifecycle(period: Period(), replacedBy: nil), related: [],
    verification: Verification(on: try value("21/11/2026"), by: "Nhóm mẫu", source: nil),
    portalURL: nil,
    steps: RichText([
      .list(
        start: 1, isTight: true,
        items: [
          [.paragraph([.text("Điền "), .strong([.text("tờ khai")]), .text(" theo mẫu.")])],
          [
            .paragraph([
              .text(##"Ghi nguyên văn: #import "x"; $a^2$ *đậm* _nghiêng_ @ref <nhãn> \ // "##)
            ])
          ],
          [.paragraph([.link(.address("https://dichvucong.gov.vn/p/1"), [.text("Cổng dịch vụ")])])],
        ])
    ]),
    conditions: RichText([
      .paragraph([.text("Có đủ các điều kiện sau:")]),
      .list(start: nil, isTight: true, items: [[.paragraph([.text("Đủ 18 tuổi")])]]),
      .quote([.paragraph([.text("Trích luật")])]), .rule, .code("dòng một\ndòng hai"),
      .heading(level: 3, [.text("Mục nhỏ")]),
    ]),
    introduction: RichText([.paragraph([.text("Nhiều người gọi là “giấy độc thân”.")])]),
    extraSections: [
      TextSection(title: "Cần biết", content: RichText([.paragraph([.text("Chậm thì xin lỗi.")])]))
    ])
}

private func sampleFees() throws -> FeeSchedule {
  FeeSchedule(
    id: "ho-tich", name: "Lệ phí hộ tịch", kind: .fee, field: "ho-tich",
    decision: "00/2026/NQ-HĐND", period: Period(from: try value("01/8/2026")),
    collection: "Nộp một lần tại quầy, có biên lai", exemption: "Hộ nghèo",
    rows: [
      FeeRow(
        id: "xac-nhan", name: "Cấp Giấy xác nhận tình trạng hôn nhân", payer: "Người xin cấp giấy",
        amounts: [
          try amount("5.000 đồng/việc"),
          try amount("0 đồng/việc", channels: [.online]),
        ], exemption: nil, note: "Mức mẫu"),
      FeeRow(
        id: "chung-thuc", name: "Chứng thực bản sao từ bản chính", payer: "Người yêu cầu",
        amounts: [
          FeeAmount(
            price: try value("2.000 đồng/trang"),
            tiers: [FeeTier(from: 3, price: try value("1.000 đồng/trang"))],
            maximum: try value("200.000 đồng/bản"), channels: [], decision: nil, period: Period())
        ], exemption: "Người khuyết tật", note: nil),
    ])
}

func amount(_ price: String, channels: [SubmissionChannel.Kind] = []) throws -> FeeAmount {
  FeeAmount(
    price: try value(price), tiers: [], maximum: nil, channels: channels, decision: nil,
    period: Period())
}

private func sampleContacts() throws -> Contacts {
  Contacts(
    leaders: [
      Leader(
        id: "chu-tich", name: "Nguyễn Văn Mẫu", position: "Chủ tịch Ủy ban nhân dân xã",
        duty: "Phụ trách chung", phone: try value("0270 3000 021"),
        email: "chutich.mau@vinhlong.gov.vn", isHead: true),
      Leader(
        id: "pho-chu-tich", name: "Trần Thị Ví Dụ", position: "Phó Chủ tịch Ủy ban nhân dân xã",
        duty: nil, phone: try value("0270 3000 022"), email: nil, isHead: false),
    ],
    hotlines: [
      Hotline(
        name: "Đường dây nóng", phone: try value("0270 3000 099"), scope: "Chậm trả kết quả",
        hours: "7 giờ – 19 giờ, mọi ngày")
    ],
    suggestionBoxes: [SuggestionBox(place: "Cạnh cửa ra vào", opened: "16 giờ thứ Sáu")])
}

private func sampleReception() throws -> ReceptionPlan {
  ReceptionPlan(
    year: 2026, place: "Phòng tiếp công dân, nhà B", regular: "Các ngày làm việc",
    rules: [
      ReceptionRule(
        id: "chu-tich", receiver: "chu-tich",
        days: try value("thứ Năm tuần thứ nhất và thứ ba hằng tháng"),
        hours: try value("7 giờ 30 – 11 giờ 30"), place: nil, participants: "Công chức tư pháp",
        content: "Nghe và trả lời phản ánh", period: Period())
    ],
    dayOff: .next, exceptions: [], postponement: "Hoãn buổi nào thì báo tại nơi tiếp.",
    posted: try value("05/01/2026"))
}

private func sampleRegulation() -> Regulation {
  func item(_ text: String) -> [RichText.Block] { [.paragraph([.text(text)])] }
  func list(_ start: Int?, _ items: String...) -> RichText.Block {
    .list(start: start, isTight: true, items: items.map(item))
  }
  return Regulation(
    id: "tiep-cong-dan", title: "Nội quy tiếp công dân", kind: .reception,
    decision: "Quyết định số 00/QĐ-UBND", period: Period(),
    introduction: RichText([.paragraph([.text("Mọi người được tiếp như nhau.")])]),
    sections: [
      TextSection(
        title: "Người dân có quyền",
        content: RichText([
          list(nil, "Trình bày bằng lời", "Không phải trả tiền"),
          .paragraph([.text("Người dân phải:")]),
          list(nil, "Xuất trình giấy tờ", "Không mang vũ khí"),
        ])),
      TextSection(
        title: "Cán bộ tiếp công dân",
        content: RichText([
          .paragraph([.text("Cán bộ không được:")]), list(nil, "Nhận quà"),
          .paragraph([.text("Thứ tự làm việc")]), list(3, "Nghe", "Không nghe thì ghi"),
        ])),
    ])
}

private func sampleWorkflow() throws -> Workflow {
  Workflow(
    id: "khieu-nai", title: "Khiếu nại, tố cáo", lead: "Việc đi qua những bước nào",
    period: Period(from: try value("01/7/2026")),
    steps: [
      Workflow.Step(name: "Nộp đơn", detail: "Nhận giấy biên nhận", time: .immediate),
      Workflow.Step(name: "Phân loại", who: "Công chức", time: try value("10 ngày làm việc")),
    ],
    branches: [
      Workflow.Branch(
        name: "Khiếu nại", about: "Việc làm thiệt hại cho mình",
        steps: [
          Workflow.Step(
            name: "Giải quyết lần đầu", who: "Chủ tịch xã", time: try value("30 ngày"),
            outcomes: [
              Workflow.Outcome(condition: "Đồng ý", result: "việc kết thúc"),
              Workflow.Outcome(condition: "Không đồng ý", result: "khiếu nại lần hai"),
            ]),
          Workflow.Step(
            name: "Giải quyết lần hai", time: try value("45 ngày"),
            outcomes: [Workflow.Outcome(condition: "Vẫn không", result: "ra Tòa án")]),
        ]),
      Workflow.Branch(
        name: "Tố cáo", about: nil, steps: [Workflow.Step(name: "Kết luận, công khai")]),
    ],
    note: "Không mất tiền.", legalBasis: ["60/2014/QH13"])
}

private func sampleSlogan() -> Slogan {
  Slogan(
    id: "5-biet", title: "5 biết, 3 thể hiện", lead: "Cán bộ, công chức quyết tâm thực hiện tốt",
    groups: [
      PledgeGroup(
        name: "5 biết",
        lines: ["nghe dân nói", "nói dân hiểu", "làm dân tin", "xin lỗi", "cảm ơn"].map {
          Pledge(key: "Biết \($0)", detail: nil)
        }),
      PledgeGroup(
        name: "3 thể hiện",
        lines: [
          Pledge(key: "Tôn trọng", detail: "trong quan hệ giao tiếp"),
          Pledge(key: "Văn minh", detail: "lịch sự, văn hóa trong giao tiếp, giải quyết công việc"),
          Pledge(key: "Gần gũi", detail: "trong quan hệ, giải quyết công việc nhanh chóng"),
        ]),
    ],
    source: "Kế hoạch số 00/KH-UBND của Ủy ban nhân dân xã Bình An")
}
