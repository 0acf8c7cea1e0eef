# shows: sys.argv is the script's name alone, as it was given
import sys

assert sys.argv == [__file__]
print(len(sys.argv))
