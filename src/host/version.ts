import manifest from '../../package.json' with { type: 'json' };

/** Version of the guard, as package.json has it. */
export const GUARD_VERSION: string = manifest.version;
