import { exit, stderr, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { contentDir, contentName } from '../content/location.ts';
import { readRegistryOf } from '../archive/ingest/read-content.ts';
import { readIssuedOn, readIssuer, readKind, readSubject, type Answer } from './new/answers.ts';
import { saveDraft, type Draft } from './new/draft.ts';

/**
 * `npm run new`: asks four questions and writes a valid notice; or, without questions,
 * `npm run new -- --subject … [--kind …] [--issued-on …] [--issuer …]`.
 */
const { agencies } = await readRegistryOf(contentDir);
const given = readFlags();
const draft = given.subject === undefined ? await askAll() : takeFlags(given);
const file = await saveDraft(draft, contentDir, new Date().getFullYear());
stdout.write(`Đã tạo ${contentName}/${file}
Tiếp theo: mở tệp, dán nguyên văn vào dưới phần khai báo, rồi chạy \`npm run check\`.\n`);

function readFlags() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      options: { subject: text, kind: text, 'issued-on': text, issuer: text },
    }).values;
  } catch {
    stderr.write(
      'Cách dùng: npm run new [-- --subject "Trích yếu" --kind thong-bao --issued-on 2020-06-18 --issuer MÃ]\n',
    );
    exit(1);
  }
}

function takeFlags(flags: ReturnType<typeof readFlags>): Draft {
  const answers = {
    subject: readSubject(flags.subject ?? ''),
    kind: readKind(flags.kind ?? ''),
    issuedOn: readIssuedOn(flags['issued-on'] ?? ''),
    issuer: readIssuer(flags.issuer ?? '', agencies),
  };
  const { subject, kind, issuedOn, issuer } = answers;
  const refusals = Object.values(answers).flatMap(({ refused }) => refused ?? []);
  if (subject.refused !== undefined || kind.refused !== undefined || refusals.length > 0) {
    stderr.write(`${refusals.join('\n')}\n`);
    exit(1);
  }
  return {
    subject: subject.value,
    kind: kind.value,
    issuedOn: issuedOn.value,
    issuer: issuer.value,
  };
}

async function askAll(): Promise<Draft> {
  const terminal = createInterface({ input: stdin });
  // Lines are read one by one, so that answers may also come from a file.
  const lines = terminal[Symbol.asyncIterator]();
  const ask = async <T>(question: string, read: (text: string) => Answer<T>): Promise<T> => {
    stdout.write(`${question}\n> `);
    const { value: line, done } = await lines.next();
    if (done) return stop();
    const answer = read(line);
    if (answer.refused === undefined) return answer.value;
    stdout.write(`${answer.refused}\n`);
    return ask(question, read);
  };
  const draft = {
    subject: await ask('1/4. Trích yếu nội dung:', readSubject),
    kind: await ask('2/4. Loại văn bản (bấm Enter nếu là thông báo):', readKind),
    issuedOn: await ask(
      '3/4. Ngày ban hành, ví dụ 18/6/2020 (không rõ thì bấm Enter):',
      readIssuedOn,
    ),
    issuer: await ask('4/4. Cơ quan ban hành, tên hoặc mã (không rõ thì bấm Enter):', (text) =>
      readIssuer(text, agencies),
    ),
  };
  terminal.close();
  return draft;
}

function stop(): never {
  stderr.write('Chưa trả lời đủ bốn câu, nên chưa tạo tệp nào.\n');
  exit(1);
}
