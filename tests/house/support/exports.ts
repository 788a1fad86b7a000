import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** What a module exports under one name. */
export interface Export {
  name: string;
  /** Its doc comment as far as its first blank line or tag, in one line; empty without one. */
  comment: string;
}

const parse = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);

/** The names that a statement of a module declares. */
function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  if (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  )
    return [isDefault(statement) ? 'default' : (statement.name?.text ?? '')];
  return [];
}

function has(statement: ts.Statement, kind: ts.SyntaxKind): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some((modifier) => modifier.kind === kind)
  );
}

const isDefault = (statement: ts.Statement): boolean =>
  has(statement, ts.SyntaxKind.DefaultKeyword);

function commentOf(statement: ts.Statement): string {
  const [text = ''] = ts
    .getJSDocCommentsAndTags(statement)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');
  return (text.split(/\n\s*\n/)[0] ?? '').replace(/\s+/g, ' ').trim();
}

/** Finds a declaration by its name, through the modules that pass it on. */
function find(path: string, name: string): Export {
  for (const statement of parse(path).statements) {
    if (namesOf(statement).includes(name)) return { name, comment: commentOf(statement) };
    for (const { from, own } of passedOn(path, statement))
      if (own === name && from) return { ...find(from.path, from.name), name };
  }
  throw new Error(`${path} exports no ${name}`);
}

/** The names that `export { … } from …` passes on, each with its module and its name there. */
function passedOn(
  path: string,
  statement: ts.Statement,
): { own: string; from?: { path: string; name: string } }[] {
  if (!ts.isExportDeclaration(statement)) return [];
  const { exportClause, moduleSpecifier } = statement;
  if (!exportClause || !ts.isNamedExports(exportClause))
    throw new Error(`${path}: name what is exported`);
  if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
  const file = join(dirname(path), moduleSpecifier.text);
  return exportClause.elements.map(({ name, propertyName }) => ({
    own: name.text,
    from: { path: file, name: (propertyName ?? name).text },
  }));
}

/**
 * Lists what a module exports.
 *
 * @param path the module
 * @returns each export with the comment of its declaration
 * @throws if a name leads to no declaration, or everything of a module is passed on with `*`
 */
export function exportsOf(path: string): Export[] {
  return parse(path).statements.flatMap((statement) =>
    has(statement, ts.SyntaxKind.ExportKeyword)
      ? namesOf(statement).map((name) => ({ name, comment: commentOf(statement) }))
      : passedOn(path, statement).map(({ own }) => find(path, own)),
  );
}
