# tries: have a name looked up, which tells a server that somebody asked
# full: raised
# says: gaierror
import socket

assert socket.getaddrinfo("example.com", 80) == []
