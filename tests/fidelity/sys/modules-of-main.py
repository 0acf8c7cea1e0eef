# shows: sys.modules["__main__"] is the script's module
import sys

main = sys.modules["__main__"]
assert main.__dict__ is globals()
assert main.__name__ == "__main__"
assert __name__ == "__main__"
print(main.__name__)
