/**
 * Every match of a global expression. As `String.matchAll`, which copies its expression each time:
 * where short texts are searched again and again, that takes longer than the search.
 */
export function findAll(text: string, expression: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) matches.push(match);
  return matches;
}
