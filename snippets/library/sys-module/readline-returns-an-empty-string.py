import io
import sys

sys.stdin = io.StringIO("first\n\nlast")
lines = [sys.stdin.readline() for _ in range(5)]
assert lines == ["first\n", "\n", "last", "", ""]
sys.stdin.seek(0)
assert [input(), input(), input()] == ["first", "", "last"]
try:
    input()
except EOFError:
    lines.clear()
assert lines == []
