import type { FormPlace, LiveReading } from '../../app/read-live-workbook';
import { evaluationAt, placesOf } from '../../app/read-live-workbook';
import type { Evaluation } from '../../core/index';
import { nameOf } from '../form-name';
import { STRINGS } from '../strings.zh-cn';
import { Chooser } from './Chooser';

const keyOf = ({ sheet, index }: FormPlace): string => `${index} ${sheet}`;

/** Several forms on one sheet share its name, so their projects tell them apart. */
function optionName(reading: LiveReading, place: FormPlace): string {
  const evaluation = evaluationAt(reading, place);
  const isAlone = placesOf(reading).filter(({ sheet }) => sheet === place.sheet).length === 1;
  const visibility = reading.sheets.find(({ sheet }) => sheet === place.sheet)?.visibility;
  const name = isAlone || evaluation === null ? place.sheet : `${place.sheet} · ${nameOf(evaluation)}`;
  return visibility === 'visible' ? name : `${name}（隐藏）`;
}

/** Which form this is, by which policy it is scored, and the way to the other forms. */
export function PaneHeader({
  reading,
  place,
  evaluation,
  onChoose,
  onShowPolicy,
}: {
  readonly reading: LiveReading;
  readonly place: FormPlace;
  readonly evaluation: Evaluation;
  readonly onChoose: (place: FormPlace) => void;
  readonly onShowPolicy: () => void;
}) {
  const places = placesOf(reading);
  const { year, implementingAgency } = evaluation.form;
  const facts = [year === null ? '' : `${year}年度`, implementingAgency?.cell.text ?? ''].filter(
    (fact) => fact !== '',
  );
  return (
    <header>
      {places.length > 1 && (
        <Chooser
          className="pane-form-chooser"
          label={STRINGS.chooseForm}
          choices={places.map((candidate) => ({
            value: keyOf(candidate),
            name: optionName(reading, candidate),
          }))}
          chosen={keyOf(place)}
          onChoose={(value) => {
            const chosen = places.find((candidate) => keyOf(candidate) === value);
            if (chosen !== undefined) onChoose(chosen);
          }}
        />
      )}
      <h1 className="pane-title">{nameOf(evaluation)}</h1>
      <div className="pane-secondary pane-facts">
        {facts.map((fact) => (
          <span key={fact}>{fact} ·</span>
        ))}
        <button type="button" className="pane-link" onClick={onShowPolicy}>
          {evaluation.policy.name}
        </button>
      </div>
    </header>
  );
}
