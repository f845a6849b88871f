import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { FormPlace, LiveReading } from '../../app/read-live-workbook';
import { evaluationAt, placesOf } from '../../app/read-live-workbook';
import type { Evaluation } from '../../core/index';
import { STRINGS } from '../strings.zh-cn';
import { useTextStyles } from './use-text-styles';

const useStyles = makeStyles({
  chooser: { marginBottom: '8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '4px',
    overflowWrap: 'anywhere',
  },
});

const keyOf = ({ sheet, index }: FormPlace): string => `${index} ${sheet}`;

const nameOf = ({ form }: Evaluation): string => {
  const project = form.projectName?.cell.text ?? '';
  return project === '' ? (form.title?.text ?? form.sheet) : project;
};

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
  const styles = useStyles();
  const text = useTextStyles();
  const places = placesOf(reading);
  const { year, implementingAgency } = evaluation.form;
  const facts = [year === null ? '' : `${year}年度`, implementingAgency?.cell.text ?? ''].filter(
    (fact) => fact !== '',
  );
  return (
    <header>
      {places.length > 1 && (
        <Select
          className={styles.chooser}
          aria-label={STRINGS.chooseForm}
          value={keyOf(place)}
          onChange={(_, { value }) => {
            const chosen = places.find((candidate) => keyOf(candidate) === value);
            if (chosen !== undefined) onChoose(chosen);
          }}
        >
          {places.map((candidate) => (
            <option key={keyOf(candidate)} value={keyOf(candidate)}>
              {optionName(reading, candidate)}
            </option>
          ))}
        </Select>
      )}
      <h1 className={styles.title}>{nameOf(evaluation)}</h1>
      <div className={mergeClasses(text.secondary, styles.line)}>
        {facts.map((fact) => (
          <span key={fact}>{fact} ·</span>
        ))}
        <button type="button" className={text.link} onClick={onShowPolicy}>
          {reading.policy.name}
        </button>
      </div>
    </header>
  );
}
