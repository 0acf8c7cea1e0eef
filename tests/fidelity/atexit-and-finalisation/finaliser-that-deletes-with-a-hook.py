# shows: a finaliser that only deletes an attribute calls __delattr__
class Box:
    def __init__(self):
        self.value = 1

    def __delattr__(self, name):
        print("without", name)

    def __del__(self):
        del self.value


box = Box()
assert box.value == 1
