// SPDX-License-Identifier: Apache-2.0
// One act each on the network, in a network namespace where only `lo` is, with 127.0.0.1, ::1 and 192.0.2.1.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/if_packet.h>
#include <linux/netlink.h>
#include <net/ethernet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "act.h"

enum { PORT = 4000, CLOSED = 4001 };

static struct sockaddr_in at(const char *address, int port) {
    struct sockaddr_in place = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    inet_pton(AF_INET, address, &place.sin_addr);
    return place;
}

#define PLACE(place) (struct sockaddr *)&(place), sizeof(place)

// A socket that is bound and, for streams, listens: the one thing that is told of it is that.
static int server(const char *address, int type, int port) {
    struct sockaddr_in place = at(address, port);
    int made = socket(AF_INET, type, 0);
    return bind(made, PLACE(place)) || (type == SOCK_STREAM && listen(made, 4)) ? -1 : made;
}

static int client(const char *address, int type, int port) {
    struct sockaddr_in place = at(address, port);
    int made = socket(AF_INET, type, 0);
    return connect(made, PLACE(place)) ? -1 : made;
}

static int listen_tcp(void) { return server("127.0.0.1", SOCK_STREAM, PORT) < 0; }
static int connect_tcp(void) { return server("127.0.0.1", SOCK_STREAM, PORT) < 0 || client("127.0.0.1", SOCK_STREAM, PORT) < 0; }
static int connect_refused(void) { return client("127.0.0.1", SOCK_STREAM, CLOSED) >= 0 || errno != ECONNREFUSED; }
static int connect_unreachable(void) { return client("198.51.100.1", SOCK_STREAM, PORT) >= 0 || errno != ENETUNREACH; }
static int connect_udp(void) { return client("127.0.0.1", SOCK_DGRAM, PORT) < 0; }
static int connect_udp_send(void) { return send(client("127.0.0.1", SOCK_DGRAM, PORT), "x", 1, 0) != 1; }

static int connect_later(void) {
    struct sockaddr_in place = at("127.0.0.1", PORT);
    int made = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), wrong = 0;
    socklen_t size = sizeof wrong;
    struct pollfd ready = {made, POLLOUT, 0};
    if (server("127.0.0.1", SOCK_STREAM, PORT) < 0 || connect(made, PLACE(place)) == 0 || errno != EINPROGRESS)
        return 1;
    return poll(&ready, 1, 1000) != 1 || getsockopt(made, SOL_SOCKET, SO_ERROR, &wrong, &size) || wrong;
}

// The listener's queue is full; it goes 300 ms later, and the next try, a second after the first, is refused.
static int connect_slow(void) {
    struct sockaddr_in place = at("127.0.0.1", PORT);
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    if (bind(listener, PLACE(place)) || listen(listener, 0) || client("127.0.0.1", SOCK_STREAM, PORT) < 0)
        return 1;
    if (fork() == 0)
        _exit(usleep(300000));
    close(listener);
    return client("127.0.0.1", SOCK_STREAM, PORT) >= 0 || errno != ECONNREFUSED;
}

static int connect_ipv6(void) {
    struct sockaddr_in6 place = {.sin6_family = AF_INET6, .sin6_port = htons(PORT), .sin6_addr = IN6ADDR_LOOPBACK_INIT};
    int listener = socket(AF_INET6, SOCK_STREAM, 0), made = socket(AF_INET6, SOCK_STREAM, 0);
    return bind(listener, PLACE(place)) || listen(listener, 4) || connect(made, PLACE(place));
}

static int connect_mapped(void) {
    struct sockaddr_in6 place = {.sin6_family = AF_INET6, .sin6_port = htons(PORT)};
    inet_pton(AF_INET6, "::ffff:127.0.0.1", &place.sin6_addr);
    return server("127.0.0.1", SOCK_STREAM, PORT) < 0 || connect(socket(AF_INET6, SOCK_STREAM, 0), PLACE(place));
}

static int connect_unix(void) {
    struct sockaddr_un place = {.sun_family = AF_UNIX, .sun_path = "socket"};
    int listener = socket(AF_UNIX, SOCK_STREAM, 0), made = socket(AF_UNIX, SOCK_STREAM, 0);
    return bind(listener, PLACE(place)) || listen(listener, 4) || connect(made, PLACE(place));
}

static int connect_abstract(void) {
    struct sockaddr_un place = {.sun_family = AF_UNIX, .sun_path = "\0guard-act"};
    int listener = socket(AF_UNIX, SOCK_STREAM, 0), made = socket(AF_UNIX, SOCK_STREAM, 0);
    socklen_t size = sizeof(sa_family_t) + 10;
    return bind(listener, (struct sockaddr *)&place, size) || listen(listener, 4) || connect(made, (struct sockaddr *)&place, size);
}

static int fail_unix(void) {
    struct sockaddr_un place = {.sun_family = AF_UNIX, .sun_path = "absent"};
    return connect(socket(AF_UNIX, SOCK_STREAM, 0), PLACE(place)) == 0 || errno != ENOENT;
}

