# /// script
# requires-python = ">=3.12"
# ///
import sys


def function():
    return [sys._getframe().f_code.co_name for _ in range(2)], list(sys._getframe().f_code.co_name for _ in range(1))


inlined, generated = function()
assert inlined == ["function", "function"]
assert generated == ["<genexpr>"]
print(inlined, generated)
