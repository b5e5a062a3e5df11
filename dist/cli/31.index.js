"use strict";
exports.id = 31;
exports.ids = [31];
exports.modules = {

/***/ 13803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ serviceAddress),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   rQ: () => (/* binding */ ledTo),
/* harmony export */   zd: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var _request_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68689);

/** The address of a service as configured: http(s), without user and password. @throws RequestError for anything else */
function serviceAddress(text) {
    const url = parsed(text.includes('://') ? text : `https://${text}`);
    if (url === undefined || !isWeb(url))
        throw new _request_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI(`${JSON.stringify(text.slice(0, 200))} is no address of a service; an http(s) URL was expected`);
    url.username = '';
    url.password = '';
    url.hash = '';
    return url;
}
/** An address below a service's own, whose path is kept: `path` is relative and its parts are encoded already. */
function below(service, path) {
    return new URL(path, service.href.endsWith('/') ? service : `${service.href}/`);
}
/**
 * Where an answer leads: a redirect, a next page, or a file it names.
 * @throws RequestError when that is no http(s) address, leads from https to http, or carries a password
 */
function ledTo(from, location) {
    const url = parsed(location, from);
    if (url === undefined || !isWeb(url))
        throw new _request_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI(`${from.host} leads to what is no http(s) address; it was not followed`);
    if (from.protocol === 'https:' && url.protocol === 'http:')
        throw new _request_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI(`${from.host} leads from https to http, at ${url.host}; it was not followed`);
    if (url.username !== '' || url.password !== '')
        throw new _request_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI(`${from.host} leads to an address with a password in it, at ${url.host}; it was not followed`);
    return url;
}
/** An address as it is printed: without query and fragment, where pre-signed URLs have their secret. */
function printed(url) {
    return `${url.origin}${url.pathname}`;
}
function isWeb(url) {
    return url.protocol === 'https:' || url.protocol === 'http:';
}
function parsed(text, base) {
    try {
        return new URL(text, base);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 93485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ HttpClient)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/host/version.js + 1 modules
var version = __webpack_require__(6822);
// EXTERNAL MODULE: ./build/host/evidence/http/address.js
var address = __webpack_require__(13803);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/host/evidence/http/request-error.js
var request_error = __webpack_require__(68689);
;// CONCATENATED MODULE: ./build/host/evidence/http/body.js



/**
 * The body of an answer, decompressed. The connection is given up as soon as more than `limit` bytes came, before or after
 * decompression, or more than there is room for.
 * @throws RequestError when it is larger or compressed in another way, and the stream's error
 */
async function readBody(response, host, limit, room) {
    const tooLarge = () => new request_error/* RequestError */.GI(`${host} sends more than the ${limit} bytes that are taken`);
    const parts = [];
    let length = 0;
    try {
        if (Number(response.headers['content-length']) > limit)
            throw tooLarge();
        for await (const part of decoded(response, host, limit, tooLarge)) {
            length += part.length;
            room.bytes -= part.length;
            if (length > limit)
                throw tooLarge();
            if (room.bytes < 0)
                throw new request_error/* RequestError */.GI('the services together send more than is taken');
            parts.push(part);
        }
    }
    catch (error) {
        response.destroy();
        throw error;
    }
    return Buffer.concat(parts, length);
}
function decoded(response, host, limit, tooLarge) {
    const encoding = response.headers['content-encoding']?.trim().toLowerCase() || 'identity';
    if (encoding === 'identity')
        return response;
    if (encoding !== 'gzip' && encoding !== 'x-gzip')
        throw new request_error/* RequestError */.GI(`${host} sends a content encoding that was not asked for; gzip or none was expected`);
    const gunzip = (0,external_node_zlib_.createGunzip)();
    response.on('error', (error) => gunzip.destroy(error));
    return response.pipe(counted(limit, tooLarge).on('error', (error) => gunzip.destroy(error))).pipe(gunzip);
}
/** Compressed bytes that decompress to nothing count too. */
function counted(limit, tooLarge) {
    let length = 0;
    return new external_node_stream_.Transform({
        transform(part, _, done) {
            length += part.length;
            done(length > limit ? tooLarge() : null, part);
        },
    });
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: ./build/host/variables/hosts.js
var hosts = __webpack_require__(10863);
;// CONCATENATED MODULE: ./build/host/evidence/http/name-lookup.js



/**
 * Looks names up so that it can be given up: the system's own look-up cannot be, and where no name server answers it would
 * keep the process for many seconds after everything else has ended. The hosts file and the name servers are asked first, the
 * system (search domains, other sources of names) only when these have said no.
 *
 * @param signal gives up what is running
 * @param servers `address:port` of name servers in place of the configured ones
 */
function nameLookup(signal, servers) {
    const resolver = new promises_.Resolver();
    if (servers !== undefined)
        resolver.setServers(servers);
    signal.addEventListener('abort', () => resolver.cancel(), { once: true });
    const known = new Map();
    const find = (host) => {
        const running = known.get(host) ?? ask(host, resolver);
        known.set(host, running);
        return running;
    };
    return (host, options, done) => {
        find(host.toLowerCase()).then((addresses) => {
            const [first] = addresses;
            if (first !== undefined && options.all)
                done(null, addresses);
            else if (first !== undefined)
                done(null, first.address, first.family);
            else if (signal.aborted)
                done(Object.assign(new Error('given up'), { name: 'AbortError' }), '');
            else if (servers !== undefined)
                done(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }), '');
            else
                (0,external_node_dns_.lookup)(host, options, done);
        }, (error) => done(error, ''));
    };
}
async function ask(host, resolver) {
    const listed = Object.entries((0,hosts/* hostsFile */.Kl)((0,hosts/* textOf */.b6)('/etc/hosts'))).flatMap(([address, names]) => names.some((name) => name.toLowerCase() === host) ? [of(address)] : []);
    if (listed.length > 0)
        return listed;
    const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
    return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value.map(of) : []));
}
const of = (address) => ({ address, family: address.includes(':') ? 6 : 4 });

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./build/host/evidence/http/proxy.js




