# tries: bind the abstract socket of its neighbour, or reach it
# full: passed
# after: neighbours/socket-a-leaves
NAME = "\0@MARK@-neighbour"
import socket

listener = socket.socket(socket.AF_UNIX)
listener.bind(NAME)
assert listener.getsockname() == NAME.encode()
