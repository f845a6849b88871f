import { textOf } from '../protocol/arguments';
import { action, link, objectType, readOnly, scalar } from '../protocol/object-type';
import type { HostObject } from '../protocol/object-type';

type Bag = Map<string, string>;

interface Setting {
  readonly bag: Bag;
  readonly key: string;
}

const setting = objectType<Setting>('Setting', {
  identity: ({ key }) => ({ _Id: key }),
  members: {
    Key: readOnly(({ key }) => key),
    Value: scalar(
      ({ bag, key }): unknown => JSON.parse(bag.get(key) ?? 'null'),
      ({ bag, key }, value) => void bag.set(key, JSON.stringify(value)),
    ),
    Delete: action(({ bag, key }) => void bag.delete(key)),
  },
});

export const settings = objectType<Bag>('SettingCollection', {
  items: (bag) => [...bag.keys()].map((key): HostObject => setting({ bag, key })),
  index: (bag, key) => (bag.has(textOf(key)) ? setting({ bag, key: textOf(key) }) : null),
  members: {
    Add: link((bag, [key, value]) => {
      bag.set(textOf(key), JSON.stringify(value));
      return setting({ bag, key: textOf(key) });
    }, 'records'),
  },
});
