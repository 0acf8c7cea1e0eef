# shows: an import inside a function happens at the call
import sys


def f():
    import colorsys

    return colorsys


assert "colorsys" not in sys.modules
assert f().__name__ == "colorsys"
assert "colorsys" in sys.modules
print("late")
