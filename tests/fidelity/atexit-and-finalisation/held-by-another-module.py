# shows: an object that a module of the library holds is deleted at the end
import colorsys


class C:
    def __del__(self):
        print("deleted from a module")


colorsys.held = C()
assert type(colorsys.held) is C
