import io
import sys

sys.stdin = io.StringIO("1 + 2\n")
answer = input()
assert answer == "1 + 2"
print(repr(answer))
