import assert from 'node:assert/strict';
import type { Location, Log } from 'sarif';
import { PAGES, rules } from '../../src/report/rules.ts';
import { mostResults } from '../../src/report/sarif.ts';
import { assertNoCommand, assertPlain } from './hostility.ts';

const known = new Set(rules.map(({ id }) => id));

/** Every string of a value. */
function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* strings(each);
}

function assertPlace({ physicalLocation }: Location): void {
  const uri = physicalLocation?.artifactLocation?.uri ?? '';
  assert.match(uri, /^(?:[A-Za-z0-9_.!~*'()-]|%[0-9A-F]{2})+(?:\/(?:[A-Za-z0-9_.!~*'()-]|%[0-9A-F]{2})+)*$/);
  for (const part of decodeURIComponent(uri).split('/')) assert.ok(part !== '..' && part !== '.');
}

/** A log that code scanning takes, in which nothing of what it quotes acts: limits as GitHub publishes them. */
export function assertSarif(text: string): Log {
  assertNoCommand(text);
  const log = JSON.parse(text) as Log;
  for (const one of strings(log)) assertPlain(one);
  assert.equal(log.version, '2.1.0');
  assert.equal(log.runs.length, 1);
  for (const { tool, results = [], automationDetails, invocations = [] } of log.runs) {
    assert.match(automationDetails?.id ?? '', /^ironclaw-guard(?:\/[A-Za-z0-9._-]+){1,3}\/$/);
    assert.ok(results.length <= mostResults);
    for (const { id, shortDescription, fullDescription, help, helpUri, properties } of tool.driver.rules ?? []) {
      assert.ok(known.has(id));
      assert.ok((shortDescription?.text.length ?? 0) > 0 && (shortDescription?.text.length ?? 0) <= 255);
      assert.ok((fullDescription?.text.length ?? 0) > 0 && (fullDescription?.text.length ?? 0) <= 1024);
      assert.ok((help?.text.length ?? 0) > 0 && (help?.markdown?.length ?? 0) > 0);
      assert.equal(helpUri, `${PAGES}/${id}.md`);
      assert.ok((properties?.tags?.length ?? 0) <= 10 && properties?.tags?.[0] === 'security');
      assert.match(properties?.['security-severity'], /^(?:10\.0|[1-9]\.\d|0\.[1-9])$/);
    }
    const prints = results.map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash ?? '');
    for (const print of prints) assert.match(print, /^[0-9a-f]{16}:1$/);
    for (const { ruleId = '', ruleIndex = -1, message, locations = [], relatedLocations = [] } of results) {
      assert.equal(tool.driver.rules?.[ruleIndex]?.id, ruleId);
      assert.ok((message.text?.length ?? 0) > 0 && (message.text?.length ?? 0) <= 4096);
      assert.ok(!message.text?.includes(']('), 'a link came through');
      assert.equal(locations.length, 1);
      for (const one of [...locations, ...relatedLocations]) assertPlace(one);
      assert.ok((locations[0]?.physicalLocation?.region?.startLine ?? 0) >= 1);
    }
    for (const { toolExecutionNotifications = [], toolConfigurationNotifications = [] } of invocations)
      for (const { descriptor, message } of [...toolExecutionNotifications, ...toolConfigurationNotifications]) {
        assert.ok(tool.driver.notifications?.some(({ id }) => id === descriptor?.id));
        assert.ok((message.text?.length ?? 0) > 0);
      }
  }
  return log;
}