/**
 * The proxy for https: HTTPS_PROXY, or https_proxy, which wins, as curl reads them. Only a proxy spoken to by http is taken, and
 * only to tunnel: what is asked stays between us and the service. Plain http never goes through one.
 *
 * @returns undefined where none is set, or NO_PROXY names the host: by name, by a domain above it, or `*`; no address ranges
 * @throws RequestError when what is set is no proxy of that kind
 */
function proxyFor(url, env) {
    const set = (name) => env[name] || env[name.toUpperCase()] || undefined;
    const text = set('https_proxy');
    if (url.protocol !== 'https:' || text === undefined || excepted(url, set('no_proxy') ?? ''))
        return undefined;
    const proxy = URL.canParse(text) ? new URL(text) : undefined;
    if (proxy?.protocol === 'http:' && proxy.hostname !== '')
        return proxy;
    throw new request_error/* RequestError */.GI('HTTPS_PROXY is set to what is no http:// address; only such a proxy is used');
}
function excepted({ hostname, port }, list) {
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .some((entry) => {
        if (entry === '*')
            return true;
        const [name = '', only = port || '443'] = entry.replace(/^\*?\./, '').split(':');
        return name !== '' && only === (port || '443') && (hostname === name || hostname.endsWith(`.${name}`));
    });
}
/** Connects through a proxy's tunnel; TLS is spoken with the service itself. */
class TunnelAgent extends external_node_https_.Agent {
    #proxy;
    #signal;
    constructor(proxy, signal, options) {
        super(options);
        this.#proxy = proxy;
        this.#signal = signal;
    }
    /** Called by node with what it would connect to. */
    createConnection(options, connected) {
        const { hostname, port, username, password, host } = this.#proxy;
        const target = `${options.host?.includes(':') ? `[${options.host}]` : options.host}:${options.port}`;
        const failed = (why) => connected?.(new request_error/* RequestError */.GI(`the proxy ${host} ${why}`), undefined);
        const login = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
        const asked = (0,external_node_http_.request)({
            hostname: hostname.replace(/^\[|\]$/g, ''),
            port: port || 80,
            method: 'CONNECT',
            path: target,
            headers: { host: target, ...(username === '' ? {} : { 'proxy-authorization': `Basic ${login}` }) },
            agent: false,
            signal: this.#signal,
            lookup: options.lookup,
        });
        asked.once('connect', ({ statusCode }, socket) => {
            if (statusCode === 200)
                return connected?.(null, (0,external_node_tls_.connect)({ ...options, socket }));
            socket.destroy();
            failed(`answered ${statusCode} when it was asked for ${target}`);
        });
        asked.on('error', (error) => failed(`could not be asked (${error.code ?? error.name})`));
        asked.end();
    }
}

;// CONCATENATED MODULE: ./build/host/evidence/http/client.js








const MAX_BODY = 4 * 1024 * 1024;
const MAX_BODIES = 128 * 1024 * 1024;
const MAX_REDIRECTS = 5;
const REQUEST_TIME = 10_000;
const PARALLEL = 8;
/** Bytes of an answer nobody reads that are cheaper to take than a new connection. */
const SHORT = 16 * 1024;
/**
 * Asks services, bounded in time, bytes and redirects, without any retry. node's own request and not `fetch`: its connections
 * can be ended at once, so that nothing keeps the process when the time is over.
 */
