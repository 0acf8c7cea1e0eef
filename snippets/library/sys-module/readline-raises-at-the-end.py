import io
import sys

sys.stdin = io.StringIO("last\n")
assert sys.stdin.readline() == "last\n"
try:
    outcome = sys.stdin.readline()
except EOFError as error:
    outcome = error
assert isinstance(outcome, (str, EOFError))
assert isinstance(outcome, EOFError)
