import { scalar } from '../protocol/object-type';
import type { Member } from '../protocol/object-type';

/** Properties that are only remembered: what was set is what is read. */
export const bagScalars = <T>(
  names: readonly string[],
  get: (self: T, name: string) => unknown,
  set: (self: T, name: string, value: unknown) => void,
): Readonly<Record<string, Member<T>>> =>
  Object.fromEntries(
    names.map((name) => [
      name,
      scalar<T>(
        (self) => get(self, name),
        (self, value) => set(self, name, value),
      ),
    ]),
  );
