import { codeOf } from '../publishing/refusal.ts';

const TOO_MANY_FILES =
  'Hệ thống không cho mở thêm tệp. Hãy đóng bớt chương trình, hoặc tăng `ulimit -n`.';

/** What the system refused, by its name for it; `place` is the file, where the system tells. */
const SENTENCES: Record<string, (place: string) => string> = {
  EACCES: (place) => `Không có quyền đọc hoặc ghi${place}.`,
  EBUSY: (place) => `Một chương trình khác đang giữ tệp hoặc thư mục${place}. Hãy đóng nó lại.`,
  EDQUOT: (place) => `Đã hết phần dung lượng được cấp, không ghi được${place}.`,
  EEXIST: (place) => `Đã có tệp ở chỗ cần một thư mục${place}.`,
  EIO: (place) => `Ổ đĩa hỏng hoặc đã ngắt, không đọc ghi được${place}.`,
  ELOOP: (place) => `Các liên kết dẫn vòng quanh nhau${place}.`,
  EMFILE: () => TOO_MANY_FILES,
  ENFILE: () => TOO_MANY_FILES,
  ENAMETOOLONG: (place) => `Tên tệp hoặc đường dẫn quá dài${place}.`,
  ENOSPC: (place) => `Ổ đĩa đã đầy, không ghi được${place}. Hãy dọn chỗ rồi chạy lại.`,
  ENOTDIR: (place) => `Có một tệp ở chỗ cần một thư mục${place}.`,
  EPERM: (place) => `Hệ thống không cho đổi${place}, hoặc chương trình khác đang mở nó.`,
  EROFS: (place) => `Ổ đĩa chỉ cho đọc, không ghi được${place}.`,
  EXDEV: (place) => `Không chuyển được tệp sang ổ đĩa khác${place}.`,
};

/** The numbers by which libraries not written in JavaScript tell the same. */
const BY_NUMBER: Record<string, string> = {
  1: 'EPERM',
  5: 'EIO',
  13: 'EACCES',
  24: 'EMFILE',
  28: 'ENOSPC',
  30: 'EROFS',
  122: 'EDQUOT',
};

/** The numbers by which SQLite tells the same, and that another process holds the store. */
const BY_SQLITE: Record<number, string> = {
  5: 'EBUSY',
  8: 'EROFS',
  10: 'EIO',
  13: 'ENOSPC',
  14: 'EACCES',
};

/** Errors whose message is written for the person who reads it. */
const SPOKEN = new Set(['ArchiveError', 'Refusal']);

/** A failure as a sentence in Vietnamese; undefined when its kind is not known. */
export function explainFailure(error: unknown): string | undefined {
  for (const one of listCauses(error)) {
    // By name: a class that also went through Vite is another class there.
    if (SPOKEN.has(one.name)) return one.message;
    const sentence = SENTENCES[findCode(one) ?? ''];
    if (sentence) return sentence(findPlace(one));
  }
  return undefined;
}

/**
 * What a command prints when it fails.
 *
 * @param isDebug adds where in the code it failed
 */
export function formatFailure(error: unknown, isDebug: boolean): string {
  const causes = listCauses(error);
  const stacks = isDebug ? causes.map((one) => one.stack ?? one.message) : [];
  const explained = explainFailure(error);
  if (explained !== undefined) return [explained, ...stacks].join('\n');
  const [first = String(error), ...others] = causes.map(({ message }) => message);
  return [
    `Có lỗi ngoài dự kiến: ${first}`,
    ...others.map((message) => `  vì: ${message}`),
    ...(isDebug ? stacks : ['Hãy chạy lại với NIEM_YET_DEBUG=1 để thấy lỗi nằm ở đâu.']),
  ].join('\n');
}

/** An error, then what caused it, nearest first. */
function listCauses(error: unknown): Error[] {
  const found = new Set<Error>();
  const visit = (one: unknown) => {
    if (!(one instanceof Error) || found.has(one)) return;
    found.add(one);
    if (one instanceof AggregateError) one.errors.forEach(visit);
    visit(one.cause);
  };
  visit(error);
  return [...found];
}

const OS_ERROR = /\(os error (\d+)\)/u;

function findCode(error: Error): string | undefined {
  const code = codeOf(error);
  if (code !== undefined && code in SENTENCES) return code;
  const { errcode } = error as Error & { errcode?: number };
  // Of an extended number the last byte says what kind it is.
  if (errcode !== undefined) return BY_SQLITE[errcode & 0xff];
  return BY_NUMBER[OS_ERROR.exec(error.message)?.[1] ?? ''];
}

function findPlace(error: Error): string {
  const { path, dest = path } = error as NodeJS.ErrnoException & { dest?: string };
  return dest === undefined ? '' : `: ${dest}`;
}
