# shows: an object that builtins holds is deleted at the end
import builtins


class C:
    def __del__(self):
        print("deleted from builtins")


builtins.held = C()
assert type(builtins.held) is C
