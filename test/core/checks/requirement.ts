import fs from 'node:fs';
import path from 'node:path';

const CHECKS_FOLDER = path.resolve(__dirname, '../../../src/core/checks');

/** What a check requires of the form, as the comment on it says; `''` where it does not say. */
export function requirementOf(code: string): string {
  const source = fs.readFileSync(path.join(CHECKS_FOLDER, `${code}.ts`), 'utf8');
  const [, requirement = ''] = /^ \* 要求：(.+)\n \*\/\nexport const /mu.exec(source) ?? [];
  return requirement;
}
