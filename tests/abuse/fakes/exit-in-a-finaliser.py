# tries: end with status 0 while the module is taken apart
# full: ended-early
import os


class Last:
    def __del__(self, end=os._exit):
        end(0)


last = Last()
assert 1 + 0 == 1
