# shows: a finaliser that only clears a dictionary calls the clear of its class
class Loud(dict):
    def clear(self):
        print("cleared")


class Box:
    def __init__(self):
        self.value = Loud()

    def __del__(self):
        self.value.clear()


box = Box()
assert box.value == {}
