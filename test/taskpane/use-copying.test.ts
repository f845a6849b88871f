import { copyText } from '../../src/taskpane/components/use-copying';

describe('copyText', () => {
  it.each([
    {
      because: 'the clipboard took it',
      host: { clipboard: { writeText: () => Promise.resolve() } },
      is: 'copied',
    },
    {
      because: 'the web view refuses',
      host: { clipboard: { writeText: () => Promise.reject(new Error('NotAllowedError')) } },
      is: 'byHand',
    },
    { because: 'there is no clipboard over plain http', host: {}, is: 'byHand' },
  ])('comes to $is: $because', async ({ host, is }) => {
    expect(await copyText('审核意见', host)).toBe(is);
  });
});
