import { renderToStaticMarkup } from 'react-dom/server';
import { evaluateSheet, DEFAULT_POLICY } from '../../src/core/index';
import type { Evaluation } from '../../src/core/index';
import { OpeningOffer, TargetOffer } from '../../src/taskpane/components/FillingOffers';
import { snapshotOf } from '../forms/load-grid';
import { cell, smallForm } from './sample-workbook';

const { cells } = smallForm('甲');

function evaluate(): Evaluation {
  const sheet = snapshotOf({ cells: { ...cells, D4: '不少于2场', E4: '1场' } });
  const [evaluation] = evaluateSheet(sheet, DEFAULT_POLICY).evaluations;
  if (evaluation === undefined) throw new Error('no form');
  return evaluation;
}

const opening = (name: string | null): string =>
  renderToStaticMarkup(
    <OpeningOffer
      evaluation={evaluate()}
      at={name === null ? null : cell(name).at}
      onAccept={() => undefined}
    />,
  );

const target = (name: string): string =>
  renderToStaticMarkup(<TargetOffer evaluation={evaluate()} at={cell(name).at} onAccept={() => undefined} />);

describe('OpeningOffer', () => {
  it('shows what would be written, folded away, and names the cell on the button', () => {
    const markup = opening('H4');
    expect(markup).toContain(
      '年度指标值不少于2场，实际完成值1场，完成率50%，差1场。偏差原因：\u3000改进措施：',
    );
    expect(markup).toContain('aria-label="写入开头 H4"');
    expect(markup).toMatch(/^<details(?! open)/u);
  });

  it.each(['H5', 'D4', null])('is nothing where nothing is offered: %s', (name) => {
    expect(opening(name)).toBe('');
  });
});

describe('TargetOffer', () => {
  it('shows the writing on its button', () => {
    expect(target('D4')).toMatch(/>规范写法：≥2场<\/button>$/u);
  });

  it.each(['D5', 'H4'])('is nothing where nothing is offered: %s', (name) => {
    expect(target(name)).toBe('');
  });
});
