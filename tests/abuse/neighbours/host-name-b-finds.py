# tries: find the host name of its neighbour
# full: passed
# after: neighbours/host-name-a-leaves
# gets-through-without: capabilities -> refuted
NAME = "intruder"
import socket

assert (socket.gethostname() == NAME) == False
