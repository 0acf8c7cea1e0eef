# shows: a closed sys.stdout at the end is no failure
import sys

print("before")
sys.stdout.close()
assert sys.stdout.closed
