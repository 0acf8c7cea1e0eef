# shows: a finaliser that only deletes an attribute calls the deleter of a property
class Box:
    def __del__(self):
        del self.value

    @property
    def value(self):
        return None

    @value.deleter
    def value(self):
        print("deleted")


box = Box()
box.__dict__["value"] = 1
assert box.value is None
