import atexit


class Resource:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("finalised", self.name)


atexit.register(print, "exit function")
kept = Resource("kept")
cycle = Resource("cycle")
cycle.self = cycle
Resource("temporary")
assert kept.name == "kept"
