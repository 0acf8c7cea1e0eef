# shows: annotations of the module are its own
x: int = 1
y: str
import sys

assert sys.modules["__main__"].__annotations__ == {"x": int, "y": str}
print(sorted(sys.modules["__main__"].__annotations__))
