/// What the small office gets in addition where a test needs more than one of everything.
enum BusyOffice {
  static let files: [String: String?] = [
    "fees/ho-tich.yaml": """
    id: ho-tich
    name: Lệ phí hộ tịch
    kind: lệ phí
    field: ho-tich
    decision: 01/2026/NQ-HĐND
    from: 01/8/2026
    collection: Nộp tại quầy
    exemption: Miễn cho hộ nghèo
    rows:
      - id: xac-nhan
        name: Cấp Giấy xác nhận tình trạng hôn nhân
        payer: Người yêu cầu
        amounts:
          - amount: 5.000 đồng/bản
          - amount: 0 đồng/bản
            channels: [trực tuyến]
          - amount: 6.000 đồng/bản
            from: 01/01/2027
      - id: ban-sao
        name: Bản sao
        payer: Người yêu cầu
        exemption: Bản đầu tiên
        note: Tính theo trang của bản chính
        amounts:
          - amount: 2.000 đồng/trang
            tiers:
              - from: 3
                amount: 1.000 đồng/trang
            max: 200.000 đồng/bản

    """,
    "procedures/1.004873.md": """
    ---
    code: 1.004873
    name: Thủ tục cấp Giấy xác nhận tình trạng hôn nhân
    short_name: Cấp Giấy xác nhận tình trạng hôn nhân
    keywords: [giấy độc thân]
    field: ho-tich
    levels: [cấp xã]
    kind: luật quy định chi tiết
    statutory_time: 3 ngày làm việc
    committed_time: 2 ngày làm việc
    cutoff: 15 giờ
    channels:
      - type: trực tiếp
        fees: [xac-nhan]
        note: Tại Quầy 1
      - type: trực tuyến
        fees: [xac-nhan]
      - type: bưu chính
        time: 5 ngày làm việc
        fees: [xac-nhan, ban-sao]
    dossier:
      - case: Người chưa kết hôn
        items:
          - name: Tờ khai
            originals: 1
            copies: 2
            form:
              name: Tờ khai cấp giấy
              code: Mẫu 01
              file: to khai.txt
          - name: Căn cước
            originals: 1
            action: xuất trình
            data_source: Cơ sở dữ liệu quốc gia về dân cư
      - case: Người đã ly hôn
        items:
          - name: Bản án
            copies: 1
            note: Bản án có hiệu lực
    sets: 1
    subjects: [công dân Việt Nam, người nước ngoài]
    agency: ubnd-xa
    competent_authority: ubnd-xa
    counter: quay-1
    any_location: có
    home_service: có
    results:
      - name: Giấy xác nhận
        code: KQ.G15.000038
        validity: 6 tháng
    legal_basis: [60/2014/QH13]
    online_level: toàn trình
    online_payment: có
    decisions:
      - number: 163/QĐ-BTP
        issuer: Bộ Tư pháp
        date: 15/7/2026
        effective: 20/7/2026
        origin: trung ương
    related: [1.000894]
    verified:
      on: 21/11/2026
      by: Bộ phận Một cửa
    portal_url: https://dichvucong.gov.vn/thu-tuc/1
    ---
    Xem thêm [kết hôn](tthc:1.000894) và [Luật Hộ tịch](van-ban:60/2014/QH13).

    ## Trình tự thực hiện

    1. Nộp hồ sơ.
    2. Nhận kết quả.

    ## Yêu cầu, điều kiện

    Không

    ## Cần biết thêm

    #### Trả chậm

    Gửi [mẫu](bieu-mau:to%20khai.txt), xem <https://dichvucong.gov.vn>.

    """,
    "forms/to khai.txt": "mẫu",
    "procedures/1.000894.md": procedure(
      "1.000894", "Đăng ký kết hôn", "statutory_time: trong ngày"),
    "procedures/2.000001.md": procedure(
      "2.000001", "Thủ tục cũ",
      "statutory_time: 1 ngày\nto: 31/10/2026\nreplaced_by: 1.004873"),
    "procedures/2.000002.md": procedure(
      "2.000002", "Thủ tục mới", "statutory_time: 1 ngày\nfrom: 01/3/2027"),
    "workflows/khieu-nai.yaml": """
    id: khieu-nai
    title: Khiếu nại, tố cáo
    lead: Việc đi qua những bước nào
    from: 01/7/2026
    steps:
      - name: Nộp đơn
        detail: Nhận giấy biên nhận
      - name: Phân loại
        time: 10 ngày làm việc
        who: Công chức
    branches:
      - name: Khiếu nại
        about: Việc làm thiệt hại cho mình
        steps:
          - name: Giải quyết lần đầu
            who: Chủ tịch xã
            time: 30 ngày
            next:
              - when: Đồng ý
                then: việc kết thúc
              - when: Không đồng ý
                then: ra Tòa án
      - name: Tố cáo
        steps:
          - name: Kết luận
    note: Không mất tiền.
    legal_basis: [60/2014/QH13]

    """,
    "reception/2026.yaml": """
    year: 2026
    place: Phòng tiếp công dân, nhà A; tầng trệt
    regular: Các ngày làm việc
    day_off: ngày làm việc tiếp theo
    postponement: Khi hoãn có thông báo tại nơi tiếp
    rules:
      - id: chu-tich
        receiver: chu-tich
        days: thứ Năm tuần thứ nhất và thứ ba hằng tháng
        hours: 7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ
        from: 01/10/2026
        participants: Công chức tư pháp
        content: Nghe phản ánh, kiến nghị
    exceptions:
      - date: 03/12/2026
        rule: chu-tich
        moved_to: 08/12/2026
        reason: Chủ tịch dự kỳ họp
      - date: 17/12/2026
        rule: chu-tich
        cancelled: có
        reason: Đã tiếp bù

    """,
  ]

  private static func procedure(_ code: String, _ name: String, _ keys: String) -> String {
    """
    ---
    code: \(code)
    name: \(name)
    field: ho-tich
    levels: [cấp xã]
    \(keys)
    channels:
      - type: trực tiếp
    dossier:
      - items:
          - name: Tờ khai
            originals: 1
    sets: 1
    subjects: [công dân Việt Nam]
    agency: ubnd-xa
    results:
      - name: Kết quả
    legal_basis: [60/2014/QH13]
    online_level: chưa rõ
    decisions:
      - number: 163/QĐ-BTP
        issuer: Bộ Tư pháp
        origin: trung ương
    verified:
      on: 21/11/2026
      by: Bộ phận Một cửa
    ---
    ## Trình tự thực hiện

    1. Nộp hồ sơ.

    ## Yêu cầu, điều kiện

    Không

    """
  }
}
