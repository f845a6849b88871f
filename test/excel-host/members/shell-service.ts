import { HostObject } from '../protocol/object-type';

/** Services of the shell answer everything with nothing; no test asks what they did. */
export function shellService(name: string): HostObject {
  const service: HostObject = new HostObject(
    name,
    null,
    {},
    [],
    (member) =>
      /^(?:Get|Set|Notify|_)/u.test(member)
        ? { kind: 'action', run: () => null, effect: 'none' }
        : { kind: 'link', follow: () => service, effect: 'none' },
    null,
    null,
  );
  return service;
}