class HttpClient {
    #options;
    #lookup;
    #plain;
    #tls;
    #room;
    #tunnels = new Map();
    constructor(options) {
        this.#options = options;
        this.#room = { bytes: options.bytes ?? MAX_BODIES };
        this.#lookup = nameLookup(options.signal, options.nameServers);
        this.#plain = new external_node_http_.Agent(this.#connections);
        this.#tls = new external_node_https_.Agent(this.#connections);
    }
    /**
     * @returns undefined when the service says that there is none (404, 410)
     * @throws RequestError for every other outcome but 200..299
     */
    ask(url, request = {}) {
        return this.#inTime(url, async (signal) => {
            let at = url;
            for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
                const response = await this.#send(at, request, at.origin === url.origin, signal);
                const answer = await this.#take(response, at, request);
                if (!(answer instanceof URL))
                    return answer;
                at = answer;
            }
            throw new request_error/* RequestError */.GI(`${url.host} redirects more than ${MAX_REDIRECTS} times`);
        });
    }
    /** Asks once, and follows no redirect. @throws RequestError when there is no answer */
    reply(url, request = {}) {
        return this.#inTime(url, async (signal) => {
            const response = await this.#send(url, request, true, signal);
            const { statusCode: status = 0, headers } = response;
            return { status, headers, body: await readBody(response, url.host, request.limit ?? MAX_BODY, this.#room) };
        });
    }
    async #inTime(url, work) {
        const { signal, requestTime = REQUEST_TIME } = this.#options;
        const limited = AbortSignal.any([signal, AbortSignal.timeout(requestTime)]);
        try {
            return await work(limited);
        }
        catch (error) {
            const late = limited.aborted && !(error instanceof request_error/* RequestError */.GI);
            throw (0,request_error/* requestError */.Un)(late ? { name: 'TimeoutError' } : error, url, requestTime);
        }
    }
    /** Ends every connection. */
    close() {
        for (const agent of [this.#plain, this.#tls, ...this.#tunnels.values()])
            agent.destroy();
    }
    get #connections() {
        const { parallel = PARALLEL, ca } = this.#options;
        return { keepAlive: true, maxSockets: parallel, ...(ca !== undefined && { ca }) };
    }
    /** @returns where a redirect leads, or what came of it */
    async #take(response, url, request) {
        const { statusCode: status = 0, headers } = response;
        if (status >= 200 && status < 300) {
            const body = await readBody(response, url.host, request.limit ?? MAX_BODY, this.#room);
            const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
            return { url, body, type, link: typeof headers.link === 'string' ? headers.link : undefined };
        }
        leave(response);
        if (status === 404 || status === 410)
            return undefined;
        if (status < 300 || status > 399 || headers.location === undefined)
            throw (0,request_error/* refusal */.x5)(url, status, headers);
        if (contentOf(request) !== undefined)
            throw new request_error/* RequestError */.GI(`${url.host} redirects what is posted to it`);
        return (0,address/* ledTo */.rQ)(url, headers.location);
    }
    #send(url, request, trusted, signal) {
        const sending = contentOf(request);
        const headers = {
            accept: request.accept ?? 'application/json',
            'accept-encoding': 'gzip',
            'user-agent': `ironclaw-guard/${version/* GUARD_VERSION */.h}`,
            ...request.headers,
            ...(sending !== undefined && {
                'content-type': sending.type,
                'content-length': Buffer.byteLength(sending.content),
            }),
            ...(trusted && request.authorization !== undefined && { authorization: request.authorization }),
        };
        const options = {
            headers,
            signal,
            lookup: this.#lookup,
            method: sending === undefined ? 'GET' : (request.method ?? 'POST'),
        };
        return new Promise((resolve, reject) => {
            const sent = url.protocol === 'https:'
                ? (0,external_node_https_.request)(url, { ...options, agent: this.#agentFor(url) })
                : (0,external_node_http_.request)(url, { ...options, agent: this.#plain });
            sent.once('response', resolve).on('error', reject).end(sending?.content);
        });
    }
    #agentFor(url) {
        const proxy = proxyFor(url, this.#options.env ?? {});
        if (proxy === undefined)
            return this.#tls;
        const agent = this.#tunnels.get(proxy.href) ?? new TunnelAgent(proxy, this.#options.signal, this.#connections);
        this.#tunnels.set(proxy.href, agent);
        return agent;
    }
}
function contentOf({ json, bytes }) {
    return json === undefined ? bytes : { type: 'application/json', content: JSON.stringify(json) };
}
/** Passes over the body of an answer: a short one, so that the connection can serve again. */
function leave(response) {
    let left = SHORT;
    response.on('error', () => { }); // it is over by then
    response.on('data', (part) => {
        left -= part.length;
        if (left < 0)
            response.destroy();
    });
}


/***/ }),

/***/ 65439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ servicesOf)
});

