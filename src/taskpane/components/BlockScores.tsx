import type { BlockScore } from '../../app/summarise-form';
import { printDecimal } from '../../core/index';
import { STRINGS } from '../strings.zh-cn';

function BlockBar({ label, points, maxScore, share }: BlockScore) {
  const won = printDecimal(points);
  const possible = printDecimal(maxScore);
  return (
    <li className="block-scores-row">
      <span aria-hidden>{label}</span>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Number(possible)}
        aria-valuenow={Number(won)}
        aria-valuetext={`${won} / ${possible} 分`}
        className="block-scores-bar"
      >
        <div className="block-scores-won" style={{ width: `${share * 100}%` }} />
      </div>
      <span aria-hidden className="block-scores-points">
        {won} / {possible}
      </span>
    </li>
  );
}

/** Where the points come from: one bar a block. */
export function BlockScores({ blocks }: { readonly blocks: readonly BlockScore[] }) {
  if (blocks.length === 0) return null;
  return (
    <ul aria-label={STRINGS.blocks} className="pane-plain-list block-scores">
      {blocks.map((block) => (
        <BlockBar key={block.label} {...block} />
      ))}
    </ul>
  );
}
