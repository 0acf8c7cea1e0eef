# shows: a pair of sockets
import socket

a, b = socket.socketpair()
a.sendall(b"x")
seen = b.recv(1)
assert seen == b"x"
a.close()
b.close()
print(seen)