// EXTERNAL MODULE: ./build/host/evidence/http/address.js
var address = __webpack_require__(13803);
;// CONCATENATED MODULE: ./build/host/evidence/tuf/github.json
const github_namespaceObject = /*#__PURE__*/JSON.parse('{"signatures":[{"keyid":"4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","sig":""},{"keyid":"eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","sig":""},{"keyid":"539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a","sig":""},{"keyid":"a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","sig":"3046022100ca341d3ba2ef7657d69c2825729959681f55aec497b612e81a547e2abb616b49022100cd605b412a3d991f92e0818e07e60383bbd23904723eec221d6e39fdfeae3104"},{"keyid":"5e01c9a0b2641a8965a4a74e7df0bc7b2d8278a2c3ca0cf7a3f2f783d3c69800","sig":"3046022100d0f70effe60d6a18319e2890088cd01d45c654ee6d2ce1d5c3cdcf2dc7f637570221008f947a2d7334d948f1c4794b0a465f1dfb99a578dd8d1f4563cee0581f457db2"},{"keyid":"54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44","sig":"304502201ae931db1c48020fb37af54d446ac856306f619dfc3f93ddcff70d2880e443dc022100992b70451aa74805adef24e85ec352e598812267f623979bd4ce719b66b62d22"},{"keyid":"88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","sig":"3045022023bba8e14c177609f43873aa0087ef983ddd2bad9a0a832c0cf279e1be8798f2022100facfaecc1d7ee793042eaaa6970fb9ca700c3bdbf4ee43ed0f8d0fc3aef96563"},{"keyid":"d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","sig":"3046022100d2f6cceb05d135ce6a6ce7fe1dc76c24508154ad71c433028e64ca95ba716ffb022100f0592d60eb67508dd5f9cc593a4cca33bbaf94882c3d74a560fda845a456c6cc"},{"keyid":"8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","sig":"30450221009af2f0c534ed92de909a3b727f7101319c18e10623de8f48a0eba980d3d54d830220095842b16c58567c71f9dfa0b54e79daca1b2fecf3cb2ea4ee6d8393bdf93294"}],"signed":{"_type":"root","consistent_snapshot":true,"expires":"2025-04-11T14:36:57Z","keys":{"4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENki7aZVips5SgRzCd/Om0CGzQKY/\\nnv84giqVDmdwb2ys82Z6soFLasvYYEEQcwqaC170n9gr93wHUgPc796uJA==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@ashtom"},"539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAElD0o2sOZN9n3RKQ7PtMLAoXj+2Ai\\nn4PKT/pfnzDlNLrD3VTQwCc4sR4t+OLu4KQ+qk+kXkR9YuBsu3bdJZ1OWw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@nerdneha"},"54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEimKcdST+ORD+g0aGEFDOVZDAaIYg\\nIgesNKiIe2L7MUsYx5UHhzQ08quvew13eYSCNJnfwooFZu7cdTu8AwqFjQ==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@alexiswales"},"88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEBagkskNOpOTbetTX5CdnvMy+LiWn\\nonRrNrqAHL4WgiebH7Uig7GLhC3bkeA/qgb926/vr9qhOPG9Buj2HatrPw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@gregose"},"8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE7IEoVNwrprchXGhT5sAhSax7SOd3\\n8duuISghCzfmHdKJWSbV2wJRamRiUVRtmA83K/qm5cT20WXMCT5QeM/D3A==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@trevrosen"},"a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEC2wJ3xscyXxBLybJ9FVjwkyQMe53\\nRHUz77AjMO8MzVaT8xw6ZvJqdNZiytYtigWULlINxw6frNsWJKb/f7lC8A==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@kommendorkapten"},"d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEDdORwcruW3gqAgaLjH/nNdGMB4kQ\\nAvA+wD6DyO4P/wR8ee2ce83NZHq1ZADKhve0rlYKaKy3CqyQ5SmlZ36Zhw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@krukow"},"eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENynVdQnM9h7xU71G7PiJpQaDemub\\nkbjsjYwLlPJTQVuxQO8WeIpJf8MEh5rf01t2dDIuCsZ5gRx+QvDv0UzfsA==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@mph4"},"eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENKNcNcX+d73lS1TRFb9Vnp8JvOoh\\nzYQ+in43iGenbG8RGo9L/6FJ2hoRbVU6xskvyuErcdPbCdI4GxrQ5i8hkw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-online-uri":"azurekms://production-tuf-root.vault.azure.net/keys/Online-Key/aaf375fd8ed24acb949a5cc173700b05"}},"roles":{"root":{"keyids":["a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a","54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44"],"threshold":3},"snapshot":{"keyids":["eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f"],"threshold":1,"x-tuf-on-ci-expiry-period":21,"x-tuf-on-ci-signing-period":7},"targets":{"keyids":["a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a","54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44"],"threshold":3},"timestamp":{"keyids":["eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f"],"threshold":1,"x-tuf-on-ci-expiry-period":7,"x-tuf-on-ci-signing-period":6}},"spec_version":"1.0.31","version":3,"x-tuf-on-ci-expiry-period":240,"x-tuf-on-ci-signing-period":60}}');
;// CONCATENATED MODULE: ./build/host/evidence/tuf/public-good.json
const public_good_namespaceObject = /*#__PURE__*/JSON.parse('{"signatures":[{"keyid":"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","sig":"3045022065c68f28ebe44d0a4e047a6e287f9669c8e3b31e08536396c67a1483326be8c6022100e7524a889e40de0df84231dd40e1fcc57fbbbf62055c17076568307dbc509046"},{"keyid":"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","sig":"304502206fedc4a382a0c5155e812c9b7461fe388ef704fef9e093c5c236e20abbf8e6620221008bbec36b63bf9baebc03a83c770cf9387efc90907eb83070b7a875129512d687"},{"keyid":"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","sig":"30450220468f4219db51c7e815e1e3d33d9987878aa12aeaf331604d5180dd60b19dfb350221009f778ef5e96647c08bd23d63f69c0cce6fc353d747b9d51f35dc0f8678de9fef"},{"keyid":"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","sig":"3045022029e2518a7bcac05ec0b227809ce0c969406743412f90dc5255401afb13363f4602210087a64182249e41dd11de91c9f385a33659bd60147a93d13c86b7a64e447f9826"},{"keyid":"183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632","sig":"30450221008051c456ed2bf48aa5fc5742928ab0904266c1d6bdde5fc75ae20f12d098a95502203cc683bd86793808e6c9f89e2ca93f80b00c6ea64880ac4e37db69e2e86b24e3"}],"signed":{"_type":"root","consistent_snapshot":true,"expires":"2027-04-22T19:27:31Z","keys":{"0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEWRiGr5+j+3J5SsH+Ztr5nE2H2wO7\\nBV+nO3s93gLca18qTOzHY1oWyAGDykMSsGTUBSt9D+An0KfKsD2mfSM42Q==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-online-uri":"gcpkms:projects/sigstore-root-signing/locations/global/keyRings/root/cryptoKeys/timestamp/cryptoKeyVersions/1"},"183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEMxpPOJCIZ5otG4106fGJseEQi3V9\\npkMYQ4uyV9Tj1M7WHXIyLG+jkfvuG0glQ1JZbRZZBV3gAR4sojdGHISeow==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@lance"},"22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEzBzVOmHCPojMVLSI364WiiV8NPrD\\n6IgRxVliskz/v+y3JER5mcVGcONliDcWMC5J2lfHmjPNPhb4H7xm8LzfSA==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@santiagotorres"},"61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEinikSsAQmYkNeH5eYq/CnIzLaacO\\nxlSaawQDOwqKy/tCqxq5xxPSJc21K4WIhs9GyOkKfzueY3GILzcMJZ4cWw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@bobcallaway"},"a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE0ghrh92Lw1Yr3idGV5WqCtMDB8Cx\\n+D8hdC4w2ZLNIplVRoVGLskYa3gheMyOjiJ8kPi15aQ2//7P+oj7UvJPGw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@joshuagl"},"e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2":{"keyid_hash_algorithms":["sha256","sha512"],"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEXsz3SZXFb8jMV42j6pJlyjbjR8K\\nN3Bwocexq6LMIb5qsWKOQvLN16NUefLc4HswOoumRsVVaajSpQS6fobkRw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@mnm678"}},"roles":{"root":{"keyids":["e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"],"threshold":3},"snapshot":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":3650,"x-tuf-on-ci-signing-period":365},"targets":{"keyids":["e71a54d543835ba86adad9460379c7641fb8726d164ea766801a1c522aba7ea2","22f4caec6d8e6f9555af66b3d4c3cb06a3bb23fdc7e39c916c61f462e6f52b06","61643838125b440b40db6942f5cb5a31c0dc04368316eb2aaa58b95904a58222","a687e5bf4fab82b0ee58d46e05c9535145a2c9afb458f43d42b45ca0fdce2a70","183e64f37670dc13ca0d28995a3053f3740954ddce44321a41e46534cf44e632"],"threshold":3},"timestamp":{"keyids":["0c87432c3bf09fd99189fdc32fa5eaedf4e4a5fac7bab73fa04a2e0fc64af6f5"],"threshold":1,"x-tuf-on-ci-expiry-period":7,"x-tuf-on-ci-signing-period":6}},"spec_version":"1.0","version":16,"x-tuf-on-ci-expiry-period":197,"x-tuf-on-ci-signing-period":46}}');
;// CONCATENATED MODULE: ./build/host/evidence/tuf/repositories.js


