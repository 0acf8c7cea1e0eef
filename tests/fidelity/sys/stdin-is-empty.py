# shows: standard input is at its end
import sys

assert sys.stdin.read() == ""
assert sys.stdin.fileno() == 0
assert sys.stdin.isatty() is False
try:
    input("prompt")
except EOFError as error:
    print(repr(error))
