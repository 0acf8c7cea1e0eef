import socket

timeout = socket.getdefaulttimeout()
print(timeout)
assert timeout is not None
