# tries: to print once what each snippet has to show
# ends: passed
# forked: no
import sys

print("imported", end="")
print("imported", end="", file=sys.stderr)


def look():
    return []
