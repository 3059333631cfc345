import { posix } from 'node:path';
import { parseAst } from 'vite';

/** What each part of the project may import besides itself; `type:` allows types only. */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'shared/game': [],
  'shared/world': ['shared/game'],
  'shared/scenario': ['shared/game', 'shared/world'],
  'shared/protocol': ['shared/game', 'type:shared/scenario'],
  'shared/i18n': ['shared/game', 'type:shared/scenario'],
  'shared/classroom': ['shared/game', 'type:shared/scenario'],
  'shared/rules': ['shared/game', 'shared/world', 'shared/scenario'],
  'shared/bots': [
    'shared/game',
    'shared/world',
    'shared/scenario',
    'shared/rules',
    'shared/protocol',
    'shared/i18n',
  ],
  'shared/host': [
    'shared/game',
    'shared/world',
    'shared/scenario',
    'shared/rules',
    'shared/protocol',
    'shared/i18n',
  ],
  'shared/analysis': [
    'shared/game',
    'shared/world',
    'shared/scenario',
    'shared/rules',
    'shared/protocol',
    'shared/i18n',
    'shared/bots',
    'shared/host',
  ],
};
const ALL_SHARED = [...Object.keys(LAYERS)];
const OUTER: Readonly<Record<string, readonly string[]>> = {
  'shared/testing': ALL_SHARED,
  server: [...ALL_SHARED, 'assets'],
  client: [...ALL_SHARED, 'assets'],
};

/** The packages that the pure part may use. */
const PURE_PACKAGES = ['@noble/hashes', 'pure-rand'];

/** What differs between runs, machines or engines, or exists on one of them only. */
const IMPURE_NAMES = new Set(
  [
    'Date performance setTimeout setInterval setImmediate clearTimeout clearInterval queueMicrotask process window',
    'document navigator localStorage sessionStorage globalThis crypto fetch Buffer require console structuredClone',
  ].flatMap((names) => names.split(' ')),
);
const LOCAL_METHODS = new Set(['localeCompare', 'toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase']);
/** The members of `Math` whose result every engine must agree on. */
const EXACT_MATH = new Set('abs ceil clz32 floor fround imul max min round sign sqrt trunc'.split(' '));

interface Node {
  readonly type: string;
  readonly [member: string]: unknown;
}

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/**
 * What a source file does against the walls of the project, one sentence each; `path` is from the project's folder.
 * Tests are free, but for one wall: a test in `shared/` imports no server and no client (the tools apart); and only
 * tests import what is for tests.
 */
export function layerFaults(path: string, source: string): readonly string[] {
  const program = parseAst(source, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' }) as unknown as Node;
  const nodes = [...walk(program)];
  const imports = nodes.flatMap(importOf);
  const isTest = isTestCode(path);
  const isPure = path.startsWith('shared/') && !isTest;
  return [
    ...imports.flatMap((found) => importFaults(path, found, isTest)),
    ...(isPure ? [...new Set(nodes.flatMap((node) => impurities(path, node)))] : []),
  ];
}

/**
 * Tests, what stands beside them in a `testing` folder of the outer parts, and the gallery, a page for whoever draws
 * the table. `shared/testing` is not among them: it is pure like the rest of `shared/`.
 */
function isTestCode(path: string): boolean {
  return (
    /\.test\.tsx?$/.test(path) ||
    /^(server|client)\/(.*\/)?testing\//.test(path) ||
    path === 'client/gallery.ts'
  );
}

/** The part that a file belongs to: `shared/<folder>`, `server`, `client`, or the first folder of its path. */
export function layerOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'shared' ? `shared/${second}` : first;
}

function importFaults(path: string, { from, typeOnly }: Import, isTest: boolean): readonly string[] {
  const own = layerOf(path);
  const isShared = path.startsWith('shared/');
  if (!from.startsWith('.')) {
    const isPure = PURE_PACKAGES.some((name) => from === name || from.startsWith(`${name}/`));
    if (isShared && !isTest && !isPure) return [`imports the package ${from}`];
    return own === 'client' && !isTest && from.startsWith('node:') ? [`imports ${from}`] : [];
  }
  const target = posix.join(posix.dirname(path), from.replace(/[?#].*$/, ''));
  const layer = layerOf(target);
  if (isTest) {
    const outside = isShared && ['server', 'client'].includes(layer) && !target.startsWith('server/tools/');
    return outside ? [`imports ${target}`] : [];
  }
  if (/\/testing\//.test(target) && own !== 'shared/testing') return [`imports ${target}`];
  const allowed = LAYERS[own] ?? OUTER[own] ?? [];
  if (layer === own || allowed.includes(layer) || (typeOnly && allowed.includes(`type:${layer}`))) return [];
  return [`imports ${target}`];
}

function impurities(path: string, node: Node): readonly string[] {
  if (node.type === 'Identifier' && node['isName'] === true) {
    const name = String(node['name']);
    if (IMPURE_NAMES.has(name)) return [`uses ${name}`];
    if (name === 'Intl' && layerOf(path) !== 'shared/i18n') return ['uses Intl outside i18n'];
    if (name === 'Math') return ['uses Math other than by a named member'];
  }
  if (node.type === 'MemberExpression' && node['computed'] !== true) {
    const member = nameOf(node['property']);
    if (LOCAL_METHODS.has(member)) return [`uses ${member}`];
    if (nameOf(node['object']) === 'Math' && !EXACT_MATH.has(member)) return [`uses Math.${member}`];
  }
  if (node['operator'] === '**' || node['operator'] === '**=') return [`uses ${node['operator']}`];
  return [];
}

function importOf(node: Node): readonly Import[] {
  const typeOnly =
    node['importKind'] === 'type' || node['exportKind'] === 'type' || node.type === 'TSImportType';
  const isImport = [
    'ImportDeclaration',
    'ExportNamedDeclaration',
    'ExportAllDeclaration',
    'ImportExpression',
  ];
  if (!isImport.includes(node.type) && node.type !== 'TSImportType') return [];
  const { source } = node;
  if (!isNode(source)) return [];
  return [{ from: typeof source['value'] === 'string' ? source['value'] : '(computed)', typeOnly }];
}

/** Every node of a tree. Names that stand for themselves (not a member, key or label) are marked `isName`. */
function* walk(node: Node): Generator<Node> {
  yield node;
  for (const [key, value] of Object.entries(node)) {
    const isLabel =
      (node.type === 'MemberExpression' && key === 'property' && node['computed'] !== true) ||
      (key === 'key' && node['computed'] !== true && node['shorthand'] !== true) ||
      (node.type === 'MemberExpression' &&
        key === 'object' &&
        nameOf(value) === 'Math' &&
        node['computed'] !== true);
    for (const child of Array.isArray(value) ? value : [value]) {
      if (!isNode(child)) continue;
      yield* walk(child.type === 'Identifier' && !isLabel ? { ...child, isName: true } : child);
    }
  }
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}

function nameOf(value: unknown): string {
  return isNode(value) && value.type === 'Identifier' ? String(value['name']) : '';
}
