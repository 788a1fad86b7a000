import ts from 'typescript';

/** One small change to a source file. */
export interface Mutant {
  start: number;
  end: number;
  text: string;
  /** What is changed, for the list of survivors. */
  about: string;
}

const binary: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
};

const methods: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  find: 'findLast',
  findIndex: 'findLastIndex',
  indexOf: 'lastIndexOf',
};

/**
 * Lists the mutants of a source file: operators swapped, conditions fixed, literals changed,
 * returns and statements removed. The operators are those that Stryker names conditional,
 * equality, logical, arithmetic, boolean, method and block mutators.
 *
 * @param path the file's name, for the parser
 * @param source its text
 * @returns the mutants, in the order of the text
 */
export function mutantsOf(path: string, source: string): Mutant[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const add = (node: ts.Node, text: string): void => {
    const start = node.getStart(file);
    const before = source.slice(start, node.end).replace(/\s+/g, ' ');
    const about = `${before.length > 60 ? `${before.slice(0, 60)}…` : before} → ${text || 'nothing'}`;
    found.push({ start, end: node.end, text, about });
  };
  const visit = (node: ts.Node): void => {
    if (
      ts.isImportDeclaration(node) ||
      ts.isTypeNode(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node)
    )
      return;
    if (ts.isBinaryExpression(node)) {
      const swapped = binary[node.operatorToken.kind];
      if (swapped) add(node.operatorToken, swapped);
    }
    if (ts.isIfStatement(node) || ts.isWhileStatement(node)) {
      add(node.expression, 'false');
      if (ts.isIfStatement(node)) add(node.expression, 'true');
    }
    if (ts.isConditionalExpression(node)) {
      add(node.condition, 'true');
      add(node.condition, 'false');
    }
    if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
    if (ts.isNumericLiteral(node)) add(node, String(Number(node.text) + 1));
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      add(node, node.operand.getText(file));
    if (
      ts.isReturnStatement(node) &&
      node.expression &&
      node.expression.getText(file) !== 'undefined'
    )
      add(node.expression, 'undefined');
    if (ts.isExpressionStatement(node)) add(node, ';');
    if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent)) {
      const swapped = Object.hasOwn(methods, node.name.text) && methods[node.name.text];
      if (swapped && node.parent.expression === node) add(node.name, swapped);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.sort((a, b) => a.start - b.start);
}
