import socket

left, right = socket.socketpair()
left.sendall(b"ping")
assert right.recv(4) == b"ping"
left.close()
right.close()
