import { generate } from 'selfsigned';

/** A certificate for `localhost` that nobody trusts and that lives no longer than this process. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

let made: Promise<Certificate> | null = null;

/** The certificate of this process, made when first asked for. */
export function throwAwayCertificate(): Promise<Certificate> {
  made ??= generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  }).then(({ private: key, cert }) => ({ key, cert }));
  return made;
}
