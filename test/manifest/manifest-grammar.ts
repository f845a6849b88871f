import type { ManifestElement } from './parse-manifest';

/**
 * What an element holds, in this order: `?` at most one, `+` at least one, `*` any number, else exactly one.
 * Actions differ by their type. Elements that are not listed hold no other element.
 */
const CHILDREN: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl ' +
    'AppDomains? Hosts Requirements? DefaultSettings Permissions ov:VersionOverrides',
  DisplayName: 'Override*',
  Description: 'Override*',
  AppDomains: 'AppDomain+',
  Hosts: 'Host+',
  Requirements: 'Sets',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  'ov:VersionOverrides': 'ov:Description? ov:Requirements ov:Hosts ov:Resources',
  'ov:Requirements': 'bt:Sets',
  'bt:Sets': 'bt:Set+',
  'ov:Hosts': 'ov:Host+',
  'ov:Host': 'ov:Runtimes ov:DesktopFormFactor',
  'ov:Runtimes': 'ov:Runtime',
  'ov:DesktopFormFactor': 'ov:GetStarted ov:FunctionFile ov:ExtensionPoint',
  'ov:GetStarted': 'ov:Title ov:Description ov:LearnMoreUrl',
  'ov:ExtensionPoint': 'ov:OfficeTab',
  'ov:OfficeTab': 'ov:Group+',
  'ov:Group': 'ov:Label ov:Icon ov:Control+',
  'ov:Control': 'ov:Label ov:Supertip ov:Icon ov:Action',
  'ov:Supertip': 'ov:Title ov:Description',
  'ov:Icon': 'bt:Image+',
  'ov:Action ShowTaskpane': 'ov:TaskpaneId? ov:SourceLocation',
  'ov:Action ExecuteFunction': 'ov:FunctionName',
  'ov:Resources': 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
  'bt:String': 'bt:Override*',
};

const kindOf = ({ name, attributes }: ManifestElement): string =>
  name === 'ov:Action' ? `${name} ${attributes['xsi:type'] ?? ''}` : name;

/** One pattern over the names of the children, each followed by a blank. */
const patternOf = (children: string): RegExp =>
  new RegExp(
    `^${children.replace(/(\S+?)([?+*]?)(?: |$)/gu, (_, name: string, count: string) => `(?:${name} )${count}`)}$`,
    'u',
  );

/** Whether the element holds what the schema lets it hold, in the order of the schema. */
export function holdsWhatItMay(element: ManifestElement): boolean {
  const names = element.children.map(({ name }) => `${name} `).join('');
  return patternOf(CHILDREN[kindOf(element)] ?? '').test(names);
}