/**
 * The repositories of Sigstore's public instance and of GitHub's own, which signs for private repositories. Each root is the one that its
 * client ships: @sigstore/tuf 5.0.1 has version 16 of the one (scripts/trust-root.ts), GitHub's `gh` version 3 of the other.
 */
const repositories = [
    { name: 'public-good', address: new URL('https://tuf-repo-cdn.sigstore.dev'), root: public_good_namespaceObject },
    { name: 'github', address: new URL('https://tuf-repo.github.com'), root: github_namespaceObject },
];

;// CONCATENATED MODULE: ./build/host/evidence/services.js


const GITHUB_API = 'https://api.github.com';
const GITHUB_SERVER = 'https://github.com';
const OSV = 'https://api.osv.dev';
const KEV = 'https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json';
const EPSS = 'https://epss.empiricalsecurity.com/epss_scores-current.csv.gz';
/** Registries asked about one package: a machine's own and those of a few scopes. */
const MAX_REGISTRIES = 4;
/**
 * The services of a job: GitHub's from the environment the runner gave, registries from the tools' own configuration, as hosts of
 * the resolved variables, the rest well known.
 *
 * @param o.env GITHUB_API_URL, GITHUB_SERVER_URL
 * @param o.token of the GitHub API; sent there and nowhere else
 * @param o.variables of the recording: only values that are trusted count
 * @throws RequestError when an address is none
 */
