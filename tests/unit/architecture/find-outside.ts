import { posix } from 'node:path';
import ts from 'typescript';

/**
 * Find what a test takes from outside the repository: paths that lead out of it, the home folder,
 * and variables of the environment; and that a test may be passed over, as one must be that waits
 * for something outside. Paths count from the root of the repository, imports from their file.
 */
export function findOutside(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const see = (node: ts.Node): void => {
    if (leadsOut(file, node) || isOwn(node)) found.push(node.getText());
    node.forEachChild(see);
  };
  see(source);
  return found;
}

/** Where a machine keeps its own files; no address of a site begins so. `/srv` is left for examples. */
const ROOT = /^(?:~(?=\/)|\/(?:home|tmp|work|usr|opt|var|etc|root|Users|private))(?:\/|$)/u;
const FILE_URL = /^file:\/\//u;

function leadsOut(file: string, node: ts.Node): boolean {
  if (!ts.isStringLiteralLike(node)) return false;
  const folder = isImported(node) ? posix.dirname(file) : '.';
  const isOut = /^\.\.?\//u.test(node.text) && posix.join(folder, node.text).startsWith('..');
  return isOut || ROOT.test(node.text) || FILE_URL.test(node.text);
}

function isImported({ parent }: ts.Node): boolean {
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword)
  );
}

/** `homedir()`, `env['X']`, `process.env.X`, and tests that do not always run. */
function isOwn(node: ts.Node): boolean {
  if (ts.isElementAccessExpression(node) || ts.isPropertyAccessExpression(node))
    return ENVIRONMENT.test(node.expression.getText()) || PASSED_OVER.test(node.getText());
  return ts.isCallExpression(node) && node.expression.getText() === 'homedir';
}

const ENVIRONMENT = /(?:^|\.)env$/u;
const PASSED_OVER = /^(?:describe|test|it)\.(?:skip|skipIf|runIf|todo|only)$/u;
