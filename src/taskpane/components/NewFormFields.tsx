import { useId, useState } from 'react';
import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { BlankFormRequest } from '../../app/draw-sheets';
import { EMPTY_FORM, FORM_FACTS, readForm } from '../form-request';
import type { TypedForm } from '../form-request';
import { WORKBOOK_STRINGS } from '../workbook-strings.zh-cn';

const LAYOUTS: readonly BlankFormRequest['layout'][] = ['益阳', '全国', '湖北', '四川'];

const UNITS: readonly { readonly unit: BlankFormRequest['unit']; readonly word: string }[] = [
  { unit: 'tenThousandYuan', word: '万元' },
  { unit: 'yuan', word: '元' },
];

/** 插入空白附件3, or 沿用上年指标: what the new form is to say before anybody fills it in. */
export function NewFormFields({
  shown,
  isBusy,
  onInsert,
  onCarry,
  hasIndicators = false,
}: {
  /** The sheet of the form that is shown; `null` for none. */
  readonly shown: string | null;
  /** A second press would insert a second sheet. */
  readonly isBusy: boolean;
  readonly onInsert: (request: BlankFormRequest) => void;
  /** Absent where no form is shown. */
  readonly onCarry?: ((request: BlankFormRequest) => void) | undefined;
  /** The form that is shown has indicators to carry over. */
  readonly hasIndicators?: boolean;
}) {
  const hint = useId();
  const [typed, setTyped] = useState<TypedForm>(EMPTY_FORM);
  const [typedBeside, setTypedBeside] = useState(shown);
  if (shown !== typedBeside) {
    // What was typed for one form is not meant for the next.
    setTypedBeside(shown);
    setTyped(EMPTY_FORM);
  }
  const change = (part: Partial<TypedForm>): void => setTyped({ ...typed, ...part });
  const reading = readForm(typed);
  const wrong = reading.kind === 'wrong' ? reading : null;
  const isClosed = isBusy || reading.kind === 'wrong';
  const send = (use: (request: BlankFormRequest) => void) => (): void => {
    if (reading.kind === 'request') use(reading.request);
  };
  return (
    <div className="workbook-fields">
      <Field label={WORKBOOK_STRINGS.layout} size="small">
        <Select
          size="small"
          value={typed.layout}
          onChange={(_, { value }) => {
            const layout = LAYOUTS.find((name) => name === value);
            if (layout !== undefined) change({ layout });
          }}
        >
          {LAYOUTS.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field label={WORKBOOK_STRINGS.year} size="small" validationMessage={wrong?.year ?? null}>
        <Input size="small" value={typed.year} onChange={(_, { value }) => change({ year: value })} />
      </Field>
      {FORM_FACTS.map(({ fact, label }) => (
        <Field key={fact} label={label} size="small" validationMessage={wrong?.facts[fact] ?? null}>
          <Input size="small" value={typed[fact]} onChange={(_, { value }) => change({ [fact]: value })} />
        </Field>
      ))}
      <Field label={WORKBOOK_STRINGS.amountUnit} size="small">
        <Select
          size="small"
          value={typed.unit}
          onChange={(_, { value }) => {
            const chosen = UNITS.find(({ unit }) => unit === value);
            if (chosen !== undefined) change({ unit: chosen.unit });
          }}
        >
          {UNITS.map(({ unit, word }) => (
            <option key={unit} value={unit}>
              {word}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={WORKBOOK_STRINGS.rowsPerDimension} size="small" validationMessage={wrong?.rows ?? null}>
        <Input
          size="small"
          inputMode="numeric"
          value={typed.rowsPerDimension}
          onChange={(_, { value }) => change({ rowsPerDimension: value })}
        />
      </Field>
      <Button size="small" disabledFocusable={isClosed} onClick={send(onInsert)}>
        {WORKBOOK_STRINGS.insertForm}
      </Button>
      {onCarry !== undefined && (
        <>
          <Button
            size="small"
            disabledFocusable={isClosed || !hasIndicators}
            aria-describedby={hint}
            onClick={send(onCarry)}
          >
            {WORKBOOK_STRINGS.carryForm}
          </Button>
          <span id={hint} className="pane-secondary">
            {hasIndicators ? WORKBOOK_STRINGS.whatIsCarried : WORKBOOK_STRINGS.nothingToCarry}
          </span>
        </>
      )}
    </div>
  );
}
