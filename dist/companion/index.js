/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 630:
/***/ ((__unused_webpack_module, exports) => {

"use strict";


exports.toString = function (klass) {
  switch (klass) {
    case 1: return 'IN'
    case 2: return 'CS'
    case 3: return 'CH'
    case 4: return 'HS'
    case 255: return 'ANY'
  }
  return 'UNKNOWN_' + klass
}

exports.toClass = function (name) {
  switch (name.toUpperCase()) {
    case 'IN': return 1
    case 'CS': return 2
    case 'CH': return 3
    case 'HS': return 4
    case 'ANY': return 255
  }
  return 0
}


/***/ }),

/***/ 894:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";


const Buffer = (__nccwpck_require__(181).Buffer)
const types = __nccwpck_require__(891)
const rcodes = __nccwpck_require__(28)
const opcodes = __nccwpck_require__(693)
const classes = __nccwpck_require__(630)
const optioncodes = __nccwpck_require__(75)
const ip = __nccwpck_require__(550)

const QUERY_FLAG = 0
const RESPONSE_FLAG = 1 << 15
const FLUSH_MASK = 1 << 15
const NOT_FLUSH_MASK = ~FLUSH_MASK
const QU_MASK = 1 << 15
const NOT_QU_MASK = ~QU_MASK

const name = exports.name = {}

name.encode = function (str, buf, offset, { mail = false } = {}) {
  if (!buf) buf = Buffer.alloc(name.encodingLength(str))
  if (!offset) offset = 0
  const oldOffset = offset

  // strip leading and trailing .
  const n = str.replace(/^\.|\.$/gm, '')
  if (n.length) {
    let list = []
    if (mail) {
      let localPart = ''
      n.split('.').forEach(label => {
        if (label.endsWith('\\')) {
          localPart += (localPart.length ? '.' : '') + label.slice(0, -1)
        } else {
          if (list.length === 0 && localPart.length) {
            list.push(localPart + '.' + label)
          } else {
            list.push(label)
          }
        }
      })
    } else {
      list = n.split('.')
    }

    for (let i = 0; i < list.length; i++) {
      const len = buf.write(list[i], offset + 1)
      buf[offset] = len
      offset += len + 1
    }
  }

  buf[offset++] = 0

  name.encode.bytes = offset - oldOffset
  return buf
}

name.encode.bytes = 0

name.decode = function (buf, offset, { mail = false } = {}) {
  if (!offset) offset = 0

  const list = []
  let oldOffset = offset
  let totalLength = 0
  let consumedBytes = 0
  let jumped = false

  while (true) {
    if (offset >= buf.length) {
      throw new Error('Cannot decode name (buffer overflow)')
    }
    const len = buf[offset++]
    consumedBytes += jumped ? 0 : 1

    if (len === 0) {
      break
    } else if ((len & 0xc0) === 0) {
      if (offset + len > buf.length) {
        throw new Error('Cannot decode name (buffer overflow)')
      }
      totalLength += len + 1
      if (totalLength > 254) {
        throw new Error('Cannot decode name (name too long)')
      }
      let label = buf.toString('utf-8', offset, offset + len)
      if (mail) {
        label = label.replace(/\./g, '\\.')
      }
      list.push(label)
      offset += len
      consumedBytes += jumped ? 0 : len
    } else if ((len & 0xc0) === 0xc0) {
      if (offset + 1 > buf.length) {
        throw new Error('Cannot decode name (buffer overflow)')
      }
      const jumpOffset = buf.readUInt16BE(offset - 1) - 0xc000
      if (jumpOffset >= oldOffset) {
        // Allow only pointers to prior data. RFC 1035, section 4.1.4 states:
        // "[...] an entire domain name or a list of labels at the end of a domain name
        // is replaced with a pointer to a prior occurance (sic) of the same name."
        throw new Error('Cannot decode name (bad pointer)')
      }
      offset = jumpOffset
      oldOffset = jumpOffset
      consumedBytes += jumped ? 0 : 1
      jumped = true
    } else {
      throw new Error('Cannot decode name (bad label)')
    }
  }

  name.decode.bytes = consumedBytes
  return list.length === 0 ? '.' : list.join('.')
}

name.decode.bytes = 0

name.encodingLength = function (n) {
  if (n === '.' || n === '..') return 1
  return Buffer.byteLength(n.replace(/^\.|\.$/gm, '')) + 2
}

const string = {}

string.encode = function (s, buf, offset) {
  if (!buf) buf = Buffer.alloc(string.encodingLength(s))
  if (!offset) offset = 0

  const len = buf.write(s, offset + 1)
  buf[offset] = len
  string.encode.bytes = len + 1
  return buf
}

string.encode.bytes = 0

string.decode = function (buf, offset) {
  if (!offset) offset = 0

  const len = buf[offset]
  const s = buf.toString('utf-8', offset + 1, offset + 1 + len)
  string.decode.bytes = len + 1
  return s
}

string.decode.bytes = 0

string.encodingLength = function (s) {
  return Buffer.byteLength(s) + 1
}

const header = {}

header.encode = function (h, buf, offset) {
  if (!buf) buf = header.encodingLength(h)
  if (!offset) offset = 0

  const flags = (h.flags || 0) & 32767
  const type = h.type === 'response' ? RESPONSE_FLAG : QUERY_FLAG

  buf.writeUInt16BE(h.id || 0, offset)
  buf.writeUInt16BE(flags | type, offset + 2)
  buf.writeUInt16BE(h.questions.length, offset + 4)
  buf.writeUInt16BE(h.answers.length, offset + 6)
  buf.writeUInt16BE(h.authorities.length, offset + 8)
  buf.writeUInt16BE(h.additionals.length, offset + 10)

  return buf
}

header.encode.bytes = 12

header.decode = function (buf, offset) {
  if (!offset) offset = 0
  if (buf.length < 12) throw new Error('Header must be 12 bytes')
  const flags = buf.readUInt16BE(offset + 2)

  return {
    id: buf.readUInt16BE(offset),
    type: flags & RESPONSE_FLAG ? 'response' : 'query',
    flags: flags & 32767,
    flag_qr: ((flags >> 15) & 0x1) === 1,
    opcode: opcodes.toString((flags >> 11) & 0xf),
    flag_aa: ((flags >> 10) & 0x1) === 1,
    flag_tc: ((flags >> 9) & 0x1) === 1,
    flag_rd: ((flags >> 8) & 0x1) === 1,
    flag_ra: ((flags >> 7) & 0x1) === 1,
    flag_z: ((flags >> 6) & 0x1) === 1,
    flag_ad: ((flags >> 5) & 0x1) === 1,
    flag_cd: ((flags >> 4) & 0x1) === 1,
    rcode: rcodes.toString(flags & 0xf),
    questions: new Array(buf.readUInt16BE(offset + 4)),
    answers: new Array(buf.readUInt16BE(offset + 6)),
    authorities: new Array(buf.readUInt16BE(offset + 8)),
    additionals: new Array(buf.readUInt16BE(offset + 10))
  }
}

header.decode.bytes = 12

header.encodingLength = function () {
  return 12
}

const runknown = exports.unknown = {}

runknown.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(runknown.encodingLength(data))
  if (!offset) offset = 0

  buf.writeUInt16BE(data.length, offset)
  data.copy(buf, offset + 2)

  runknown.encode.bytes = data.length + 2
  return buf
}

runknown.encode.bytes = 0

runknown.decode = function (buf, offset) {
  if (!offset) offset = 0

  const len = buf.readUInt16BE(offset)
  const data = buf.slice(offset + 2, offset + 2 + len)
  runknown.decode.bytes = len + 2
  return data
}

runknown.decode.bytes = 0

runknown.encodingLength = function (data) {
  return data.length + 2
}

const rns = exports.ns = {}

rns.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rns.encodingLength(data))
  if (!offset) offset = 0

  name.encode(data, buf, offset + 2)
  buf.writeUInt16BE(name.encode.bytes, offset)
  rns.encode.bytes = name.encode.bytes + 2
  return buf
}

rns.encode.bytes = 0

rns.decode = function (buf, offset) {
  if (!offset) offset = 0

  const len = buf.readUInt16BE(offset)
  const dd = name.decode(buf, offset + 2)

  rns.decode.bytes = len + 2
  return dd
}

rns.decode.bytes = 0

rns.encodingLength = function (data) {
  return name.encodingLength(data) + 2
}

const rsoa = exports.soa = {}

rsoa.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rsoa.encodingLength(data))
  if (!offset) offset = 0

  const oldOffset = offset
  offset += 2
  name.encode(data.mname, buf, offset)
  offset += name.encode.bytes
  name.encode(data.rname, buf, offset, { mail: true })
  offset += name.encode.bytes
  buf.writeUInt32BE(data.serial || 0, offset)
  offset += 4
  buf.writeUInt32BE(data.refresh || 0, offset)
  offset += 4
  buf.writeUInt32BE(data.retry || 0, offset)
  offset += 4
  buf.writeUInt32BE(data.expire || 0, offset)
  offset += 4
  buf.writeUInt32BE(data.minimum || 0, offset)
  offset += 4

  buf.writeUInt16BE(offset - oldOffset - 2, oldOffset)
  rsoa.encode.bytes = offset - oldOffset
  return buf
}

rsoa.encode.bytes = 0

rsoa.decode = function (buf, offset) {
  if (!offset) offset = 0

  const oldOffset = offset

  const data = {}
  offset += 2
  data.mname = name.decode(buf, offset)
  offset += name.decode.bytes
  data.rname = name.decode(buf, offset, { mail: true })
  offset += name.decode.bytes
  data.serial = buf.readUInt32BE(offset)
  offset += 4
  data.refresh = buf.readUInt32BE(offset)
  offset += 4
  data.retry = buf.readUInt32BE(offset)
  offset += 4
  data.expire = buf.readUInt32BE(offset)
  offset += 4
  data.minimum = buf.readUInt32BE(offset)
  offset += 4

  rsoa.decode.bytes = offset - oldOffset
  return data
}

rsoa.decode.bytes = 0

rsoa.encodingLength = function (data) {
  return 22 + name.encodingLength(data.mname) + name.encodingLength(data.rname)
}

const rtxt = exports.txt = {}

rtxt.encode = function (data, buf, offset) {
  if (!Array.isArray(data)) data = [data]
  for (let i = 0; i < data.length; i++) {
    if (typeof data[i] === 'string') {
      data[i] = Buffer.from(data[i])
    }
    if (!Buffer.isBuffer(data[i])) {
      throw new Error('Must be a Buffer')
    }
  }

  if (!buf) buf = Buffer.alloc(rtxt.encodingLength(data))
  if (!offset) offset = 0

  const oldOffset = offset
  offset += 2

  data.forEach(function (d) {
    buf[offset++] = d.length
    d.copy(buf, offset, 0, d.length)
    offset += d.length
  })

  buf.writeUInt16BE(offset - oldOffset - 2, oldOffset)
  rtxt.encode.bytes = offset - oldOffset
  return buf
}

rtxt.encode.bytes = 0

rtxt.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset
  let remaining = buf.readUInt16BE(offset)
  offset += 2

  let data = []
  while (remaining > 0) {
    const len = buf[offset++]
    --remaining
    if (remaining < len) {
      throw new Error('Buffer overflow')
    }
    data.push(buf.slice(offset, offset + len))
    offset += len
    remaining -= len
  }

  rtxt.decode.bytes = offset - oldOffset
  return data
}

rtxt.decode.bytes = 0

rtxt.encodingLength = function (data) {
  if (!Array.isArray(data)) data = [data]
  let length = 2
  data.forEach(function (buf) {
    if (typeof buf === 'string') {
      length += Buffer.byteLength(buf) + 1
    } else {
      length += buf.length + 1
    }
  })
  return length
}

const rnull = exports["null"] = {}

rnull.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rnull.encodingLength(data))
  if (!offset) offset = 0

  if (typeof data === 'string') data = Buffer.from(data)
  if (!data) data = Buffer.alloc(0)

  const oldOffset = offset
  offset += 2

  const len = data.length
  data.copy(buf, offset, 0, len)
  offset += len

  buf.writeUInt16BE(offset - oldOffset - 2, oldOffset)
  rnull.encode.bytes = offset - oldOffset
  return buf
}

rnull.encode.bytes = 0

rnull.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset
  const len = buf.readUInt16BE(offset)

  offset += 2

  const data = buf.slice(offset, offset + len)
  offset += len

  rnull.decode.bytes = offset - oldOffset
  return data
}

rnull.decode.bytes = 0

rnull.encodingLength = function (data) {
  if (!data) return 2
  return (Buffer.isBuffer(data) ? data.length : Buffer.byteLength(data)) + 2
}

const rhinfo = exports.hinfo = {}

rhinfo.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rhinfo.encodingLength(data))
  if (!offset) offset = 0

  const oldOffset = offset
  offset += 2
  string.encode(data.cpu, buf, offset)
  offset += string.encode.bytes
  string.encode(data.os, buf, offset)
  offset += string.encode.bytes
  buf.writeUInt16BE(offset - oldOffset - 2, oldOffset)
  rhinfo.encode.bytes = offset - oldOffset
  return buf
}

rhinfo.encode.bytes = 0

rhinfo.decode = function (buf, offset) {
  if (!offset) offset = 0

  const oldOffset = offset

  const data = {}
  offset += 2
  data.cpu = string.decode(buf, offset)
  offset += string.decode.bytes
  data.os = string.decode(buf, offset)
  offset += string.decode.bytes
  rhinfo.decode.bytes = offset - oldOffset
  return data
}

rhinfo.decode.bytes = 0

rhinfo.encodingLength = function (data) {
  return string.encodingLength(data.cpu) + string.encodingLength(data.os) + 2
}

const rptr = exports.ptr = {}
const rcname = exports.cname = rptr
const rdname = exports.dname = rptr

rptr.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rptr.encodingLength(data))
  if (!offset) offset = 0

  name.encode(data, buf, offset + 2)
  buf.writeUInt16BE(name.encode.bytes, offset)
  rptr.encode.bytes = name.encode.bytes + 2
  return buf
}

rptr.encode.bytes = 0

rptr.decode = function (buf, offset) {
  if (!offset) offset = 0

  const data = name.decode(buf, offset + 2)
  rptr.decode.bytes = name.decode.bytes + 2
  return data
}

rptr.decode.bytes = 0

rptr.encodingLength = function (data) {
  return name.encodingLength(data) + 2
}

const rsrv = exports.srv = {}

rsrv.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rsrv.encodingLength(data))
  if (!offset) offset = 0

  buf.writeUInt16BE(data.priority || 0, offset + 2)
  buf.writeUInt16BE(data.weight || 0, offset + 4)
  buf.writeUInt16BE(data.port || 0, offset + 6)
  name.encode(data.target, buf, offset + 8)

  const len = name.encode.bytes + 6
  buf.writeUInt16BE(len, offset)

  rsrv.encode.bytes = len + 2
  return buf
}

rsrv.encode.bytes = 0

rsrv.decode = function (buf, offset) {
  if (!offset) offset = 0

  const len = buf.readUInt16BE(offset)

  const data = {}
  data.priority = buf.readUInt16BE(offset + 2)
  data.weight = buf.readUInt16BE(offset + 4)
  data.port = buf.readUInt16BE(offset + 6)
  data.target = name.decode(buf, offset + 8)

  rsrv.decode.bytes = len + 2
  return data
}

rsrv.decode.bytes = 0

rsrv.encodingLength = function (data) {
  return 8 + name.encodingLength(data.target)
}

const rcaa = exports.caa = {}

rcaa.ISSUER_CRITICAL = 1 << 7

rcaa.encode = function (data, buf, offset) {
  const len = rcaa.encodingLength(data)

  if (!buf) buf = Buffer.alloc(rcaa.encodingLength(data))
  if (!offset) offset = 0

  if (data.issuerCritical) {
    data.flags = rcaa.ISSUER_CRITICAL
  }

  buf.writeUInt16BE(len - 2, offset)
  offset += 2
  buf.writeUInt8(data.flags || 0, offset)
  offset += 1
  string.encode(data.tag, buf, offset)
  offset += string.encode.bytes
  buf.write(data.value, offset)
  offset += Buffer.byteLength(data.value)

  rcaa.encode.bytes = len
  return buf
}

rcaa.encode.bytes = 0

rcaa.decode = function (buf, offset) {
  if (!offset) offset = 0

  const len = buf.readUInt16BE(offset)
  offset += 2

  const oldOffset = offset
  const data = {}
  data.flags = buf.readUInt8(offset)
  offset += 1
  data.tag = string.decode(buf, offset)
  offset += string.decode.bytes
  data.value = buf.toString('utf-8', offset, oldOffset + len)

  data.issuerCritical = !!(data.flags & rcaa.ISSUER_CRITICAL)

  rcaa.decode.bytes = len + 2

  return data
}

rcaa.decode.bytes = 0

rcaa.encodingLength = function (data) {
  return string.encodingLength(data.tag) + string.encodingLength(data.value) + 2
}

const rmx = exports.mx = {}

rmx.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rmx.encodingLength(data))
  if (!offset) offset = 0

  const oldOffset = offset
  offset += 2
  buf.writeUInt16BE(data.preference || 0, offset)
  offset += 2
  name.encode(data.exchange, buf, offset)
  offset += name.encode.bytes

  buf.writeUInt16BE(offset - oldOffset - 2, oldOffset)
  rmx.encode.bytes = offset - oldOffset
  return buf
}

rmx.encode.bytes = 0

rmx.decode = function (buf, offset) {
  if (!offset) offset = 0

  const oldOffset = offset

  const data = {}
  offset += 2
  data.preference = buf.readUInt16BE(offset)
  offset += 2
  data.exchange = name.decode(buf, offset)
  offset += name.decode.bytes

  rmx.decode.bytes = offset - oldOffset
  return data
}

rmx.encodingLength = function (data) {
  return 4 + name.encodingLength(data.exchange)
}

const ra = exports.a = {}

ra.encode = function (host, buf, offset) {
  if (!buf) buf = Buffer.alloc(ra.encodingLength(host))
  if (!offset) offset = 0

  buf.writeUInt16BE(4, offset)
  offset += 2
  ip.v4.encode(host, buf, offset)
  ra.encode.bytes = 6
  return buf
}

ra.encode.bytes = 0

ra.decode = function (buf, offset) {
  if (!offset) offset = 0

  offset += 2
  const host = ip.v4.decode(buf, offset)
  ra.decode.bytes = 6
  return host
}

ra.decode.bytes = 0

ra.encodingLength = function () {
  return 6
}

const raaaa = exports.aaaa = {}

raaaa.encode = function (host, buf, offset) {
  if (!buf) buf = Buffer.alloc(raaaa.encodingLength(host))
  if (!offset) offset = 0

  buf.writeUInt16BE(16, offset)
  offset += 2
  ip.v6.encode(host, buf, offset)
  raaaa.encode.bytes = 18
  return buf
}

raaaa.encode.bytes = 0

raaaa.decode = function (buf, offset) {
  if (!offset) offset = 0

  offset += 2
  const host = ip.v6.decode(buf, offset)
  raaaa.decode.bytes = 18
  return host
}

raaaa.decode.bytes = 0

raaaa.encodingLength = function () {
  return 18
}

const roption = exports.option = {}

roption.encode = function (option, buf, offset) {
  if (!buf) buf = Buffer.alloc(roption.encodingLength(option))
  if (!offset) offset = 0
  const oldOffset = offset

  const code = optioncodes.toCode(option.code)
  buf.writeUInt16BE(code, offset)
  offset += 2
  if (option.data) {
    buf.writeUInt16BE(option.data.length, offset)
    offset += 2
    option.data.copy(buf, offset)
    offset += option.data.length
  } else {
    switch (code) {
      // case 3: NSID.  No encode makes sense.
      // case 5,6,7: Not implementable
      case 8: // ECS
        // note: do IP math before calling
        const spl = option.sourcePrefixLength || 0
        const fam = option.family || ip.familyOf(option.ip)
        const ipBuf = ip.encode(option.ip, Buffer.alloc)
        const ipLen = Math.ceil(spl / 8)
        buf.writeUInt16BE(ipLen + 4, offset)
        offset += 2
        buf.writeUInt16BE(fam, offset)
        offset += 2
        buf.writeUInt8(spl, offset++)
        buf.writeUInt8(option.scopePrefixLength || 0, offset++)

        ipBuf.copy(buf, offset, 0, ipLen)
        offset += ipLen
        break
      // case 9: EXPIRE (experimental)
      // case 10: COOKIE.  No encode makes sense.
      case 11: // KEEP-ALIVE
        if (option.timeout) {
          buf.writeUInt16BE(2, offset)
          offset += 2
          buf.writeUInt16BE(option.timeout, offset)
          offset += 2
        } else {
          buf.writeUInt16BE(0, offset)
          offset += 2
        }
        break
      case 12: // PADDING
        const len = option.length || 0
        buf.writeUInt16BE(len, offset)
        offset += 2
        buf.fill(0, offset, offset + len)
        offset += len
        break
      // case 13:  CHAIN.  Experimental.
      case 14: // KEY-TAG
        const tagsLen = option.tags.length * 2
        buf.writeUInt16BE(tagsLen, offset)
        offset += 2
        for (const tag of option.tags) {
          buf.writeUInt16BE(tag, offset)
          offset += 2
        }
        break
      default:
        throw new Error(`Unknown roption code: ${option.code}`)
    }
  }

  roption.encode.bytes = offset - oldOffset
  return buf
}

roption.encode.bytes = 0

roption.decode = function (buf, offset) {
  if (!offset) offset = 0
  const option = {}
  option.code = buf.readUInt16BE(offset)
  option.type = optioncodes.toString(option.code)
  offset += 2
  const len = buf.readUInt16BE(offset)
  offset += 2
  option.data = buf.slice(offset, offset + len)
  switch (option.code) {
    // case 3: NSID.  No decode makes sense.
    case 8: // ECS
      option.family = buf.readUInt16BE(offset)
      offset += 2
      option.sourcePrefixLength = buf.readUInt8(offset++)
      option.scopePrefixLength = buf.readUInt8(offset++)
      const padded = Buffer.alloc((option.family === 1) ? 4 : 16)
      buf.copy(padded, 0, offset, offset + len - 4)
      option.ip = ip.decode(padded)
      break
    // case 12: Padding.  No decode makes sense.
    case 11: // KEEP-ALIVE
      if (len > 0) {
        option.timeout = buf.readUInt16BE(offset)
        offset += 2
      }
      break
    case 14:
      option.tags = []
      for (let i = 0; i < len; i += 2) {
        option.tags.push(buf.readUInt16BE(offset))
        offset += 2
      }
    // don't worry about default.  caller will use data if desired
  }

  roption.decode.bytes = len + 4
  return option
}

roption.decode.bytes = 0

roption.encodingLength = function (option) {
  if (option.data) {
    return option.data.length + 4
  }
  const code = optioncodes.toCode(option.code)
  switch (code) {
    case 8: // ECS
      const spl = option.sourcePrefixLength || 0
      return Math.ceil(spl / 8) + 8
    case 11: // KEEP-ALIVE
      return (typeof option.timeout === 'number') ? 6 : 4
    case 12: // PADDING
      return option.length + 4
    case 14: // KEY-TAG
      return 4 + (option.tags.length * 2)
  }
  throw new Error(`Unknown roption code: ${option.code}`)
}

const ropt = exports.opt = {}

ropt.encode = function (options, buf, offset) {
  if (!buf) buf = Buffer.alloc(ropt.encodingLength(options))
  if (!offset) offset = 0
  const oldOffset = offset

  const rdlen = encodingLengthList(options, roption)
  buf.writeUInt16BE(rdlen, offset)
  offset = encodeList(options, roption, buf, offset + 2)

  ropt.encode.bytes = offset - oldOffset
  return buf
}

ropt.encode.bytes = 0

ropt.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  const options = []
  let rdlen = buf.readUInt16BE(offset)
  offset += 2
  let o = 0
  while (rdlen > 0) {
    options[o++] = roption.decode(buf, offset)
    offset += roption.decode.bytes
    rdlen -= roption.decode.bytes
  }
  ropt.decode.bytes = offset - oldOffset
  return options
}

ropt.decode.bytes = 0

ropt.encodingLength = function (options) {
  return 2 + encodingLengthList(options || [], roption)
}

const rdnskey = exports.dnskey = {}

rdnskey.PROTOCOL_DNSSEC = 3
rdnskey.ZONE_KEY = 0x80
rdnskey.SECURE_ENTRYPOINT = 0x8000

rdnskey.encode = function (key, buf, offset) {
  if (!buf) buf = Buffer.alloc(rdnskey.encodingLength(key))
  if (!offset) offset = 0
  const oldOffset = offset

  const keydata = key.key
  if (!Buffer.isBuffer(keydata)) {
    throw new Error('Key must be a Buffer')
  }

  offset += 2 // Leave space for length
  buf.writeUInt16BE(key.flags, offset)
  offset += 2
  buf.writeUInt8(rdnskey.PROTOCOL_DNSSEC, offset)
  offset += 1
  buf.writeUInt8(key.algorithm, offset)
  offset += 1
  keydata.copy(buf, offset, 0, keydata.length)
  offset += keydata.length

  rdnskey.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rdnskey.encode.bytes - 2, oldOffset)
  return buf
}

rdnskey.encode.bytes = 0

rdnskey.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  var key = {}
  var length = buf.readUInt16BE(offset)
  offset += 2
  key.flags = buf.readUInt16BE(offset)
  offset += 2
  if (buf.readUInt8(offset) !== rdnskey.PROTOCOL_DNSSEC) {
    throw new Error('Protocol must be 3')
  }
  offset += 1
  key.algorithm = buf.readUInt8(offset)
  offset += 1
  key.key = buf.slice(offset, oldOffset + length + 2)
  offset += key.key.length
  rdnskey.decode.bytes = offset - oldOffset
  return key
}

rdnskey.decode.bytes = 0

rdnskey.encodingLength = function (key) {
  return 6 + Buffer.byteLength(key.key)
}

const rrrsig = exports.rrsig = {}

rrrsig.encode = function (sig, buf, offset) {
  if (!buf) buf = Buffer.alloc(rrrsig.encodingLength(sig))
  if (!offset) offset = 0
  const oldOffset = offset

  const signature = sig.signature
  if (!Buffer.isBuffer(signature)) {
    throw new Error('Signature must be a Buffer')
  }

  offset += 2 // Leave space for length
  buf.writeUInt16BE(types.toType(sig.typeCovered), offset)
  offset += 2
  buf.writeUInt8(sig.algorithm, offset)
  offset += 1
  buf.writeUInt8(sig.labels, offset)
  offset += 1
  buf.writeUInt32BE(sig.originalTTL, offset)
  offset += 4
  buf.writeUInt32BE(sig.expiration, offset)
  offset += 4
  buf.writeUInt32BE(sig.inception, offset)
  offset += 4
  buf.writeUInt16BE(sig.keyTag, offset)
  offset += 2
  name.encode(sig.signersName, buf, offset)
  offset += name.encode.bytes
  signature.copy(buf, offset, 0, signature.length)
  offset += signature.length

  rrrsig.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rrrsig.encode.bytes - 2, oldOffset)
  return buf
}

rrrsig.encode.bytes = 0

rrrsig.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  var sig = {}
  var length = buf.readUInt16BE(offset)
  offset += 2
  sig.typeCovered = types.toString(buf.readUInt16BE(offset))
  offset += 2
  sig.algorithm = buf.readUInt8(offset)
  offset += 1
  sig.labels = buf.readUInt8(offset)
  offset += 1
  sig.originalTTL = buf.readUInt32BE(offset)
  offset += 4
  sig.expiration = buf.readUInt32BE(offset)
  offset += 4
  sig.inception = buf.readUInt32BE(offset)
  offset += 4
  sig.keyTag = buf.readUInt16BE(offset)
  offset += 2
  sig.signersName = name.decode(buf, offset)
  offset += name.decode.bytes
  sig.signature = buf.slice(offset, oldOffset + length + 2)
  offset += sig.signature.length
  rrrsig.decode.bytes = offset - oldOffset
  return sig
}

rrrsig.decode.bytes = 0

rrrsig.encodingLength = function (sig) {
  return 20 +
    name.encodingLength(sig.signersName) +
    Buffer.byteLength(sig.signature)
}

const rrp = exports.rp = {}

rrp.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rrp.encodingLength(data))
  if (!offset) offset = 0
  const oldOffset = offset

  offset += 2 // Leave space for length
  name.encode(data.mbox || '.', buf, offset, { mail: true })
  offset += name.encode.bytes
  name.encode(data.txt || '.', buf, offset)
  offset += name.encode.bytes
  rrp.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rrp.encode.bytes - 2, oldOffset)
  return buf
}

rrp.encode.bytes = 0

rrp.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  const data = {}
  offset += 2
  data.mbox = name.decode(buf, offset, { mail: true }) || '.'
  offset += name.decode.bytes
  data.txt = name.decode(buf, offset) || '.'
  offset += name.decode.bytes
  rrp.decode.bytes = offset - oldOffset
  return data
}

rrp.decode.bytes = 0

rrp.encodingLength = function (data) {
  return 2 + name.encodingLength(data.mbox || '.') + name.encodingLength(data.txt || '.')
}

const typebitmap = {}

typebitmap.encode = function (typelist, buf, offset) {
  if (!buf) buf = Buffer.alloc(typebitmap.encodingLength(typelist))
  if (!offset) offset = 0
  const oldOffset = offset

  var typesByWindow = []
  for (var i = 0; i < typelist.length; i++) {
    var typeid = types.toType(typelist[i])
    if (typesByWindow[typeid >> 8] === undefined) {
      typesByWindow[typeid >> 8] = []
    }
    typesByWindow[typeid >> 8][(typeid >> 3) & 0x1F] |= 1 << (7 - (typeid & 0x7))
  }

  for (i = 0; i < typesByWindow.length; i++) {
    if (typesByWindow[i] !== undefined) {
      var windowBuf = Buffer.from(typesByWindow[i])
      buf.writeUInt8(i, offset)
      offset += 1
      buf.writeUInt8(windowBuf.length, offset)
      offset += 1
      windowBuf.copy(buf, offset)
      offset += windowBuf.length
    }
  }

  typebitmap.encode.bytes = offset - oldOffset
  return buf
}

typebitmap.encode.bytes = 0

typebitmap.decode = function (buf, offset, length) {
  if (!offset) offset = 0
  const oldOffset = offset

  var typelist = []
  while (offset - oldOffset < length) {
    var window = buf.readUInt8(offset)
    offset += 1
    var windowLength = buf.readUInt8(offset)
    offset += 1
    for (var i = 0; i < windowLength; i++) {
      var b = buf.readUInt8(offset + i)
      for (var j = 0; j < 8; j++) {
        if (b & (1 << (7 - j))) {
          var typeid = types.toString((window << 8) | (i << 3) | j)
          typelist.push(typeid)
        }
      }
    }
    offset += windowLength
  }

  typebitmap.decode.bytes = offset - oldOffset
  return typelist
}

typebitmap.decode.bytes = 0

typebitmap.encodingLength = function (typelist) {
  var extents = []
  for (var i = 0; i < typelist.length; i++) {
    var typeid = types.toType(typelist[i])
    extents[typeid >> 8] = Math.max(extents[typeid >> 8] || 0, typeid & 0xFF)
  }

  var len = 0
  for (i = 0; i < extents.length; i++) {
    if (extents[i] !== undefined) {
      len += 2 + Math.ceil((extents[i] + 1) / 8)
    }
  }

  return len
}

const rnsec = exports.nsec = {}

rnsec.encode = function (record, buf, offset) {
  if (!buf) buf = Buffer.alloc(rnsec.encodingLength(record))
  if (!offset) offset = 0
  const oldOffset = offset

  offset += 2 // Leave space for length
  name.encode(record.nextDomain, buf, offset)
  offset += name.encode.bytes
  typebitmap.encode(record.rrtypes, buf, offset)
  offset += typebitmap.encode.bytes

  rnsec.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rnsec.encode.bytes - 2, oldOffset)
  return buf
}

rnsec.encode.bytes = 0

rnsec.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  var record = {}
  var length = buf.readUInt16BE(offset)
  offset += 2
  record.nextDomain = name.decode(buf, offset)
  offset += name.decode.bytes
  record.rrtypes = typebitmap.decode(buf, offset, length - (offset - oldOffset))
  offset += typebitmap.decode.bytes

  rnsec.decode.bytes = offset - oldOffset
  return record
}

rnsec.decode.bytes = 0

rnsec.encodingLength = function (record) {
  return 2 +
    name.encodingLength(record.nextDomain) +
    typebitmap.encodingLength(record.rrtypes)
}

const rnsec3 = exports.nsec3 = {}

rnsec3.encode = function (record, buf, offset) {
  if (!buf) buf = Buffer.alloc(rnsec3.encodingLength(record))
  if (!offset) offset = 0
  const oldOffset = offset

  const salt = record.salt
  if (!Buffer.isBuffer(salt)) {
    throw new Error('salt must be a Buffer')
  }

  const nextDomain = record.nextDomain
  if (!Buffer.isBuffer(nextDomain)) {
    throw new Error('nextDomain must be a Buffer')
  }

  offset += 2 // Leave space for length
  buf.writeUInt8(record.algorithm, offset)
  offset += 1
  buf.writeUInt8(record.flags, offset)
  offset += 1
  buf.writeUInt16BE(record.iterations, offset)
  offset += 2
  buf.writeUInt8(salt.length, offset)
  offset += 1
  salt.copy(buf, offset, 0, salt.length)
  offset += salt.length
  buf.writeUInt8(nextDomain.length, offset)
  offset += 1
  nextDomain.copy(buf, offset, 0, nextDomain.length)
  offset += nextDomain.length
  typebitmap.encode(record.rrtypes, buf, offset)
  offset += typebitmap.encode.bytes

  rnsec3.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rnsec3.encode.bytes - 2, oldOffset)
  return buf
}

rnsec3.encode.bytes = 0

rnsec3.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  var record = {}
  var length = buf.readUInt16BE(offset)
  offset += 2
  record.algorithm = buf.readUInt8(offset)
  offset += 1
  record.flags = buf.readUInt8(offset)
  offset += 1
  record.iterations = buf.readUInt16BE(offset)
  offset += 2
  const saltLength = buf.readUInt8(offset)
  offset += 1
  record.salt = buf.slice(offset, offset + saltLength)
  offset += saltLength
  const hashLength = buf.readUInt8(offset)
  offset += 1
  record.nextDomain = buf.slice(offset, offset + hashLength)
  offset += hashLength
  record.rrtypes = typebitmap.decode(buf, offset, length - (offset - oldOffset))
  offset += typebitmap.decode.bytes

  rnsec3.decode.bytes = offset - oldOffset
  return record
}

rnsec3.decode.bytes = 0

rnsec3.encodingLength = function (record) {
  return 8 +
    record.salt.length +
    record.nextDomain.length +
    typebitmap.encodingLength(record.rrtypes)
}

const rds = exports.ds = {}

rds.encode = function (digest, buf, offset) {
  if (!buf) buf = Buffer.alloc(rds.encodingLength(digest))
  if (!offset) offset = 0
  const oldOffset = offset

  const digestdata = digest.digest
  if (!Buffer.isBuffer(digestdata)) {
    throw new Error('Digest must be a Buffer')
  }

  offset += 2 // Leave space for length
  buf.writeUInt16BE(digest.keyTag, offset)
  offset += 2
  buf.writeUInt8(digest.algorithm, offset)
  offset += 1
  buf.writeUInt8(digest.digestType, offset)
  offset += 1
  digestdata.copy(buf, offset, 0, digestdata.length)
  offset += digestdata.length

  rds.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rds.encode.bytes - 2, oldOffset)
  return buf
}

rds.encode.bytes = 0

rds.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  var digest = {}
  var length = buf.readUInt16BE(offset)
  offset += 2
  digest.keyTag = buf.readUInt16BE(offset)
  offset += 2
  digest.algorithm = buf.readUInt8(offset)
  offset += 1
  digest.digestType = buf.readUInt8(offset)
  offset += 1
  digest.digest = buf.slice(offset, oldOffset + length + 2)
  offset += digest.digest.length
  rds.decode.bytes = offset - oldOffset
  return digest
}

rds.decode.bytes = 0

rds.encodingLength = function (digest) {
  return 6 + Buffer.byteLength(digest.digest)
}

const rsshfp = exports.sshfp = {}

rsshfp.getFingerprintLengthForHashType = function getFingerprintLengthForHashType (hashType) {
  switch (hashType) {
    case 1: return 20
    case 2: return 32
  }
}

rsshfp.encode = function encode (record, buf, offset) {
  if (!buf) buf = Buffer.alloc(rsshfp.encodingLength(record))
  if (!offset) offset = 0
  const oldOffset = offset

  offset += 2 // The function call starts with the offset pointer at the RDLENGTH field, not the RDATA one
  buf[offset] = record.algorithm
  offset += 1
  buf[offset] = record.hash
  offset += 1

  const fingerprintBuf = Buffer.from(record.fingerprint.toUpperCase(), 'hex')
  if (fingerprintBuf.length !== rsshfp.getFingerprintLengthForHashType(record.hash)) {
    throw new Error('Invalid fingerprint length')
  }
  fingerprintBuf.copy(buf, offset)
  offset += fingerprintBuf.byteLength

  rsshfp.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rsshfp.encode.bytes - 2, oldOffset)

  return buf
}

rsshfp.encode.bytes = 0

rsshfp.decode = function decode (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  const record = {}
  offset += 2 // Account for the RDLENGTH field
  record.algorithm = buf[offset]
  offset += 1
  record.hash = buf[offset]
  offset += 1

  const fingerprintLength = rsshfp.getFingerprintLengthForHashType(record.hash)
  record.fingerprint = buf.slice(offset, offset + fingerprintLength).toString('hex').toUpperCase()
  offset += fingerprintLength
  rsshfp.decode.bytes = offset - oldOffset
  return record
}

rsshfp.decode.bytes = 0

rsshfp.encodingLength = function (record) {
  return 4 + Buffer.from(record.fingerprint, 'hex').byteLength
}

const rnaptr = exports.naptr = {}

rnaptr.encode = function (data, buf, offset) {
  if (!buf) buf = Buffer.alloc(rnaptr.encodingLength(data))
  if (!offset) offset = 0
  const oldOffset = offset
  offset += 2
  buf.writeUInt16BE(data.order || 0, offset)
  offset += 2
  buf.writeUInt16BE(data.preference || 0, offset)
  offset += 2
  string.encode(data.flags, buf, offset)
  offset += string.encode.bytes
  string.encode(data.services, buf, offset)
  offset += string.encode.bytes
  string.encode(data.regexp, buf, offset)
  offset += string.encode.bytes
  name.encode(data.replacement, buf, offset)
  offset += name.encode.bytes
  rnaptr.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rnaptr.encode.bytes - 2, oldOffset)
  return buf
}

rnaptr.encode.bytes = 0

rnaptr.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset
  const data = {}
  offset += 2
  data.order = buf.readUInt16BE(offset)
  offset += 2
  data.preference = buf.readUInt16BE(offset)
  offset += 2
  data.flags = string.decode(buf, offset)
  offset += string.decode.bytes
  data.services = string.decode(buf, offset)
  offset += string.decode.bytes
  data.regexp = string.decode(buf, offset)
  offset += string.decode.bytes
  data.replacement = name.decode(buf, offset)
  offset += name.decode.bytes
  rnaptr.decode.bytes = offset - oldOffset
  return data
}

rnaptr.decode.bytes = 0

rnaptr.encodingLength = function (data) {
  return string.encodingLength(data.flags) +
    string.encodingLength(data.services) +
    string.encodingLength(data.regexp) +
    name.encodingLength(data.replacement) + 6
}

const rtlsa = exports.tlsa = {}

rtlsa.encode = function (cert, buf, offset) {
  if (!buf) buf = Buffer.alloc(rtlsa.encodingLength(cert))
  if (!offset) offset = 0
  const oldOffset = offset

  const certdata = cert.certificate
  if (!Buffer.isBuffer(certdata)) {
    throw new Error('Certificate must be a Buffer')
  }

  offset += 2 // Leave space for length
  buf.writeUInt8(cert.usage, offset)
  offset += 1
  buf.writeUInt8(cert.selector, offset)
  offset += 1
  buf.writeUInt8(cert.matchingType, offset)
  offset += 1
  certdata.copy(buf, offset, 0, certdata.length)
  offset += certdata.length

  rtlsa.encode.bytes = offset - oldOffset
  buf.writeUInt16BE(rtlsa.encode.bytes - 2, oldOffset)
  return buf
}

rtlsa.encode.bytes = 0

rtlsa.decode = function (buf, offset) {
  if (!offset) offset = 0
  const oldOffset = offset

  const cert = {}
  const length = buf.readUInt16BE(offset)
  offset += 2
  cert.usage = buf.readUInt8(offset)
  offset += 1
  cert.selector = buf.readUInt8(offset)
  offset += 1
  cert.matchingType = buf.readUInt8(offset)
  offset += 1
  cert.certificate = buf.slice(offset, oldOffset + length + 2)
  offset += cert.certificate.length
  rtlsa.decode.bytes = offset - oldOffset
  return cert
}

rtlsa.decode.bytes = 0

rtlsa.encodingLength = function (cert) {
  return 5 + Buffer.byteLength(cert.certificate)
}

const renc = exports.record = function (type) {
  switch (type.toUpperCase()) {
    case 'A': return ra
    case 'PTR': return rptr
    case 'CNAME': return rcname
    case 'DNAME': return rdname
    case 'TXT': return rtxt
    case 'NULL': return rnull
    case 'AAAA': return raaaa
    case 'SRV': return rsrv
    case 'HINFO': return rhinfo
    case 'CAA': return rcaa
    case 'NS': return rns
    case 'SOA': return rsoa
    case 'MX': return rmx
    case 'OPT': return ropt
    case 'DNSKEY': return rdnskey
    case 'RRSIG': return rrrsig
    case 'RP': return rrp
    case 'NSEC': return rnsec
    case 'NSEC3': return rnsec3
    case 'SSHFP': return rsshfp
    case 'DS': return rds
    case 'NAPTR': return rnaptr
    case 'TLSA': return rtlsa
  }
  return runknown
}

const answer = exports.answer = {}

answer.encode = function (a, buf, offset) {
  if (!buf) buf = Buffer.alloc(answer.encodingLength(a))
  if (!offset) offset = 0

  const oldOffset = offset

  name.encode(a.name, buf, offset)
  offset += name.encode.bytes

  buf.writeUInt16BE(types.toType(a.type), offset)

  if (a.type.toUpperCase() === 'OPT') {
    if (a.name !== '.') {
      throw new Error('OPT name must be root.')
    }
    buf.writeUInt16BE(a.udpPayloadSize || 4096, offset + 2)
    buf.writeUInt8(a.extendedRcode || 0, offset + 4)
    buf.writeUInt8(a.ednsVersion || 0, offset + 5)
    buf.writeUInt16BE(a.flags || 0, offset + 6)

    offset += 8
    ropt.encode(a.options || [], buf, offset)
    offset += ropt.encode.bytes
  } else {
    let klass = classes.toClass(a.class === undefined ? 'IN' : a.class)
    if (a.flush) klass |= FLUSH_MASK // the 1st bit of the class is the flush bit
    buf.writeUInt16BE(klass, offset + 2)
    buf.writeUInt32BE(a.ttl || 0, offset + 4)

    offset += 8
    const enc = renc(a.type)
    enc.encode(a.data, buf, offset)
    offset += enc.encode.bytes
  }

  answer.encode.bytes = offset - oldOffset
  return buf
}

answer.encode.bytes = 0

answer.decode = function (buf, offset) {
  if (!offset) offset = 0

  const a = {}
  const oldOffset = offset

  a.name = name.decode(buf, offset)
  offset += name.decode.bytes
  a.type = types.toString(buf.readUInt16BE(offset))
  if (a.type === 'OPT') {
    a.udpPayloadSize = buf.readUInt16BE(offset + 2)
    a.extendedRcode = buf.readUInt8(offset + 4)
    a.ednsVersion = buf.readUInt8(offset + 5)
    a.flags = buf.readUInt16BE(offset + 6)
    a.flag_do = ((a.flags >> 15) & 0x1) === 1
    a.options = ropt.decode(buf, offset + 8)
    offset += 8 + ropt.decode.bytes
  } else {
    const klass = buf.readUInt16BE(offset + 2)
    a.ttl = buf.readUInt32BE(offset + 4)

    a.class = classes.toString(klass & NOT_FLUSH_MASK)
    a.flush = !!(klass & FLUSH_MASK)

    const enc = renc(a.type)
    a.data = enc.decode(buf, offset + 8)
    offset += 8 + enc.decode.bytes
  }

  answer.decode.bytes = offset - oldOffset
  return a
}

answer.decode.bytes = 0

answer.encodingLength = function (a) {
  const data = (a.data !== null && a.data !== undefined) ? a.data : a.options
  return name.encodingLength(a.name) + 8 + renc(a.type).encodingLength(data)
}

const question = exports.question = {}

question.encode = function (q, buf, offset) {
  if (!buf) buf = Buffer.alloc(question.encodingLength(q))
  if (!offset) offset = 0

  const oldOffset = offset

  name.encode(q.name, buf, offset)
  offset += name.encode.bytes

  buf.writeUInt16BE(types.toType(q.type), offset)
  offset += 2

  buf.writeUInt16BE(classes.toClass(q.class === undefined ? 'IN' : q.class), offset)
  offset += 2

  question.encode.bytes = offset - oldOffset
  return q
}

question.encode.bytes = 0

question.decode = function (buf, offset) {
  if (!offset) offset = 0

  const oldOffset = offset
  const q = {}

  q.name = name.decode(buf, offset)
  offset += name.decode.bytes

  q.type = types.toString(buf.readUInt16BE(offset))
  offset += 2

  q.class = classes.toString(buf.readUInt16BE(offset))
  offset += 2

  const qu = !!(q.class & QU_MASK)
  if (qu) q.class &= NOT_QU_MASK

  question.decode.bytes = offset - oldOffset
  return q
}

question.decode.bytes = 0

question.encodingLength = function (q) {
  return name.encodingLength(q.name) + 4
}

exports.AUTHORITATIVE_ANSWER = 1 << 10
exports.TRUNCATED_RESPONSE = 1 << 9
exports.RECURSION_DESIRED = 1 << 8
exports.RECURSION_AVAILABLE = 1 << 7
exports.AUTHENTIC_DATA = 1 << 5
exports.CHECKING_DISABLED = 1 << 4
exports.DNSSEC_OK = 1 << 15

exports.encode = function (result, buf, offset) {
  const allocing = !buf

  if (allocing) buf = Buffer.alloc(exports.encodingLength(result))
  if (!offset) offset = 0

  const oldOffset = offset

  if (!result.questions) result.questions = []
  if (!result.answers) result.answers = []
  if (!result.authorities) result.authorities = []
  if (!result.additionals) result.additionals = []

  header.encode(result, buf, offset)
  offset += header.encode.bytes

  offset = encodeList(result.questions, question, buf, offset)
  offset = encodeList(result.answers, answer, buf, offset)
  offset = encodeList(result.authorities, answer, buf, offset)
  offset = encodeList(result.additionals, answer, buf, offset)

  exports.encode.bytes = offset - oldOffset

  // just a quick sanity check
  if (allocing && exports.encode.bytes !== buf.length) {
    return buf.slice(0, exports.encode.bytes)
  }

  return buf
}

exports.encode.bytes = 0

exports.decode = function (buf, offset) {
  if (!offset) offset = 0

  const oldOffset = offset
  const result = header.decode(buf, offset)
  offset += header.decode.bytes

  offset = decodeList(result.questions, question, buf, offset)
  offset = decodeList(result.answers, answer, buf, offset)
  offset = decodeList(result.authorities, answer, buf, offset)
  offset = decodeList(result.additionals, answer, buf, offset)

  exports.decode.bytes = offset - oldOffset

  return result
}

exports.decode.bytes = 0

exports.encodingLength = function (result) {
  return header.encodingLength(result) +
    encodingLengthList(result.questions || [], question) +
    encodingLengthList(result.answers || [], answer) +
    encodingLengthList(result.authorities || [], answer) +
    encodingLengthList(result.additionals || [], answer)
}

exports.streamEncode = function (result) {
  const buf = exports.encode(result)
  const sbuf = Buffer.alloc(2)
  sbuf.writeUInt16BE(buf.byteLength)
  const combine = Buffer.concat([sbuf, buf])
  exports.streamEncode.bytes = combine.byteLength
  return combine
}

exports.streamEncode.bytes = 0

exports.streamDecode = function (sbuf) {
  const len = sbuf.readUInt16BE(0)
  if (sbuf.byteLength < len + 2) {
    // not enough data
    return null
  }
  const result = exports.decode(sbuf.slice(2))
  exports.streamDecode.bytes = exports.decode.bytes
  return result
}

exports.streamDecode.bytes = 0

function encodingLengthList (list, enc) {
  let len = 0
  for (let i = 0; i < list.length; i++) len += enc.encodingLength(list[i])
  return len
}

function encodeList (list, enc, buf, offset) {
  for (let i = 0; i < list.length; i++) {
    enc.encode(list[i], buf, offset)
    offset += enc.encode.bytes
  }
  return offset
}

function decodeList (list, enc, buf, offset) {
  for (let i = 0; i < list.length; i++) {
    list[i] = enc.decode(buf, offset)
    offset += enc.decode.bytes
  }
  return offset
}


/***/ }),

/***/ 693:
/***/ ((__unused_webpack_module, exports) => {

"use strict";


/*
 * Traditional DNS header OPCODEs (4-bits) defined by IANA in
 * https://www.iana.org/assignments/dns-parameters/dns-parameters.xhtml#dns-parameters-5
 */

exports.toString = function (opcode) {
  switch (opcode) {
    case 0: return 'QUERY'
    case 1: return 'IQUERY'
    case 2: return 'STATUS'
    case 3: return 'OPCODE_3'
    case 4: return 'NOTIFY'
    case 5: return 'UPDATE'
    case 6: return 'OPCODE_6'
    case 7: return 'OPCODE_7'
    case 8: return 'OPCODE_8'
    case 9: return 'OPCODE_9'
    case 10: return 'OPCODE_10'
    case 11: return 'OPCODE_11'
    case 12: return 'OPCODE_12'
    case 13: return 'OPCODE_13'
    case 14: return 'OPCODE_14'
    case 15: return 'OPCODE_15'
  }
  return 'OPCODE_' + opcode
}

exports.toOpcode = function (code) {
  switch (code.toUpperCase()) {
    case 'QUERY': return 0
    case 'IQUERY': return 1
    case 'STATUS': return 2
    case 'OPCODE_3': return 3
    case 'NOTIFY': return 4
    case 'UPDATE': return 5
    case 'OPCODE_6': return 6
    case 'OPCODE_7': return 7
    case 'OPCODE_8': return 8
    case 'OPCODE_9': return 9
    case 'OPCODE_10': return 10
    case 'OPCODE_11': return 11
    case 'OPCODE_12': return 12
    case 'OPCODE_13': return 13
    case 'OPCODE_14': return 14
    case 'OPCODE_15': return 15
  }
  return 0
}


/***/ }),

/***/ 75:
/***/ ((__unused_webpack_module, exports) => {

"use strict";


exports.toString = function (type) {
  switch (type) {
    // list at
    // https://www.iana.org/assignments/dns-parameters/dns-parameters.xhtml#dns-parameters-11
    case 1: return 'LLQ'
    case 2: return 'UL'
    case 3: return 'NSID'
    case 5: return 'DAU'
    case 6: return 'DHU'
    case 7: return 'N3U'
    case 8: return 'CLIENT_SUBNET'
    case 9: return 'EXPIRE'
    case 10: return 'COOKIE'
    case 11: return 'TCP_KEEPALIVE'
    case 12: return 'PADDING'
    case 13: return 'CHAIN'
    case 14: return 'KEY_TAG'
    case 26946: return 'DEVICEID'
  }
  if (type < 0) {
    return null
  }
  return `OPTION_${type}`
}

exports.toCode = function (name) {
  if (typeof name === 'number') {
    return name
  }
  if (!name) {
    return -1
  }
  switch (name.toUpperCase()) {
    case 'OPTION_0': return 0
    case 'LLQ': return 1
    case 'UL': return 2
    case 'NSID': return 3
    case 'OPTION_4': return 4
    case 'DAU': return 5
    case 'DHU': return 6
    case 'N3U': return 7
    case 'CLIENT_SUBNET': return 8
    case 'EXPIRE': return 9
    case 'COOKIE': return 10
    case 'TCP_KEEPALIVE': return 11
    case 'PADDING': return 12
    case 'CHAIN': return 13
    case 'KEY_TAG': return 14
    case 'DEVICEID': return 26946
    case 'OPTION_65535': return 65535
  }
  const m = name.match(/_(\d+)$/)
  if (m) {
    return parseInt(m[1], 10)
  }
  return -1
}


/***/ }),

/***/ 28:
/***/ ((__unused_webpack_module, exports) => {

"use strict";


/*
 * Traditional DNS header RCODEs (4-bits) defined by IANA in
 * https://www.iana.org/assignments/dns-parameters/dns-parameters.xhtml
 */

exports.toString = function (rcode) {
  switch (rcode) {
    case 0: return 'NOERROR'
    case 1: return 'FORMERR'
    case 2: return 'SERVFAIL'
    case 3: return 'NXDOMAIN'
    case 4: return 'NOTIMP'
    case 5: return 'REFUSED'
    case 6: return 'YXDOMAIN'
    case 7: return 'YXRRSET'
    case 8: return 'NXRRSET'
    case 9: return 'NOTAUTH'
    case 10: return 'NOTZONE'
    case 11: return 'RCODE_11'
    case 12: return 'RCODE_12'
    case 13: return 'RCODE_13'
    case 14: return 'RCODE_14'
    case 15: return 'RCODE_15'
  }
  return 'RCODE_' + rcode
}

exports.toRcode = function (code) {
  switch (code.toUpperCase()) {
    case 'NOERROR': return 0
    case 'FORMERR': return 1
    case 'SERVFAIL': return 2
    case 'NXDOMAIN': return 3
    case 'NOTIMP': return 4
    case 'REFUSED': return 5
    case 'YXDOMAIN': return 6
    case 'YXRRSET': return 7
    case 'NXRRSET': return 8
    case 'NOTAUTH': return 9
    case 'NOTZONE': return 10
    case 'RCODE_11': return 11
    case 'RCODE_12': return 12
    case 'RCODE_13': return 13
    case 'RCODE_14': return 14
    case 'RCODE_15': return 15
  }
  return 0
}


/***/ }),

/***/ 891:
/***/ ((__unused_webpack_module, exports) => {

"use strict";


exports.toString = function (type) {
  switch (type) {
    case 1: return 'A'
    case 10: return 'NULL'
    case 28: return 'AAAA'
    case 18: return 'AFSDB'
    case 42: return 'APL'
    case 257: return 'CAA'
    case 60: return 'CDNSKEY'
    case 59: return 'CDS'
    case 37: return 'CERT'
    case 5: return 'CNAME'
    case 49: return 'DHCID'
    case 32769: return 'DLV'
    case 39: return 'DNAME'
    case 48: return 'DNSKEY'
    case 43: return 'DS'
    case 55: return 'HIP'
    case 13: return 'HINFO'
    case 45: return 'IPSECKEY'
    case 25: return 'KEY'
    case 36: return 'KX'
    case 29: return 'LOC'
    case 15: return 'MX'
    case 35: return 'NAPTR'
    case 2: return 'NS'
    case 47: return 'NSEC'
    case 50: return 'NSEC3'
    case 51: return 'NSEC3PARAM'
    case 12: return 'PTR'
    case 46: return 'RRSIG'
    case 17: return 'RP'
    case 24: return 'SIG'
    case 6: return 'SOA'
    case 99: return 'SPF'
    case 33: return 'SRV'
    case 44: return 'SSHFP'
    case 32768: return 'TA'
    case 249: return 'TKEY'
    case 52: return 'TLSA'
    case 250: return 'TSIG'
    case 16: return 'TXT'
    case 252: return 'AXFR'
    case 251: return 'IXFR'
    case 41: return 'OPT'
    case 255: return 'ANY'
  }
  return 'UNKNOWN_' + type
}

exports.toType = function (name) {
  switch (name.toUpperCase()) {
    case 'A': return 1
    case 'NULL': return 10
    case 'AAAA': return 28
    case 'AFSDB': return 18
    case 'APL': return 42
    case 'CAA': return 257
    case 'CDNSKEY': return 60
    case 'CDS': return 59
    case 'CERT': return 37
    case 'CNAME': return 5
    case 'DHCID': return 49
    case 'DLV': return 32769
    case 'DNAME': return 39
    case 'DNSKEY': return 48
    case 'DS': return 43
    case 'HIP': return 55
    case 'HINFO': return 13
    case 'IPSECKEY': return 45
    case 'KEY': return 25
    case 'KX': return 36
    case 'LOC': return 29
    case 'MX': return 15
    case 'NAPTR': return 35
    case 'NS': return 2
    case 'NSEC': return 47
    case 'NSEC3': return 50
    case 'NSEC3PARAM': return 51
    case 'PTR': return 12
    case 'RRSIG': return 46
    case 'RP': return 17
    case 'SIG': return 24
    case 'SOA': return 6
    case 'SPF': return 99
    case 'SRV': return 33
    case 'SSHFP': return 44
    case 'TA': return 32768
    case 'TKEY': return 249
    case 'TLSA': return 52
    case 'TSIG': return 250
    case 'TXT': return 16
    case 'AXFR': return 252
    case 'IXFR': return 251
    case 'OPT': return 41
    case 'ANY': return 255
    case '*': return 255
  }
  if (name.toUpperCase().startsWith('UNKNOWN_')) return parseInt(name.slice(8))
  return 0
}


/***/ }),

/***/ 181:
/***/ ((module) => {

"use strict";
module.exports = require("buffer");

/***/ }),

/***/ 550:
/***/ ((module) => {

// GENERATED FILE. DO NOT EDIT.
var ipCodec = (function(exports) {
  "use strict";
  
  Object.defineProperty(exports, "__esModule", {
    value: true
  });
  exports.decode = decode;
  exports.encode = encode;
  exports.familyOf = familyOf;
  exports.name = void 0;
  exports.sizeOf = sizeOf;
  exports.v6 = exports.v4 = void 0;
  const v4Regex = /^(\d{1,3}\.){3,3}\d{1,3}$/;
  const v4Size = 4;
  const v6Regex = /^(::)?(((\d{1,3}\.){3}(\d{1,3}){1})?([0-9a-f]){0,4}:{0,2}){1,8}(::)?$/i;
  const v6Size = 16;
  const v4 = {
    name: 'v4',
    size: v4Size,
    isFormat: ip => v4Regex.test(ip),
  
    encode(ip, buff, offset) {
      offset = ~~offset;
      buff = buff || new Uint8Array(offset + v4Size);
      const max = ip.length;
      let n = 0;
  
      for (let i = 0; i < max;) {
        const c = ip.charCodeAt(i++);
  
        if (c === 46) {
          // "."
          buff[offset++] = n;
          n = 0;
        } else {
          n = n * 10 + (c - 48);
        }
      }
  
      buff[offset] = n;
      return buff;
    },
  
    decode(buff, offset) {
      offset = ~~offset;
      return `${buff[offset++]}.${buff[offset++]}.${buff[offset++]}.${buff[offset]}`;
    }
  
  };
  exports.v4 = v4;
  const v6 = {
    name: 'v6',
    size: v6Size,
    isFormat: ip => ip.length > 0 && v6Regex.test(ip),
  
    encode(ip, buff, offset) {
      offset = ~~offset;
      let end = offset + v6Size;
      let fill = -1;
      let hexN = 0;
      let decN = 0;
      let prevColon = true;
      let useDec = false;
      buff = buff || new Uint8Array(offset + v6Size); // Note: This algorithm needs to check if the offset
      // could exceed the buffer boundaries as it supports
      // non-standard compliant encodings that may go beyond
      // the boundary limits. if (offset < end) checks should
      // not be necessary...
  
      for (let i = 0; i < ip.length; i++) {
        let c = ip.charCodeAt(i);
  
        if (c === 58) {
          // :
          if (prevColon) {
            if (fill !== -1) {
              // Not Standard! (standard doesn't allow multiple ::)
              // We need to treat
              if (offset < end) buff[offset] = 0;
              if (offset < end - 1) buff[offset + 1] = 0;
              offset += 2;
            } else if (offset < end) {
              // :: in the middle
              fill = offset;
            }
          } else {
            // : ends the previous number
            if (useDec === true) {
              // Non-standard! (ipv4 should be at end only)
              // A ipv4 address should not be found anywhere else but at
              // the end. This codec also support putting characters
              // after the ipv4 address..
              if (offset < end) buff[offset] = decN;
              offset++;
            } else {
              if (offset < end) buff[offset] = hexN >> 8;
              if (offset < end - 1) buff[offset + 1] = hexN & 0xff;
              offset += 2;
            }
  
            hexN = 0;
            decN = 0;
          }
  
          prevColon = true;
          useDec = false;
        } else if (c === 46) {
          // . indicates IPV4 notation
          if (offset < end) buff[offset] = decN;
          offset++;
          decN = 0;
          hexN = 0;
          prevColon = false;
          useDec = true;
        } else {
          prevColon = false;
  
          if (c >= 97) {
            c -= 87; // a-f ... 97~102 -87 => 10~15
          } else if (c >= 65) {
            c -= 55; // A-F ... 65~70 -55 => 10~15
          } else {
            c -= 48; // 0-9 ... starting from charCode 48
  
            decN = decN * 10 + c;
          } // We don't know yet if its a dec or hex number
  
  
          hexN = (hexN << 4) + c;
        }
      }
  
      if (prevColon === false) {
        // Commiting last number
        if (useDec === true) {
          if (offset < end) buff[offset] = decN;
          offset++;
        } else {
          if (offset < end) buff[offset] = hexN >> 8;
          if (offset < end - 1) buff[offset + 1] = hexN & 0xff;
          offset += 2;
        }
      } else if (fill === 0) {
        // Not Standard! (standard doesn't allow multiple ::)
        // This means that a : was found at the start AND end which means the
        // end needs to be treated as 0 entry...
        if (offset < end) buff[offset] = 0;
        if (offset < end - 1) buff[offset + 1] = 0;
        offset += 2;
      } else if (fill !== -1) {
        // Non-standard! (standard doens't allow multiple ::)
        // Here we find that there has been a :: somewhere in the middle
        // and the end. To treat the end with priority we need to move all
        // written data two bytes to the right.
        offset += 2;
  
        for (let i = Math.min(offset - 1, end - 1); i >= fill + 2; i--) {
          buff[i] = buff[i - 2];
        }
  
        buff[fill] = 0;
        buff[fill + 1] = 0;
        fill = offset;
      }
  
      if (fill !== offset && fill !== -1) {
        // Move the written numbers to the end while filling the everything
        // "fill" to the bytes with zeros.
        if (offset > end - 2) {
          // Non Standard support, when the cursor exceeds bounds.
          offset = end - 2;
        }
  
        while (end > fill) {
          buff[--end] = offset < end && offset > fill ? buff[--offset] : 0;
        }
      } else {
        // Fill the rest with zeros
        while (offset < end) {
          buff[offset++] = 0;
        }
      }
  
      return buff;
    },
  
    decode(buff, offset) {
      offset = ~~offset;
      let result = '';
  
      for (let i = 0; i < v6Size; i += 2) {
        if (i !== 0) {
          result += ':';
        }
  
        result += (buff[offset + i] << 8 | buff[offset + i + 1]).toString(16);
      }
  
      return result.replace(/(^|:)0(:0)*:0(:|$)/, '$1::$3').replace(/:{3,4}/, '::');
    }
  
  };
  exports.v6 = v6;
  const name = 'ip';
  exports.name = name;
  
  function sizeOf(ip) {
    if (v4.isFormat(ip)) return v4.size;
    if (v6.isFormat(ip)) return v6.size;
    throw Error(`Invalid ip address: ${ip}`);
  }
  
  function familyOf(string) {
    return sizeOf(string) === v4.size ? 1 : 2;
  }
  
  function encode(ip, buff, offset) {
    offset = ~~offset;
    const size = sizeOf(ip);
  
    if (typeof buff === 'function') {
      buff = buff(offset + size);
    }
  
    if (size === v4.size) {
      return v4.encode(ip, buff, offset);
    }
  
    return v6.encode(ip, buff, offset);
  }
  
  function decode(buff, offset, length) {
    offset = ~~offset;
    length = length || buff.length - offset;
  
    if (length === v4.size) {
      return v4.decode(buff, offset, length);
    }
  
    if (length === v6.size) {
      return v6.decode(buff, offset, length);
    }
  
    throw Error(`Invalid buffer size needs to be ${v4.size} for v4 or ${v6.size} for v6.`);
  }
  return "default" in exports ? exports.default : exports;
})({});
if (typeof define === 'function' && define.amd) define([], function() { return ipCodec; });
else if (true) module.exports = ipCodec;


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it need to be in strict mode.
(() => {
"use strict";

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = require("node:timers/promises");
;// CONCATENATED MODULE: ./build/host/action/process-identity.js

/** @returns the process that has this pid now; undefined when there is none or only its remains (a zombie). Never throws. */
function identityOf(pid) {
    try {
        const text = (0,external_node_fs_namespaceObject.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        // the name may hold spaces and parentheses: fields are counted from its last ')'
        const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
        const [state, start] = [fields[0], fields[19]];
        return start === undefined || state === 'Z' || state === 'X' ? undefined : { pid, start };
    }
    catch {
        return undefined;
    }
}
function process_identity_isAlive(process) {
    return identityOf(process.pid)?.start === process.start;
}
/** Kills it at once, if it is still the same process. Never throws. */
function kill(victim) {
    try {
        if (process_identity_isAlive(victim))
            process.kill(victim.pid, 'SIGKILL');
    }
    catch {
        // it ended between the look and the signal, or is not ours to kill
    }
}

;// CONCATENATED MODULE: ./build/host/inspector.js
/**
 * Keeps node's inspector shut: without a handler SIGUSR1 opens it on loopback, and whoever may send the signal may then run
 * code in this process.
 */
function refuseInspector() {
    process.on('SIGUSR1', () => { });
}

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
// EXTERNAL MODULE: ./node_modules/dns-packet/index.js
var dns_packet = __nccwpck_require__(894);
;// CONCATENATED MODULE: ./build/events/dns.js

/** Bytes of a DNS header (RFC 1035, 4.1.1); the counts of questions, answers, authorities and additionals are its last 8. */
const HEADER = 12;
const MAX_ANSWERS = 64;
const MAX_NAMES = 16_384;
/**
 * Reads a message.
 * @param payload at most what strace printed of it
 * @param cut whether that is less than was sent
 * @param stream over TCP, where two bytes of length stand before it (RFC 1035, 4.2.2)
 */
function readDns(payload, cut, stream) {
    const message = Buffer.from(payload);
    const length = message.length >= 2 ? message.readUInt16BE(0) : 0;
    const framed = stream && (length === message.length - 2 || (cut && length > message.length - 2));
    const body = framed ? message.subarray(2) : message;
    if (body.length < HEADER || body.readUInt16BE(4) !== 1)
        return undefined;
    const count = Math.min(body.readUInt16BE(6), MAX_ANSWERS);
    body.fill(0, 8, HEADER);
    // A cut or broken message still says its first answers, or at least its question.
    for (let answers = count; answers >= 0; answers--) {
        body.writeUInt16BE(answers, 6);
        const found = attempt(body, cut || answers < count);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function attempt(body, cut) {
    try {
        const packet = (0,dns_packet.decode)(body);
        const question = packet.questions?.[0];
        if (question === undefined)
            return undefined;
        const addrs = [];
        for (const record of packet.answers ?? [])
            if (record.type === 'A' || record.type === 'AAAA')
                addrs.push(record.data);
        const name = question.name.toLowerCase();
        return { answer: packet.type === 'response', name, type: question.type, addrs, cut };
    }
    catch {
        return undefined;
    }
}
/** Which name an address was last given. Bounded: the oldest is forgotten. */
class AddressNames {
    #names = new Map();
    #trusted;
    /** @param trusted whether answers of this resolver may name addresses */
    constructor(trusted) {
        this.#trusted = trusted;
    }
    learn(message, resolver) {
        if (!message.answer || message.name === '' || !this.#trusted(resolver))
            return;
        for (const addr of message.addrs) {
            this.#names.delete(addr);
            this.#names.set(addr, message.name);
            if (this.#names.size <= MAX_NAMES)
                continue;
            const oldest = this.#names.keys().next().value;
            if (oldest !== undefined)
                this.#names.delete(oldest);
        }
    }
    get(addr) {
        return this.#names.get(addr);
    }
}

;// CONCATENATED MODULE: ./build/events/paths.js
/**
 * Makes paths absolute and resolved as the kernel saw them. The answer of the file system may come after the file is
 * gone; then symlinks that the trace itself showed are followed, and otherwise the path stays as written.
 */
class Paths {
    #world;
    #real = new Map();
    /** Directories of the cache that a symlink leads to. */
    #linked = new Set();
    #links = new Map();
    constructor(world) {
        this.#world = world;
    }
    /** Absolute; the parent's symlinks resolved, the last component as it is. `pid` is whom /proc/self means. */
    place(pid, base, text) {
        const path = this.#join(pid, base, text);
        const slash = path.lastIndexOf('/');
        const parent = this.#directory(path.slice(0, slash));
        return parent === '/' ? path.slice(slash) : parent + path.slice(slash);
    }
    /** The same with the last component followed too. */
    follow(pid, base, text) {
        const path = this.place(pid, base, text);
        if (isProc(path))
            return path;
        return this.#world.realpath(path) ?? this.#walk(path);
    }
    /** A symlink was made. */
    linked(path, target) {
        this.#forget(path);
        if (this.#links.size >= MAX_LINKS)
            this.#links.clear();
        this.#links.set(path, target);
    }
    /** A name was removed. If it was a symlink, what it led to is no longer known. */
    removed(path) {
        this.#links.delete(path);
        this.#forget(path);
        this.#drop(path, this.#linked);
    }
    /** A name was moved away or replaced; with a directory goes all below it. */
    moved(path, directory) {
        this.#links.delete(path);
        this.#drop(path, directory ? this.#real.keys() : this.#linked);
    }
    #drop(path, keys) {
        for (const key of [...keys]) {
            if (key.startsWith(path) && (key.length === path.length || key[path.length] === '/'))
                this.#forget(key);
        }
    }
    #forget(directory) {
        this.#real.delete(directory);
        this.#linked.delete(directory);
    }
    #join(pid, base, text) {
        const whole = ownProc(pid, text.startsWith('/') ? text : `${base}/${text}`);
        if (!whole.includes('/.') && !whole.includes('//') && !whole.endsWith('/'))
            return whole;
        let path = '';
        for (const part of whole.split('/')) {
            if (part === '' || part === '.')
                continue;
            // `link/..` is the parent of what the link leads to.
            if (part === '..')
                path = parentOf(this.#directory(path));
            else
                path += `/${part}`;
        }
        return path === '' ? '/' : path;
    }
    #directory(path) {
        if (path === '' || path === '/')
            return '/';
        if (isProc(path))
            return path;
        const known = this.#real.get(path);
        if (known !== undefined)
            return known;
        const real = this.#world.realpath(path);
        if (real === undefined)
            return this.#walk(path);
        if (this.#real.size >= MAX_CACHE) {
            this.#real.clear();
            this.#linked.clear();
        }
        this.#real.set(path, real);
        if (real !== path)
            this.#linked.add(path);
        return real;
    }
    /** Follows the symlinks that the trace showed. */
    #walk(path) {
        if (this.#links.size === 0)
            return path;
        let current = path;
        for (let turn = 0; turn < MAX_TURNS; turn++) {
            const link = this.#firstLink(current);
            if (link === undefined)
                break;
            const target = this.#links.get(link);
            const base = target.startsWith('/') ? target : `${parentOf(link)}/${target}`;
            current = lexical(base + current.slice(link.length));
        }
        return current;
    }
    #firstLink(path) {
        for (let slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
            const head = path.slice(0, slash);
            if (this.#links.has(head))
                return head;
        }
        return this.#links.has(path) ? path : undefined;
    }
}
const MAX_CACHE = 4_096;
const MAX_LINKS = 20_000;
/** As many symlinks as the kernel follows in one path (path_resolution(7)). */
const MAX_TURNS = 40;
/** Removes `.`, `..` and empty components without asking anyone. */
function lexical(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}
function parentOf(path) {
    const slash = path.lastIndexOf('/');
    return slash <= 0 ? '' : path.slice(0, slash);
}
/** /proc/self is another directory for every process: it must be neither cached nor resolved by us. */
function ownProc(pid, path) {
    if (path.startsWith('/proc/self/'))
        return `/proc/${pid}${path.slice(10)}`;
    if (path.startsWith('/proc/thread-self/'))
        return `/proc/${pid}${path.slice(17)}`;
    if (path.startsWith('/dev/fd/'))
        return `/proc/${pid}${path.slice(4)}`;
    return path;
}
function isProc(path) {
    return path.startsWith('/proc/');
}

;// CONCATENATED MODULE: ./build/events/strace/tokens.js
/** The shape of strace's text: strings, descriptor annotations, comments and brackets. Every scan is one pass, left to right. */
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const STAR = 0x2a;
const COMMA = 0x2c;
const OPEN = '([{';
const CLOSE = ')]}';
/** Past the string that opens at `from`, or -1 when it does not end. */
function afterString(text, from) {
    for (let i = from + 1; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === BACKSLASH)
            i++;
        else if (c === QUOTE)
            return i + 1;
    }
    return -1;
}
/**
 * Past the annotation `<...>` that opens at `from`, or -1. In a path strace writes `<` and `>` as escapes, but adds
 * `<char 1:3>` behind a device; in a socket a `>` may stand in brackets (`[1->2]`) or in a string (`"/a>b"`).
 */
function afterNote(text, from) {
    const path = text.charCodeAt(from + 1) === SLASH;
    let depth = 0;
    for (let i = from + 1; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === GREATER) {
            if (depth <= 0)
                return i + 1;
            if (path)
                depth--;
        }
        else if (path) {
            if (c === LESS)
                depth++;
            else if (c === BACKSLASH)
                i++;
        }
        else if (c === 0x5b)
            depth++;
        else if (c === 0x5d)
            depth--;
        else if (c === QUOTE) {
            const end = afterString(text, i);
            if (end < 0)
                return -1;
            i = end - 1;
        }
    }
    return -1;
}
/** Is the `<` at `i` the start of an annotation, that is, behind a number or AT_FDCWD, and no shift `1<<2`? */
function opensNote(text, i) {
    const before = i > 0 ? text.charCodeAt(i - 1) : 0;
    const next = text.charCodeAt(i + 1);
    return ((before >= 0x30 && before <= 0x39) || before === 0x44) && next !== LESS && next !== 0x20;
}
/**
 * Splits at the commas of the outermost level, from `from` to the bracket that closes it.
 * @returns the trimmed parts (none for an empty list) and the index past the bracket; undefined when it is not closed
 */
function splitList(text, from) {
    const parts = [];
    let depth = 0;
    let start = from;
    for (let i = from; i < text.length;) {
        const c = text.charCodeAt(i);
        let next = i + 1;
        if (c === QUOTE)
            next = afterString(text, i);
        else if (c === LESS && opensNote(text, i))
            next = afterNote(text, i);
        else if (c === SLASH && text.charCodeAt(i + 1) === STAR) {
            const end = text.indexOf('*/', i + 2);
            next = end < 0 ? -1 : end + 2;
        }
        else if (c === COMMA && depth === 0) {
            parts.push(text.slice(start, i).trim());
            start = i + 1;
        }
        else if (c >= 0x28 && OPEN.includes(text[i]))
            depth++;
        else if (c >= 0x29 && CLOSE.includes(text[i])) {
            if (depth === 0) {
                const last = text.slice(start, i).trim();
                if (last !== '' || parts.length > 0)
                    parts.push(last);
                return { parts, end: next };
            }
            depth--;
        }
        if (next < 0)
            return undefined;
        i = next;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/events/strace/values.js

/** Readers of single values in strace's text. Each returns undefined for what it does not understand; none throws. */
const SIMPLE = { n: 10, t: 9, r: 13, v: 11, f: 12, a: 7, b: 8, e: 27 };
/** The bytes behind strace's escapes (octal, hex, C letters) between two indexes. */
function unescapeBytes(text, from, to) {
    const bytes = Buffer.allocUnsafe(to - from);
    let n = 0;
    for (let i = from; i < to; i++) {
        const c = text.charCodeAt(i);
        if (c !== 0x5c || i + 1 >= to) {
            bytes[n++] = c < 0x100 ? c : 0x3f;
            continue;
        }
        const next = text[++i];
        if (next >= '0' && next <= '7') {
            let value = 0;
            let digits = 0;
            for (; digits < 3 && i < to; digits++, i++) {
                const d = text.charCodeAt(i) - 0x30;
                if (d < 0 || d > 7)
                    break;
                value = value * 8 + d;
            }
            i--;
            bytes[n++] = value & 0xff;
        }
        else if (next === 'x') {
            const value = Number.parseInt(text.slice(i + 1, Math.min(i + 3, to)), 16);
            if (Number.isNaN(value))
                bytes[n++] = 0x78;
            else {
                bytes[n++] = value;
                i += Math.min(2, to - i - 1);
            }
        }
        else
            bytes[n++] = SIMPLE[next] ?? next.charCodeAt(0) & 0xff;
    }
    return bytes.subarray(0, n);
}
/** The text behind escapes; bytes that are not UTF-8 become U+FFFD. */
function unescapeText(text, from = 0, to = text.length) {
    const raw = text.slice(from, to);
    return raw.includes('\\') ? unescapeBytes(text, from, to).toString('utf8') : raw;
}
/** `"text"` or `"text"...` (cut). */
function readString(text) {
    if (text === undefined || text.charCodeAt(0) !== 0x22)
        return undefined;
    const end = afterString(text, 0);
    return end < 0 ? undefined : { value: unescapeText(text, 1, end - 1), cut: text.startsWith('...', end) };
}
/** The same, as bytes. */
function readBytes(text) {
    if (text === undefined || text.charCodeAt(0) !== 0x22)
        return undefined;
    const end = afterString(text, 0);
    return end < 0 ? undefined : { value: unescapeBytes(text, 1, end - 1), cut: text.startsWith('...', end) };
}
/** A decimal, octal or hexadecimal number at the start of the text; negative ones too. */
function readNumber(text) {
    if (text === undefined)
        return undefined;
    const negative = text.charCodeAt(0) === 0x2d;
    const first = negative ? 1 : 0;
    let i = first;
    const hex = text.charCodeAt(i) === 0x30 && text.charCodeAt(i + 1) === 0x78;
    if (hex)
        i += 2;
    const begin = i;
    while (i < text.length && isDigit(text.charCodeAt(i), hex))
        i++;
    if (i === begin)
        return undefined;
    const octal = !hex && i - begin > 1 && text.charCodeAt(begin) === 0x30;
    const value = Number.parseInt(text.slice(begin, i), hex ? 16 : octal ? 8 : 10);
    return Number.isSafeInteger(value) ? (negative ? -value : value) : undefined;
}
function isDigit(c, hex) {
    return (c >= 0x30 && c <= 0x39) || (hex && c >= 0x61 && c <= 0x66);
}
const AT_FDCWD = -100;
const DELETED = ' (deleted)';
/** `3`, `3</p>`, `3</p>(deleted)`, `3</p (deleted)>`, `AT_FDCWD</cwd>`, `3<TCP:[...]>`, `3</dev/null<char 1:3>>`. */
function readDescriptor(text) {
    if (text === undefined)
        return undefined;
    const fd = text.startsWith('AT_FDCWD') ? AT_FDCWD : readNumber(text);
    if (fd === undefined)
        return undefined;
    const open = text.indexOf('<');
    const end = open < 0 ? -1 : afterNote(text, open);
    if (end < 0)
        return { fd, note: undefined, device: undefined, deleted: false };
    let close = end - 1;
    let device;
    if (text.charCodeAt(open + 1) === 0x2f && text.charCodeAt(close - 1) === 0x3e) {
        const inner = text.indexOf('<', open + 1);
        if (inner > 0) {
            device = text.slice(inner + 1, close - 1);
            close = inner;
        }
    }
    const note = text.charCodeAt(open + 1) === 0x2f ? unescapeText(text, open + 1, close) : text.slice(open + 1, close);
    if (note === 'unavailable')
        return { fd, note: undefined, device: undefined, deleted: false };
    if (text.startsWith('(deleted)', end))
        return { fd, note, device, deleted: true };
    // strace before 5.16 leaves the kernel's suffix inside; a file may bear it as its name, and then loses it here.
    if (note.endsWith(DELETED))
        return { fd, note: note.slice(0, -DELETED.length), device, deleted: true };
    return { fd, note, device, deleted: false };
}
/** The path of a descriptor, when it is one. */
function pathOf(descriptor) {
    return descriptor?.note?.startsWith('/') ? descriptor.note : undefined;
}
/** The members of `{a=1, b={...}}`; a member without name has the name ''. */
function readFields(text) {
    if (text === undefined || text[0] !== '{')
        return undefined;
    const list = splitList(text, 1);
    if (list === undefined)
        return undefined;
    const fields = new Map();
    for (const part of list.parts) {
        const equals = nameLength(part);
        if (equals > 0)
            fields.set(part.slice(0, equals), part.slice(equals + 1));
        else
            fields.set('', part);
    }
    return fields;
}
/** The length of `name` in `name=...`, else 0. */
function nameLength(part) {
    for (let i = 0; i < part.length; i++) {
        const c = part.charCodeAt(i);
        if (c === 0x3d)
            return i;
        const word = (c >= 0x61 && c <= 0x7a) || (c >= 0x30 && c <= 0x39) || c === 0x5f || (c >= 0x41 && c <= 0x5a);
        if (!word)
            return 0;
    }
    return 0;
}
/** The elements of `[a, b]`. */
function readItems(text) {
    if (text === undefined || text[0] !== '[')
        return undefined;
    return splitList(text, 1)?.parts;
}
/** Is a flag among flags joined with `|`? */
function hasFlag(text, flag) {
    return text?.includes(flag) === true && text.split('|').includes(flag);
}

;// CONCATENATED MODULE: ./build/events/strace/act.js

/** The fields every event of the act has. */
function origin(act) {
    return { t: act.t, pid: act.process.pid, tid: act.tid, start: act.process.start, job: true, done: true };
}
/** The same for an act whose refusal is an event too. */
function attempted(act) {
    const done = act.ok ? true : act.unseen ? 'attempt' : false;
    return { ...origin(act), done, ...(act.err === undefined ? {} : { err: act.err }) };
}
/** Errors that say somebody may not do it; EXDEV is Landlock's for a file that would change its directory (landlock(7)). */
const refusals = new Set(['EACCES', 'EPERM', 'EXDEV']);
/** Whether the kernel refused the act, and not merely found that it cannot be. */
const isRefused = (act) => !act.ok && refusals.has(act.err);
/** The directory a relative path of the call starts from. An AT_FDCWD annotation corrects the tracked cwd. */
function baseOf(act, argument) {
    const descriptor = readDescriptor(argument);
    if (descriptor?.fd !== AT_FDCWD)
        return pathOf(descriptor);
    const { place } = act.process;
    place.cwd = pathOf(descriptor) ?? place.cwd;
    return place.cwd;
}
/** A path argument: absolute, the parent's symlinks resolved, the last component as named. */
function placed(act, scene, base, argument) {
    const text = readString(argument)?.value;
    if (text === undefined || text === '' || (base === undefined && !text.startsWith('/')))
        return undefined;
    return scene.paths.place(act.process.pid, base ?? '/', throughDescriptor(act, rooted(act, text)));
}
/** A path argument with the last component's symlink followed as well. */
function followed(act, scene, base, argument) {
    const text = readString(argument)?.value;
    if (text === undefined || text === '' || (base === undefined && !text.startsWith('/')))
        return undefined;
    return scene.paths.follow(act.process.pid, base ?? '/', throughDescriptor(act, rooted(act, text)));
}
/** An absolute path of a process in a chroot, as it is called outside. */
function rooted({ process }, text) {
    const { root } = process.place;
    return root === '/' || !text.startsWith('/') ? text : root + text;
}
const ownDescriptor = /^(?:\/proc\/(self|thread-self|\d+)(?:\/task\/\d+)?|\/dev)\/fd\/(\d+)(?=\/|$)/;
/** A path over one of the process's own descriptors (`/proc/self/fd/4`), said with what the descriptor stands for: libc changes modes that way. */
function throughDescriptor({ process }, text) {
    const [detour, whose = 'self', fd] = ownDescriptor.exec(text) ?? [];
    if (detour === undefined || (/^\d/.test(whose) && whose !== String(process.pid)))
        return text;
    const note = process.fds.get(Number(fd))?.note;
    return note?.startsWith('/') ? note + text.slice(detour.length) : text;
}
/** The number of the process's own descriptor that a path is a name of, as `/proc/self/fd/4`. */
function ownNumber({ process }, path) {
    const [detour, whose = 'self', fd] = ownDescriptor.exec(path) ?? [];
    if (detour !== path || (/^\d/.test(whose) && !process.tids.has(Number(whose))))
        return undefined;
    return Number(fd);
}
/** The inode fields of an event. */
function inode(facts) {
    return facts === undefined ? {} : { dev: facts.dev, ino: facts.ino };
}

;// CONCATENATED MODULE: ./build/events/strace/processes.js
/** Enough for every live process of a build machine; a forged trace cannot make the table grow past it. */
const MAX_TASKS = 65_536;
const MAX_OPENED = 512;
const MAX_SEEN = 50_000;
const MAX_BOUND = 256;
class ProcessTable {
    #tasks = new Map();
    /** Tasks in the middle of a fork, in order. */
    #forking = new Map();
    get size() {
        return this.#tasks.size;
    }
    task(tid) {
        return this.#tasks.get(tid);
    }
    /** A process by its id: its first thread may have gone. */
    process(pid) {
        const process = this.#tasks.get(pid)?.process;
        return process?.pid === pid ? process : undefined;
    }
    /** The process a thread belongs to, by its id. */
    owner(tid) {
        return this.#tasks.get(tid)?.process;
    }
    /** Adds a process; a child inherits what fork hands down. */
    add(o, parent) {
        this.remove(o.pid);
        const process = {
            ...o,
            uid: parent?.uid,
            gid: parent?.gid,
            exe: parent?.exe,
            tids: new Set(),
            fds: new Map(parent?.fds),
            seen: new Set(),
            bound: new Map(),
        };
        return this.addThread(process, o.pid);
    }
    /** Adds a thread to a process. */
    addThread(process, tid) {
        const task = { tid, process, pending: undefined };
        this.#tasks.set(tid, task);
        process.tids.add(tid);
        if (this.#tasks.size > MAX_TASKS) {
            const oldest = this.#tasks.keys().next().value;
            if (oldest !== undefined)
                this.remove(oldest);
        }
        return task;
    }
    /** Forgets a task; when it is a process's first thread, the process. Returns the tasks forgotten. */
    remove(tid) {
        const task = this.#tasks.get(tid);
        if (task === undefined)
            return [];
        const gone = task.process.pid === tid ? [...task.process.tids] : [tid];
        const tasks = [];
        for (const one of gone) {
            const other = this.#tasks.get(one);
            if (other?.process !== task.process)
                continue;
            tasks.push(other);
            this.#tasks.delete(one);
            this.#forking.delete(one);
            task.process.tids.delete(one);
        }
        return tasks;
    }
    begin(task, pending, fork) {
        task.pending = pending;
        if (fork)
            this.#forking.set(task.tid, task);
        else
            this.#forking.delete(task.tid);
    }
    finish(task) {
        const pending = task.pending;
        task.pending = undefined;
        this.#forking.delete(task.tid);
        return pending;
    }
    /** Tasks whose fork has begun and has shown no child yet. */
    expecting() {
        return [...this.#forking.values()].filter((task) => task.pending?.child === undefined);
    }
    /** Every task. */
    tasks() {
        return [...this.#tasks.values()];
    }
}
/** Notes what a descriptor is. */
function noteOpened(process, fd, opened) {
    if (process.fds.size < MAX_OPENED || process.fds.has(fd))
        process.fds.set(fd, opened);
}
/** Notes where a socket is bound. */
function noteBound(process, fd, address) {
    if (process.bound.size < MAX_BOUND || process.bound.has(fd))
        process.bound.set(fd, address);
}
/** Is this the first time for this image? Beyond the bound it forgets and reports again rather than losing any. */
function firstTime(process, key) {
    if (process.seen.has(key))
        return false;
    if (process.seen.size >= MAX_SEEN)
        process.seen.clear();
    process.seen.add(key);
    return true;
}
/** What exec does to a process. */
function renew(process, exe) {
    process.exe = exe;
    process.seen.clear();
    for (const [fd, opened] of process.fds)
        if (opened.closeOnExec)
            process.fds.delete(fd);
}

;// CONCATENATED MODULE: ./build/events/strace/exec.js




/** Most bytes of arguments kept of one exec; longer lists are cut and say so. */
const MAX_ARGV = 128 << 10;
/** How deep the kernel follows `#!` from script to script (fs/exec.c: exec_binprm). */
const MAX_SCRIPTS = 5;
const execve = (act, scene) => {
    if (!act.ok)
        return true;
    return run(act, scene, named(act, scene, act.process.place.cwd, act.args[0]), act.args[1]);
};
const execveat = (act, scene) => {
    if (!act.ok)
        return true;
    const base = baseOf(act, act.args[0]);
    if (readString(act.args[1])?.value !== '')
        return run(act, scene, named(act, scene, base, act.args[1]), act.args[2]);
    const descriptor = readDescriptor(act.args[0]);
    const path = pathOf(descriptor);
    return run(act, scene, path === undefined ? undefined : { path, gone: descriptor?.deleted === true }, act.args[2]);
};
/** The file named by an argument; `/proc/self/fd/N` is what the descriptor was last seen to be. */
function named(act, scene, base, argument) {
    const text = readString(argument)?.value;
    if (text === undefined || text === '' || (base === undefined && !text.startsWith('/')))
        return undefined;
    const path = scene.paths.place(act.process.pid, base ?? '/', rooted(act, text));
    const own = `/proc/${act.process.pid}/fd/`;
    const opened = path.startsWith(own) ? act.process.fds.get(Number(path.slice(own.length))) : undefined;
    const by = opened === undefined ? lexical(text.startsWith('/') ? rooted(act, text) : `${base}/${text}`) : undefined;
    return { path: opened?.note ?? path, gone: false, ...(by === undefined ? {} : { by }) };
}
function run(act, scene, file, list) {
    if (file === undefined)
        return false;
    const { process } = act;
    const { argv, cut } = readArguments(list);
    const { exe, script } = exec_images(act, scene, file);
    const env = scene.world.environ(process.pid);
    const stdio = standardStreams(scene, process);
    scene.emit({
        kind: 'process.exec',
        ...origin(act),
        ppid: process.ppid,
        exe,
        ...(script === undefined ? {} : { script }),
        ...(file.by === undefined || file.by === exe.path || file.by === script?.path ? {} : { named: file.by }),
        argv,
        cwd: process.place.cwd,
        ...(process.uid === undefined ? {} : { uid: process.uid }),
        ...(stdio.length === 0 ? {} : { stdio }),
        ...(env === undefined ? {} : { env }),
        ...(cut ? { cut: ['argv'] } : {}),
    });
    renew(process, exe.path);
    return true;
}
/** The image the kernel runs, and the script that named it. */
function exec_images(act, scene, file) {
    if (file.path.startsWith('/memfd:'))
        return { exe: { path: file.path, nlink: 0 } };
    if (file.gone)
        return { exe: { path: file.path, nlink: 0 } };
    const first = resolved(act, scene, file.path);
    let path = first;
    for (let depth = 0; depth < MAX_SCRIPTS; depth++) {
        const interpreter = interpreterOf(scene.world.head(path));
        if (interpreter === undefined)
            break;
        path = resolved(act, scene, scene.paths.place(act.process.pid, act.process.place.cwd, rooted(act, interpreter)));
    }
    return path === first ? { exe: exec_image(scene, first) } : { exe: exec_image(scene, path), script: exec_image(scene, first) };
}
function resolved(act, scene, path) {
    return scene.paths.follow(act.process.pid, '/', path);
}
function exec_image(scene, path) {
    const facts = scene.world.stat(path);
    return { path, ...inode(facts), ...(facts === undefined ? {} : { nlink: facts.nlink }) };
}
/** The program named by `#!` in the first bytes of a file. */
function interpreterOf(head) {
    if (head === undefined || head[0] !== 0x23 || head[1] !== 0x21)
        return undefined;
    const bytes = head.subarray(2, 256);
    const end = bytes.indexOf(0x0a);
    const line = Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8');
    return line.split(/[ \t\0\r]/).find((word) => word !== '');
}
function readArguments(list) {
    const argv = [];
    const items = readItems(list);
    let cut = items === undefined && list !== 'NULL';
    let left = MAX_ARGV;
    for (const item of items ?? []) {
        const text = readString(item);
        // `...` ends a list that strace cut; a bare pointer is an argument it could not read.
        if (text === undefined || left <= 0) {
            cut = true;
            continue;
        }
        argv.push(text.value.length <= left ? text.value : text.value.slice(0, left));
        cut ||= text.cut || text.value.length > left;
        left -= text.value.length;
    }
    return { argv, cut };
}
/** Standard input, output and error as the trace showed them, else as the system says now. */
function standardStreams(scene, process) {
    const known = [0, 1, 2].map((fd) => process.fds.get(fd));
    if (known.some((opened) => opened === undefined)) {
        for (const { fd, type, id } of scene.world.stdio(process.pid) ?? []) {
            if (fd > 2 || process.fds.has(fd))
                continue;
            noteOpened(process, fd, { note: id, device: undefined, type, closeOnExec: false });
        }
    }
    const streams = [];
    for (const fd of [0, 1, 2]) {
        const opened = process.fds.get(fd);
        if (opened !== undefined)
            streams.push({ fd, type: opened.type ?? typeOf(opened), id: opened.note });
    }
    return streams;
}
function typeOf(opened) {
    if (opened.device === 'char 1:3')
        return 'null';
    const { note } = opened;
    if (note.startsWith('/dev/pts/') || note === '/dev/tty' || note === '/dev/console')
        return 'tty';
    if (note.startsWith('/'))
        return opened.device === undefined ? 'file' : 'other';
    if (note.startsWith('pipe:'))
        return 'pipe';
    if (note.startsWith('UNIX'))
        return 'unix';
    return note.startsWith('TCP') || note.startsWith('UDP') ? 'inet' : 'other';
}
/** dup, dup2 and dup3: how a child gets its standard streams. */
const duplicate = (act) => {
    if (!act.ok)
        return true;
    const to = readDescriptor(act.result);
    const from = readDescriptor(act.args[0]);
    const source = to?.note === undefined ? from : to;
    if (to === undefined || source === undefined)
        return false;
    if (source.note === undefined)
        act.process.fds.delete(to.fd);
    else
        noteOpened(act.process, to.fd, {
            note: source.note,
            device: source.device,
            closeOnExec: hasFlag(act.args[2], 'O_CLOEXEC'),
        });
    return true;
};
const chdir = (act, scene) => {
    if (!act.ok)
        return true;
    const path = followed(act, scene, act.process.place.cwd, act.args[0]);
    if (path !== undefined)
        act.process.place.cwd = path;
    return path !== undefined;
};
const fchdir = (act) => {
    const path = pathOf(readDescriptor(act.args[0]));
    if (act.ok && path !== undefined)
        act.process.place.cwd = path;
    return !act.ok || path !== undefined;
};
const execCalls = [
    ['execve', execve],
    ['execveat', execveat],
    ['dup', duplicate],
    ['dup2', duplicate],
    ['dup3', duplicate],
    ['chdir', chdir],
    ['fchdir', fchdir],
];

;// CONCATENATED MODULE: ./build/events/strace/file.js


/**
 * Calls on paths. In rename, link and symlink `path` is the old name (for a symlink: what it points to, made absolute)
 * and `to` the new one.
 */
function rename(act, scene, path, to, flags) {
    if (path === undefined || to === undefined)
        return false;
    const facts = scene.world.stat(to);
    const tree = facts?.directory !== false;
    scene.paths.moved(path, tree);
    scene.paths.moved(to, tree);
    if (hasFlag(flags, 'RENAME_EXCHANGE')) {
        scene.emit({ kind: 'file.rename', ...origin(act), path: to, to: path });
        scene.ledger.exists(path);
        scene.ledger.tree(path, false);
    }
    else {
        scene.ledger.gone(path);
        if (tree)
            scene.ledger.tree(path, true);
    }
    scene.ledger.exists(to, facts);
    if (tree)
        scene.ledger.tree(to, false);
    scene.emit({ kind: 'file.rename', ...origin(act), path, ...inode(facts), to });
    return true;
}
function remove(act, scene, path, directory) {
    if (path === undefined)
        return false;
    scene.paths.removed(path);
    const known = scene.ledger.gone(path);
    if (directory)
        scene.ledger.tree(path, true);
    scene.emit({ kind: directory ? 'file.rmdir' : 'file.delete', ...origin(act), path, ...known });
    return true;
}
function mkdir(act, scene, path, mode) {
    const bits = readNumber(mode);
    if (path === undefined)
        return false;
    scene.emit({ kind: 'file.mkdir', ...origin(act), path, ...(bits === undefined ? {} : { mode: bits & 0o7777 }) });
    return true;
}
function mknod(act, scene, path, mode) {
    if (path === undefined)
        return false;
    scene.ledger.exists(path);
    const bits = readNumber(mode?.split('|').at(-1));
    scene.emit({ kind: 'file.create', ...origin(act), path, ...(bits === undefined ? {} : { mode: bits & 0o7777 }) });
    return true;
}
function file_link(act, scene, path, to) {
    if (path === undefined || to === undefined)
        return false;
    const facts = scene.world.stat(to);
    scene.ledger.exists(to, facts);
    scene.emit({ kind: 'file.link', ...origin(act), path, ...inode(facts), to });
    return true;
}
/** The old name of a link; a nameless file is named by its descriptor (AT_EMPTY_PATH, /proc/self/fd/N). */
function linkSource(act, scene, to) {
    const text = readString(act.args[1])?.value;
    if (text === '')
        return pathOf(readDescriptor(act.args[0]));
    const path = placed(act, scene, baseOf(act, act.args[0]), act.args[1]);
    const fd = ownNumber(act, text ?? '') ?? ownNumber(act, path ?? '');
    return fd === undefined ? path : (openedAs(act, scene, fd, to) ?? `/proc/${act.process.pid}/fd/${fd}`);
}
/**
 * The file behind a descriptor, which has been linked to `to`. What was seen of the number may be long past, since close and
 * fcntl are not traced, and the process may be gone when /proc is asked: of all that it may be, the one with the new
 * link's inode counts, as long as the link is there to tell.
 */
function openedAs(act, scene, fd, to) {
    const { pid, fds } = act.process;
    const live = scene.world.descriptor(pid, fd)?.replace(/ \(deleted\)$/, '');
    const likely = [live, fds.get(fd)?.note].filter((note) => note?.startsWith('/'));
    const linked = to === undefined ? undefined : scene.world.stat(to);
    if (linked === undefined)
        return likely[0];
    for (const note of new Set([...likely, ...[...fds.values()].map(({ note }) => note)])) {
        // the kernel names a nameless file by its inode
        if (note?.startsWith('/') !== true)
            continue;
        if (note.endsWith(`/#${linked.ino}`))
            return note;
        const facts = scene.world.stat(note);
        if (facts?.ino === linked.ino && facts.dev === linked.dev)
            return note;
    }
    return live?.startsWith('/') ? live : undefined;
}
function symlink(act, scene, target, to) {
    const text = readString(target)?.value;
    if (text === undefined || to === undefined)
        return false;
    const path = scene.paths.place(act.process.pid, to.slice(0, to.lastIndexOf('/')) || '/', text);
    scene.paths.linked(to, text);
    scene.ledger.exists(to);
    scene.emit({ kind: 'file.symlink', ...origin(act), path, to });
    return true;
}
function chmod(act, scene, path, mode) {
    const bits = readNumber(mode);
    if (path === undefined || bits === undefined)
        return false;
    scene.emit({ kind: 'file.chmod', ...origin(act), path, ...inode(scene.world.stat(path)), mode: bits & 0o7777 });
    return true;
}
function chown(act, scene, path) {
    if (path === undefined)
        return false;
    scene.emit({ kind: 'file.chown', ...origin(act), path, ...inode(scene.world.stat(path)) });
    return true;
}
function truncate(act, scene, path) {
    if (path === undefined)
        return false;
    scene.emit({ kind: 'file.truncate', ...origin(act), path, ...inode(scene.world.stat(path)) });
    return true;
}
/** Calls on a descriptor; one without a path (pipe, socket, memfd) makes no event. */
function byDescriptor(then) {
    return (act, scene) => {
        const descriptor = readDescriptor(act.args[0]);
        const path = pathOf(descriptor);
        if (path === undefined)
            return descriptor !== undefined;
        return path.startsWith('/memfd:') || descriptor?.device !== undefined || then(act, scene, path);
    };
}
/** A call that failed is no act; that it was refused is told, and changes nothing that is known. */
function done(name, decoder) {
    return (act, scene) => {
        if (act.ok)
            return decoder(act, scene);
        return !isRefused(act) || refused(name, act, scene);
    };
}
/** Tells of a refused call on names. */
function refused(name, act, scene) {
    const kind = names[name];
    if (kind === undefined)
        return true;
    const relative = /at2?$/.test(name);
    if (kind === 'file.rename' || kind === 'file.link' || kind === 'file.symlink') {
        const text = kind === 'file.symlink' ? readString(act.args[0])?.value : undefined;
        const to = relative ? at(act, scene, kind === 'file.symlink' ? 1 : 2) : here(act, scene, 1);
        const path = text ?? (relative ? at(act, scene, 0) : here(act, scene, 0));
        if (to !== undefined && path !== undefined)
            scene.emit({ kind, ...attempted(act), path, to });
        return to !== undefined && path !== undefined;
    }
    const path = relative ? at(act, scene, 0) : here(act, scene, 0);
    const directory = name === 'unlinkat' && hasFlag(act.args[2], 'AT_REMOVEDIR');
    if (path !== undefined)
        scene.emit({ kind: directory ? 'file.rmdir' : kind, ...attempted(act), path });
    return path !== undefined;
}
const linkat = (act, scene) => {
    const to = at(act, scene, 2);
    return file_link(act, scene, linkSource(act, scene, to), to);
};
/** An argument relative to the cwd, or to the directory descriptor before it. */
const here = (act, scene, i) => placed(act, scene, act.process.place.cwd, act.args[i]);
const at = (act, scene, i) => placed(act, scene, baseOf(act, act.args[i]), act.args[i + 1]);
const target = (act, scene) => followed(act, scene, act.process.place.cwd, act.args[0]);
/** The file an *at call acts on; with AT_EMPTY_PATH the descriptor itself. */
function acted(act, scene, flags) {
    if (readString(act.args[1])?.value === '')
        return pathOf(readDescriptor(act.args[0]));
    const base = baseOf(act, act.args[0]);
    return hasFlag(flags, 'AT_SYMLINK_NOFOLLOW')
        ? placed(act, scene, base, act.args[1])
        : followed(act, scene, base, act.args[1]);
}
const calls = [
    ['rename', (act, scene) => rename(act, scene, here(act, scene, 0), here(act, scene, 1), undefined)],
    ['renameat', (act, scene) => rename(act, scene, at(act, scene, 0), at(act, scene, 2), undefined)],
    ['renameat2', (act, scene) => rename(act, scene, at(act, scene, 0), at(act, scene, 2), act.args[4])],
    ['unlink', (act, scene) => remove(act, scene, here(act, scene, 0), false)],
    ['rmdir', (act, scene) => remove(act, scene, here(act, scene, 0), true)],
    ['unlinkat', (act, scene) => remove(act, scene, at(act, scene, 0), hasFlag(act.args[2], 'AT_REMOVEDIR'))],
    ['mkdir', (act, scene) => mkdir(act, scene, here(act, scene, 0), act.args[1])],
    ['mkdirat', (act, scene) => mkdir(act, scene, at(act, scene, 0), act.args[2])],
    ['mknod', (act, scene) => mknod(act, scene, here(act, scene, 0), act.args[1])],
    ['mknodat', (act, scene) => mknod(act, scene, at(act, scene, 0), act.args[2])],
    ['link', (act, scene) => file_link(act, scene, here(act, scene, 0), here(act, scene, 1))],
    ['linkat', linkat],
    ['symlink', (act, scene) => symlink(act, scene, act.args[0], here(act, scene, 1))],
    ['symlinkat', (act, scene) => symlink(act, scene, act.args[0], at(act, scene, 1))],
    ['chmod', (act, scene) => chmod(act, scene, target(act, scene), act.args[1])],
    ['fchmodat', (act, scene) => chmod(act, scene, acted(act, scene, undefined), act.args[2])],
    ['fchmodat2', (act, scene) => chmod(act, scene, acted(act, scene, act.args[3]), act.args[2])],
    ['fchmod', byDescriptor((act, scene, path) => chmod(act, scene, path, act.args[1]))],
    ['chown', (act, scene) => chown(act, scene, target(act, scene))],
    ['lchown', (act, scene) => chown(act, scene, here(act, scene, 0))],
    ['fchownat', (act, scene) => chown(act, scene, acted(act, scene, act.args[4]))],
    ['fchown', byDescriptor(chown)],
    ['truncate', (act, scene) => truncate(act, scene, target(act, scene))],
    ['ftruncate', byDescriptor(truncate)],
];
/** What the calls on names do. */
const names = {
    rename: 'file.rename',
    renameat: 'file.rename',
    renameat2: 'file.rename',
    unlink: 'file.delete',
    unlinkat: 'file.delete',
    rmdir: 'file.rmdir',
    mkdir: 'file.mkdir',
    mkdirat: 'file.mkdir',
    mknod: 'file.create',
    mknodat: 'file.create',
    link: 'file.link',
    linkat: 'file.link',
    symlink: 'file.symlink',
    symlinkat: 'file.symlink',
    chmod: 'file.chmod',
    fchmodat: 'file.chmod',
    fchmodat2: 'file.chmod',
    chown: 'file.chown',
    lchown: 'file.chown',
    fchownat: 'file.chown',
    truncate: 'file.truncate',
};
const fileCalls = calls.map(([name, decoder]) => [
    name,
    done(name, decoder),
]);

;// CONCATENATED MODULE: ./build/events/strace/kernel.js



/** Calls that change the kernel's state, other processes, or who one is. */
const MAX_DETAIL = 200;
const detailOf = (...words) => words
    .filter((word) => word !== undefined && word !== '')
    .join(' ')
    .slice(0, MAX_DETAIL);
function kernel(kind, detail) {
    return (act, scene) => {
        scene.emit({ kind, ...attempted(act), detail: detailOf(detail(act)) });
        return true;
    };
}
const memfd = (act, scene) => {
    if (!act.ok)
        return true;
    const name = readString(act.args[0])?.value;
    const result = readDescriptor(act.result);
    if (name === undefined || result === undefined)
        return false;
    const closeOnExec = hasFlag(act.args[1], 'MFD_CLOEXEC');
    noteOpened(act.process, result.fd, { note: `/memfd:${name}`, device: undefined, closeOnExec });
    scene.emit({ kind: 'kernel.memfd', ...origin(act), detail: detailOf(name) });
    return true;
};
const mount = (act, scene) => {
    const [source, , type, flags] = act.args;
    const detail = detailOf('mount', readString(source)?.value, readString(type)?.value, flags === '0' ? undefined : flags);
    return mounted(act, scene, followed(act, scene, act.process.place.cwd, act.args[1]), detail);
};
const unmount = (act, scene) => mounted(act, scene, followed(act, scene, act.process.place.cwd, act.args[0]), 'umount');
const pivot = (act, scene) => mounted(act, scene, followed(act, scene, act.process.place.cwd, act.args[0]), 'pivot_root');
const move = (act, scene) => {
    const path = readString(act.args[3])?.value === ''
        ? pathOf(readDescriptor(act.args[2]))
        : followed(act, scene, act.process.place.cwd, act.args[3]);
    return mounted(act, scene, path, 'move_mount');
};
/** From here on the absolute paths of the process start at the new root. */
const chroot = (act, scene) => {
    const path = followed(act, scene, act.process.place.cwd, act.args[0]);
    if (act.ok && path === undefined)
        return false;
    if (act.ok && path !== undefined)
        act.process.place.root = path;
    return mounted(act, scene, path, 'chroot');
};
/** Without OPEN_TREE_CLONE it only opens a directory; with it a mount is copied, to be reached under no path. */
const openTree = (act, scene) => !hasFlag(act.args[2], 'OPEN_TREE_CLONE') || mounted(act, scene, undefined, 'open_tree');
/** A filter with a listener: another process answers the calls it names, and no tracer is told of them (seccomp_unotify(2)). */
const seccomp = (act, scene) => !hasFlag(act.args[1], 'SECCOMP_FILTER_FLAG_NEW_LISTENER') ||
    kernel('kernel.bpf', () => 'seccomp new-listener')(act, scene);
function mounted(act, scene, path, detail) {
    scene.emit({ kind: 'kernel.mount', ...attempted(act), detail, ...(path === undefined ? {} : { path }) });
    return true;
}
const loadModule = (act, scene) => {
    const path = act.name === 'finit_module' ? pathOf(readDescriptor(act.args[0])) : undefined;
    scene.emit({ kind: 'kernel.module', ...attempted(act), ...(path === undefined ? {} : { path }) });
    return true;
};
/** Requests that take hold of another process or write into it; reading follows only after these (ptrace(2)). */
const PTRACE_HOLDS = [
    'PTRACE_ATTACH',
    'PTRACE_SEIZE',
    'PTRACE_POKETEXT',
    'PTRACE_POKEDATA',
    'PTRACE_POKEUSER',
    'PTRACE_SETREGS',
    'PTRACE_SETREGSET',
];
const ptrace = (act, scene) => {
    const request = act.args[0] ?? '';
    return !PTRACE_HOLDS.includes(request) || touched(act, scene, readNumber(act.args[1]), 'ptrace');
};
function touched(act, scene, tid, how) {
    if (tid === undefined)
        return false;
    const target = scene.owner(tid)?.pid ?? tid;
    if (target <= 0 || act.process.tids.has(target) || !firstTime(act.process, `m${how} ${target} ${act.ok}`))
        return true;
    scene.emit({ kind: 'mem.access', ...attempted(act), target, how });
    return true;
}
/** A signal to another process. Signal 0 only asks whether it lives. `target` of a group is the group's number. */
function signal(act, scene, target, name) {
    if (!act.ok && !act.unseen)
        return true;
    if (target === undefined || name === undefined)
        return false;
    if (name === '0' || target === 0 || act.process.tids.has(target))
        return true;
    const group = target < 0 ? { inferred: ['target'] } : {};
    scene.emit({
        kind: 'process.signal',
        ...origin(act),
        ...group,
        target: target === -1 ? 0 : Math.abs(target),
        signal: name,
    });
    return true;
}
const pidfdSignal = (act, scene) => {
    const target = processBehind(act);
    return target === undefined || signal(act, scene, target, act.args[1]);
};
/** Taking a descriptor out of another process needs the right to trace it (pidfd_getfd(2)). */
const pidfdGet = (act, scene) => {
    const target = processBehind(act);
    return target === undefined || touched(act, scene, target, 'ptrace');
};
/** The process of a pidfd (`3<pid:77>`); -1 when it is gone. Undefined when strace did not say, or it is none. */
function processBehind(act) {
    const note = readDescriptor(act.args[0])?.note;
    return note?.startsWith('pid:') ? readNumber(note.slice(4)) : undefined;
}
/** setuid and its family. -1 leaves a value as it is; the effective id is the one that counts. */
function identity(key, argument) {
    return (act, scene) => {
        if (!act.ok)
            return true;
        const id = readNumber(act.args[argument]);
        if (id === undefined)
            return false;
        if (id < 0 || act.process[key] === id)
            return true;
        act.process[key] = id;
        scene.emit({ kind: 'priv.change', ...origin(act), [key]: id });
        return true;
    };
}
const capset = (act, scene) => {
    if (!act.ok)
        return true;
    const capabilities = detailOf(act.args[1]);
    if (capabilities === '' || !firstTime(act.process, `c${capabilities}`))
        return true;
    scene.emit({ kind: 'priv.change', ...origin(act), capabilities });
    return true;
};
/** The namespaces a clone or unshare asks for. */
function namespaceFlags(text) {
    return text
        .split(/[^A-Z_]+/)
        .filter((word) => word.startsWith('CLONE_NEW'))
        .join('|');
}
const unshare = (act, scene) => {
    const flags = namespaceFlags(act.args[0] ?? '');
    const { process } = act;
    // New mount and user namespaces end the sharing too (unshare(2)).
    if (act.ok && /CLONE_(?:FS|NEWNS|NEWUSER)\b/.test(act.args[0] ?? ''))
        process.place = { ...process.place };
    return flags === '' || kernel('kernel.namespace', () => `unshare ${flags}`)(act, scene);
};
const kernelCalls = [
    ['memfd_create', memfd],
    ['mount', mount],
    ['umount2', unmount],
    ['pivot_root', pivot],
    ['move_mount', move],
    ['unshare', unshare],
    ['setns', kernel('kernel.namespace', (act) => `setns ${act.args[1] ?? ''}`)],
    ['chroot', chroot],
    ['open_tree', openTree],
    ['fsmount', (act, scene) => mounted(act, scene, undefined, 'fsmount')],
    ['seccomp', seccomp],
    ['bpf', kernel('kernel.bpf', (act) => act.args[0] ?? '')],
    ['io_uring_setup', kernel('kernel.io_uring', () => '')],
    ['init_module', loadModule],
    ['finit_module', loadModule],
    ['ptrace', ptrace],
    ['process_vm_readv', (act, scene) => touched(act, scene, readNumber(act.args[0]), 'process_vm_readv')],
    ['process_vm_writev', (act, scene) => touched(act, scene, readNumber(act.args[0]), 'process_vm_writev')],
    ['kill', (act, scene) => signal(act, scene, readNumber(act.args[0]), act.args[1])],
    ['tkill', (act, scene) => signal(act, scene, readNumber(act.args[0]), act.args[1])],
    ['tgkill', (act, scene) => signal(act, scene, readNumber(act.args[0]), act.args[2])],
    ['rt_sigqueueinfo', (act, scene) => signal(act, scene, readNumber(act.args[0]), act.args[1])],
    ['rt_tgsigqueueinfo', (act, scene) => signal(act, scene, readNumber(act.args[0]), act.args[2])],
    ['pidfd_send_signal', pidfdSignal],
    ['pidfd_getfd', pidfdGet],
    ['setuid', identity('uid', 0)],
    ['setgid', identity('gid', 0)],
    ['setreuid', identity('uid', 1)],
    ['setregid', identity('gid', 1)],
    ['setresuid', identity('uid', 1)],
    ['setresgid', identity('gid', 1)],
    ['capset', capset],
];

;// CONCATENATED MODULE: ./build/events/strace/ledger.js
/** What the trace itself has shown about which paths exist. Bounded; what it forgets, the file system is asked for. */
const MAX_ENTRIES = 100_000;
const MAX_TREES = 4_096;
class Ledger {
    #entries = new Map();
    /** Directories that were moved away or removed (`gone`), or moved to that path: what is known below them ends there. */
    #trees = new Map();
    #clock = 0;
    /** Notes that a path exists. */
    exists(path, inode) {
        this.#set(path, { at: ++this.#clock, exists: true, dev: inode?.dev, ino: inode?.ino });
    }
    /** Notes that a path is gone, and returns the inode it was known by. */
    gone(path) {
        const before = this.#entries.get(path);
        this.#set(path, { at: ++this.#clock, exists: false, dev: undefined, ino: undefined });
        if (before?.dev === undefined || before.ino === undefined)
            return undefined;
        return { dev: before.dev, ino: before.ino };
    }
    /** Notes that a directory was moved away or removed (gone), or that another took its place. */
    tree(path, gone) {
        if (this.#trees.size >= MAX_TREES) {
            this.#trees.clear();
            this.#entries.clear();
        }
        this.#trees.delete(path);
        this.#trees.set(path, { at: ++this.#clock, gone });
    }
    /** Is there a file at the path? undefined: the trace does not say. */
    state(path) {
        const entry = this.#entries.get(path);
        let latest = entry?.at ?? -1;
        let state = entry?.exists;
        if (this.#trees.size === 0)
            return state;
        for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            const tree = this.#trees.get(path.slice(0, slash));
            if (tree !== undefined && tree.at > latest) {
                latest = tree.at;
                state = tree.gone ? false : undefined;
            }
        }
        return state;
    }
    #set(path, entry) {
        this.#entries.delete(path);
        this.#entries.set(path, entry);
        if (this.#entries.size <= MAX_ENTRIES)
            return;
        const oldest = this.#entries.keys().next().value;
        if (oldest !== undefined)
            this.#entries.delete(oldest);
    }
}

;// CONCATENATED MODULE: ./build/events/strace/line.js

/** Longest line looked at: 1024 arguments of 1024 escaped bytes each are 4 MiB. */
const MAX_LINE = 5 << 20;
const UNFINISHED = ' <unfinished ...>';
const DETACHED = ' <detached ...>';
const OTHER = { kind: 'other' };
/** Takes `PID SECONDS.FRACTION REST` apart; undefined when the line has no such form. */
function readLine(text) {
    if (text.length > MAX_LINE)
        return undefined;
    let i = digits(text, 0);
    const tid = Number(text.slice(0, i));
    if (i === 0 || i > 10 || tid === 0)
        return undefined;
    const gap = spaces(text, i);
    const point = digits(text, gap);
    if (gap === i || point === gap || point - gap > 11 || text[point] !== '.')
        return undefined;
    i = digits(text, point + 1);
    const places = i - point - 1;
    if (places === 0 || places > 9 || text[i] !== ' ')
        return undefined;
    const second = Number(text.slice(gap, point));
    const nano = Number(text.slice(point + 1, i)) * 10 ** (9 - places);
    const body = readBody(text.slice(i + 1));
    return body && { tid, second, nano, body };
}
function digits(text, from) {
    let i = from;
    while (i < text.length && text.charCodeAt(i) >= 0x30 && text.charCodeAt(i) <= 0x39)
        i++;
    return i;
}
function spaces(text, from) {
    let i = from;
    while (text.charCodeAt(i) === 0x20)
        i++;
    return i;
}
function readBody(text) {
    if (text.startsWith('+++ '))
        return readEnd(text);
    if (text.startsWith('--- '))
        return text.endsWith(' ---') ? OTHER : undefined;
    if (text.startsWith('<... '))
        return readResumed(text);
    if (text.endsWith(UNFINISHED))
        return { kind: 'unfinished', text: text.slice(0, -UNFINISHED.length) };
    if (text.endsWith(DETACHED))
        return OTHER;
    return { kind: 'call', text };
}
function readEnd(text) {
    const words = text.split(' ', 8);
    if (words[1] === 'exited' && words[2] === 'with') {
        const code = Number(words[3]);
        return Number.isInteger(code) ? { kind: 'exited', code } : undefined;
    }
    if (words[1] === 'killed' && words[2] === 'by' && words[3]?.startsWith('SIG'))
        return { kind: 'killed', signal: words[3] };
    if (words[1] === 'superseded' && words[5] === 'pid') {
        const by = Number(words[6]);
        return Number.isInteger(by) && by > 0 ? { kind: 'superseded', by } : undefined;
    }
    return undefined;
}
function readResumed(text) {
    const end = text.indexOf(' resumed>');
    const name = text.slice(5, end);
    if (end < 0 || !isName(name))
        return undefined;
    return { kind: 'resumed', name, text: text.slice(end + ' resumed>'.length) };
}
function isName(text) {
    if (text.length === 0 || text.length > 40)
        return false;
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (!((c >= 0x61 && c <= 0x7a) || (c >= 0x30 && c <= 0x39) || c === 0x5f))
            return false;
    }
    return true;
}
/** The name of a call, finished or not. */
function callName(text) {
    const open = text.indexOf('(');
    if (open <= 0 || open > 40)
        return undefined;
    const name = text.slice(0, open);
    return isName(name) ? name : undefined;
}
/** Takes `name(args) = result` apart. */
function readCall(text) {
    const name = callName(text);
    if (name === undefined)
        return undefined;
    const list = splitList(text, name.length + 1);
    if (list === undefined)
        return undefined;
    const equals = spaces(text, list.end);
    if (text[equals] !== '=' || text[equals + 1] !== ' ')
        return undefined;
    const result = text.slice(equals + 2);
    return result === '' ? undefined : { name, args: list.parts, result };
}
/** How a call ended. `unseen`: strace prints `?` when the process died or the call will be restarted. */
function outcome(result) {
    if (result.startsWith('?'))
        return { ok: false, unseen: true, err: undefined };
    if (!result.startsWith('-1 E'))
        return { ok: !result.startsWith('-1'), unseen: false, err: undefined };
    const end = result.indexOf(' ', 3);
    return { ok: false, unseen: false, err: end < 0 ? result.slice(3) : result.slice(3, end) };
}

;// CONCATENATED MODULE: ./build/events/strace/lineage.js


/**
 * Who is whose child. A child's lines may come before the end of the fork that made it; then it is given to the fork
 * in progress when there is but one, or to the one /proc names; otherwise the caller holds its lines.
 */
const FORKS = new Set(['clone', 'clone3', 'fork', 'vfork']);
/** Bound of children seen before their fork ended. */
const MAX_EARLY = 65_536;
class Lineage {
    #table;
    #world;
    #anchor;
    #cwd;
    #emit;
    /** Children taken in before their fork ended. */
    #early = new Set();
    constructor(o) {
        this.#table = o.table;
        this.#world = o.world;
        this.#anchor = o.anchor;
        this.#cwd = o.cwd;
        this.#emit = o.emit;
    }
    /** The task of an id not met before; undefined when several forks in progress could have made it. */
    adopt(tid, t) {
        const expecting = this.#table.expecting();
        if (expecting.length === 0)
            return this.orphan(tid, t);
        const parent = expecting.length === 1 ? expecting[0] : this.#named(tid, expecting);
        if (parent?.pending === undefined)
            return undefined;
        if (this.#early.size >= MAX_EARLY)
            this.#early.clear();
        this.#early.add(tid);
        parent.pending.child = tid;
        return this.#born(parent, parent.pending, tid, t);
    }
    /** The one of several forks whose process /proc names as the parent. */
    #named(tid, expecting) {
        const facts = this.#world.parent(tid);
        if (facts === undefined)
            return undefined;
        const thread = facts.tgid !== tid;
        const parent = thread ? facts.tgid : facts.ppid;
        return expecting.find((task) => task.process.pid === parent && task.pending !== undefined && makesThread(task.pending) === thread);
    }
    /**
     * A task that no fork in progress explains: the first process of all, one that was there before, or one whose fork was
     * not understood. `fallback` is taken for its parent when the system does not know it any more.
     */
    orphan(tid, t, fallback) {
        const facts = this.#world.parent(tid);
        const group = facts === undefined || facts.tgid === tid ? undefined : this.#table.process(facts.tgid);
        if (group !== undefined)
            return this.#table.addThread(group, tid);
        const parent = (facts && this.#table.process(facts.ppid)) ?? fallback;
        const start = facts === undefined ? t : Math.min(t, Number(facts.start - this.#anchor));
        if (parent !== undefined)
            return this.#child(parent, tid, { tid: parent.pid, t, start, inferred: true });
        // The command strace launched starts with its first line; the system's clock of starts is coarse.
        if (this.#table.size === 0)
            return this.#table.add({ pid: tid, ppid: facts?.ppid ?? 0, start: t, place: { cwd: this.#cwd, root: '/' } });
        const cwd = this.#world.cwd(tid) ?? this.#cwd;
        return this.#table.add({ pid: tid, ppid: facts?.ppid ?? 0, start, place: { cwd, root: '/' } });
    }
    /** A fork ended. Returns the child's id when it was not known before. */
    forked(parent, fork, result, t) {
        const child = childOf(result);
        const flags = namespaceFlags(fork.text);
        if (child === undefined || child <= 0)
            return undefined;
        if (flags !== '') {
            const { pid, start } = parent.process;
            const origin = { t, pid, tid: parent.tid, start, job: true, done: true };
            this.#emit({ kind: 'kernel.namespace', ...origin, detail: `${fork.name} ${flags}` });
        }
        if (this.#early.delete(child))
            return undefined;
        if (fork.child !== undefined) {
            // In another pid namespace the number returned is not the one strace knows the child by.
            const facts = this.#world.parent(child);
            if (facts === undefined || (facts.ppid !== parent.process.pid && facts.tgid !== parent.process.pid)) {
                this.#early.delete(fork.child);
                return undefined;
            }
        }
        this.#born(parent, fork, child, t);
        return child;
    }
    #born(parent, fork, child, t) {
        if (makesThread(fork))
            return this.#table.addThread(parent.process, child);
        return this.#child(parent.process, child, {
            tid: parent.tid,
            t,
            start: fork.begun,
            inferred: false,
            sibling: hasWord(fork.text, 'CLONE_PARENT'),
            together: hasWord(fork.text, 'CLONE_FS'),
        });
    }
    #child(parent, pid, o) {
        const origin = { t: o.t, pid: parent.pid, tid: o.tid, start: parent.start, job: true, done: true };
        this.#emit({ kind: 'process.fork', ...origin, ...(o.inferred ? { inferred: ['pid'] } : {}), child: pid });
        const ppid = o.sibling ? parent.ppid : parent.pid;
        const place = o.together ? parent.place : { ...parent.place };
        return this.#table.add({ pid, ppid, start: o.start, place }, parent);
    }
}
/** The child's id, as strace itself counts when it says so: `5 /* 4711 in the PID namespace of strace`. */
function childOf(result) {
    const comment = result.indexOf('/* ');
    return readNumber(comment > 0 && result.includes("in strace's PID NS") ? result.slice(comment + 3) : result);
}
function makesThread(fork) {
    return hasWord(fork.text, 'CLONE_THREAD');
}
function hasWord(text, word) {
    return text.includes(word) && text.split(/[^A-Z_]+/).includes(word);
}

;// CONCATENATED MODULE: ./build/events/strace/mapping.js



const RESULT = '(?:0x[0-9a-f]+|-1 E[A-Z0-9]+(?: \\([^()]*\\))?|\\?(?: [^<>=]*)?)';
/** A whole mapping of data: protections but no PROT_EXEC, and a descriptor whose path holds no bare `<` or `>`. */
const DATA = new RegExp('^mmap\\((?:NULL|0x[0-9a-f]+), \\d+, PROT_(?!EXEC)[A-Z]+(?:\\|PROT_(?!EXEC)[A-Z]+)*, [A-Z0-9_|]+, ' +
    `(?:-1|\\d+(?:<(?:[^<>]|<[a-z]+ \\d+:\\d+>)*>)?(?:\\(deleted\\))?), (?:0|0x[0-9a-f]+)\\) += ${RESULT}$`);
const WHOLE = new RegExp(`^${RESULT}$`);
/** Is this the text of a mapping that can be no library? Most lines of a trace are: told apart before they are taken apart. */
function mapsData(text) {
    return DATA.test(text);
}
/**
 * An executable mapping of a file: a library, once per image. The program itself is none, and its loader is mapped by the
 * kernel. A result that is no address has another line glued to it.
 */
const mmap = (act, scene) => {
    if (!WHOLE.test(act.result) || act.args.length !== 6)
        return false;
    if (!act.ok || !act.args[2]?.includes('PROT_EXEC'))
        return true;
    const path = pathOf(readDescriptor(act.args[4]));
    if (path === undefined || path === act.process.exe || !firstTime(act.process, `l${path}`))
        return true;
    scene.emit({ kind: 'lib.load', ...origin(act), path, ...inode(scene.world.stat(path)) });
    return true;
};

;// CONCATENATED MODULE: ./build/events/strace/address.js

/** `{sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}` and its like; undefined for NULL. */
function readAddress(text) {
    const fields = readFields(text);
    const family = fields?.get('sa_family');
    if (fields === undefined || family === undefined)
        return undefined;
    if (family === 'AF_INET')
        return inet(quoted(fields.get('sin_addr')), fields.get('sin_port'));
    if (family === 'AF_INET6')
        return inet(quoted(fields.get('sin6_addr') ?? fields.get('')), fields.get('sin6_port'));
    if (family !== 'AF_UNIX' && family !== 'AF_LOCAL')
        return { family: 'other', addr: familyName(family), port: undefined };
    const path = fields.get('sun_path') ?? '';
    const abstract = path.startsWith('@');
    const name = readString(abstract ? path.slice(1) : path)?.value ?? '';
    return { family: 'unix', addr: abstract ? `@${name}` : name, port: undefined };
}
/** `AF_PACKET` is packet; a family strace has no name for (`0x2d`) keeps its number. */
function familyName(family) {
    return (family.split(' ')[0] ?? '').replace(/^AF_/, '').toLowerCase();
}
function inet(addr, port) {
    const open = port?.indexOf('(') ?? -1;
    const number = readNumber(port?.slice(open + 1));
    if (addr === undefined || number === undefined || number > 65_535)
        return undefined;
    return { family: 'inet', addr: plainAddress(addr), port: number };
}
/** The first string inside a call such as `inet_pton(AF_INET6, "::1", &sin6_addr)`. */
function quoted(text) {
    const open = text?.indexOf('"') ?? -1;
    return open < 0 ? undefined : readString(text?.slice(open))?.value;
}
/** An IPv4 address in IPv6 clothes is an IPv4 address. */
function plainAddress(addr) {
    return addr.startsWith('::ffff:') && addr.includes('.') ? addr.slice(7) : addr;
}
const NO_SOCKET = { proto: 'other', local: undefined, peer: undefined };
/** A descriptor's annotation: `TCP:[192.0.2.2:40->192.0.2.1:443]`, `UDPv6:[12]`, `UNIX-STREAM:[12->13, "/run/x"]`. */
function readSocket(note) {
    const colon = note?.indexOf(':[') ?? -1;
    if (note === undefined || colon < 0)
        return NO_SOCKET;
    const type = note.slice(0, colon);
    const inside = note.slice(colon + 2, note.endsWith(']') ? -1 : undefined);
    if (type.startsWith('UNIX'))
        return { proto: 'unix', local: unixName(inside), peer: undefined };
    const proto = type.startsWith('TCP') ? 'tcp' : type.startsWith('UDP') ? 'udp' : 'other';
    const arrow = inside.indexOf('->');
    const local = readPair(arrow < 0 ? inside : inside.slice(0, arrow));
    return { proto, local, peer: arrow < 0 ? undefined : readPair(inside.slice(arrow + 2)) };
}
/** `192.0.2.1:80` or `[2001:db8::1]:80`; an inode number alone is no address. */
function readPair(text) {
    const colon = text.lastIndexOf(':');
    const port = readNumber(text.slice(colon + 1));
    if (colon <= 0 || port === undefined || port < 0 || port > 65_535)
        return undefined;
    const host = text.slice(0, colon);
    const addr = host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
    return { family: 'inet', addr: plainAddress(addr), port };
}
function unixName(inside) {
    const comma = inside.indexOf(',');
    if (comma < 0)
        return undefined;
    const text = inside.slice(comma + 1).trim();
    const abstract = text.startsWith('@');
    const name = readString(abstract ? text.slice(1) : text)?.value;
    return name === undefined ? undefined : { family: 'unix', addr: abstract ? `@${name}` : name, port: undefined };
}

;// CONCATENATED MODULE: ./build/events/strace/net.js





const DNS_PORT = 53;
/** Most sockets to DNS servers remembered. */
const MAX_SERVERS = 4_096;
/** Families that talk to the kernel or to nobody; of the others (packet, vsock, bluetooth, can, ...) each may lead out. */
const INSIDE = new Set(['netlink', 'unspec', 'alg']);
const staysInside = ({ family, addr }) => family === 'other' && INSIDE.has(addr);
/** The fields of a network event. A UNIX path is made absolute; a known name is added. */
function endpoint(act, scene, proto, address) {
    if (address.family === 'other')
        return { proto: 'other', addr: address.addr };
    if (address.family === 'unix') {
        const named = address.addr !== '' && !address.addr.startsWith('@');
        return {
            proto: 'unix',
            addr: named ? scene.paths.place(act.process.pid, act.process.place.cwd, address.addr) : address.addr,
        };
    }
    const name = scene.names.get(address.addr);
    return {
        proto,
        addr: address.addr,
        ...(address.port === undefined ? {} : { port: address.port }),
        ...(name === undefined ? {} : { host: { name, from: 'dns' } }),
    };
}
const connect = (act, scene) => {
    const descriptor = readDescriptor(act.args[0]);
    const address = readAddress(act.args[1]);
    // A bad pointer or NULL is refused by the kernel, never an act.
    if (address === undefined)
        return descriptor !== undefined && !act.ok;
    if (staysInside(address))
        return true;
    if (address.port === DNS_PORT && descriptor?.note !== undefined) {
        if (scene.servers.size >= MAX_SERVERS)
            scene.servers.clear();
        scene.servers.set(descriptor.note, address);
    }
    const { done, ...rest } = attempted(act);
    const pending = act.err === 'EINPROGRESS' || act.err === 'EALREADY' || act.err === 'EINTR';
    const to = endpoint(act, scene, readSocket(descriptor?.note).proto, address);
    scene.emit({ kind: 'net.connect', ...rest, done: pending ? 'attempt' : done, ...to });
    return true;
};
/** A bound packet socket is connected to its interface: what is written to it goes out, and writes are not traced. */
const bind = (act, scene) => {
    const descriptor = readDescriptor(act.args[0]);
    const address = readAddress(act.args[1]);
    if (act.ok && descriptor !== undefined && address !== undefined)
        noteBound(act.process, descriptor.fd, address);
    if (act.ok && address?.family === 'other' && !staysInside(address) && firstTime(act.process, `b${address.addr}`))
        scene.emit({ kind: 'net.connect', ...origin(act), ...endpoint(act, scene, 'other', address) });
    return descriptor !== undefined;
};
const listen = (act, scene) => {
    const descriptor = readDescriptor(act.args[0]);
    if (!act.ok || descriptor === undefined)
        return !act.ok;
    const socket = readSocket(descriptor.note);
    const address = socket.local ?? act.process.bound.get(descriptor.fd);
    if (address === undefined)
        scene.emit({ kind: 'net.listen', ...origin(act), proto: socket.proto, addr: '' });
    else if (!staysInside(address))
        scene.emit({ kind: 'net.listen', ...origin(act), ...endpoint(act, scene, socket.proto, address) });
    return true;
};
/** The messages of sendmsg and recvmsg (`{msg_name=...}`) and of sendmmsg and recvmmsg (`[{msg_hdr={...}}]`). */
function messagesOf(argument) {
    const headers = argument?.startsWith('[')
        ? (readItems(argument) ?? []).map((item) => readFields(item)?.get('msg_hdr'))
        : [argument];
    return headers.map((text) => {
        const header = readFields(text);
        const vector = readItems(header?.get('msg_iov'))?.[0];
        return { address: readAddress(header?.get('msg_name')), payload: readFields(vector)?.get('iov_base') };
    });
}
function send(act, scene, messages, flags) {
    const fast = hasFlag(flags, 'MSG_FASTOPEN');
    if (!act.ok && !(fast && act.err === 'EINPROGRESS'))
        return true;
    const descriptor = readDescriptor(act.args[0]);
    if (descriptor === undefined)
        return false;
    const socket = readSocket(descriptor.note);
    const peer = socket.peer ?? scene.servers.get(descriptor.note ?? '');
    for (const { address, payload } of messages()) {
        if (address !== undefined && !staysInside(address)) {
            const to = endpoint(act, scene, socket.proto, address);
            if (fast)
                scene.emit({ kind: 'net.connect', ...origin(act), done: 'attempt', ...to });
            else if (firstTime(act.process, `s${to.proto} ${to.addr} ${address.port}`))
                scene.emit({ kind: 'net.send', ...origin(act), ...to });
        }
        dns(act, scene, address ?? peer, socket.proto, payload, false);
    }
    return true;
}
function receive(act, scene, messages) {
    if (!act.ok)
        return true;
    const descriptor = readDescriptor(act.args[0]);
    if (descriptor === undefined)
        return false;
    const socket = readSocket(descriptor.note);
    const peer = socket.peer ?? scene.servers.get(descriptor.note ?? '');
    for (const { address, payload } of messages())
        dns(act, scene, address ?? peer, socket.proto, payload, true);
    return true;
}
/** Records what a message to or from port 53 asks or answers. What was sent is no answer, whatever it says: anybody can write one. */
function dns(act, scene, other, proto, payload, received) {
    if (other?.port !== DNS_PORT)
        return;
    const bytes = readBytes(payload);
    const message = bytes && readDns(bytes.value, bytes.cut, proto === 'tcp');
    if (message === undefined)
        return;
    const { name, type, addrs } = message;
    const cut = message.cut ? { cut: [message.answer && received ? 'addrs' : 'name'] } : {};
    if (message.answer && received) {
        scene.names.learn(message, other.addr);
        scene.emit({ kind: 'dns.answer', ...origin(act), name, type, addrs: [...addrs], resolver: other.addr, ...cut });
    }
    else
        scene.emit({ kind: 'dns.query', ...origin(act), name, type, resolver: other.addr, ...cut });
}
const single = (act) => [{ address: readAddress(act.args[4]), payload: act.args[1] }];
const many = (act) => messagesOf(act.args[1]);
const netCalls = [
    ['connect', connect],
    ['bind', bind],
    ['listen', listen],
    ['sendto', (act, scene) => send(act, scene, () => single(act), act.args[3])],
    ['sendmsg', (act, scene) => send(act, scene, () => many(act), act.args[2])],
    ['sendmmsg', (act, scene) => send(act, scene, () => many(act), act.args[3])],
    ['recvfrom', (act, scene) => receive(act, scene, () => single(act))],
    ['recvmsg', (act, scene) => receive(act, scene, () => many(act))],
    ['recvmmsg', (act, scene) => receive(act, scene, () => many(act))],
];

;// CONCATENATED MODULE: ./build/events/system-trees.js
/**
 * Trees whose reading says nothing: shared libraries, headers, locales, the kernel's own tables. Writing in them is
 * still an event.
 */
const SYSTEM_TREES = [
    '/lib/',
    '/lib32/',
    '/lib64/',
    '/libx32/',
    '/usr/lib/',
    '/usr/lib32/',
    '/usr/lib64/',
    '/usr/libx32/',
].concat('/usr/libexec/', '/usr/share/', '/usr/include/', '/usr/local/lib/', '/etc/ld.so.', '/sys/');
/** Is a path in a tree whose reading is no event? */
function inSystemTree(path) {
    for (const tree of SYSTEM_TREES)
        if (path.startsWith(tree))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/events/strace/open.js




/** Devices that hold nothing: null, zero, full, random, urandom, tty, ptmx (Documentation/admin-guide/devices.txt). */
const EMPTY_DEVICES = new Set(['char 1:3', 'char 1:5', 'char 1:7', 'char 1:8', 'char 1:9', 'char 5:0', 'char 5:2']);
/** The clock of inode birth times ticks every 1/100 s at the coarsest (CONFIG_HZ=100), so a birth may look that much early. */
const BIRTH_TICK = 10_000_000;
/** A birth later than this after the call belongs to another file that took the name since. ns. */
const BIRTH_LATE = 1_000_000_000;
const open_open = (act, scene) => opened(act, scene, act.process.place.cwd, act.args[0], act.args[1], act.args[2]);
const creat = (act, scene) => opened(act, scene, act.process.place.cwd, act.args[0], 'O_WRONLY|O_CREAT|O_TRUNC', act.args[1]);
const openat = (act, scene) => opened(act, scene, baseOf(act, act.args[0]), act.args[1], act.args[2], act.args[3]);
const openByHandle = (act, scene) => opened(act, scene, undefined, undefined, act.args[2], undefined);
const openat2 = (act, scene) => {
    const how = readFields(act.args[2]);
    return opened(act, scene, baseOf(act, act.args[0]), act.args[1], how?.get('flags'), how?.get('mode'));
};
function opened(act, scene, base, name, flags, mode) {
    const reached = ofOther.test(name ?? '') && memory(act, scene, placed(act, scene, base, name));
    if (!act.ok) {
        if (!reached && isRefused(act))
            open_refused(act, scene, followed(act, scene, base, name), flags);
        return true;
    }
    const result = readDescriptor(act.result);
    if (result === undefined || flags === undefined)
        return false;
    const path = finalPath(act, scene, result, base, name);
    if (path === undefined)
        return result.note !== undefined;
    noteOpened(act.process, result.fd, { note: path, device: result.device, closeOnExec: hasFlag(flags, 'O_CLOEXEC') });
    if (hasFlag(flags, 'O_PATH') || path.startsWith('/memfd:'))
        return true;
    if (result.device !== undefined && EMPTY_DEVICES.has(result.device))
        return true;
    if (path.startsWith('/proc/') && memory(act, scene, path))
        return true;
    const writes = hasFlag(flags, 'O_WRONLY') || hasFlag(flags, 'O_RDWR') || hasFlag(flags, 'O_CREAT') || hasFlag(flags, 'O_TRUNC');
    if (writes)
        write(act, scene, path, flags, mode, result);
    else if (!hasFlag(flags, 'O_DIRECTORY'))
        read(act, scene, path, result);
    return true;
}
/** Tells of a refused open. Whether the file was there is not known: with O_CREAT it counts as one that was to be made. */
function open_refused(act, scene, path, flags) {
    if (path === undefined || hasFlag(flags, 'O_PATH') || path.startsWith(`/proc/${act.process.pid}/`))
        return;
    const kind = hasFlag(flags, 'O_CREAT')
        ? 'file.create'
        : hasFlag(flags, 'O_TRUNC')
            ? 'file.truncate'
            : hasFlag(flags, 'O_WRONLY') || hasFlag(flags, 'O_RDWR')
                ? hasFlag(flags, 'O_APPEND')
                    ? 'file.append'
                    : 'file.modify'
                : 'file.read';
    if (kind === 'file.read' && (inSystemTree(path) || !firstTime(act.process, `r${path} refused`)))
        return;
    scene.emit({ kind, ...attempted(act), path });
}
/** The kernel's own name of what was opened; without an annotation, the argument resolved. */
function finalPath(act, scene, result, base, name) {
    if (result.note === undefined)
        return followed(act, scene, base, name);
    const path = pathOf(result);
    // The kernel's suffix and a file's own name look the same; the argument tells them apart.
    if (path !== undefined && result.deleted && readString(name)?.value.endsWith(' (deleted)'))
        return `${path} (deleted)`;
    return path;
}
function read(act, scene, path, result) {
    if (inSystemTree(path) || path.startsWith(`/proc/${act.process.pid}/`))
        return;
    if (!firstTime(act.process, `r${path}`))
        return;
    const facts = scene.world.stat(path);
    if (facts?.directory)
        return;
    scene.emit({ kind: 'file.read', ...origin(act), path, ...inode(facts), fd: result.fd });
}
function write(act, scene, path, flags, mode, result) {
    if (path.startsWith(`/proc/${act.process.pid}/`))
        return;
    const facts = scene.world.stat(path);
    if (facts?.directory && !hasFlag(flags, 'O_TMPFILE'))
        return;
    const { created, inferred } = wasCreated(act, scene, path, flags, facts, result);
    if (hasFlag(flags, 'O_TMPFILE') === false)
        scene.ledger.exists(path, facts);
    const event = { ...origin(act), path, ...inode(facts), fd: result.fd, ...(inferred ? { inferred: ['kind'] } : {}) };
    if (created) {
        const bits = facts?.mode ?? readNumber(mode);
        scene.emit({ kind: 'file.create', ...event, ...(bits === undefined ? {} : { mode: bits & 0o7777 }) });
    }
    else if (hasFlag(flags, 'O_TRUNC') && result.device === undefined)
        scene.emit({ kind: 'file.truncate', ...event });
    else if (hasFlag(flags, 'O_APPEND'))
        scene.emit({ kind: 'file.append', ...event });
    else if (hasFlag(flags, 'O_WRONLY') || hasFlag(flags, 'O_RDWR'))
        scene.emit({ kind: 'file.modify', ...event });
    else
        read(act, scene, path, result);
}
/**
 * Did this open make the file? O_CREAT alone does not say: what the trace showed of the path does, else the birth of
 * the inode, which may look up to one tick early. A file that is gone when it is looked at counts as created, marked as
 * inferred.
 */
function wasCreated(act, scene, path, flags, facts, result) {
    if (hasFlag(flags, 'O_TMPFILE'))
        return { created: true, inferred: false };
    if (!hasFlag(flags, 'O_CREAT') || result.device !== undefined)
        return { created: false, inferred: false };
    if (hasFlag(flags, 'O_EXCL'))
        return { created: true, inferred: false };
    const known = scene.ledger.state(path);
    if (known !== undefined)
        return { created: !known, inferred: false };
    if (facts === undefined || facts.birth === 0n)
        return { created: true, inferred: true };
    const born = Number(facts.birth - scene.anchor);
    if (born > act.t + BIRTH_LATE)
        return { created: true, inferred: true };
    return { created: born >= act.begun - BIRTH_TICK, inferred: false };
}
/** A name that may end in another process's memory or descriptor: the kernel's name of what was opened hides the latter. */
const ofOther = /(?:^"|\/)(?:mem|\d+)"$/;
const memoryPath = /^\/proc\/(\d{1,10})(?:\/task\/(\d{1,10}))?\/(?:mem|fd\/\d+)$/;
/** Opening another process's memory, or a descriptor of its. Returns whether the path is one. */
function memory(act, scene, path) {
    const [, process, thread] = memoryPath.exec(path ?? '') ?? [];
    if (process === undefined)
        return false;
    const tid = Number(thread ?? process);
    const target = scene.owner(tid)?.pid ?? Number(process);
    if (target === act.process.pid || act.process.tids.has(tid))
        return true;
    if (!firstTime(act.process, `mproc_mem ${target} ${act.ok}`))
        return true;
    scene.emit({ kind: 'mem.access', ...attempted(act), target, how: 'proc_mem' });
    return true;
}
const openCalls = [
    ['open', open_open],
    ['creat', creat],
    ['openat', openat],
    ['openat2', openat2],
    ['open_by_handle_at', openByHandle],
];

;// CONCATENATED MODULE: ./build/events/strace/waiting.js
/** Most lines held, and most of their characters. */
const MAX_HELD = 20_000;
const MAX_HELD_TEXT = 32 << 20;
/** The lines of tasks whose parent is not known yet, in order, and those released but not yet taken. */
class Waiting {
    #held = new Map();
    /** Last first. */
    #ready = [];
    #lines = 0;
    #text = 0;
    /** Whether more is held than should be. */
    get full() {
        return this.#lines > MAX_HELD || this.#text > MAX_HELD_TEXT;
    }
    /** The tasks waited for. */
    get tids() {
        return [...this.#held.keys()];
    }
    has(tid) {
        return this.#held.has(tid);
    }
    hold(held) {
        const lines = this.#held.get(held.line.tid);
        if (lines === undefined)
            this.#held.set(held.line.tid, [held]);
        else
            lines.push(held);
        this.#lines++;
        this.#text += held.text.length;
    }
    /** Makes the lines of a task ready. They come before what was ready already: a child's before its parent's next. */
    release(tid) {
        const lines = this.#held.get(tid) ?? [];
        this.#held.delete(tid);
        this.#lines -= lines.length;
        for (const held of lines.reverse()) {
            this.#text -= held.text.length;
            this.#ready.push(held);
        }
    }
    /** The next line that is ready. A queue and no recursion: a trace may chain thousands of forks. */
    next() {
        return this.#ready.pop();
    }
}

;// CONCATENATED MODULE: ./build/events/strace/decoder.js













const DECODERS = new Map([
    ...openCalls,
    ...fileCalls,
    ...execCalls,
    ...netCalls,
    ...kernelCalls,
    ['mmap', mmap],
]);
const MAX_SAMPLES = 10;
const SAMPLE_LENGTH = 200;
/**
 * Turns the lines of `strace -f -yy --absolute-timestamps=format:unix,precision:ns` into drafts of events, in the order
 * the calls ended. It never throws; a line it does not understand is counted. All that it sees is part of the job's tree.
 * `t` never runs backwards: a line that had to be held counts as at its release.
 */
class StraceDecoder {
    #scene;
    #table = new ProcessTable();
    #lineage;
    #owner;
    #second;
    #nano;
    #waiting = new Waiting();
    #samples = [];
    #unknown = 0;
    #now = Number.MIN_SAFE_INTEGER;
    constructor(o) {
        const { world, anchor } = o;
        const emit = (draft) => o.emit(draft);
        const names = new AddressNames(o.trusted ?? (() => true));
        const owner = (tid) => this.#table.owner(tid);
        this.#scene = {
            world,
            anchor,
            names,
            servers: new Map(),
            paths: new Paths(world),
            ledger: new Ledger(),
            owner,
            emit,
        };
        this.#lineage = new Lineage({ table: this.#table, world, anchor, cwd: o.cwd, emit });
        this.#owner = o.owner;
        this.#second = Number(anchor / 1000000000n);
        this.#nano = Number(anchor % 1000000000n);
        for (const { pid, ppid, start, threads } of o.attached ?? []) {
            const place = { cwd: world.cwd(pid) ?? '/', root: '/' };
            const { process } = this.#table.add({ pid, ppid, start: Number(start - anchor), place });
            for (const tid of threads)
                if (tid !== pid)
                    this.#table.addThread(process, tid);
        }
    }
    /** How many lines were not understood. */
    get unknown() {
        return this.#unknown;
    }
    /** The first of them, cut. */
    get samples() {
        return this.#samples;
    }
    /** Takes one line, without its newline. */
    line(text) {
        if (text === '')
            return;
        // A part of a line keeps what the line was cut from: without a copy, one remembered path would hold a whole block.
        const line = readLine(` ${text}`.slice(1));
        const t = line === undefined ? Number.NaN : (line.second - this.#second) * 1_000_000_000 + (line.nano - this.#nano);
        if (line === undefined || !Number.isSafeInteger(t))
            this.#refuse(text);
        else
            this.#take({ line, text, t });
        this.#settle();
    }
    /** The trace ended: releases what was held, and tells of calls whose end was not seen. */
    end() {
        for (const tid of this.#waiting.tids) {
            this.#lineage.orphan(tid, this.#now);
            this.#waiting.release(tid);
        }
        this.#settle();
        for (const task of this.#table.tasks()) {
            this.#abandon(task);
            this.#table.remove(task.tid);
        }
    }
    #take(held) {
        const { tid } = held.line;
        const t = this.#at(held.t);
        let task = this.#table.task(tid);
        if (task === undefined && !this.#waiting.has(tid))
            task = this.#first(tid, t);
        if (task !== undefined)
            this.#apply(task, held, t);
        else
            this.#hold(held, t);
    }
    #at(t) {
        this.#now = Math.max(this.#now, t);
        return this.#now;
    }
    #first(tid, t) {
        const root = this.#table.size === 0;
        const task = this.#lineage.adopt(tid, t);
        if (root && task !== undefined && this.#owner !== undefined) {
            task.process.uid = this.#owner.uid;
            task.process.gid = this.#owner.gid;
        }
        return task;
    }
    #hold(held, t) {
        const { tid } = held.line;
        this.#waiting.hold(held);
        if (!this.#waiting.full)
            return;
        this.#lineage.orphan(tid, t, this.#table.expecting()[0]?.process);
        this.#waiting.release(tid);
    }
    /** Takes the released lines; they may release others. */
    #settle() {
        for (let held = this.#waiting.next(); held !== undefined; held = this.#waiting.next())
            this.#take(held);
    }
    #apply(task, held, t) {
        const { body } = held.line;
        switch (body.kind) {
            case 'call': {
                const name = callName(body.text);
                if (name === undefined)
                    this.#refuse(held.text);
                else
                    this.#finish(task, { name, text: body.text, begun: t, replaced: false, child: undefined }, held.text, t);
                return;
            }
            case 'unfinished': {
                const name = callName(body.text);
                if (name === undefined)
                    this.#refuse(held.text);
                else
                    this.#table.begin(task, { name, text: body.text, begun: t, replaced: false, child: undefined }, FORKS.has(name));
                return;
            }
            case 'resumed': {
                const pending = this.#table.finish(task);
                if (pending?.name !== body.name)
                    this.#refuse(held.text);
                else
                    this.#finish(task, { ...pending, text: pending.text + body.text }, held.text, t);
                return;
            }
            case 'superseded':
                this.#supersede(task, body.by);
                return;
            case 'exited':
                this.#exit(task, t, { code: body.code });
                return;
            case 'killed':
                this.#exit(task, t, { signal: body.signal });
                return;
            case 'other':
        }
    }
    /** A whole call, on one line or joined of two. */
    #finish(task, whole, line, t) {
        // Most lines of a trace are mappings of data: told apart before they are taken apart.
        if (whole.name === 'mmap' && mapsData(whole.text))
            return;
        const call = readCall(whole.text);
        if (call === undefined)
            this.#refuse(line);
        else if (FORKS.has(call.name))
            this.#forked(task, whole, call.result, t);
        else {
            const decoder = DECODERS.get(call.name);
            const end = whole.replaced ? { ok: true, unseen: false, err: undefined } : outcome(call.result);
            const act = { ...call, ...end, tid: task.tid, process: task.process, t, begun: whole.begun };
            if (decoder?.(act, this.#scene) === false)
                this.#refuse(line);
        }
    }
    #forked(task, fork, result, t) {
        const child = this.#lineage.forked(task, fork, result, t);
        if (child !== undefined)
            this.#waiting.release(child);
        const held = this.#waiting.tids;
        if (held.length === 0 || this.#table.expecting().length > 0)
            return;
        // Whoever is still held can have been made by none but this fork or one before it.
        for (const tid of held) {
            this.#lineage.orphan(tid, t, task.process);
            this.#waiting.release(tid);
        }
    }
    /** An exec in a thread: the thread takes its process's id, and the exec's end comes under that id. */
    #supersede(leader, by) {
        const thread = this.#table.task(by);
        if (thread === undefined || thread.process !== leader.process)
            return;
        const pending = this.#table.finish(thread);
        this.#table.remove(by);
        if (pending !== undefined)
            this.#table.begin(leader, { ...pending, replaced: true }, false);
    }
    #exit(task, t, how) {
        const { pid, start } = task.process;
        for (const gone of this.#table.remove(task.tid))
            this.#abandon(gone);
        if (task.tid !== pid)
            return;
        this.#scene.emit({ kind: 'process.exit', t, pid, tid: pid, start, job: true, done: true, ...how });
    }
    /** A call whose end will never be seen. */
    #abandon(task) {
        const { pending } = task;
        task.pending = undefined;
        if (pending === undefined || FORKS.has(pending.name))
            return;
        const call = readCall(`${pending.text}) = ?`);
        const act = call && {
            ...call,
            ...outcome(call.result),
            tid: task.tid,
            process: task.process,
            t: this.#now,
            begun: pending.begun,
        };
        if (act !== undefined)
            DECODERS.get(act.name)?.(act, this.#scene);
    }
    #refuse(text) {
        this.#unknown++;
        if (this.#samples.length < MAX_SAMPLES)
            this.#samples.push(text.slice(0, SAMPLE_LENGTH));
    }
}

;// CONCATENATED MODULE: ./build/host/coverage.js
/** Classes of event that strace cannot show, however it is run. */
const STRACE_BLIND = [
    'acts through io_uring (only its set-up is seen)',
    'work handed to processes outside the tree (container engines, services)',
    'whether a file was new when it was opened, if it is gone again before it could be looked at',
    'names resolved by a local resolver over a UNIX socket',
];
/** The sensor's health as the recording keeps it. */
function healthOf(report) {
    const { started, died, unknown, reason, sample = [], tampered = [] } = report;
    return {
        started,
        died,
        unknown,
        ...(reason === undefined ? {} : { reason }),
        ...(sample.length === 0 ? {} : { sample: [...sample] }),
        ...(tampered.length === 0 ? {} : { tampered: [...tampered] }),
    };
}
/** How much was seen, and every reason why it was not everything: full only of the full rung, when there is no reason at all. */
function coverageOf(sensor, report, end) {
    const { name, backend, notCovered, tried = [] } = sensor;
    const better = tried.map(({ rung, why }) => `${rung === 'eBPF' ? '' : `the ${rung} rung of `}eBPF was not used: ${why}`);
    if (!report.started) {
        const reasons = [report.reason ?? 'no sensor was running', ...better, ...report.limits];
        return { level: 'none', reasons: [...new Set(reasons)], lost: end.lost };
    }
    const reasons = [];
    if (notCovered.length > 0)
        reasons.push(`${name} cannot see: ${notCovered.join('; ')}`);
    if (report.died)
        reasons.push(report.reason ?? 'the sensor ended before the work did');
    if (report.unknown > 0)
        reasons.push(`${report.unknown} lines of ${name} were not understood`);
    if (end.failed !== undefined)
        reasons.push(`${end.failed}; events after that are lost`);
    if (end.lost > 0)
        reasons.push(`${end.lost} events are lost, ${end.lostPriority} of them of a kind that is never folded`);
    reasons.push(...(report.tampered ?? []), ...report.limits);
    const level = backend === 'full' && reasons.length === 0 ? 'full' : 'partial';
    return { level, reasons: [...reasons, ...better], lost: end.lost };
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = require("node:child_process");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = require("node:crypto");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
;// CONCATENATED MODULE: ./build/host/binary-digests.js
/** SHA-256 of the binaries in dist/sensor/, by file name. Written by scripts/sensor.ts. */
const BINARY_DIGESTS = {
    'ironclaw-sensor-x86_64': 'd4b8c92ca01ceff219f5c6faa0b80d9f9ebdeb2ea4c0c408902f66aee0805bea',
    'ironclaw-confine-x86_64': 'd342eedd74ac736df1b41938e8ac8b1444c110a75ed8bd8a1e36a70decd72dbc',
    'ironclaw-sensor-aarch64': 'ec939d19d934f8dc8db373159a9a83d80862a801df0b5e94de6fd7bd69324589',
    'ironclaw-confine-aarch64': '3c113824807362281027de492f281b00c6c835d3947f4d4cd50ff86be3966aee',
};

;// CONCATENATED MODULE: ./build/host/own-binary.js





const MACHINES = { x64: 'x86_64', arm64: 'aarch64' };
/** Where no ordinary user can move a directory of root's away, and where files mostly may be executed. */
const PLACES = ['/var/tmp', '/tmp', '/run'];
/**
 * The binary of a name for this machine that came with the running program: in `sensor/` beside the program's folder, or in
 * `dist/sensor/` above it.
 * @throws Error with a sentence for the user when there is none
 */
function ownBinary(called) {
    const machine = MACHINES[process.arch];
    if (machine === undefined)
        throw new Error(`there is no ${called} for ${process.arch}`);
    const name = `${called}-${machine}`;
    const sha256 = BINARY_DIGESTS[name];
    if (sha256 === undefined)
        throw new Error(`this build has no ${called}`);
    const program = process.argv[1];
    let at = program === undefined ? process.cwd() : (0,external_node_path_namespaceObject.dirname)((0,external_node_fs_namespaceObject.realpathSync)(program));
    for (let i = 0; i < 8; i++) {
        for (const path of [(0,external_node_path_namespaceObject.join)(at, 'sensor', name), (0,external_node_path_namespaceObject.join)(at, 'dist', 'sensor', name)])
            if ((0,external_node_fs_namespaceObject.existsSync)(path))
                return { path, sha256 };
        at = (0,external_node_path_namespaceObject.dirname)(at);
    }
    throw new Error(`the file ${name} that belongs to this program is missing; install the program again`);
}
/**
 * Copies a binary to where nobody else can change it. The bytes that were held against the digest are the bytes written.
 * @param place a directory of ours to make it in, rather than one of the usual
 * @throws Error with a sentence for the user when it is not the file it should be, or no place takes it
 */
function privateCopy(file, called, place) {
    const bytes = (0,external_node_fs_namespaceObject.readFileSync)(file.path);
    const digest = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(bytes).digest('hex');
    if (digest !== file.sha256)
        throw new Error(`${file.path} is not the file that belongs to this program: its SHA-256 is ${digest}`);
    const failures = [];
    for (const parent of new Set(place === undefined ? [...PLACES, (0,external_node_os_namespaceObject.tmpdir)()] : [place])) {
        let directory;
        try {
            directory = (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_namespaceObject.join)(parent, 'ironclaw-'));
            const path = (0,external_node_path_namespaceObject.join)(directory, called);
            (0,external_node_fs_namespaceObject.writeFileSync)(path, bytes, { mode: 0o500, flag: 'wx' });
            (0,external_node_fs_namespaceObject.accessSync)(path, external_node_fs_namespaceObject.constants.X_OK); // refused where the file system is mounted noexec
            return kept(directory, path);
        }
        catch (error) {
            if (directory !== undefined)
                (0,external_node_fs_namespaceObject.rmSync)(directory, { recursive: true, force: true });
            failures.push(error.message);
        }
    }
    throw new Error(`${called} could be put nowhere: ${failures.join('; ')}`);
}
/** Removed when asked to, else when this process exits. */
function kept(directory, path) {
    const remove = () => {
        process.removeListener('exit', remove);
        (0,external_node_fs_namespaceObject.rmSync)(directory, { recursive: true, force: true });
    };
    process.once('exit', remove);
    return { directory, path, remove };
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/util.js

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function util_assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            util_assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        util_assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function util_isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const util_allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (util_isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (util_isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function util_issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/core.js
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                members(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = rawShape(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ regexes_anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/checks.js
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !nullish(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
        if (length <= def.maximum)
            return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? codePointLength(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = lowercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = uppercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ $constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = aborted(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (explicitlyAborted(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new $ZodAsyncError();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        attachSchema(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = aborted(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    attachSchema(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = aborted(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (aborted(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    $ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = guid);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = uuid(v));
    }
    else
        def.pattern ?? (def.pattern = uuid());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = email);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = emoji());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? nanoid : nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = cuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = cuid2);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = ulid);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = xid);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = ksuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = datetime(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = date);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = time(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = duration);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = ipv4);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv4);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = e164);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ $constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ $constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = sizeCaps(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    attachSchema(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && aborted(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = optionalKeys(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (aborted(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = cached(() => normalizeDef(def));
    defineLazyInternal(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    util_assignProp(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = util_isObject;
    const catchall = def.catchall;
    let value;
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = cached(() => normalizeDef(def));
    const memo = globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util_isObject;
    const jit = !globalConfig.jitless;
    const allowsEval = util_allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !aborted(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    defineLazyInternal(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util_assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util_isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
});
const $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (isPlainObject(a) && isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ $constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!isPlainObject(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...prefixIssues(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...prefixIssues(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = getEnumValues(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    defineLazyInternal(inst, "pattern", (zod) => {
        const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    defineLazyInternal(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    globalConfig.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new $ZodEncodeError(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new $ZodAsyncError();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    defineLazyInternal(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : undefined;
    });
    defineLazyInternal(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
    $ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(util_issue(_iss));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var registries_a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new $ZodCheckMultipleOf({
        check: "multiple_of",
        ...normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new $ZodCheckMaxLength({
        check: "max_length",
        ...normalizeParams(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
        check: "min_length",
        ...normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new $ZodCheckLengthEquals({
        check: "length_equals",
        ...normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new $ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...normalizeParams(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new $ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new $ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new $ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new $ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new $ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new $ZodCheckProperties({
        check: "properties",
        shape,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new $ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...normalizeParams(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util_issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util_issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new $ZodCheck({
        check: "custom",
        ...normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new $ZodCheck({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new $ZodCheck({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/to-json-schema.js


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                util_assignProp(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function to_json_schema_initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? globalRegistry,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            to_json_schema_processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            util_assignProp(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                util_assignProp(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = to_json_schema_initializeContext({ ...params, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = to_json_schema_initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/json-schema-processors.js




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(NUMBER_FORMAT_RANGES),
    bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [base64Charset, base64],
    [base64urlCharset, base64url],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = getEnumValues(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        util_assignProp(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? to_json_schema_processSchema(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? number : integer).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            util_assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = initializeContext({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            processSchema(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            extractDefs(ctx, schema);
            assignProp(schemas, key, finalize(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = initializeContext({ ...params, processors: allProcessors });
    processSchema(input, ctx);
    extractDefs(ctx, input);
    return finalize(ctx, input);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = parsedType(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
                return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = $constructor("$ZodError", initializer);
const $ZodRealError = $constructor("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new $ZodAsyncError();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/errors.js



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const errors_initializer = (inst, issues) => {
    $ZodError.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", errors_initializer)));
const ZodRealError = /*@__PURE__*/ $constructor("ZodError", errors_initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js


const classic_parse_parse = /* @__PURE__ */ _parse(ZodRealError);
const classic_parse_parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const parse_safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const parse_safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);

// Codec functions
const parse_encode = /* @__PURE__ */ _encode(ZodRealError);
const parse_decode = /* @__PURE__ */ _decode(ZodRealError);
const parse_encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const parse_decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const parse_safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const parse_safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const parse_safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const parse_safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!globalConfig.localeError)
        config(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!globalConfig.memoizer)
        config({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(mergeDefs(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return clone(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(_overwrite(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return schemas_default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return schemas_catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        globalRegistry.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return globalRegistry.get(this);
        const cl = this.clone();
        globalRegistry.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return hide(this, "~standard", {
            ...standardProps(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return classic_parse_parse(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await classic_parse_parseAsync(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return parse_safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
        return parse_safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        own(this, "spa", value);
    },
    validate(data, params) {
        return validate(this, data, params);
    },
    validateAsync(data, params) {
        return parse_validateAsync(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse_encode(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return parse_decode(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return parse_safeEncode(this, data, params);
    },
    safeDecode(data, params) {
        return parse_safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return parse_safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return parse_safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return globalRegistry.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ derived({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(_regex(...args));
    },
    includes(...args) {
        return this.check(_includes(...args));
    },
    startsWith(...args) {
        return this.check(_startsWith(...args));
    },
    endsWith(...args) {
        return this.check(_endsWith(...args));
    },
    min(...args) {
        return this.check(_minLength(...args));
    },
    max(...args) {
        return this.check(_maxLength(...args));
    },
    length(...args) {
        return this.check(_length(...args));
    },
    nonempty(...args) {
        return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
        return this.check(_lowercase(params));
    },
    uppercase(params) {
        return this.check(_uppercase(params));
    },
    trim() {
        return this.check(_trim());
    },
    normalize(...args) {
        return this.check(_normalize(...args));
    },
    toLowerCase() {
        return this.check(_toLowerCase());
    },
    toUpperCase() {
        return this.check(_toUpperCase());
    },
    slugify() {
        return this.check(_slugify());
    },
}));
const ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(_email(ZodEmail, params));
    },
    url(params) {
        return this.check(_url(ZodURL, params));
    },
    jwt(params) {
        return this.check(_jwt(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api_emoji(ZodEmoji, params));
    },
    guid(params) {
        return this.check(_guid(ZodGUID, params));
    },
    uuid(params) {
        return this.check(_uuid(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(_uuidv4(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(_uuidv6(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(_uuidv7(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(_nanoid(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(_cuid(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(_cuid2(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(_ulid(ZodULID, params));
    },
    base64(params) {
        return this.check(_base64(ZodBase64, params));
    },
    base64url(params) {
        return this.check(_base64url(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(_xid(ZodXID, params));
    },
    ksuid(params) {
        return this.check(_ksuid(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(_ipv4(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(_ipv6(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(_cidrv4(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(_cidrv6(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(_e164(ZodE164, params));
    },
    datetime(params) {
        return this.check(_isoDateTime(ZodISODateTime, params));
    },
    date(params) {
        return this.check(_isoDate(ZodISODate, params));
    },
    time(params) {
        return this.check(_isoTime(ZodISOTime, params));
    },
    duration(params) {
        return this.check(_isoDuration(ZodISODuration, params));
    },
});
function schemas_string(params) {
    return _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
    $ZodISODateTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
    $ZodISODate.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
    $ZodISOTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
    $ZodISODuration.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmail.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodGUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodUUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodURL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return core._url(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmoji.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodNanoID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function schemas_cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID2.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodULID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodXID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodKSUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
    $ZodCIDRv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
    $ZodCIDRv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64URL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodE164.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodJWT.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function schemas_hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function schemas_hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ derived({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(_gt(0, params));
    },
    nonnegative(params) {
        return this.check(_gte(0, params));
    },
    negative(params) {
        return this.check(_lt(0, params));
    },
    nonpositive(params) {
        return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
    step(value, params) {
        return this.check(_multipleOf(value, params));
    },
    finite() {
        return this;
    },
}));
function schemas_number(params) {
    return _number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return _int(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ $constructor("ZodBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function schemas_boolean(params) {
    return _boolean(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ $constructor("ZodBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ derived({
    minValue: (inst) => aggregateChecks(inst).minimum ?? null,
    maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    positive(params) {
        return this.check(_gt(BigInt(0), params));
    },
    negative(params) {
        return this.check(_lt(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(_lte(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(_gte(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
}));
function schemas_bigint(params) {
    return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function schemas_undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nullProcessor(inst, ctx, json, params);
})));
function schemas_null(params) {
    return core._null(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
    return _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
    return _never(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function schemas_void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ $constructor("ZodDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(_gte(value, params));
    inst.max = (value, params) => inst.check(_lte(value, params));
}, 
/*@__PURE__*/ derived({
    minDate: (inst) => {
        const { minimum } = aggregateChecks(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = aggregateChecks(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function schemas_date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodArray.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(_minLength(n, params));
    },
    nonempty(params) {
        return this.check(_minLength(1, params));
    },
    max(n, params) {
        return this.check(_maxLength(n, params));
    },
    length(n, params) {
        return this.check(_length(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return _array(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return schemas_enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return schemas_enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(mergeDefs(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(mergeDefs(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return extend(this, incoming);
    },
    safeExtend(incoming) {
        return safeExtend(this, incoming);
    },
    merge(other) {
        return merge(this, other);
    },
    pick(mask) {
        return pick(this, mask);
    },
    omit(mask) {
        return omit(this, mask);
    },
    partial(...args) {
        return partial(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return partial(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return required(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...normalizeParams(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...util.normalizeParams(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
const ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...normalizeParams(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ $constructor("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    $ZodDiscriminatedUnion.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...normalizeParams(params),
    });
}
const ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
    $ZodIntersection.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ $constructor("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTuple.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodRecord = /*@__PURE__*/ $constructor("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodRecord.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...normalizeParams(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...normalizeParams(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...normalizeParams(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...normalizeParams(params),
            entries: newEntries,
        });
    };
});
function schemas_enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...normalizeParams(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ $constructor("ZodLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
});
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...normalizeParams(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTransform.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new $ZodEncodeError(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util_issue(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(util_issue(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
    $ZodExactOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function schemas_nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function schemas_default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
    $ZodPrefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
    $ZodNonOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...normalizeParams(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function schemas_catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : constantCatch(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodPreprocess.init(inst, def);
})));
const ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
    $ZodReadonly.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.lazyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
})));
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return core._custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return _refine(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return _superRefine(fn, params);
}
// Re-export describe and meta from core
const schemas_describe = describe;
const schemas_meta = meta;
const ZodInstanceOf = /*@__PURE__*/ $constructor("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(_properties(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([schemas_string(params), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}

;// CONCATENATED MODULE: ./build/events/ebpf/sensor-line.js

/** What ironclaw-sensor says of itself. Further fields are of later versions, and left alone. */
const count = schemas_int().min(0);
const counts = record(schemas_string(), count);
const tried = array(object({ rung: schemas_string(), why: schemas_string() }));
/** What is told of a sensor that watches: the recording keeps it. */
const sensorFactsSchema = object({
    kernel: schemas_string().optional(),
    hooks: array(schemas_string()).optional().meta({ description: 'where in the kernel it listens' }),
    skipped: array(object({ hook: schemas_string(), why: schemas_string() }))
        .optional()
        .meta({ description: 'hooks that this kernel lacks or refuses' }),
    rings: object({ bulk: count, priority: count })
        .optional()
        .meta({ description: 'bytes of the rings between kernel and sensor' }),
    programs: array(object({ id: count, name: schemas_string(), tag: schemas_string() })).optional(),
    maps: array(count).optional(),
    links: array(count).optional(),
    selfTest: record(schemas_string(), schemas_boolean()).optional().meta({ description: 'known acts, and whether it saw them' }),
    loadMs: schemas_number().min(0).optional(),
    tried: tried.optional().meta({ description: 'better sensors that could not be had' }),
});
const readySchema = object({
    kind: literal('sensor.ready'),
    rung: schemas_enum(['full', 'degraded']),
    version: schemas_string(),
    notCovered: array(schemas_string()),
    ...sensorFactsSchema.shape,
});
const sensorLineSchema = discriminatedUnion('kind', [
    readySchema,
    object({ kind: literal('sensor.refused'), tried }),
    object({
        kind: literal('sensor.heartbeat'),
        t: schemas_int(),
        ids: schemas_string(),
        dropped: counts.optional(),
    }),
    object({
        kind: literal('sensor.loss'),
        t: schemas_int(),
        lost: count,
        priority: count,
        by: counts.optional(),
        reason: schemas_string().optional(),
    }),
    object({ kind: literal('sensor.sync'), token: schemas_string() }),
    object({ kind: literal('sensor.tamper'), t: schemas_int(), what: schemas_string() }),
    object({ kind: literal('sensor.stop'), t: schemas_int(), lost: count.optional() }),
]);
/** Whether a line is about the sensor: in a text of an act the same characters would be escaped. */
function isSensorLine(text) {
    return text.includes('"kind":"sensor.');
}
/** Reads such a line; undefined when this version does not understand it. */
function readSensorLine(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const parsed = sensorLineSchema.safeParse(value);
    return parsed.success ? parsed.data : undefined;
}

;// CONCATENATED MODULE: ./build/host/line-splitter.js
/** A longer line is dropped: strace's longest, an exec with 1024 arguments of 1024 bytes escaped, stays below it. */
const line_splitter_MAX_LINE = 8 * 1024 * 1024;
/** Cuts a stream of bytes into lines. Text is latin1, a character a byte: strace escapes everything else. */
class line_splitter_LineSplitter {
    /** Lines dropped because they were too long. */
    overlong = 0;
    #onLine;
    #rest = '';
    #skipping = false;
    constructor(onLine) {
        this.#onLine = onLine;
    }
    /** Takes the next bytes, however they are cut. */
    push(chunk) {
        const text = chunk.toString('latin1');
        let from = 0;
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            const line = this.#rest === '' ? text.slice(from, at) : this.#rest + text.slice(from, at);
            this.#rest = '';
            from = at + 1;
            if (this.#skipping)
                this.#skipping = false;
            else
                this.#onLine(line);
        }
        if (this.#skipping)
            return;
        this.#rest += text.slice(from);
        if (this.#rest.length <= line_splitter_MAX_LINE)
            return;
        this.#rest = '';
        this.#skipping = true;
        this.overlong++;
    }
    /** The stream has ended: gives out a last line without newline. */
    end() {
        if (this.#rest !== '')
            this.#onLine(this.#rest);
        this.#rest = '';
    }
}

;// CONCATENATED MODULE: ./build/host/sensor-stream.js


const MAX_MESSAGE = 4096;
/** What goes to and comes from the sensor's process. */
class SensorStream {
    /** The first line, if it is about the sensor. */
    opening;
    /** Its last line of all has come, as it was asked to. */
    stopped;
    /** The process has ended and all its output was read: how it ended. */
    over;
    #child;
    #splitter = new line_splitter_LineSplitter((line) => this.#take(utf8(line)));
    #early = [];
    #waiting = new Map();
    #listener;
    #open;
    #stop = () => { };
    #ended;
    #heard = false;
    #asked = false;
    #tokens = 0;
    #message = '';
    constructor(child) {
        this.#child = child;
        this.opening = new Promise((resolve) => {
            this.#open = resolve;
        });
        this.stopped = new Promise((resolve) => {
            this.#stop = () => resolve(true);
        });
        this.over = new Promise((resolve) => {
            const over = (how) => {
                this.#ended ??= how;
                for (const waiting of this.#waiting.values())
                    waiting(false);
                this.#splitter.end();
                resolve(this.#ended);
            };
            child.once('exit', (code, signal) => {
                this.#ended ??= signal ?? `exit status ${code}`;
            });
            child.once('close', (code, signal) => over(signal ?? `exit status ${code}`));
            child.once('error', (error) => over(error.message));
        });
        child.stdin?.on('error', () => { }); // it has just ended, which is told elsewhere
        child.stdout?.on('data', (chunk) => {
            this.#heard = true;
            this.#splitter.push(chunk);
        });
        child.stderr?.on('data', (chunk) => {
            if (this.#message.length < MAX_MESSAGE)
                this.#message += chunk.toString('utf8');
        });
    }
    /** How it ended, or stopped watching, without having been asked to; undefined while it watches. */
    get ended() {
        return this.#ended;
    }
    get overlong() {
        return this.#splitter.overlong;
    }
    lastWords(how) {
        return this.#message === '' ? how : `${how}: ${this.#message.trim().slice(0, MAX_MESSAGE)}`;
    }
    heard() {
        const heard = this.#heard || this.#ended !== undefined;
        this.#heard = false;
        return heard;
    }
    listen(listener) {
        this.#listener = listener;
        for (const line of this.#early.splice(0))
            this.#take(line);
    }
    say(words) {
        this.#asked ||= words === 'stop';
        this.#child.stdin?.write(`${words}\n`);
    }
    sync() {
        if (this.#ended !== undefined)
            return Promise.resolve(false);
        const token = String(++this.#tokens);
        return new Promise((resolve) => {
            this.#waiting.set(token, resolve);
            this.say(`sync ${token}`);
        });
    }
    /** Nothing more is read, and nothing keeps this process waiting for the other. */
    close() {
        this.#child.stdin?.destroy();
        this.#child.stdout?.destroy();
        this.#child.stderr?.destroy();
        this.#child.unref();
    }
    #take(text) {
        if (this.#open !== undefined) {
            const line = readSensorLine(text);
            if (line !== undefined)
                this.#open(line);
            this.#open = undefined;
            return;
        }
        const listener = this.#listener;
        if (listener === undefined)
            this.#early.push(text);
        else if (isSensorLine(text))
            this.#told(listener, readSensorLine(text), text);
        else
            listener.line(text);
    }
    #told(listener, line, text) {
        listener.told(line, text);
        if (line?.kind === 'sensor.stop') {
            if (this.#asked)
                this.#stop();
            else
                this.#ended ??= 'it stopped by itself or by a signal';
        }
        if (line?.kind !== 'sensor.sync')
            return;
        this.#waiting.get(line.token)?.(true);
        this.#waiting.delete(line.token);
    }
}
/** A line that was read a byte a character. */
function utf8(line) {
    return /[\x80-\xff]/.test(line) ? Buffer.from(line, 'latin1').toString('utf8') : line;
}

;// CONCATENATED MODULE: ./build/host/ebpf-sensor.js




/** The sensor could not be had; says what was tried. */
class SensorRefusal extends Error {
    tried;
    constructor(tried) {
        super(tried.map(({ rung, why }) => `${rung}: ${why}`).join('; '));
        this.tried = tried;
    }
}
const READY_MS = 15_000;
const SYNC_MS = 10_000;
const STOP_MS = 10_000;
/** A running ironclaw-sensor. */
class EbpfSensor {
    /** What it said when it began to watch. */
    ready;
    #child;
    #copy;
    #stream;
    constructor(child, copy, stream, ready) {
        this.#child = child;
        this.#copy = copy;
        this.#stream = stream;
        this.ready = ready;
    }
    /** Starts a sensor and waits, at most 15 s, until it watches. @throws SensorRefusal */
    static async start(file, watched, place) {
        let copy;
        try {
            copy = privateCopy(file, 'ironclaw-sensor', place);
        }
        catch (error) {
            throw new SensorRefusal([{ rung: 'eBPF', why: error.message }]);
        }
        const child = (0,external_node_child_process_namespaceObject.spawn)(copy.path, argumentsFor(watched, copy), { cwd: copy.directory, env: {}, detached: true });
        const stream = new SensorStream(child);
        const first = await Promise.race([stream.opening, stream.over, (0,promises_namespaceObject.setTimeout)(READY_MS, undefined, { ref: false })]);
        if (typeof first === 'object' && first.kind === 'sensor.ready')
            return new EbpfSensor(child, copy, stream, first);
        child.kill('SIGKILL');
        stream.close();
        copy.remove();
        throw new SensorRefusal(triedOf(first, stream));
    }
    /** Process id of the sensor. */
    get pid() {
        return this.#child.pid ?? 0;
    }
    /** Its own directory. */
    get directory() {
        return this.#copy.directory;
    }
    /** Gives the lines, those that came before this call first. */
    listen(listener) {
        this.#stream.listen(listener);
    }
    /** True if bytes came since the last call, or none can come any more. */
    heard() {
        return this.#stream.heard();
    }
    /** Resolves when everything that happened before this call has been given out: true; or false after 10 s, or when it is gone. */
    sync() {
        return Promise.race([this.#stream.sync(), (0,promises_namespaceObject.setTimeout)(SYNC_MS, false, { ref: false })]);
    }
    /** Has the rest given out and ends the sensor; one that does not end within 10 s is killed. Never rejects. */
    async stop() {
        const early = this.#stream.ended;
        if (early === undefined)
            this.#stream.say('stop');
        const late = (0,promises_namespaceObject.setTimeout)(STOP_MS, 'timeout', { ref: false });
        const end = early ?? (await Promise.race([this.#stream.stopped, this.#stream.over, late]));
        if (end === 'timeout')
            this.#child.kill('SIGKILL');
        this.#stream.close();
        this.#copy.remove();
        const { overlong } = this.#stream;
        if (end === true)
            return { died: false, overlong };
        const how = end === 'timeout'
            ? `did not end within ${STOP_MS / 1000} s`
            : `ended before it was asked to (${this.#stream.lastWords(end)})`;
        return { died: true, reason: `ironclaw-sensor ${how}`, overlong };
    }
}
/** Why a sensor that was started does not watch. */
function triedOf(first, stream) {
    if (typeof first === 'object' && first.kind === 'sensor.refused' && first.tried.length > 0)
        return first.tried;
    if (first === undefined)
        return [{ rung: 'eBPF', why: `ironclaw-sensor did not begin to watch within ${READY_MS / 1000} s` }];
    const how = typeof first === 'string' ? `ended: ${stream.lastWords(first)}` : `began with ${first.kind}`;
    return [{ rung: 'eBPF', why: `ironclaw-sensor ${how}` }];
}
function argumentsFor({ anchor, root, includeRoot, guards, shield }, { directory }) {
    return [
        ...['--anchor', String(anchor), '--root', String(root), ...(includeRoot ? ['--include-root'] : [])],
        ...guards.flatMap((pid) => ['--guard', String(pid)]),
        ...(shield === true ? ['--shield'] : []),
        ...['--spill', directory],
    ];
}

;// CONCATENATED MODULE: ./build/events/environment.js
/** Environment variables whose values a recording may keep; nothing else of an environment is stored. */
const KEPT = new Set([
    'GITHUB_ACTION',
    'GITHUB_ACTION_REPOSITORY',
    'GITHUB_ACTION_REF',
    'GITHUB_ACTION_PATH',
    'GITHUB_JOB',
    'GITHUB_STATE',
    'RUNNER_TRACKING_ID',
    'npm_lifecycle_event',
    'npm_command',
    'LD_AUDIT',
    'LD_PRELOAD',
    'NODE_OPTIONS',
    'VIRTUAL_ENV',
]);
const MAX_VALUE = 1024;
/**
 * What a recording keeps of a variable: undefined for one that is not on the list, the first 1024 characters of its value
 * else. Of GITHUB_STATE, a file with a guid in its name, only the file's name.
 */
function keptVariable(key, value) {
    if (!KEPT.has(key))
        return undefined;
    const cut = value.slice(0, MAX_VALUE);
    return key === 'GITHUB_STATE' ? cut.slice(cut.lastIndexOf('/') + 1) : cut;
}

;// CONCATENATED MODULE: ./build/host/process-tree.js

/** USER_HZ: clock ticks a second in /proc/PID/stat; 100 on every architecture Node runs on. */
const TICKS = 100n;
const NANOSECONDS = 1000000000n;
/** A process tree deeper than this is cut: /proc can only be read piece by piece and may show a cycle. */
const MAX_DEPTH = 1024;
let bootEpoch;
/** Epoch nanoseconds of the machine's boot, from /proc/uptime (10 ms steps), read once. */
function bootTime() {
    if (bootEpoch === undefined) {
        const uptime = Number((0,external_node_fs_namespaceObject.readFileSync)('/proc/uptime', 'latin1').split(' ')[0]);
        bootEpoch = BigInt(Date.now()) * 1000000n - BigInt(Math.round(uptime * 100)) * (NANOSECONDS / 100n);
    }
    return bootEpoch;
}
/** Facts of a process or thread; undefined when it is gone or hidden. Never throws. */
function process_tree_processFacts(pid) {
    try {
        const text = (0,external_node_fs_namespaceObject.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const open = text.indexOf('(');
        const close = text.lastIndexOf(')');
        const fields = text.slice(close + 2).split(' ');
        const [, ppid, processGroup, , , foregroundGroup] = fields;
        return {
            pid,
            ppid: Number(ppid),
            comm: text.slice(open + 1, close),
            start: bootTime() + (BigInt(fields[19] ?? '0') * NANOSECONDS) / TICKS,
            processGroup: Number(processGroup),
            foregroundGroup: Number(foregroundGroup),
        };
    }
    catch {
        return undefined;
    }
}
/** Every process visible in /proc. */
function listProcesses() {
    return numericEntries('/proc').flatMap((pid) => process_tree_processFacts(pid) ?? []);
}
/** Thread ids of a process, itself included; empty when it is gone. */
function threadsOf(pid) {
    return numericEntries(`/proc/${pid}/task`);
}
/** `root` and what descends from it, parents first, leaving out the subtrees of `except`. */
function processTree(root, except = []) {
    const children = new Map();
    for (const process of listProcesses()) {
        const siblings = children.get(process.ppid);
        if (siblings === undefined)
            children.set(process.ppid, [process]);
        else
            siblings.push(process);
    }
    const facts = process_tree_processFacts(root);
    const tree = facts === undefined ? [] : [facts];
    const seen = new Set([root, ...except]);
    for (const parent of tree) {
        for (const child of children.get(parent.pid) ?? []) {
            if (seen.has(child.pid))
                continue;
            seen.add(child.pid);
            tree.push(child);
        }
    }
    return tree;
}
/** The nearest ancestor of `pid` (itself included) whose kernel name is `comm`, as `Runner.Worker`. */
function ancestorNamed(pid, comm) {
    let current = process_tree_processFacts(pid);
    for (let depth = 0; current !== undefined && depth < MAX_DEPTH; depth++) {
        if (current.comm === comm)
            return current;
        if (current.ppid <= 0)
            return undefined;
        current = process_tree_processFacts(current.ppid);
    }
    return undefined;
}
/** Value of one line of /proc/PID/status, undefined when the process is gone. */
function statusField(pid, name) {
    try {
        const line = (0,external_node_fs_namespaceObject.readFileSync)(`/proc/${pid}/status`, 'latin1')
            .split('\n')
            .find((candidate) => candidate.startsWith(`${name}:`));
        return line?.slice(name.length + 1).trim();
    }
    catch {
        return undefined;
    }
}
/** Process that traces `pid`; 0 for none. */
function process_tree_tracerOf(pid) {
    return Number(statusField(pid, 'TracerPid') ?? 0);
}
function numericEntries(directory) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(directory)
            .map(Number)
            .filter((entry) => Number.isInteger(entry));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/host/live-world.js



/** As much of an environment as is looked at; the kernel's own limit for one exec is 6 MiB. */
const MAX_ENVIRONMENT = 1024 * 1024;
const HEAD_BYTES = 256;
const MAX_TEXT = 256 * 1024;
/** What the decoder asks about the live machine, answered from /proc and the file system. Never throws. */
class LiveWorld {
    stat(path) {
        return live_world_attempt(() => {
            const facts = (0,external_node_fs_namespaceObject.statSync)(path, { bigint: true });
            return {
                dev: Number(facts.dev),
                ino: Number(facts.ino),
                nlink: Number(facts.nlink),
                mode: Number(facts.mode) & 0o7777,
                birth: facts.birthtimeNs,
                directory: facts.isDirectory(),
            };
        });
    }
    realpath(path) {
        return live_world_attempt(() => external_node_fs_namespaceObject.realpathSync.native(path));
    }
    /** The allow-listed keys only; of GITHUB_STATE, a file with a guid in its name, only the file's name. */
    environ(pid) {
        return live_world_attempt(() => keptEnvironment(readHead(`/proc/${pid}/environ`, MAX_ENVIRONMENT).toString('utf8')));
    }
    /** The first 256 bytes of a regular file. */
    head(path) {
        return live_world_attempt(() => ((0,external_node_fs_namespaceObject.statSync)(path).isFile() ? readHead(path, HEAD_BYTES) : undefined));
    }
    image(pid) {
        return live_world_attempt(() => (0,external_node_fs_namespaceObject.readlinkSync)(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, ''));
    }
    /** Undefined for a file that is longer. */
    text(path) {
        return live_world_attempt(() => {
            const facts = (0,external_node_fs_namespaceObject.statSync)(path);
            const small = facts.isFile() && facts.size <= MAX_TEXT;
            return small ? readHead(path, MAX_TEXT).toString('utf8') : undefined;
        });
    }
    parent(pid) {
        const facts = process_tree_processFacts(pid);
        const tgid = Number(statusField(pid, 'Tgid'));
        if (facts === undefined || !Number.isInteger(tgid))
            return undefined;
        const group = tgid === pid ? facts : (process_tree_processFacts(tgid) ?? facts);
        return { ppid: group.ppid, tgid, start: group.start };
    }
    cwd(pid) {
        return live_world_attempt(() => (0,external_node_fs_namespaceObject.readlinkSync)(`/proc/${pid}/cwd`));
    }
    descriptor(pid, fd) {
        return live_world_attempt(() => (0,external_node_fs_namespaceObject.readlinkSync)(`/proc/${pid}/fd/${fd}`));
    }
    stdio(pid) {
        const open = [0, 1, 2].flatMap((fd) => {
            const target = live_world_attempt(() => (0,external_node_fs_namespaceObject.readlinkSync)(`/proc/${pid}/fd/${fd}`));
            return target === undefined ? [] : [{ fd, type: descriptorType(pid, target), id: target }];
        });
        return open.length === 0 ? undefined : open;
    }
}
/** Inode of the namespace this process is in; undefined when /proc does not say. */
function ownNamespace(kind) {
    const inode = live_world_attempt(() => /^\w+:\[(\d+)\]$/.exec((0,external_node_fs_namespaceObject.readlinkSync)(`/proc/self/ns/${kind}`))?.[1]);
    return inode === undefined ? undefined : Number(inode);
}
/** Picks the allow-listed keys from a block of NUL-separated `KEY=value`. */
function keptEnvironment(block) {
    const kept = new Map();
    for (const entry of block.split('\0')) {
        const equals = entry.indexOf('=');
        const key = entry.slice(0, equals);
        const value = equals <= 0 || kept.has(key) ? undefined : keptVariable(key, entry.slice(equals + 1));
        if (value !== undefined)
            kept.set(key, value);
    }
    return Object.fromEntries(kept);
}
function descriptorType(pid, target) {
    if (target.startsWith('pipe:'))
        return 'pipe';
    if (target.startsWith('socket:'))
        return socketType(pid, target.slice('socket:['.length, -1));
    if (target === '/dev/null')
        return 'null';
    if (target.startsWith('/dev/pts/') || target === '/dev/console' || target.startsWith('/dev/tty'))
        return 'tty';
    return target.startsWith('/') ? 'file' : 'other';
}
/** A socket whose inode stands in the process's table of Internet sockets is one; otherwise it is taken for a UNIX socket. */
function socketType(pid, inode) {
    const tables = ['tcp', 'tcp6', 'udp', 'udp6'].map((name) => live_world_attempt(() => (0,external_node_fs_namespaceObject.readFileSync)(`/proc/${pid}/net/${name}`, 'latin1')));
    if (tables.some((table) => table?.includes(` ${inode} `)))
        return 'inet';
    return tables.every((table) => table === undefined) ? 'other' : 'unix';
}
/** Reads at most `limit` bytes without ever waiting for a writer. */
function readHead(path, limit) {
    const fd = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK);
    try {
        const size = (0,external_node_fs_namespaceObject.fstatSync)(fd).isFile() ? limit : 0;
        const buffer = Buffer.alloc(size);
        let used = 0;
        for (let got = -1; got !== 0 && used < size; used += got)
            got = (0,external_node_fs_namespaceObject.readSync)(fd, buffer, used, size - used, null);
        return buffer.subarray(0, used);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(fd);
    }
}
function live_world_attempt(act) {
    try {
        return act();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/host/ebpf-start.js



/**
 * Starts the eBPF sensor, if it can be had here.
 * @param file another binary than the one that came with the program
 * @param place a directory to run it from, rather than a new one among the temporary files
 * @returns the sensor as it watches, or why there is none; never rejects
 */
async function startEbpf(watched, file, place) {
    const why = unfit();
    if (why !== undefined)
        return { tried: [{ rung: 'eBPF', why }] };
    try {
        return await EbpfSensor.start(file ?? ownBinary('ironclaw-sensor'), watched, place);
    }
    catch (error) {
        return { tried: error instanceof SensorRefusal ? error.tried : [{ rung: 'eBPF', why: error.message }] };
    }
}
/** Inode of the first pid namespace (include/linux/proc_ns.h: PROC_PID_INIT_INO). */
const FIRST_PIDS = 0xeffffffc;
/** Why no eBPF sensor is even tried. */
function unfit() {
    if (process.geteuid?.() !== 0)
        return 'only root may load it into the kernel';
    const pids = ownNamespace('pid');
    if (pids !== undefined && pids !== FIRST_PIDS)
        return 'this is a container with process ids of its own, and the kernel tells the sensor those of the machine';
    return undefined;
}
/** What a recording says of a sensor that began to watch. */
function sensorFacts(ready) {
    const { kind, rung, ...facts } = ready;
    return { name: 'ebpf', backend: rung, ...facts };
}
/** Why there is no eBPF sensor, as one sentence. */
function refusalOf(tried) {
    return tried
        .map(({ rung, why }) => (rung === 'eBPF' ? why : `the ${rung} rung of the eBPF sensor: ${why}`))
        .join('; ');
}

;// CONCATENATED MODULE: ./build/events/ebpf/daemons.js
/** Programs that run what others ask them to, how they are asked, and what of their children is the work. */
/** Where programs of the system lie: a job's own file may be called anything. */
const SYSTEM = '^/(?:usr/(?:local/)?)?(?:s?bin|lib|libexec|lib/systemd|lib/podman|libexec/podman|libexec/docker)/';
const system = (names) => new RegExp(`${SYSTEM}(?:${names})$`);
/** Names as the packages of Debian, Ubuntu, Fedora and of the engines' makers have them. */
const TABLES = {
    daemons: [
        { program: system('dockerd|docker-proxy'), family: 'engine', via: 'docker' },
        { program: system('containerd|ctr'), family: 'engine', via: 'containerd' },
        { program: system('buildkitd'), family: 'engine', via: 'buildkit' },
        { program: system('podman'), family: 'engine', via: 'podman' },
        { program: system('conmon|crun'), family: 'runtime', via: 'podman' },
        { program: system('containerd-shim(?:-[a-z0-9-]+)?|runc|buildkit-runc'), family: 'runtime', via: 'containerd' },
        { program: system('systemd|systemd-executor|init'), family: 'systemd', via: 'systemd' },
        { program: system('cron|crond|anacron'), family: 'cron', via: 'cron' },
        { program: system('atd'), family: 'at', via: 'at' },
    ],
    sockets: [
        { path: /\/containerd\.sock$/, via: 'containerd' },
        { path: /\/buildkitd\.sock$/, via: 'buildkit' },
        { path: /^\/run\/(?:user\/\d+\/)?systemd\/private$/, via: 'systemd' },
        { path: /^\/run\/(?:dbus\/system_bus_socket|user\/\d+\/bus)$/, via: 'systemd' },
    ],
    spools: [
        { path: /^\/var\/spool\/(?:at|cron\/atjobs|cron\/atspool)\//, via: 'at' },
        { path: /^\/(?:var\/spool\/cron\/|etc\/cron|etc\/anacrontab$)/, via: 'cron' },
        { path: /^\/(?:etc|run|usr\/lib|lib|usr\/local\/lib)\/systemd\/(?:system|user|transient)\//, via: 'systemd' },
        { path: /\/\.config\/systemd\/user\//, via: 'systemd' },
    ],
};
const ID = /^[0-9a-f]{64}$/;
/** What a runtime says in its arguments that it is to run (runc(8), conmon(8), containerd's shim API). */
function unitOf(argv) {
    const after = (...names) => {
        const at = argv.findIndex((word) => names.includes(word));
        return at < 0 ? undefined : argv[at + 1];
    };
    const container = after('-id', '--cid', '-c') ?? argv.findLast((word) => ID.test(word)) ?? runName(argv);
    const pidFile = after('--pid-file');
    const exec = argv.includes('exec') ? /([^/]+)\.pid$/.exec(pidFile ?? '')?.[1] : undefined;
    const bundle = after('--bundle', '-bundle', '-b') ?? pidFile?.slice(0, pidFile.lastIndexOf('/'));
    const ofDocker = after('-namespace') === 'moby' || argv.some((word) => /\/moby(?:\/|$)/.test(word));
    return {
        ...(container === undefined ? {} : { container }),
        ...(exec === undefined ? {} : { exec }),
        ...(bundle?.startsWith('/') === true ? { bundle } : {}),
        ...(ofDocker ? { via: 'docker' } : {}),
    };
}
/** The last word of `runc … create|run|exec|restore … NAME`; a command behind an `exec` leaves it unknown. */
function runName(argv) {
    const last = argv.at(-1);
    return argv.some((word) => word === 'create' || word === 'run' || word === 'restore') && !last?.startsWith('-')
        ? last
        : undefined;
}
/** The container that a control group is of, by its name: `docker-ID.scope`, `/docker/ID`, `cri-containerd-ID.scope`, `libpod-ID`. */
function containerOf(group) {
    return /(?:^|[/-])([0-9a-f]{64})(?:\.scope)?(?:\/|$)/.exec(group)?.[1];
}
/** The unit of systemd that a control group is of. */
function serviceOf(group) {
    return group.split('/').findLast((name) => /\.(?:service|scope)$/.test(name));
}

;// CONCATENATED MODULE: ./build/events/ebpf/scene.js

/** Is a path of this line what we would find at that path? In another mount namespace it is that namespace's view. */
function ours(line, scene) {
    return line.mntns === undefined || scene.mntns === undefined || line.mntns === scene.mntns;
}
/** The fields every event has. The mount namespace is named where it is not the usual one. */
function scene_origin(line, scene) {
    const { t, pid, tid, start, job, done, err, cut, mntns, container } = line;
    return {
        ...{ t, pid, tid, start, job, done },
        ...(err === undefined ? {} : { err }),
        ...(cut === undefined || cut.length === 0 ? {} : { cut: [...cut] }),
        ...(mntns === undefined || ours(line, scene) ? {} : { mntns }),
        ...(container === undefined ? {} : { container }),
    };
}
/**
 * A path of the line, absolute and resolved: the sensor's own, or made of the text that the process gave. One that is cut names nothing
 * that could be looked at, and one of very many directories is cut because that would take too long.
 */
function scene_placed(line, scene, name, path) {
    if (!isUnresolved(line, name))
        return path;
    if (!ours(line, scene) || isCut(line, name))
        return lexical(path);
    const text = scene_throughDescriptor(line.pid, scene.world, path);
    if (name === 'path' && line.follow === true)
        return scene.paths.follow(line.pid, '/', text);
    return scene.paths.place(line.pid, '/', text);
}
/** Is a path of the line not the whole one? */
function isCut({ cut }, name) {
    return cut?.includes(name) === true;
}
/** Did the sensor leave a path of the line to us? */
function isUnresolved({ unresolved }, name) {
    return Array.isArray(unresolved) && unresolved.includes(name);
}
const scene_ownDescriptor = /^(?:\/proc\/(self|thread-self|\d+)(?:\/task\/\d+)?|\/dev)\/fd\/(\d+)(?=\/|$)/;
/** A path over one of the process's own descriptors (`/proc/self/fd/4`), said with what the descriptor stands for: libc changes modes that way. */
function scene_throughDescriptor(pid, world, text) {
    const [detour, whose = 'self', fd] = scene_ownDescriptor.exec(text) ?? [];
    if (detour === undefined || (/^\d/.test(whose) && whose !== String(pid)))
        return text;
    const behind = world.descriptor(pid, Number(fd))?.replace(/ \(deleted\)$/, '');
    return behind?.startsWith('/') ? behind + text.slice(detour.length) : text;
}
/** The inode fields of what stands at a path now. */
function scene_inode(facts) {
    return facts === undefined ? {} : { dev: facts.dev, ino: facts.ino };
}

;// CONCATENATED MODULE: ./build/events/ebpf/exec.js



/** A new image in a process. */
function exec(line, scene) {
    const exe = imageOf(line);
    const script = scriptOf(line, scene);
    const named = namedBy(line, scene);
    const env = line.env === undefined ? scene.world.environ(line.pid) : exec_kept(line.env);
    const stdio = exec_standardStreams(line, scene);
    const { kind, ppid, cwd, uid, cgroup, handover } = line;
    scene.emit({
        kind,
        ...scene_origin(line, scene),
        ...(cgroup === undefined ? {} : { cgroup }),
        ppid,
        ...(handover === undefined ? {} : { handover }),
        exe,
        ...(script === undefined ? {} : { script }),
        ...(named === undefined || named === exe.path || named === script?.path ? {} : { named }),
        argv: asCalled(line),
        cwd,
        ...(uid === undefined ? {} : { uid }),
        ...(stdio.length === 0 ? {} : { stdio }),
        ...(env === undefined ? {} : { env }),
    });
    const process = scene.processes.of(line);
    process.exe = exe.path;
    process.cwd = cwd;
    process.seen.clear();
}
/** The image the kernel runs; one that has no name any more has no links, whatever the inode says. */
function imageOf({ exe, deleted, memfd }) {
    const { path, dev, ino, nlink } = exe;
    const nameless = deleted === true || memfd === true;
    return {
        path: nameless ? path.replace(/ \(deleted\)$/, '') : path,
        ...(dev === undefined ? {} : { dev }),
        ...(ino === undefined ? {} : { ino }),
        ...(nameless ? { nlink: 0 } : nlink === undefined ? {} : { nlink }),
    };
}
/** The file that named the image with its `#!`, as it was called. */
function scriptOf(line, scene) {
    const { pid, cwd, filename, interp } = line;
    if (typeof interp !== 'string' || typeof filename !== 'string' || filename === '')
        return undefined;
    if (!ours(line, scene))
        return { path: lexical(filename.startsWith('/') ? filename : `${cwd}/${filename}`) };
    // the kernel names a script that was started by its descriptor /dev/fd/N (fs/exec.c: alloc_bprm)
    const path = scene.paths.follow(pid, cwd, scene_throughDescriptor(pid, scene.world, filename));
    const facts = scene.world.stat(path);
    return { path, ...scene_inode(facts), ...(facts === undefined ? {} : { nlink: facts.nlink }) };
}
/** The name that the kernel was given, symlinks not followed: unlike argv[0], the caller cannot make it up. */
function namedBy({ pid, cwd, filename, cut }, { world }) {
    if (typeof filename !== 'string' || filename === '' || cut?.includes('filename'))
        return undefined;
    const path = scene_throughDescriptor(pid, world, filename);
    return lexical(path.startsWith('/') ? path : `${cwd}/${path}`);
}
/**
 * The arguments as the caller gave them. For a script the kernel has put its interpreter, the words of its first line and its
 * file name in the place of the first (fs/binfmt_script.c), once for each script that leads to another.
 */
function asCalled({ argv, filename, interp }) {
    const at = typeof interp === 'string' && typeof filename === 'string' ? argv.indexOf(filename, 1) : -1;
    return at < 0 ? argv : argv.slice(at);
}
function exec_kept(env) {
    const pairs = Object.entries(env).flatMap(([key, value]) => {
        const short = keptVariable(key, value);
        return short === undefined ? [] : [[key, short]];
    });
    return Object.fromEntries(pairs);
}
/** The standard streams as the sensor saw them. The name of a file it may not know: then /proc is asked, while the process lives. */
function exec_standardStreams({ pid, stdio }, { world }) {
    if (stdio === undefined)
        return world.stdio(pid) ?? [];
    return stdio.map((one) => {
        if (one.type !== 'file' || one.id.startsWith('/'))
            return one;
        const name = world.descriptor(pid, one.fd);
        return name?.startsWith('/') ? { ...one, id: name } : one;
    });
}

;// CONCATENATED MODULE: ./build/events/ebpf/processes.js
/** The processes that the sensor tells of, from their first line to their exit. */
/** Enough for every live process of a build machine; a forged trace cannot make the table grow past it. */
const MAX_PROCESSES = 65_536;
const processes_MAX_SEEN = 50_000;
class Processes {
    #table = new Map();
    #living = 0;
    /** How many processes of the job live, as far as was seen. */
    get living() {
        return this.#living;
    }
    /** The process of a line; a pid with another start is another process. */
    of({ pid, start, job }) {
        const known = this.#table.get(pid);
        if (known !== undefined && known.start === start && known.job === job)
            return known;
        return this.#add({ pid, start, job, exe: undefined, cwd: undefined, seen: new Set() });
    }
    /** A process if it is known. */
    get(pid) {
        return this.#table.get(pid);
    }
    /** A child begins as its parent's image. */
    fork(parent, child, start) {
        this.#add({ pid: child, start, job: parent.job, exe: parent.exe, cwd: parent.cwd, seen: new Set() });
    }
    exit(pid) {
        const gone = this.#table.get(pid);
        if (gone === undefined)
            return;
        this.#table.delete(pid);
        if (gone.job)
            this.#living--;
    }
    #add(process) {
        this.exit(process.pid);
        this.#table.set(process.pid, process);
        if (process.job)
            this.#living++;
        const oldest = this.#table.size > MAX_PROCESSES ? this.#table.keys().next().value : undefined;
        if (oldest !== undefined)
            this.exit(oldest);
        return process;
    }
}
/** Is this the first time for this image? Beyond the bound it forgets and reports again rather than losing any. */
function processes_firstTime(process, key) {
    if (process.seen.has(key))
        return false;
    if (process.seen.size >= processes_MAX_SEEN)
        process.seen.clear();
    process.seen.add(key);
    return true;
}

;// CONCATENATED MODULE: ./build/events/ebpf/file.js




/** Descriptors that have no name among the files, and a process's own entries in /proc: nobody else can open them by that. */
function isPrivate(path, pid) {
    return path.startsWith('/memfd:') || path.startsWith(`/proc/${pid}/`);
}
/** An act on one path. */
function onFile(line, scene) {
    const path = scene_placed(line, scene, 'path', line.path);
    if (isPrivate(path, line.pid))
        return;
    if (line.kind === 'file.read' && !isNews(line, path, scene))
        return;
    const refused = line.done === false;
    if (!refused && (line.kind === 'file.delete' || line.kind === 'file.rmdir'))
        scene.paths.removed(path);
    const { kind, fd, flags, mode } = line;
    scene.emit({
        kind,
        ...scene_origin(line, scene),
        path,
        ...(refused ? {} : inodeOf(line, 'path', path, scene)),
        ...(fd === undefined ? {} : { fd }),
        ...(flags === undefined ? {} : { flags }),
        ...(mode === undefined ? {} : { mode: mode & 0o7777 }),
    });
}
/** Once per image and file, and not where reading says nothing. */
function isNews(line, path, scene) {
    const file = line.ino === undefined ? path : `${line.dev}:${line.ino}`;
    return !inSystemTree(path) && processes_firstTime(scene.processes.of(line), `r${file}${line.done === false ? ' refused' : ''}`);
}
/** An act on two paths. */
function onPair(line, scene) {
    const to = scene_placed(line, scene, 'to', line.to);
    const refused = line.done === false;
    if (line.kind === 'file.symlink') {
        const base = to.slice(0, to.lastIndexOf('/')) || '/';
        if (!refused)
            scene.paths.linked(to, line.path);
        scene.emit({ kind: line.kind, ...scene_origin(line, scene), path: file_target(line, base, scene), to });
        return;
    }
    const path = scene_placed(line, scene, 'path', line.path);
    if (line.kind === 'file.rename' && !refused)
        renamed(line, path, to, scene);
    scene.emit({ kind: line.kind, ...scene_origin(line, scene), path, ...(refused ? {} : inodeOf(line, 'to', to, scene)), to });
}
/** What a symlink made in `base` points to, absolute. */
function file_target(line, base, scene) {
    if (ours(line, scene))
        return scene.paths.place(line.pid, base, line.path);
    return lexical(line.path.startsWith('/') ? line.path : `${base}/${line.path}`);
}
/** Two names that changed places are two renames, as both names lost one file and got another. */
function renamed(line, path, to, scene) {
    const tree = !ours(line, scene) || scene.world.stat(to)?.directory !== false;
    scene.paths.moved(path, tree);
    scene.paths.moved(to, tree);
    if (line.exchange === true)
        scene.emit({ kind: line.kind, ...scene_origin(line, scene), path: to, to: path });
}
/** The file's inode: the sensor's, or what stands at the path now where it saw only a name. */
function inodeOf(line, name, path, scene) {
    const { dev, ino } = line;
    if (dev !== undefined && ino !== undefined)
        return { dev, ino };
    const gone = line.kind === 'file.delete' || line.kind === 'file.rmdir' || line.kind === 'file.mkdir';
    if (gone || isCut(line, name) || !ours(line, scene))
        return {};
    return scene_inode(scene.world.stat(path));
}

;// CONCATENATED MODULE: ./build/events/ebpf/binds.js
const MAX_BINDS = 256;
/**
 * What of the machine a container is shown, from its config.json (OCI runtime specification, `mounts`). Left out is what the engine
 * made for the container alone: its hosts and resolv.conf (in a directory with its id), and named volumes.
 */
function bindsOf(config, container) {
    let value;
    try {
        value = JSON.parse(config);
    }
    catch {
        return [];
    }
    const mounts = value?.mounts;
    if (!Array.isArray(mounts))
        return [];
    return mounts.slice(0, MAX_BINDS).flatMap((mount) => {
        const { destination, source, type, options } = mount ?? {};
        const bound = type === 'bind' || (Array.isArray(options) && (options.includes('bind') || options.includes('rbind')));
        if (!bound || typeof destination !== 'string' || typeof source !== 'string' || !source.startsWith('/'))
            return [];
        if (source.split('/').includes(container) || /\/volumes\/[^/]+\/_data$/.test(source))
            return [];
        return [{ inside: destination.replace(/(.)\/$/, '$1'), outside: source.replace(/(.)\/$/, '$1') }];
    });
}
/** The machine's name of a path in a container; undefined where it is one of the container's own files. */
function outside(path, binds) {
    let best;
    for (const bind of binds) {
        if (bind.inside.length < (best?.inside.length ?? 0))
            continue;
        if (path === bind.inside || path.startsWith(bind.inside === '/' ? '/' : `${bind.inside}/`))
            best = bind;
    }
    if (best === undefined)
        return undefined;
    const rest = best.inside === '/' ? path : path.slice(best.inside.length);
    const joined = best.outside === '/' ? rest : best.outside + rest;
    return joined === '' ? '/' : joined;
}

;// CONCATENATED MODULE: ./build/events/ebpf/requests.js
/** What an HTTP request to a container engine has begun (Docker Engine API, libpod API); undefined: nothing. */
function askedFor(request) {
    const path = /^POST (?:\/v[\d.]+)?(?:\/libpod)?(\/[^ ?]*)/.exec(request)?.[1];
    if (path === undefined)
        return undefined;
    const container = /^\/containers\/([\w.-]+)\/(?:start|restart|unpause)$/.exec(path)?.[1];
    if (container !== undefined)
        return { container };
    const exec = /^\/exec\/([\w.-]+)\/start$/.exec(path)?.[1];
    if (exec !== undefined)
        return { exec };
    return /^\/(?:build|grpc|session|play\/kube|kube\/play|pods\/[^/]+\/start|services\/create)$/.test(path)
        ? {}
        : undefined;
}
/** How long after a requester's end its request is still taken for the cause, ns: an engine takes a second or two to start a container. */
const WINDOW = 5_000_000_000;
const MAX_REQUESTS = 4096;
/** An identifier that is long enough to be one: engines print twelve digits of it. */
const SHORT_ID = /^[0-9a-f]{12,64}$/;
/** The requests of the recording, of whomever, latest last. */
class Requests {
    #all = [];
    /** Start and end of requesters that are gone. */
    #ended = new Map();
    add(request) {
        if (this.#all.length >= MAX_REQUESTS)
            this.#all.splice(0, MAX_REQUESTS / 4);
        this.#all.push(request);
    }
    /** A process ended. */
    ended(pid, start, t) {
        if (this.#all.some(({ by }) => by.pid === pid && by.start === start))
            this.#ended.set(`${pid}:${start}`, t);
    }
    /** The last request that names a container, or the command that runs in one. */
    naming({ container, exec }) {
        return this.#all.findLast((request) => {
            if (exec !== undefined)
                return request.exec === exec;
            const named = request.container;
            if (named === undefined || container === undefined)
                return false;
            return named === container || (SHORT_ID.test(named) && container.startsWith(named));
        });
    }
    /** The last request of each requester that could have begun at `t` what no request names, latest last. */
    open(t, via) {
        const last = new Map();
        for (const request of this.#all) {
            if (request.t > t || !via.includes(request.via) || isIdentified(request))
                continue;
            const key = `${request.by.pid}:${request.by.start}`;
            const end = this.#ended.get(key);
            if (end !== undefined && t - end > WINDOW)
                continue;
            last.delete(key);
            last.set(key, request);
        }
        return [...last.values()];
    }
}
/** A request by a whole identifier can only be for that container; one by a name may be for any. */
function isIdentified({ container, exec }) {
    return exec !== undefined || (container !== undefined && SHORT_ID.test(container));
}

;// CONCATENATED MODULE: ./build/events/ebpf/spool.js
const MAX_ORDERS = 4096;
/** Directories of scripts, not of tables. */
const SCRIPTS = /^\/etc\/cron\.(?:hourly|daily|weekly|monthly)\//;
const WRITING = new Set(['file.create', 'file.modify', 'file.append', 'file.truncate']);
/** The files by which the job told cron, at or systemd what to do. */
class Spool {
    #places;
    #world;
    #orders = new Map();
    constructor(places, world) {
        this.#places = places;
        this.#world = world;
    }
    /** An act of the job on a file. */
    saw(draft, requester) {
        const path = 'to' in draft ? draft.to : WRITING.has(draft.kind) && 'path' in draft ? draft.path : undefined;
        if (draft.kind === 'file.rename')
            this.#orders.delete(draft.path);
        if (draft.kind === 'file.delete' && this.#orders.get(draft.path)?.text === undefined)
            this.#orders.delete(draft.path);
        const place = path === undefined ? undefined : this.#places.find((one) => one.path.test(path));
        if (path === undefined || place === undefined || this.#orders.size >= MAX_ORDERS)
            return;
        this.#orders.set(path, { by: requester(), via: place.via, text: this.#world.text(path) });
    }
    /** Whose order an exec of cron or at is. A table that cannot be read may hold the command: then it is not certain. */
    cause(line, via) {
        const { argv, exe, filename, stdio } = line;
        const input = stdio?.find(({ fd }) => fd === 0)?.id;
        // atd marks the file it works on with `=` for the queue's letter (at(1))
        const file = [exe.path, filename, input].find((path) => typeof path === 'string' && this.#find(path, via) !== undefined);
        const own = typeof file === 'string' ? this.#find(file, via) : undefined;
        if (own !== undefined)
            return { by: own.by, certain: true };
        const at = argv.indexOf('-c');
        const command = at < 0 ? undefined : argv[at + 1];
        if (via !== 'cron' || command === undefined || command.trim() === '')
            return undefined;
        let unread;
        for (const [path, order] of [...this.#orders].reverse()) {
            if (order.via !== 'cron' || SCRIPTS.test(path))
                continue;
            order.text = this.#world.text(path) ?? order.text;
            if (order.text === undefined)
                unread ??= order;
            else if (hasEntry(order.text, command))
                return { by: order.by, certain: true };
        }
        return unread === undefined ? undefined : { by: unread.by, certain: false };
    }
    /** Who put the file of a unit there; of an instance `a@b.service` its template's too. */
    unit(name) {
        const template = name.replace(/@[^.]*\./, '@.');
        for (const [path, order] of this.#orders) {
            const file = path.slice(path.lastIndexOf('/') + 1);
            if (order.via === 'systemd' && (file === name || file === template))
                return order.by;
        }
        return undefined;
    }
    #find(path, via) {
        const slash = path.lastIndexOf('/') + 1;
        const order = this.#orders.get(path) ??
            (via === 'at' && path[slash] === '='
                ? [...this.#orders].find(([other]) => other.startsWith(path.slice(0, slash)) && other.slice(slash + 1) === path.slice(slash + 1))?.[1]
                : undefined);
        return order?.via === via ? order : undefined;
    }
}
/** Whether a line of a table has a command, with or without a user before it; `%` ends it and `\%` stands for `%` (crontab(5)). */
function hasEntry(table, command) {
    return table.split('\n').some((line) => {
        const rest = line
            .replace(/(?<!\\)%.*$/, '')
            .replaceAll('\\%', '%')
            .replace(/^\s*(?:@\w+\s+|(?:\S+\s+){5})/, '')
            .trimEnd();
        return rest === command.trimEnd() || rest.replace(/^\S+\s+/, '') === command.trimEnd();
    });
}

;// CONCATENATED MODULE: ./build/events/ebpf/handovers.js




const NOTHING = { argv: [], family: undefined, via: undefined, unit: {}, work: undefined };
/** More processes than live at a time on a build machine. */
const MAX_KNOWN = 65_536;
const MAX_CONTAINERS = 1024;
/**
 * Gives the job what it had daemons do for it: processes that a container engine, systemd, cron or at begins on a request of the job
 * are of the job with all that descends from them. The daemons' own helpers are not, and neither is what nobody of the job asked for.
 */
class Handovers {
    #tables;
    #world;
    #mntns;
    #known = new Map();
    #requests = new Requests();
    /** What containers see of the machine, by id. */
    #binds = new Map();
    #spool;
    /** `mntns`: the recorder's mount namespace, by inode. */
    constructor(tables, world, mntns) {
        this.#tables = tables;
        this.#world = world;
        this.#mntns = mntns;
        this.#spool = new Spool(tables.spools, world);
    }
    /** The line as it is to be told: of the job, where its process does the job's work. */
    adopt(line) {
        const known = this.#known.get(line.pid);
        const same = known !== undefined && known.start === line.start ? known : undefined;
        switch (line.kind) {
            case 'process.fork':
                this.#fork(line, same);
                break;
            case 'process.exec':
                return this.#exec(line, same);
            case 'process.exit':
                this.#known.delete(line.pid);
                this.#requests.ended(line.pid, line.start, line.t);
                break;
            default:
        }
        return same === undefined ? line : adopted(line, same.work);
    }
    /** An HTTP request over a UNIX socket, whoever made it. */
    request(line) {
        const asked = askedFor(line.request);
        if (asked === undefined)
            return;
        const via = line.request.includes('/libpod/') || /podman/.test(line.addr) ? 'podman' : 'docker';
        this.#requests.add({ by: this.#requester(line), t: line.t, via, ...asked });
    }
    /** An act of the job that may be a request. */
    saw(draft) {
        if (!draft.job || draft.done === false)
            return;
        if (draft.kind === 'net.connect' && draft.proto === 'unix') {
            const socket = this.#tables.sockets.find(({ path }) => path.test(draft.addr));
            if (socket !== undefined)
                this.#requests.add({ by: this.#requester(draft), t: draft.t, via: socket.via });
        }
        if (draft.mntns === undefined)
            this.#spool.saw(draft, () => this.#requester(draft));
    }
    #requester({ pid, start, job }) {
        return { pid, start, job, argv: this.#known.get(pid)?.argv ?? [] };
    }
    #fork(line, known) {
        const { child, childStart, pid, start, job, t } = line;
        const above = known ?? this.#learn(pid, start, job);
        this.#put(child, { ...above, start: typeof childStart === 'number' ? childStart : t, job });
    }
    /** A process that was there before: what it is, its program says. The first process is the system's own. */
    #learn(pid, start, job) {
        const image = job ? undefined : (this.#world.image(pid) ?? (pid === 1 ? '/sbin/init' : undefined));
        const daemon = image === undefined ? undefined : this.#daemon(image);
        const known = { ...NOTHING, start, job, family: daemon?.family, via: daemon?.via };
        this.#put(pid, known);
        return known;
    }
    #daemon(path) {
        return this.#tables.daemons.find(({ program }) => program.test(path));
    }
    #put(pid, known) {
        this.#known.delete(pid);
        this.#known.set(pid, known);
        const oldest = this.#known.size > MAX_KNOWN ? this.#known.keys().next().value : undefined;
        if (oldest !== undefined)
            this.#known.delete(oldest);
    }
    #exec(line, known) {
        const { pid, start, job, argv, exe } = line;
        const before = known ?? { ...NOTHING, start, job };
        if (job) {
            this.#put(pid, { ...before, argv });
            return line;
        }
        const here = line.mntns === undefined || this.#mntns === undefined || line.mntns === this.#mntns;
        const daemon = here ? this.#daemon(exe.path) : undefined;
        if (daemon !== undefined) {
            const unit = { ...before.unit, ...unitOf(argv) };
            const via = daemon.family === 'runtime' ? (unit.via ?? before.via ?? daemon.via) : daemon.via;
            this.#put(pid, { ...NOTHING, start, job, argv, family: daemon.family, via, unit });
            this.#bundle(unit);
            return line;
        }
        const housekeeping = before.family === 'engine' && here;
        // runc runs again from a copy of itself without a name, so that no container can overwrite it
        const copy = before.family === 'runtime' && here && (exe.path === '/' || line.memfd === true || line.deleted === true);
        if (before.work?.of !== undefined) {
            this.#put(pid, { ...before, argv });
            return adopted(line, before.work);
        }
        if (before.family === undefined || housekeeping || copy)
            return line;
        // what systemd or an engine began for others stays theirs; cron's shell may yet come to a script of ours
        if (before.work !== undefined && before.family !== 'cron')
            return line;
        const handover = this.#decide(line, before, here);
        const { of, container } = handover ?? { of: undefined, container: undefined };
        const work = here
            ? { of, container: undefined, binds: [] }
            : { of, container, binds: this.#binds.get(container ?? '') ?? [] };
        this.#put(pid, { ...before, argv, work });
        return handover === undefined ? line : { ...adopted(line, work), handover: handover.told };
    }
    /** Reads what a container is shown while its bundle stands: its processes may live for less than a look at /proc takes. */
    #bundle({ container, bundle }) {
        if (container === undefined || bundle === undefined || this.#binds.has(container))
            return;
        const config = this.#world.text(`${bundle}/config.json`);
        if (config === undefined)
            return;
        this.#binds.set(container, bindsOf(config, container));
        const oldest = this.#binds.size > MAX_CONTAINERS ? this.#binds.keys().next().value : undefined;
        if (oldest !== undefined)
            this.#binds.delete(oldest);
    }
    #decide(line, before, here) {
        const group = typeof line.cgroupPath === 'string' ? line.cgroupPath : '';
        const via = before.via ?? 'containerd';
        const told = (of, how, certain, container) => {
            const by = { pid: of.pid, start: of.start };
            const cgroup = group === '' || group === '/' ? {} : { cgroup: group };
            return { of, container: container ?? `mntns:${line.mntns}`, told: { by, via, how, certain, ...cgroup } };
        };
        if (before.family === 'cron' || before.family === 'at') {
            const found = this.#spool.cause(line, before.family);
            return found === undefined ? undefined : told(found.by, 'file', found.certain);
        }
        if (before.family === 'systemd') {
            const found = this.#service(line.t, serviceOf(group));
            return found === undefined || !here ? undefined : told(found.by, found.how, found.certain);
        }
        const container = before.unit.container ?? containerOf(group);
        const named = this.#requests.naming({ ...before.unit, ...(container === undefined ? {} : { container }) });
        if (named !== undefined)
            return named.by.job ? told(named.by, 'request', true, container) : undefined;
        const found = latest(this.#requests.open(line.t, via === 'docker' ? ['docker'] : [via, 'containerd']));
        return found === undefined ? undefined : told(found.by, 'cgroup', found.certain, container);
    }
    /**
     * Whose a unit of systemd is: of who put its file there or names it in its arguments, and if it is a transient one (`run-…`), of who
     * spoke with systemd last. What a timer or another user starts has another name.
     */
    #service(t, unit) {
        if (unit === undefined)
            return undefined;
        const file = this.#spool.unit(unit);
        if (file !== undefined)
            return { by: file, how: 'file', certain: true };
        const open = this.#requests.open(t, ['systemd']);
        const name = unit.replace(/\.(?:service|scope)$/, '');
        const naming = open.findLast(({ by }) => by.job && by.argv.some((word) => handovers_names(word, unit, name)));
        if (naming !== undefined)
            return { by: naming.by, how: 'request', certain: true };
        const found = /^run-[\w-]+\.(?:service|scope)$/.test(unit) ? latest(open) : undefined;
        return found === undefined ? undefined : { ...found, how: 'cgroup' };
    }
}
const handovers_names = (word, unit, name) => word === unit || word === name || word.endsWith(`=${unit}`) || word.endsWith(`=${name}`);
/** The last requester, if it is of the job; certain if it is the only one. */
function latest(open) {
    const last = open.at(-1);
    return last?.by.job === true ? { by: last.by, certain: open.length === 1 } : undefined;
}
function adopted(line, work) {
    if (work?.of === undefined || line.job)
        return line;
    const { container, binds } = work;
    if (container === undefined)
        return { ...line, job: true };
    const there = onMachine(line, binds);
    return there === undefined ? { ...line, job: true, container } : { ...line, ...there, job: true };
}
/** The paths of a line by their names on the machine, where it shows the container the file; two paths of one act lie in one mount. */
function onMachine(line, binds) {
    if (line.kind.startsWith('raw.') || binds.length === 0)
        return undefined;
    if ('to' in line) {
        const to = outside(line.to, binds);
        return to === undefined ? undefined : { to, path: outside(line.path, binds) ?? line.path };
    }
    if (line.kind === 'process.exec') {
        const path = outside(line.exe.path, binds);
        return path === undefined ? undefined : { exe: { ...line.exe, path }, cwd: outside(line.cwd, binds) ?? line.cwd };
    }
    if (line.kind === 'net.connect' && line.proto === 'unix') {
        const addr = outside(line.addr, binds);
        return addr === undefined ? undefined : { addr };
    }
    const path = 'path' in line && line.path !== undefined ? outside(line.path, binds) : undefined;
    return path === undefined ? undefined : { path };
}

;// CONCATENATED MODULE: ./build/events/ebpf/kernel.js


/** Acts that change the kernel's state, other processes, or who one is. */
const kernel_MAX_DETAIL = 200;
function onKernel(line, scene) {
    const { kind, detail, own } = line;
    const path = line.path === undefined ? undefined : scene_placed(line, scene, 'path', line.path);
    scene.emit({
        kind,
        ...scene_origin(line, scene),
        ...(detail === undefined ? {} : { detail: detail.slice(0, kernel_MAX_DETAIL) }),
        ...(path === undefined ? {} : { path }),
        ...(own === true ? { own } : {}),
    });
}
/** Reaching into another process, once per image, target and outcome. */
function onMemory(line, scene) {
    const { kind, pid, target, how, done } = line;
    if (target === pid || target === 0)
        return;
    if (!processes_firstTime(scene.processes.of(line), `m${how} ${target} ${done === true}`))
        return;
    scene.emit({ kind, ...scene_origin(line, scene), target, how });
}
/** A signal to another process. Signal 0 only asks whether it lives. */
function onSignal(line, scene) {
    const { kind, pid, target, signal } = line;
    if (target === pid || signal === '0')
        return;
    scene.emit({ kind, ...scene_origin(line, scene), target, signal });
}
function onPrivilege(line, scene) {
    const { kind, uid, gid, capabilities } = line;
    scene.emit({
        kind,
        ...scene_origin(line, scene),
        ...(uid === undefined ? {} : { uid }),
        ...(gid === undefined ? {} : { gid }),
        ...(capabilities === undefined ? {} : { capabilities: capabilities.slice(0, kernel_MAX_DETAIL) }),
    });
}

;// CONCATENATED MODULE: ./build/events/decode.js
/**
 * Reads one line of events.ndjson.
 * @returns the event; an UnknownEvent for a kind of a later version; undefined for what is no event (the caller counts)
 */
function decodeLine(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    const event = value;
    const { kind, seq } = event;
    if (typeof kind !== 'string')
        return undefined;
    if (!CHECKS.has(kind))
        return isCount(seq) && !Array.isArray(value) ? { kind: 'unknown', original: kind, seq } : undefined;
    return isEvent(event) ? event : undefined;
}
/** Whether an object is an event of a kind this version knows, all its fields of the shapes of `eventSchema`; it may have more. */
function isEvent(value) {
    const check = CHECKS.get(value.kind);
    return check !== undefined && hasBase(value) && check(value);
}
function isInt(value) {
    return Number.isSafeInteger(value);
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isText(value) {
    return typeof value === 'string';
}
const maybeCount = (value) => value === undefined || isCount(value);
const maybeText = (value) => value === undefined || typeof value === 'string';
const maybeTexts = (value) => value === undefined || isTexts(value);
function isTexts(value) {
    if (!Array.isArray(value))
        return false;
    for (const item of value)
        if (typeof item !== 'string')
            return false;
    return true;
}
function hasBase(e) {
    const { job, done, n, until } = e;
    return (isCount(e.seq) &&
        isInt(e.t) &&
        isCount(e.pid) &&
        isCount(e.tid) &&
        isInt(e.start) &&
        typeof job === 'boolean' &&
        (typeof done === 'boolean' || done === 'attempt') &&
        maybeText(e.err) &&
        maybeTexts(e.cut) &&
        maybeTexts(e.inferred) &&
        maybeCount(e.mntns) &&
        maybeText(e.cgroup) &&
        maybeText(e.container) &&
        (n === undefined || (isInt(n) && n >= 2)) &&
        (until === undefined || isInt(until)) &&
        maybeCount(e.last));
}
const isFile = (e) => isText(e.path) &&
    maybeCount(e.dev) &&
    maybeCount(e.ino) &&
    maybeCount(e.fd) &&
    maybeTexts(e.flags) &&
    maybeCount(e.mode);
const isPair = (e) => isFile(e) && isText(e.to);
const PROTOS = new Set(['tcp', 'udp', 'unix', 'other']);
const SOURCES = new Set(['dns', 'hosts', 'sni', 'http']);
const STREAMS = new Set(['file', 'pipe', 'tty', 'unix', 'inet', 'null', 'other']);
const WAYS = new Set(['ptrace', 'process_vm_readv', 'process_vm_writev', 'proc_mem']);
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const isNet = (e) => {
    const { port, host } = e;
    if (!PROTOS.has(e.proto) || !isText(e.addr))
        return false;
    if (port !== undefined && !(isCount(port) && port <= 65_535))
        return false;
    return host === undefined || (isObject(host) && isText(host.name) && SOURCES.has(host.from));
};
const isDns = (e) => isText(e.name) && isText(e.type) && isText(e.resolver) && maybeTexts(e.addrs);
function isImage(value) {
    return (isObject(value) && isText(value.path) && maybeCount(value.dev) && maybeCount(value.ino) && maybeCount(value.nlink));
}
function isStdio(value) {
    if (!Array.isArray(value))
        return false;
    for (const one of value)
        if (!(isObject(one) && isCount(one.fd) && STREAMS.has(one.type) && isText(one.id)))
            return false;
    return true;
}
function isEnvironment(value) {
    if (!isObject(value))
        return false;
    for (const key of Object.keys(value))
        if (typeof value[key] !== 'string')
            return false;
    return true;
}
const DAEMONS = new Set(['docker', 'containerd', 'podman', 'buildkit', 'systemd', 'cron', 'at']);
const HOW = new Set(['request', 'file', 'cgroup']);
function isHandover(value) {
    if (!isObject(value) || !isObject(value.by))
        return false;
    const { by, via, how, certain, cgroup } = value;
    const known = DAEMONS.has(via) && HOW.has(how) && typeof certain === 'boolean' && maybeText(cgroup);
    return known && isCount(by.pid) && isInt(by.start);
}
const isExec = (e) => isCount(e.ppid) &&
    (e.handover === undefined || isHandover(e.handover)) &&
    isImage(e.exe) &&
    (e.script === undefined || isImage(e.script)) &&
    isTexts(e.argv) &&
    isText(e.cwd) &&
    maybeCount(e.uid) &&
    (e.stdio === undefined || isStdio(e.stdio)) &&
    (e.env === undefined || isEnvironment(e.env));
const isExit = (e) => (e.code === undefined || isInt(e.code)) && maybeText(e.signal);
const isKernel = (e) => maybeText(e.detail) && maybeText(e.path);
const isHealth = (e) => maybeCount(e.lost) && maybeCount(e.unknown) && maybeText(e.reason) && maybeText(e.chain);
const CHECKS = new Map([
    ['process.fork', (e) => isCount(e.child)],
    ['process.exit', isExit],
    ['process.signal', (e) => isCount(e.target) && isText(e.signal)],
    ['process.exec', isExec],
    ...['create', 'truncate', 'modify', 'append', 'read', 'delete', 'rmdir', 'mkdir', 'chmod', 'chown'].map((k) => [`file.${k}`, isFile]),
    ...['rename', 'link', 'symlink'].map((k) => [`file.${k}`, isPair]),
    ...['connect', 'send', 'listen'].map((k) => [`net.${k}`, isNet]),
    ['dns.query', isDns],
    ['dns.answer', isDns],
    ['lib.load', (e) => isText(e.path) && maybeCount(e.dev) && maybeCount(e.ino)],
    ['mem.access', (e) => isCount(e.target) && WAYS.has(e.how)],
    ['priv.change', (e) => maybeCount(e.uid) && maybeCount(e.gid) && maybeText(e.capabilities)],
    ...['bpf', 'module', 'io_uring', 'mount', 'namespace', 'memfd'].map((k) => [`kernel.${k}`, isKernel]),
    ['syscall', (e) => isText(e.name) && maybeTexts(e.args)],
    ...['start', 'heartbeat', 'loss', 'stop'].map((k) => [`sensor.${k}`, isHealth]),
]);

;// CONCATENATED MODULE: ./build/events/ebpf/line.js

/** As much of a message as the sensor copies, in bytes. */
const MAX_DATA = 1024;
/** Reads one line; undefined when it is no act of this version. */
function line_readLine(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    const line = value;
    if (line.kind === 'raw.handover')
        return readHandover(line);
    if (line.kind === 'raw.dns' || line.kind === 'raw.first')
        return readRaw(line);
    if (line.cgroup !== undefined)
        line.cgroup = String(line.cgroup);
    return isEvent(line) ? line : undefined;
}
/** The fields that every event has are those of a fork. */
function readRaw(line) {
    const { kind, addr, port, data, dir, proto, netns } = line;
    const net = { proto: 'tcp', addr, port };
    const base = { done: true, ...line, kind: 'net.send', ...net, cgroup: undefined };
    if (!isEvent(base) || typeof addr !== 'string' || typeof port !== 'number')
        return undefined;
    if (typeof data !== 'string' || data.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(data))
        return undefined;
    if (kind === 'raw.dns' && dir !== 'in' && dir !== 'out')
        return undefined;
    const { t, pid, tid, start, job, cut } = base;
    return {
        kind: kind === 'raw.dns' ? 'raw.dns' : 'raw.first',
        ...{ t, pid, tid, start, job, addr, port },
        inbound: dir === 'in',
        stream: proto === 'tcp',
        netns: typeof netns === 'number' ? netns : undefined,
        data: Buffer.from(data, 'hex'),
        cut: cut?.includes('data') === true || data.length >= 2 * MAX_DATA,
    };
}
function readHandover(line) {
    const { addr, data } = line;
    const base = { done: true, ...line, kind: 'net.send', proto: 'unix', cgroup: undefined };
    if (!isEvent(base) || typeof addr !== 'string')
        return undefined;
    if (typeof data !== 'string' || data.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(data))
        return undefined;
    const { t, pid, tid, start, job } = base;
    const [request = ''] = Buffer.from(data, 'hex').toString('latin1').split('\r\n', 1);
    return { kind: 'raw.handover', t, pid, tid, start, job, addr, request };
}

;// CONCATENATED MODULE: ./build/events/ebpf/claim.js
/** Names that a process itself gives the peer of a connection, in its first bytes. Every byte is hostile. */
/** The server name of a TLS ClientHello, or the Host of an HTTP/1 request; undefined where there is none, or none that is a host name. */
function claimedName(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const sni = serverName(text);
    const name = hostName(sni ?? httpHost(text));
    return name === undefined ? undefined : { name, from: sni === undefined ? 'http' : 'sni' };
}
/** Numbers of RFC 8446 (4, 5.1) and RFC 6066 (3). */
const HANDSHAKE = 22;
const CLIENT_HELLO = 1;
const SERVER_NAME = 0;
const HOST_NAME = 0;
const RANDOM = 32;
/** Reads forward through bytes; past their end everything is undefined. */
class Cursor {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** A number of so many bytes, big-endian. */
    number(size) {
        if (this.#at + size > this.#bytes.length)
            return undefined;
        const value = this.#bytes.readUIntBE(this.#at, size);
        this.#at += size;
        return value;
    }
    skip(size) {
        this.#at += size;
    }
    /** What follows a length of so many bytes, as far as it is there. */
    vector(size) {
        const length = this.number(size);
        if (length === undefined)
            return undefined;
        const part = this.#bytes.subarray(this.#at, this.#at + length);
        this.#at += length;
        return part;
    }
}
/** The name in a ClientHello's first record; it may be cut behind the name. */
function serverName(bytes) {
    const hello = new Cursor(bytes);
    if (hello.number(1) !== HANDSHAKE || hello.number(1) !== 3)
        return undefined;
    hello.skip(1 + 2); // minor version, length of the record
    if (hello.number(1) !== CLIENT_HELLO)
        return undefined;
    hello.skip(3 + 2 + RANDOM); // length of the message, version
    hello.vector(1); // session
    hello.vector(2); // cipher suites
    hello.vector(1); // compression
    const extensions = new Cursor(hello.vector(2) ?? Buffer.alloc(0));
    for (;;) {
        const type = extensions.number(2);
        const body = extensions.vector(2);
        if (type === undefined || body === undefined)
            return undefined;
        if (type !== SERVER_NAME)
            continue;
        const names = new Cursor(new Cursor(body).vector(2) ?? Buffer.alloc(0));
        const kind = names.number(1);
        const length = names.number(2);
        // type, length and list length stand before the name
        if (kind !== HOST_NAME || length === undefined || body.length < 5 + length)
            return undefined;
        return body.toString('latin1', 5, 5 + length);
    }
}
/** The Host of a request. Two of them, or a name that the cut may have shortened, are none. */
function httpHost(bytes) {
    const [request = '', ...fields] = bytes.toString('latin1').split('\r\n');
    if (!/^[A-Z]{3,16} [^ ]+ HTTP\/1\.[01]$/.test(request))
        return undefined;
    fields.pop();
    const end = fields.indexOf('');
    const hosts = (end < 0 ? fields : fields.slice(0, end)).filter((field) => /^host:/i.test(field));
    const [host = ''] = hosts;
    return hosts.length === 1
        ? host
            .slice(5)
            .trim()
            .replace(/:\d{1,5}$/, '')
        : undefined;
}
/** Longest name and label (RFC 1035, 2.3.4). */
const MAX_NAME = 253;
const MAX_LABEL = 63;
/** A host name in lower case without its final dot; undefined for what is none, an address too. */
function hostName(text) {
    const name = text?.toLowerCase().replace(/\.$/, '');
    if (name === undefined || name.length > MAX_NAME)
        return undefined;
    const labels = name.split('.');
    const sound = labels.every((label) => label.length <= MAX_LABEL && /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/.test(label));
    return sound && !/^\d+$/.test(labels.at(-1) ?? '') ? name : undefined;
}

;// CONCATENATED MODULE: ./build/events/ebpf/net.js




/** Families that talk to the kernel or to nobody; of the others (packet, vsock, bluetooth, can, ...) each may lead out. */
const net_INSIDE = new Set(['netlink', 'unspec', 'alg']);
/** The connection goes on being made: how it ends is not in the call's result. */
const PENDING = new Set(['EINPROGRESS', 'EALREADY', 'EINTR']);
/** A connection, a datagram to an address, or a listening socket. */
function onNet(line, scene) {
    const { kind, proto, port, err } = line;
    if (proto === 'other' && net_INSIDE.has(line.addr))
        return;
    const addr = proto === 'unix' ? socketPath(line, scene) : net_plainAddress(line.addr);
    if (kind === 'net.send' && !processes_firstTime(scene.processes.of(line), `s${proto} ${addr} ${port}`))
        return;
    const name = proto === 'tcp' || proto === 'udp' ? scene.names.get(addr) : undefined;
    const base = scene_origin(line, scene);
    scene.emit({
        kind,
        ...base,
        done: kind === 'net.connect' && base.done === false && PENDING.has(err) ? 'attempt' : base.done,
        proto,
        addr,
        ...(port === undefined || proto === 'unix' || proto === 'other' ? {} : { port }),
        ...(name === undefined ? {} : { host: { name, from: 'dns' } }),
    });
}
/** The path of a UNIX socket, made absolute; an abstract name (`@name`) or none stays. */
function socketPath(line, scene) {
    const { addr, pid } = line;
    if (addr === '' || addr.startsWith('@') || !ours(line, scene))
        return addr;
    if (addr.startsWith('/'))
        return scene.paths.place(pid, '/', addr);
    const cwd = scene.world.cwd(pid) ?? scene.processes.get(pid)?.cwd;
    return cwd === undefined ? addr : scene.paths.place(pid, cwd, addr);
}
/** An IPv4 address in IPv6 clothes is an IPv4 address. */
function net_plainAddress(addr) {
    return addr.startsWith('::ffff:') && addr.includes('.') ? addr.slice(7) : addr;
}
const by = ({ t, pid, tid, start, job }) => ({ t, pid, tid, start, job, done: true });
/**
 * A message to or from a resolver. What was sent is no answer, whatever it says; and an answer names addresses only where the
 * resolver is the one that was configured: in a network namespace of its own a process can be anybody.
 */
function onDns(line, scene) {
    const message = readDns(line.data, line.cut, line.stream);
    if (message === undefined)
        return;
    const { name, type, addrs, answer } = message;
    const resolver = net_plainAddress(line.addr);
    const cut = message.cut ? { cut: [answer && line.inbound ? 'addrs' : 'name'] } : {};
    if (!answer || !line.inbound) {
        scene.emit({ kind: 'dns.query', ...by(line), name, type, resolver, ...cut });
        return;
    }
    const here = line.netns === undefined || scene.netns === undefined || line.netns === scene.netns;
    if (here)
        scene.names.learn(message, resolver);
    scene.emit({ kind: 'dns.answer', ...by(line), name, type, addrs: [...addrs], resolver, ...cut });
}
/** What a process first says on a connection may name whom it believes, or claims, to speak to. It stands beside the connection. */
function onFirst(line, scene) {
    const host = claimedName(line.data);
    if (host === undefined)
        return;
    const addr = net_plainAddress(line.addr);
    const process = scene.processes.get(line.pid);
    if (process !== undefined && !processes_firstTime(process, `c${addr} ${line.port} ${host.name}`))
        return;
    scene.emit({ kind: 'net.send', ...by(line), proto: 'tcp', addr, port: line.port, host });
}

;// CONCATENATED MODULE: ./build/events/ebpf/decoder.js











const decoder_MAX_SAMPLES = 10;
const decoder_SAMPLE_LENGTH = 200;
/**
 * Turns the lines of ironclaw-sensor that tell of acts into drafts of events, in their order. It never throws; a line it does
 * not understand is counted. Lines about the sensor itself are not for it: see sensor-line.ts.
 */
class EbpfDecoder {
    #scene;
    #processes = new Processes();
    #handovers;
    #samples = [];
    #unknown = 0;
    constructor({ world, mntns, netns, trusted, tables = TABLES, emit }) {
        const names = new AddressNames(trusted);
        const handovers = new Handovers(tables, world, mntns);
        const told = (draft) => {
            handovers.saw(draft);
            emit(draft);
        };
        this.#handovers = handovers;
        this.#scene = { world, paths: new Paths(world), names, processes: this.#processes, mntns, netns, emit: told };
    }
    /** How many lines were not understood. */
    get unknown() {
        return this.#unknown;
    }
    /** The first of them, cut. */
    get samples() {
        return this.#samples;
    }
    /** How many processes of the job live, as far as was seen. */
    get living() {
        return this.#processes.living;
    }
    /** Takes one line, without its newline. */
    line(text) {
        if (text === '')
            return;
        const read = line_readLine(text);
        const line = read === undefined ? undefined : this.#handovers.adopt(read);
        // whoever acts lives; bytes of a socket may be told of after its owner's end
        if (line !== undefined && isAct(line))
            this.#processes.of(line);
        if (line?.kind === 'raw.handover') {
            this.#handovers.request(line);
            return;
        }
        if (line !== undefined && take(line, this.#scene))
            return;
        this.#unknown++;
        if (this.#samples.length < decoder_MAX_SAMPLES)
            this.#samples.push(text.slice(0, decoder_SAMPLE_LENGTH));
    }
}
const isAct = (line) => !line.kind.startsWith('raw.');
/** Tells what a line says. Returns false for a kind that the sensor does not send. */
function take(line, scene) {
    switch (line.kind) {
        case 'raw.dns':
            onDns(line, scene);
            return true;
        case 'raw.first':
            onFirst(line, scene);
            return true;
        case 'process.fork':
            fork(line, scene);
            return true;
        case 'process.exec':
            exec(line, scene);
            return true;
        case 'process.exit':
            exit(line, scene);
            return true;
        case 'process.signal':
            onSignal(line, scene);
            return true;
        case 'file.rename':
        case 'file.link':
        case 'file.symlink':
            onPair(line, scene);
            return true;
        case 'file.create':
        case 'file.truncate':
        case 'file.modify':
        case 'file.append':
        case 'file.read':
        case 'file.delete':
        case 'file.rmdir':
        case 'file.mkdir':
        case 'file.chmod':
        case 'file.chown':
            onFile(line, scene);
            return true;
        case 'net.connect':
        case 'net.send':
        case 'net.listen':
            onNet(line, scene);
            return true;
        case 'lib.load':
            library(line, scene);
            return true;
        case 'mem.access':
            onMemory(line, scene);
            return true;
        case 'priv.change':
            onPrivilege(line, scene);
            return true;
        case 'kernel.bpf':
        case 'kernel.module':
        case 'kernel.io_uring':
        case 'kernel.mount':
        case 'kernel.namespace':
        case 'kernel.memfd':
            onKernel(line, scene);
            return true;
        default:
            return false;
    }
}
function fork(line, scene) {
    const { kind, child, childStart, t } = line;
    scene.processes.fork(scene.processes.of(line), child, typeof childStart === 'number' ? childStart : t);
    scene.emit({ kind, ...scene_origin(line, scene), child });
}
function exit(line, scene) {
    const { kind, pid, code, signal } = line;
    scene.processes.exit(pid);
    const how = { ...(code === undefined ? {} : { code }), ...(signal === undefined ? {} : { signal }) };
    scene.emit({ kind, ...scene_origin(line, scene), ...how });
}
/** An executable mapping of a file, once per image. The program itself is none. */
function library(line, scene) {
    const { kind, path, dev, ino } = line;
    const process = scene.processes.of(line);
    if (path === process.exe || path.startsWith('/memfd:') || !processes_firstTime(process, `l${path}`))
        return;
    const at = { ...(dev === undefined ? {} : { dev }), ...(ino === undefined ? {} : { ino }) };
    scene.emit({ kind, ...scene_origin(line, scene), path, ...at });
}

;// CONCATENATED MODULE: ./build/host/silence.js
/** How often is listened, and from when on silence is told, in milliseconds: something that lives is heard each second. */
const LISTEN_MS = 1000;
const SILENT_MS = 5000;
/**
 * Notices when somebody who is heard each second is silent for five: stopped, most likely. Time in which this process itself
 * was held up (its own timer came late) says nothing about the other.
 */
class Silence {
    #heard;
    #onSilence;
    #timer;
    #last = performance.now();
    #silent = 0;
    /** @param heard whether anything was heard since the last call; @param onSilence told the length of a silence when it is over */
    constructor(heard, onSilence) {
        this.#heard = heard;
        this.#onSilence = onSilence;
        this.#timer = setInterval(() => this.#listen(), LISTEN_MS).unref();
    }
    /** Ends the listening; a silence that lasts is told. */
    end() {
        clearInterval(this.#timer);
        this.#tell();
    }
    #listen() {
        const now = performance.now();
        const passed = now - this.#last;
        this.#last = now;
        if (this.#heard())
            this.#tell();
        else if (passed < 2 * LISTEN_MS)
            this.#silent += passed;
    }
    #tell() {
        if (this.#silent >= SILENT_MS)
            this.#onSilence(Math.round(this.#silent / 1000));
        this.#silent = 0;
    }
}

;// CONCATENATED MODULE: ./build/host/ebpf-watch.js



const MAX_SIGNS = 20;
const MAX_KINDS = 12;
const ebpf_watch_MAX_SAMPLES = 10;
const ebpf_watch_SAMPLE_LENGTH = 200;
/** A recording made by the eBPF sensor: its lines become events, and what it says of itself becomes health. */
class EbpfWatch {
    #writer;
    #sensor;
    #decoder;
    #silence;
    #tampered = new Set();
    #lostKinds = new Map();
    #samples = [];
    #unknown = 0;
    #lost = 0;
    /** Begins at once. `resolvers`: the DNS servers whose answers may name addresses. */
    constructor(writer, sensor, resolvers) {
        const trusted = new Set(resolvers);
        this.#writer = writer;
        this.#sensor = sensor;
        this.#decoder = new EbpfDecoder({
            world: new LiveWorld(),
            mntns: ownNamespace('mnt'),
            netns: ownNamespace('net'),
            trusted: (resolver) => trusted.has(resolver),
            emit: writer.write,
        });
        writer.guards(sensor.pid, sensor.directory);
        writer.sensor('sensor.start');
        this.#silence = new Silence(() => sensor.heard(), (seconds) => this.#sign(`the sensor did not answer for ${seconds} s`));
        sensor.listen(this);
    }
    /** How many processes of the job live, as far as was seen. */
    get living() {
        return this.#decoder.living;
    }
    line(text) {
        this.#decoder.line(text);
    }
    told(line, text) {
        switch (line?.kind) {
            case 'sensor.heartbeat': {
                const lost = Object.values(line.dropped ?? {}).reduce((sum, n) => sum + n, 0);
                const sound = line.ids === 'ok';
                if (!sound)
                    this.#sign(`what the sensor had loaded into the kernel was changed: ${line.ids}`);
                const health = { ...(lost === 0 ? {} : { lost }), ...(sound ? {} : { reason: line.ids }) };
                this.#writer.sensor('sensor.heartbeat', health, line.t);
                break;
            }
            case 'sensor.loss':
                this.#loses(line);
                break;
            case 'sensor.tamper':
                this.#sign(line.what);
                break;
            case 'sensor.stop': {
                // what its counters know of and no line before has told
                const untold = (line.lost ?? 0) - this.#lost;
                if (untold > 0)
                    this.#loses({ kind: 'sensor.loss', t: line.t, lost: untold, priority: untold });
                break;
            }
            case 'sensor.sync':
                break;
            default:
                this.#unknown++;
                if (this.#samples.length < ebpf_watch_MAX_SAMPLES)
                    this.#samples.push(text.slice(0, ebpf_watch_SAMPLE_LENGTH));
        }
    }
    /** Ends the watch. Never rejects. `limits`: sentences that limit what was seen. */
    async stop(limits) {
        this.#silence.end();
        const end = await this.#sensor.stop();
        const unknown = this.#unknown + this.#decoder.unknown + end.overlong;
        const why = end.reason === undefined ? {} : { reason: end.reason };
        this.#writer.sensor('sensor.stop', { unknown, ...why });
        const kinds = [...this.#lostKinds].sort(([, a], [, b]) => b - a).slice(0, MAX_KINDS);
        const lost = `the sensor could not keep up and lost ${this.#lost} events: ${words(kinds)}`;
        return {
            started: true,
            died: end.died,
            unknown,
            sample: [...this.#decoder.samples, ...this.#samples].slice(0, ebpf_watch_MAX_SAMPLES),
            tampered: [...this.#tampered],
            limits: [...limits, ...(this.#lost > 0 ? [lost] : [])],
            ...why,
        };
    }
    #loses({ t, lost, priority, by = {}, reason = 'the sensor could not keep up' }) {
        this.#lost += lost;
        for (const [kind, n] of Object.entries(by))
            this.#lostKinds.set(kind, (this.#lostKinds.get(kind) ?? 0) + n);
        const kinds = Object.entries(by).slice(0, MAX_KINDS);
        this.#writer.lost(t, lost, priority, `${reason}: ${words(kinds)}`);
    }
    #sign(sign) {
        if (this.#tampered.size < MAX_SIGNS)
            this.#tampered.add(sign);
    }
}
/** `file.create 12, process.exec 3` */
function words(kinds) {
    return kinds.length === 0 ? 'of unknown kinds' : kinds.map(([kind, n]) => `${kind} ${n}`).join(', ');
}

;// CONCATENATED MODULE: ./build/host/plain-files.js

/** File names of a recording. */
const RECORDING_FILE = 'recording.json';
/** Written at the start, replaced by recording.json at the end: what is left of a recording whose guard was killed. */
const OPENING_FILE = 'recording.opening.json';
const EVENTS_FILE = 'events.ndjson';
/** The same packed, as cases keep them. */
const PACKED_FILE = 'events.ndjson.gz';
/** A recording that cannot be read at all. */
class RecordingError extends Error {
    constructor(message) {
        super(message);
        this.name = 'RecordingError';
    }
}
/** Opens a file of a recording for reading. @throws RecordingError when it is a link, no regular file, or cannot be read */
function openRegular(path) {
    let fd;
    try {
        fd = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    }
    catch (error) {
        const code = error.code;
        if (code === 'ELOOP')
            throw new RecordingError(`${path} is a symbolic link; a recording holds plain files only`);
        throw new RecordingError(`${path} cannot be read: ${error.message}`);
    }
    if (fstatSync(fd).isFile())
        return fd;
    closeSync(fd);
    throw new RecordingError(`${path} is not a regular file; a recording holds plain files only`);
}
/** Whether something of this name is there, a dangling link too. */
function present(path) {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

;// CONCATENATED MODULE: ./build/host/recording-directory.js



/** Room kept free for recording.json on a disk that fills up. */
const RESERVE_BYTES = 256 * 1024;
const RESERVE_FILE = '.reserve';
/** An output directory that cannot be used: the user named it, the user can name another. */
class OutputError extends Error {
    constructor(message) {
        super(message);
        this.name = 'OutputError';
    }
}
/** The directory a recording is written to: 0700, its files 0600. */
class RecordingDirectory {
    path;
    /** Makes the directory, or takes an empty one. @throws OutputError when it is in use or cannot be made */
    constructor(path) {
        this.path = path;
        try {
            makeDirectory(path);
            if (!(0,external_node_fs_namespaceObject.lstatSync)(path).isDirectory())
                throw new OutputError(`${path} is no directory, or a symbolic link to one; name a directory of its own`);
            if ((0,external_node_fs_namespaceObject.readdirSync)(path).length > 0) {
                throw new OutputError(`${path} is not empty; a recording needs a directory of its own: name another with --out, or remove it`);
            }
            this.#reserve();
        }
        catch (error) {
            if (error instanceof OutputError)
                throw error;
            throw new OutputError(`${path} cannot be used for a recording: ${error.message}`);
        }
    }
    get events() {
        return (0,external_node_path_namespaceObject.join)(this.path, EVENTS_FILE);
    }
    /**
     * Writes what is known at the start, so that a recording whose guard is killed can still be read.
     * @throws OutputError when there is no room for it
     */
    open(recording) {
        try {
            this.#write(OPENING_FILE, recording);
        }
        catch (error) {
            this.abandon();
            throw new OutputError(`${this.path} cannot be used for a recording: ${error.message}`);
        }
    }
    /**
     * Writes recording.json, into the reserved room if need be; when even that is too small, without the lists of tools,
     * links and packages. Never throws.
     *
     * @returns what stands on disk, or the recording with the reason why nothing does
     */
    close(recording) {
        this.#remove(RESERVE_FILE);
        const failure = this.#tryWrite(recording);
        if (failure === undefined)
            return recording;
        this.#remove(OPENING_FILE);
        const smaller = withReason({ ...recording, tools: [], links: {}, packages: {} }, `tools and packages were left out: ${failure}`);
        const again = this.#tryWrite(smaller);
        return again === undefined ? smaller : withReason(recording, `${RECORDING_FILE} could not be written: ${again}`);
    }
    /** Removes everything: nothing was recorded. */
    abandon() {
        for (const name of [EVENTS_FILE, OPENING_FILE, RESERVE_FILE])
            this.#remove(name);
    }
    #tryWrite(recording) {
        try {
            this.#write(RECORDING_FILE, recording);
            this.#remove(OPENING_FILE);
            return undefined;
        }
        catch (error) {
            return error.message;
        }
    }
    #write(name, recording) {
        const unfinished = `.${name}.unfinished`;
        try {
            (0,external_node_fs_namespaceObject.writeFileSync)((0,external_node_path_namespaceObject.join)(this.path, unfinished), `${JSON.stringify(recording, null, 1)}\n`, {
                mode: 0o600,
                flag: 'wx',
            });
            (0,external_node_fs_namespaceObject.renameSync)((0,external_node_path_namespaceObject.join)(this.path, unfinished), (0,external_node_path_namespaceObject.join)(this.path, name));
        }
        catch (error) {
            this.#remove(unfinished);
            throw error;
        }
    }
    #reserve() {
        const fd = (0,external_node_fs_namespaceObject.openSync)((0,external_node_path_namespaceObject.join)(this.path, RESERVE_FILE), 'wx', 0o600);
        try {
            (0,external_node_fs_namespaceObject.writeSync)(fd, Buffer.alloc(RESERVE_BYTES));
        }
        finally {
            (0,external_node_fs_namespaceObject.closeSync)(fd);
        }
    }
    #remove(name) {
        try {
            (0,external_node_fs_namespaceObject.rmSync)((0,external_node_path_namespaceObject.join)(this.path, name), { force: true });
        }
        catch {
            // a directory that is gone or read-only by now holds nothing of ours to remove
        }
    }
}
/** Makes a directory and what is missing above it. Not node's `recursive`, which never ends below /proc. */
function makeDirectory(path) {
    if ((0,external_node_fs_namespaceObject.existsSync)(path))
        return;
    makeDirectory((0,external_node_path_namespaceObject.dirname)(path));
    (0,external_node_fs_namespaceObject.mkdirSync)(path, { mode: 0o700 });
}
function withReason(recording, reason) {
    const { coverage } = recording;
    const level = coverage.level === 'full' ? 'partial' : coverage.level;
    return { ...recording, coverage: { ...coverage, level, reasons: [...coverage.reasons, reason] } };
}

;// CONCATENATED MODULE: ./build/invocations/path.js
/** Pure path arithmetic on absolute POSIX paths. */
/** The last segment. */
const baseName = (path) => path.slice(path.lastIndexOf('/') + 1);
/** The directory part; `/` for what stands in the root. */
const directoryOf = (path) => path.slice(0, Math.max(1, path.lastIndexOf('/')));
/** Whether `path` is `directory` or below it. */
const within = (path, directory) => path === directory || (path.startsWith(directory) && (directory.endsWith('/') || path[directory.length] === '/'));
/** `path` made absolute from `cwd`, with `.` and `..` taken out. */
function absolute(path, cwd) {
    const kept = [];
    for (const segment of (path.startsWith('/') ? path : `${cwd}/${path}`).split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..')
            kept.pop();
        else
            kept.push(segment);
    }
    return `/${kept.join('/')}`;
}

;// CONCATENATED MODULE: ./build/baseline/glob.js
/**
 * Path patterns of profiles and zones. `*` and `?` stay inside a segment, `**` as a whole segment is
 * any depth including none, so `p/**` includes `p`; dot names match. Matching is linear in path and
 * pattern (no backtracking over `**`), so that a hostile pattern cannot burn time.
 */
// Stand for a literal `*` and `?`: characters of Unicode's private use area, which no value keeps (see `literal`).
const star = '\ue000';
const mark = '\ue001';
/** A text as a pattern that matches only itself: what a variable's value becomes in a pattern. */
const glob_literal = (text) => text
    .replace(/[\ue000\ue001]/g, '\ufffd')
    .replaceAll('*', star)
    .replaceAll('?', mark);
/** The text a pattern without wildcards matches. */
const unquoted = (pattern) => pattern.replaceAll(star, '*').replaceAll(mark, '?');
/** Whether one path segment matches a segment pattern of literals, `*` and `?`. O(length product) at worst. */
function segmentMatches(pattern, text) {
    let p = 0;
    let t = 0;
    let wild = -1;
    let from = 0;
    while (t < text.length) {
        const c = pattern[p];
        if (c === '*') {
            wild = p++;
            from = t;
        }
        else if (c === '?' || (c !== undefined && (c === star ? '*' : c === mark ? '?' : c) === text[t])) {
            p++;
            t++;
        }
        else if (wild >= 0) {
            p = wild + 1;
            t = ++from;
        }
        else {
            return false;
        }
    }
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
}
/** Segment patterns, one of which a name must match: literals are compared, the rest matched. */
class glob_Names {
    #literals;
    #patterns;
    constructor(patterns) {
        this.#literals = patterns.filter((pattern) => !/[*?]/.test(pattern)).map(unquoted);
        this.#patterns = patterns.filter((pattern) => /[*?]/.test(pattern));
    }
    /** The pattern a name matches, undefined if none. */
    find(name) {
        for (const literal of this.#literals)
            if (literal === name)
                return literal;
        for (const pattern of this.#patterns)
            if (segmentMatches(pattern, name))
                return pattern;
        return undefined;
    }
}
/** Compiles an absolute pattern, or one that begins with `**`. Throws a RangeError that names the pattern otherwise. */
function glob_compileGlob(text) {
    if (!text.startsWith('/') && !text.startsWith('**')) {
        throw new RangeError(`pattern \`${text}\` is neither absolute nor does it begin with \`**\``);
    }
    const segments = [];
    for (const segment of text.split('/')) {
        if (segment === '' || (segment === '**' && segments.at(-1) === '**'))
            continue;
        if (segment !== '**' && segment.includes('**')) {
            throw new RangeError(`pattern \`${text}\`: \`**\` must be a whole segment`);
        }
        segments.push(segment);
    }
    return { text, segments, root: rootOf(segments) };
}
/** The leading literal segments, without the one that the name itself may match. */
function rootOf(segments) {
    const names = segments.length - (segments.at(-1) === '**' ? 2 : 1);
    const wild = segments.findIndex((segment) => /[*?]/.test(segment));
    const literals = segments.slice(0, Math.max(0, wild < 0 ? names : Math.min(wild, names)));
    return literals.map((segment) => `/${unquoted(segment)}`).join('');
}
/** Advances a set of positions in a glob over one path segment. */
function advance(glob, states, segment) {
    const next = new Set();
    for (const at of states) {
        const pattern = glob.segments[at];
        if (pattern === undefined)
            continue;
        if (pattern === '**')
            next.add(at);
        else if (segmentMatches(pattern, segment))
            next.add(at + 1);
    }
    return glob_close(glob, next);
}
/** Adds the positions reachable over `**` matching nothing. */
function glob_close(glob, states) {
    for (const at of states)
        if (glob.segments[at] === '**')
            states.add(at + 1);
    return states;
}
/** Matches the directory part of paths (absolute, without trailing slash), leaving what a file name must satisfy; undefined if none can. */
function matchDirectory(glob, directory) {
    if (!directory.startsWith(glob.root))
        return undefined;
    const last = glob.segments.length;
    let states = glob_close(glob, new Set([0]));
    let below;
    let length = 0;
    const trailing = glob.segments[last - 1] === '**' ? last - 1 : -1;
    for (const segment of directory.split('/')) {
        if (segment === '')
            continue;
        if (below === undefined && states.has(trailing))
            below = length;
        states = advance(glob, states, segment);
        length += segment.length + 1;
        if (states.size === 0)
            return undefined;
    }
    if (below === undefined && states.has(trailing))
        below = length;
    const names = [];
    for (const at of states) {
        const pattern = glob.segments[at];
        if (pattern === undefined || pattern === '**')
            continue;
        // the last segment of the path ends the pattern, or all that is left of it is `**`
        if (at === last - 1 || (at === last - 2 && trailing >= 0))
            names.push(pattern);
    }
    return below === undefined && names.length === 0 ? undefined : { below, names };
}
/** Whether an absolute path matches. */
function globMatches(glob, path) {
    const slash = path.lastIndexOf('/');
    const match = matchDirectory(glob, path.slice(0, slash));
    if (match === undefined)
        return path === '/' && glob.segments.length === 1 && glob.segments[0] === '**';
    if (match.below !== undefined)
        return true;
    const name = path.slice(slash + 1);
    return match.names.some((pattern) => segmentMatches(pattern, name));
}
/** Whether a path at or below a directory (absolute, without trailing slash; empty for the root) can match. */
function matchesBelow(glob, directory) {
    let states = glob_close(glob, new Set([0]));
    for (const segment of directory.split('/')) {
        if (segment === '')
            continue;
        states = advance(glob, states, segment);
        if (states.size === 0)
            return false;
    }
    return true;
}
/** The directory, or file, a pattern begins with: its segments before the first that is wild, and whether that is all of it. */
function fixedPart(pattern) {
    const segments = pattern.split('/');
    const wild = segments.findIndex((segment) => /[*?]/.test(segment));
    return { path: segments.slice(0, wild < 0 ? segments.length : wild).join('/'), whole: wild < 0 };
}
/** The path that a pattern without wildcards matches. */
const glob_pathOf = (pattern) => unquoted(pattern);

;// CONCATENATED MODULE: ./build/baseline/variables.js


/** Variables that name places, longest name first where two have the same value. */
const places = /^(workspace|tmp|home|toolcache|runner:temp|cache:.+|prefix:.+|package)$/;
/** The trusted values of a recording's variables, and what is printed in their place. */
class Variables {
    #values = new Map();
    #hosts = new Map();
    #places;
    constructor(variables) {
        const found = [];
        for (const [name, { values, trusted }] of Object.entries(variables)) {
            if (!trusted)
                continue;
            this.#values.set(name, values);
            if (places.test(name))
                for (const value of values)
                    if (value.startsWith('/') && value !== '/')
                        found.push([value, name]);
        }
        for (const name of [...this.#values.keys()].filter((one) => !places.test(one)).sort())
            for (const value of this.values(name))
                this.#hosts.set(value.toLowerCase(), [...(this.#hosts.get(value.toLowerCase()) ?? []), name]);
        // where places nest, the longest path wins; of equal ones the workspace is what a reader expects
        const rank = (name) => (name === 'workspace' ? 0 : name === 'tmp' ? 1 : name === 'home' ? 2 : 3);
        this.#places = found.sort((a, b) => b[0].length - a[0].length || rank(a[1]) - rank(b[1]));
    }
    /** The values of a variable; none when it is unknown or untrusted. */
    values(name) {
        return this.#values.get(name) ?? [];
    }
    /** The variables, no places, that a host's name or address is a value of, in order of name. */
    naming(host) {
        return this.#hosts.get(host.toLowerCase().replace(/\.$/, '')) ?? [];
    }
    /** A pattern with its variables replaced, their values as literals: one text for each combination of values, none when one has no value. `bound` adds values, such as `${package}`. */
    expand(pattern, bound = new Map()) {
        const start = pattern.indexOf('${');
        if (start < 0)
            return [pattern];
        const end = pattern.indexOf('}', start);
        if (end < 0)
            return [];
        const name = pattern.slice(start + 2, end);
        const values = bound.get(name) ?? this.values(name);
        const rest = this.expand(pattern.slice(end + 1), bound);
        return values.flatMap((value) => rest.map((tail) => pattern.slice(0, start) + glob_literal(value) + tail));
    }
    /** Whether a directory is one of the places, or holds one: nobody's own. */
    shared(directory) {
        return directory === '/' || this.#places.some(([place]) => within(place, directory));
    }
    /** The variable a path lies in, by the longest value, and that value; undefined outside all. */
    place(path) {
        for (const [directory, name] of this.#places)
            if (within(path, directory))
                return { name, directory };
        return undefined;
    }
    /** A path as printed: with the variable it lies in. */
    print(path) {
        const place = this.place(path);
        return place === undefined ? path : `\${${place.name}}${path.slice(place.directory.length)}`;
    }
}

;// CONCATENATED MODULE: ./build/baseline/directories.js
/** A directory that acts happened in, with the answers that depend on nothing else. */
class Directory {
    /** Absolute, without trailing slash. */
    path;
    answers = new Map();
    constructor(path) {
        this.path = path;
    }
}
/** The directories of a recording. Bounded: when full it starts anew. */
class Directories {
    static limit = 20_000;
    #known = new Map();
    #last = new Directory('');
    /** The directory of a path. */
    of(path) {
        if (path === this.#last.path)
            return this.#last;
        let found = this.#known.get(path);
        if (found === undefined) {
            if (this.#known.size >= Directories.limit)
                this.#known = new Map();
            found = new Directory(path);
            this.#known.set(path, found);
        }
        this.#last = found;
        return found;
    }
}
/** A question about directories, answered once for each. */
class directories_DirectoryAnswer {
    #make;
    constructor(make) {
        this.#make = make;
    }
    of(directory) {
        const known = directory.answers.get(this);
        if (known !== undefined)
            return known;
        const made = this.#make(directory.path);
        directory.answers.set(this, made);
        return made;
    }
}

;// CONCATENATED MODULE: ./build/baseline/path-filter.js


/** What some patterns say of a directory: that all below it matches, or which names in it do. */
function gather(globs, directory) {
    let all = false;
    const names = [];
    for (const glob of globs) {
        const match = matchDirectory(glob, directory);
        if (match?.below !== undefined)
            all = true;
        else if (match !== undefined)
            names.push(...match.names);
    }
    return { all, names };
}
/** Files that match one of some patterns and none of others. */
class PathFilter {
    #inside;
    #outside;
    /** Throws a RangeError for a malformed pattern. Patterns with variables that have no value match nothing. */
    constructor(path, except, variables) {
        const answering = (patterns) => {
            const globs = patterns.flatMap((pattern) => variables.expand(pattern)).map(compileGlob);
            return new DirectoryAnswer((directory) => {
                const { all, names } = gather(globs, directory);
                return { all, names: new Names(names), any: all || names.length > 0 };
            });
        };
        this.#inside = answering(path);
        this.#outside = answering(except);
    }
    /** Whether a file, by its directory and its name there, is one of them. */
    includes(directory, name) {
        const inside = this.#inside.of(directory);
        if (!inside.any || (!inside.all && inside.names.find(name) === undefined))
            return false;
        const outside = this.#outside.of(directory);
        return !outside.any || (!outside.all && outside.names.find(name) === undefined);
    }
}

;// CONCATENATED MODULE: ./build/baseline/zones.js




const none = [];
/** The zones of zones.yml, found by path. */
class Zones {
    #zones;
    #directories = new directories_DirectoryAnswer((directory) => this.#candidates(directory));
    #known = new Directories();
    constructor(zones, variables) {
        const compile = (patterns) => patterns.flatMap((p) => variables.expand(p)).map(glob_compileGlob);
        this.#zones = zones.map((zone) => ({ zone, globs: compile(zone.path), except: compile(zone.except ?? []) }));
    }
    /** The zones a file lies in, for reading or writing it, inside a role or not. */
    of(directory, name, on, inRole) {
        const { read, write, readInRole, writeInRole } = this.#directories.of(directory);
        const candidates = on === 'read' ? (inRole ? readInRole : read) : inRole ? writeInRole : write;
        let found;
        for (const { zone, all, names, exceptAll, exceptNames } of candidates) {
            if (!all && names.find(name) === undefined)
                continue;
            if (exceptAll || exceptNames.find(name) !== undefined)
                continue;
            if (found === undefined)
                found = [zone];
            else
                found.push(zone);
        }
        return found ?? none;
    }
    /** Whether a path lies in any zone, for reading or writing, inside a role or not. */
    protect(path) {
        const directory = this.#known.of(directoryOf(path));
        const name = baseName(path);
        return this.of(directory, name, 'write', true).length > 0 || this.of(directory, name, 'read', true).length > 0;
    }
    #candidates(directory) {
        const found = [];
        for (const { zone, globs, except } of this.#zones) {
            const inside = gather(globs, directory);
            if (!inside.all && inside.names.length === 0)
                continue;
            const outside = gather(except, directory);
            found.push({
                zone,
                all: inside.all,
                names: new glob_Names(inside.names),
                exceptAll: outside.all,
                exceptNames: new glob_Names(outside.names),
            });
        }
        const readInRole = found.filter(({ zone }) => zone.on !== 'write');
        const writeInRole = found.filter(({ zone }) => zone.on !== 'read');
        const everywhere = ({ zone }) => zone.roles !== true;
        return { read: readInRole.filter(everywhere), write: writeInRole.filter(everywhere), readInRole, writeInRole };
    }
}

;// CONCATENATED MODULE: ./build/host/confinement.js

/**
 * What confines this process, as /proc tells it: a user namespace that maps not all ids, a root directory that is not the
 * first process's, a seccomp filter, no_new_privs, gVisor's kernel. Never throws.
 * @param proc where proc is mounted
 */
function confinement(proc = '/proc') {
    const read = (path) => {
        try {
            return (0,external_node_fs_namespaceObject.readFileSync)(`${proc}/${path}`, 'utf8');
        }
        catch {
            return '';
        }
    };
    const status = read('self/status');
    const ids = read('self/uid_map').trim();
    const found = [];
    // the first user namespace maps all ids to themselves (user_namespaces(7))
    if (ids !== '' && !/^0\s+0\s+4294967295$/.test(ids))
        found.push('user-namespace');
    const mounts = read('self/mountinfo');
    // every process sees a mount at its root, unless it was put below one by chroot(2)
    if (mounts !== '' && !/^\S+ \S+ \S+ \S+ \/ /m.test(mounts))
        found.push('chroot');
    if (/^Seccomp:\s*2$/m.test(status))
        found.push('seccomp');
    if (/^NoNewPrivs:\s*1$/m.test(status))
        found.push('no-new-privileges');
    // gVisor's version line carries no build host; it names itself in the kernel log and here
    if (/gVisor/i.test(read('version')))
        found.push('gvisor');
    return found;
}

;// CONCATENATED MODULE: ./build/host/context.js




/** A fact of the environment is a name or a number, not a document. */
const MAX_FACT = 512;
/** Where a recording is made: machine, kind of environment, and what GitHub says of the job. Never throws. */
function recordingContext(env) {
    const onGitHub = env.GITHUB_ACTIONS === 'true';
    const facts = new Map();
    if (onGitHub) {
        for (const [key, variable] of Object.entries(GITHUB_FACTS)) {
            const value = env[variable];
            if (value)
                facts.set(key, value.slice(0, MAX_FACT));
        }
    }
    const environment = environmentKind(env, inContainer());
    const fork = onGitHub ? fromFork(env) : undefined;
    const ephemeral = onGitHub ? isEphemeral(env, environment) : undefined;
    const sandbox = confinement();
    return {
        os: operatingSystem(),
        kernel: (0,external_node_os_namespaceObject.release)(),
        arch: (0,external_node_os_namespaceObject.arch)(),
        environment,
        ...Object.fromEntries(facts),
        ...(fork === undefined ? {} : { fork }),
        ...(ephemeral === undefined ? {} : { ephemeral }),
        ...(sandbox.length === 0 ? {} : { sandbox }),
    };
}
const GITHUB_FACTS = {
    repository: 'GITHUB_REPOSITORY',
    workflow: 'GITHUB_WORKFLOW',
    job: 'GITHUB_JOB',
    runId: 'GITHUB_RUN_ID',
    event: 'GITHUB_EVENT_NAME',
    ref: 'GITHUB_REF',
    sha: 'GITHUB_SHA',
    workflowRef: 'GITHUB_WORKFLOW_REF',
    actor: 'GITHUB_ACTOR',
};
/** A container says more than the runner it is on; without one GitHub's own word for its runners decides. */
function environmentKind(env, container) {
    if (container)
        return 'container';
    if (env.GITHUB_ACTIONS !== 'true')
        return 'local';
    return env.RUNNER_ENVIRONMENT === 'github-hosted' ? 'github-hosted' : 'self-hosted';
}
/**
 * Whether the machine is used for one job only: GitHub's own are; a self-hosted runner is when it was registered so, which
 * stands in the file `.runner` of its directory, above the work directory. Undefined: not known.
 */
function isEphemeral(env, environment) {
    if (environment === 'github-hosted' || env.RUNNER_ENVIRONMENT === 'github-hosted')
        return true;
    const settings = env.RUNNER_TEMP && parsed((0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)((0,external_node_path_namespaceObject.dirname)(env.RUNNER_TEMP)), '.runner'));
    if (!settings)
        return undefined;
    return settings.ephemeral === true;
}
/** Whether the event is a pull request from another repository. Undefined: it is no pull request, or its payload cannot be read. */
function fromFork(env) {
    if (!env.GITHUB_EVENT_NAME?.startsWith('pull_request') || !env.GITHUB_EVENT_PATH)
        return undefined;
    const payload = parsed(env.GITHUB_EVENT_PATH);
    const head = payload?.pull_request?.head;
    // the repository of a deleted fork is null
    return head === undefined ? undefined : head.repo?.full_name !== env.GITHUB_REPOSITORY;
}
function inContainer() {
    if ((0,external_node_fs_namespaceObject.existsSync)('/.dockerenv') || (0,external_node_fs_namespaceObject.existsSync)('/run/.containerenv'))
        return true;
    return /\/(docker|kubepods|containerd|libpod|lxc)[-/.]/.test(context_read('/proc/1/cgroup'));
}
function operatingSystem() {
    const name = /^PRETTY_NAME="?([^"\n]*)/m.exec(context_read('/etc/os-release'))?.[1];
    return (name || process.platform).slice(0, MAX_FACT);
}
function context_read(path) {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}
/** A JSON document; runner and GitHub write some with a byte order mark. */
function parsed(path) {
    try {
        return JSON.parse(context_read(path).replace(/^\uFEFF/, ''));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/host/packages/rpm-query.js


/** Where rpm keeps its database, newest place first. */
const RPM_DIRECTORIES = ['/usr/lib/sysimage/rpm', '/var/lib/rpm'];
/** Names of the database in its three formats: sqlite, ndb, Berkeley DB. */
const RPM_FILES = ['rpmdb.sqlite', 'Packages.db', 'Packages'];
const RPM = '/usr/bin/rpm';
const TIMEOUT_MS = 10_000;
const MAX_OUTPUT = (/* unused pure expression or super */ null && (256 * 1024 * 1024));
/**
 * The way to ask the RPM database; undefined where there is none, or no rpm that may be run.
 *
 * The database has three binary formats, so rpm itself reads it: by its absolute path, if it belongs to root (or to who we are) and
 * nobody else may write it, without the environment of the job and in the root directory, at most 10 s and 256 MiB. That rpm, its
 * libraries and its configuration in /usr and /etc are trusted: what replaced them in the job had to be root, and is
 * seen by `databasesChanged` as far as rpm itself goes.
 */
function rpmQuery(ground, program = RPM) {
    const database = RPM_DIRECTORIES.find((place) => RPM_FILES.some((name) => existsSync(ground.at(`${place}/${name}`))));
    if (database === undefined || !isSafe(program))
        return undefined;
    const root = ground.at('/');
    const place = [...(root === '/' ? [] : ['--root', root]), '--dbpath', database];
    const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', HOME: '/nonexistent' };
    const options = { cwd: '/', env, timeout: TIMEOUT_MS, killSignal: 'SIGKILL', maxBuffer: MAX_OUTPUT };
    return (args) => new Promise((resolve) => {
        // status 1 and above says for how many files no package was found
        const child = execFile(program, ['-q', ...place, ...args], options, (error, stdout) => resolve(error === null || typeof error.code === 'number' ? stdout : undefined));
        child.stdin?.end();
    }).catch(() => undefined); // more arguments than the kernel takes
}
function isSafe(program) {
    try {
        const { uid, mode } = statSync(program);
        return (uid === 0 || uid === process.geteuid?.()) && (mode & 0o022) === 0;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/host/packages/database-snapshot.js


const DPKG = '/var/lib/dpkg';
const MAX_FILES = 200_000;
/**
 * Notes what the databases of the machine's own package managers are like: dpkg's, and RPM's with the rpm that reads it. Taken
 * before the first step, it tells afterwards what a step changed. Reads no content; some 10 ms for a thousand packages.
 *
 * The inode's change time cannot be set, so a file that was written shows; but who is root can set the clock, or write the disk
 * below the file system. npm, pip and cargo keep what they know beside what they install, where the job's user may write; it is
 * not in the snapshot, since installing is what jobs do.
 *
 * @param root what stands for `/`
 */
function snapshotDatabases(root = '/') {
    const base = root === '/' ? '' : root;
    const lists = database_snapshot_names(`${base}${DPKG}/info`)
        .filter((name) => /\.(?:list|md5sums)$/.test(name))
        .map((name) => `${DPKG}/info/${name}`);
    const dpkg = states(base, [`${DPKG}/status`, `${DPKG}/diversions`, ...lists]);
    const stores = RPM_DIRECTORIES.flatMap((place) => RPM_FILES.map((name) => `${place}/${name}`));
    const rpm = states(base, stores);
    return {
        ...(Object.keys(dpkg).length === 0 ? {} : { dpkg }),
        ...(Object.keys(rpm).length === 0 ? {} : { rpm: { ...rpm, ...states(base, [RPM]) } }),
    };
}
/**
 * Which databases are not as they were. Whether it was the package manager's own doing is for who knows the writers to say.
 *
 * @param before taken before the first step, `after` at the end
 */
function databasesChanged(before, after) {
    return ['dpkg', 'rpm'].flatMap((database) => {
        const [was, is] = [before[database] ?? {}, after[database] ?? {}];
        const paths = new Set([...Object.keys(was), ...Object.keys(is)]);
        const files = [...paths].filter((path) => was[path] !== is[path]).sort();
        return files.length === 0 ? [] : [{ database, files }];
    });
}
function states(base, paths) {
    const found = {};
    for (const path of paths.slice(0, MAX_FILES)) {
        const state = stateOf(`${base}${path}`);
        if (state !== undefined)
            found[path] = state;
    }
    return found;
}
function stateOf(path) {
    try {
        const { ino, size, mtimeNs, ctimeNs } = (0,external_node_fs_namespaceObject.statSync)(path, { bigint: true });
        return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
    }
    catch {
        return undefined;
    }
}
function database_snapshot_names(directory) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(directory);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/host/event-chain.js

/** How the lines that end a batch begin, behind their number: no text of an event can hold it, its quotes are escaped. */
const HEARTBEAT = '"kind":"sensor.heartbeat"';
const LINE_FEED = 10;
/** A longer line is none of ours. */
const event_chain_MAX_LINE = 1024 * 1024;
/**
 * The hash chain over events.ndjson: at each heartbeat line, and at the end, head = sha256(head before ‖ bytes of the lines
 * since), beginning with 32 zero bytes; a heartbeat's own line belongs to the next batch. A head that was told to somebody in
 * time fixes everything before it.
 */
class EventChain {
    #onHeartbeat;
    #hash = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(Buffer.alloc(32));
    #rest = [];
    #restLength = 0;
    /** @param onHeartbeat given each heartbeat's line with the head over all before it */
    constructor(onHeartbeat = () => { }) {
        this.#onHeartbeat = onHeartbeat;
    }
    /** Head over all whole lines given so far, hex. */
    get head() {
        return this.#hash.copy().digest('hex');
    }
    /** Takes the next bytes, however they are cut. */
    push(chunk) {
        const end = chunk.lastIndexOf(LINE_FEED) + 1;
        if (end > 0) {
            this.#lines(this.#restLength === 0 ? chunk.subarray(0, end) : Buffer.concat([...this.#rest, chunk.subarray(0, end)]));
            this.#rest = [];
            this.#restLength = 0;
        }
        if (end === chunk.length)
            return;
        this.#rest.push(Buffer.from(chunk.subarray(end)));
        this.#restLength += chunk.length - end;
        if (this.#restLength > event_chain_MAX_LINE)
            this.end();
    }
    /** Takes what stands behind the last line feed as well. */
    end() {
        for (const part of this.#rest)
            this.#hash.update(part);
        this.#rest = [];
        this.#restLength = 0;
    }
    #lines(lines) {
        let done = 0;
        let from = 0;
        for (let at = lines.indexOf(HEARTBEAT); at >= 0; at = lines.indexOf(HEARTBEAT, from)) {
            const begin = at === 0 ? 0 : lines.lastIndexOf(LINE_FEED, at - 1) + 1;
            from = lines.indexOf(LINE_FEED, at) + 1;
            this.#hash.update(lines.subarray(done, begin));
            done = begin;
            const head = this.#hash.digest();
            this.#hash = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(head);
            this.#onHeartbeat(lines.subarray(begin, from), head.toString('hex'));
        }
        this.#hash.update(lines.subarray(done));
    }
}

;// CONCATENATED MODULE: ./build/host/event-file.js



const FLUSH_BYTES = 256 * 1024;
/**
 * events.ndjson while it is written: buffered, hashed as it goes. A write that fails (full disk, quota,
 * broken disk) cuts the file back to its last whole line, sets `failed`, and everything later is refused;
 * nothing is ever thrown at the command being recorded.
 */
class EventFile {
    /** Why writing stopped, as a sentence; undefined while all is well. */
    failed;
    #fd;
    #hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    #chain = new EventChain();
    #pending = [];
    #weights = [];
    #pendingBytes = 0;
    #bytes = 0;
    #lines = 0;
    #events = 0;
    /** Creates `path` (mode 0600). Throws the file system's error when it exists or cannot be created. */
    constructor(path) {
        this.#fd = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_WRONLY | external_node_fs_namespaceObject.constants.O_CREAT | external_node_fs_namespaceObject.constants.O_EXCL | external_node_fs_namespaceObject.constants.O_NOFOLLOW, 0o600);
    }
    /** Bytes on disk and in the buffer. */
    get size() {
        return this.#bytes + this.#pendingBytes;
    }
    /** Head of the hash chain over what is on disk. */
    get chain() {
        return this.#chain.head;
    }
    /** Adds one line, given without its newline, that stands for `events` events. False: writing has failed before. */
    append(line, events = 1) {
        if (this.failed !== undefined)
            return false;
        this.#pending.push(line);
        this.#weights.push(events);
        this.#pendingBytes += Buffer.byteLength(line) + 1;
        if (this.#pendingBytes >= FLUSH_BYTES)
            this.flush();
        return true;
    }
    /** Writes what is buffered. */
    flush() {
        if (this.#pending.length === 0 || this.failed !== undefined)
            return;
        const lines = this.#pending;
        const weights = this.#weights;
        const data = Buffer.from(`${lines.join('\n')}\n`);
        this.#pending = [];
        this.#weights = [];
        this.#pendingBytes = 0;
        let written = 0;
        try {
            while (written < data.length)
                written += (0,external_node_fs_namespaceObject.writeSync)(this.#fd, data, written, data.length - written);
        }
        catch (error) {
            this.failed = `writing events.ndjson failed: ${error.message}`;
        }
        this.#keep(data, lines.length, weights, written);
    }
    #keep(data, lines, weights, written) {
        const kept = written === data.length ? written : data.lastIndexOf(10, written - 1) + 1;
        if (kept < written)
            this.#cutBack(this.#bytes + kept);
        let count = lines;
        if (kept < data.length) {
            count = 0;
            for (let at = data.indexOf(10); at >= 0 && at < kept; at = data.indexOf(10, at + 1))
                count++;
        }
        this.#hash.update(data.subarray(0, kept));
        this.#chain.push(data.subarray(0, kept));
        this.#bytes += kept;
        this.#lines += count;
        for (let i = 0; i < count; i++)
            this.#events += weights[i] ?? 1;
    }
    #cutBack(length) {
        try {
            (0,external_node_fs_namespaceObject.ftruncateSync)(this.#fd, length);
        }
        catch (error) {
            this.failed += `; its last line stays cut: ${error.message}`;
        }
    }
    /** Writes the rest and closes. Never throws; `failed` says what went wrong. */
    close() {
        this.flush();
        try {
            (0,external_node_fs_namespaceObject.closeSync)(this.#fd);
        }
        catch (error) {
            this.failed ??= `closing events.ndjson failed: ${error.message}`;
        }
        return {
            lines: this.#lines,
            events: this.#events,
            bytes: this.#bytes,
            sha256: this.#hash.digest('hex'),
            chain: this.chain,
        };
    }
}

;// CONCATENATED MODULE: ./build/host/fold.js
/** Open folds held at once; beyond it those of the process that folded longest ago are given out. */
const MAX_FOLDS = 4096;
/** True for the kinds that come in storms and may be folded above the byte cap. */
function isBulk(draft) {
    return draft.kind.startsWith('file.') || draft.kind === 'lib.load';
}
/**
 * Folds bulk events of one process, kind and directory into one: the first, with `n`, `until` and `last`, and
 * `path` named in `cut`, because the other paths are gone. Making a file executable is not folded with other
 * changes of mode.
 */
class FoldTable {
    #byProcess = new Map();
    #size = 0;
    /** Takes in one event. Returns what had to leave to make room, in the order of `seq`. */
    add(seq, draft) {
        const process = processKey(draft);
        let folds = this.#byProcess.get(process);
        if (folds === undefined) {
            folds = new Map();
            this.#byProcess.set(process, folds);
        }
        const key = foldKey(draft);
        const fold = folds.get(key);
        if (fold !== undefined) {
            fold.n += draft.n ?? 1;
            fold.until = draft.until ?? draft.t;
            fold.last = seq;
            return [];
        }
        folds.set(key, { seq, first: draft, n: draft.n ?? 1, until: draft.until ?? draft.t, last: seq });
        this.#size++;
        if (this.#size <= MAX_FOLDS)
            return [];
        const [oldest] = this.#byProcess.keys();
        return oldest === undefined ? [] : this.#take(oldest);
    }
    /** Gives out the folds of the process that did `draft`, so that its own acts stay in order. */
    takeOf(draft) {
        return this.#take(processKey(draft));
    }
    /** Gives out everything, in the order of `seq`. */
    takeAll() {
        return [...this.#byProcess.keys()].flatMap((process) => this.#take(process)).sort((a, b) => a.seq - b.seq);
    }
    #take(process) {
        const folds = this.#byProcess.get(process);
        if (folds === undefined)
            return [];
        this.#byProcess.delete(process);
        this.#size -= folds.size;
        return [...folds.values()].map(fold_placed);
    }
}
function fold_placed(fold) {
    if (fold.n === 1)
        return { seq: fold.seq, draft: fold.first, n: 1 };
    const cut = [...new Set([...(fold.first.cut ?? []), 'path'])];
    return { seq: fold.seq, draft: { ...fold.first, n: fold.n, until: fold.until, last: fold.last, cut }, n: fold.n };
}
function processKey(draft) {
    return `${draft.pid} ${draft.start}`;
}
function foldKey(draft) {
    const path = 'path' in draft ? directory(draft.path) : '';
    const to = 'to' in draft ? directory(draft.to) : '';
    const special = 'mode' in draft && draft.mode !== undefined ? draft.mode & 0o7111 : 0;
    return `${draft.kind}\0${draft.done}\0${special}\0${path}\0${to}`;
}
function directory(path) {
    return path === undefined ? '' : path.slice(0, path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/host/recorder.js


/** Default byte cap of events.ndjson: 1 GiB. */
const DEFAULT_CAP = 1024 ** 3;
/** Above these multiples of the cap an event is dropped and counted: bulk first, everything at the end. */
const BULK_LIMIT = 1.2;
const HARD_LIMIT = 1.25;
/** Longest argument list kept, in characters; a line stays far below the 1 MiB a reader accepts. */
const recorder_MAX_ARGV = 128 * 1024;
const recorder_MAX_LINE = 512 * 1024;
const SECOND = 1_000_000_000;
/**
 * Writes events.ndjson: gives each draft its `seq`, one JSON object a line.
 *
 * Below the cap nothing is folded. Above it bulk events fold (see FoldTable): a folded line may then stand after
 * lines with a higher `seq`, but before any later exec, and before any later unfolded act of its own process. Where folding
 * does not suffice events are dropped, and a sensor.loss says how many. The sum of all `n`, plus what was
 * lost, is always the number of sequence numbers given out.
 */
class Recorder {
    cap;
    #file;
    #protected;
    #folds = new FoldTable();
    #unreported = { bulk: 0, priority: 0 };
    #lost = { bulk: 0, priority: 0 };
    #told = '';
    #seq = 0;
    #folded = 0;
    #lastT = 0;
    #lossAt = Number.NEGATIVE_INFINITY;
    /** Creates the file. Throws the file system's error when it exists or cannot be created. */
    constructor(options) {
        this.#file = new EventFile(options.path);
        this.cap = options.cap ?? DEFAULT_CAP;
        this.#protected = options.protectedPath ?? (() => false);
    }
    /** Events seen so far. */
    get seen() {
        return this.#seq;
    }
    /** Largest time seen, ns since the recording began. */
    get lastT() {
        return this.#lastT;
    }
    /** Why writing stopped, if it did. */
    get failed() {
        return this.#file.failed;
    }
    /** The head that stands in the last heartbeat: where it is in the file can be found again. Empty before the first. */
    get toldChain() {
        return this.#told;
    }
    /** Head of the hash chain over what is on disk. */
    get chain() {
        return this.#file.chain;
    }
    /**
     * Takes note of events that a sensor lost before they came here: they have numbers in the recording as if they had come.
     * `draft` is the sensor.loss that says so. Never throws.
     */
    lost(draft, priority) {
        const lost = draft.lost ?? 0;
        this.#seq += lost;
        this.#lost.priority += Math.min(lost, priority);
        this.#lost.bulk += Math.max(0, lost - priority);
        this.write(draft);
    }
    /** Records one event. Never throws. */
    write(draft) {
        const seq = this.#seq++;
        if (draft.t > this.#lastT)
            this.#lastT = draft.t;
        if (this.#file.size < this.cap) {
            this.#put({ seq, draft, n: 1 }, HARD_LIMIT);
            return;
        }
        if (isBulk(draft) && !this.#inZone(draft)) {
            this.#putFolded(this.#folds.add(seq, draft));
            return;
        }
        this.#putFolded(draft.kind === 'process.exec' ? this.#folds.takeAll() : this.#folds.takeOf(draft));
        this.#put({ seq, draft, n: 1 }, HARD_LIMIT);
    }
    /** Brings what is buffered to disk. */
    flush() {
        this.#file.flush();
    }
    /** Writes the rest and closes the file. Never throws. */
    finish() {
        this.#putFolded(this.#folds.takeAll());
        this.#reportLoss();
        const end = this.#file.close();
        const lost = this.#seq - end.events;
        return {
            count: end.lines,
            bytes: end.bytes,
            sha256: end.sha256,
            chain: end.chain,
            folded: this.#folded,
            cap: this.cap,
            lost,
            lostPriority: this.#lost.priority,
            ...(this.#file.failed === undefined ? {} : { failed: this.#file.failed }),
        };
    }
    #inZone(draft) {
        if ('path' in draft && draft.path !== undefined && this.#protected(draft.path))
            return true;
        return 'to' in draft && this.#protected(draft.to);
    }
    #putFolded(events) {
        for (const event of events)
            this.#put(event, BULK_LIMIT);
    }
    #put(event, limit) {
        const line = lineOf(event);
        const size = this.#file.size + line.length;
        if (line.length <= recorder_MAX_LINE && size <= this.cap * limit) {
            if (this.#lastT - this.#lossAt >= SECOND)
                this.#reportLoss();
            if (this.#file.append(event.draft.kind === 'sensor.heartbeat' ? this.#chained(event) : line, event.n)) {
                this.#folded += event.n - 1;
                return;
            }
        }
        const sort = isBulk(event.draft) && !this.#inZone(event.draft) ? 'bulk' : 'priority';
        this.#lost[sort] += event.n;
        this.#unreported[sort] += event.n;
    }
    /** A heartbeat with the head over every line before it. */
    #chained({ seq, draft, n }) {
        this.#file.flush();
        this.#told = this.#file.chain;
        return lineOf({ seq, draft: { ...draft, chain: this.#told }, n });
    }
    #reportLoss() {
        if (this.#file.failed !== undefined)
            return;
        for (const sort of ['bulk', 'priority']) {
            const lost = this.#unreported[sort];
            if (lost === 0)
                continue;
            this.#unreported[sort] = 0;
            this.#lossAt = this.#lastT;
            const reason = `the byte cap of ${this.cap} was reached: ${sort} events dropped`;
            const draft = {
                kind: 'sensor.loss',
                t: this.#lastT,
                pid: process.pid,
                tid: process.pid,
                start: 0,
                job: false,
                done: true,
                lost,
                reason,
            };
            this.#file.append(lineOf({ seq: this.#seq++, draft, n: 1 }));
        }
    }
}
function lineOf({ seq, draft }) {
    const line = JSON.stringify({ seq, ...draft });
    if (line.length <= recorder_MAX_ARGV || draft.kind !== 'process.exec')
        return line;
    const argv = [];
    let length = 0;
    for (const argument of draft.argv) {
        length += argument.length + 3;
        if (length > recorder_MAX_ARGV)
            break;
        argv.push(argument);
    }
    return JSON.stringify({ seq, ...draft, argv, cut: [...new Set([...(draft.cut ?? []), 'argv'])] });
}

;// CONCATENATED MODULE: ./build/events/redact.js
/**
 * Takes secrets out of argument lists before they reach a recording (design section 10). Every rule marks ranges of the
 * original text; the ranges are joined and replaced at once, so that no rule sees another's marks. All scans are linear
 * in the text.
 */
/** Masks shorter than this occur by chance. */
const MIN_MASK = 8;
/**
 * Tokens that announce themselves. Prefixes as published by the issuers: GitHub, GitLab, npm, PyPI, AWS, Slack, Stripe,
 * OpenAI and Anthropic, Google, DigitalOcean, Vault, SendGrid, Shopify, Grafana, Docker; then JSON web tokens.
 */
const TOKENS = new RegExp(`(?<![A-Za-z0-9])(?:${[
    '(?:gh[pousr]_|github_pat_|glpat-|npm_|pypi-|xox[abeoprs]-|[sr]k_(?:live|test)_|sk-|dop_v1_|hv[sb]\\.|shp(?:at|ss|ca)_|glsa_|dckr_pat_)[A-Za-z0-9_\\-.]{16,}',
    'A[KS]IA[A-Z0-9]{16}',
    'AIza[A-Za-z0-9_\\-]{35}',
    'ya29\\.[A-Za-z0-9_\\-]{20,}',
    'SG\\.[A-Za-z0-9_\\-]{16,}\\.[A-Za-z0-9_\\-]{16,}',
    // The second look-behind keeps `eyJ-eyJ-...` linear.
    '(?<![A-Za-z0-9_\\-])eyJ[A-Za-z0-9_\\-]{8,}\\.eyJ[A-Za-z0-9_\\-]{8,}\\.[A-Za-z0-9_\\-]*',
].join('|')})`, 'g');
/** Last words of a name that mean a secret. */
const SECRET_WORDS = /^(?:pass|password|passwd|passphrase|passcode|pwd|pat|secret|secrets|token|tokens|credential|credentials|auth|apikey|authtoken|accesstoken|accesskey|secretkey|privatekey)$/;
/** Words that make a following `key` a secret. */
const KEY_OWNERS = /^(?:api|access|secret|private|auth|account|signing|encryption|deploy|license)$/;
/** Does a name such as `--db-password`, `_authToken` or `AWS_SECRET_ACCESS_KEY` name a secret? */
function isSecretName(name) {
    const words = name
        .slice(-80)
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
    const last = words.at(-1) ?? '';
    return SECRET_WORDS.test(last) || (last === 'key' && KEY_OWNERS.test(words.at(-2) ?? ''));
}
/**
 * Replaces what looks like a credential, and every mask.
 * @param argv the arguments as executed
 * @param masks secrets known by value; those shorter than 8 characters are ignored
 * @param hash a salted digest of a secret, fit to print
 * @returns the arguments with each secret written `<redacted:HASH>`, and whether there was one
 */
function redactArguments(argv, masks, hash) {
    const program = (argv[0] ?? '').slice((argv[0] ?? '').lastIndexOf('/') + 1);
    const known = [...masks].filter((mask) => mask.length >= MIN_MASK);
    let redacted = false;
    const clean = argv.map((argument, i) => {
        const ranges = [
            ...maskRanges(argument, known),
            ...shapeRanges(argument),
            ...placeRanges(argument, i > 0 ? argv[i - 1] : undefined, program),
        ];
        if (ranges.length === 0)
            return argument;
        redacted = true;
        return replace(argument, ranges, hash);
    });
    return { argv: clean, redacted };
}
function replace(text, ranges, hash) {
    ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    let out = '';
    let at = 0;
    for (let i = 0; i < ranges.length;) {
        const from = ranges[i][0];
        let to = ranges[i][1];
        for (i++; i < ranges.length && ranges[i][0] < to; i++)
            to = Math.max(to, ranges[i][1]);
        out += `${text.slice(at, from)}<redacted:${hash(text.slice(from, to))}>`;
        at = to;
    }
    return out + text.slice(at);
}
function* maskRanges(text, masks) {
    for (const mask of masks) {
        for (let at = text.indexOf(mask); at >= 0; at = text.indexOf(mask, at + mask.length))
            yield [at, at + mask.length];
    }
}
/** Secrets known by their shape, wherever they stand. */
function* shapeRanges(text) {
    for (const match of text.matchAll(TOKENS))
        yield [match.index, match.index + match[0].length];
    for (let at = text.indexOf('-----BEGIN '); at >= 0;) {
        const end = text.indexOf('-----END ', at);
        const to = end < 0 ? text.length : Math.min(text.length, lineEnd(text, end));
        if (text.slice(at, at + 60).includes('PRIVATE KEY'))
            yield [at, to];
        at = text.indexOf('-----BEGIN ', to);
    }
    for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
        const from = at + 3;
        const authority = text.slice(from, stop(text, from, URL_END));
        const sign = authority.lastIndexOf('@');
        const colon = authority.indexOf(':');
        if (colon >= 0 && colon + 1 < sign)
            yield [from + colon + 1, from + sign];
        else if (colon < 0 && sign >= MIN_USER_TOKEN)
            yield [from, from + sign];
    }
}
/** A user name without password this long is a token (`https://TOKEN@host`). */
const MIN_USER_TOKEN = 20;
const URL_END = /[\s/?#"'<>\\]/;
const VALUE_END = /[\s"'`;&|)]/;
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
/** The first index from `from` on at which a character of the class stands, else the end. */
function stop(text, from, end) {
    let i = from;
    while (i < text.length && !end.test(text[i]))
        i++;
    return i;
}
/** Secrets known by what stands before them: an option, an assignment, a header. */
function* placeRanges(text, before, program) {
    if (before !== undefined && text !== '')
        yield* afterOption(text, before, program);
    if (text.startsWith('-u') && text.length > 2 && program === 'curl')
        yield* redact_password(text, 2);
    if (/^-p./.test(text) && /^(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump)$/.test(program))
        yield [2, text.length];
    yield* assignments(text, before === '-c' || before === '-ec' || before === '-lc' || before === '-e');
    let to = 0;
    for (const match of text.matchAll(/authorization["']?[ \t]*[:=][ \t]*/gi)) {
        const from = match.index + match[0].length;
        if (match.index < to)
            continue;
        to = Math.min(lineEnd(text, from), stop(text, from, /["']/));
        if (to > from && text[from] !== '$')
            yield [from, to];
    }
}
function* afterOption(text, before, program) {
    const option = before.startsWith('-') && !before.includes('=');
    if (option && before.startsWith('--') && isSecretName(before) && !text.startsWith('-'))
        yield [0, text.length];
    if (before === '-u' || before === '--user' || before === '--proxy-user' || before === '-U')
        yield* redact_password(text, 0);
    if (before === '-p' && program === 'sshpass')
        yield [0, text.length];
    if (before === '-H' || before === '--header')
        yield* header(text);
}
/** `user:password`; a pair of numbers is a user and a group. */
function* redact_password(text, from) {
    const colon = text.indexOf(':', from);
    if (colon < 0 || colon + 1 >= text.length || /^\d+:\d+$/.test(text.slice(from)))
        return;
    yield [colon + 1, text.length];
}
/** `Name: value` with a name that means a secret. */
function* header(text) {
    const colon = text.indexOf(':');
    if (colon <= 0 || !isSecretName(text.slice(0, colon)))
        return;
    let from = colon + 1;
    while (text[from] === ' ')
        from++;
    if (from < text.length)
        yield [from, text.length];
}
/**
 * `name=value` and `"name": "value"` with a name that means a secret. In a shell script a value ends where a word ends;
 * as an argument of its own it is all the rest. A variable's name (`$TOKEN`) is no secret.
 */
function* assignments(text, script) {
    let start = 0;
    for (let i = 0; i < text.length; i++) {
        const c = text[i];
        if (c === '=' || c === ':') {
            const quoted = c === ':' && (text[i - 1] === '"' || text[i - 1] === "'");
            const name = text.slice(Math.max(start, i - 80), quoted ? i - 1 : i);
            if ((c === '=' || quoted) && isSecretName(name)) {
                const around = start > 0 && (text[start - 1] === '"' || text[start - 1] === "'") ? text[start - 1] : undefined;
                const word = script || quoted || (start > 0 && !text.startsWith('-'));
                const range = around !== undefined && !quoted ? enclosed(text, i + 1, around) : valueRange(text, i + 1, word);
                if (range !== undefined) {
                    yield range;
                    i = range[1] - 1;
                }
            }
            start = i + 1;
        }
        else if (c === ' ' || c === '\n' || c === '\t' || c === '&' || c === '?' || c === ',' || c === '{' || c === ';')
            start = i + 1;
        else if ((c === '"' || c === "'") && start === i)
            start = i + 1;
    }
}
/** The rest of `"name=value"`, up to the quote that opened before the name. */
function enclosed(text, from, quote) {
    const end = text.indexOf(quote, from);
    const to = end < 0 ? text.length : end;
    return to > from && text[from] !== '$' ? [from, to] : undefined;
}
function valueRange(text, from, word) {
    let at = from;
    while (word && text[at] === ' ')
        at++;
    const quote = text[at];
    if (quote === '"' || quote === "'") {
        const end = text.indexOf(quote, at + 1);
        const to = end < 0 ? text.length : end;
        return to > at + 1 && text[at + 1] !== '$' ? [at + 1, to] : undefined;
    }
    const to = word ? stop(text, at, VALUE_END) : text.length;
    return to > at && quote !== '$' ? [at, to] : undefined;
}

;// CONCATENATED MODULE: ./build/host/redaction.js



/** Names of environment variables whose values are secrets; AUTHOR and AUTHORITY are none. */
const SECRET_NAME = /TOKEN|SECRET|PASSWORD|PASSWD|PRIVATE|CREDENTIAL|API_?KEY|AUTH(?!OR)/i;
/** Shorter values would hide ordinary text wherever they occur. */
const MIN_LENGTH = 8;
const MAX_MASKS = 1000;
/**
 * The values that must not reach a recording: those of secretly named variables, each line of them on its own. A path that
 * exists (a key file's, the agent's socket) is not a secret but the place of one, which must stay readable.
 */
function masksOf(env) {
    const masks = new Set();
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || !SECRET_NAME.test(name) || isPath(value))
            continue;
        for (const line of [value, ...value.split('\n')]) {
            if (line.trim().length >= MIN_LENGTH && masks.size < MAX_MASKS)
                masks.add(line.trim());
        }
    }
    return masks;
}
/** Replaces secrets by a hash, salted for each recording with a salt nobody keeps: equal secrets stay equal within it. */
class Redaction {
    #masks;
    /** Longest first, so that a mask inside another leaves nothing of it standing. */
    #ordered;
    /** As they stand in JSON: one look at an event's line tells whether there is anything to do. */
    #escaped;
    #salt = (0,external_node_crypto_namespaceObject.randomBytes)(32);
    #hash = (secret) => (0,external_node_crypto_namespaceObject.createHmac)('sha256', this.#salt).update(secret).digest('hex').slice(0, 12);
    constructor(masks) {
        this.#masks = masks;
        this.#ordered = [...masks].sort((a, b) => b.length - a.length);
        this.#escaped = this.#ordered.map((mask) => JSON.stringify(mask).slice(1, -1));
    }
    /** A draft without secrets: the arguments of an exec by their form too, every other text by the masks. */
    draft(draft) {
        const clean = draft.kind === 'process.exec' ? this.#exec(draft) : draft;
        const text = this.#escaped.length === 0 ? '' : JSON.stringify(clean);
        return this.#escaped.some((mask) => text.includes(mask)) ? this.value(clean) : clean;
    }
    #exec(draft) {
        const { argv, redacted } = redactArguments(draft.argv, this.#masks, this.#hash);
        return redacted ? { ...draft, argv, cut: [...new Set([...(draft.cut ?? []), 'argv'])] } : draft;
    }
    /** A list of arguments without secrets. */
    arguments(argv) {
        return redactArguments([...argv], this.#masks, this.#hash).argv;
    }
    /** A text without masked values. */
    text(text) {
        let clean = text;
        for (const mask of this.#ordered) {
            if (clean.includes(mask))
                clean = clean.replaceAll(mask, () => `<redacted:${this.#hash(mask)}>`);
        }
        return clean;
    }
    /** JSON-like data with every text (keys too) without masked values; what holds none is returned as it is. */
    value(data) {
        if (typeof data === 'string')
            return this.text(data);
        if (Array.isArray(data))
            return unchanged(data, data.map((item) => this.value(item)));
        if (typeof data !== 'object' || data === null)
            return data;
        let changed = false;
        const entries = Object.entries(data).map(([key, value]) => {
            const clean = [this.text(key), this.value(value)];
            changed ||= clean[0] !== key || clean[1] !== value;
            return clean;
        });
        return changed ? Object.fromEntries(entries) : data;
    }
}
/** A line of a trace fit to be shown: what stands in quotes may hold anything, so it goes. */
function withoutQuoted(line) {
    return line.replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)/g, '"…"');
}
function unchanged(before, after) {
    return after.some((item, index) => item !== before[index]) ? after : before;
}
function isPath(value) {
    return value.startsWith('/') && !value.includes('\n') && (0,external_node_fs_namespaceObject.existsSync)(value);
}

;// CONCATENATED MODULE: ./build/host/secret-files.js




const deepest = 3; // directories below a home
const most = 5000; // entries looked at
/**
 * The credential files that stand below the homes, by identity: `dev:ino` -> path. Read under another name (a hard link, a
 * bind mount, a renamed directory) they are still the same files. Looks at names only; what cannot be read is left out.
 */
function secretFiles(zones, recorded) {
    const variables = new Variables(recorded);
    const reading = new Zones(zones.filter((zone) => zone.on !== 'write' && zone.roles !== true), variables);
    const found = Object.create(null);
    let seen = 0;
    const visit = (directory, depth) => {
        for (const entry of entries(directory)) {
            if (++seen > most)
                return;
            const path = (0,external_node_path_namespaceObject.join)(directory, entry.name);
            // credentials live in dot files; whole trees of caches and sources are not searched
            if (depth === 0 && !entry.name.startsWith('.'))
                continue;
            if (entry.isDirectory() && depth < deepest)
                visit(path, depth + 1);
            else if (entry.isFile() && reading.protect(path))
                note(path, found);
        }
    };
    for (const home of variables.values('home'))
        visit(home, 0);
    return { ...found };
}
function note(path, found) {
    const facts = (0,external_node_fs_namespaceObject.statSync)(path, { throwIfNoEntry: false });
    if (facts !== undefined)
        found[`${facts.dev}:${facts.ino}`] = path;
}
function entries(directory) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/invocations/container.js
const PREFIX = 'container:';
/** A path in a container as one name among those of the machine: `container:0123456789ab:/usr/bin/x`. */
function container_inContainer(container, path) {
    const id = /^[0-9a-f]{64}$/.test(container) ? container.slice(0, 12) : container;
    return path.startsWith('/') ? `${PREFIX}${id}:${path}` : path;
}
/** Whether a path names a container's own file. */
const isContained = (path) => path.startsWith(PREFIX);
/** An event whose paths cannot be taken for the machine's; one that is not in a container is itself. */
function located(event) {
    const { container } = event;
    if (container === undefined)
        return event;
    const inside = (path) => container_inContainer(container, path);
    if (event.kind === 'process.exec') {
        const { exe, script, cwd } = event;
        return {
            ...event,
            exe: { ...exe, path: inside(exe.path) },
            ...(script === undefined ? {} : { script: { ...script, path: inside(script.path) } }),
            cwd: inside(cwd),
        };
    }
    if ('to' in event)
        return { ...event, path: inside(event.path), to: inside(event.to) };
    return 'path' in event && event.path !== undefined ? { ...event, path: inside(event.path) } : event;
}
/** What is known of a container's files before its image was looked at: nothing, so none of them is what a profile names. */
const UNKNOWN_FILES = {
    resolved: (path) => path,
    package: () => undefined,
    trusted: () => false,
    trustedName: () => false,
    digest: () => undefined,
};
/** A tool of a container under its own name. It is nobody's look-alike: its image came that way. */
const contained = (tool, container) => ({
    ...tool,
    path: container_inContainer(container, tool.path),
    exe: container_inContainer(container, tool.exe),
    lookalike: undefined,
});

;// CONCATENATED MODULE: ./build/invocations/interpreter-grammar.js
/** Word lists are separated by blanks. */
function grammar(words, rules = {}) {
    const set = (key) => new Set((words[key] ?? '').split(' ').filter(Boolean));
    return {
        valued: set('valued'),
        rest: set('rest'),
        inline: set('inline'),
        stdin: set('stdin'),
        module: set('module'),
        script: set('script'),
        preload: set('preload'),
        run: set('run'),
        own: set('own'),
        positional: true,
        joined: false,
        dash: 'stdin',
        ...rules,
    };
}
/** POSIX sh, section "OPERANDS": a lone `-` ends the options as `--` does; `-s` reads standard input. */
const shell = grammar({ valued: '-o +o -O +O --rcfile --init-file', inline: '-c --command', stdin: '-s' }, { joined: true, dash: 'end of options' });
const python = grammar({ valued: '-W -X -Q --check-hash-based-pycs', inline: '-c', module: '-m' }, { joined: true });
/** Options with a value in node 24, from its own table of options (`internal/options`), and older names. */
const nodeValued = '-r --require --import --loader --experimental-loader -C --conditions --env-file --env-file-if-exists --input-type --title ' +
    '--icu-data-dir --run --experimental-sea-config --build-sea --test-coverage-functions --heapsnapshot-signal ' +
    '--test-coverage-exclude --test-rerun-failures --experimental-package-map --allow-fs-read --allow-fs-write ' +
    '--test-concurrency --diagnostic-dir --trace-require-module --inspect-publish-uid --inspect-port --debug-port ' +
    '--cpu-prof-dir --max-old-space-size-percentage --stack-trace-limit --build-snapshot-config --dns-result-order ' +
    '--report-signal --test-coverage-lines --heap-prof-dir --experimental-test-tag-filter --test-isolation ' +
    '--experimental-test-isolation --heap-prof-interval --cpu-prof-interval --security-revert --security-reverts ' +
    '--disable-proto --test-coverage-include --localstorage-file --v8-pool-size --test-reporter-destination ' +
    '--trace-event-file-pattern --secure-heap-min --trace-event-categories --test-coverage-branches --watch-kill-signal ' +
    '--test-global-setup --openssl-config --report-filename --tls-cipher-list --watch-path --test-shard ' +
    '--test-name-pattern --use-largepages --experimental-config-file --test-random-seed --redirect-warnings ' +
    '--max-http-header-size --test-timeout --test-reporter --secure-heap --test-skip-pattern --report-dir ' +
    '--report-directory --network-family-autoselection-attempt-timeout --heap-prof-name --snapshot-blob ' +
    '--unhandled-rejections --disable-warning --heapsnapshot-near-heap-limit --tls-keylog --cpu-prof-name ' +
    '--experimental-specifier-resolution --es-module-specifier-resolution --experimental-default-type --policy-integrity ' +
    '--experimental-policy';
const interpreter_grammar_node = grammar({
    valued: nodeValued,
    inline: '-e --eval -p --print -pe',
    preload: '-r --require --import --loader --experimental-loader',
});
const bun = grammar({
    valued: '-r --preload --require --import --cwd -c --config --env-file --conditions',
    inline: '-e --eval -p --print',
    preload: '-r --preload --require --import',
    run: 'run',
    own: 'install i add a remove rm update link unlink pm x create init build test publish upgrade outdated patch audit info why repl exec',
});
const deno = grammar({
    valued: '-c --config --import-map -L --log-level --cert --location --seed --env-file --preload --require',
    inline: '-e --eval',
    preload: '--preload --require',
    run: 'run serve',
    own: 'eval repl install uninstall add remove cache fmt lint test bench check compile task doc info upgrade publish jupyter types vendor coverage init outdated update audit x create',
});
const perl = grammar({ valued: '-I', rest: '-i -F -x -D -M -m -l -0 -C -V', inline: '-e -E' }, { joined: true });
const ruby = grammar({ valued: '-I -r -C -E', rest: '-i -F -x -K -T -W -0', inline: '-e' }, { joined: true });
const php = grammar({ valued: '-c -d -z -t', inline: '-r -R -B -E -S -a -m -i -v', script: '-f --file' });
const lua = grammar({ valued: '-l', inline: '-e -v' });
const plain = grammar({ inline: '-e --eval -c' });
const java = grammar({ valued: '-cp -classpath --class-path -p --module-path --add-modules', script: '-jar' }, { positional: false });
/** The dynamic loader, told to run a program: ld.so(8). */
const loader = grammar({
    valued: '--library-path --inhibit-rpath --audit --preload --argv0 --glibc-hwcaps-prepend --glibc-hwcaps-mask',
    inline: '--help --version --list-diagnostics --list-tunables',
});
const grammars = [
    [/^(ba|da|a|z|k|mk|oil|ya|hu|fi|c|tc|rba)?sh(-static)?$/, shell],
    [/^(python|pypy)[0-9.]*t?$/, python],
    [/^(node|nodejs)[0-9.]*$/, interpreter_grammar_node],
    [/^bun$/, bun],
    [/^deno$/, deno],
    [/^perl[0-9.]*$/, perl],
    [/^ruby[0-9.]*$/, ruby],
    [/^php[0-9.]*$/, php],
    [/^lua(jit)?[0-9.]*$/, lua],
    [/^(tclsh|wish|guile|julia|Rscript)[0-9.]*$/, plain],
    [/^java$/, java],
];
const loaders = /^ld(64)?(-[\w.-]+)?\.so(\.\d+)?$/;
/** The grammar of an interpreter, by its base name; undefined for what is none that is known here. */
const grammarOf = (exeName) => isLoader(exeName) ? loader : grammars.find(([name]) => name.test(exeName))?.[1];
/** Whether a program is the dynamic loader, which runs any file without an exec of it. */
const isLoader = (exeName) => loaders.test(exeName);

;// CONCATENATED MODULE: ./build/invocations/interpreter.js

/**
 * The main script of an interpreter, from its base name and arguments (argv[0] included).
 * Undefined when the program is no interpreter known here. A joined option such as `-ec` counts as each of its letters.
 */
function mainScript(exeName, argv) {
    const rules = grammarOf(exeName);
    if (rules === undefined)
        return undefined;
    const preloads = [];
    const script = (index) => {
        const path = argv[index];
        return path === undefined ? { kind: 'stdin' } : { kind: 'script', path, index, preloads };
    };
    for (let i = 1; i < argv.length; i++) {
        const argument = argv[i] ?? '';
        if (argument === '-' && rules.dash === 'stdin')
            return { kind: 'stdin' };
        if (argument === '--' || argument === '-')
            return script(i + 1);
        if (!/^[-+]./.test(argument)) {
            if (rules.own.has(argument) || !rules.positional)
                return { kind: 'inline' };
            if (!rules.run.has(argument))
                return script(i);
            continue;
        }
        const found = interpreter_option(rules, argument);
        if (found === 'inline' || found === 'stdin')
            return { kind: found };
        if (found === 'script')
            return script(i + 1);
        if (found === 'module')
            return { kind: 'module', name: argv[i + 1] ?? '', index: i + 1 };
        if (typeof found === 'object')
            return { kind: 'module', name: found.module, index: i };
        const equals = argument.indexOf('=');
        if (rules.preload.has(equals < 0 ? argument : argument.slice(0, equals)))
            preloads.push(equals < 0 ? (argv[i + 1] ?? '') : argument.slice(equals + 1));
        if (found === 'valued')
            i++;
    }
    return rules.positional ? { kind: 'stdin' } : { kind: 'inline' };
}
/** What one option means for the arguments after it. */
function interpreter_option(rules, argument) {
    if (rules.inline.has(argument) || (argument.startsWith('--') && rules.inline.has(argument.split('=')[0] ?? '')))
        return 'inline';
    if (rules.script.has(argument))
        return 'script';
    if (rules.module.has(argument))
        return 'module';
    if (rules.valued.has(argument))
        return 'valued';
    if (!rules.joined || argument.startsWith('--') || argument.startsWith('+'))
        return 'flag';
    for (let i = 1; i < argument.length; i++) {
        const letter = `-${argument[i]}`;
        const last = i + 1 === argument.length;
        if (rules.inline.has(letter))
            return 'inline';
        if (rules.stdin.has(letter))
            return 'stdin';
        if (rules.module.has(letter))
            return last ? 'module' : { module: argument.slice(i + 1) };
        if (rules.valued.has(letter))
            return last ? 'valued' : 'flag';
        if (rules.rest.has(letter))
            return 'flag';
    }
    return 'flag';
}

;// CONCATENATED MODULE: ./build/host/file-digest.js


const CHUNK = 1024 * 1024;
/** Larger files are not hashed. */
const MAX_BYTES = 512n * 1024n * 1024n;
/** True when both are the same file with the same content, as far as inode and times tell. */
function sameState(a, b) {
    return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs;
}
/**
 * SHA-256 of the file at `path`, if it is still in `state` before and after it was read.
 *
 * @returns the hex digest; 'changed' when it is another file or has other times; undefined when it is gone, unreadable,
 *   no regular file, or above 512 MiB. Never rejects.
 */
async function digestOf(path, state) {
    let file;
    try {
        file = await external_node_fs_namespaceObject.promises.open(path, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK);
        const before = await file.stat({ bigint: true });
        if (!sameState(state, before))
            return 'changed';
        if (!before.isFile() || before.size > MAX_BYTES)
            return undefined;
        const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
        const buffer = Buffer.allocUnsafe(CHUNK);
        for (;;) {
            const { bytesRead } = await file.read(buffer, 0, CHUNK);
            if (bytesRead === 0)
                break;
            hash.update(buffer.subarray(0, bytesRead));
        }
        return sameState(state, await file.stat({ bigint: true })) ? hash.digest('hex') : 'changed';
    }
    catch {
        return undefined;
    }
    finally {
        await file?.close().catch(() => { });
    }
}

;// CONCATENATED MODULE: ./build/evidence/python-name.js
/** The one spelling of a Python package's name: names are equal up to case and `-_.` (PEP 503, and Core metadata's name normalization). */
const pythonName = (name) => name.toLowerCase().replace(/[-_.]+/g, '-');

;// CONCATENATED MODULE: ./build/host/package-metadata.js



/** How far above a file or directory its package's metadata is looked for. */
const MAX_LEVELS = 12;
const MAX_METADATA = 1024 * 1024;
/** npm's own limit for a name; longer ones are no names. */
const package_metadata_MAX_NAME = 214;
const MAX_SITE_ENTRIES = 20_000;
/** The package whose package.json, PKG-INFO or pyproject.toml stands nearest at or above `directory`, and where. */
function packageAbove(directory) {
    let current = directory;
    for (let level = 0; level < MAX_LEVELS && current.startsWith('/'); level++) {
        const found = packageIn(current);
        if (found !== undefined)
            return { directory: current, package: found };
        if (current === '/')
            return undefined;
        current = (0,external_node_path_namespaceObject.dirname)(current);
    }
    return undefined;
}
/** The package a file belongs to: for an installed Python module what its dist-info says, else the nearest above. */
function packageOf(path) {
    return distributionOf(path) ?? packageAbove((0,external_node_path_namespaceObject.dirname)(path))?.package;
}
/** A package.json without a name (`{"type":"module"}`) is no package. */
function packageIn(directory) {
    return (fromJson(readSmall((0,external_node_path_namespaceObject.join)(directory, 'package.json'))) ??
        fromHeaders(readSmall((0,external_node_path_namespaceObject.join)(directory, 'PKG-INFO'))) ??
        fromToml(readSmall((0,external_node_path_namespaceObject.join)(directory, 'pyproject.toml'))));
}
function distributionOf(path) {
    const match = /^(.*\/(?:site|dist)-packages)\/([^/]+)/.exec(path);
    const [, site, top] = match ?? [];
    if (site === undefined || top === undefined)
        return undefined;
    const wanted = pythonName(top.replace(/\.py$/, ''));
    const info = package_metadata_entries(site).find((entry) => {
        const stem = /^([^-]+)-.*\.dist-info$/.exec(entry)?.[1];
        return stem !== undefined && pythonName(stem) === wanted;
    });
    return info === undefined ? undefined : fromHeaders(readSmall((0,external_node_path_namespaceObject.join)(site, info, 'METADATA')));
}
function fromJson(text) {
    if (text === undefined)
        return undefined;
    try {
        const data = JSON.parse(text);
        if (typeof data !== 'object' || data === null)
            return undefined;
        return package_metadata_named(data.name, data.version);
    }
    catch {
        return undefined;
    }
}
function fromHeaders(text) {
    if (text === undefined)
        return undefined;
    const head = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
    return package_metadata_named(/^Name:[ \t]*(\S+)/m.exec(head)?.[1], /^Version:[ \t]*(\S+)/m.exec(head)?.[1]);
}
/** Only what stands in [project] (or [tool.poetry]) on lines of its own is read. */
function fromToml(text) {
    let section = '';
    const values = new Map();
    for (const line of (text ?? '').split('\n')) {
        const header = /^\[([^[\]]+)\]/.exec(line)?.[1];
        if (header !== undefined)
            section = header.trim();
        if (section !== 'project' && section !== 'tool.poetry')
            continue;
        const [, key, , value] = /^(name|version)[ \t]*=[ \t]*(["'])([^"']*)\2/.exec(line) ?? [];
        if (key !== undefined && value !== undefined && !values.has(key))
            values.set(key, value);
    }
    return package_metadata_named(values.get('name'), values.get('version'));
}
function package_metadata_named(name, version) {
    if (!isPrintable(name))
        return undefined;
    return isPrintable(version) ? { name, version } : { name };
}
function isPrintable(text) {
    return typeof text === 'string' && text.length > 0 && text.length <= package_metadata_MAX_NAME && /^[\x21-\x7e]+$/.test(text);
}
/** Text of a regular file of at most 1 MiB, else undefined. */
function readSmall(path) {
    let fd;
    try {
        fd = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK);
    }
    catch {
        return undefined;
    }
    try {
        const facts = (0,external_node_fs_namespaceObject.fstatSync)(fd);
        if (!facts.isFile() || facts.size > MAX_METADATA)
            return undefined;
        const buffer = Buffer.alloc(facts.size);
        return buffer.toString('utf8', 0, (0,external_node_fs_namespaceObject.readSync)(fd, buffer, 0, buffer.length, 0));
    }
    catch {
        return undefined;
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(fd);
    }
}
function package_metadata_entries(directory) {
    try {
        const found = (0,external_node_fs_namespaceObject.readdirSync)(directory);
        return found.length > MAX_SITE_ENTRIES ? [] : found;
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/host/tool-files.js







const CONCURRENT = 2;
/** A build can execute thousands of short-lived programs; what is beyond this stays without a digest. */
const tool_files_MAX_FILES = 20_000;
/** States of one path, so that touching and running one file again and again leaves room for others. */
const MAX_STATES = 256;
/** Times that one file is noted to be there again in place of another. */
const MAX_RETURNS = 256;
const tool_files_MAX_ENTRIES = 50_000;
/** Names of one file: busybox has some 400. */
const tool_files_MAX_NAMES = 1000;
/** As many symlinks as the kernel follows in one path (path_resolution(7)). */
const MAX_HOPS = 40;
const FINISH_TIMEOUT_MS = 10_000;
/** Nanoseconds that a file can have changed after its exec and before the look at it; above that somebody set the clock. */
const MAX_LATE = 10e9;
/**
 * Notes each distinct executable and main script as it is executed, and hashes it beside the recording,
 * two files at a time. A file that has changed by then is marked, and gets no digest.
 */
class ToolFiles {
    #noted = new Map();
    #links = new Map();
    #packages = new Map();
    #queue = [];
    /** What was last found at a path. */
    #last = new Map();
    /** Of a path with too many states: what stands for all later ones. */
    #rest = new Map();
    /** Files that came and went too often to note when. */
    #timeless = new Set();
    /** How many states of a path are noted. */
    #states = new Map();
    #unhashed = new Set();
    #anchor;
    #unfollowed = 0;
    #names = 0;
    #running = 0;
    #idle;
    /** @param anchor epoch nanoseconds of t = 0; without it a file counts as there since the exec, whenever it was changed */
    constructor(anchor) {
        this.#anchor = anchor;
    }
    /** Takes in one exec. Never throws. */
    exec(event) {
        const { t, exe, script, named, argv, cwd } = event;
        const called = argv[0];
        if (called?.includes('/'))
            this.#resolve((0,external_node_path_namespaceObject.resolve)(cwd, called));
        const names = named === undefined ? [] : linkNames(named);
        this.#note(t, this.#resolve(exe.path), script === undefined ? names : []);
        if (script !== undefined)
            this.#note(t, this.#resolve(script.path), names);
        const main = script === undefined ? mainScript((0,external_node_path_namespaceObject.basename)(exe.path), argv) : undefined;
        if (main?.kind === 'script') {
            const path = (0,external_node_path_namespaceObject.resolve)(cwd, main.path);
            this.#note(t, this.#resolve(path), linkNames(path));
        }
        const above = packageAbove(cwd);
        if (above !== undefined && !this.#packages.has(above.directory) && this.#packages.size < tool_files_MAX_ENTRIES) {
            this.#packages.set(above.directory, above.package);
        }
    }
    /** Takes in the exec of a container's own program: its file is there as long as the process runs. Never throws. */
    contained({ t, pid, exe }, container) {
        const at = `/proc/${pid}/root${exe.path}`;
        if (regularFile(at)?.ino === BigInt(exe.ino ?? 0))
            this.#note(t, container_inContainer(container, exe.path), [], at);
    }
    /** Waits, at most 10 s, until all is hashed. Never rejects. */
    async finish() {
        if (this.#running > 0) {
            const idle = new Promise((done) => {
                this.#idle = done;
            });
            await Promise.race([idle, (0,promises_namespaceObject.setTimeout)(FINISH_TIMEOUT_MS, undefined, { ref: false })]);
            for (const { tool } of this.#queue)
                this.#unhash(tool.path);
            this.#queue.length = 0;
        }
        return {
            tools: [...this.#noted.values()],
            links: Object.fromEntries(this.#links),
            packages: Object.fromEntries(this.#packages),
            limits: this.#limits(),
        };
    }
    #limits() {
        const [first] = this.#unhashed;
        const { size } = this.#unhashed;
        const files = size === 1 ? '1 executed file was' : `${size > tool_files_MAX_FILES ? 'more than ' : ''}${size} executed files were`;
        return [
            ...(first === undefined ? [] : [`${files} not hashed: there were too many, the first of them ${first}`]),
            ...(this.#unfollowed === 0
                ? []
                : [`${this.#unfollowed} times a link to an executed file was not noted: there were too many`]),
        ];
    }
    #unhash(path) {
        if (this.#unhashed.size <= tool_files_MAX_FILES)
            this.#unhashed.add(path);
    }
    #resolve(path) {
        try {
            const real = external_node_fs_namespaceObject.realpathSync.native(path);
            if (real === path || this.#links.has(path))
                return real;
            if (this.#links.size < tool_files_MAX_ENTRIES)
                this.#links.set(path, real);
            else
                this.#unfollowed++;
            return real;
        }
        catch {
            return path;
        }
    }
    #note(t, path, names, at = path) {
        const state = regularFile(at);
        if (state === undefined)
            return; // gone already, or a memfd: the event alone speaks of it
        const since = this.#since(t, state);
        const key = `${path}\0${state.dev}:${state.ino}:${state.mtimeNs}:${state.size}`;
        const known = this.#noted.get(key);
        if (known !== undefined) {
            this.#name(known, names);
            this.#found(since, known);
            return;
        }
        const states = this.#states.get(path) ?? 0;
        const rest = this.#rest.get(path);
        if (rest !== undefined || this.#noted.size >= tool_files_MAX_FILES) {
            this.#unhash(path);
            if (rest !== undefined)
                this.#found(since, rest);
            return;
        }
        this.#states.set(path, states + 1);
        if (states === MAX_STATES) {
            // it stands for this state and all later ones
            this.#unhash(path);
            const all = { path, changed: true };
            this.#noted.set(key, all);
            this.#rest.set(path, all);
            this.#found(since, all);
            return;
        }
        const owner = at === path ? packageOf(path) : undefined;
        const tool = { path, dev: Number(state.dev), ino: Number(state.ino), ...(owner && { package: owner }) };
        this.#name(tool, names);
        this.#found(since, tool);
        this.#noted.set(key, tool);
        this.#queue.push({ tool, at, state });
        if (this.#running < CONCURRENT)
            void this.#work();
    }
    /** From when on the file was in this state: its exec, or when it was changed after that, and it is not what was executed. */
    #since(t, { ctimeNs }) {
        const changed = this.#anchor === undefined ? t : Number(ctimeNs - this.#anchor);
        return changed > t && changed - t < MAX_LATE ? changed : t;
    }
    /** Notes when a file came into the place of another. */
    #found(t, tool) {
        if (this.#last.get(tool.path) === tool)
            return;
        this.#last.set(tool.path, tool);
        const { from = [] } = tool;
        if (this.#timeless.has(tool))
            return;
        if (from.length < MAX_RETURNS)
            tool.from = [...from, t];
        else {
            delete tool.from;
            this.#timeless.add(tool);
        }
    }
    #name(tool, names) {
        for (const name of names) {
            if (name === tool.path || tool.names?.includes(name))
                continue;
            if (this.#names >= tool_files_MAX_ENTRIES || (tool.names?.length ?? 0) >= tool_files_MAX_NAMES) {
                this.#unfollowed++;
                continue;
            }
            this.#names++;
            tool.names = [...(tool.names ?? []), name];
        }
    }
    async #work() {
        this.#running++;
        for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
            const digest = await digestOf(next.at, next.state);
            if (digest === 'changed')
                next.tool.changed = true;
            else if (digest !== undefined)
                next.tool.sha256 = digest;
        }
        this.#running--;
        if (this.#running === 0)
            this.#idle?.();
    }
}
/** A name and those that it leads over, from link to link, each also with the links of its directories resolved. */
function linkNames(name) {
    const names = new Set();
    let at = name;
    try {
        for (let hop = 0; hop < MAX_HOPS; hop++) {
            names.add(at);
            const placed = (0,external_node_path_namespaceObject.join)(external_node_fs_namespaceObject.realpathSync.native((0,external_node_path_namespaceObject.dirname)(at)), (0,external_node_path_namespaceObject.basename)(at));
            names.add(placed);
            at = (0,external_node_path_namespaceObject.resolve)((0,external_node_path_namespaceObject.dirname)(placed), (0,external_node_fs_namespaceObject.readlinkSync)(placed));
        }
    }
    catch {
        // no link, or gone: here it ends
    }
    return [...names];
}
function regularFile(path) {
    try {
        const facts = (0,external_node_fs_namespaceObject.statSync)(path, { bigint: true });
        return facts.isFile() ? facts : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/host/version.js

/** Version of the guard, as package.json has it. */
const GUARD_VERSION = package_namespaceObject.rE;

;// CONCATENATED MODULE: ./build/host/recording-writer.js











const FLUSH_MS = 500;
const SELF = { pid: process.pid, tid: process.pid, start: 0, job: false, done: true };
/** Epoch nanoseconds, in the steps of the system's milliseconds. */
function now() {
    return BigInt(Date.now()) * 1000000n;
}
/** A recording being written: takes drafts, keeps secrets out, and puts recording.json beside the events at the end. */
class RecordingWriter {
    /** Epoch nanoseconds of t = 0. */
    anchor;
    #directory;
    #recorder;
    #redaction;
    #tools;
    #databases = snapshotDatabases();
    #resolved;
    #frame;
    #timer;
    /** @throws the file system's error when the directory takes no files */
    constructor(directory, options, about) {
        this.anchor = about.anchor ?? now();
        this.#tools = new ToolFiles(this.anchor);
        this.#directory = directory;
        this.#redaction = new Redaction(masksOf(options.env));
        this.#resolved = about.resolved;
        const unended = { started: about.sensor.name !== 'none', died: true, unknown: 0, limits: [] };
        const nothing = {
            count: 0,
            bytes: 0,
            sha256: '',
            folded: 0,
            cap: 0,
            lost: 0,
            lostPriority: 0,
            chain: '',
        };
        this.#frame = {
            schema: 'ironclaw.guard/recording/v1',
            guard: { version: GUARD_VERSION, pids: [process.pid], paths: [directory.path] },
            anchor: String(this.anchor),
            end: 0,
            sensor: {
                ...about.sensor,
                health: healthOf({ ...unended, reason: 'the guard was killed before the recording ended' }),
            },
            coverage: coverageOf(about.sensor, unended, nothing),
            context: recordingContext(options.env),
            root: about.root.mode === 'run' ? { ...about.root, argv: this.#redaction.arguments(about.root.argv) } : about.root,
            ...(about.confined === undefined ? {} : { confined: about.confined }),
            workspace: about.resolved.workspace,
            variables: about.resolved.variables,
            resolvers: about.resolved.resolvers,
            hosts: about.resolved.hosts,
            secrets: secretFiles(options.zones ?? [], about.resolved.variables),
            links: {},
            packages: {},
            tools: [],
            events: eventsOf(nothing),
        };
        directory.open(this.#redaction.value(this.#frame));
        const zones = new Zones(options.zones ?? [], new Variables(about.resolved.variables));
        const protectedPath = (path) => zones.protect(path);
        this.#recorder = new Recorder({ path: directory.events, cap: options.cap, protectedPath });
        this.#timer = setInterval(() => {
            this.#recorder.flush();
            options.progress?.(this.#recorder.seen);
        }, FLUSH_MS).unref();
    }
    /** Takes one event. Never throws. */
    write = (draft) => {
        if (draft.kind === 'process.exec' && draft.job) {
            if (draft.container !== undefined)
                this.#tools.contained(draft, draft.container);
            else if (isHere(draft))
                this.#tools.exec(draft);
        }
        this.#recorder.write(this.#redaction.draft(draft));
    };
    /** The head in the last heartbeat, hex; without a heartbeat the one over what is on disk. */
    get toldChain() {
        return this.#recorder.toldChain || this.#recorder.chain;
    }
    /** Head of the hash chain over what is on disk, hex. */
    get chain() {
        return this.#recorder.chain;
    }
    /** Notes a process of the guard, or a file or directory of its: what is aimed at them is tampering. */
    guards(pid, path) {
        if (pid > 0)
            this.#frame.guard.pids?.push(pid);
        if (path !== undefined)
            this.#frame.guard.paths?.push(path);
    }
    /** Takes an event about the sensor itself, happening now unless `t` says when. */
    sensor(kind, health = {}, t = this.#now()) {
        this.write({ kind, t, ...SELF, ...health });
    }
    /** Takes note of `lost` events that never came, `priority` of them rare ones. */
    lost(t, lost, priority, reason) {
        this.#recorder.lost({ kind: 'sensor.loss', t, ...SELF, lost, reason }, priority);
    }
    /** Ends the recording. Never rejects: what could not be kept is a reason in its coverage. */
    async finish(report, exit) {
        const end = this.#now();
        const { limits, ...tools } = await this.#tools.finish();
        clearInterval(this.#timer);
        const databases = databasesChanged(this.#databases, snapshotDatabases());
        const events = this.#recorder.finish();
        const clean = {
            ...report,
            sample: report.sample?.map(withoutQuoted) ?? [],
            limits: [...report.limits, ...limits],
        };
        const recording = {
            ...this.#frame,
            end: Math.max(end, this.#recorder.lastT),
            sensor: { ...this.#frame.sensor, health: healthOf(clean) },
            coverage: coverageOf(this.#frame.sensor, clean, events),
            ...(exit === undefined ? {} : { exit }),
            variables: this.#resolved.recheck(),
            ...tools,
            ...(databases.length === 0 ? {} : { databases: databases.map(toChange) }),
            events: eventsOf(events),
        };
        return this.#directory.close(this.#redaction.value(recording));
    }
    /** Leaves nothing behind: the command could not be started. */
    abandon() {
        clearInterval(this.#timer);
        this.#recorder.finish();
        this.#directory.abandon();
    }
    #now() {
        return Math.max(0, Number(now() - this.anchor));
    }
}
const MAX_DATABASE_FILES = 1000;
function toChange({ database, files }) {
    return { database, count: files.length, files: files.slice(0, MAX_DATABASE_FILES) };
}
function eventsOf({ count, bytes, sha256, chain, folded, cap }) {
    return { count, bytes, sha256, ...(chain === '' ? {} : { chain }), folded, cap };
}
/** Whether the image a process started is the file we find under its name: in another mount namespace it may be another. */
function isHere({ exe, mntns }) {
    if (mntns === undefined)
        return true;
    try {
        const facts = (0,external_node_fs_namespaceObject.statSync)(exe.path);
        return facts.dev === exe.dev && facts.ino === exe.ino;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/events/strace/syscalls.js
/**
 * The system calls strace is asked for. A name that an architecture lacks (arm64 has no `open`, `fork`, `dup2`) or that
 * an older strace does not know carries strace's `?`, which makes it optional.
 * `exit_group` is not here: `+++ exited +++` lines come without it. `mmap` is the only hot one: it is what shows
 * libraries; `sendto`/`recvfrom` show DNS. Reads and writes are never traced, nor is `fcntl`: a shell calls it at every
 * redirection, and tracing it made a loop of redirections half as slow again (0.42 s to 0.66 s). What it duplicated is
 * looked up where it matters.
 */
const SYSCALLS = [
    ...['?open', 'openat', '?openat2', '?creat', 'open_by_handle_at', '?mknod', 'mknodat', 'truncate', 'ftruncate'],
    ...['?rename', 'renameat', '?renameat2', '?unlink', 'unlinkat', '?rmdir', '?mkdir', 'mkdirat'],
    ...['?link', 'linkat', '?symlink', 'symlinkat'],
    ...['?chmod', 'fchmod', 'fchmodat', '?fchmodat2', '?chown', '?lchown', 'fchown', 'fchownat'],
    ...['execve', 'execveat', 'clone', '?clone3', '?fork', '?vfork', 'chdir', 'fchdir', 'dup', '?dup2', 'dup3', 'mmap'],
    ...['connect', 'bind', 'listen', 'sendto', 'sendmsg', 'sendmmsg', 'recvfrom', 'recvmsg', 'recvmmsg'],
    ...['setuid', 'setgid', 'setreuid', 'setregid', 'setresuid', 'setresgid', 'capset'],
    ...['kill', 'tkill', 'tgkill', 'rt_sigqueueinfo', 'rt_tgsigqueueinfo', '?pidfd_send_signal'],
    ...['ptrace', 'process_vm_readv', 'process_vm_writev', '?pidfd_getfd'],
    ...['memfd_create', 'mount', 'umount2', 'pivot_root', '?move_mount', '?open_tree', '?fsmount'],
    ...['chroot', 'unshare', 'setns'],
    ...['bpf', 'seccomp', 'init_module', 'finit_module', '?io_uring_setup'],
];
/** How many bytes of a string strace prints (`-s`): long enough for a DNS answer of an ordinary size. */
const STRING_BYTES = 1024;
/**
 * The arguments of strace itself.
 * @param o.fifo where strace writes its lines
 * @param o.command the command to launch; its stops are filtered in the kernel (`--seccomp-bpf`, strace 5.3 or later)
 * @param o.attach process ids to attach to instead (strace follows all their threads; no kernel filter is possible)
 */
function syscalls_straceArguments(o) {
    const how = o.attach === undefined ? ['--seccomp-bpf'] : ['-q', ...o.attach.flatMap((pid) => ['-p', String(pid)])];
    const args = ['-f', ...how, '-yy', '-s', String(STRING_BYTES)];
    args.push('--absolute-timestamps=format:unix,precision:ns');
    // A signal outside the set would also lose its `+++ killed by +++` line; nothing dies of SIGCHLD.
    args.push('-e', 'signal=!SIGCHLD', '-e', `trace=${SYSCALLS.join(',')}`, '-o', o.fifo);
    return o.command === undefined ? args : [...args, '--', ...o.command];
}

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = require("node:net");
;// CONCATENATED MODULE: ./build/host/program.js


/** True for a regular file this process may execute. */
function program_isExecutable(path) {
    try {
        (0,external_node_fs_namespaceObject.accessSync)(path, external_node_fs_namespaceObject.constants.X_OK);
        return (0,external_node_fs_namespaceObject.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** The directories of a PATH, absolute ones only, without those inside `outside`. */
function searchPath(path, outside) {
    return (path ?? '')
        .split(external_node_path_namespaceObject.delimiter)
        .filter((directory) => (0,external_node_path_namespaceObject.isAbsolute)(directory))
        .filter((directory) => outside === undefined || !`${directory}/`.startsWith(`${outside}/`));
}
/** First executable `name` in `first`, then on `path`; undefined when there is none. */
function findProgram(name, first, path) {
    return [...first, ...searchPath(path)].map((directory) => (0,external_node_path_namespaceObject.join)(directory, name)).find(program_isExecutable);
}

;// CONCATENATED MODULE: ./build/host/temporary-directory.js



/** Makes a new private directory (0700) among the temporary files. @throws Error with a sentence for the user */
function temporaryDirectory() {
    try {
        return (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.tmpdir)(), 'ironclaw-'));
    }
    catch (error) {
        throw new Error(`no directory could be made in ${(0,external_node_os_namespaceObject.tmpdir)()}: ${error.message}; set TMPDIR to one that takes files`);
    }
}

;// CONCATENATED MODULE: ./build/host/fifo.js






/** No pipe can be made, so nothing can be watched; the command can still run. */
class FifoError extends Error {
    constructor(message) {
        super(message);
        this.name = 'FifoError';
    }
}
/**
 * A named pipe (0600, in a 0700 directory of its own) through which another program hands us its output. The name
 * goes as soon as the first bytes come, because then the writer has it open; what is left behind by an
 * unexpected exit is removed then.
 */
class fifo_Fifo {
    path;
    #directory;
    #socket;
    /** Holds the pipe open for writing until the writer has come: without a writer a reader sees its end at once. */
    #keeper;
    /** A second reader, to hand on to someone else at the end. */
    #spare;
    #onExit = () => this.#unlink();
    /**
     * Makes the pipe. `onData` gets what is written, `onEnd` is called once when all writers are gone and all was read.
     * @throws FifoError that says what is missing when a pipe cannot be made
     */
    constructor(onData, onEnd) {
        const mkfifo = findProgram('mkfifo', ['/usr/bin', '/bin'], process.env.PATH);
        if (mkfifo === undefined)
            throw new FifoError('mkfifo was not found in /usr/bin, /bin or on PATH; install coreutils');
        this.#directory = ownDirectory();
        process.once('exit', this.#onExit);
        this.path = (0,external_node_path_namespaceObject.join)(this.#directory, 'trace');
        try {
            (0,external_node_child_process_namespaceObject.execFileSync)(mkfifo, ['-m', '600', this.path], { stdio: 'ignore', timeout: 5000, env: {} });
            this.#keeper = (0,external_node_fs_namespaceObject.openSync)(this.path, external_node_fs_namespaceObject.constants.O_RDWR | external_node_fs_namespaceObject.constants.O_NONBLOCK);
            this.#spare = (0,external_node_fs_namespaceObject.openSync)(this.path, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK);
            const fd = (0,external_node_fs_namespaceObject.openSync)(this.path, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK);
            this.#socket = new external_node_net_namespaceObject.Socket({ fd, readable: true, writable: false });
        }
        catch (error) {
            this.close();
            throw new FifoError(`no named pipe could be made in ${this.#directory}: ${error.message}`);
        }
        this.#socket.on('data', (chunk) => {
            this.release();
            onData(chunk);
        });
        this.#socket.once('close', onEnd);
        this.#socket.on('error', () => this.#socket.destroy());
    }
    /** The writer has come, or will not come any more: from now on the end of the last writer is the end. */
    release() {
        if (this.#keeper === undefined)
            return;
        (0,external_node_fs_namespaceObject.closeSync)(this.#keeper);
        this.#keeper = undefined;
        this.#unlink();
    }
    /** Stops reading. Writers that live on are served by a `cat` that throws everything away, so that they never block. */
    handOver(spawnDrain) {
        this.release();
        if (this.#spare !== undefined)
            spawnDrain(this.#spare);
        this.close();
    }
    /** Closes all ends and removes the name. */
    close() {
        for (const fd of [this.#keeper, this.#spare])
            if (fd !== undefined)
                (0,external_node_fs_namespaceObject.closeSync)(fd);
        this.#keeper = undefined;
        this.#spare = undefined;
        this.#socket?.destroy();
        this.#unlink();
        process.removeListener('exit', this.#onExit);
    }
    #unlink() {
        (0,external_node_fs_namespaceObject.rmSync)(this.#directory, { recursive: true, force: true });
    }
}
function ownDirectory() {
    try {
        return temporaryDirectory();
    }
    catch (error) {
        throw new FifoError(error.message);
    }
}

;// CONCATENATED MODULE: ./build/host/command.js






/** A command that cannot be started, with the exit status a shell gives: 127 not found, 126 not executable. */
class CommandError extends Error {
    status;
    constructor(message, status) {
        super(message);
        this.name = 'CommandError';
        this.status = status;
    }
}
/**
 * The arguments to start `argv` with, found as a shell would find it: `argv` itself, or `/bin/sh FILE …` for a text file
 * without `#!`, which the kernel refuses and shells run.
 *
 * @throws CommandError with what to do about it
 */
function startable(argv, cwd, path) {
    const [name = '', ...rest] = argv;
    if (name === '')
        throw new CommandError('no command was given; write it after `--`', 127);
    if (!isDirectory(cwd))
        throw new CommandError(`the working directory ${cwd} does not exist or is no directory`, 127);
    // as a shell does, relative directories of PATH, the empty one included, count from cwd
    const directories = name.includes('/') ? [''] : (path ?? '').split(delimiter);
    const candidates = directories.map((directory) => resolve(cwd, directory, name));
    const found = candidates.find(isExecutable);
    if (found !== undefined)
        return isScriptWithoutInterpreter(found) ? ['/bin/sh', found, ...rest] : [...argv];
    const present = candidates.find(exists);
    if (present === undefined) {
        const where = name.includes('/') ? 'there is no such file' : 'it is in no directory of PATH';
        throw new CommandError(`${name}: command not found: ${where}; check its spelling, or install it`, 127);
    }
    if (isDirectory(present))
        throw new CommandError(`${present} is a directory and cannot be run; name a program in it`, 126);
    throw new CommandError(`${present} is not executable; allow it with \`chmod +x\`, or run it through its interpreter`, 126);
}
/**
 * Starts a command that shares our terminal and standard streams, as `user` where we are root and one is given.
 * @throws CommandError when the kernel refuses at once
 */
function command_start(argv, cwd, env, user) {
    const [file = '', ...args] = argv;
    try {
        return spawn(file, args, { cwd, env, stdio: 'inherit', ...asUser(user) });
    }
    catch (error) {
        throw refusedByKernel(error);
    }
}
/** Waits for the end of a child. @throws CommandError when the kernel refused to start it */
function command_ended(child) {
    return new Promise((resolveEnd, reject) => {
        child.once('exit', (code, signal) => resolveEnd({ code, signal }));
        child.once('error', (error) => {
            if (child.pid === undefined)
                reject(refusedByKernel(error));
        });
    });
}
/** E2BIG: too many or too long arguments; ENOMEM, EAGAIN: no room for a process. */
function refusedByKernel(error) {
    const tooLong = error.code === 'E2BIG';
    const advice = tooLong
        ? 'its arguments and environment are too long for the kernel; shorten them'
        : 'see what the system lacks';
    return new CommandError(`the command could not be started (${error.message}): ${advice}`, 126);
}
const FORWARDED = (/* unused pure expression or super */ null && (['SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGHUP']));
/**
 * Passes signals sent to us on to the command, until the returned function is called. What a key press sends (SIGINT, SIGQUIT
 * while we are in the foreground of a terminal) reaches the command directly and is not sent twice.
 */
function command_forwardSignals(child) {
    const forward = (signal) => {
        const byKey = signal === 'SIGINT' || signal === 'SIGQUIT';
        if (!byKey || !inForeground())
            child.kill(signal);
    };
    for (const signal of FORWARDED)
        process.on(signal, forward);
    return () => {
        for (const signal of FORWARDED)
            process.removeListener(signal, forward);
    };
}
function inForeground() {
    const facts = processFacts(process.pid);
    return facts !== undefined && facts.foregroundGroup === facts.processGroup;
}
function isScriptWithoutInterpreter(path) {
    let fd;
    try {
        fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    }
    catch {
        return false; // executable but not readable: the kernel decides
    }
    try {
        const head = Buffer.alloc(256);
        const length = readSync(fd, head, 0, head.length, 0);
        if (length === 0)
            return true;
        return head.toString('latin1', 0, 2) !== '#!' && !head.subarray(0, length).includes(0);
    }
    finally {
        closeSync(fd);
    }
}
function exists(path) {
    try {
        statSync(path);
        return true;
    }
    catch {
        return false;
    }
}
function isDirectory(path) {
    try {
        return statSync(path).isDirectory();
    }
    catch {
        return false;
    }
}
/** Ids this process, and a command it starts, run under. */
function owner() {
    return { uid: process.geteuid?.() ?? 0, gid: process.getegid?.() ?? 0 };
}

;// CONCATENATED MODULE: ./build/host/strace-probe.js






/** --seccomp-bpf, without which a build takes several times as long, came with this version. */
const OLDEST = [5, 3];
const DIRECTORIES = ['/usr/bin', '/bin', '/usr/local/bin'];
const PROBE_TIMEOUT_MS = 5000;
/**
 * Option with which strace runs detached, as a grandchild out of reach of our terminal: the command stays our direct child, so its exit
 * status, its signals and its terminal are what they are without us, also when strace is killed.
 */
const strace_probe_DETACHED_TRACER = '-DDD';
/**
 * Finds strace, reads its version and traces `true` once with the very options a recording uses.
 *
 * @param path the PATH to search after the standard directories
 * @returns path and version, or a reason fit for the user; never rejects
 */
async function probeStrace(path) {
    const strace = findProgram('strace', DIRECTORIES, path);
    if (strace === undefined) {
        return {
            reason: `strace was not found in ${DIRECTORIES.join(', ')} or on PATH; install it with \`apt-get install strace\``,
        };
    }
    try {
        return await tryStrace(strace);
    }
    catch (error) {
        return { reason: `strace could not be tried: ${error.message}` };
    }
}
/** As probeStrace, for the strace at a path. Rejects when there is no room for temporary files. */
async function tryStrace(strace) {
    const yes = findProgram('true', ['/usr/bin', '/bin'], undefined);
    if (yes === undefined)
        return { reason: 'strace could not be tried: no program `true` was found in /usr/bin or /bin' };
    const [banner, trial] = await Promise.all([output(strace, ['-V']), traceOf(strace, yes)]);
    const version = /version (\S+)/.exec(banner.stdout)?.[1];
    if (version === undefined)
        return { reason: `${strace} did not print its version: ${firstLine(banner)}` };
    if (isOlder(version)) {
        return { reason: `${strace} is version ${version}; ${OLDEST.join('.')} or newer is needed (for --seccomp-bpf)` };
    }
    if (trial.code === 0 && /^\d+ .*\+\+\+ exited with 0 \+\+\+/m.test(trial.trace))
        return { path: strace, version };
    return { reason: refusal(strace, trial) };
}
/** True when tracing is already refused for the reason given, as a person would want to read it. */
function refusal(strace, trial) {
    if (/ptrace|attach|seize/i.test(trial.stderr) && /not permitted|denied|not implemented/i.test(trial.stderr)) {
        return (`${strace} may not trace here (${firstLine(trial)}): ptrace is refused by a container's seccomp profile, by ` +
            'kernel.yama.ptrace_scope, or because this process is traced itself; allow SYS_PTRACE to have the run watched');
    }
    if (trial.timedOut)
        return `${strace} did not finish tracing \`true\` within ${PROBE_TIMEOUT_MS / 1000} s`;
    return `${strace} failed to trace \`true\`: ${firstLine(trial)}`;
}
function isOlder(version) {
    const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
    return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}
/** Traces one short command into a file of its own. */
async function traceOf(strace, command) {
    const directory = temporaryDirectory();
    try {
        const file = (0,external_node_path_namespaceObject.join)(directory, 'trial');
        const ran = await output(strace, [strace_probe_DETACHED_TRACER, ...syscalls_straceArguments({ fifo: file, command: [command] })]);
        return { ...ran, trace: (0,external_node_fs_namespaceObject.existsSync)(file) ? (0,external_node_fs_namespaceObject.readFileSync)(file, 'latin1') : '' };
    }
    finally {
        (0,external_node_fs_namespaceObject.rmSync)(directory, { recursive: true, force: true });
    }
}
function output(program, args) {
    const options = { timeout: PROBE_TIMEOUT_MS, killSignal: 'SIGKILL', maxBuffer: 1 << 20, env: {} };
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_namespaceObject.execFile)(program, args, options, (error, stdout, stderr) => {
            resolve({
                code: child.exitCode,
                stdout,
                stderr: stderr || (error?.message ?? ''),
                timedOut: error?.killed === true,
            });
        });
    });
}
function firstLine(from) {
    const line = from.stderr.split('\n').find((candidate) => /strace|error|denied|permitted/i.test(candidate));
    return (line ?? (from.stderr || from.stdout || `exit status ${from.code}`)).trim().slice(0, 200);
}

;// CONCATENATED MODULE: ./build/host/strace-launch.js







const DEFAULT_GRACE_MS = 2000;
/**
 * Runs a command under strace until it ends, and gives each line strace prints to `onLine`.
 *
 * The tracer is detached, so the command's status, terminal and signals are its own. What it leaves running in the
 * background is watched for `grace` longer; after that it stays traced, because without its tracer the kernel's filter would fail
 * its system calls, but nobody listens.
 *
 * @throws CommandError when the kernel refused to start it, FifoError when no named pipe can be made: nothing has run then
 */
async function launch(options) {
    let lines = 0;
    let rootEnded = false;
    let root = '';
    const splitter = new LineSplitter((line) => {
        if (lines++ === 0)
            options.onTracer?.(tracerOf(Number(root)));
        if (!rootEnded && line.startsWith(root))
            rootEnded = / \+\+\+ (?:exited with|killed by) .* \+\+\+$/.test(line);
        options.onLine(line);
    });
    let drained = () => { };
    const silence = new Promise((resolve) => {
        drained = resolve;
    });
    const fifo = new Fifo((chunk) => splitter.push(chunk), () => drained());
    try {
        const args = [DETACHED_TRACER, ...straceArguments({ fifo: fifo.path, command: options.argv })];
        const child = start([options.strace, ...args], options.cwd, options.env);
        root = `${child.pid} `;
        const stopForwarding = forwardSignals(child);
        const end = await ended(child).finally(stopForwarding);
        fifo.release();
        const survivors = await outlives(silence, options.grace ?? DEFAULT_GRACE_MS);
        splitter.end();
        if (survivors)
            fifo.handOver(drain);
        const died = lines > 0 && !rootEnded && !survivors;
        return { ...end, started: lines > 0, died, survivors, overlong: splitter.overlong, ...reasonOf(lines, died) };
    }
    finally {
        fifo.close();
    }
}
function reasonOf(lines, died) {
    if (lines === 0)
        return { reason: 'strace started and wrote nothing; see its message above' };
    if (!died)
        return {};
    return {
        reason: 'strace was killed while the command was running: from then on nothing was recorded, and system calls ' +
            'of the command (opening files, starting programs) failed with "Function not implemented"',
    };
}
/** True when `settled` takes longer than `ms`. */
function outlives(settled, ms) {
    return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(true), ms);
        void settled.then(() => {
            clearTimeout(timer);
            resolve(false);
        });
    });
}
/** Reads and discards for as long as a writer lives, independently of this process. */
function drain(fd) {
    const cat = (0,external_node_child_process_namespaceObject.spawn)('/bin/cat', [], { stdio: [fd, 'ignore', 'ignore'], detached: true, env: {} });
    cat.on('error', () => { }); // without cat the survivors see a broken pipe on strace's side, nothing worse
    cat.unref();
}

;// CONCATENATED MODULE: ./build/host/strace-attach.js








const ATTACH_TIMEOUT_MS = 10_000;
const STOP_TIMEOUT_MS = 10_000;
const strace_attach_MAX_MESSAGE = 4096;
/**
 * Attaches strace to a process and everything that descends from it, with `sudo -n` unless we are root.
 *
 * @throws Error with a sentence for the user when it is not watching after 10 s
 */
async function attach(options) {
    const watched = processTree(options.pid, options.except);
    if (watched.length === 0)
        throw new Error(`there is no process ${options.pid} to attach to`);
    options.onTree(watched);
    const splitter = new line_splitter_LineSplitter(options.onLine);
    let drained = () => { };
    const silence = new Promise((resolve) => {
        drained = resolve;
    });
    const fifo = new fifo_Fifo((chunk) => splitter.push(chunk), () => drained());
    const args = syscalls_straceArguments({ fifo: fifo.path, attach: watched.map((process) => process.pid) });
    const child = spawnAsRoot(options.strace, args);
    const said = messages(child);
    let exited = false;
    let asked = false;
    let finished = false;
    const exit = new Promise((resolve) => {
        const over = (how) => {
            exited = true;
            finished = how === 'exit status 0';
            fifo.release();
            resolve(how);
        };
        child.once('exit', (code, signal) => over(signal ?? `exit status ${code}`));
        child.once('error', (error) => over(error.message));
    });
    await Promise.race([exit, attached(options.pid, () => exited)]);
    if (exited || process_tree_tracerOf(options.pid) === 0) {
        if (!exited)
            interrupt(strace(child));
        fifo.close();
        throw new Error(`strace could not attach to process ${options.pid}: ${said() || (exited ? await exit : 'no answer in 10 s')}`);
    }
    fifo.release();
    const known = new Set(watched.map((process) => process.pid));
    const missed = processTree(options.pid, options.except)
        .map((process) => process.pid)
        .filter((pid) => !known.has(pid) && process_tree_tracerOf(pid) === 0);
    const unexpected = exit.then((how) => asked || finished ? undefined : `strace ended before it was asked to (${how}): ${said() || 'no message'}`);
    return {
        watched,
        missed,
        async stop() {
            // a root that is still there but no longer traced: strace has died, and we have not been told yet
            const letGo = process_tree_processFacts(options.pid) !== undefined && process_tree_tracerOf(options.pid) === 0;
            asked = !exited && !letGo;
            if (asked)
                interrupt(process_tree_tracerOf(options.pid) || strace(child));
            await Promise.race([Promise.all([exit, silence]), (0,promises_namespaceObject.setTimeout)(STOP_TIMEOUT_MS, undefined, { ref: false })]);
            splitter.end();
            fifo.handOver((fd) => (exited ? undefined : drain(fd)));
            const reason = exited ? await unexpected : 'strace did not let go of the processes within 10 s';
            return { died: reason !== undefined, overlong: splitter.overlong, ...(reason === undefined ? {} : { reason }) };
        },
    };
}
function isRoot() {
    return process.geteuid?.() === 0;
}
function sudo() {
    const found = findProgram('sudo', ['/usr/bin', '/bin'], process.env.PATH);
    if (found === undefined)
        throw new Error('attaching needs root, and sudo was not found; run as root or install sudo');
    return found;
}
function spawnAsRoot(program, args) {
    const options = { stdio: ['ignore', 'ignore', 'pipe'], env: {}, detached: true };
    return isRoot() ? (0,external_node_child_process_namespaceObject.spawn)(program, [...args], options) : (0,external_node_child_process_namespaceObject.spawn)(sudo(), ['-n', program, ...args], options);
}
/** SIGINT is what makes strace detach in order. */
function interrupt(pid) {
    if (pid <= 0)
        return;
    if (isRoot()) {
        try {
            process.kill(pid, 'SIGINT');
        }
        catch {
            // it has just ended by itself
        }
    }
    else {
        (0,external_node_child_process_namespaceObject.spawnSync)(sudo(), ['-n', 'kill', '-INT', String(pid)], { stdio: 'ignore', timeout: STOP_TIMEOUT_MS, env: {} });
    }
}
/** The strace process itself: below sudo when there is one. */
function strace(child) {
    const tree = child.pid === undefined ? [] : processTree(child.pid);
    return tree.find((process) => process.comm === 'strace')?.pid ?? child.pid ?? 0;
}
/** Waits until something traces `pid`, or `over`, or the time is up. */
async function attached(pid, over) {
    const deadline = performance.now() + ATTACH_TIMEOUT_MS;
    while (!over() && performance.now() < deadline) {
        if (process_tree_tracerOf(pid) !== 0 && process_tree_processFacts(pid) !== undefined)
            return;
        await (0,promises_namespaceObject.setTimeout)(10);
    }
}
/** Collects what a program says on standard error, its beginning only. */
function messages(child) {
    let text = '';
    child.stderr?.on('data', (chunk) => {
        if (text.length < strace_attach_MAX_MESSAGE)
            text += chunk.toString('utf8');
    });
    return () => text.trim().slice(0, strace_attach_MAX_MESSAGE);
}

;// CONCATENATED MODULE: ./build/host/variables/hosts.js

const MAX_FILE = 1024 * 1024;
/** Host name of a URL, of `host:port`, or of git's `user@host:path`; undefined when there is none. */
function hostOf(location) {
    const text = location.trim();
    const url = hosts_parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `ssh://${text.replace(/^([^/]*?):(?!\d+$|\d+\/).*$/, '$1')}`);
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
        return (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8').slice(0, MAX_FILE);
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
function hosts_parse(url) {
    try {
        return new URL(url);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/host/variables/paths.js


/** Directories of the system: no package manager's own, even where its programs stand in them. */
const SYSTEM_BIN = new Set(['/bin', '/sbin', '/usr/bin', '/usr/sbin']);
/** A path with the symlinks of its existing part resolved, without trailing slash; undefined unless absolute. */
function paths_resolved(path) {
    if (path === undefined || !(0,external_node_path_namespaceObject.isAbsolute)(path))
        return undefined;
    try {
        return external_node_fs_namespaceObject.realpathSync.native(path);
    }
    catch {
        const parent = (0,external_node_path_namespaceObject.dirname)(path);
        const above = parent === path ? parent : paths_resolved(parent);
        return above === undefined ? undefined : (0,external_node_path_namespaceObject.join)(above, (0,external_node_path_namespaceObject.basename)(path));
    }
}
/** A variable of the distinct resolved paths; undefined without any, and `/` is never a value. */
function pathVariable(source, paths) {
    const values = [...new Set(paths.flatMap((path) => paths_resolved(path) ?? []))].filter((path) => path !== '/');
    return values.length === 0 ? undefined : { values, trusted: true, source };
}
/** As pathVariable, without the system's own program directories. */
function prefixVariable(source, paths) {
    const own = paths.filter((path) => path !== undefined && !SYSTEM_BIN.has(paths_resolved(path) ?? ''));
    return pathVariable(source, own);
}
/** The places that follow from the environment alone: temporary files, home, caches, tool cache. */
function placeVariables(env) {
    const home = env.HOME;
    const inHome = (...parts) => (home ? (0,external_node_path_namespaceObject.join)(home, ...parts) : undefined);
    const cache = env.XDG_CACHE_HOME || inHome('.cache');
    const inCache = (name) => (cache ? (0,external_node_path_namespaceObject.join)(cache, name) : undefined);
    const data = env.XDG_DATA_HOME || inHome('.local', 'share');
    return {
        tmp: pathVariable('the system and TMPDIR', ['/tmp', '/var/tmp', '/dev/shm', env.TMPDIR]),
        home: pathVariable('HOME', [home]),
        toolcache: pathVariable('RUNNER_TOOL_CACHE', [
            env.RUNNER_TOOL_CACHE,
            env.AGENT_TOOLSDIRECTORY,
            (0,external_node_fs_namespaceObject.existsSync)('/opt/hostedtoolcache') ? '/opt/hostedtoolcache' : undefined,
        ]),
        'runner:temp': pathVariable('RUNNER_TEMP', [env.RUNNER_TEMP]),
        'cache:generic': pathVariable('XDG_CACHE_HOME', [cache]),
        'cache:npm': pathVariable('npm_config_cache', [configured(env, 'npm_config_cache') || inHome('.npm')]),
        'cache:pip': pathVariable('PIP_CACHE_DIR', [env.PIP_CACHE_DIR || inCache('pip')]),
        'cache:yarn': pathVariable('YARN_CACHE_FOLDER', [
            env.YARN_CACHE_FOLDER || inCache('yarn'),
            inHome('.yarn', 'berry'),
        ]),
        'cache:pnpm': pathVariable('PNPM_HOME', [
            env.PNPM_HOME,
            inCache('pnpm'),
            data && (0,external_node_path_namespaceObject.join)(data, 'pnpm'),
            inHome('.pnpm-store'),
        ]),
        'cache:node-gyp': pathVariable('npm_config_devdir', [configured(env, 'npm_config_devdir') || inCache('node-gyp')]),
    };
}
/** npm reads its npm_config_ variables in either case. */
function configured(env, name) {
    return env[name] || env[name.toUpperCase()];
}

;// CONCATENATED MODULE: ./build/host/user.js
/**
 * Does something with no more rights than a user has, where this process is root: what that user has put links to is then read
 * only if that user could read it. The process stays root's to everybody else: that user can neither signal nor trace it.
 */
async function withRightsOf(user, work) {
    const { setgroups, getgroups, setegid, seteuid, getegid } = process;
    if (user === undefined || user.uid === 0 || process.geteuid?.() !== 0)
        return work();
    const [groups, group] = [getgroups?.() ?? [], getegid?.() ?? 0];
    setgroups?.([user.gid]);
    setegid?.(user.gid);
    seteuid?.(user.uid);
    try {
        return await work();
    }
    finally {
        seteuid?.(0);
        setegid?.(group);
        setgroups?.(groups);
    }
}
/** @returns what makes a child process run as a user: nothing where we are not root, and so that user already */
function user_asUser(user) {
    return user === undefined || process.geteuid?.() !== 0 ? {} : { uid: user.uid, gid: user.gid };
}

;// CONCATENATED MODULE: ./build/host/variables/probe.js



/** On a machine with eight times as much to do as it has processors, python takes five seconds to answer. */
const probe_TIMEOUT_MS = 10_000;
const probe_MAX_OUTPUT = 1024 * 1024;
/** What tools need to find themselves and their configuration; everything else of the environment stays out. */
const PASSED = /^(HOME|PATH|USER|LOGNAME|LANG|TMPDIR|VIRTUAL_ENV|CONDA_PREFIX|PNPM_HOME|XDG_\w+|(PYENV|NVM|VOLTA|FNM|ASDF|N)_\w+|npm_config_\S+|PIP_\w+|YARN_\w+|(https?|all|no)_proxy)$/i;
/** Variables that name a configuration file: dropped when the file lies in the workspace. */
const CONFIG_FILES = /^(npm_config_(user|global)config|pip_config_file|yarn_rc_filename)$/i;
/**
 * Asks a tool on PATH, outside the workspace, and gives its standard output.
 *
 * @returns undefined when there is no such tool, it fails, or it takes longer than 10 s. Never rejects.
 */
function ask(ground, tool, args, cwd = ground.nowhere) {
    const path = searchPath(ground.env.PATH, ground.workspace).join(':');
    const program = findProgram(tool, [], path);
    if (program === undefined)
        return Promise.resolve(undefined);
    const env = { ...cleanEnvironment(ground), PATH: path };
    const limits = { timeout: probe_TIMEOUT_MS, killSignal: 'SIGKILL', maxBuffer: probe_MAX_OUTPUT };
    const options = { cwd, env, ...limits, ...user_asUser(ground.user) };
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_namespaceObject.execFile)(program, args, options, (error, stdout) => resolve(error === null ? stdout : undefined));
        child.stdin?.end();
    });
}
/** Asks git about the repository of the workspace: reading only, without hooks, network or lazily fetched objects. */
function askGit(ground, args) {
    return ask(ground, 'git', ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', ...args], ground.cwd);
}
function cleanEnvironment({ env, workspace }) {
    const kept = Object.entries(env).filter(([name, value]) => PASSED.test(name) && !(CONFIG_FILES.test(name) && `${value}/`.startsWith(`${workspace}/`)));
    // without its libraries, which setup-python and its like name there, a tool does not start
    const libraries = searchPath(env.LD_LIBRARY_PATH, workspace).join(':');
    return {
        ...Object.fromEntries(kept),
        ...(libraries === '' ? {} : { LD_LIBRARY_PATH: libraries }),
        LC_ALL: 'C',
        GIT_NO_LAZY_FETCH: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        COREPACK_ENABLE_NETWORK: '0',
        npm_config_logs_max: '0', // asking must leave nothing behind
        COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
        NO_UPDATE_NOTIFIER: '1',
        PIP_DISABLE_PIP_VERSION_CHECK: '1',
        PYTHONDONTWRITEBYTECODE: '1',
    };
}

;// CONCATENATED MODULE: ./build/host/variables/npm.js




/** What npm, yarn and node say of themselves: registries (scoped ones too), cache, global prefix, headers, proxies. */
async function npmVariables(ground) {
    const [listed, headers, yarn] = await Promise.all([
        ask(ground, 'npm', ['config', 'list', '--json', '--loglevel=silent']),
        ask(ground, 'node', ['-p', 'process.release.headersUrl']),
        ask(ground, 'yarn', ['config', 'get', 'registry']),
    ]);
    const settings = npmSettings(listed ?? '');
    const prefix = settings.get('prefix') ?? '';
    const installed = prefix === '' ? [] : [(0,external_node_path_namespaceObject.join)(prefix, 'lib', 'node_modules'), (0,external_node_path_namespaceObject.join)(prefix, 'bin')];
    const variables = {
        'registry:npm': hostVariable('npm config list', registries(settings)),
        'registry:yarn': hostVariable('yarn config get registry', [yarn]),
        'cache:npm': pathVariable('npm config list', [settings.get('cache')]),
        'prefix:npm': prefixVariable('npm config list', installed),
        'dist:node': hostVariable('node and npm_config_disturl', [
            headers,
            settings.get('disturl'),
            configured(ground.env, 'npm_config_disturl'),
        ]),
    };
    return { variables, proxies: [settings.get('proxy'), settings.get('https-proxy')] };
}
/** `npm config list --json` as a table of its texts. */
function npmSettings(json) {
    try {
        const data = JSON.parse(json);
        if (typeof data !== 'object' || data === null)
            return new Map();
        return new Map(Object.entries(data).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])));
    }
    catch {
        return new Map();
    }
}
/** The registry URLs of npm settings: the default one and one for each scope. */
function registries(settings) {
    return [...settings].flatMap(([key, value]) => (key === 'registry' || /^@[^:]+:registry$/.test(key) ? [value] : []));
}
/** The settings of an .npmrc, `${NAME}` replaced from the environment as npm does. */
function npmrcSettings(text, env) {
    const settings = new Map();
    for (const line of text.split('\n')) {
        const equals = line.indexOf('=');
        if (equals <= 0 || /^\s*[#;]/.test(line))
            continue;
        const value = line
            .slice(equals + 1)
            .trim()
            .replace(/^(["'])(.*)\1$/, '$2');
        const expanded = value.replace(/\$\{([^{}]{1,200})\}/g, (whole, name) => env[name] ?? whole);
        settings.set(line.slice(0, equals).trim(), expanded);
    }
    return settings;
}
/** A variable of the hosts of several locations; undefined without any. */
function hostVariable(source, locations) {
    const values = hostsOf(locations);
    return values.length === 0 ? undefined : { values, trusted: true, source };
}

;// CONCATENATED MODULE: ./build/host/variables/apt.js




const apt_MAX_FILES = 500;
/** The hosts apt installs from: its sources in both formats, mirror lists they name, and its proxies. */
function aptVariables(root = '/etc/apt') {
    const lists = [(0,external_node_path_namespaceObject.join)(root, 'sources.list'), ...filesIn((0,external_node_path_namespaceObject.join)(root, 'sources.list.d'))].map(textOf);
    const uris = lists.flatMap(sourceUris);
    const mirrors = uris
        .flatMap((uri) => /^mirror\+file:(\/.*)$/.exec(uri)?.[1] ?? [])
        .flatMap((path) => mirrorUris(textOf(path)));
    const proxies = [(0,external_node_path_namespaceObject.join)(root, 'apt.conf'), ...filesIn((0,external_node_path_namespaceObject.join)(root, 'apt.conf.d'))].map(textOf).flatMap(aptProxies);
    const remote = [...uris, ...mirrors].filter((uri) => /^(mirror\+)?(https?|ftp):/.test(uri));
    return { 'registry:apt': hostVariable('apt sources', [...remote, ...proxies]) };
}
/** The URIs of a one-line or deb822 source file. */
function sourceUris(text) {
    const uris = [];
    let field = '';
    for (const line of text.split('\n')) {
        if (/^\s*#/.test(line))
            continue;
        const oneLine = /^\s*deb(?:-src)?\s+(?:\[[^\]]*\]\s+)?(\S+)/.exec(line)?.[1];
        if (oneLine !== undefined)
            uris.push(oneLine);
        const [, name, value] = /^([A-Za-z-]+):(.*)$/.exec(line) ?? [];
        if (name !== undefined)
            field = name.toLowerCase();
        else if (!/^[ \t]/.test(line))
            field = '';
        if (field === 'uris')
            uris.push(...(value ?? line).trim().split(/\s+/).filter(Boolean));
    }
    return uris;
}
/** The proxies of an apt configuration file. */
function aptProxies(text) {
    return [...text.matchAll(/^\s*Acquire::[\w:]*Proxy[\w:.-]*\s+"(https?:\/\/[^"]+)"/gim)].map((match) => match[1] ?? '');
}
function mirrorUris(text) {
    return text.split('\n').flatMap((line) => /^\s*(https?:\/\/\S+)/.exec(line)?.[1] ?? []);
}
function filesIn(directory) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(directory)
            .sort()
            .slice(0, apt_MAX_FILES)
            .map((name) => (0,external_node_path_namespaceObject.join)(directory, name));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/host/variables/python.js




/**
 * Prints, as JSON, the directories python installs to, the index pip has built in, and pip's settings. Asking pip's own modules
 * takes a quarter of the time of `pip config list`, which is asked only where they have moved.
 */
const QUESTION = `
import json, site, sysconfig
said = {"paths": [], "index": [], "settings": None}
try:
    paths = sysconfig.get_paths()
    said["paths"] = [paths[k] for k in ("purelib", "platlib", "scripts")] + [site.getuserbase()]
    said["paths"] += site.getsitepackages()
except Exception:
    pass
try:
    from pip._internal.models.index import PyPI
    said["index"] = [PyPI.url, "https://" + PyPI.file_storage_domain]
    from pip._internal.configuration import Configuration
    settings = Configuration(isolated=False)
    settings.load()
    flat = []
    for key, value in settings.items():
        flat += value.items() if isinstance(value, dict) else [(key, value)]
    said["settings"] = "".join("%s=%r\\n" % pair for pair in flat)
except Exception:
    pass
print(json.dumps(said))
`;
/** What python3 and pip on PATH say of themselves: where they install to, which indexes they use. */
async function pythonVariables(ground) {
    const said = pythonAnswer((await ask(ground, 'python3', ['-c', QUESTION])) ?? '');
    const settings = said.settings ?? (await ask(ground, 'python3', ['-m', 'pip', 'config', 'list']));
    const set = pipIndexes(settings ?? '');
    const venv = ground.env.VIRTUAL_ENV;
    const paths = [...said.paths, ...(venv ? [(0,external_node_path_namespaceObject.join)(venv, 'bin'), (0,external_node_path_namespaceObject.join)(venv, 'lib')] : [])];
    return {
        'prefix:python': prefixVariable('python3 sysconfig', paths),
        'registry:pip': hostVariable("pip's settings", [...(set.index ? [] : said.index), ...set.all]),
    };
}
function pythonAnswer(json) {
    try {
        const { paths, index, settings } = JSON.parse(json);
        return { paths: texts(paths), index: texts(index), settings: typeof settings === 'string' ? settings : undefined };
    }
    catch {
        return { paths: [], index: [], settings: undefined };
    }
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
/**
 * The index URLs of `pip config list`, whose lines read `global.index-url='https://…'`.
 * `index` tells whether the built-in index is replaced.
 */
function pipIndexes(listed) {
    const found = { index: false, all: [] };
    for (const match of listed.matchAll(/^[^\s='"]+\.((?:extra-)?index-url|find-links)='([^']*)'/gm)) {
        if (match[1] === 'index-url')
            found.index = true;
        found.all.push(...(match[2] ?? '').split(/(?:\\n|\s)+/).filter((url) => /^https?:/.test(url)));
    }
    return found;
}
/** The index URLs of a pip.conf. */
function pipConfIndexes(text) {
    const urls = [];
    let key = '';
    for (const line of text.split('\n')) {
        if (/^\s*[#;]/.test(line))
            continue;
        const [, name, value] = /^([\w-]+)\s*[=:](.*)$/.exec(line) ?? [];
        if (name !== undefined)
            key = name.toLowerCase();
        else if (!/^\s/.test(line))
            key = '';
        if (/^((extra-)?index-url|find-links)$/.test(key))
            urls.push(...(value ?? line).split(/\s+/).filter((url) => /^https?:/.test(url)));
    }
    return urls;
}

;// CONCATENATED MODULE: ./build/host/variables/project-files.js






const FILES = [
    { path: '.npmrc', variable: 'registry:npm', read: (text, env) => registries(npmrcSettings(text, env)) },
    { path: 'pip.conf', variable: 'registry:pip', read: (text) => pipConfIndexes(text) },
];
/** Reads the project's own configuration as HEAD has it, and what the working copy adds. */
function projectClaims(ground) {
    return Promise.all(FILES.map(async (file) => {
        const committed = hostsOf(file.read((await askGit(ground, ['cat-file', 'blob', `HEAD:${file.path}`])) ?? '', ground.env));
        const text = textOf((0,external_node_path_namespaceObject.join)(ground.workspace, file.path));
        const working = hostsOf(file.read(text, ground.env)).filter((host) => !committed.includes(host));
        return { file: file.path, variable: file.variable, committed, working, digest: digest(text) };
    }));
}
/** Adds what the project says: what HEAD says to the variable itself, what only the working copy says as `NAME#workspace`, untrusted. */
function withClaims(variables, claims) {
    const result = { ...variables };
    for (const { file, variable, committed, working } of claims) {
        add(result, variable, committed, true, `${file} in git's HEAD`);
        add(result, `${variable}#workspace`, working, false, `${file} in the workspace`);
    }
    return result;
}
/**
 * After the run: what a project file said counts no more when the file was changed meanwhile. Its hosts, old and new, move to
 * `NAME#workspace`, untrusted, unless the tool's own configuration names them too.
 */
function recheckClaims(before, claims, ground) {
    const trusted = [];
    const changed = [];
    for (const claim of claims) {
        const text = textOf((0,external_node_path_namespaceObject.join)(ground.workspace, claim.file));
        if (digest(text) === claim.digest) {
            trusted.push(claim);
            continue;
        }
        const now = FILES.find((file) => file.path === claim.file)?.read(text, ground.env) ?? [];
        const working = [...new Set([...claim.committed, ...claim.working, ...hostsOf(now)])];
        changed.push({ ...claim, committed: [], working });
    }
    return withClaims(before, [...trusted, ...changed]);
}
function add(variables, name, hosts, trusted, source) {
    if (hosts.length === 0)
        return;
    const known = variables[name];
    variables[name] = {
        values: [...new Set([...(known?.values ?? []), ...hosts])].sort(),
        trusted,
        source: known === undefined ? source : `${known.source}; ${source}`,
    };
}
function digest(text) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./build/host/variables/resolve.js









const ROOT = '/';
/**
 * Resolves all variables, asking the tools themselves, in parallel, each for at most 10 s. A tool that is not there or does
 * not answer leaves its variable out. Never rejects.
 *
 * @param o.user who to ask them as; this user when absent
 * @param o.workspace its top when known (GITHUB_WORKSPACE); otherwise git is asked
 */
async function resolveVariables(o) {
    const nowhere = emptyDirectory();
    try {
        const cwd = paths_resolved(o.cwd) ?? o.cwd;
        const here = { workspace: cwd, cwd, env: o.env, user: o.user, nowhere };
        const top = o.workspace ?? (await askGit(here, ['rev-parse', '--show-toplevel']))?.replace(/\n$/, '');
        const workspace = paths_resolved(top) ?? cwd;
        const ground = { ...here, workspace };
        const [npm, python, remotes, claims] = await Promise.all([
            npmVariables(ground),
            pythonVariables(ground),
            askGit(ground, ['remote', '-v']),
            projectClaims(ground),
        ]);
        const found = {
            workspace: pathVariable('git, else the working directory', [workspace]),
            ...placeVariables(o.env),
            ...resolve_present(npm.variables),
            ...python,
            ...aptVariables(),
            proxy: hostVariable('environment and npm config list', [...proxies(o.env), ...npm.proxies]),
            'git:remote': hostVariable('git remote', remoteUrls(remotes ?? '')),
        };
        const before = resolve_present(found);
        return {
            workspace,
            variables: withClaims(before, claims),
            resolvers: configuredResolvers(),
            hosts: hostsFile(textOf('/etc/hosts')),
            recheck: () => recheckClaims(before, claims, ground),
        };
    }
    finally {
        if (nowhere !== ROOT)
            (0,external_node_fs_namespaceObject.rmSync)(nowhere, { recursive: true, force: true });
    }
}
/** An empty directory; where none can be made the root, in which nobody keeps the configuration of a project. */
function emptyDirectory() {
    try {
        const directory = temporaryDirectory();
        (0,external_node_fs_namespaceObject.chmodSync)(directory, 0o755); // the tools may run as another user, who cannot put anything there
        return directory;
    }
    catch {
        return ROOT;
    }
}
function resolve_present(variables) {
    return Object.fromEntries(Object.entries(variables).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
function proxies(env) {
    const names = ['http_proxy', 'https_proxy', 'all_proxy'];
    return names.flatMap((name) => [env[name], env[name.toUpperCase()]]);
}
/** The URLs of `git remote -v`, without local paths. */
function remoteUrls(text) {
    const urls = text.split('\n').flatMap((line) => /^[^\t]+\t(\S+)/.exec(line)?.[1] ?? []);
    return urls.filter((url) => !/^(file:|\.{0,2}\/)/.test(url));
}

;// CONCATENATED MODULE: ./build/host/record-job.js













/**
 * Begins to record the process tree of a job's worker.
 *
 * @throws OutputError when `out` cannot be used; Error with a sentence for the user when nothing can be watched: a recording
 *   with coverage `none` and that reason is left in `out` all the same
 */
async function startJobRecording(options) {
    const { env, workerPid, workspace, user, own, sensor = 'strace' } = options;
    const directory = new RecordingDirectory((0,external_node_path_namespaceObject.resolve)(options.out));
    // first of all: what is asked of the tools' own configuration is not of the job
    const resolved = await resolveVariables({ cwd: workspace, env, workspace, user });
    const anchor = now();
    const chosen = sensor === 'strace' ? await probeStrace(env.PATH) : await ebpf(options, anchor);
    let writer;
    try {
        const root = { mode: 'job', worker: workerPid, self: [...options.self] };
        writer = new RecordingWriter(directory, options, { root, sensor: factsOf(chosen), resolved, anchor });
        if (own !== undefined)
            writer.guards(0, own);
        if ('reason' in chosen)
            throw new Error(chosen.reason);
        if (chosen instanceof EbpfSensor)
            return watched(writer, chosen, resolved.resolvers);
        return await record_job_attached(writer, chosen, options, resolved.resolvers);
    }
    catch (error) {
        if (writer === undefined && chosen instanceof EbpfSensor)
            await chosen.stop();
        const reason = error.message;
        await writer?.finish({ started: false, died: false, unknown: 0, reason, limits: [] });
        throw error;
    }
}
async function ebpf({ workerPid, except = [], sensorFile, own }, anchor) {
    if (process_tree_processFacts(workerPid) === undefined)
        return { reason: `there is no process ${workerPid} to watch` };
    const watched = { anchor, root: workerPid, includeRoot: true, guards: [process.pid, ...except] };
    const started = await startEbpf(watched, sensorFile, own);
    return started instanceof EbpfSensor ? started : { reason: refusalOf(started.tried) };
}
function factsOf(chosen) {
    if (chosen instanceof EbpfSensor)
        return sensorFacts(chosen.ready);
    if ('reason' in chosen)
        return { name: 'none', backend: 'none', notCovered: ['everything'] };
    return { name: 'strace', backend: 'attach', version: chosen.version, notCovered: [...STRACE_BLIND] };
}
function watched(writer, sensor, resolvers) {
    const watch = new EbpfWatch(writer, sensor, resolvers);
    const { version, rung, kernel } = sensor.ready;
    return {
        sensor: `eBPF ${version}, ${rung} rung${kernel === undefined ? '' : `, kernel ${kernel}`}`,
        chain: () => writer.chain,
        toldChain: () => writer.toldChain,
        stop: async () => {
            await sensor.sync();
            return writer.finish(await watch.stop([]));
        },
    };
}
async function record_job_attached(writer, strace, { workerPid, workspace, except }, resolvers) {
    const trusted = new Set(resolvers);
    let decoder;
    const onTree = (tree) => {
        decoder = new StraceDecoder({
            anchor: writer.anchor,
            world: new LiveWorld(),
            cwd: workspace,
            attached: tree.map(({ pid, ppid, start }) => ({ pid, ppid, start, threads: threadsOf(pid) })),
            emit: writer.write,
            trusted: (resolver) => trusted.has(resolver),
        });
        writer.sensor('sensor.start');
    };
    const attachment = await attach({
        strace: strace.path,
        pid: workerPid,
        except: [process.pid, ...(except ?? [])],
        onLine: (line) => decoder?.line(line),
        onTree,
    });
    writer.guards(process_tree_tracerOf(workerPid));
    const sensor = `strace ${strace.version}, attached to ${attachment.watched.length} processes`;
    return {
        sensor,
        chain: () => writer.chain,
        toldChain: () => writer.toldChain,
        stop: () => record_job_stop(writer, attachment, decoder),
    };
}
async function record_job_stop(writer, attachment, decoder) {
    const end = await attachment.stop();
    decoder?.end();
    const unknown = (decoder?.unknown ?? 0) + end.overlong;
    const why = end.reason === undefined ? {} : { reason: end.reason };
    writer.sensor('sensor.stop', { unknown, ...why });
    const late = `processes ${attachment.missed.join(', ')} started while strace was attaching and were not watched`;
    const limits = attachment.missed.length > 0 ? [late] : [];
    return writer.finish({ started: true, died: end.died, unknown, sample: decoder?.samples ?? [], limits, ...why });
}

;// CONCATENATED MODULE: ./build/host/evidence/http/request-error.js
/** Why a request gave nothing: a sentence for the user, without queries and credentials. */
class request_error_RequestError extends Error {
    name = 'RequestError';
    /** The status of the answer, when there was one. */
    status;
    constructor(message, status) {
        super(message);
        this.status = status;
    }
}
/** Any failure on the way to a service as a sentence. */
function requestError(error, url, milliseconds) {
    if (error instanceof request_error_RequestError)
        return error;
    const { code = '', name = '' } = (error ?? {});
    return new request_error_RequestError(`${url.host} ${reason(String(code), String(name), milliseconds)}`);
}
function reason(code, name, milliseconds) {
    if (name === 'TimeoutError' || name === 'AbortError')
        return `did not answer within ${milliseconds} ms`;
    if (code === 'ECONNREFUSED')
        return 'refused the connection';
    if (/^(ENOTFOUND|ENODATA|EAI_\w+|ESERVFAIL|EREFUSED|EBADRESP|ETIMEOUT|EBADNAME)$/.test(code))
        return 'has no address: its name could not be looked up';
    if (/^(ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|ETIMEDOUT)$/.test(code))
        return 'cannot be reached from here';
    if (/CERT|SIGNATURE|ALTNAME/.test(code))
        return `has a certificate that is not trusted (${code}); NODE_EXTRA_CA_CERTS names the file of an authority of your own`;
    if (/^(ERR_SSL|ERR_TLS|EPROTO)/.test(code))
        return 'does not speak TLS as expected';
    if (/^(HPE_|ERR_HTTP|ERR_INVALID)/.test(code))
        return 'does not speak HTTP as expected';
    if (/^(Z_|ERR_ZLIB)/.test(code))
        return 'sent compressed data that cannot be read';
    if (/^(ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/.test(code))
        return 'broke the connection off';
    return `could not be asked (${code || name || 'unknown error'})`;
}
/** What an answer's status says, for one that brought nothing. */
function request_error_refusal(url, status, headers) {
    return new request_error_RequestError(`${url.host} answered ${status}${explained(status, headers)}`, status);
}
function explained(status, headers) {
    const wait = /^\d{1,6}$/.exec(String(headers['retry-after'] ?? ''))?.[0];
    if (status === 429 || headers['x-ratelimit-remaining'] === '0')
        return `: too many requests were made${wait === undefined ? '' : `, it asks to wait ${wait} s`}`;
    if (status === 401 || status === 403)
        return ': it refuses without a token, or with this one';
    if (status >= 500)
        return ': a fault of its own';
    return '; 200 was expected';
}

;// CONCATENATED MODULE: ./build/host/evidence/http/address.js

/** The address of a service as configured: http(s), without user and password. @throws RequestError for anything else */
function serviceAddress(text) {
    const url = address_parsed(text.includes('://') ? text : `https://${text}`);
    if (url === undefined || !isWeb(url))
        throw new request_error_RequestError(`${JSON.stringify(text.slice(0, 200))} is no address of a service; an http(s) URL was expected`);
    url.username = '';
    url.password = '';
    url.hash = '';
    return url;
}
/** An address below a service's own, whose path is kept: `path` is relative and its parts are encoded already. */
function address_below(service, path) {
    return new URL(path, service.href.endsWith('/') ? service : `${service.href}/`);
}
/**
 * Where an answer leads: a redirect, a next page, or a file it names.
 * @throws RequestError when that is no http(s) address, leads from https to http, or carries a password
 */
function address_ledTo(from, location) {
    const url = address_parsed(location, from);
    if (url === undefined || !isWeb(url))
        throw new request_error_RequestError(`${from.host} leads to what is no http(s) address; it was not followed`);
    if (from.protocol === 'https:' && url.protocol === 'http:')
        throw new request_error_RequestError(`${from.host} leads from https to http, at ${url.host}; it was not followed`);
    if (url.username !== '' || url.password !== '')
        throw new request_error_RequestError(`${from.host} leads to an address with a password in it, at ${url.host}; it was not followed`);
    return url;
}
/** An address as it is printed: without query and fragment, where pre-signed URLs have their secret. */
function printed(url) {
    return `${url.origin}${url.pathname}`;
}
function isWeb(url) {
    return url.protocol === 'https:' || url.protocol === 'http:';
}
function address_parsed(text, base) {
    try {
        return new URL(text, base);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = require("node:http");
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = require("node:https");
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = require("node:stream");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = require("node:zlib");
;// CONCATENATED MODULE: ./build/host/evidence/http/body.js



/**
 * The body of an answer, decompressed. The connection is given up as soon as more than `limit` bytes came, before or after
 * decompression, or more than there is room for.
 * @throws RequestError when it is larger or compressed in another way, and the stream's error
 */
async function body_readBody(response, host, limit, room) {
    const tooLarge = () => new request_error_RequestError(`${host} sends more than the ${limit} bytes that are taken`);
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
                throw new request_error_RequestError('the services together send more than is taken');
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
        throw new request_error_RequestError(`${host} sends a content encoding that was not asked for; gzip or none was expected`);
    const gunzip = (0,external_node_zlib_namespaceObject.createGunzip)();
    response.on('error', (error) => gunzip.destroy(error));
    return response.pipe(counted(limit, tooLarge).on('error', (error) => gunzip.destroy(error))).pipe(gunzip);
}
/** Compressed bytes that decompress to nothing count too. */
function counted(limit, tooLarge) {
    let length = 0;
    return new external_node_stream_namespaceObject.Transform({
        transform(part, _, done) {
            length += part.length;
            done(length > limit ? tooLarge() : null, part);
        },
    });
}

;// CONCATENATED MODULE: external "node:dns"
const external_node_dns_namespaceObject = require("node:dns");
;// CONCATENATED MODULE: external "node:dns/promises"
const external_node_dns_promises_namespaceObject = require("node:dns/promises");
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
    const resolver = new external_node_dns_promises_namespaceObject.Resolver();
    if (servers !== undefined)
        resolver.setServers(servers);
    signal.addEventListener('abort', () => resolver.cancel(), { once: true });
    const known = new Map();
    const find = (host) => {
        const running = known.get(host) ?? name_lookup_ask(host, resolver);
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
                (0,external_node_dns_namespaceObject.lookup)(host, options, done);
        }, (error) => done(error, ''));
    };
}
async function name_lookup_ask(host, resolver) {
    const listed = Object.entries(hostsFile(textOf('/etc/hosts'))).flatMap(([address, names]) => names.some((name) => name.toLowerCase() === host) ? [of(address)] : []);
    if (listed.length > 0)
        return listed;
    const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
    return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value.map(of) : []));
}
const of = (address) => ({ address, family: address.includes(':') ? 6 : 4 });

;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = require("node:tls");
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
    throw new request_error_RequestError('HTTPS_PROXY is set to what is no http:// address; only such a proxy is used');
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
class TunnelAgent extends external_node_https_namespaceObject.Agent {
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
        const failed = (why) => connected?.(new request_error_RequestError(`the proxy ${host} ${why}`), undefined);
        const login = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
        const asked = (0,external_node_http_namespaceObject.request)({
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
                return connected?.(null, (0,external_node_tls_namespaceObject.connect)({ ...options, socket }));
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
        this.#plain = new external_node_http_namespaceObject.Agent(this.#connections);
        this.#tls = new external_node_https_namespaceObject.Agent(this.#connections);
    }
    /**
     * @returns undefined when the service says that there is none (404, 410)
     * @throws RequestError for every other outcome but 200..299
     */
    async ask(url, request = {}) {
        const { signal, requestTime = REQUEST_TIME } = this.#options;
        const limited = AbortSignal.any([signal, AbortSignal.timeout(requestTime)]);
        let at = url;
        try {
            for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
                const response = await this.#send(at, request, at.origin === url.origin, limited);
                const answer = await this.#take(response, at, request);
                if (!(answer instanceof URL))
                    return answer;
                at = answer;
            }
            throw new request_error_RequestError(`${url.host} redirects more than ${MAX_REDIRECTS} times`);
        }
        catch (error) {
            const late = limited.aborted && !(error instanceof request_error_RequestError);
            throw requestError(late ? { name: 'TimeoutError' } : error, at, requestTime);
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
            const body = await body_readBody(response, url.host, request.limit ?? MAX_BODY, this.#room);
            const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
            return { url, body, type, link: typeof headers.link === 'string' ? headers.link : undefined };
        }
        leave(response);
        if (status === 404 || status === 410)
            return undefined;
        if (status < 300 || status > 399 || headers.location === undefined)
            throw request_error_refusal(url, status, headers);
        if (request.json !== undefined)
            throw new request_error_RequestError(`${url.host} redirects what is posted to it`);
        return address_ledTo(url, headers.location);
    }
    #send(url, request, trusted, signal) {
        const body = request.json === undefined ? undefined : JSON.stringify(request.json);
        const headers = {
            accept: request.accept ?? 'application/json',
            'accept-encoding': 'gzip',
            'user-agent': `ironclaw-guard/${GUARD_VERSION}`,
            ...request.headers,
            ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
            ...(trusted && request.authorization !== undefined && { authorization: request.authorization }),
        };
        const options = {
            headers,
            signal,
            lookup: this.#lookup,
            method: body === undefined ? 'GET' : (request.method ?? 'POST'),
        };
        return new Promise((resolve, reject) => {
            const sent = url.protocol === 'https:'
                ? (0,external_node_https_namespaceObject.request)(url, { ...options, agent: this.#agentFor(url) })
                : (0,external_node_http_namespaceObject.request)(url, { ...options, agent: this.#plain });
            sent.once('response', resolve).on('error', reject).end(body);
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
    const addresses = (texts) => texts.slice(0, MAX_REGISTRIES).map(serviceAddress);
    return {
        github: {
            api: serviceAddress(env.GITHUB_API_URL || GITHUB_API),
            server: serviceAddress(env.GITHUB_SERVER_URL || GITHUB_SERVER),
            token: o.token?.trim() || undefined,
        },
        npm: addresses(given.npm ?? hosts('registry:npm')),
        python: addresses(given.python ?? hosts('registry:pip')),
        osv: serviceAddress(given.osv ?? OSV),
        kev: serviceAddress(given.kev ?? KEV),
        epss: serviceAddress(given.epss ?? EPSS),
        tuf: given.tuf ?? repositories,
    };
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/github-api.js

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
    return below(api, `repos/${owner}/${name}/${path}`);
}
/** The next page of a list, on the same server; undefined at the end. */
function nextPage({ url, link }) {
    const target = link?.split(',', 20).find((part) => part.includes('rel="next"'));
    const location = target?.slice(target.indexOf('<') + 1, target.indexOf('>'));
    const next = location ? ledTo(url, location) : undefined;
    return next?.origin === url.origin ? next : undefined;
}

;// CONCATENATED MODULE: ./build/host/evidence/sources/json-answer.js

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
        throw new request_error_RequestError(`${url.host} answered with ${said}, JSON was expected`);
    }
    const parsed = shape.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const place = issue?.path.map(String).join('.').slice(0, 100) || 'the document';
    throw new request_error_RequestError(`${url.host} answered with JSON of another shape: ${place}: ${issue?.message.slice(0, 200)}`);
}
/** JSON that was inside an answer as a file of its own. @throws RequestError when it is nested too deeply to be written */
function jsonBytes(value) {
    try {
        return Buffer.from(JSON.stringify(value));
    }
    catch {
        throw new RequestError('the answer is nested too deeply');
    }
}

;// CONCATENATED MODULE: ./build/host/companion/chain-witness.js






/** How often the head is sent, in milliseconds: GitHub allows a job some thousand requests an hour. */
const INTERVAL = 60_000;
const chain_witness_REQUEST_TIME = 2500;
/** Heads kept in the check: six hours of them, 100 bytes each. */
const MOST = 400;
const createdSchema = object({ id: schemas_int().min(1) });
/**
 * Sends the head of the recording's hash chain off the machine while the job runs, as the text of a check run: who rewrites the
 * recording later cannot rewrite what GitHub has. Every failure ends it, and costs the job nothing.
 */
class ChainWitness {
    #http;
    #runs;
    #job;
    #chain;
    #over = new AbortController();
    #heads = [];
    #run;
    #timer;
    #created = Promise.resolve();
    constructor(job, chain) {
        const { github } = servicesOf({ env: job.env });
        const [owner = '', name = ''] = (job.env.GITHUB_REPOSITORY ?? '').split('/');
        this.#http = new HttpClient({ signal: this.#over.signal, requestTime: chain_witness_REQUEST_TIME, env: job.env });
        this.#runs = address_below(github.api, `repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/check-runs`);
        this.#job = job;
        this.#chain = chain;
    }
    /**
     * Begins, where there is a token and a commit.
     * @param chain gives the head over what is on disk, hex
     * @param interval for tests: milliseconds between two heads
     */
    static begin(job, chain, interval = INTERVAL) {
        if (job.token === '' || job.commit === undefined || !job.env.GITHUB_REPOSITORY)
            return undefined;
        const witness = new ChainWitness(job, chain);
        witness.#created = witness.#create();
        void witness.#created.then(() => witness.#every(interval));
        return witness;
    }
    /** Sends the last head, that over the whole recording, and closes the check. Never rejects. */
    async end(passes, title, head) {
        await this.#created;
        clearTimeout(this.#timer);
        if (this.#run !== undefined)
            await this.#send({
                status: 'completed',
                conclusion: passes ? 'success' : 'failure',
                ...this.#output(title, head),
            });
        this.#over.abort();
        this.#http.close();
    }
    async #create() {
        const { env, commit } = this.#job;
        const name = `IronClaw Guard (${env.GITHUB_JOB ?? 'job'})`;
        const json = { name, head_sha: commit, status: 'in_progress', ...this.#output('watching') };
        try {
            const answer = await this.#http.ask(this.#runs, { ...githubRequest(this.#job.token), json });
            if (answer !== undefined)
                this.#run = jsonAnswer(answer, createdSchema).id;
        }
        catch {
            // the token may not write checks: then the head is in post's log alone
        }
    }
    #every(interval) {
        if (this.#run === undefined || this.#over.signal.aborted)
            return;
        this.#timer = setTimeout(() => {
            void this.#send(this.#output('watching')).then(() => this.#every(interval));
        }, interval).unref();
    }
    async #send(json) {
        const url = new URL(`${this.#runs.href}/${this.#run}`);
        try {
            await this.#http.ask(url, { ...githubRequest(this.#job.token), method: 'PATCH', json });
        }
        catch {
            // the next one may arrive
        }
    }
    #output(title, head = this.#chain()) {
        this.#heads.push(`${new Date().toISOString()} ${head}`);
        if (this.#heads.length > MOST)
            this.#heads.splice(1, 1);
        const summary = 'Heads of the hash chain over what the guard recorded, as they were sent off the machine while the job ran. ' +
            'Each stands in a heartbeat of the recording (`chain` in events.ndjson), the last one in its recording.json.';
        return { output: { title, summary, text: `\`\`\`\n${this.#heads.join('\n')}\n\`\`\`` } };
    }
}

;// CONCATENATED MODULE: ./build/report/escape.js
/**
 * Everything a document quotes (paths, arguments, host names, package names) was chosen by the job and is
 * hostile. One function for each place where text can be mistaken for a command.
 */
/**
 * Code points that move the cursor, reorder, join or hide what stands beside them, or that pass for an
 * ordinary space: controls, format characters, invisible fillers, variation selectors, tags and
 * non-characters of Unicode 16. Written out, because `\p{Cf}` means different things in different
 * versions of node and a report must not.
 */
const escape_hidden = [
    [0x00, 0x1f],
    [0x7f, 0xa0],
    [0xad, 0xad],
    [0x34f, 0x34f],
    [0x600, 0x605],
    [0x61c, 0x61c],
    [0x6dd, 0x6dd],
    [0x70f, 0x70f],
    [0x890, 0x891],
    [0x8e2, 0x8e2],
    [0x115f, 0x1160],
    [0x1680, 0x1680],
    [0x17b4, 0x17b5],
    [0x180b, 0x180f],
    [0x2000, 0x200f],
    [0x2028, 0x202f],
    [0x205f, 0x206f],
    [0x2800, 0x2800],
    [0x3000, 0x3000],
    [0x3164, 0x3164],
    [0xd800, 0xdfff],
    [0xfdd0, 0xfdef],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
    [0xffa0, 0xffa0],
    [0xfff0, 0xfffb],
    [0xfffe, 0xffff],
    [0x110bd, 0x110bd],
    [0x110cd, 0x110cd],
    [0x13430, 0x1343f],
    [0x1bca0, 0x1bca3],
    [0x1d173, 0x1d17a],
    [0xe0000, 0xe0fff],
];
const escape_hex = (code) => `\\u{${code.toString(16)}}`;
const hiddenPattern = new RegExp(`[${escape_hidden.map(([from, to]) => `${escape_hex(from)}-${escape_hex(to)}`).join('')}]`, 'gu');
const escape_short = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
/** Most UTF-16 units of a quoted text that reach a reader, unless the caller says otherwise. */
const usualLength = 300;
/** Cuts a text in its middle to at most `length` UTF-16 units: both ends of a path tell something. Costs O(length), however long the text. */
function cutMiddle(text, length) {
    if (text.length <= length)
        return text;
    const tail = Math.floor((length - 1) / 2);
    return `${text.slice(0, length - 1 - tail)}…${text.slice(text.length - tail)}`;
}
function escapeHidden(character) {
    const known = escape_short.get(character);
    if (known !== undefined)
        return known;
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x100)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : escape_hex(code);
}
/**
 * One line for a terminal or a log: every hidden character becomes a visible escape (`\n`, `\x1b`, `\u202e`),
 * and the runner's old command syntax, which it finds anywhere in a line, is broken. For display only: a
 * backslash of the text stays one, result.json has the exact value.
 */
function visible(text, length = usualLength) {
    return cutMiddle(text, length).replace(hiddenPattern, escapeHidden).replaceAll('##[', '#\\x23[');
}
/** Breaks a workflow command at the start of a finished line (the runner skips leading blanks before it looks). */
function guardLine(line) {
    return line.replace(/^(\s*):(?=:)/, '$1\\x3a');
}
/** The message of a workflow command: it ends at the line's end and undoes only these three. */
function commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property of a workflow command (`file=`, `title=`): colon and comma end it. */
function commandProperty(text) {
    return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/**
 * What Markdown would act on inside a line of prose: its own marks, HTML, table pipes, mathematics, an
 * underscore at a word's edge, a colon that makes a link or an emoji, and what begins a block.
 */
const marks = /[\\`*[\]<>&|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/)|(?<=mailto|xmpp):|:(?=[\w+-]+:)|^[-+=]|(?<=^\d+)[.)](?=\s|$)/gi;
/**
 * Prose for Markdown, safe inside a table: no markup, HTML, link, mention or reference is made of it. The
 * zero-width space after @ and # is what keeps GitHub from seeing a mention once the entities are decoded.
 */
function markdownText(text, length = usualLength) {
    return visible(text, length)
        .replace(marks, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/www\./gi, (match) => `${match.slice(0, 3)}&#46;`)
        .replace(/(?<!&)[@#]/g, '$&&#8203;');
}
/**
 * A code span for Markdown, safe inside a table: nothing in it is interpreted. Backticks become `\x60`;
 * a backslash before a pipe becomes `\x5c`, since tables count backslashes where code spans do not.
 */
function markdownCode(text, length = usualLength) {
    const line = visible(text, length)
        .replaceAll('`', '\\x60')
        .replace(/\\+(?=\|)/g, (run) => '\\x5c'.repeat(run.length))
        .replaceAll('|', '\\|');
    return line.trim() === '' ? '` `' : `\`${line}\``;
}
/** A fenced block for Markdown; the lines of the text stay lines, at most `lines` of them. */
function markdownFence(text, language, lines = 20) {
    const body = text
        .slice(0, lines * usualLength)
        .split('\n', lines)
        .map((line) => visible(line));
    const longest = Math.max(2, ...[...body.join('\n').matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${body.join('\n')}\n${fence}`;
}

;// CONCATENATED MODULE: ./build/host/action/assignment.js
/** The environment of every process of the guard: nothing of the job's, RUNNER_TRACKING_ID least of all. */
const CLEAN = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' };
/** Argument that makes the bundle of pre the installer. */
const INSTALL = 'install';

;// CONCATENATED MODULE: ./build/host/companion/place.js



/** Where root keeps things and nobody else can move them away; /run is often mounted noexec, so it comes last. */
const BASES = (/* unused pure expression or super */ null && (['/var/lib', '/run']));
const FOLDER = 'ironclaw-guard';
/** Run, attempt and worker. */
const NAME = /^\d{1,20}-\d{1,6}-\d{1,10}$/;
/** A place without a holder belongs to a guard that is starting, for so long, in milliseconds. */
const STARTING = 60_000;
const HOLDER = 'holder.json';
const controlSocket = (directory) => (0,external_node_path_namespaceObject.join)(directory, 'control');
const recordingIn = (directory) => (0,external_node_path_namespaceObject.join)(directory, 'recording');
const logIn = (directory) => join(directory, 'companion.log');
const place_copyIn = (directory) => (0,external_node_path_namespaceObject.join)(directory, 'copy');
/** @returns the name of a job's place; what is no number counts as 0 */
function placeName(run, attempt, worker) {
    const name = `${run || 0}-${attempt || 0}-${worker}`;
    return NAME.test(name) ? name : `0-0-${worker}`;
}
/**
 * Takes the one place of a job's guard: a directory of root's that others can pass and not list. Places whose guard is dead
 * are cleared away first.
 * @param bases for tests: other directories of ours to have it in
 * @returns the directory, or the living guard that has it
 * @throws Error with a sentence for the user when there is nowhere to put it
 */
function takePlace(name, holder, bases = BASES) {
    if (!NAME.test(name))
        throw new Error(`${JSON.stringify(name)} names no job`);
    const failures = [];
    for (const base of bases) {
        const folder = join(base, FOLDER);
        try {
            const directory = join(folder, name);
            makeFolder(folder);
            for (const other of readdirSync(folder))
                if (isAbandoned(join(folder, other)))
                    removePlace(join(folder, other));
            const other = place_holderOf(directory);
            if (other !== undefined)
                return { holder: other };
            makeIn(folder, directory);
            keepHolder(directory, holder);
            requireExecutable(directory);
            return { directory };
        }
        catch (error) {
            failures.push(error.message);
        }
    }
    throw new Error(`the guard has no place to run from: ${failures.join('; ')}`);
}
/** Writes who holds a place, in one go: the companion outlives the process that took it. */
function keepHolder(directory, { pid, start, step }) {
    const next = (0,external_node_path_namespaceObject.join)(directory, `${HOLDER}.next`);
    (0,external_node_fs_namespaceObject.writeFileSync)(next, JSON.stringify({ pid, start, step }), { mode: 0o600 });
    (0,external_node_fs_namespaceObject.renameSync)(next, (0,external_node_path_namespaceObject.join)(directory, HOLDER));
}
/** @returns undefined when nobody holds that place, or nothing can be read of it. Never throws. */
function place_holderOf(directory) {
    try {
        const { pid, start, step } = JSON.parse(readFileSync(join(directory, HOLDER), 'utf8'));
        return { pid, start, step: String(step) };
    }
    catch {
        return undefined;
    }
}
/**
 * Removes a place with all that is in it, and the folder of places when it was the last. What is not a place that
 * `takePlace` made stays: a removal by root that follows a wrong name is the end of a machine.
 * @throws Error when something of it could not be removed
 */
function clearPlace(directory) {
    removePlace(directory);
    if ((0,external_node_path_namespaceObject.basename)((0,external_node_path_namespaceObject.dirname)(directory)) !== FOLDER)
        return;
    try {
        (0,external_node_fs_namespaceObject.rmdirSync)((0,external_node_path_namespaceObject.dirname)(directory));
    }
    catch {
        // another guard has its place there
    }
}
/** Makes a directory others can pass and not list, whatever the umask. */
function makePassable(directory) {
    mkdirSync(directory, { mode: 0o700 });
    chmodSync(directory, 0o711);
}
function removePlace(directory) {
    if (isPlace(directory) && !hasMount(directory))
        (0,external_node_fs_namespaceObject.rmSync)(directory, { recursive: true, force: true });
}
/** The guard of another job may have left, and taken the folder along, since the folder was made. */
function makeIn(folder, directory) {
    try {
        makePassable(directory);
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        makeFolder(folder);
        makePassable(directory);
    }
}
function makeFolder(folder) {
    try {
        makePassable(folder);
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
    if (!isOwnDirectory(folder))
        throw new Error(`${folder} is not a directory that only this user can change`);
}
function isOwnDirectory(path) {
    const facts = (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false });
    return facts?.isDirectory() === true && facts.uid === process.geteuid?.() && (facts.mode & 0o022) === 0;
}
function isPlace(directory) {
    const folder = (0,external_node_path_namespaceObject.dirname)(directory);
    return (NAME.test((0,external_node_path_namespaceObject.basename)(directory)) &&
        (0,external_node_path_namespaceObject.basename)(folder) === FOLDER &&
        isOwnDirectory(folder) &&
        isOwnDirectory(directory) &&
        (0,external_node_fs_namespaceObject.realpathSync)(directory) === directory);
}
/** Whether something is mounted on a place or in it: a removal would go through it. */
function hasMount(directory) {
    const mounts = (0,external_node_fs_namespaceObject.readFileSync)('/proc/self/mountinfo', 'utf8').split('\n');
    return mounts.some((line) => `${line.split(' ')[4] ?? ''}/`.startsWith(`${directory}/`));
}
function isAbandoned(directory) {
    if (!isPlace(directory))
        return false;
    const holder = place_holderOf(directory);
    return holder === undefined ? Date.now() - lstatSync(directory).mtimeMs > STARTING : !isAlive(holder);
}
function requireExecutable(directory) {
    const trial = join(directory, 'trial');
    writeFileSync(trial, '', { mode: 0o700 });
    try {
        accessSync(trial, constants.X_OK); // refused where the file system is mounted noexec
    }
    catch (error) {
        clearPlace(directory);
        throw error;
    }
    rmSync(trial);
}

;// CONCATENATED MODULE: ./build/host/companion/delivery.js






/** For copying at most a few hundred MiB, in milliseconds. */
const COPY_TIME = 30_000;
/** Where a job's user finds the recording in the end. */
const deliveredIn = (kept) => (0,external_node_path_namespaceObject.join)(kept, 'recording');
/**
 * Gives the recording to the job's user, in a directory of that user. The copying is done as that user: root that writes where others can
 * put links writes anywhere.
 * @returns where it is
 * @throws Error with what `cp` said
 */
function deliverRecording(directory, { user, kept }) {
    const recording = recordingIn(directory);
    // what is in a directory before the directory: nobody but root gets in before all is given away
    const names = (0,external_node_fs_namespaceObject.readdirSync)(recording, { recursive: true, encoding: 'utf8' });
    for (const name of names.toSorted((a, b) => b.split('/').length - a.split('/').length))
        (0,external_node_fs_namespaceObject.lchownSync)((0,external_node_path_namespaceObject.join)(recording, name), user.uid, user.gid);
    (0,external_node_fs_namespaceObject.lchownSync)(recording, user.uid, user.gid);
    const target = deliveredIn(kept);
    const script = 'mkdir -p -m 700 -- "$2" && cp -R -- "$1" "$3"';
    return new Promise((resolve, reject) => {
        (0,external_node_child_process_namespaceObject.execFile)('/bin/sh', ['-c', script, 'sh', recording, kept, target], { cwd: '/', env: CLEAN, timeout: COPY_TIME, ...user_asUser(user) }, (error, _, stderr) => (error === null ? resolve(target) : reject(new Error(stderr.trim() || error.message))));
    });
}

;// CONCATENATED MODULE: ./build/host/companion/own-copy.js



/** What they run and read, below the action's directory. */
const PARTS = (/* unused pure expression or super */ null && (['dist/companion', 'dist/judge', 'dist/sensor', 'profiles']));
/** @returns the copy in a place, whether it was made or not */
function programIn(directory) {
    const copy = place_copyIn(directory);
    return {
        node: (0,external_node_path_namespaceObject.join)(copy, 'node'),
        companion: (0,external_node_path_namespaceObject.join)(copy, 'dist/companion/index.js'),
        judge: (0,external_node_path_namespaceObject.join)(copy, 'dist/judge/index.js'),
    };
}
/**
 * Copies node and what the guard runs and reads into a place, where no step without root can change them. node too: the runner's
 * belongs to the runner's user, and some kernels (6.11, 6.12) let a running program be written to.
 * @throws the file system's error
 */
function makeOwnCopy(directory) {
    const copy = copyIn(directory);
    const { node } = programIn(directory);
    const action = join(dirname(realpathSync(process.argv[1])), '../..');
    mkdirSync(join(copy, 'dist'), { recursive: true, mode: 0o700 });
    copyFileSync(realpathSync(process.execPath), node, constants.COPYFILE_FICLONE);
    chmodSync(node, 0o700);
    for (const part of PARTS) {
        const source = join(action, part);
        if (existsSync(source))
            cpSync(source, join(copy, part), { recursive: true, dereference: true });
    }
}

;// CONCATENATED MODULE: ./build/host/companion/judge-apart.js



/** Post waits 60 s for all of it. In milliseconds. */
const JUDGE_TIME = 45_000;
const LARGEST_VERDICT = 16 << 20; // bytes
/**
 * Has a recording judged, from the copy in a place, by a process of its own, so that the memory it takes goes away with it.
 * @throws Error with a sentence when there is no verdict
 */
function judgeApart(directory, order) {
    const options = { cwd: '/', env: CLEAN, timeout: JUDGE_TIME, maxBuffer: LARGEST_VERDICT };
    return new Promise((resolve, reject) => {
        const { node, judge } = programIn(directory);
        const child = (0,external_node_child_process_namespaceObject.execFile)(node, [judge], options, (error, verdict, complaint) => {
            if (error === null)
                resolve(JSON.parse(verdict));
            else if (error.killed)
                reject(new Error(`it took longer than ${JUDGE_TIME / 1000} s`));
            else
                reject(new Error(complaint.trim() || error.message));
        });
        child.stdin?.on('error', () => { }); // it ended early: its exit status says why
        child.stdin?.end(JSON.stringify(order));
    });
}

;// CONCATENATED MODULE: ./build/host/companion/conclusion.js





/**
 * Ends the recording, has it judged, and hands it over to the job's user. Never rejects: what cannot be judged is a verdict
 * of its own, and the recording is handed over all the same.
 */
async function conclude(directory, instructions, session) {
    const verdict = await judged(directory, instructions, session);
    const chain = session.chain();
    try {
        return { ...verdict, chain, recording: await deliverRecording(directory, instructions.assignment) };
    }
    catch (error) {
        const lost = `the recording could not be handed over: ${error.message}`;
        return { ...verdict, chain, recording: undefined, table: `${verdict.table}\n${visible(lost, 600)}\n` };
    }
}
async function judged(directory, { assignment, profiles, weights }, session) {
    const { workspace, config, configuration, mode, environment, kept } = assignment;
    try {
        await session.stop();
        const event = environment.GITHUB_EVENT_NAME;
        const recording = recordingIn(directory);
        const named = deliveredIn(kept);
        const given = {
            workspace,
            config,
            configuration,
            gathered: assignment.evidence === undefined ? undefined : directory,
            user: assignment.user,
            masks: [...masksOf(environment)],
        };
        return await judgeApart(directory, { recording, named, ...given, mode, event, profiles, weights });
    }
    catch (error) {
        const headline = `the job could not be judged: ${visible(error.message, 600)}`;
        const summary = `## IronClaw Guard: error\n\n${markdownText(headline, 1000)}\n`;
        return { decision: 'error', enforce: mode !== 'report', headline, table: '', annotations: [], summary };
    }
}

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = require("node:events");
;// CONCATENATED MODULE: ./build/host/action/seal.js

/**
 * The post step's words and the companion's are sealed with a key that only the runner keeps for us, as the state of
 * our own step: a step that kills the companion and answers in its place cannot seal.
 */
function newKey() {
    return randomBytes(32).toString('hex');
}
function newNonce() {
    return randomBytes(16).toString('hex');
}
/** HMAC-SHA256 of who speaks, the nonce of the conversation and the text, in hexadecimal. */
function seal(key, speaker, nonce, text) {
    return (0,external_node_crypto_namespaceObject.createHmac)('sha256', Buffer.from(key, 'hex')).update(`${speaker}\n${nonce}\n${text}`).digest('hex');
}
function isSealed(key, speaker, nonce, text, given) {
    const expected = Buffer.from(seal(key, speaker, nonce, text));
    const actual = Buffer.from(String(given));
    return expected.length === actual.length && (0,external_node_crypto_namespaceObject.timingSafeEqual)(expected, actual);
}

;// CONCATENATED MODULE: ./build/host/companion/control-server.js





/** A request is a nonce and a seal; more than this is not one. In bytes. */
const LONGEST_REQUEST = 512;
/** For a request to arrive, in milliseconds. */
const control_server_REQUEST_TIME = 5000;
/**
 * Answers post: `{nonce, seal}` in one line, `{verdict, seal}` back, where verdict is text. Who cannot seal is cut off and
 * changes nothing: a step cannot end the recording early by asking.
 */
class ControlServer {
    /** resolves when post has received the verdict */
    delivered;
    #server;
    #path;
    #key;
    #conclude;
    #verdict;
    #deliver = () => { };
    constructor(path, key, conclude) {
        this.#path = path;
        this.#key = key;
        this.#conclude = conclude;
        this.delivered = new Promise((resolve) => {
            this.#deliver = resolve;
        });
        this.#server = (0,external_node_net_namespaceObject.createServer)((socket) => this.#serve(socket));
    }
    static async open(directory, key, conclude) {
        const server = new ControlServer(controlSocket(directory), key, conclude);
        server.#server.listen(server.#path);
        await (0,external_node_events_namespaceObject.once)(server.#server, 'listening');
        (0,external_node_fs_namespaceObject.chmodSync)(server.#path, 0o666); // anybody may ask; who cannot seal gets nothing
        return server;
    }
    /** Makes the verdict if nobody asked for it, so that the result is on disk, and ends. */
    async close() {
        await this.#made();
        this.#server.close();
        (0,external_node_fs_namespaceObject.rmSync)(this.#path, { force: true });
    }
    #made() {
        this.#verdict ??= this.#conclude();
        return this.#verdict;
    }
    #serve(socket) {
        let text = '';
        socket.setTimeout(control_server_REQUEST_TIME, () => socket.destroy());
        socket.on('error', () => socket.destroy());
        socket.setEncoding('utf8').on('data', (chunk) => {
            text += chunk;
            if (text.length > LONGEST_REQUEST)
                socket.destroy();
            else if (text.endsWith('\n'))
                void this.#reply(socket, text);
        });
    }
    async #reply(socket, text) {
        const nonce = this.#nonceOf(text);
        if (nonce === undefined) {
            socket.destroy();
            return;
        }
        socket.setTimeout(0);
        const verdict = JSON.stringify(await this.#made());
        socket.end(JSON.stringify({ verdict, seal: seal(this.#key, 'companion', nonce, verdict) }), () => this.#deliver());
    }
    #nonceOf(text) {
        try {
            const { nonce, seal: given } = JSON.parse(text);
            return typeof nonce === 'string' && isSealed(this.#key, 'post', nonce, 'stop', given) ? nonce : undefined;
        }
        catch {
            return undefined;
        }
    }
}

;// CONCATENATED MODULE: ./build/host/companion/introduction.js





/**
 * The words between installer and companion lie in files of the place, which only root can read: no pipe leads into a unit
 * of systemd.
 */
const INSTRUCTIONS = 'instructions.json';
const READINESS = 'readiness.json';
/** How often the installer looks, in milliseconds, and for how long. */
const LOOK = 20;
const LONGEST_WAIT = 25_000;
function leaveInstructions(directory, instructions) {
    writeFileSync(join(directory, INSTRUCTIONS), JSON.stringify(instructions), { mode: 0o600, flag: 'wx' });
}
/** Takes the instructions, which are gone then. @throws the file system's error when there are none */
function takeInstructions(directory) {
    const path = (0,external_node_path_namespaceObject.join)(directory, INSTRUCTIONS);
    const instructions = JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8'));
    (0,external_node_fs_namespaceObject.rmSync)(path);
    return instructions;
}
function sayReadiness(directory, readiness) {
    const next = (0,external_node_path_namespaceObject.join)(directory, `${READINESS}.next`);
    (0,external_node_fs_namespaceObject.writeFileSync)(next, JSON.stringify(readiness), { mode: 0o600 });
    (0,external_node_fs_namespaceObject.renameSync)(next, (0,external_node_path_namespaceObject.join)(directory, READINESS));
}
/**
 * Waits until the companion says whether it watches.
 * @param installer holds the place until the companion does
 * @returns what it said, or why it said nothing. Never rejects.
 */
async function readinessOf(directory, installer) {
    for (let waited = 0; waited < LONGEST_WAIT; waited += LOOK) {
        const holder = holderOf(directory);
        // looked at before the answer: one that answers and is gone at once has answered
        const gone = holder !== undefined && holder.pid !== installer.pid && !isAlive(holder);
        const said = readinessIn(directory);
        if (said !== undefined)
            return said;
        if (gone)
            return { outcome: 'blind', reason: 'the companion ended before it watched' };
        await sleep(LOOK);
    }
    return { outcome: 'blind', reason: `the companion did not watch within ${LONGEST_WAIT / 1000} s` };
}
function readinessIn(directory) {
    try {
        return JSON.parse(readFileSync(join(directory, READINESS), 'utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/host/companion/companion.js










/** How often the companion looks whether the runner's worker is still there, in milliseconds. */
const WORKER_LOOK = 1000;
/** Byte cap of a job's recording: about a million events, which are judged in seconds while post waits. Above it events fold. */
const CAP = 256 * 1024 ** 2;
/** Among the last to go when memory runs out; steps of the runner have 500. */
const OUT_OF_MEMORY_SCORE = '-900';
/**
 * The companion: lives from pre to post beside the job, records, and has the verdict made. It ends when post has its
 * verdict, when it is told to stop by a signal, or when the worker is gone; what it recorded is judged in each case, and
 * nothing of its place stays. Resolves when it may exit.
 * @param directory its place
 */
async function companion(directory) {
    process.title = 'ironclaw-guard'; // what ends every `node` must not end this one
    process.umask(0o077);
    refuseInspector();
    resistOutOfMemory();
    const instructions = takeInstructions(directory);
    const self = identityOf(process.pid);
    keepHolder(directory, { ...self, step: instructions.assignment.step });
    try {
        await watch(directory, instructions, self);
    }
    catch (error) {
        sayReadiness(directory, { outcome: 'blind', reason: error.message });
        return; // the installer reads that and clears the place
    }
    clearPlace(directory);
}
async function watch(directory, instructions, self) {
    const { assignment, zones } = instructions;
    const session = await startJobRecording({
        workerPid: assignment.worker.pid,
        out: recordingIn(directory),
        own: directory,
        workspace: assignment.workspace,
        self: [assignment.step],
        user: assignment.user,
        env: assignment.environment,
        zones,
        cap: CAP,
        sensor: assignment.sensor,
    });
    const { environment, token, commit } = assignment;
    const witness = ChainWitness.begin({ env: environment, token, commit }, () => session.toldChain());
    const server = await ControlServer.open(directory, assignment.key, async () => {
        const verdict = await conclude(directory, instructions, session);
        await witness?.end(verdict.decision === 'pass' || !verdict.enforce, verdict.headline, verdict.chain);
        return verdict;
    });
    sayReadiness(directory, { outcome: 'watching', companion: self, sensor: session.sensor });
    await Promise.race([server.delivered, signalled(), workerGone(assignment.worker)]);
    await server.close();
}
function signalled() {
    return new Promise((resolve) => {
        for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
            process.once(signal, () => resolve());
    });
}
async function workerGone(worker) {
    while (process_identity_isAlive(worker))
        await (0,promises_namespaceObject.setTimeout)(WORKER_LOOK);
}
function resistOutOfMemory() {
    try {
        (0,external_node_fs_namespaceObject.writeFileSync)('/proc/self/oom_score_adj', OUT_OF_MEMORY_SCORE);
    }
    catch {
        // some containers refuse it, to root too
    }
}

;// CONCATENATED MODULE: ./build/entry/companion.js

/** Started by the installer with the directory that is its place. */
void companion(process.argv[2] ?? '').then(() => process.exit());

})();

module.exports = __webpack_exports__;
/******/ })()
;