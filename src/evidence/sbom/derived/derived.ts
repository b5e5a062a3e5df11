import type { DerivedComponents } from '../../evidence.ts';
import type { Component } from '../component.ts';

/** What was read from an artifact itself: the labelled stand-in for an SBOM, with whose `from` its source is named. */
export interface Derived {
  readonly from: DerivedComponents['from'];
  /** The artifact as a component, where it says what it is. */
  readonly subject?: Component;
  readonly components: readonly Component[];
}
