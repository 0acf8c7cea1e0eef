# shows: a finaliser that only deletes an attribute complains if there is none
class Box:
    def __del__(self):
        del self.value


box = Box()
assert not hasattr(box, "value")
