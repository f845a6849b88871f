import type { CommandName } from './command-names';
import { describeWrite } from './describe-write';
import type { PaneController } from './pane-controller';
import { shownProblem } from './pane-state';
import type { PaneState } from './pane-state';
import type { PaneCommand } from './perform-command';
import type { ResultMessage } from './result-message';
import { problemWords } from './problem-strings.zh-cn';
import { noticeText } from './result-strings.zh-cn';
import { STRINGS } from './strings.zh-cn';

const COMMAND_OF: Readonly<Record<CommandName, PaneCommand>> = {
  recalculate: { kind: 'recalculateActive' },
  markFindings: { kind: 'mark' },
  clearMarks: { kind: 'clearMarks' },
};

/** What a command came to, in the words the pane itself has for it. */
export function resultMessage(state: PaneState): ResultMessage {
  const { failure, place, notice, lastWrite } = state;
  const problem = shownProblem(state);
  if (failure !== null) return { sentence: STRINGS.failure, lines: [STRINGS.failureAdvice] };
  if (problem !== null) {
    const { title, cells, advice } = problemWords(problem);
    return { sentence: title, lines: cells.length === 0 ? [advice] : [cells.join('、'), advice] };
  }
  if (notice === null) return { sentence: place === null ? STRINGS.noForm : STRINGS.nothingDone, lines: [] };
  const written = notice.kind === 'written' ? (lastWrite?.plans ?? []) : [];
  return {
    sentence: noticeText(notice),
    lines: written.flatMap(({ sheet, writes }) => writes.map((write) => `${sheet} ${describeWrite(write)}`)),
  };
}

/** Carries a button of the ribbon out as the pane would, and says what it came to. */
export async function runRibbonCommand(name: CommandName, pane: PaneController): Promise<ResultMessage> {
  const { notice: earlier } = pane.state();
  await pane.ask(COMMAND_OF[name]);
  const state = pane.state();
  // What an earlier command came to says nothing of this one.
  return resultMessage(state.notice === earlier ? { ...state, notice: null } : state);
}
