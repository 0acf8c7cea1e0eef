# tries: make a socket of any family but that of Unix
# full: passed
# gets-through-without: seccomp -> refuted
import socket

made = []
for family in range(64):
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW, socket.SOCK_SEQPACKET):
        try:
            socket.socket(family, kind).close()
        except OSError:
            continue
        made.append(family)
assert sorted(set(made)) == [socket.AF_UNIX]
