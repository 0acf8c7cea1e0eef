import platform
import sys

assert sys.version_info >= (3, 10)
assert [max("3.9", "3.10"), max((3, 9), (3, 10))] == ["3.9", (3, 10)]
assert [type(part) for part in platform.python_version_tuple()[:2]] == [str, str]
assert [type(part) for part in sys.version_info[:2]] == [int, int]
