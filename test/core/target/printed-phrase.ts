import { printDecimal } from '../../../src/core/number/rounding';
import { printDay } from '../../../src/core/target/calendar';
import type { Phrase, Quantity, QuantityPhrase } from '../../../src/core/target/phrase';

const SIGNS = { atLeast: '≥', atMost: '≤', exactly: '=' } as const;

/** `5家`, with a magnitude `4.4万人次`. */
export const printQuantity = ({ number, magnitude, unit }: Quantity): string =>
  `${printDecimal(number)}${magnitude}${unit?.name ?? ''}`;

/** A quantity with all that was read beside it: `走访|≥5家 over|以来`. */
export const printQuantityPhrase = ({ quantity, sign, hedge, before, after }: QuantityPhrase): string =>
  `${before}|${sign === null ? '' : SIGNS[sign]}${printQuantity(quantity)}${hedge === null ? '' : ` ${hedge}`}|${after}`;

/** A phrase in one line, nothing left out. */
export function printPhrase(phrase: Phrase): string {
  switch (phrase.kind) {
    case 'quantity':
      return printQuantityPhrase(phrase);
    case 'between':
      return `${printQuantity(phrase.low)} to ${printQuantity(phrase.high)}`;
    case 'rank':
      return `${phrase.isBound ? 'top' : 'place'} ${printDecimal(phrase.place)}${phrase.unit?.name ?? ''}`;
    case 'change':
      return `${phrase.direction} ${phrase.amount === null ? '' : printQuantityPhrase(phrase.amount)}`;
    case 'date':
      return `${printDay(phrase.date.period.first)} to ${printDay(phrase.date.period.last)}`;
    case 'ratio':
      return `${printDecimal(phrase.first)} : ${printDecimal(phrase.second)}`;
    case 'several':
      return [
        'several',
        ...phrase.quantities.map(printQuantityPhrase),
        ...(phrase.date === null ? [] : [phrase.date.written]),
      ].join(' ');
    case 'empty':
    case 'nothing':
    case 'words':
    case 'unreadable':
      return phrase.kind;
  }
}
