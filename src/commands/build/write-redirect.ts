import { escapeHtml } from '../../domain/markup/escape-html.ts';

/** The page at a former address, which leads to the one of today; search engines are told which. */
export function writeRedirect(from: string, to: string, site: string): string {
  const [former, today] = [escapeHtml(from), escapeHtml(to)];
  return [
    `<!doctype html><title>Redirecting to: ${today}</title>`,
    `<meta http-equiv="refresh" content="0;url=${today}"><meta name="robots" content="noindex">`,
    `<link rel="canonical" href="${escapeHtml(new URL(to, site).href)}"><body>`,
    `\t<a href="${today}">Redirecting from <code>${former}</code> to <code>${today}</code></a></body>`,
  ].join('');
}