function servicesOf(o) {
    const { env, variables = {}, given = {} } = o;
    const hosts = (name) => (variables[name]?.trusted === true ? variables[name].values : []);
    const addresses = (texts) => texts.slice(0, MAX_REGISTRIES).map(address/* serviceAddress */.Ad);
    return {
        github: {
            api: (0,address/* serviceAddress */.Ad)(env.GITHUB_API_URL || GITHUB_API),
            server: (0,address/* serviceAddress */.Ad)(env.GITHUB_SERVER_URL || GITHUB_SERVER),
            token: o.token?.trim() || undefined,
        },
        npm: addresses(given.npm ?? hosts('registry:npm')),
        python: addresses(given.python ?? hosts('registry:pip')),
        osv: (0,address/* serviceAddress */.Ad)(given.osv ?? OSV),
        kev: (0,address/* serviceAddress */.Ad)(given.kev ?? KEV),
        epss: (0,address/* serviceAddress */.Ad)(given.epss ?? EPSS),
        tuf: given.tuf ?? repositories,
    };
}


/***/ }),

/***/ 46773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ githubRequest),
/* harmony export */   Zj: () => (/* binding */ nextPage),
/* harmony export */   yJ: () => (/* binding */ inRepository)
/* harmony export */ });
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13803);

/** How GitHub's API is asked; the version whose answers are read here. */
function githubRequest(token, accept = 'application/vnd.github+json') {
    return {
        accept,
        authorization: token === undefined ? undefined : `Bearer ${token}`,
        headers: { 'x-github-api-version': '2022-11-28' },
    };
}
/** An address in a repository's part of the API. */
function inRepository(api, { owner, name }, path) {
    return (0,_http_address_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(api, `repos/${owner}/${name}/${path}`);
}
/** The next page of a list, on the same server; undefined at the end. */
function nextPage({ url, link }) {
    const target = link?.split(',', 20).find((part) => part.includes('rel="next"'));
    const location = target?.slice(target.indexOf('<') + 1, target.indexOf('>'));
    const next = location ? (0,_http_address_js__WEBPACK_IMPORTED_MODULE_0__/* .ledTo */ .rQ)(url, location) : undefined;
    return next?.origin === url.origin ? next : undefined;
}


/***/ }),

/***/ 42412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ FOLDERS),
/* harmony export */   b: () => (/* binding */ givenFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73721);
/* harmony import */ var _wanted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59331);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79963);






const MiB = 1024 * 1024;
const MAX_FILE = 16 * MiB;
/** KEV and EPSS are one file with everything. */
const MAX_LIST = 64 * MiB;
/** All files of one folder. */
const MAX_FOLDER = 64 * MiB;
const MAX_FILES = 2000;
const MAX_DEPTH = 4;
const MAX_ENTRIES = 20_000;
const FILES = /\.(json|ya?ml)$/i;
/** Kinds of which a directory may hold many. */
const FOLDERS = new Set(['advisory', 'vex', 'manifest', 'manifest-bundle']);
/** Kinds of which one file may hold several, a line each. */
const LINES = new Set(['bundle', 'trusted-root', 'manifest-bundle']);
const AXIS = {
    bundle: 'provenance',
    'trusted-root': 'provenance',
    'registry-keys': 'provenance',
    sbom: 'sbom',
    vex: 'exposure',
    advisory: 'exposure',
    kev: 'exposure',
    epss: 'exposure',
    manifest: 'baseline',
    'manifest-bundle': 'baseline',
    'policy-pack': 'baseline',
};
/**
 * Files the user gave, for a tool or for all: nothing is asked of anybody. A directory gives its *.json, *.yaml and *.yml, in
 * order of name; links in it are passed over.
 *
 * @param files those that are about no tool in particular
 * @param within where they must lie in the end, links resolved: what a change under test names must not be any file root can read
 */
