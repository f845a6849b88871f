import { useContext, useEffect, useState } from 'react';
import { DiagnosisContext, diagnosisOf } from '../diagnosis-context';
import { STRINGS } from '../strings.zh-cn';
import { useCopying } from './use-copying';

/** 复制详情: what went wrong and in which Excel, for whoever mends it. */
export function CopyDetails({ details }: { readonly details: string }) {
  const diagnose = useContext(DiagnosisContext);
  const [diagnosis, setDiagnosis] = useState('');
  const { copying, copy } = useCopying();
  useEffect(() => {
    // Known before the click: some web views forget it while they wait.
    void diagnosisOf(diagnose).then(setDiagnosis);
  }, [diagnose]);
  const text = [details, diagnosis].join('\n').trim();
  return (
    <>
      <button type="button" className="pane-link" onClick={() => copy(text)}>
        {STRINGS.copyDetails}
      </button>
      <span role="status">{copying === 'copied' ? STRINGS.copied : ''}</span>
      {copying === 'byHand' && (
        <textarea readOnly aria-label={STRINGS.details} className="failure-panel-details" value={text} />
      )}
    </>
  );
}
