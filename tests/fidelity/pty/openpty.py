# shows: a pseudo terminal can be opened and used
import os

master, slave = os.openpty()
assert os.isatty(slave)
os.write(master, b"typed\n")
line = os.read(slave, 100)
assert line == b"typed\n"
print(line)