function givenFiles(files, within) {
    return [...new Set(Object.values(AXIS))].map((axis) => ({
        name: 'given files',
        axis,
        questions: (wanted) => {
            const ofAxis = ({ kind }) => AXIS[kind] === axis;
            const about = (subject) => (file) => asked(subject, file, within);
            return [
                ...files.filter(ofAxis).map(about(undefined)),
                ...wanted.flatMap((each) => (each.files ?? []).filter(ofAxis).map(about((0,_wanted_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectOf */ .e)(each)))),
            ];
        },
    }));
}
function asked(subject, file, within) {
    return { subject: file.subject ?? subject, ask: async (asking) => asking.give(read(file, within)) };
}
function read({ kind, path }, root) {
    const real = resolved(path);
    const within = root && resolved(root);
    if (within !== undefined && !(0,_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(real, within))
        throw new Error(`${path} leads out of ${within}`);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory())
        return { found: [contents(kind, real, path, within)] };
    if (!FOLDERS.has(kind))
        throw new Error(`${path} is a directory; a file was expected`);
    const listing = { files: [], left: 0, entries: 0 };
    list(real, 0, listing);
    const failures = listing.left > 0 ? [`${listing.left} of its entries were passed over`] : [];
    let room = MAX_FOLDER;
    const found = listing.files.flatMap((each) => {
        try {
            if (room < 0)
                throw new Error(`its files have more than the ${MAX_FOLDER} bytes that are read`);
            const content = contents(kind, each, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, each.slice(real.length)), within ?? real);
            room -= content.bytes.length;
            return [content];
        }
        catch (error) {
            failures.push(error.message);
            return [];
        }
    });
    const more = failures.length > 1 ? `, and ${failures.length - 1} more` : '';
    return { found, missed: failures[0] && `${path}: ${failures[0]}${more}` };
}
/** @param source the path as it was given */
function contents(kind, path, source, within) {
    const limit = kind === 'kev' || kind === 'epss' ? MAX_LIST : MAX_FILE;
    const raw = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlainFile */ .b$)(path, { bytes: limit, within });
    if (raw === undefined)
        throw new Error(`${path} does not exist`);
    const bytes = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipped(raw, path, limit) : raw;
    if (LINES.has(kind))
        (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .requireJsonLines */ .r)(bytes, path);
    return { kind, source, bytes };
}
function gunzipped(bytes, path, limit) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzipSync)(bytes, { maxOutputLength: limit });
    }
    catch {
        throw new Error(`${path} is compressed data that cannot be read, or more than ${limit} bytes of it`);
    }
}
function list(directory, depth, listing) {
    for (const entry of entries(directory)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, entry.name);
        const more = ++listing.entries <= MAX_ENTRIES;
        if (entry.isDirectory() && depth < MAX_DEPTH && more)
            list(path, depth + 1, listing);
        else if (entry.isFile() && !FILES.test(entry.name))
            continue;
        else if (entry.isFile() && listing.files.length < MAX_FILES && more)
            listing.files.push(path);
        else
            listing.left++;
    }
}
function entries(directory) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
function resolved(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        throw new Error(`${path} does not exist, or cannot be read`);
    }
}


/***/ }),

/***/ 49772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ jsonAnswer),
/* harmony export */   y: () => (/* binding */ jsonBytes)
/* harmony export */ });
/* harmony import */ var _http_request_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68689);

/**
 * The body of an answer as JSON of a shape.
 * @throws RequestError when it is something else, as the page of a captive portal is
 */
function jsonAnswer(answer, shape) {
    const { url, body, type } = answer;
    let data;
    try {
        data = JSON.parse(body.toString('utf8'));
    }
    catch {
        const said = /^[\w.+/-]{1,80}$/.test(type) ? type : 'something else';
        throw new _http_request_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI(`${url.host} answered with ${said}, JSON was expected`);
    }
    const parsed = shape.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const place = issue?.path.map(String).join('.').slice(0, 100) || 'the document';
    throw new _http_request_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI(`${url.host} answered with JSON of another shape: ${place}: ${issue?.message.slice(0, 200)}`);
}
/** JSON that was inside an answer as a file of its own. @throws RequestError when it is nested too deeply to be written */
function jsonBytes(value) {
    try {
        return Buffer.from(JSON.stringify(value));
    }
    catch {
        throw new _http_request_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('the answer is nested too deeply');
    }
}


/***/ }),

/***/ 79963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ requireJsonLines)
/* harmony export */ });
/** Lines that are looked at: bundles of a release rarely have more than a hundred. */
const MAX_LINES = 1000;
/**
 * Checks that a file holds what bundles and trusted roots are: a JSON document, or JSON Lines, as `*.intoto.jsonl` and what
 * `gh attestation download` and `gh attestation trusted-root` write.
 * @throws Error with a sentence when it is neither
 */
