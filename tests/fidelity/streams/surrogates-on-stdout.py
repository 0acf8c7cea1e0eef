# shows: a lone surrogate on stdout, by the error handler that the locale gives
import sys

print(ascii(sys.stdout.errors))
print("\udc80")
assert len("\udc80") == 1
