/** What a build shows is no longer in the store; the message is for the person who builds. */
export class OutdatedError extends Error {
  override name = 'Refusal';

  constructor() {
    super('Nội dung vừa được đọc lại, khi trang đang được dựng từ lần đọc trước. Hãy chạy lại.');
  }
}
