import fs from 'node:fs';
import { holdsWhatItMay } from './manifest-grammar';
import { allElements, elementsNamed, parseManifest } from './parse-manifest';
import type { ManifestElement } from './parse-manifest';

/** What the manifest is held against. */
export interface ManifestSurroundings {
  /** Version of the package. */
  readonly version: string;
  readonly commandNames: readonly string[];
  /** Where all pages and icons lie, with `/` at the end. */
  readonly baseUrl: string;
  /** The file that is served at an address below the base. */
  readonly fileAt: (name: string) => string;
}

/** The places that break a rule; the manifest is sound when every rule finds none. */
type Rule = (root: ManifestElement, surroundings: ManifestSurroundings) => readonly unknown[];

const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const TRANSLATION = 'en-US';

/** Office cuts or refuses longer texts. */
const MAX_LENGTHS: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};

const URL_ELEMENTS = [
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'SourceLocation',
  'bt:Image',
  'bt:Url',
];

/** Which resource a `resid` may name. */
const RESOURCE_OF: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  'ov:Runtime': 'bt:Urls',
  'ov:FunctionFile': 'bt:Urls',
  'ov:SourceLocation': 'bt:Urls',
  'ov:LearnMoreUrl': 'bt:Urls',
  'ov:Label': 'bt:ShortStrings',
  'ov:Title': 'bt:ShortStrings',
  'ov:Description': 'bt:LongStrings',
};

const valueOf = ({ attributes }: ManifestElement): string | undefined => attributes['DefaultValue'];
const textsOf = (root: ManifestElement, ...names: readonly string[]): readonly string[] =>
  elementsNamed(root, ...names).map(({ text }) => text.trim());
const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

const resourcesOf = (root: ManifestElement): readonly ManifestElement[] =>
  elementsNamed(root, 'bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings').flatMap(
    ({ children }) => children,
  );
const idsOf = (elements: readonly ManifestElement[]): readonly string[] =>
  elements.map(({ attributes }) => attributes['id'] ?? '');
const residsOf = (root: ManifestElement): readonly ManifestElement[] =>
  allElements(root).filter(({ attributes }) => 'resid' in attributes);
const valueAt = (root: ManifestElement, resid: string | undefined): string | undefined =>
  resourcesOf(root)
    .filter(({ attributes }) => attributes['id'] === resid)
    .map(valueOf)[0];

const urlsOf = (root: ManifestElement): readonly string[] =>
  elementsNamed(root, ...URL_ELEMENTS).flatMap((element) => valueOf(element) ?? []);

/** The texts that people read, each with its translations. */
const translatedOf = (root: ManifestElement): readonly ManifestElement[] =>
  elementsNamed(root, 'DisplayName', 'Description', 'bt:String');
const shownTexts = (element: ManifestElement): readonly string[] => [
  valueOf(element) ?? element.text,
  ...element.children.map(({ attributes }) => attributes['Value'] ?? ''),
];

/** Width and height, as the head of a PNG file states them. */
function pixelsOf(file: string): string {
  if (!fs.existsSync(file)) return 'no file';
  const head = fs.readFileSync(file).subarray(0, 24);
  return head.toString('latin1', 1, 4) === 'PNG'
    ? `${head.readUInt32BE(16)}×${head.readUInt32BE(20)}`
    : 'no PNG';
}

/** Every icon that is named for a size. */
const iconsOf = (root: ManifestElement): readonly { readonly url: string; readonly size: number }[] => [
  ...elementsNamed(root, 'IconUrl').map((element) => ({ url: valueOf(element) ?? '', size: 32 })),
  ...elementsNamed(root, 'HighResolutionIconUrl').map((element) => ({
    url: valueOf(element) ?? '',
    size: 64,
  })),
  ...elementsNamed(root, 'ov:Icon').flatMap(({ children }) =>
    children.map(({ attributes }) => ({
      url: valueAt(root, attributes['resid']) ?? '',
      size: Number(attributes['size']),
    })),
  ),
];

