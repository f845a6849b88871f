import type { BlankFormRequest } from '../../app/draw-sheets';
import { FluentArea } from './FluentArea';
import { NewFormFields } from './NewFormFields';

/** 插入表样 where the workbook holds no form yet. */
export function NewForm(fields: {
  readonly isBusy: boolean;
  readonly onInsert: (request: BlankFormRequest) => void;
}) {
  return (
    <FluentArea>
      <NewFormFields shown={null} {...fields} />
    </FluentArea>
  );
}
