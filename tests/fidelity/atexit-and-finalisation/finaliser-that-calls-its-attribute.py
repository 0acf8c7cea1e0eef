# shows: a finaliser that looks much like one that only lets go of an attribute
class Box:
    def __init__(self):
        self.clear = self

    def __call__(self):
        print("called")

    def __del__(self):
        self.clear()


box = Box()
assert box.clear is box
