import {
  Link,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import type { ProjectLine, ProjectOrder } from '../../app/list-projects';
import type { FormPlace } from '../../app/read-live-workbook';
import { printDecimal, printRating } from '../../core/index';
import { WORKBOOK_STRINGS } from '../workbook-strings.zh-cn';
import { STRINGS } from '../strings.zh-cn';
import { joinClasses } from './join-classes';

interface Column {
  readonly order: ProjectOrder;
  /** What needs work comes first: the lowest score, the most errors. */
  readonly direction: 'ascending' | 'descending';
  readonly words: string;
}

const COLUMNS: readonly Column[] = [
  { order: 'sheet', direction: 'ascending', words: WORKBOOK_STRINGS.project },
  { order: 'score', direction: 'ascending', words: STRINGS.score },
  { order: 'errors', direction: 'descending', words: WORKBOOK_STRINGS.errors },
  { order: 'owed', direction: 'descending', words: WORKBOOK_STRINGS.owed },
];

const scoreText = ({ evaluation: { total, policy }, isUnfilled }: ProjectLine): string => {
  if (isUnfilled) return WORKBOOK_STRINGS.unfilled;
  if (total.score === null) return '—';
  const rating = total.rating === null ? '' : ` ${printRating(total.rating, policy)}`;
  return `${printDecimal(total.score)}${rating}`;
};

/** None in a form that is filled in is good news; in any other it is none. */
const countText = (count: number, { isUnfilled }: ProjectLine): string =>
  isUnfilled && count === 0 ? '—' : String(count);

/** Every form of the workbook; a name brings its form into view. */
export function ProjectTable({
  lines,
  order,
  shown,
  onSort,
  onShow,
}: {
  readonly lines: readonly ProjectLine[];
  readonly order: ProjectOrder;
  readonly shown: FormPlace;
  readonly onSort: (order: ProjectOrder) => void;
  readonly onShow: (place: FormPlace) => void;
}) {
  return (
    <Table sortable size="small" className="project-table" aria-label={WORKBOOK_STRINGS.allForms}>
      <TableHeader>
        <TableRow>
          {COLUMNS.map((column) => (
            <TableHeaderCell
              key={column.order}
              className={joinClasses(column.order !== 'sheet' && 'project-table-figure')}
              {...(column.order === order ? { sortDirection: column.direction } : {})}
              onClick={() => onSort(column.order)}
            >
              {column.words}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {lines.map((line) => {
          const { place, name, errorCount, owedCount } = line;
          const isShown = place.sheet === shown.sheet && place.index === shown.index;
          return (
            <TableRow key={`${place.sheet}!${place.index}`} aria-current={isShown}>
              <TableCell>
                <Link as="button" onClick={() => onShow(place)}>
                  {name}
                </Link>
              </TableCell>
              <TableCell>{scoreText(line)}</TableCell>
              <TableCell>{countText(errorCount, line)}</TableCell>
              <TableCell>{countText(owedCount, line)}</TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
