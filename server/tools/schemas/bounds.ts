import type { ts as Types } from 'typescript-json-schema';
import TJS from 'typescript-json-schema';

const { ts } = TJS;

const BOUNDS = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const;

export type Bounds = { [bound in (typeof BOUNDS)[number]]?: number } & { pattern?: string };

/** The bounds in the documentation tags of a declaration. */
export function boundsOf(declaration: Types.Node | undefined): Bounds {
  if (declaration === undefined) return {};
  const bounds: Bounds = {};
  for (const tag of ts.getJSDocTags(declaration)) {
    const name = BOUNDS.find((bound) => bound === tag.tagName.text);
    const text = ts.getTextOfJSDocComment(tag.comment);
    if (text === undefined) continue;
    if (name !== undefined) bounds[name] = Number(text);
    if (tag.tagName.text === 'pattern') bounds.pattern = text;
  }
  return bounds;
}

/** The bounds of the alias that `node` names, such as `Round` in `readonly Round[]`; empty for any other type. */
export function aliasBounds(checker: Types.TypeChecker, node: Types.TypeNode | undefined): Bounds {
  if (node === undefined || !ts.isTypeReferenceNode(node)) return {};
  const named = checker.getSymbolAtLocation(node.typeName);
  if (named === undefined) return {};
  const symbol = (named.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(named) : named;
  const alias = symbol.declarations?.find(ts.isTypeAliasDeclaration);
  const plain = alias !== undefined && isPlain(alias.type);
  return plain ? boundsOf(alias) : {};
}

/** The type of the elements of an array type as written: `X[]`, `readonly X[]`, `Array<X>`, `ReadonlyArray<X>`. */
export function elementNode(node: Types.TypeNode | undefined): Types.TypeNode | undefined {
  if (node === undefined) return undefined;
  if (ts.isTypeOperatorNode(node) || ts.isParenthesizedTypeNode(node)) return elementNode(node.type);
  if (ts.isArrayTypeNode(node)) return node.elementType;
  const generic =
    ts.isTypeReferenceNode(node) && ['Array', 'ReadonlyArray'].includes(node.typeName.getText());
  return generic ? node.typeArguments?.[0] : undefined;
}

function isPlain(node: Types.TypeNode): boolean {
  return node.kind === ts.SyntaxKind.NumberKeyword || node.kind === ts.SyntaxKind.StringKeyword;
}
