# shows: globals are deleted in the order in which they were made
class C:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


a = C("a")
b = C("b")
_private = C("_private")
assert a is not b
