import { lazy, useState } from 'react';
import type { BlankFormRequest } from '../../app/draw-sheets';
import type { EvaluatedSheet } from '../../app/evaluate-workbook';
import { WORKBOOK_STRINGS } from '../workbook-strings.zh-cn';
import { STRINGS } from '../strings.zh-cn';
import { LazyPart } from './LazyPart';
import { PushButton } from './PushButton';

const NewForm = lazy(() => import('./NewForm').then((module) => ({ default: module.NewForm })));

/** No form in the workbook: what was looked for in the sheet that comes closest, and how to get one. */
export function NoForm({
  sheets,
  isBusy,
  onReadAgain,
  onInsert,
  onOpenSample,
}: {
  readonly sheets: readonly EvaluatedSheet[];
  readonly isBusy: boolean;
  readonly onReadAgain: () => void;
  readonly onInsert: (request: BlankFormRequest) => void;
  readonly onOpenSample: (() => void) | undefined;
}) {
  const [isInserting, setInserting] = useState(false);
  const [closest] = [...sheets].sort((a, b) => a.missingLabels.length - b.missingLabels.length);
  return (
    <div className="no-form">
      <h1 className="no-form-title">{STRINGS.noForm}</h1>
      {closest === undefined ? (
        <p className="no-form-text">工作簿里没有工作表</p>
      ) : (
        <>
          <p className="no-form-text">工作表“{closest.sheet}”缺少以下标签，工作簿未作任何改动</p>
          <ul aria-label={WORKBOOK_STRINGS.lookedFor} className="pane-plain-list no-form-labels">
            {closest.missingLabels.map((label) => (
              <li key={label} className="no-form-label">
                {label}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="no-form-actions">
        {onOpenSample !== undefined && (
          <PushButton isPrimary onClick={onOpenSample}>
            {WORKBOOK_STRINGS.openSample}
          </PushButton>
        )}
        <PushButton isPrimary={onOpenSample === undefined} onClick={() => setInserting(true)}>
          {WORKBOOK_STRINGS.newForm}
        </PushButton>
        <PushButton onClick={onReadAgain}>{STRINGS.readAgain}</PushButton>
      </div>
      {isInserting && (
        <LazyPart>
          <NewForm isBusy={isBusy} onInsert={onInsert} />
        </LazyPart>
      )}
    </div>
  );
}
