# shows: the usual guard with sys.exit(main())
# ends: passed|ended-early
import sys


def main():
    x = 1
    assert x == 1
    print("main")
    return 0


if __name__ == "__main__":
    sys.exit(main())
