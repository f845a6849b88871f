import type { CommandName } from './command-names';
import { detailsOf } from './pane-controller';
import type { PaneController } from './pane-controller';
import type { ResultMessage } from './result-message';
import { STRINGS } from './strings.zh-cn';

/** Fetches what the buttons of the ribbon need. */
export const importCommands = () => import(/* webpackChunkName: "writes" */ './ribbon-commands');

/**
 * Carries a button of the ribbon out, and says what it came to, also where its code cannot be fetched: the next
 * press asks for it again.
 */
export async function answerRibbon(
  name: CommandName,
  pane: PaneController,
  fetchCommands = importCommands,
): Promise<ResultMessage> {
  try {
    const { runRibbonCommand } = await fetchCommands();
    return await runRibbonCommand(name, pane);
  } catch (error) {
    pane.dispatch({ kind: 'failed', details: detailsOf(error) });
    return { sentence: STRINGS.failure, lines: [STRINGS.failureAdvice] };
  }
}
