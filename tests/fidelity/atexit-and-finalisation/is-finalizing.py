# shows: sys.is_finalizing() is true in the last __del__
import sys


class C:
    def __del__(self, sys=sys):
        print("finalizing", sys.is_finalizing())


c = C()
assert sys.is_finalizing() is False
