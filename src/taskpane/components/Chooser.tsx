import { joinClasses } from './join-classes';

/** The value of an option is what tells it from the others, its name what the person reads. */
export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** One of several, by the list of the system: it needs no code, and every keyboard and screen reader knows it. */
export function Chooser({
  label,
  choices,
  chosen,
  className,
  onChoose,
}: {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly className: string;
  readonly onChoose: (value: string) => void;
}) {
  return (
    <select
      className={joinClasses('chooser', className)}
      aria-label={label}
      value={chosen}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      {choices.map(({ value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}
