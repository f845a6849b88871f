/** The commands of the ribbon, by the names under which the manifest calls them and the pane associates them. */
export const COMMAND_NAMES = ['recalculate', 'markFindings', 'clearMarks'] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
