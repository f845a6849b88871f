import { version } from '../../package.json';
import type { RuleName } from './manifest-rules';

/** One fault in the real manifest, and the rules that must see it. */
interface Defect {
  readonly defect: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly breaks: readonly RuleName[];
}

const ORDER = 'elements stand in the order of the schema';

export const DEFECTS: readonly Defect[] = [
  {
    defect: 'an end tag that does not fit',
    from: '</Hosts>',
    to: '</Host>',
    breaks: ['the file is well-formed XML'],
  },
  {
    defect: 'an attribute twice',
    from: 'size="16"',
    to: 'size="16" size="16"',
    breaks: ['the file is well-formed XML'],
  },
  { defect: 'the version before the id', from: /(<Id>.*)\n(.*<\/Version>)/u, to: '$2\n$1', breaks: [ORDER] },
  { defect: 'no permissions', from: /<Permissions>.*/u, to: '', breaks: [ORDER] },
  { defect: 'no support address', from: /<SupportUrl .*/u, to: '', breaks: [ORDER] },
  {
    defect: 'an element of another schema',
    from: '<Permissions>',
    to: '<Sparkle /><Permissions>',
    breaks: [ORDER],
  },
  {
    defect: 'the label after the tip',
    from: /(<Label resid="ClearMarks.*)([^]*?)(<Icon>)/u,
    to: '$2$1$3',
    breaks: [ORDER],
  },
  {
    defect: 'a command without a tip',
    from: /<Supertip>[^]*?<\/Supertip>/u,
    to: '',
    breaks: [ORDER, 'every resource is used'],
  },
  {
    defect: 'an element in the namespace of another',
    from: /<bt:Sets([^]*?)<\/bt:Sets>/u,
    to: '<Sets$1</Sets>',
    breaks: [ORDER],
  },
  {
    defect: 'an id that is no GUID',
    from: /<Id>.*<\/Id>/u,
    to: '<Id>绩效自评助手</Id>',
    breaks: ['the id is a GUID'],
  },
  {
    defect: 'another version',
    from: /<Version>.*<\/Version>/u,
    to: '<Version>9.9.9.0</Version>',
    breaks: ['the version is that of the package'],
  },
  {
    defect: 'a version of three parts',
    from: /<Version>.*<\/Version>/u,
    to: `<Version>${version}</Version>`,
    breaks: ['the version is that of the package'],
  },
  {
    defect: 'a long name',
    from: 'DefaultValue="绩效自评助手"',
    to: `DefaultValue="${'绩'.repeat(126)}"`,
    breaks: ['texts are neither empty nor too long'],
  },
  {
    defect: 'a long tip',
    from: /(id="ClearMarks.Tip" DefaultValue=")/u,
    to: `$1${'表'.repeat(250)}`,
    breaks: ['texts are neither empty nor too long'],
  },
  {
    defect: 'an empty translation',
    from: 'Value="Clear Marks"',
    to: 'Value=""',
    breaks: ['texts are neither empty nor too long'],
  },
  {
    defect: 'another default language',
    from: '>zh-CN<',
    to: '>en-US<',
    breaks: ['the default language is Chinese'],
  },
  {
    defect: 'a label without a translation',
    from: /<bt:Override Locale="en-US" Value="Recalculate" \/>/u,
    to: '',
    breaks: ['every text is translated once'],
  },
  {
    defect: 'a language without its region',
    from: 'Locale="en-US" Value="Recalculate"',
    to: 'Locale="en" Value="Recalculate"',
    breaks: ['every text is translated once'],
  },
  {
    defect: 'a translation into the default language',
    from: /(<bt:Override )Locale="en-US"( Value="Recalculate" \/>)/u,
    to: '$1Locale="en-US"$2$1Locale="zh-CN"$2',
    breaks: ['every text is translated once'],
  },
  {
    defect: 'a label that names nothing',
    from: 'Label resid="Recalculate.Label"',
    to: 'Label resid="Recalculate.Text"',
    breaks: ['every resource that is named exists'],
  },
  {
    defect: 'a label that names a tip',
    from: 'Label resid="Recalculate.Label"',
    to: 'Label resid="Recalculate.Tip"',
    breaks: ['a name finds a resource of its kind'],
  },
  {
    defect: 'an address nobody uses',
    from: '</bt:Urls>',
    to: '<bt:Url id="Help.Url" DefaultValue="https://localhost:3000/support.html" /></bt:Urls>',
    breaks: ['every resource is used'],
  },
  {
    defect: 'an address twice',
    from: /(<bt:Url id="Pane.Url".*)/u,
    to: '$1$1',
    breaks: ['resources have names of their own'],
  },
  {
    defect: 'a name of 33 characters',
    from: /Support\.Url/gu,
    to: 'S'.repeat(33),
    breaks: ['names of resources are short'],
  },
  {
    defect: 'two commands with one id',
    from: 'id="SelfEvaluation.ClearMarks"',
    to: 'id="SelfEvaluation.MarkFindings"',
    breaks: ['groups and commands have ids of their own'],
  },
  {
    defect: 'an address without encryption',
    from: '"https://localhost:3000/support.html"',
    to: '"http://localhost:3000/support.html"',
    breaks: ['addresses are https', 'addresses lie below the base'],
  },
  {
    defect: 'an address left behind elsewhere',
    from: 'IconUrl DefaultValue="https://localhost:3000/',
    to: 'IconUrl DefaultValue="https://localhost:3001/',
    breaks: ['addresses lie below the base'],
  },
  {
    defect: 'a page that is not there',
    from: /support\.html/gu,
    to: 'help.html',
    breaks: ['every address is served'],
  },
  {
    defect: 'an icon of another size',
    from: '<bt:Image size="20" resid="Product.20" />',
    to: '<bt:Image size="20" resid="Product.24" />',
    breaks: ['every resource is used', 'icons have the size they are named for'],
  },
  {
    defect: 'a small high-resolution icon',
    from: 'product-64.png',
    to: 'product-32.png',
    breaks: ['icons have the size they are named for'],
  },
  {
    defect: 'an icon that is no PNG',
    from: 'icons/product-32.png',
    to: 'icons/product.svg',
    breaks: ['icons have the size they are named for'],
  },
  {
    defect: 'no icon of 80 pixels',
    from: '<bt:Image size="80" resid="ClearMarks.80" />',
    to: '',
    breaks: ['every resource is used', 'icons come in every size'],
  },
  {
    defect: 'a command the pane does not know',
    from: '>clearMarks<',
    to: '>clearAll<',
    breaks: ['commands are those the pane associates'],
  },
  {
    defect: 'a requirement in the base part',
    from: '<DefaultSettings>',
    to: '<Requirements><Sets><Set Name="ExcelApi" /></Sets></Requirements><DefaultSettings>',
    breaks: ['an old Excel sees the add-in'],
  },
  {
    defect: 'no shared runtime asked for',
    from: 'Name="SharedRuntime"',
    to: 'Name="ExcelApi"',
    breaks: ['buttons ask for a shared runtime'],
  },
  {
    defect: 'a short life',
    from: 'lifetime="long"',
    to: 'lifetime="short"',
    breaks: ['the runtime lives as long as the workbook'],
  },
  {
    defect: 'commands in another page',
    from: '<FunctionFile resid="Pane.Url" />',
    to: '<FunctionFile resid="Support.Url" />',
    breaks: ['pane and commands share one page'],
  },
];
