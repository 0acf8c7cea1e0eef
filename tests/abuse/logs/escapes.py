# tries: act on the terminal by what it prints
# full: refuted
import os
import sys

hostile = "\x1b[31mX\x1b]0;title\x07\x1b[2J\x1b[1;1H\x9b31m\x08\x7f\u202eevil\u2066\u200f\r\nok\rPASSED\n"
print(hostile)
print(hostile, file=sys.stderr)
os.write(1, b"\x00\xff\xfe\xc3\x28\x80\xed\xa0\x80\x1bc\n")
os.write(2, b"\x00\xff\xfe\xc3\x28\x80\x1b\\\n")
assert hostile == 2
