export { ProfileError, parseYaml, placeOf } from '../baseline/yaml-text.ts';
export { readText } from './text-file.ts';
