import sys


def main():
    assert 1 + 1 == 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
