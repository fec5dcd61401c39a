import ts from 'typescript';

/**
 * Find what makes a file's answers depend on more than its arguments: a clock, chance, the machine,
 * the page, or the language of the machine. Each is shown as it is written.
 */
export function findImpurities(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const declared = new Set<string>();
  walk(source, (node) => {
    if (isDeclaration(node) && node.name && ts.isIdentifier(node.name))
      declared.add(node.name.text);
  });
  const found: string[] = [];
  walk(source, (node) => {
    if (isImpure(node, declared)) found.push(node.getText().replaceAll(/\s+/gu, ' ').slice(0, 60));
  });
  return found;
}

const OUTSIDE = new Set([
  ...['process', 'document', 'window', 'navigator', 'location', 'localStorage', 'globalThis'],
  ...['performance', 'crypto', 'fetch', 'setTimeout', 'setInterval', 'console', 'Temporal'],
]);

/** `Intl.Collator('vi')` and the methods that take the machine's language when none is named. */
const LOCALE_METHOD = /^toLocale/u;

function isImpure(node: ts.Node, declared: ReadonlySet<string>): boolean {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return isImpureCall(node);
  if (ts.isPropertyAccessExpression(node))
    return /^(?:Date\.now|Math\.random)$/u.test(node.getText());
  return (
    ts.isIdentifier(node) && OUTSIDE.has(node.text) && !declared.has(node.text) && isValue(node)
  );
}

function isImpureCall(call: ts.CallExpression | ts.NewExpression): boolean {
  const { expression } = call;
  const called = expression.getText();
  const [first, second] = (call.arguments ?? []).map((argument) => argument.getText());
  if (called === 'Date') return first === undefined;
  if (called.startsWith('Intl.')) return first === undefined || first === 'undefined';
  if (!ts.isPropertyAccessExpression(expression)) return false;
  if (expression.name.text === 'localeCompare')
    return second === undefined || second === 'undefined';
  return LOCALE_METHOD.test(expression.name.text) && (first === undefined || first === 'undefined');
}

/** Not the name of a property, a key or a type. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return ts.isExpression(parent) || ts.isVariableDeclaration(parent) || ts.isSpreadElement(parent);
}

function isDeclaration(node: ts.Node) {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isImportSpecifier(node)
  );
}

function walk(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => walk(child, see));
}
