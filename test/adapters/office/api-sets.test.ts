import path from 'node:path';
import ts from 'typescript';
import { FEATURE_SETS, FLOOR_SET } from '../../../src/adapters/office/office-features';

const ROOT = path.resolve(__dirname, '../../..');
const ADAPTER = path.join(ROOT, 'src/adapters/office');

/** What may be used beyond the floor, each behind the feature of the same name. */
const GUARDED: Readonly<Record<string, string>> = {
  getMergedAreasOrNullObject: FEATURE_SETS.mergedAreas,
  triggerSource: FEATURE_SETS.triggerSource,
  onNameChanged: FEATURE_SETS.nameChanged,
  WorksheetNameChangedEventArgs: FEATURE_SETS.nameChanged,
  worksheetId: FEATURE_SETS.nameChanged,
  nameAfter: FEATURE_SETS.nameChanged,
  EventTriggerSource: FEATURE_SETS.triggerSource,
  thisLocalAddin: FEATURE_SETS.triggerSource,
};

const numberOf = (version: string): number => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
};

interface Use {
  readonly member: string;
  readonly set: string;
  readonly where: string;
}

/** Every member of Excel's library a source names, with the set its documentation gives. */
function usesIn(sources: readonly ts.SourceFile[], checker: ts.TypeChecker): readonly Use[] {
  const uses: Use[] = [];
  const look = (node: ts.Node): void => {
    ts.forEachChild(node, look);
    if (!ts.isIdentifier(node)) return;
    const symbol = checker.getSymbolAtLocation(node);
    const declaration = symbol?.declarations?.find((one) =>
      one.getSourceFile().fileName.includes('office-js'),
    );
    if (symbol === undefined || declaration === undefined) return;
    const text = [
      ts.displayPartsToString(symbol.getDocumentationComment(checker)),
      ...symbol.getJsDocTags().map((tag) => ts.displayPartsToString(tag.text)),
    ].join(' ');
    const [, set] = /Api set: ExcelApi (\d+\.\d+)/u.exec(text) ?? [];
    if (set !== undefined)
      uses.push({ member: symbol.name, set, where: path.basename(node.getSourceFile().fileName) });
  };
  sources.forEach(look);
  return uses;
}

describe('the office adapter', () => {
  const files = ts.sys.readDirectory(ADAPTER, ['.ts']);
  const program = ts.createProgram(files, {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: ['office-js'],
    typeRoots: [path.join(ROOT, 'node_modules/@types')],
    noEmit: true,
    skipLibCheck: true,
  });
  const sources = program.getSourceFiles().filter(({ fileName }) => files.includes(fileName));
  const uses = usesIn(sources, program.getTypeChecker());
  const later = uses.filter(({ set }) => numberOf(set) > numberOf(FLOOR_SET));

  it('is seen to use Excel', () => {
    expect(new Set(uses.map(({ member }) => member)).size).toBeGreaterThan(40);
  });

  it('names no member later than the floor but behind a feature', () => {
    expect(later.filter(({ member, set }) => GUARDED[member] !== set)).toEqual([]);
  });

  it('guards nothing it does not use', () => {
    expect(Object.keys(GUARDED).filter((member) => !later.some((use) => use.member === member))).toEqual([]);
  });
});
