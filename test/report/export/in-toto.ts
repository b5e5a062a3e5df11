/**
 * JSON Schemas after the specifications of in-toto (github.com/in-toto/attestation, spec/v1/statement.md, resource_descriptor.md,
 * field_types.md, spec/predicates/runtime-trace.md and svr.md), which have none of their own: what is required, of which type, and that
 * a resource has at least one of uri, digest and content. Unknown fields are allowed, as there.
 */

const uri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:[!-~]+$' };
const timestamp = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' };
const digest = {
  type: 'object',
  minProperties: 1,
  additionalProperties: { type: 'string', pattern: '^[0-9a-f]+$' },
};
const descriptor = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    uri,
    digest,
    content: { type: 'string' },
    downloadLocation: uri,
    mediaType: { type: 'string' },
    annotations: { type: 'object' },
  },
  anyOf: [{ required: ['uri'] }, { required: ['digest'] }, { required: ['content'] }],
};
const objects = { type: 'array', items: { type: 'object' } };

const statement = (predicateType: string, predicate: object): object => ({
  type: 'object',
  required: ['_type', 'subject', 'predicateType'],
  properties: {
    _type: { const: 'https://in-toto.io/Statement/v1' },
    subject: { type: 'array', minItems: 1, items: { ...descriptor, required: ['digest'] } },
    predicateType: { const: predicateType },
    predicate,
  },
});

export const runtimeTraceSpecification = statement('https://in-toto.io/attestation/runtime-trace/v0.1', {
  type: 'object',
  required: ['monitor', 'monitoredProcess', 'monitorLog'],
  properties: {
    monitor: {
      type: 'object',
      required: ['type'],
      properties: { type: uri, configSource: descriptor, tracePolicy: { type: 'object' } },
    },
    monitoredProcess: {
      type: 'object',
      required: ['hostID', 'type', 'event'],
      properties: { hostID: uri, type: uri, event: { type: 'string', minLength: 1 } },
    },
    monitorLog: {
      type: 'object',
      anyOf: ['process', 'network', 'fileAccess'].map((name) => ({ required: [name] })),
      properties: { process: objects, network: objects, fileAccess: { type: 'array', items: descriptor } },
    },
    metadata: { type: 'object', properties: { buildStartedOn: timestamp, buildFinishedOn: timestamp } },
  },
});

export const verificationResultSpecification = statement('https://in-toto.io/attestation/svr/v0.2', {
  type: 'object',
  required: ['verifier', 'timeCreated', 'properties'],
  properties: {
    verifier: {
      type: 'object',
      required: ['id', 'policies'],
      properties: { id: uri, policies: { type: 'array', items: descriptor } },
    },
    timeCreated: timestamp,
    properties: { type: 'array', items: { type: 'string' } },
  },
});
