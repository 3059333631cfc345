import { join } from 'node:path';
import type { Definition, JsonSchemaGenerator, ts } from 'typescript-json-schema';
import TJS from 'typescript-json-schema';
import { aliasBounds, boundsOf, elementNode } from './bounds.ts';
import type { JsonSchema } from './JsonSchema.ts';
import { projectFolder, type SchemaRoot } from './schemaRoots.ts';

/** What the generator keeps to itself and this file extends: maps whose keys are template literals. */
interface Internals {
  readonly tc: ts.TypeChecker;
  readonly allSymbols: Record<string, ts.Type>;
  readonly userSymbols: Record<string, ts.Symbol>;
  getClassDefinition(type: ts.Type, definition: Definition): Definition;
  getDefinitionForProperty(property: ts.Symbol, node: ts.Node): Definition | null;
  getTypeDefinition(type: ts.Type): Definition;
}

/**
 * Reads the project's types and answers a function from a root to its raw JSON Schema. Throws with the compiler's
 * messages when the types do not compile or a root's type is missing.
 */
export function typeGenerator(
  roots: readonly SchemaRoot[],
  folder = projectFolder,
): (root: SchemaRoot) => JsonSchema {
  const program = TJS.getProgramFromFiles(
    [...new Set(roots.map((root) => join(folder, root.from)))],
    {
      target: 'es2022',
      lib: ['es2022'],
      module: 'esnext',
      moduleResolution: 'bundler',
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
    },
    folder,
  );
  const generator = TJS.buildGenerator(program, {
    required: true,
    noExtraProps: true,
    strictNullChecks: true,
    defaultNumberType: 'integer',
    rejectDateType: true,
  });
  if (generator === null) throw new Error('the types of the schema roots do not compile (messages above)');
  supportMaps(generator);
  supportAliasBounds(generator);
  return (root) => {
    const path = join(folder, root.from).replaceAll('\\', '/');
    const declared = generator.getSymbols(root.type).find((found) => isDeclaredIn(found.symbol, path));
    if (declared === undefined) throw new Error(`${root.from} declares no type ${root.type}`);
    // Another file may declare the same name; this is the one meant.
    const internals = generator as unknown as Internals;
    internals.allSymbols[root.type] = internals.tc.getDeclaredTypeOfSymbol(declared.symbol);
    internals.userSymbols[root.type] = declared.symbol;
    // The generator's Definition and JsonSchema describe the same JSON.
    return structuredClone(generator.getSchemaForSymbol(root.type)) as unknown as JsonSchema;
  };
}

function isDeclaredIn(symbol: ts.Symbol, path: string): boolean {
  const files = (symbol.declarations ?? []).map((declaration) => declaration.getSourceFile().fileName);
  return files.some((file) => file.replaceAll('\\', '/') === path);
}

/**
 * Teaches the generator maps such as `{readonly [clause: ClauseId]: number}` and `Record<ClauseId, number>`, which it
 * refuses or, worse, makes an object that may hold nothing. Bounds of the values are read from the tags on the index
 * signature.
 */
function supportMaps(generator: JsonSchemaGenerator): void {
  const internals = generator as unknown as Internals;
  const original = internals.getClassDefinition.bind(generator);
  internals.getClassDefinition = (type, definition) => {
    const infos = internals.tc.getIndexInfosOfType(type);
    if (infos.length === 0) return original(type, definition);
    definition.type = 'object';
    definition.additionalProperties = false;
    for (const info of infos) {
      const value = {
        ...internals.getTypeDefinition(info.type),
        ...aliasBounds(internals.tc, info.declaration?.type),
        ...boundsOf(info.declaration),
      };
      for (const pattern of keyPatterns(internals, info.keyType)) {
        definition.patternProperties = { ...definition.patternProperties, [pattern]: value };
      }
    }
    const node = type.getSymbol()?.declarations?.[0];
    for (const property of internals.tc.getPropertiesOfType(type)) {
      const propertyDefinition =
        node === undefined ? null : internals.getDefinitionForProperty(property, node);
      if (propertyDefinition === null) continue;
      definition.properties = { ...definition.properties, [property.getName()]: propertyDefinition };
      if ((property.flags & TJS.ts.SymbolFlags.Optional) === 0) {
        definition.required = [...(definition.required ?? []), property.getName()].sort();
      }
    }
    return definition;
  };
}

/** The patterns of a map's keys: one for each template literal, any text for `string`. */
function keyPatterns(internals: Internals, key: ts.Type): readonly string[] {
  if (key.isUnion()) return key.types.flatMap((member) => keyPatterns(internals, member));
  if ((key.flags & TJS.ts.TypeFlags.String) !== 0) return ['^.*$'];
  const { pattern } = internals.getTypeDefinition(key) as JsonSchema;
  if (pattern === undefined)
    throw new Error(`not supported as the key of a map: ${internals.tc.typeToString(key)}`);
  return [pattern];
}

/**
 * Keeps the bounds of an alias of `number` or `string` that a property names within an array, a union or a mapped type,
 * such as `readonly Round[]` and `Round | null`; the generator alone forgets them there.
 */
function supportAliasBounds(generator: JsonSchemaGenerator): void {
  const internals = generator as unknown as Internals;
  const original = internals.getDefinitionForProperty.bind(generator);
  internals.getDefinitionForProperty = (property, node) => {
    const definition = original(property, node);
    if (definition !== null && TJS.ts.isMappedTypeNode(node)) {
      return { ...aliasBounds(internals.tc, node.type), ...definition };
    }
    const declaration = property.valueDeclaration;
    if (definition === null || declaration === undefined || !TJS.ts.isPropertySignature(declaration))
      return definition;
    const written = declaration.type;
    const { items } = definition;
    const elements = aliasBounds(internals.tc, elementNode(written));
    if (typeof items === 'object' && !Array.isArray(items)) definition.items = { ...elements, ...items };
    if (written !== undefined && TJS.ts.isUnionTypeNode(written)) {
      const bounds = written.types.map((member) => aliasBounds(internals.tc, member));
      return Object.assign({}, ...bounds, definition) as Definition;
    }
    return definition;
  };
}