static int send_udp(void) {
    struct sockaddr_in place = at("127.0.0.1", PORT);
    return sendto(socket(AF_INET, SOCK_DGRAM, 0), "x", 1, 0, PLACE(place)) != 1;
}

static int send_many(void) {
    struct sockaddr_in one = at("127.0.0.1", PORT), other = at("127.0.0.1", CLOSED);
    struct iovec bytes = {"x", 1};
    struct mmsghdr messages[] = {{.msg_hdr = {&one, sizeof one, &bytes, 1}}, {.msg_hdr = {&other, sizeof other, &bytes, 1}}};
    return sendmmsg(socket(AF_INET, SOCK_DGRAM, 0), messages, 2, 0) != 2;
}

static int send_fast(void) {
    struct sockaddr_in place = at("127.0.0.1", PORT);
    return server("127.0.0.1", SOCK_STREAM, PORT) < 0 ||
           sendto(socket(AF_INET, SOCK_STREAM, 0), "x", 1, MSG_FASTOPEN, PLACE(place)) != 1;
}

static int connect_fast(void) {
    struct sockaddr_in place = at("127.0.0.1", PORT);
    int made = socket(AF_INET, SOCK_STREAM, 0), on = 1;
    return server("127.0.0.1", SOCK_STREAM, PORT) < 0 || setsockopt(made, IPPROTO_TCP, TCP_FASTOPEN_CONNECT, &on, sizeof on) ||
           connect(made, PLACE(place)) || send(made, "x", 1, 0) != 1;
}

static int connect_netlink(void) {
    struct sockaddr_nl place = {.nl_family = AF_NETLINK};
    return connect(socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE), PLACE(place));
}

static int connect_packet(void) {
    struct sockaddr_ll place = {.sll_family = AF_PACKET, .sll_protocol = htons(ETH_P_IP), .sll_ifindex = 1};
    return connect(socket(AF_PACKET, SOCK_DGRAM, 0), PLACE(place)) == 0 || errno != EOPNOTSUPP;
}

// What a packet socket is bound to it can send to and hear.
static int bind_packet(void) {
    struct sockaddr_ll place = {.sll_family = AF_PACKET, .sll_protocol = htons(ETH_P_IP), .sll_ifindex = 1};
    return bind(socket(AF_PACKET, SOCK_DGRAM, 0), PLACE(place));
}

static int send_unix(void) {
    struct sockaddr_un place = {.sun_family = AF_UNIX, .sun_path = "socket"};
    int receiver = socket(AF_UNIX, SOCK_DGRAM, 0), made = socket(AF_UNIX, SOCK_DGRAM, 0);
    return bind(receiver, PLACE(place)) || sendto(made, "x", 1, 0, PLACE(place)) != 1;
}

// `name` in the question, and the answer 192.0.2.7; the resolver is this process too.
static int dns(void) {
    static const char query[] = "\x12\x34\x01\0\0\1\0\0\0\0\0\0\7package\7example\0\0\1\0\1";
    static const char answer[] = "\x12\x34\x81\x80\0\1\0\1\0\0\0\0\7package\7example\0\0\1\0\1\xc0\x0c\0\1\0\1\0\0\0\x3c\0\4\xc0\0\2\7";
    char bytes[512];
    struct sockaddr_in from;
    socklen_t size = sizeof from;
    int resolver = server("127.0.0.53", SOCK_DGRAM, 53), made = client("127.0.0.53", SOCK_DGRAM, 53);
    return resolver < 0 || send(made, query, sizeof query - 1, 0) < 0 ||
           recvfrom(resolver, bytes, sizeof bytes, 0, (struct sockaddr *)&from, &size) < 0 ||
           sendto(resolver, answer, sizeof answer - 1, 0, (struct sockaddr *)&from, size) < 0 || recv(made, bytes, sizeof bytes, 0) < 0;
}

// Over an address that is not loopback: the first bytes count.
static int say(const char *bytes, size_t length) {
    int made;
    return server("192.0.2.1", SOCK_STREAM, PORT) < 0 || (made = client("192.0.2.1", SOCK_STREAM, PORT)) < 0 ||
           send(made, bytes, length, 0) < 0 || send(made, "more", 4, 0) != 4;
}
static int first_http(void) { return say("GET / HTTP/1.1\r\nHost: package.example\r\n\r\n", 41); }
static int first_tls(void) { return say("\x16\x03\x01\0\x02\x01\0", 7); }

#define ACT(name) {#name, name}
static const struct act acts[] = {
    ACT(listen_tcp), ACT(connect_tcp), ACT(connect_refused), ACT(connect_unreachable), ACT(connect_udp), ACT(connect_udp_send),
    ACT(connect_later), ACT(connect_slow), ACT(connect_ipv6), ACT(connect_mapped), ACT(connect_unix), ACT(connect_abstract), ACT(fail_unix),
    ACT(send_udp), ACT(send_many), ACT(send_fast), ACT(connect_fast), ACT(connect_netlink), ACT(connect_packet), ACT(bind_packet), ACT(send_unix), ACT(dns), ACT(first_http),
    ACT(first_tls), {0}};

int main(int count, char **arguments) { return act(acts, count, arguments); }
