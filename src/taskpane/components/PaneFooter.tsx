import { STRINGS } from '../strings.zh-cn';
import { Toggle } from './Toggle';

/** What the pane does to the sheet besides writing: marks, and whether it follows every edit. */
export function PaneFooter({
  isMarking,
  isAutomatic,
  onMarking,
  onAutomatic,
  onClear,
}: {
  readonly isMarking: boolean;
  readonly isAutomatic: boolean;
  readonly onMarking: (isOn: boolean) => void;
  readonly onAutomatic: (isOn: boolean) => void;
  readonly onClear: () => void;
}) {
  return (
    <footer className="pane-footer">
      <Toggle label={STRINGS.markFindings} isOn={isMarking} onSwitch={onMarking} />
      <button type="button" className="pane-link" onClick={onClear}>
        {STRINGS.clearMarks}
      </button>
      <Toggle label={STRINGS.automatic} isOn={isAutomatic} onSwitch={onAutomatic} />
    </footer>
  );
}
