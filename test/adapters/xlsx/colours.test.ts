import {
  colourOf,
  DEFAULT_INDEXED,
  DEFAULT_THEME,
  mixColours,
  readThemeColours,
  tinted,
} from '../../../src/adapters/xlsx/colours';
import { readTree } from '../../../src/adapters/xlsx/xml-tree';

const PALETTE = { theme: DEFAULT_THEME, indexed: DEFAULT_INDEXED };

describe('colourOf', () => {
  it.each([
    { attributes: { rgb: 'FFC00000' }, colour: '#C00000' },
    { attributes: { rgb: '1f4e79' }, colour: '#1F4E79' },
    { attributes: { theme: '0' }, colour: '#FFFFFF' },
    { attributes: { theme: '1' }, colour: '#000000' },
    { attributes: { theme: '4' }, colour: '#4472C4' },
    // The lighter and darker shades that Excel's colour picker offers for the accent.
    { attributes: { theme: '4', tint: '0.79998168889431442' }, colour: '#DAE3F3' },
    { attributes: { theme: '4', tint: '-0.249977111117893' }, colour: '#2F5597' },
    { attributes: { theme: '0', tint: '-0.14999847407452621' }, colour: '#D9D9D9' },
    { attributes: { theme: '1', tint: '0.499984740745262' }, colour: '#7F7F7F' },
    { attributes: { indexed: '10' }, colour: '#FF0000' },
    { attributes: { indexed: '22' }, colour: '#C0C0C0' },
    { attributes: { indexed: '63' }, colour: '#333333' },
    { attributes: { indexed: '64' }, colour: null },
    { attributes: { auto: '1' }, colour: null },
    { attributes: { theme: '99' }, colour: null },
    { attributes: { rgb: 'red' }, colour: null },
  ])('reads $attributes as $colour', ({ attributes, colour }) => {
    expect(colourOf({ name: 'color', attributes: attributes, children: [] }, PALETTE)).toBe(colour);
  });

  it('has no colour where the file has no element', () => {
    expect(colourOf(undefined, PALETTE)).toBeNull();
  });
});

describe('tinted', () => {
  it.each([
    { tint: 1, colour: '#FFFFFF' },
    { tint: -1, colour: '#000000' },
    { tint: 0, colour: '#4F81BD' },
  ])('moves the lightness by $tint to $colour', ({ tint, colour }) => {
    expect(tinted('#4F81BD', tint)).toBe(colour);
  });
});

describe('mixColours', () => {
  it.each([
    { share: 0, colour: '#000000' },
    { share: 0.5, colour: '#800040' },
    { share: 1, colour: '#FF0080' },
  ])('takes $share of the second colour', ({ share, colour }) => {
    expect(mixColours('#000000', '#FF0080', share)).toBe(colour);
  });
});

describe('readThemeColours', () => {
  it('orders them as cells count: light before dark', () => {
    const theme = readTree(
      '<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme>' +
        '<a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="EEEEEE"/></a:lt1>' +
        '<a:accent1><a:srgbClr val="4f81bd"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
      'theme1.xml',
    );
    const colours = readThemeColours(theme);
    expect(colours).toHaveLength(12);
    expect([colours[0], colours[1], colours[4], colours[5]]).toEqual([
      '#EEEEEE',
      '#111111',
      '#4F81BD',
      DEFAULT_THEME[5],
    ]);
  });
});
