/**
 * The classes that apply, for `className`.
 *
 * @example joinClasses('tab', isChosen && 'tab-chosen') // 'tab tab-chosen'
 */
export const joinClasses = (...classes: readonly (string | false | null | undefined)[]): string =>
  classes.filter((name) => typeof name === 'string').join(' ');
