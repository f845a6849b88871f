import type { LiveReading } from '../../app/read-live-workbook';
import type { PolicyScope } from '../../core/index';
import { POLICY_STRINGS } from '../policy-strings.zh-cn';
import { Chooser } from './Chooser';

const KINDS = ['workbook', 'sheet'] as const satisfies readonly PolicyScope['kind'][];

/** 适用范围: whether a 评分办法 is for all sheets or for the one that is shown, and what that means. */
export function PolicyScopeChooser({
  reading: { sheets, memory },
  sheet,
  chosen,
  onChoose,
}: {
  readonly reading: LiveReading;
  readonly sheet: string;
  readonly chosen: PolicyScope['kind'];
  readonly onChoose: (kind: PolicyScope['kind']) => void;
}) {
  const others = sheets.filter((other) => other.sheet !== sheet && other.evaluations.length > 0);
  const hasOwn = memory.sheetPolicies.some((own) => others.some((other) => other.sheet === own.sheet));
  const { scopeWords, workbookMeans, exceptOwn, sheetMeans } = POLICY_STRINGS;
  return (
    <>
      {(others.length > 0 || chosen === 'sheet') && (
        <Chooser
          className="policy-chooser"
          label={POLICY_STRINGS.scope}
          choices={KINDS.map((kind) => ({ value: kind, name: scopeWords[kind] }))}
          chosen={chosen}
          onChoose={(value) => onChoose(value === 'sheet' ? 'sheet' : 'workbook')}
        />
      )}
      <div className="pane-secondary">
        {chosen === 'sheet' ? sheetMeans : `${workbookMeans}${hasOwn ? exceptOwn : ''}`}
      </div>
    </>
  );
}
