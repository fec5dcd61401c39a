import { toDatetime } from '../../domain/deadline/format-due.ts';
import type { Due } from '../../domain/deadline/deadline.ts';
import type { Mention } from '../../domain/mention/mention.ts';
import type { MarkedRun, Run } from '../../domain/notice/runs.ts';
import { toAgencyPath } from '../../domain/site/address.ts';
import { element, html, type Html, joinHtml } from '../../domain/markup/html.ts';
import { explainAbbreviations } from './explain-abbreviations.ts';

/** What runs are rendered with. */
export interface RunContext {
  /** Name of an agency, such that it is the only one of that name. */
  nameOf: (agencyId: string) => string;
  /** Id of the agency whose page this is: its name is marked, not linked. */
  marked?: string | undefined;
  /** Agencies whose official name a title has said; each says it once. Without it, each mention does. */
  named?: Set<string> | undefined;
  /** Abbreviations that have not occurred yet; each is explained once, and then taken out. */
  unexplained?: Map<string, string> | undefined;
}

/**
 * Write runs as HTML. HTML and not a component: a notice has hundreds of runs, and a component
 * for each would take most of the time of a large build. Everything not issued carries
 * `data-chrome`, so that a program can tell the words of the notice from ours.
 */
export function renderRuns(runs: Run[], context: RunContext): Html {
  return joinHtml(
    runs.map((run) =>
      typeof run === 'string' ? renderWords(run, context) : renderMarked(run, context),
    ),
  );
}

function renderWords(words: string, { unexplained }: RunContext): Html {
  return unexplained ? explainAbbreviations(words, unexplained) : html`${words}`;
}

function renderMarked({ mark, children }: MarkedRun, context: RunContext): Html {
  const words = renderRuns(children, context);
  switch (mark.type) {
    case 'mention':
      return renderMention(mark.mention, words, context);
    case 'deadline':
      return renderDeadline(mark.deadline.due, words);
    case 'citation':
      return html`<cite>${words}</cite>`;
    case 'link':
      return SAFE_URL.test(mark.url) ? html`<a href="${mark.url}">${words}</a>` : words;
    case 'sic':
      return html`<span class="sic">${words}</span><span class="sic-note" data-chrome> [sic: ${mark.correct}]</span>`;
    case 'note':
      return html`<sup class="note-mark" data-chrome>*</sup>`;
    case 'break':
      return html`${words}<br />`;
    default:
      return element(ELEMENTS[mark.type], {}, words);
  }
}

const ELEMENTS = { strong: 'strong', emphasis: 'em', deleted: 'del', code: 'code' } as const;

/** No scheme that runs, and no address of another site in disguise. */
const SAFE_URL = /^(?:https?:\/\/|mailto:|\/(?!\/)|#)/iu;

/** The words link to the first agency; further ones follow as small links of ours. */
function renderMention(mention: Mention, words: Html, context: RunContext): Html {
  if (context.marked && mention.agencies.includes(context.marked)) {
    return html`<b class="named">${words}</b>`;
  }
  const [first, ...others] = mention.agencies;
  if (!first) return words;
  const title = findTitle(first, mention.surface, context);
  const href = toAgencyPath(first);
  const link = title
    ? html`<a href="${href}" title="${title}">${words}</a>`
    : html`<a href="${href}">${words}</a>`;
  if (others.length === 0) return link;
  return joinHtml([link, ...others.map((id) => renderFurtherAgency(id, context))]);
}

/** The official name, where the words are another one. */
function findTitle(
  agency: string,
  surface: string,
  { nameOf, named }: RunContext,
): string | undefined {
  if (named?.has(agency)) return undefined;
  const name = nameOf(agency);
  if (isSameName(surface, name)) return undefined;
  named?.add(agency);
  return name;
}

/** Small and capital letters make no difference, nor does their case change how many they are. */
function isSameName(surface: string, name: string): boolean {
  if (surface === name) return true;
  return surface.length === name.length && surface.toLowerCase() === name.toLowerCase();
}

function renderFurtherAgency(id: string, { nameOf }: RunContext): Html {
  const href = toAgencyPath(id);
  const label = nameOf(id);
  return html`<sup data-chrome><a href="${href}" title="${label}" aria-label="Cũng chỉ: ${label}">+</a></sup>`;
}

function renderDeadline(due: Due, words: Html): Html {
  const datetime = toDatetime(due);
  return datetime
    ? html`<time datetime="${datetime}">${words}</time>`
    : html`<span class="deadline">${words}</span>`;
}
