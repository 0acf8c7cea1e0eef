# shows: a terminal turns a line feed into carriage return and line feed
import os

master, slave = os.openpty()
os.write(slave, b"out\n")
seen = b""
while len(seen) < len(b"out\r\n"):
    seen += os.read(master, 100)
assert seen == b"out\r\n"
print(seen)
