import { fillingOffers, isSameCell, printAddress } from '../../core/index';
import type { CellAddress, Evaluation, FillingOffer } from '../../core/index';
import { OFFER_STRINGS } from '../offer-strings.zh-cn';
import { Summary } from './Summary';

/** Worded once for a form, however many of its items are drawn. */
const WORDED = new WeakMap<Evaluation, readonly FillingOffer[]>();

function offersOf(evaluation: Evaluation): readonly FillingOffer[] {
  const offers = WORDED.get(evaluation) ?? fillingOffers(evaluation);
  WORDED.set(evaluation, offers);
  return offers;
}

const offerAt = (
  evaluation: Evaluation,
  kind: FillingOffer['kind'],
  cell: CellAddress | null,
): FillingOffer | undefined =>
  cell === null
    ? undefined
    : offersOf(evaluation).find((offer) => offer.kind === kind && isSameCell(offer.at, cell));

/** 拟好的开头: what would be written into the cell of a finding, and the button that writes it. */
export function OpeningOffer({
  evaluation,
  at,
  onAccept,
}: {
  readonly evaluation: Evaluation;
  readonly at: CellAddress | null;
  readonly onAccept: (offer: FillingOffer) => void;
}) {
  const offer = offerAt(evaluation, 'explanationOpening', at);
  if (offer === undefined) return null;
  return (
    <details className="filling-offer">
      <Summary className="filling-offer-summary">{OFFER_STRINGS.opening}</Summary>
      <p className="filling-offer-text">{offer.text}</p>
      <button
        type="button"
        className="pane-link finding-item-action"
        aria-label={`${OFFER_STRINGS.write} ${printAddress(offer.at)}`}
        onClick={() => onAccept(offer)}
      >
        {OFFER_STRINGS.write}
      </button>
    </details>
  );
}

/** 规范写法: a target as it would be written, on the button that writes it. */
export function TargetOffer({
  evaluation,
  at,
  onAccept,
}: {
  readonly evaluation: Evaluation;
  readonly at: CellAddress;
  readonly onAccept: (offer: FillingOffer) => void;
}) {
  const offer = offerAt(evaluation, 'canonicalTarget', at);
  if (offer === undefined) return null;
  return (
    <button
      type="button"
      className="pane-link filling-offer-target"
      onClick={({ currentTarget }) => {
        // The button goes away with what it mends; whoever used the keyboard stays with the row.
        currentTarget.closest('li')?.focus();
        onAccept(offer);
      }}
    >
      {OFFER_STRINGS.canonical}：{offer.text}
    </button>
  );
}
