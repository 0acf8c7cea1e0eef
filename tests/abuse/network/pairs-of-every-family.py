# tries: make a pair of sockets of any family but that of Unix
# full: passed
# gets-through-without: seccomp -> refuted
import socket

made = []
errors = set()
for family in range(64):
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW, socket.SOCK_SEQPACKET):
        try:
            for one in socket.socketpair(family, kind):
                one.close()
        except OSError as error:
            errors.add(error.errno)
            continue
        made.append(family)
assert sorted(set(made)) == [socket.AF_UNIX]
# "Address family not supported", before the kernel looks for a protocol.
assert errors == {97}