function requireJsonLines(bytes, name) {
    const text = Buffer.from(bytes).toString('utf8');
    if (isJson(text))
        return;
    const lines = text.split('\n', MAX_LINES + 1).filter((line) => line.trim() !== '');
    if (lines.length === 0 || lines.length > MAX_LINES || !lines.every(isJson))
        throw new Error(`${name} is neither a JSON document nor up to ${MAX_LINES} lines of JSON`);
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 59331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ repositoryOn),
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/** What the evidence about a tool is filed under: its digest, else its purl, else its path. */
function subjectOf({ path, sha256, purl }) {
    return sha256 !== undefined ? `sha256:${sha256}` : (purl ?? path);
}
/** The repository of a tool on a GitHub server; undefined when it names none there. */
function repositoryOn(server, repository) {
    if (repository === undefined || repository.length > 500)
        return undefined;
    const path = repository.includes('://') ? pathOn(server, repository.replace(/^git\+/, '')) : repository;
    const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(path?.replace(/\.git$/, '') ?? '') ?? [];
    if (owner === undefined || name === undefined || /^\.+$/.test(owner) || /^\.+$/.test(name))
        return undefined;
    return { owner, name };
}
function pathOn(server, text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url?.host === server.host ? url.pathname.replace(/^\/|\/$/g, '') : undefined;
}


/***/ }),

/***/ 10863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ hostsFile),
/* harmony export */   PP: () => (/* binding */ hostsOf),
/* harmony export */   Yj: () => (/* binding */ configuredResolvers),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* unused harmony exports hostOf, nameservers */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const MAX_FILE = 1024 * 1024;
/** Host name of a URL, of `host:port`, or of git's `user@host:path`; undefined when there is none. */
function hostOf(location) {
    const text = location.trim();
    const url = parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `ssh://${text.replace(/^([^/]*?):(?!\d+$|\d+\/).*$/, '$1')}`);
    const host = url?.hostname.replace(/^\[|\]$/g, '').toLowerCase();
    return host === undefined || host === '' || host === '.' ? undefined : host;
}
/** The distinct hosts of several locations, sorted. */
function hostsOf(locations) {
    const hosts = locations.flatMap((location) => (location ? (hostOf(location) ?? []) : []));
    return [...new Set(hosts)].sort();
}
/** Text of a file, its first MiB; empty when it cannot be read. */
function textOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').slice(0, MAX_FILE);
    }
    catch {
        return '';
    }
}
/** Nameserver addresses of a resolv.conf. */
function nameservers(text) {
    return [...text.matchAll(/^[ \t]*nameserver[ \t]+([^\s%#;]+)/gm)].map((match) => match[1] ?? '');
}
/** DNS resolvers configured now: resolv.conf, and those systemd-resolved asks on its behalf. */
function configuredResolvers() {
    const files = ['/etc/resolv.conf', '/run/systemd/resolve/resolv.conf'];
    return [...new Set(files.flatMap((file) => nameservers(textOf(file))))];
}
/** The hosts file as address -> names. */
function hostsFile(text) {
    const table = new Map();
    for (const line of text.split('\n')) {
        const [address, ...names] = (line.split('#', 1)[0] ?? '').trim().split(/\s+/);
        if (!address || names.length === 0)
            continue;
        table.set(address, [...(table.get(address) ?? []), ...names]);
    }
    return Object.fromEntries(table);
}
function parse(url) {
    try {
        return new URL(url);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 21109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ namedFiles)
/* harmony export */ });
/* unused harmony export withoutFiles */
/* harmony import */ var _evidence_pin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85258);

/** The files that a configuration names, in the order of its keys. */
function namedFiles({ tools, evidence, manifests, }) {
    const { trustedRoots, advisories, vex, kev, epss } = evidence;
    const of = (kind, key, given) => (0,_evidence_pin_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(given).map((path, at) => ({ kind, path, key: typeof given === 'string' ? key : [...key, at] }));
    return [
        ...tools.flatMap(({ bundle, sbom }, index) => [
            ...of('bundle', ['tools', index, 'bundle'], bundle),
            ...of('sbom', ['tools', index, 'sbom'], sbom),
        ]),
        ...of('trusted-root', ['evidence', 'trustedRoots'], trustedRoots),
        ...of('advisory', ['evidence', 'advisories'], advisories),
        ...of('vex', ['evidence', 'vex'], vex),
        ...of('kev', ['evidence', 'kev'], kev),
        ...of('epss', ['evidence', 'epss'], epss),
        ...manifests.flatMap(({ file, attestation }, index) => [
            ...of('manifest', ['manifests', index, 'file'], file),
            ...of('manifest-bundle', ['manifests', index, 'attestation'], attestation),
        ]),
    ];
}
/** A configuration without the files that it names. */
function withoutFiles(config) {
    const { kev: _, epss: __, ...settings } = config.evidence;
    return {
        ...config,
        tools: config.tools.map(({ bundle: ___, sbom: ____, ...pin }) => pin),
        evidence: { ...settings, trustedRoots: [], advisories: [], vex: [] },
        manifests: [],
    };
}


/***/ })

};
;