# shows: an object that sys holds is deleted at the end
import sys


class C:
    def __del__(self):
        print("deleted from sys")


sys.held = C()
assert type(sys.held) is C
