# shows: the value of a threading.local is finalised
import threading

one = 1


class Loud:
    def __del__(self):
        print("deleted")


local = threading.local()
local.value = Loud()
assert one == 1
