import { clean, compare, valid } from '@renovatebot/pep440';
import { type VersionOrder, versionOrder } from './version-order.ts';

/** Numbers from here on lose digits where the library keeps them. */
const lossy = /\d{16}/;

/** The order of Python's packages (PEP 440). */
export const pythonOrder: VersionOrder = versionOrder(
  (text) => (lossy.test(text) ? undefined : (valid(text.trim()) ?? undefined)),
  (a, b) => compare(a, b),
  (text) => clean(text) ?? text,
);