export const RULES = {
  'elements stand in the order of the schema': (root) =>
    allElements(root).filter((element) => !holdsWhatItMay(element)),
  'the id is a GUID': (root) =>
    textsOf(root, 'Id').filter((id) => !/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(id)),
  'the version is that of the package': (root, { version }) =>
    textsOf(root, 'Version').filter(
      (text) => text !== `${version}.0` || !/^\d{1,5}(?:\.\d{1,5}){3}$/u.test(text),
    ),
  'texts are neither empty nor too long': (root) =>
    allElements(root).flatMap((element) => {
      const max = MAX_LENGTHS[element.name];
      const holders = element.name.startsWith('bt:') ? element.children : [element];
      return max === undefined
        ? []
        : holders.flatMap(shownTexts).filter((text) => text.trim() === '' || text.length > max);
    }),
  'the default language is Chinese': (root) =>
    textsOf(root, 'DefaultLocale').filter((locale) => locale !== 'zh-CN'),
  'every text is translated once': (root) =>
    translatedOf(root).filter(
      ({ children }) => children.map(({ attributes }) => attributes['Locale']).join() !== TRANSLATION,
    ),
  'every resource that is named exists': (root) =>
    residsOf(root).filter(({ attributes }) => !idsOf(resourcesOf(root)).includes(attributes['resid'] ?? '')),
  'a name finds a resource of its kind': (root) =>
    residsOf(root).filter(({ name, attributes }) => {
      const fitting = elementsNamed(root, RESOURCE_OF[name] ?? '').flatMap(({ children }) => idsOf(children));
      const resid = attributes['resid'] ?? '';
      return idsOf(resourcesOf(root)).includes(resid) && !fitting.includes(resid);
    }),
  'every resource is used': (root) =>
    idsOf(resourcesOf(root)).filter((id) =>
      residsOf(root).every(({ attributes }) => attributes['resid'] !== id),
    ),
  'resources have names of their own': (root) => repeated(idsOf(resourcesOf(root))),
  'names of resources are short': (root) =>
    idsOf(resourcesOf(root)).filter((id) => id === '' || id.length > 32),
  'groups and commands have ids of their own': (root) =>
    repeated(idsOf(elementsNamed(root, 'ov:Group', 'ov:Control'))),
  'addresses are https': (root) => urlsOf(root).filter((url) => !/^https:\/\/\S{1,2040}$/u.test(url)),
  'addresses lie below the base': (root, { baseUrl }) =>
    urlsOf(root).filter((url) => !url.startsWith(baseUrl)),
  'every address is served': (root, { baseUrl, fileAt }) =>
    urlsOf(root).filter(
      (url) => url.startsWith(baseUrl) && !fs.existsSync(fileAt(url.slice(baseUrl.length))),
    ),
  'icons have the size they are named for': (root, { baseUrl, fileAt }) =>
    iconsOf(root).filter(
      ({ url, size }) =>
        url.startsWith(baseUrl) && pixelsOf(fileAt(url.slice(baseUrl.length))) !== `${size}×${size}`,
    ),
  'icons come in every size': (root) =>
    elementsNamed(root, 'ov:Icon').filter(
      ({ children }) => children.map(({ attributes }) => attributes['size']).join() !== ICON_SIZES.join(),
    ),
  'commands are those the pane associates': (root, { commandNames }) => {
    const names = textsOf(root, 'ov:FunctionName');
    return names.join() === commandNames.join() ? [] : [names];
  },
  'an old Excel sees the add-in': (root) => elementsNamed(root, 'Requirements'),
  'buttons ask for a shared runtime': (root) => {
    const sets = elementsNamed(root, 'bt:Set').map(({ attributes }) => attributes);
    return sets.some(({ Name, MinVersion }) => Name === 'SharedRuntime' && MinVersion === '1.1')
      ? []
      : [sets];
  },
  'the runtime lives as long as the workbook': (root) =>
    elementsNamed(root, 'ov:Runtime').filter(({ attributes }) => attributes['lifetime'] !== 'long'),
  'pane and commands share one page': (root) => {
    const pages = [
      ...elementsNamed(root, 'SourceLocation').map(valueOf),
      ...elementsNamed(root, 'ov:Runtime', 'ov:FunctionFile', 'ov:SourceLocation').map(({ attributes }) =>
        valueAt(root, attributes['resid']),
      ),
    ];
    return pages.length === 4 && new Set(pages).size === 1 ? [] : [pages];
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof RULES | 'the file is well-formed XML';

/** The rules that the manifest breaks. */
export function brokenRules(xml: string, surroundings: ManifestSurroundings): readonly RuleName[] {
  let root: ManifestElement;
  try {
    root = parseManifest(xml);
  } catch {
    return ['the file is well-formed XML'];
  }
  return RULE_NAMES.filter((name) => RULES[name](root, surroundings).length > 0);
}

const RULE_NAMES = Object.keys(RULES) as readonly (keyof typeof RULES)[];
