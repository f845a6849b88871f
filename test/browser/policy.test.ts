import { text } from 'node:stream/consumers';
import { findPreset, parsePolicyText } from '../../src/core/index';
import { openPage, useBrowser } from './open-page';
import { openPageStage } from './page-stage';
import { describePolicy, policyChooser } from './policy-behaviour';
import { openTab } from './stage';

useBrowser();

describe('评分办法 on the page', () => {
  describePolicy(openPageStage);

  it('is downloaded as a file that every program of ours reads', async () => {
    const opened = await openPage();
    const { page, pane } = opened;
    await openTab(opened, /评分办法/u);
    await policyChooser(opened).selectOption('江西');
    await pane.getByText('导出和导入').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('button', { name: '下载文件' }).click(),
    ]);
    const file = await text(await download.createReadStream());
    expect(download.suggestedFilename()).toBe('评分办法-江西.json');
    expect(parsePolicyText(file)).toEqual({ kind: 'policy', policy: findPreset('江西') });
    expect(opened.offences).toEqual([]);
  });
});
