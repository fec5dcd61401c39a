/**
 * Verbs and phrases with which a duty begins, after the name of the body that has it or, when that
 * is left out, at the start of a sentence.
 */
export const DUTIES = `
  ban hành | bàn giao | bám | báo cáo | bảo vệ | bảo đảm | bố trí | bổ sung | cam kết | chi trả |
  cho | chuẩn bị | chú trọng | chấn chỉnh | chấp hành | chỉ huy | chỉ đạo | chỉnh trang |
  chịu trách nhiệm | chủ trì | chủ động | cung cấp | cân đối | có biện pháp | có giải pháp |
  có kế hoạch | có phương án | có trách nhiệm | có văn bản | công bố | công khai | căn cứ |
  cải thiện | cần | cập nhật | cử | di dời | duy trì | dừng | dự trữ | giao | giám sát | giúp |
  giải quyết | giải trình | giới thiệu | giữ vững | gửi | hoàn thiện | hoàn thành | hoàn tất |
  huy động | hướng dẫn | hạn chế | hỗ trợ | khai thác | khuyến khích | không được | không để |
  khảo sát | khẩn trương | khắc phục | kiểm kê | kiểm soát | kiểm tra | kiểm điểm | kiểm đếm |
  kiện toàn | kết hợp | kịp thời | là cơ quan chủ trì | là cơ quan thường trực |
  là cơ quan đầu mối | là đơn vị chủ trì | là đơn vị thường trực | là đơn vị đầu mối |
  là đầu mối | làm tốt | làm việc | lãnh đạo | lưu ý | lấy ý kiến | lập | lồng ghép | lựa chọn |
  mời | mở rộng | nghiêm túc | nghiên cứu | nghiệm thu | nhanh chóng | niêm yết | nâng cao |
  nạo vét | nắm | nộp | phát hiện | phát huy | phát triển | phát động | phân bổ | phân công |
  phân luồng | phê duyệt | phòng chống | phòng, chống | phải | phối hợp | phổ biến | phụ trách |
  quan tâm | quyết liệt | quyết toán | quán triệt | quản lí | quản lý | rà soát |
  rút kinh nghiệm | siết chặt | sắp xếp | số hoá | số hóa | sớm | sửa chữa | tham gia |
  tham mưu | thanh toán | thanh tra | theo dõi | thu hồi | thuyết minh | thành lập | tháo gỡ |
  thông báo | thông tin | thường trực | thường xuyên | thẩm định | thống kê | thống nhất |
  thực hiện | tiến hành | tiếp nhận | tiếp thu | tiếp tục | triển khai | truyền thông |
  trách nhiệm | trình | trả lời | trực tiếp | tu sửa | tuyên truyền | tuần tra | tích cực |
  tính toán | tăng cường | tạm dừng | tạm ứng | tạo điều kiện | tập huấn | tập trung | tổ chức |
  tổng hợp | vận hành | vận động | xem xét | xác minh | xác định | xây dựng | xúc tiến | xử lí |
  xử lý | áp dụng | điều chỉnh | điều tra | đo đạc | đánh giá | đôn đốc | đăng ký | đưa |
  đảm bảo | đấu giá | đấu thầu | đẩy mạnh | đẩy nhanh | đề nghị | đề xuất | đối thoại | đổi mới |
  động viên | ưu tiên | ứng phó`
  .split('|')
  .map((duty) => duty.trim());
