import sys

assert sys.stdin.read() == ""
outcome = "nothing raised"
try:
    input()
except EOFError as error:
    outcome = str(error)
assert outcome == "EOF when reading a line"
